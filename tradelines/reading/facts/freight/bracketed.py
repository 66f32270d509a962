"""Loads in brackets behind the name of their way: "Middle Corridor (13,800 TEU) and BTK (11,100 TEU)"."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import Way
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.document import Document, within

_OPENED = re.compile(r"[\"»”]?\s?\(\s?(?:\d{1,3},\s)?")
_REACH = 80


def bracketed_way(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The way right before the bracket that a load opens, where it alone stands there."""
    start = hedged_start(document, place.load.start)
    for way in reversed(within(ways, max(place.left, start - _REACH), start)):
        if way.kind != "carrier" and _OPENED.fullmatch(document.folded, way.end, start):
            return way
    return None
