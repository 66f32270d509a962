"""The ground of the map: the sea, the land, and the borders on it, inline, so that nothing is fetched."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import pydeck as pdk
import shapely
from shapely.geometry import MultiLineString, mapping, shape

from tradelines.analysis.tables import reference_geojson
from tradelines.figures.maps.layers import feature, layer, line_layer, stroke
from tradelines.figures.style import Palette, rgb

Edge = tuple[tuple[float, float], tuple[float, float]]
# Streamlit fades what is drawn stronger than this while something is selected: so the borders never are.
_BORDER_OPACITY, _BORDER_PX = 100, 1.0
_GRID_DEG = 0.01  # the precision of land.geojson
_TURN_DEG = 0.03  # 2.2 pixels where the South Caucasus fills the window
_EAST, _NORTH = 180, 85  # as far as web Mercator goes
_SEA = [[[-_EAST, -_NORTH], [_EAST, -_NORTH], [_EAST, _NORTH], [-_EAST, _NORTH], [-_EAST, -_NORTH]]]


def ground(colours: Palette) -> list[pdk.Layer]:
    """The sea, the land as one area on it, and the borders between countries as thin lines.

    A base map for the sea would have the browser set up a second canvas, and wait for it for seconds where there is no
    graphics card. Data by address would come after the first frame, and the second waits until the first one stands.
    """
    land, borders = land_area(), border_lines()
    look = stroke([*rgb(colours.muted), _BORDER_OPACITY], _BORDER_PX)
    return [
        _area("sea", "Polygon", _SEA, colours.sea),
        _area("land", land["type"], land["coordinates"], colours.land),
        line_layer("borders", [feature(borders["type"], borders["coordinates"], **look)], pickable=False),
    ]


def _area(layer_id: str, geometry: str, coordinates: Any, colour: str) -> pdk.Layer:
    # The fill stands in the sub-layer: Streamlit fades every `get_fill_color` of a map while something is selected.
    fill = {"polygons-fill": {"getFillColor": list(rgb(colour))}}
    areas = [feature(geometry, coordinates)]
    return layer(layer_id, areas, pickable=False, stroked=False, filled=True, _sub_layer_props=fill)


@cache
def land_area() -> Mapping[str, Any]:
    """The land, all countries in one, as a GeoJSON geometry.

    The front end reads the description of a map slowly, about a megabyte in a second: hence one outline, without the
    borders that `border_lines` has.
    """
    countries = [shape(country["geometry"]) for country in reference_geojson("land")["features"]]
    area: Mapping[str, Any] = mapping(shapely.union_all(countries, grid_size=_GRID_DEG))
    return area


@cache
def border_lines() -> Mapping[str, Any]:
    """What two countries share, as a GeoJSON geometry; a country's coast is shared by none.

    Each border is there once, and without its smallest turns: outlines round whole countries would take most of the
    time of a frame on a machine without a graphics card.
    """
    counted = Counter(edge for country in reference_geojson("land")["features"] for edge in _edges(country["geometry"]))
    shared = shapely.line_merge(MultiLineString([edge for edge, countries in counted.items() if countries > 1]))
    lines: Mapping[str, Any] = mapping(shared.simplify(_TURN_DEG))
    return lines


def _edges(geometry: Mapping[str, Any]) -> Iterator[Edge]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        for ring in polygon:
            for one, other in pairwise(ring):
                first, second = (one[0], one[1]), (other[0], other[1])
                yield (min(first, second), max(first, second))
