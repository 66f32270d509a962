"""From what is shown to the map: strands, names where there is room, and the deck."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd
import pydeck as pdk

from tradelines.analysis.network import Network, Shown
from tradelines.analysis.tables import country_names
from tradelines.figures.maps.deck import MapContent, corridor_deck
from tradelines.figures.maps.labels import country_labels, place_labels, ranked
from tradelines.figures.maps.strands import strands
from tradelines.figures.maps.view import plane_of
from tradelines.figures.maps.words import tips_of
from tradelines.figures.style import Palette


@dataclass(frozen=True, slots=True)
class Look:
    """How the map is looked at: an area of AREAS, the id of what is chosen ("" for nothing), and the colours."""

    area: str
    chosen: str
    colours: Palette


def scene(network: Network, shown: Shown, claims: pd.DataFrame, look: Look) -> pdk.Deck:
    """The map of what is shown; `claims` are tied claims."""
    first = _first(network, look.chosen)
    places = (*shown.places, *shown.unlinked)
    plane = plane_of(look.area)
    codes = {place.country for place in places}
    countries = country_labels(codes, look.area, country_names(), plane)
    labels = place_labels(ranked(places, _segments_at(shown), first), plane, countries, first)
    content = MapContent(
        strands=strands(shown.segments),
        places=places,
        works=shown.works,
        labels=[*countries, *labels],
        tips=tips_of(network, shown, claims),
        chosen=look.chosen,
    )
    return corridor_deck(content, plane, look.colours)


def _segments_at(shown: Shown) -> Counter[str]:
    return Counter(stop for segment in shown.segments for stop in segment.stops)


def _first(network: Network, chosen: str) -> Iterable[str]:
    """The places whose names come first: the chosen one, or the ends of the chosen segment."""
    segment = network.segments.get(chosen)
    return (segment.from_place, segment.to_place) if segment else (chosen,)
