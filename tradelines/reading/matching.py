"""Many terms at once over one text: the engine under the lexicon and the gazetteer.

A term is written in plain words, in lower or upper case. `*` at the end of a word stands for any ending
("товарооборот*" finds "товарооборота"); a blank stands for any white space. Terms match whole words only.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property, partial
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


def begins_word(*alternatives: str) -> str:
    r"""Like `\b(?:one|other)`, of alternatives that begin with a letter; a search finds it more than twice as fast.

    The letters come first, as what a search can jump to, where this opens the pattern; that no other letter stands
    before is asked behind them.
    """
    return "(?:" + "|".join(map(word_beginning, alternatives)) + ")"


def word_beginning(pattern: str) -> str:
    r"""Like `\b` and a pattern that begins with a letter, the letter first: one of several alternatives."""
    return rf"{pattern[0]}(?<!\w.){pattern[1:]}"


W = TypeVar("W", bound=str)


def one_of(vocabulary: tuple[W, ...], word: str) -> W:
    """A word as one of a closed vocabulary, which its type then tells; ValueError where it is none of it."""
    return vocabulary[vocabulary.index(word)]


class Match(NamedTuple):
    """A term found in a text. `end` takes in the ending that a `*` allowed; `stem_end` does not."""

    start: int
    end: int
    label: str
    stem_end: int

    @property
    def word(self) -> str:
        """The label without its family: "export" of "flow.export"."""
        return self.label.partition(".")[2]

    def one_of(self, vocabulary: tuple[W, ...]) -> W:
        """The label without its family, as a word of a closed vocabulary; ValueError where it is none of it."""
        return one_of(vocabulary, self.word)


_match = partial(tuple.__new__, Match)  # takes a third of the time of calling the class


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

    def __init__(self, folded: str, hits: dict[str, list[_Hit]], letters: "dict[str, _Letters]") -> None:
        """Take the hits, each family's in any order; `letters` are the terms of one letter, not looked for yet."""
        self._folded, self._hits, self._letters = folded, hits, letters
        self._families: dict[str, Spans[Match]] = {}

    def family(self, name: str) -> "Spans[Match]":
        """The terms of one family, in order; where they overlap the longest, or of equal ones the first."""
        known = self._families.get(name)
        if known is None:
            known = self._families[name] = Spans(map(_match, self.of(name)))
        return known

    def __contains__(self, family: str) -> bool:
        """Whether a family has any term in the text."""
        return family in self._hits or bool(self.family(family))

    def of(self, family: str) -> list[tuple[int, int, str, int]]:
        """As `family`, but bare: start, end, label and end of the stem."""
        hits = self._hits.get(family, [])
        if len(hits) < 2 and family not in self._letters:  # most families: nothing to put in order
            return [(start, -minus_end, label, stem_end) for start, minus_end, label, stem_end in hits]
        if family in self._letters:
            pattern, labels = self._letters[family]
            found = [(letter.start(), labels[letter.group()]) for letter in pattern.finditer(self._folded)]
            hits = [*hits, *((start, -start - 1, label, start + 1) for start, label in found)]
        hits.sort()
        reached = 0
        kept = []
        for start, minus_end, label, stem_end in hits:
            if start >= reached:
                reached = -minus_end
                kept.append((start, reached, label, stem_end))
        return kept


# One term behind its literal beginning: label, family, the pattern of what follows an open word in it, and whether it
# is open. Bare tuples: hundreds are taken apart an article, which takes half as long as with named ones.
_Entry = tuple[str, str, re.Pattern[str] | None, bool]
# The literal beginning of some terms: whether a letter or digit opens and closes it, and the terms.
_Pattern = tuple[bool, bool, tuple[_Entry, ...]]


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
            entries.setdefault(key, []).append((label, label.partition(".")[0], tail, opened))
        # A single letter ("t" for tonnes) stands in every second word: it is looked for when its family is asked for.
        closed = {key for key, found in entries.items() if not any(tail or opened for _, _, tail, opened in found)}
        letters = {key for key in closed if len(key) == 1 and key.isalnum()}
        self._letters = _letters([(key, one) for key in sorted(letters) for one in entries[key]])
        longer = {key: found for key, found in entries.items() if key not in letters}
        self._patterns: list[_Pattern] = [
            (key[0].isalnum(), key[-1].isalnum(), tuple(found)) for key, found in longer.items()
        ]
        self._automaton = ahocorasick_rs.AhoCorasick(list(longer))

    def find(self, folded: str) -> Finds:
        """All terms in a text that `fold` has folded."""
        # The innermost loop of the whole reader, hundreds of rounds an article: nothing is made for a hit that fails.
        hits: defaultdict[str, list[_Hit]] = defaultdict(list)
        patterns = self._patterns
        bounded = folded + " "  # what stands before its beginning, by the index -1, and behind its end
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            begins_word, ends_word, entries = patterns[number]
            if begins_word:
                before = bounded[start - 1]
                # "Trabzon'un" ends in no flour.
                if before.isalnum() or (before == "'" and bounded[start - 2].isalnum()):
                    continue
            # "brought to US$5 billion" is not brought to us.
            word_goes_on = ends_word and (bounded[end].isalnum() or bounded[end] == "$")
            for label, family, tail, opened in entries:
                if opened:
                    stop = end
                    while bounded[stop].isalpha():
                        stop += 1
                    hits[family].append((start, -stop, label, end))
                elif tail is not None:
                    match = tail.match(folded, end)
                    if match is not None:
                        hits[family].append((start, -match.end(), label, match.end()))
                elif not word_goes_on:
                    hits[family].append((start, -end, label, end))
        return Finds(folded, hits, self._letters)


class _Letters(NamedTuple):
    """The terms of one letter of a family: what finds them, and their labels."""

    pattern: re.Pattern[str]
    labels: dict[str, str]


def _letters(terms: list[tuple[str, _Entry]]) -> dict[str, _Letters]:
    """Terms of one letter by family."""
    families: dict[str, dict[str, str]] = {}
    for letter, (label, family, _, _) in terms:
        families.setdefault(family, {}).setdefault(letter, label)
    # The letter comes first, as what a search can jump to; what must stand before it is asked behind it.
    alone = r"(?![^\W_])(?<![^\W_].)"
    return {family: _Letters(re.compile(rf"[{''.join(labels)}]{alone}"), labels) for family, labels in families.items()}


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
