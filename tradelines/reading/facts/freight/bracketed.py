"""Loads in brackets behind the name of their way: "Middle Corridor (13,800 TEU) and BTK (11,100 TEU)"."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import Way
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.document import Document, within

_OPENED = re.compile(r"[\"»”]?\s?\(\s?(?:\d{1,3},\s)?")
_REACH = 80


def bracketed_way(document: Document, place: Place, ways: Sequence[Way], carriers: Sequence[Way]) -> Way | None:
    """The way, or a country to which one railway goes, right before the bracket that a load opens."""
    start = hedged_start(document, place.load.start)
    for way in reversed(within(ways, max(place.left, start - _REACH), start)):
        if way.kind != "carrier" and _OPENED.fullmatch(document.folded, way.end, start):
            return way
    return _of_country(document, place, ways, carriers)


def _of_country(document: Document, place: Place, ways: Sequence[Way], carriers: Sequence[Way]) -> Way | None:
    """Of "Shipments of the railway rose: China (6,129 TEU), Kazakhstan (7,708 TEU)"."""
    rails = {way.name for way in within(carriers, 0, place.load.start) if way.name.endswith(" rail")}
    if len(rails) != 1 or within(ways, place.since, place.load.start):
        return None
    start = hedged_start(document, place.load.start)
    home = rails.pop().removesuffix(" rail")
    for name in within(document.names, max(place.left, start - _REACH), start):
        if name.kind == "country" and _OPENED.fullmatch(document.folded, name.end, start):
            country = gazetteer().english("country", name.key)
            return Way(name.start, name.end, f"{home}-{country} rail", "pair") if country != home else None
    return None
