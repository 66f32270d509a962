"""Many terms at once over one text: the engine under the lexicon and the gazetteer.

A term is written in plain words, in lower or upper case. `*` at the end of a word stands for any ending
("товарооборот*" finds "товарооборота"); a blank stands for any white space. Terms match whole words only.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

import ahocorasick_rs

# One character to one character, so that offsets in folded text are offsets in the text. Dotted and dotless i
# become one letter, since headlines in capitals do not tell them apart. Many of these are rare in a text: asking
# for each first is thirty times faster than `str.translate`.
_FOLD = (
    {"İ": "i", "ı": "i", "’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "‑": "-", "−": "-"}
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "ё": "е", "Ё": "е", "“": '"', "”": '"', "«": '"', "»": '"'}
).items()


def fold(text: str) -> str:
    """Lower case and one form for each dash, apostrophe, quotation mark and blank; same length as the text."""
    if not text.isascii():
        for character, plain in _FOLD:
            if character in text:
                text = text.replace(character, plain)
    return text.lower().replace("`", "'")


class Match(NamedTuple):
    """A term found in a text. `end` takes in the ending that a `*` allowed; `stem_end` does not."""

    start: int
    end: int
    label: str
    stem_end: int


class Matcher:
    """Finds every term of a vocabulary in one pass; of overlapping terms of one family the longest wins.

    The family is the part of a label before its first dot, so that "flow.export" and "flow.import" compete
    and "flow.export" and "unit.tonne" do not.
    """

    def __init__(self, terms: Iterable[tuple[str, str]]) -> None:
        """Take (term, label) pairs."""
        entries: dict[str, list[_Entry]] = {}
        for term, label in terms:
            key, tail, opened = _compiled(fold(term.strip()))
            entries.setdefault(key, []).append(_Entry(label, label.partition(".")[0], tail, opened))
        # A single letter ("t" for tonnes) stands in every second word: as a pattern it costs a tenth.
        closed = {key for key, found in entries.items() if all(one.tail is None and not one.opened for one in found)}
        letters = {key: entries[key] for key in closed if len(key) == 1 and key.isalnum()}
        self._letters = letters
        self._letter = re.compile(rf"[{''.join(sorted(letters))}](?![^\W_])(?<![^\W_].)") if letters else None
        longer = {key: found for key, found in entries.items() if key not in letters}
        self._entries = list(longer.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(longer))

    def find(self, folded: str) -> list[Match]:
        """All terms in a text that `fold` has folded, by start and then by length, longest first."""
        # The innermost loop of the whole reader, hundreds of rounds an article: nothing is made for a hit that fails.
        found: list[tuple[int, int, str, int, str]] = []
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if start and folded[start - 1].isalnum() and folded[start].isalnum():
                continue
            word_goes_on = folded[end : end + 1].isalnum() and folded[end - 1].isalnum()
            for label, family, tail, opened in self._entries[number]:
                if tail is not None:
                    match = tail.match(folded, end)
                    if match is not None:
                        found.append((start, -match.end(), label, match.end(), family))
                elif opened:
                    found.append((start, -_end_of_word(folded, end), label, end, family))
                elif not word_goes_on:
                    found.append((start, -end, label, end, family))
        for letter in self._letter.finditer(folded) if self._letter is not None else ():
            start, end = letter.span()
            found.extend((start, -end, label, end, family) for label, family, *_ in self._letters[letter.group()])
        found.sort()
        return _longest(found)


class _Entry(NamedTuple):
    """One term behind its literal beginning: the pattern of what follows an open word in it, or whether it is open."""

    label: str
    family: str
    tail: re.Pattern[str] | None
    opened: bool


def _compiled(term: str) -> tuple[str, re.Pattern[str] | None, bool]:
    """The literal beginning of a term, the pattern of what follows its first open word, and whether it is open."""
    words = term.split()
    for index, word in enumerate(words[:-1]):
        if word.endswith("*"):
            rest = r"\s+".join(
                re.escape(w.rstrip("*")) + (r"\w*" if w.endswith("*") else r"\b") for w in words[index + 1 :]
            )
            return " ".join([*words[:index], word.rstrip("*")]), re.compile(r"\w*\s+" + rest), False
    return " ".join(words).rstrip("*"), None, term.endswith("*")


def _end_of_word(text: str, end: int) -> int:
    """Where the letters end that begin at `end`."""
    while text[end : end + 1].isalpha():
        end += 1
    return end


def _longest(found: list[tuple[int, int, str, int, str]]) -> list[Match]:
    """Of overlapping terms of one family the longest, from (start, -end, label, stem_end, family) in order."""
    reached: dict[str, int] = {}
    kept: list[Match] = []
    for start, minus_end, label, stem_end, family in found:
        if start >= reached.get(family, 0):
            kept.append(Match(start, -minus_end, label, stem_end))
            reached[family] = -minus_end
    return kept
