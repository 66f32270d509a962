"""The map of a note: land, borders and lines of the corridors as SVG, from the reference alone."""

from collections.abc import Iterable, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from tradelines.analysis.network import Network, Segment
from tradelines.analysis.tables import reference_geojson
from tradelines.figures.brief.drawing import WIDTH, canvas, dot, finished, path, text
from tradelines.figures.brief.note import Picture
from tradelines.figures.formats import count, listed
from tradelines.figures.maps.legend import corridor_words
from tradelines.figures.maps.view import Bounds, Plane, plane_around
from tradelines.figures.style import LIGHT

_HEIGHT = 440.0
_MARGIN = 0.08  # of the span, round all that is shown
_NARROWEST = 2.0  # degrees, so that a single short line does not fill the picture
_LABEL_APART = (90.0, 14.0)  # pixels that two names keep from each other
_DASHES = {"operating": "", "completed": "", "under construction": "9 4", "agreed": "5 3"}
_UNBUILT = "2 3"


def map_picture(network: Network, segments: Sequence[Segment]) -> Picture | None:
    """The lines on the land, their ends named where there is room; None where there is no line."""
    if not segments:
        return None
    words = _words(segments)
    plane = plane_around(_bounds(segments), _HEIGHT)
    root = canvas(_HEIGHT, words)
    middle = SubElement(root, "g", {"transform": f"translate({WIDTH / 2:g} {_HEIGHT / 2:g})"})
    _land(middle, plane)
    for segment in segments:
        pixels = [plane.pixel(*position) for position in segment.line]
        path(middle, pixels, LIGHT.corridors[segment.corridor], width=2, dash=_DASHES.get(segment.status, _UNBUILT))
    _names(middle, plane, network, segments)
    return finished(root, words)


def _words(segments: Sequence[Segment]) -> str:
    corridors = listed(list(dict.fromkeys(corridor_words(segment.corridor) for segment in segments)))
    states = listed(list(dict.fromkeys(segment.status for segment in segments)))
    drawn = "Drawn through: in use; long dashes: under construction; short dashes: agreed; dots: planned or proposed"
    return f"Map of {count(len(segments), 'line')} of {corridors} ({states}). {drawn}."


def _bounds(segments: Iterable[Segment]) -> Bounds:
    positions = [position for segment in segments for position in segment.line]
    (west, east), (south, north) = (_widened(min(values), max(values)) for values in zip(*positions, strict=True))
    return west, max(south, -80.0), east, min(north, 80.0)


def _widened(low: float, high: float) -> tuple[float, float]:
    room = max((high - low) * _MARGIN, (_NARROWEST - (high - low)) / 2, 0.2)
    return low - room, high + room


def _land(parent: Element, plane: Plane) -> None:
    """The sea as far as the reference knows the land, so that what it leaves out is not taken for water; the land."""
    positions = [p for item in reference_geojson("land")["features"] for ring in _rings(item["geometry"]) for p in ring]
    west, north = plane.pixel(min(p[0] for p in positions), max(p[1] for p in positions))
    east, south = plane.pixel(max(p[0] for p in positions), min(p[1] for p in positions))
    corner, size = {"x": f"{west:.1f}", "y": f"{north:.1f}"}, (east - west, south - north)
    SubElement(parent, "rect", {**corner, "width": f"{size[0]:.1f}", "height": f"{size[1]:.1f}", "fill": LIGHT.sea})
    land = SubElement(parent, "g", {"fill": LIGHT.land, "stroke": LIGHT.border, "stroke-width": "0.6"})
    for feature in reference_geojson("land")["features"]:
        rings = [[plane.pixel(*position[:2]) for position in ring] for ring in _rings(feature["geometry"])]
        seen = [ring for ring in rings if _in_sight(ring)]
        if seen:
            outline = "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring) + "Z" for ring in seen)
            SubElement(land, "path", {"d": outline, "fill-rule": "evenodd"})


def _rings(geometry: dict[str, Any]) -> list[Any]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [ring for polygon in polygons for ring in polygon]


def _in_sight(ring: Sequence[tuple[float, float]]) -> bool:
    across, down = [x for x, _ in ring], [y for _, y in ring]
    return max(across) > -WIDTH / 2 and min(across) < WIDTH / 2 and max(down) > -_HEIGHT / 2 and min(down) < _HEIGHT / 2


def _names(parent: Element, plane: Plane, network: Network, segments: Sequence[Segment]) -> None:
    """The ends of the lines as dots, with a name each as long as it covers no other."""
    ends = dict.fromkeys(stop for segment in segments for stop in (segment.from_place, segment.to_place))
    taken: list[tuple[float, float]] = []
    for stop in ends:
        place = network.places[stop]
        x, y = plane.pixel(place.lon, place.lat)
        dot(parent, (x, y), LIGHT.text, fill=LIGHT.background, radius=2.5)
        if all(abs(x - a) > _LABEL_APART[0] or abs(y - b) > _LABEL_APART[1] for a, b in taken):
            taken.append((x, y))
            right = x < WIDTH / 2 - _LABEL_APART[0] * 1.5
            text(parent, (x + 5 if right else x - 5, y - 4), place.name, anchor="start" if right else "end")
