"""What a text speaks of where a load's sentence names no way: what was told just before, or the only route of all."""

from collections.abc import Sequence

from tradelines.reading.facts.freight.asides import is_railway
from tradelines.reading.facts.freight.homes import TRANSIT
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.pairs import tells_of_others
from tradelines.reading.facts.freight.pointing import is_too_small, pointed_to
from tradelines.reading.facts.freight.routes import ways_of
from tradelines.reading.facts.freight.way import FIRST_TRAIN, Kind, Way
from tradelines.reading.spans.document import Document, within

# How many sentences back a route, and a pair of countries, is still what a text speaks of.
_SUBJECTS: tuple[tuple[Kind, int], ...] = (("route", 4), ("transit", 4), ("gate", 4), ("leg", 4), ("pair", 2))


def just_told(document: Document, place: Place, ways: Sequence[Way], gates: Sequence[Way]) -> Way | None:
    """The last way told in the sentences before a load, the best kind of them first."""
    here = document.sentence_at(place.load.start).number
    in_transit_told = TRANSIT.search(document.folded, place.since, place.until)
    for kind, back in _SUBJECTS:
        if kind == "transit" and not in_transit_told:
            continue
        since = document.sentences[max(here - back, 0)].start
        told = within(gates if kind == "gate" else ways, since, place.load.start)
        near = [way for way in told if way.kind == kind and not tells_of_others(document, place, way)]
        if near and kind == "gate":
            # "Transport from Kazakhstan to Afghanistan grows. In 2024 ...": what stands right before a load is nearer.
            since = max(near[-1].end, document.sentences[max(here - 1, 0)].start)
            far = document.sentence_at(near[-1].start).number < here - 1
            pairs = [way for way in within(ways, since, place.since) if far and way.kind == "pair"]
            return pairs[-1] if pairs else near[-1]
        if near:
            return near[-1]
    return None


def only_route(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The route, or the leg, of a text that tells of one only."""
    routes = [way for way in ways if way.kind == "route"] or [way for way in ways if way.kind == "leg"]
    routes = [way for way in routes if way.start < place.until or not is_too_small(document, place, way)]
    return routes[0] if len({way.name for way in routes}) == 1 else None


def along(document: Document, place: Place) -> Way | None:
    """The corridor told of before by which a load went through a country: "by the corridor through Azerbaijan"."""
    if TRANSIT.search(document.folded, place.left, place.load.end):
        return None
    words = within(document.family("loadback"), place.left, place.load.start)
    if not any(term.label in ("loadback.corridor", "loadback.line") for term in words):
        return None
    way = pointed_to(document, place, ways_of(document))
    return way if way and way.kind == "route" and way.start < place.since else None


def line_of_train(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The only railway that a text has told of, for what a first train carried: "The first train from Azerbaijan"."""
    if not FIRST_TRAIN.search(document.folded, place.since, place.until):
        return None
    told = [way for way in within(ways, 0, place.since) if way.kind == "route" and is_railway(way)]
    return told[-1] if len({way.name for way in told}) == 1 else None
