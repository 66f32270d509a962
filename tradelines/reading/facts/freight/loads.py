"""Numbers that may be loads: quantities with their unit, and counts whose unit stands in a noun before them."""

import re
from dataclasses import dataclass
from operator import attrgetter

from tradelines.reading.facts.freight.counts import counts_of
from tradelines.reading.facts.freight.load import SENTENCE, TEU_BEFORE, TEU_BEHIND, UNITS, Load
from tradelines.reading.facts.freight.lower_ends import bracketed_of, ends_of, listed_ends_of, worded_of
from tradelines.reading.facts.freight.ordinals import ordinals_of
from tradelines.reading.matching import one_of
from tradelines.reading.spans.amounts import Quantity, percents_of, quantities_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.timewords import timewords_of
from tradelines.schema import FreightUnit

__all__ = ["Load", "Place", "loads_of", "places_of"]

# "4 konteyner blok qatarı", "6 container trains" are trains; "1.8 billion ton-kilometres" are no tonnes, and
# "14,400-TEU container ships" no containers.
_TRAIN_BEHIND = re.compile(
    r"\s(?:blok|block|container|konteyner|yük|freight|блок|грузов\w+)?[\s-]?(?:qatar|tren\b|trenler|treni|"
    r"trains?\b|поезд|состав)"
)
_BY_DISTANCE = re.compile(r"kilomet|километр")
# "2025-11-26 Контейнерные перевозки": the day at the head of a page counts no containers.
_OF_DATE = re.compile(r"\d{4}-$")
# "In 2021 container transshipment": a year, and no count.
_IN_YEAR = re.compile(r"\b(?:in|during|since|throughout|year|by|until|till|before|after)\s$")
_YEAR = re.compile(r"(?:19[89]|20[0-6])\d(?!\d)")
# "2 milyon 387 ton": millions with a word left out behind them.
_CUT_OFF = re.compile(r"\d\s(?:milyon|million|миллион\w*|млн)\s$")
_ONE_TRAIN = re.compile(
    r"\d+-(?:container|wagon|car)\b[^.;,]{0,12}\btrain\b|\d+-(?:контейнерн|вагонн)\w+\s(?:\w+\s)?(?:поезд|состав)"
    r"|\d+\s?(?:konteyner|vaqon|vagon)l[iuü][kq]\s(?:\w+\s){0,2}(?:qatar|tren)"
)
_TRAIN, _DIGITS, _TO_TEU = 24, 4, 40
# "654 vessels, 558 of which"
_OF_SHIPS = re.compile(r"\b(?:vessels|ships|tankers|суд(?:ов|а|на)|gəmi\w*|gemi\w*),\s(?:of which\s|из них\s)?$")
_CARS, _RAIL = re.compile(r"\d\scars\s(?:per|a|daily)"), re.compile(r"\brail|\bwagon|\btrain")
_MEGATON = re.compile(r"(?:[^\W\d_]+\s){0,2}\d{1,3}[.,]\d{1,2}\s?mt")
_MILLION = 1_000_000
_STRAY, _THREE = re.compile(r"\((\d{1,3}),\s$"), re.compile(r"\d{3}\s(?:teu|ton|wagon|container|truck)")
_NO_LOAD = re.compile(
    r"\s?/\s?(?:km|км)\b|[\s-]?(?:о-)?(?:kilomet|километр|km\b|км\b)|[\s-](?:container\s?)?(?:ships?|vessels?|"
    r"carriers?)\b|\s(?:gəmi|gemi|суд)"
)


