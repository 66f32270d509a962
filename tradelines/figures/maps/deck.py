"""The map of the corridors as a pydeck deck that asks nothing of the network: land, strands, marks and names."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from typing import Any

import pydeck as pdk
from shapely import LineString

from tradelines.analysis.network import Place, Segment, Work
from tradelines.figures.maps.labels import COUNTRY_PX, PLACE_PX, Label
from tradelines.figures.maps.land import ground
from tradelines.figures.maps.layers import deck_of, feature, layer, line_layer, stroke, text_look
from tradelines.figures.maps.strands import Strand
from tradelines.figures.maps.view import Plane
from tradelines.figures.style import Palette, rgb

FULL_PX, LANE_OF_SHIPS_PX, THIN_PX, HIT_PX, LANE_PX = 3.4, 2.2, 1.6, 13.0, 4.0
# Length of stroke and gap in pixels, by the state of the line. What is built is drawn through.
STATUS_DASH_PX: Mapping[str, tuple[float, float]] = {
    "operating": (0, 0),
    "completed": (0, 0),
    "under construction": (11, 5),
    "agreed": (5, 3.5),
    "planned": (5, 3.5),
    "proposed": (1.5, 3.5),
}
KIND_GLYPHS: Mapping[str, str] = {
    "seaport": "■",
    "dry port": "▲",
    "border crossing": "◆",
    "rail station": "●",
    "city": "○",
    "work": "▼",
    "gauge break": "◈",
    "ferry": "≈",
}
AT_SEA = ("ferry", "sea")
_GLYPH_PX = {"seaport": 12, "border crossing": 11, "rail station": 7, "city": 9, "gauge break": 15, "ferry": 20}
# The band of freight under a line: so wide for nothing, and so much wider for a million tonnes a year, by its root.
_BAND_PX, _BAND_PER_ROOT_PX, _BAND_OPACITY = 5.0, 4.0, 70
_CHOSEN_PX = 22
_WIDTHS_PX: Mapping[str, float] = {"surveyed": FULL_PX, "network": LANE_OF_SHIPS_PX}
_ROUGH_DEG = 0.03  # 5.5 pixels at zoom 8, where a country fills the window: less than half of HIT_PX
_OPEN_END = 0.08  # part of a straight line's first and last hop that is left out


@dataclass(frozen=True, slots=True)
class Tips:
    """What the pointer shows over a thing, by its id: a headline and a line of facts."""

    titles: Mapping[str, str]
    facts: Mapping[str, str]

    def of(self, spot: str) -> dict[str, str]:
        """The properties that the tooltip's pattern names."""
        return {"id": spot, "title": self.titles.get(spot, ""), "facts": self.facts.get(spot, "")}


@dataclass(frozen=True, slots=True)
class MapContent:
    """All that one map shows. `tonnes` is the freight of a year by segment, where it is known."""

    strands: Sequence[Strand]
    places: Sequence[Place]
    works: Sequence[Work]
    labels: Sequence[Label]
    tips: Tips
    chosen: str = ""
    tonnes: Mapping[str, float] = field(default_factory=dict)
    gauge_breaks: Collection[str] = ()


def corridor_deck(content: MapContent, plane: Plane, colours: Palette) -> pdk.Deck:
    """The map. Segments can be clicked in the layer `segments`, places and works in `places`; both carry `id`."""
    layers = [
        *ground(colours),
        _halo(content, colours),
        _freight(content, colours),
        *_lines(content, colours),
        *_marks(content, colours),
        *_names(content.labels, colours),
    ]
    return deck_of(layers, plane, colours)


def dash_of(status: str) -> tuple[float, float]:
    """Stroke and gap of a state in pixels; a state that is not known is drawn as proposed."""
    return STATUS_DASH_PX.get(status, STATUS_DASH_PX["proposed"])


def width_of(precision: str) -> float:
    """Width of a line in pixels: full where it follows the ground, less at sea, thin where it only joins places."""
    return _WIDTHS_PX.get(precision, THIN_PX)


def band_of(tonnes: float) -> float:
    """Width in pixels of the band that stands for the freight of a year."""
    return _BAND_PX + _BAND_PER_ROOT_PX * sqrt(tonnes / 1e6)


def _halo(content: MapContent, colours: Palette) -> pdk.Layer:
    chosen = [
        feature(
            "LineString",
            [list(point) for point in strand.segment.line],
            **stroke([*rgb(colours.text), 70], HIT_PX),
        )
        for strand in content.strands
        if content.chosen in (strand.segment.segment_id, *(same.segment_id for same in strand.same))
    ]
    return line_layer("chosen", chosen, pickable=False, line_cap_rounded=True)


