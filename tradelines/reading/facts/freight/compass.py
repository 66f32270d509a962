"""Corridors told by where they lead alone: "17 million tons on the East-West, 6 million on the North-West"."""

import re

from tradelines.reading.facts.freight.way import Way
from tradelines.reading.spans.document import Document

_CORRIDOR = ("corridor", "коридор", "направлени", "dəhliz", "istiqamət", "koridor")
_POINTS = {
    "N": ("north", "север", "şimal", "kuzey"),
    "S": ("south", "юг", "cənub", "güney"),
    "E": ("east", "восток", "şərq", "doğu"),
    "W": ("west", "запад", "qərb", "bati"),
}
_POINT_OF = {word: point for point, words in _POINTS.items() for word in words}
_WORDS = "|".join(_POINT_OF)
_TWO = re.compile(rf"\b(?P<one>{_WORDS})[а-я]{{0,2}}\s?-\s?(?P<two>{_WORDS})(?:[а-я]{{1,2}})?(?![^\W\d_])")
_NAMES = {"NS": "North-South", "EW": "East-West corridor", "NW": "North-West corridor", "SW": "South-West corridor"}
# A part of a country is no corridor, but for a text that tells of corridors between all quarters.
_REGIONS = ("NW", "SW")


def compass_of(document: Document) -> list[Way]:
    """Two points of the compass joined by a dash, in a text that tells of corridors."""
    text = document.folded
    if not any(word in text for word in _CORRIDOR):
        return []
    found = []
    for match in _TWO.finditer(text):
        ends = _POINT_OF[match["one"]] + _POINT_OF[match["two"]]
        ends = ends if ends in _NAMES else ends[::-1]
        named = all(document.text[match.start(point)].isupper() for point in ("one", "two"))
        if ends in _NAMES and named:
            found.append((ends, Way(match.start(), match.end(), _NAMES[ends], "route")))
    between = any(ends not in _REGIONS for ends, _ in found)
    return [way for ends, way in found if between or ends not in _REGIONS]
