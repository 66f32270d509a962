"""Where a country's trade begins and ends on a map: its capital, or the middle of a union."""

from collections.abc import Iterable, Mapping

from tradelines.analysis.network.model import Position, load_network
from tradelines.analysis.tables import reference

# The middle of the European Union's land by the French mapping agency, at Gadheim (2020).
_KINDS = ("city", "rail station", "seaport")
_UNIONS: dict[str, Position] = {"EU": (9.9, 49.84)}


def hubs(codes: Iterable[str]) -> dict[str, Position]:
    """The positions (longitude, latitude) of countries, by code; without those whose capital is not in the network."""
    table = reference("countries")
    capitals = {code: capital for code, capital in zip(table["code"], table["capital"], strict=True) if capital}
    placed = _capitals(capitals)
    named = {code: _UNIONS.get(code) or placed.get(code) for code in codes}
    return {code: position for code, position in named.items() if position}


def _capitals(capitals: Mapping[str, str]) -> dict[str, Position]:
    """The positions of capitals by country; of several places in one city the city or its main station is taken."""
    found: dict[str, tuple[int, Position]] = {}
    for place in load_network().places.values():
        rank = _KINDS.index(place.kind) if place.kind in _KINDS else len(_KINDS)
        if capitals.get(place.country) in (place.name, *place.names):
            held = found.get(place.country)
            if held is None or rank < held[0]:
                found[place.country] = (rank, (place.lon, place.lat))
    return {code: position for code, (_, position) in found.items()}
