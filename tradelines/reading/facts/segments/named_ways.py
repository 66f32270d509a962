"""Corridors told by the place they lead through, or by what they are called: "a corridor known as Zangezur"."""

import re

from tradelines.reading.facts.segments.links import Mention, of_route
from tradelines.reading.facts.segments.spots import spots_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import Document, within

_WAY = re.compile(
    r"(?:\s+(?:agreement|deal|project))?\s+(?:via|through|on|across|через)\s+(?:(?!and\b)[\w'-]+\s+){0,5}"
)
_CALLED = re.compile(r",?\s+(?:also\s+)?(?:known as|called|named|dubbed)\s+(?:the\s+)?[\"“«]?([A-Z][\w-]+)")


def by_way_of(document: Document, noun: Match) -> Mention | None:
    """A corridor told by the place it leads through."""
    for spot in within(spots_of(document), noun.end, noun.end + 70):
        if spot.kind == "place" and _WAY.fullmatch(document.folded, noun.end, spot.start):
            printed = document.text[noun.start : noun.end]
            return Mention(noun.start, noun.end, f":{spot.name} way", f"{spot.name} {printed}", "corridor", "")
        return None
    return None


def called(document: Document, noun: Match) -> Mention | None:
    """A corridor told by what it is called: "a corridor known as Zangezur"."""
    told = _CALLED.match(document.text, noun.end)
    if told is None:
        return None
    name = f"{told[1]} {document.text[noun.start : noun.end]}"
    known = next((item for item in gazetteer().find(name, fold(name), "en") if item.kind == "route"), None)
    if known is not None:
        return of_route(gazetteer().rows["route"][known.key], noun.start, told.end())
    return Mention(noun.start, told.end(), f":{told[1]}", name, "corridor", "")
