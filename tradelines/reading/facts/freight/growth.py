"""How much a load had grown, in percent."""

import re

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.respective import are_respective, respective_change
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.changes import change_for, changes_of
from tradelines.reading.spans.document import Document, within

_BRACKET = re.compile(r"[^();,]{0,60}\([^()]{0,60}\)")
# "177,542 tons for a rise of 2.36 percent and 191,074 trucks": the change is that of the load before "and".
_AND = re.compile(
    r"\s?(?:[^\W\d_]+)?,?\s(?:and|while|whereas|и|а)\s(?:[^\W\d_]+\s)?"
    r"|,?\s(?:against|with|при)\s(?:an?\s|the\s)?(?:[^\W\d_]+\s){1,4}"
)
# What leads from a change to the level that was reached.
_LED = re.compile(
    r"[^.;%]{0,70}\b(?:to|to reach|reached|reaching|amounted to|до|достигнув|достиг\w*|составил\w*|составив)\s"
    r"|\s(?:art|azal|yüksəl|yüksel|çoxal|qalx)\w*\s|l[aeə]\s"
)
_REACH, _BEFORE = 80, 120


def change_of(document: Document, place: Place) -> float | None:
    """The growth told of a load, in percent; None where there is none or it is another load's."""
    load = place.load
    if are_respective(document, place):
        return respective_change(document, place)
    # A change in brackets behind the load before belongs to that one.
    bracket = _BRACKET.match(document.folded, place.left, load.start) if place.left > place.since else None
    left = bracket.end() if bracket else place.left
    start = hedged_start(document, load.start)
    for change in within(changes_of(document), left, load.start) if place.left > place.since else ():
        if change.end <= start and _AND.fullmatch(document.folded, change.end, start):
            left = start
    led = within(changes_of(document), max(left, load.start - _BEFORE), start)
    if led and _LED.fullmatch(document.folded, led[-1].end, start):
        # "rose by 62 percent to 4.5 million tons, five times the level of 2021"
        return led[-1].percent
    reach = max(left, load.start - _BEFORE), min(place.right, load.end + _REACH)
    return change_for(document, load.start, load.end, reach)
