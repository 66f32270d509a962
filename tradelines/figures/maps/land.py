"""The base of the map: sea, land and the borders on it; nothing is fetched but from the dashboard's own server."""

import json
from typing import Any
from urllib.parse import quote

import pydeck as pdk

from tradelines.figures.style import Palette, rgb

# Served as they stand in the folder `static`, where tools/make_ground.py puts them. A page that is not the dashboard's
# first finds them too: pages have no folders in their addresses.
LAND, BORDERS = "app/static/land.json", "app/static/borders.json"
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
    land = pdk.Layer("GeoJsonLayer", LAND, id="land", pickable=False, stroked=False, filled=True, _sub_layer_props=fill)
    borders = pdk.Layer(
        "LineLayer",
        BORDERS,
        id="borders",
        pickable=False,
        get_source_position="a",
        get_target_position="b",
        get_color=[*rgb(colours.muted), _BORDER_OPACITY],
        get_width=1,
    )
    return [land, borders]


def _address(content: Any) -> str:
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    return "data:application/json;charset=utf-8," + quote(text, safe='{}[]":,. ')
