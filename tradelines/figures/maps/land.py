"""The base of the map: sea, land and the borders on it; nothing is fetched but from the dashboard's own server."""

from collections.abc import Mapping
from typing import Any

import pydeck as pdk

from tradelines.figures.style import Palette, rgb

# Served as they stand in the folder `static`, where tools/make_ground.py puts them. A page that is not the dashboard's
# first finds them too: pages have no folders in their addresses.
LAND, BORDERS = "app/static/land.json", "app/static/borders.json"
_EAST, _NORTH = 180, 85  # as far as web Mercator goes
_SEA: Mapping[str, Any] = {
    "type": "Polygon",
    "coordinates": [[[-_EAST, -_NORTH], [_EAST, -_NORTH], [_EAST, _NORTH], [-_EAST, _NORTH], [-_EAST, -_NORTH]]],
}
# Streamlit fades what is drawn stronger than this while something is selected: so the borders never are.
_BORDER_OPACITY = 100


def ground(colours: Palette) -> list[pdk.Layer]:
    """The sea under everything, the land as areas, and the borders between countries as thin lines.

    The map draws all of it: a base map below, be it of one colour, would have the browser set up a second canvas.
    Coasts need no line, and each border is drawn once: outlines round whole countries would take most of the time of
    a frame on a machine without a graphics card.
    """
    sea = _areas("sea", _SEA, colours.sea)
    land = _areas("land", LAND, colours.land)
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
    return [sea, land, borders]


def _areas(layer_id: str, data: str | Mapping[str, Any], colour: str) -> pdk.Layer:
    # The fill stands in the sub-layer: Streamlit fades every `get_fill_color` of a map while something is selected.
    fill = {"polygons-fill": {"getFillColor": list(rgb(colour))}}
    return pdk.Layer(
        "GeoJsonLayer", data, id=layer_id, pickable=False, stroked=False, filled=True, _sub_layer_props=fill
    )
