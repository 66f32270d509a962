"""Many terms at once over one text: the engine under the lexicon and the gazetteer.

A term is written in plain words, in lower or upper case. `*` at the end of a word stands for any ending
("товарооборот*" finds "товарооборота"); a blank stands for any white space. Terms match whole words only.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Match:
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
        self._labels: dict[str, list[tuple[str, re.Pattern[str] | None, bool]]] = {}
        for term, label in terms:
            key, tail, opened = _compiled(fold(term.strip()))
            self._labels.setdefault(key, []).append((label, tail, opened))
        self._keys = list(self._labels)
        self._automaton = ahocorasick_rs.AhoCorasick(self._keys)

    def find(self, folded: str) -> list[Match]:
        """All terms in a text that `fold` has folded, by start and then by length, longest first."""
        found: list[Match] = []
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if _inside_word(folded, start):
                continue
            for label, tail, opened in self._labels[self._keys[number]]:
                stop = _end(folded, end, tail, opened)
                if stop is not None:
                    found.append(Match(start, stop, label, end if tail is None else stop))
        return _longest(found)


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


def _inside_word(text: str, start: int) -> bool:
    return start > 0 and text[start].isalnum() and text[start - 1].isalnum()


def _end(text: str, end: int, tail: re.Pattern[str] | None, opened: bool) -> int | None:
    """Where the term ends, or None where it does not stand there as whole words."""
    if tail is not None:
        match = tail.match(text, end)
        return match.end() if match else None
    if not opened:
        return None if end < len(text) and text[end].isalnum() and text[end - 1].isalnum() else end
    while end < len(text) and text[end].isalpha():
        end += 1
    return end


def _longest(found: list[Match]) -> list[Match]:
    found.sort(key=lambda match: (match.start, -match.end, match.label))
    reached: dict[str, int] = {}
    kept: list[Match] = []
    for match in found:
        family = match.label.split(".", 1)[0]
        if match.start >= reached.get(family, 0):
            kept.append(match)
            reached[family] = match.end
    return kept
