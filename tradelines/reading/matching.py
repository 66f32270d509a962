"""Many terms at once over one text: the engine under the lexicon and the gazetteer.

A term is written in plain words, in lower or upper case. `*` at the end of a word stands for any ending
("товарооборот*" finds "товарооборота"); a blank stands for any white space. Terms match whole words only.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple, Protocol, TypeVar

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


class Spanned(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...  # noqa: D102 - the protocol's whole meaning is above
    @property
    def end(self) -> int: ...  # noqa: D102


S = TypeVar("S", bound=Spanned)


class Spans(list[S]):
    """Spans in the order of their starts, which are kept by themselves too for a quick search."""

    @cached_property
    def starts(self) -> list[int]:
        """Where each span begins; not to be asked for before the list is complete."""
        return [span.start for span in self]


# Start, end with a minus (so that of two at one place the longer comes first), label, end of the stem.
_Hit = tuple[int, int, str, int]


class Finds:
    """The terms found in one text, by family. Each family is put in order when it is first asked for."""

    def __init__(self, hits: dict[str, list[_Hit]]) -> None:
        """Take the hits, each family's in any order."""
        self._hits = hits
        self._families: dict[str, Spans[Match]] = {}

    def family(self, name: str) -> "Spans[Match]":
        """The terms of one family, in order; where they overlap the longest, or of equal ones the first."""
        known = self._families.get(name)
        if known is None:
            known = self._families[name] = _longest(self._hits[name]) if name in self._hits else Spans()
        return known

    def __contains__(self, family: str) -> bool:
        """Whether a family has any term in the text."""
        return family in self._hits

    def all(self) -> list[Match]:
        """Every term, by start and then by length, longest first."""
        found = [term for family in self._hits for term in self.family(family)]
        found.sort(key=lambda term: (term.start, -term.end, term.label))
        return found


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
        self._patterns = [_Pattern(key[0].isalnum(), key[-1].isalnum(), tuple(found)) for key, found in longer.items()]
        self._automaton = ahocorasick_rs.AhoCorasick(list(longer))

    def find(self, folded: str) -> Finds:
        """All terms in a text that `fold` has folded."""
        # The innermost loop of the whole reader, hundreds of rounds an article: nothing is made for a hit that fails.
        hits: defaultdict[str, list[_Hit]] = defaultdict(list)
        patterns = self._patterns
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            begins_word, ends_word, entries = patterns[number]
            if begins_word and start and folded[start - 1].isalnum():
                continue
            word_goes_on = ends_word and folded[end : end + 1].isalnum()
            for label, family, tail, opened in entries:
                if opened:
                    hits[family].append((start, -_end_of_word(folded, end), label, end))
                elif tail is not None:
                    match = tail.match(folded, end)
                    if match is not None:
                        hits[family].append((start, -match.end(), label, match.end()))
                elif not word_goes_on:
                    hits[family].append((start, -end, label, end))
        for letter in self._letter.finditer(folded) if self._letter is not None else ():
            start, end = letter.span()
            for label, family, *_ in self._letters[letter.group()]:
                hits[family].append((start, -end, label, end))
        return Finds(hits)


class _Entry(NamedTuple):
    """One term behind its literal beginning: the pattern of what follows an open word in it, or whether it is open."""

    label: str
    family: str
    tail: re.Pattern[str] | None
    opened: bool


class _Pattern(NamedTuple):
    """The literal beginning of some terms: whether a letter or digit opens and closes it, and the terms."""

    begins_word: bool
    ends_word: bool
    entries: tuple[_Entry, ...]


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


def _longest(hits: list[_Hit]) -> Spans[Match]:
    """Of the overlapping terms of one family the longest."""
    hits.sort()
    reached = 0
    kept: Spans[Match] = Spans()
    for start, minus_end, label, stem_end in hits:
        if start >= reached:
            reached = -minus_end
            kept.append(Match(start, reached, label, stem_end))
    return kept
