"""Links without a name that are to be built: "a new gas pipeline", "build a railway in Georgia"."""

import re

from tradelines.reading.facts.segments.links import MODES, NEW, Mention
from tradelines.reading.facts.segments.spots import spots_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

_NEW = re.compile(r"\b(?:a|the|another)?\s?new\s+(?:[a-z-]+\s+){0,3}$|\b(?:нов\w+|yeni)\s+(?:\w+\s+){0,2}$")
_BUILT = re.compile(
    r"\b(?:build|building|construct|constructing|построить|построит|строить|строит)\s+(?:[\w-]+\s+){0,2}$"
)
_IN = re.compile(r"\s+(?:in|inside|across|through|в|через)\s+(?:the\s+)?")


def unnamed(document: Document, kind: str, noun: Match) -> Mention | None:
    """A link without a name that is to be built: "a new gas pipeline", "build a railway in Georgia"."""
    window = document.folded[max(0, noun.start - 50) : noun.start]
    new, built = _NEW.search(window), _BUILT.search(window)
    site = next(iter(within(spots_of(document), noun.end, noun.end + 25)), None)
    sited = site is not None and _IN.fullmatch(document.folded, noun.end, site.start)
    if new is None and not (built and sited):
        return None
    start, end = noun.start, site.end if site is not None and sited else noun.end
    if new is not None:
        start += new.start() - len(window)
        while not document.text[start].isalnum():
            start += 1
    return Mention(start, end, f"{NEW}{noun.start}", document.text[start:end], kind, MODES[kind])
