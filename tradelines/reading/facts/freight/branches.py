"""Branches of the North-South corridor that a text names short: "by the western route", «по восточной ветке»."""

import re
from collections.abc import Iterator

from tradelines.reading.facts.freight.compass import compass_of
from tradelines.reading.facts.freight.way import Way
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.document import Document, within

_CORRIDOR, _OVER_SEAS = "north-south", "middle-corridor"
_WEST = ("west", "запад", "qərb", "bati")
# "the western route", «западной ветке», "qərb marşrutu", "doğu güzergahında"; «по восточной - 2 млн тонн».
_BRANCH = re.compile(
    r"\b(?P<en>west(?:ern)?|east(?:ern)?)\s(?:route|branch|leg|arm|direction|line)\b"
    r"|\b(?P<ru>западн|восточн)[а-я]{2,3}\s(?:маршрут|ветк|ветв|направлени|плеч)[а-я]*"
    r"|\bпо\s(?P<alone>западн|восточн)(?:ой|ому)(?=\s?[-,:]|\s\d|\s(?:прош|перевез|провез))"
    r"|\bby\sthe\s(?P<one>western|eastern)(?:\sone)?(?=\s?[.,;:]|\s(?:and|in|or)\b)"
    r"|\b(?P<tk>qərb|şərq|bati|doğu)\s(?:marşrut|istiqamət|qol|xətt|xətl|güzergah|hat|kol|rota)\w*"
)
# The third branch, by a name that the Middle Corridor bears elsewhere.
_SEA_BRANCH = re.compile(
    r"\btrans-?\s?(?:caspian|xəzər|hazar)\s(?:route|branch|direction|leg|marşrut|xətt|xətl|qol|hat|güzergah|kol)\w*"
    r"|\bby\sthe\strans-?\s?caspian(?:\sone)?(?=\s?[.,;:]|\s(?:and|in|or)\b)"
    r"|\bпо\sтранскаспийск(?:ой|ому)(?=\s?[-,:]|\s\d)"
    r"|\bтранскаспийск[а-я]{2,3}\s(?:маршрут|ветк|ветв|направлени)[а-я]*"
)
_SEA = "North-South (Trans-Caspian route)"
# Between the corridor and its branch: "the corridor's western branch", «западному маршруту МТК "Север-Юг"».
_BESIDE = re.compile(
    r"\W{0,3}(?:'?[^\W\d_]{1,3}\s)?"
    r"(?:(?:международн|транспортн|коридор|мтк|corridor|dəhliz|koridor)[\w']*\W{1,2}){0,3}"
)
_REACH = 90


def branches_of(document: Document) -> list[Way]:
    """The western, the eastern and the Trans-Caspian branch, in a text that names the corridor."""
    routes = [name for name in document.names if name.kind == "route"]
    corridors: list[Name | Way] = [name for name in routes if name.key.startswith(_CORRIDOR)]
    corridors = corridors or [way for way in compass_of(document) if way.name == "North-South"]
    if not corridors:
        return []
    found = []
    for match in _BRANCH.finditer(document.folded):
        side = "west" if (match[match.lastgroup or 0]).startswith(_WEST) else "east"
        english = gazetteer().english("route", f"{_CORRIDOR}-{side}")
        start, end = _with_corridor(document, match.start(), match.end(), corridors)
        found.append(Way(start, end, english, "route"))
    return [*found, *_over_sea(document, routes)] if found else []


def _with_corridor(document: Document, start: int, end: int, corridors: list[Name | Way]) -> tuple[int, int]:
    """Where a branch stands together with the name of the corridor right at its side."""
    for name in within(corridors, start - _REACH, end + _REACH):
        if name.end <= start and _BESIDE.fullmatch(document.folded, name.end, start):
            return name.start, end
        if end <= name.start and _BESIDE.fullmatch(document.folded, end, name.start):
            return start, name.end
    return start, end


def _over_sea(document: Document, routes: list[Name]) -> Iterator[Way]:
    """The Trans-Caspian branch, where the text tells of no Middle Corridor by a name of its own."""
    matches = list(_SEA_BRANCH.finditer(document.folded))
    others = {name.start for name in routes if name.key == _OVER_SEAS} - {match.start() for match in matches}
    for match in matches if not others else ():
        yield Way(match.start(), match.end(), _SEA, "route")