def _freight(content: MapContent, colours: Palette) -> pdk.Layer:
    """Bands under the lines whose freight of a year is published."""
    bands = [
        feature(
            "LineString",
            _eastward(segment),
            **stroke(
                [*rgb(colours.corridors[segment.corridor]), _BAND_OPACITY],
                band_of(content.tonnes[segment.segment_id]),
            ),
        )
        for segment in (strand.segment for strand in content.strands)
        if segment.segment_id in content.tonnes
    ]
    return line_layer("freight", bands, pickable=False)


def _lines(content: MapContent, colours: Palette) -> list[pdk.Layer]:
    """The lines as they are seen, and the same, wide and invisible, for the pointer."""
    return [
        line_layer("lines", [_seen(strand, colours) for strand in content.strands], pickable=False),
        line_layer(
            "segments",
            [_touched(strand, content.tips) for strand in content.strands],
            pickable=True,
            auto_highlight=True,
            highlight_color=[*rgb(colours.text), 60],
        ),
    ]


def _seen(strand: Strand, colours: Palette) -> dict[str, Any]:
    segment = strand.segment
    line, width = _eastward(segment), width_of(segment.precision)
    look = stroke(
        rgb(colours.corridors[segment.corridor]),
        width,
        dash_px=dash_of(segment.status),
        offset_px=-strand.lane * LANE_PX,
    )
    way = _open(line) if segment.precision == "straight" else line
    return feature("LineString", way, **look)


def _touched(strand: Strand, tips: Tips) -> dict[str, Any]:
    """The wide twin of a line, with fewer turns: half its width hides them until far into the map."""
    look = stroke([0, 0, 0, 1], HIT_PX, offset_px=-strand.lane * LANE_PX)
    way = LineString(_eastward(strand.segment)).simplify(_ROUGH_DEG)
    return feature("LineString", [list(point) for point in way.coords], **look, **tips.of(strand.segment.segment_id))


def _eastward(segment: Segment) -> list[list[float]]:
    """A line's positions from its western end to its eastern, so that the lanes of neighbours lie on like sides."""
    points = [list(point) for point in segment.line]
    return points[::-1] if points[0] > points[-1] else points


def _open(line: list[list[float]]) -> list[list[float]]:
    """A straight line with a gap at both ends: it joins two places, it does not say how."""
    first, last = _towards(line[0], line[1]), _towards(line[-1], line[-2])
    return [first, *line[1:-1], last]


def _towards(end: list[float], other: list[float]) -> list[float]:
    return [round(here + (there - here) * _OPEN_END, 4) for here, there in zip(end, other, strict=True)]


def _marks(content: MapContent, colours: Palette) -> list[pdk.Layer]:
    points = [
        (place.place_id, "gauge break" if place.place_id in content.gauge_breaks else place.kind, place.lon, place.lat)
        for place in content.places
    ]
    crossings = [strand.segment for strand in content.strands if strand.segment.mode in AT_SEA]
    points += [(item.segment_id, "ferry", *item.line[len(item.line) // 2]) for item in crossings]
    points += [(work.work_id, "work", work.lon, work.lat) for work in content.works]
    features = [
        feature(
            "Point",
            [lon, lat],
            glyph=KIND_GLYPHS.get(kind, KIND_GLYPHS["city"]),
            size=_CHOSEN_PX if spot == content.chosen else _GLYPH_PX.get(kind, 11),
            **content.tips.of(spot),
        )
        for spot, kind, lon, lat in points
    ]
    return [
        layer(
            "places",
            features,
            pickable=True,
            auto_highlight=True,
            highlight_color=[*rgb(colours.accent), 255],
            point_type="'text'",
            get_text="properties.glyph",
            get_text_size="properties.size",
            **text_look(colours.text, colours),
        )
    ]


def _names(labels: Iterable[Label], colours: Palette) -> list[pdk.Layer]:
    by_kind: dict[str, list[dict[str, Any]]] = {"country": [], "place": []}
    for label in labels:
        by_kind[label.kind].append(
            feature(
                "Point",
                [label.lon, label.lat],
                text=label.text,
                anchor=label.anchor,
                aside=[label.right, label.down],
            )
        )
    looks = {"country": (COUNTRY_PX, colours.muted), "place": (PLACE_PX, colours.text)}
    return [
        layer(
            f"{kind}-names",
            features,
            pickable=False,
            point_type="'text'",
            get_text="properties.text",
            get_text_size=looks[kind][0],
            get_text_anchor="properties.anchor",
            get_text_pixel_offset="properties.aside",
            **text_look(looks[kind][1], colours),
        )
        for kind, features in by_kind.items()
    ]
