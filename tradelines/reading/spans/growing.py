"""Sentences that tell by how much the figure of the one before grew: "This is 8 percent more than a year before"."""

import re
from functools import cache

from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import fold
from tradelines.reading.spans.changes import Change, directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of

_POINTING = 24  # a pronoun that points to the figure before opens its sentence
_WORDS = re.compile(r"[^\W\d_]+")


def points_to_figure(document: Document, sentence: Sentence, change: Change) -> bool:
    """Whether a word points to the figure before: a pronoun that opens the sentence, or "the figure" before its growth.

    Of the latter only times may stand before it: «По сравнению с 2022 годом показатель вырос на 12%».
    """
    opening = within(terms_of(document, "anaphor"), sentence.start, change.start)
    if any(
        term.start < sentence.start + _POINTING and term.label in ("anaphor.figure", "anaphor.pronoun")
        for term in opening
    ):
        return True
    figures = [term for term in opening if term.label == "anaphor.figure"]
    return len(figures) == 1 and is_plain(document, sentence.start, figures[0].start)


def is_plain(document: Document, start: int, end: int) -> bool:
    """Whether a stretch holds only times, words of growth and words that name nothing."""
    times, words = within(periods_of(document), start, end), within(directions_of(document), start, end)
    known = [(one.start, one.end) for one in times] + [(one.start, one.end) for one in words]
    plain = _plain(document.lexicon.language)
    return all(
        match.group() in plain or any(since <= match.start() < until for since, until in known)
        for match in _WORDS.finditer(document.folded, start, end)
    )


@cache
def _plain(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon(language).words("beside.growing.word"))
