"""Where a load went: routes, ports and crossings of the text by name, as the reference tables name them in English."""

import re
from collections.abc import Sequence
from functools import cache

from tradelines.reading.facts.freight.asides import passed_on
from tradelines.reading.facts.freight.basins import basins_of, national_ports_of, provincial_ports_of
from tradelines.reading.facts.freight.branches import branches_of
from tradelines.reading.facts.freight.carriers import carriers_of
from tradelines.reading.facts.freight.compass import compass_of
from tradelines.reading.facts.freight.lines import countries_of, journeys_of, legs_of, printed_lines_of
from tradelines.reading.facts.freight.listed import behind_loads_of, listed_of
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.sites import sites_of
from tradelines.reading.facts.freight.way import CLAUSE_END, PORT_WORDS, PORTS_OF, RANK, Way, best
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, once, within

_SHARE = re.compile(r"(?:\s(?:isə|ise))?(?:-[^\W\d_]{1,3})?\s?\([^()]{0,40}\)")
_TWO = re.compile(r"\s(?:and|и|və|ve)\s")

# "Şimal – Cənub əlaqələri", "North-South ties": directions, and no corridor.
_TIES = re.compile(
    r"\"?(?:\s(?:və|and|и|ve)\s[\w\" -]{3,20})?\s(?:əlaqə(?:lər|si)|ties\b|relations\b|связ(?:и|ей|ям)\b)"
)


@once
def ways_of(document: Document) -> list[Way]:
    """Every route, leg, pair of countries, country of transit and port, in order; the best where they overlap."""
    names = document.names
    found = branches_of(document)
    found += [
        Way(name.start, name.end, gazetteer().english("route", name.key), "route")
        for name in names
        if name.kind == "route" and (not _is_pipe(name.key) or _carries_oil(name.key))
    ]
    pipes = [name for name in names if name.kind == "route" and _is_pipe(name.key)]
    # The towns in the name of a pipeline are no way of goods.
    places = [
        name
        for name in names
        if name.kind == "place" and not any(pipe.start <= name.start < pipe.end for pipe in pipes)
    ]
    found += [*basins_of(document), *listed_of(document), *national_ports_of(document), *provincial_ports_of(document)]
    found += [*legs_of(document, places), *sites_of(document, places), *journeys_of(document, places)]
    found += [*countries_of(document), *printed_lines_of(document), *carriers_of(document)]
    found += [*compass_of(document), *behind_loads_of(document)]
    found = [way for way in found if not _TIES.match(document.folded, way.end)]
    found.sort(key=lambda way: (way.start, -way.end))
    kept: list[Way] = []
    for way in found:
        if not kept or way.start >= kept[-1].end:
            kept.append(way)
        elif RANK[way.kind] < RANK[kept[-1].kind] or (way.kind == "leg" and way.end > kept[-1].end):
            kept[-1] = way
    return _with_joined_ports(document.folded, kept)


def is_oil_pipe(way: Way) -> bool:
    """Whether a way is a pipeline through which oil goes, told in tonnes like other loads."""
    return way.name in _oil_pipes()


@cache
def _oil_pipes() -> frozenset[str]:
    return frozenset(row["name"] for key, row in gazetteer().rows["route"].items() if _carries_oil(key))


def _is_pipe(key: str) -> bool:
    return gazetteer().rows["route"][key]["mode"] == "pipeline"


def _carries_oil(key: str) -> bool:
    return _is_pipe(key) and " oil " in gazetteer().rows["route"][key]["full_name"]


def _with_joined_ports(text: str, ways: list[Way]) -> list[Way]:
    """Two ports told of together become one way: "порты Актау и Курык", "the ports of Poti and Batumi"."""
    joined: list[Way] = []
    for way in ways:
        one = joined[-1] if joined else None
        two = one and one.name != way.name and PORT_WORDS.search(one.name) and PORT_WORDS.search(way.name)
        if one and two and _TWO.fullmatch(text, one.end, way.start):
            ends = " and ".join(PORT_WORDS.sub("", port.name) for port in (one, way))
            joined[-1] = Way(one.start, way.end, PORTS_OF + ends, "route")
        else:
            joined.append(way)
    return joined


def way_behind(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The route behind a load, where no comma stands between: "1,363 units (20.8%) went Baku-Kuryk-Baku"."""
    share = _SHARE.match(document.folded, place.load.end)
    since = share.end() if share else place.load.end
    stop = CLAUSE_END.search(document.text, since, place.right)
    return best(passed_on(document, within(ways, since, stop.start() if stop else place.right)))


def headings_of(document: Document) -> list[Way]:
    """Ways that stand alone in a line which is not the first, as the heading of what follows."""
    text, found = document.text, []
    for way in ways_of(document):
        since, until = text.rfind("\n", 0, way.start) + 1, text.find("\n", way.end)
        if 0 < since < until and text[since:until].strip(" .:") == text[way.start : way.end]:
            found.append(way)
    return found


def off_pipe(document: Document, place: Place, way: Way | None) -> Way | None:
    """The way of a load; what is counted in containers or wagons goes through no pipeline, but as told before it."""
    if way is None or place.load.unit == "t" or not is_oil_pipe(way):
        return way
    before = [other for other in within(ways_of(document), 0, place.load.start) if not is_oil_pipe(other)]
    return before[-1] if before else None
