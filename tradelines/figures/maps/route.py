"""The map of one route: its way strong over a network that is drawn back, its stops by name where there is room."""

from collections.abc import Sequence

import pydeck as pdk

from tradelines.analysis.network import Network
from tradelines.analysis.routes import TRANSFER, Hop, Route, line_of
from tradelines.figures.maps.deck import KIND_GLYPHS, dash_of
from tradelines.figures.maps.labels import PLACE_PX, place_labels
from tradelines.figures.maps.land import ground
from tradelines.figures.maps.layers import deck_of, feature, layer, line_layer, stroke, text_look
from tradelines.figures.maps.legend import corridor_words
from tradelines.figures.maps.view import Bounds, plane_around
from tradelines.figures.maps.words import length
from tradelines.figures.style import Palette, rgb

HEIGHT_PX = 400
# The way is fitted into so much, so that it is seen whole on a narrow screen too.
_WIDE_PX, _TALL_PX = 320, 300
_LEAST_DEG = 2.0
_WAY_PX, _NETWORK_PX = 4.0, 1.0


def route_deck(network: Network, route: Route, colours: Palette) -> pdk.Deck:
    """The map of a route, colour by corridor, pattern by state."""
    plane = plane_around(_bounds(network, route), _TALL_PX, _WIDE_PX)
    stops = [network.places[stop] for stop in route.stops]
    ends = (route.stops[0], route.stops[-1])
    ranked = sorted(stops, key=lambda place: (place.place_id not in ends, place.place_id not in route.gauge_breaks))
    names = place_labels(ranked, plane, always=ends)
    marks = [
        feature(
            "Point", [place.lon, place.lat], glyph=KIND_GLYPHS.get(place.kind, KIND_GLYPHS["city"]), title=place.name,
            facts=place.kind,
        )
        for place in stops
    ]  # fmt: skip
    written = [
        feature("Point", [name.lon, name.lat], text=name.text, anchor=name.anchor, aside=[name.right, name.down])
        for name in names
    ]
    layers = [
        *ground(colours),
        _network(network, colours),
        _way(network, route, colours),
        layer(
            "stops", marks, pickable=True, point_type="'text'", get_text="properties.glyph", get_text_size=11,
            **text_look(colours.text, colours),
        ),
        layer(
            "stop-names", written, pickable=False, point_type="'text'", get_text="properties.text",
            get_text_size=PLACE_PX, get_text_anchor="properties.anchor", get_text_pixel_offset="properties.aside",
            **text_look(colours.text, colours),
        ),
    ]  # fmt: skip
    return deck_of(layers, plane, colours, HEIGHT_PX)


def _network(network: Network, colours: Palette) -> pdk.Layer:
    look = stroke([*rgb(colours.muted), 110], _NETWORK_PX)
    lines = [feature("LineString", [list(at) for at in item.line], **look) for item in network.segments.values()]
    return line_layer("network", lines, pickable=False)


def _way(network: Network, route: Route, colours: Palette) -> pdk.Layer:
    lines = []
    for hop, line in zip(route.hops, line_of(route, network), strict=True):
        colour = rgb(colours.corridors[_corridor(network, hop)])
        look = stroke(colour, _WAY_PX, dash_px=dash_of(hop.status))
        title = f"{network.name(hop.start)} \u2013 {network.name(hop.end)}"
        facts = f"{hop.mode} · {hop.status} · {length(round(hop.length_km, 1))}"
        lines.append(feature("LineString", [list(point) for point in line], **look, title=title, facts=facts))
    return line_layer("way", lines, pickable=True, auto_highlight=True, highlight_color=[*rgb(colours.text), 60])


def way_words(network: Network, route: Route) -> Sequence[str]:
    """The corridors on which a route runs, in its order."""
    named = (_corridor(network, hop) for hop in route.hops if hop.mode != TRANSFER)
    return [corridor_words(name) for name in dict.fromkeys(named)]


def _corridor(network: Network, hop: Hop) -> str:
    return network.segments[hop.segments[0]].corridor if hop.segments else "other"


def _bounds(network: Network, route: Route) -> Bounds:
    points = [point for line in line_of(route, network) for point in line]
    lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
    return (min(lons), min(lats), max(*lons, min(lons) + _LEAST_DEG), max(*lats, min(lats) + _LEAST_DEG))
