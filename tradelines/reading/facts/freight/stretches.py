"""Times told by where they begin and where they end: "from 2018 to the end of March 2021", "2018-ci ildən martadək"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.changes import directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period

# How far the words for from and till may stand from their times, in characters, and the two times from each other.
_TO_FROM, _APART = 26, 48
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?(?:(?:early|mid|late|beginning of|start of|end of)[\s-])?$")
_AND = re.compile(r",?\sand\s(?:the\s)?(?:(?:early|mid|late|beginning of|start of|end of)[\s-])?")
_FROM_ENDING = re.compile(r"[dt][aəe]n\b")
_TO_ENDING = re.compile(r"[^\W\d_]*(?:'?[^\W\d_]{0,3})\s?")


def stretch_of(document: Document, periods: Sequence[Period], place: Place) -> Period | None:
    """The time from the beginning of one period to the end of another by which a load is told, None where by none.

    What rose or fell from one to the other is a level of the last, and no sum.
    """
    near = [period for period in periods if place.left <= period.start < place.right and period.known]
    for first, last in pairwise(near):
        if not (first.first and last.last and first.last and first.last < last.last):
            continue
        parted = first.end <= place.load.start < last.start or last.start - first.end > _APART
        if parted or not _is_stretch(document, first, last):
            continue
        if within(directions_of(document), place.left, place.right):
            return None
        basis = "inferred" if "inferred" in (first.basis, last.basis) else first.basis
        published = document.article.published
        running = published is not None and last.first is not None and last.first <= published < last.last
        end = published if running else last.last
        return replace(last, start=first.start, first=first.first, last=end, basis=basis, kind="years", target=False)
    return None


def _is_stretch(document: Document, first: Period, last: Period) -> bool:
    """Whether words or endings say from the one till the other."""
    words = within(document.family("loadspan"), first.start - _TO_FROM, last.end + _TO_FROM)
    tills = [term for term in words if term.label == "loadspan.till"]
    if document.lexicon.language in TURKIC:
        begun = _FROM_ENDING.search(document.folded, first.start, min(first.end + 8, last.start))
        text = document.folded
        return bool(begun) and any(
            term.end <= last.end or _TO_ENDING.fullmatch(text, last.end, term.start) for term in tills
        )
    if _BETWEEN.search(document.folded, max(0, first.start - _TO_FROM), first.start):
        return bool(_AND.fullmatch(document.folded, first.end, last.start))
    begins = any(term.label == "loadspan.since" and term.end <= first.start for term in words)
    return begins and any(first.end <= term.start and term.end <= last.start for term in tills)
