"""Russian adjectives of places: "Рештско-Астаринская дорога", "Курыкский порт" name the places they are made of."""

import re
from functools import cache

from tradelines.reading.facts.segments.reference import city
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import fold

_ENDING = re.compile(r"(?:ско|ск(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими))$")
_LINKS = ("", "ин", "ий", "ей", "ан", "ен", "ов")  # "астар-ин-ская", "пот-ий-ский"
_NAME_ENDS = ("", "а", "я", "и", "о", "е", "ы", "ь", "й", "ия")
_CYRILLIC = re.compile(r"[а-я-]+")
_SHORTEST = 3


def place_of(adjective: str) -> str:
    """The English name of the place that a Russian adjective is made of; empty where it is of none that is known."""
    folded = fold(adjective)
    ending = _ENDING.search(folded)
    if ending is None:
        return ""
    stem = folded[: ending.start()]
    for link in _LINKS:
        root = stem.removesuffix(link)
        if not stem.endswith(link) or len(root) < _SHORTEST:
            continue
        for end in _NAME_ENDS:
            if root + end in _places():
                return _places()[root + end]
    return ""


@cache
def _places() -> dict[str, str]:
    """Every Russian name of one word of a place, and its city in English."""
    found: dict[str, str] = {}
    for key, row in gazetteer().rows["place"].items():
        for name in row["names"].split("|"):
            if _CYRILLIC.fullmatch(fold(name)):
                found.setdefault(fold(name), city(key))
    return found
