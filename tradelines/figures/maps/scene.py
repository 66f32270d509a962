"""From what is shown to the map: strands, names where there is room, and the deck."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd
import pydeck as pdk

from tradelines.analysis.network import Network, Shown
from tradelines.analysis.network.traffic import volumes, yearly_tonnes
from tradelines.analysis.tables import country_names
from tradelines.figures.maps.deck import MapContent, corridor_deck
from tradelines.figures.maps.labels import country_labels, place_labels, ranked
from tradelines.figures.maps.legend import Drawn
from tradelines.figures.maps.strands import strands
from tradelines.figures.maps.view import AREAS, Area, area_around, plane_of
from tradelines.figures.maps.words import tips_of
from tradelines.figures.style import Palette

CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Look:
    """How the map is looked at: an area of AREAS or CHOSEN, the id of what is chosen ("" for nothing), the colours."""

    area: str
    chosen: str
    colours: Palette


def scene(network: Network, shown: Shown, claims: pd.DataFrame, look: Look) -> pdk.Deck:
    """The map of what is shown; `claims` are tied claims."""
    first = _first(network, look.chosen)
    places = (*shown.places, *shown.unlinked)
    area = area_of(network, look)
    plane = plane_of(area)
    codes = {place.country for place in places}
    countries = country_labels(codes, area.bounds, country_names(), plane)
    labels = place_labels(ranked(places, _segments_at(shown), first), plane, countries, first)
    content = MapContent(
        strands=strands(shown.segments),
        places=places,
        works=shown.works,
        labels=[*countries, *labels],
        tips=tips_of(network, shown, claims),
        chosen=look.chosen,
        tonnes=tonnes_of(shown),
        gauge_breaks=network.gauge_breaks(),
    )
    return corridor_deck(content, plane, look.colours)


def tonnes_of(shown: Shown) -> dict[str, float]:
    """The freight of a year by segment, for those of which it is published."""
    told = {segment.segment_id: yearly_tonnes(segment, volumes()) for segment in shown.segments}
    return {segment_id: tonnes for segment_id, tonnes in told.items() if tonnes}


def drawn_of(network: Network, shown: Shown) -> Drawn:
    """What the legend has to explain."""
    places = (*shown.places, *shown.unlinked)
    return Drawn(shown.segments, places, shown.works, network.gauge_breaks(), tonnes_of(shown))


def area_of(network: Network, look: Look) -> Area:
    """The area that is looked at; the start where nothing is chosen to look at."""
    if look.area != CHOSEN or network.kind(look.chosen) is None:
        return AREAS.get(look.area, AREAS["all"])
    if look.chosen in network.segments:
        return area_around(network.segments[look.chosen].line)
    spot = network.places.get(look.chosen) or network.works[look.chosen][0]
    return area_around([(spot.lon, spot.lat)])


def _segments_at(shown: Shown) -> Counter[str]:
    return Counter(stop for segment in shown.segments for stop in segment.stops)


def _first(network: Network, chosen: str) -> Iterable[str]:
    """The places whose names come first: the chosen one, or the ends of the chosen segment."""
    segment = network.segments.get(chosen)
    return (segment.from_place, segment.to_place) if segment else (chosen,)
