"""The base of the map: sea, land and the borders on it, inline, so that nothing is fetched."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any
from urllib.parse import quote

import pydeck as pdk

from tradelines.analysis.tables import reference_geojson
from tradelines.figures.style import Palette, rgb

Edge = tuple[tuple[float, float], tuple[float, float]]
# Streamlit fades what is drawn stronger than this while something is selected: so the borders never are.
_BORDER_OPACITY = 100


def sea_style(colours: Palette) -> str:
    """An inline map style of one background layer: the sea has its colour."""
    layer = {"id": "sea", "type": "background", "paint": {"background-color": colours.sea}}
    return _address({"version": 8, "sources": {}, "layers": [layer]})


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
        "LineLayer",
        borders_address(),
        id="borders",
        pickable=False,
        get_source_position="a",
        get_target_position="b",
        get_color=[*rgb(colours.muted), _BORDER_OPACITY],
        get_width=1,
    )
    return [land, borders]


@cache
def land_address() -> str:
    """The land as an inline address.

    So it goes to the browser without the indentation that pydeck gives to data, and the front end, which compares
    addresses, does not lay the polygons out again when something else on the map changes.
    """
    return _address(reference_geojson("land"))


@cache
def borders_address() -> str:
    """The edges that two countries share, as an inline address; a country's coast is shared by none."""
    counted = Counter(edge for feature in reference_geojson("land")["features"] for edge in _edges(feature["geometry"]))
    return _address([{"a": edge[0], "b": edge[1]} for edge, countries in counted.items() if countries > 1])


def _edges(geometry: Mapping[str, Any]) -> Iterator[Edge]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        for ring in polygon:
            for one, other in pairwise(ring):
                first, second = (one[0], one[1]), (other[0], other[1])
                yield (min(first, second), max(first, second))


def _address(content: Any) -> str:
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    return "data:application/json;charset=utf-8," + quote(text, safe='{}[]":,. ')
