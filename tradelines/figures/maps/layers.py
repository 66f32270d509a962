"""What all maps are made of: layers, features, names, and the deck that asks nothing of the network."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import pydeck as pdk
from pydeck.bindings.json_tools import default_serialize

from tradelines.figures.maps.view import HEIGHT_PX, Plane
from tradelines.figures.style import FONT, Palette, rgb

# Lines that differ in nothing but their features are drawn by one pipeline. To set one up takes most of the time of the
# first picture without a graphics card, and another is due where a layer has one value for all its lines instead of a
# column of them: hence `stroke`. That some can be pointed at and others not makes two.
_LINE_LOOK: Mapping[str, Any] = {
    "line_width_units": "'pixels'",
    "line_joint_rounded": True,
    "get_line_color": "properties.colour",
    "get_line_width": "properties.width",
    "get_dash_array": "properties.dash",
    "get_offset": "properties.offset",
    "extensions": [{"@@type": "PathStyleExtension", "dash": True, "offset": True, "highPrecisionDash": True}],
}


class CompactDeck(pdk.Deck):  # type: ignore[misc]  # pydeck has no types
    """A deck that goes to the browser without the indentation that pydeck gives it: a third of the size.

    It is written once, however often the page is run again; so its layers must not be changed after the first time.
    """

    def to_json(self) -> str:
        """The deck as JSON."""
        return self._written

    @cached_property
    def _written(self) -> str:
        return json.dumps(self, default=default_serialize, separators=(",", ":"), ensure_ascii=False)


def deck_of(layers: Sequence[pdk.Layer], plane: Plane, colours: Palette, height: int = HEIGHT_PX) -> pdk.Deck:
    """The map of some layers, from the lowest up, in the colours of the theme."""
    return CompactDeck(
        layers=list(layers),
        initial_view_state=plane.state(),
        views=[plane.view()],
        map_provider=None,
        height=height,
        tooltip=_tooltip(colours),
    )


def _tooltip(colours: Palette) -> dict[str, Any]:
    style = {
        "backgroundColor": colours.panel,
        "color": colours.text,
        "border": f"1px solid {colours.border}",
        "borderRadius": "4px",
        "fontFamily": FONT,
        "fontSize": "13px",
        "maxWidth": "320px",
    }
    return {"html": "<b>{title}</b><br>{facts}", "style": style}


def layer(layer_id: str, features: Iterable[dict[str, Any]], **properties: Any) -> pdk.Layer:
    """A layer of GeoJSON features; names that the front end shall take as they are go in quotes inside quotes."""
    collection = {"type": "FeatureCollection", "features": list(features)}
    return pdk.Layer("GeoJsonLayer", collection, id=layer_id, **properties)


def line_layer(layer_id: str, features: Iterable[dict[str, Any]], **properties: Any) -> pdk.Layer:
    """A layer of lines with the properties of `stroke`, and with those of the tooltip where they can be pointed at."""
    return layer(layer_id, features, **_LINE_LOOK, **properties)


def stroke(
    colour: Sequence[int], width_px: float, *, dash_px: tuple[float, float] = (0, 0), offset_px: float = 0
) -> dict[str, Any]:
    """The look of a line: colour with its opacity or without; stroke and gap, and how far it lies aside.

    The front end counts the last three in widths of the line.
    """
    dash, gap = dash_px
    return {
        "colour": list(colour),
        "width": width_px,
        "dash": [dash / width_px, gap / width_px],
        "offset": offset_px / width_px,
    }


def feature(geometry: str, coordinates: Any, **properties: Any) -> dict[str, Any]:
    """One GeoJSON feature."""
    return {
        "type": "Feature",
        "geometry": {"type": geometry, "coordinates": coordinates},
        "properties": properties,
    }


def text_look(colour: str, colours: Palette) -> dict[str, Any]:
    """The look of names and marks: a colour, with an edge of the land's colour."""
    return {
        "get_text_color": [*rgb(colour), 255],
        "text_font_family": f"'{FONT}'",
        "text_character_set": "'auto'",
        "text_font_settings": {"sdf": True, "fontSize": 48, "buffer": 10, "radius": 14},
        "text_outline_width": 6,
        "text_outline_color": [*rgb(colours.land), 255],
        "text_size_units": "'pixels'",
    }