@once
def loads_of(document: Document) -> list[Load]:
    """Every number that could be a load, in order of the text."""
    quantities = quantities_of(document)
    if not quantities and not document.has("loadnoun"):
        return ordinals_of(document, [])
    percents = percents_of(document)
    # "По итогам 2024 года контейнерные перевозки": a year with its word counts nothing.
    years = {word.start for word in timewords_of(document) if word.kind == "year" and word.end - word.start > _DIGITS}
    found = [
        Load(item.start, item.end, _value(document, item), _unit(document, item), item.approx, item.case)
        for item in quantities
        if not (
            _NO_LOAD.match(document.folded, item.end)
            or _BY_DISTANCE.search(document.folded, item.start, item.end)
            or (item.unit == "wagons" and _is_of_road(document, item))
            # "1 TEU is a twenty-foot container"
            or (item.unit in ("TEU", "containers") and item.value == 1)
            # "The 20-container block train"
            or item.start in years
            or (
                _YEAR.match(document.folded, item.start)
                and _IN_YEAR.search(document.folded, max(0, item.start - _TRAIN), item.start)
            )
            or _ONE_TRAIN.match(document.folded, item.start, item.end + _TRAIN)
            or _OF_DATE.search(document.folded, max(0, item.start - 5), item.start)
            or _CUT_OFF.search(document.folded, max(0, item.start - _TRAIN), item.start)
        )
        and not any(
            percent.start < item.end and item.start < percent.end
            for percent in within(percents, item.start - 9, item.end)
        )
    ]
    found += bracketed_of(document)
    found += ends_of(document, found)
    found += listed_ends_of(document, found)
    found += ordinals_of(document, found)
    found += worded_of(document)
    found += [load for load in counts_of(document, found) if not _is_head_of_stray(document, load)]
    found.sort(key=attrgetter("start"))
    return found


def _is_head_of_stray(document: Document, load: Load) -> bool:
    """Whether a number is only the thousands of the one behind it, "(13, 837 TEU)", or counts ships."""
    if _OF_SHIPS.search(document.folded, max(0, load.start - _TRAIN), load.start):
        return True
    return bool(_STRAY.search(document.folded[max(0, load.start - 1) : load.end + 2]))


def _is_of_road(document: Document, item: Quantity) -> bool:
    """Whether so many "cars a day" are told of no railway."""
    sentence = document.sentence_at(item.start)
    cars = _CARS.search(document.folded, item.start, item.end)
    before = document.sentences[max(sentence.number - 1, 0)]
    return bool(cars) and not _RAIL.search(document.folded, before.start, sentence.end)


def _value(document: Document, item: Quantity) -> float:
    """The value of a quantity: "16.64 mt" of freight are million tons, "(13, 837 TEU)" thousands with a stray blank."""
    stray = _STRAY.search(document.folded, max(0, item.start - 8), item.start)
    if stray and _THREE.match(document.folded, item.start):
        return int(stray[1]) * 1000 + item.value
    return round(item.value * _MILLION) if _MEGATON.fullmatch(document.folded, item.start, item.end) else item.value


def _unit(document: Document, item: Quantity) -> FreightUnit:
    """The unit of a quantity: containers that are told in TEU, and trains of containers, are counted as such."""
    text = document.folded
    in_teu = TEU_BEHIND.match(text, item.end) or TEU_BEFORE.search(text, max(0, item.start - _TO_TEU), item.start)
    if item.unit == "containers" and in_teu:
        return "TEU"
    if item.unit == "containers" and _TRAIN_BEHIND.match(text, item.end):
        return "trains"
    return one_of(UNITS, item.unit)


@dataclass(frozen=True, slots=True)
class Place:
    """A load in its sentence [since, until), and how far it reaches to the loads on either side: [left, right)."""

    load: Load
    since: int
    until: int
    left: int
    right: int


def places_of(document: Document) -> list[Place]:
    """Every number that could be a load, with its surroundings."""
    places = []
    loads = loads_of(document)
    for index, load in enumerate(loads):
        sentence = document.sentence_at(load.start)
        since = max(sentence.start, load.start - SENTENCE)
        until = min(sentence.end, load.end + SENTENCE)
        left, right = since, until
        if index and loads[index - 1].start >= left:
            left = loads[index - 1].end
        if index + 1 < len(loads) and loads[index + 1].start < right:
            right = loads[index + 1].start
        places.append(Place(load, since, until, left, right))
    return places
