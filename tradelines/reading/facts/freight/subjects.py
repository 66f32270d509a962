"""What a text speaks of where a load's sentence names no way: what was told just before, or the only route of all."""

from collections.abc import Sequence

from tradelines.reading.facts.freight.homes import TRANSIT
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.pairs import tells_of_others
from tradelines.reading.facts.freight.pointing import is_too_small
from tradelines.reading.facts.freight.way import Kind, Way
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
        if near:
            return near[-1]
    return None


def only_route(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The route, or the leg, of a text that tells of one only."""
    routes = [way for way in ways if way.kind == "route"] or [way for way in ways if way.kind == "leg"]
    routes = [way for way in routes if way.start < place.until or not is_too_small(document, place, way)]
    return routes[0] if len({way.name for way in routes}) == 1 else None
