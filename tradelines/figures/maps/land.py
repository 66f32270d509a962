"""The ground of the map: the land and the borders on it, inline, so that nothing is fetched."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import pydeck as pdk
import shapely
from shapely.geometry import MultiLineString, mapping, shape

from tradelines.analysis.tables import reference_geojson
from tradelines.figures.maps.layers import LINE_LOOK, inline_address
from tradelines.figures.style import Palette, rgb

Edge = tuple[tuple[float, float], tuple[float, float]]
# Streamlit fades what is drawn stronger than this while something is selected: so the borders never are.
_BORDER_OPACITY = 100
_GRID_DEG = 0.01  # the precision of land.geojson


def land_layers(colours: Palette) -> list[pdk.Layer]:
    """The land as areas, and the borders between countries as thin lines.

    Coasts need no line, and each border is drawn once: outlines round whole countries would take most of the time
    of a frame on a machine without a graphics card.
    """
    # The fill stands in the sub-layer: Streamlit fades every `get_fill_color` of a map while something is selected.
    fill = {"polygons-fill": {"getFillColor": list(rgb(colours.land))}}
    land = pdk.Layer(
        "GeoJsonLayer", land_address(), id="land", pickable=False, stroked=False, filled=True, _sub_layer_props=fill
    )
    borders = pdk.Layer(
        "GeoJsonLayer",
        borders_address(),
        id="borders",
        pickable=False,
        get_line_color=[*rgb(colours.muted), _BORDER_OPACITY],
        get_line_width=1,
        **LINE_LOOK,
    )
    return [land, borders]


@cache
def land_address() -> str:
    """The land, all countries in one, as an inline address.

    So it goes to the browser without the indentation that pydeck gives to data, and the front end, which compares
    addresses, does not lay the polygons out again when something else on the map changes. It reads the description of
    a map slowly, about a megabyte in a second: hence one outline, without the borders that `borders_address` has.
    """
    countries = [shape(feature["geometry"]) for feature in reference_geojson("land")["features"]]
    return inline_address(mapping(shapely.union_all(countries, grid_size=_GRID_DEG)))


@cache
def borders_address() -> str:
    """What two countries share, as lines, in an inline address; a country's coast is shared by none."""
    counted = Counter(edge for feature in reference_geojson("land")["features"] for edge in _edges(feature["geometry"]))
    shared = MultiLineString([edge for edge, countries in counted.items() if countries > 1])
    return inline_address(mapping(shapely.line_merge(shared)))


def _edges(geometry: Mapping[str, Any]) -> Iterator[Edge]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        for ring in polygon:
            for one, other in pairwise(ring):
                first, second = (one[0], one[1]), (other[0], other[1])
                yield (min(first, second), max(first, second))
