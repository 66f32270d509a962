"""Names on the map: by rank, each where there is room, so that they never pile up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from tradelines.analysis.network import Place
from tradelines.analysis.tables import reference_geojson
from tradelines.figures.maps.view import HEIGHT_PX, WIDTH_PX, Bounds, Plane

Anchor = Literal["start", "middle", "end"]
Box = tuple[float, float, float, float]
Ring = Sequence[Sequence[float]]

PLACE_PX, COUNTRY_PX = 12, 13
_GLYPH_WIDTH = 0.56  # mean width of a letter against its size, in the sans-serif fonts that the dashboard uses
_MARGIN_PX = 3
_SPILL = 1.8  # how much wider than the country its name may be
_REACH_PX = 9  # from a mark's middle to its name
_KINDS = ("seaport", "dry port", "border crossing", "city", "rail station")
# Right, left, above, below of the mark: (anchor, to the right, down).
_SIDES: tuple[tuple[Anchor, int, int], ...] = (
    ("start", _REACH_PX, 0),
    ("end", -_REACH_PX, 0),
    ("middle", 0, -13),
    ("middle", 0, 14),
)


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a position; `right` and `down` are its distance from it in pixels."""

    text: str
    lon: float
    lat: float
    kind: Literal["country", "place"]
    anchor: Anchor = "middle"
    right: int = 0
    down: int = 0


def short_name(name: str) -> str:
    """A place's name as a map has it: the mark already says that it is a port, and which country it is in."""
    return name.removeprefix("Port of ").partition(" (")[0]


def ranked(places: Iterable[Place], weight: Mapping[str, int], first: Iterable[str] = ()) -> list[Place]:
    """Places by rank: those named first, then ports, crossings, cities and stations, the busier first.

    `weight` is the number of segments at a place, by id.
    """
    ahead = set(first)

    def rank(place: Place) -> tuple[bool, int, int, str]:
        kind = _KINDS.index(place.kind) if place.kind in _KINDS else len(_KINDS)
        return place.place_id not in ahead, kind, -weight.get(place.place_id, 0), place.place_id

    return sorted(places, key=rank)


def place_labels(
    places: Sequence[Place], plane: Plane, countries: Sequence[Label] = (), always: Iterable[str] = ()
) -> list[Label]:
    """The names that find room at this zoom, in the order of the places; those of `always` are never left out.

    Names that do not touch at one zoom do not touch at any nearer one. A name stands once, though two places bear it.
    """
    forced = set(always)
    marks = [_around(*plane.pixel(place.lon, place.lat), 3) for place in places]
    taken = [_box(label, plane) for label in countries]
    labels: list[Label] = []
    for place, mark in zip(places, marks, strict=True):
        text = short_name(place.name)
        if any(label.text == text for label in labels):
            continue
        tries = [Label(text, place.lon, place.lat, "place", *side) for side in _SIDES]
        boxes = [_box(label, plane) for label in tries]
        others = [box for box in marks if box != mark]
        free = [n for n, box in enumerate(boxes) if _inside(box) and not hits(box, taken) and not hits(box, others)]
        clear = free or [n for n, box in enumerate(boxes) if place.place_id in forced and not hits(box, taken)]
        if clear or place.place_id in forced:
            side = clear[0] if clear else 0
            labels.append(tries[side])
            taken.append(boxes[side])
    return labels


def country_labels(codes: Iterable[str], bounds: Bounds, names: Mapping[str, str], plane: Plane) -> list[Label]:
    """The names of countries, each in the middle of the largest piece of it inside of the bounds.

    The larger country goes first; one whose name finds no room, or of which next to nothing is shown, has no name on
    the map.
    """
    wanted = set(codes)
    labels: list[Label] = []
    taken: list[Box] = []
    for piece in pieces_of(bounds):
        label = Label(names.get(piece.code, piece.code), piece.lon, piece.lat, "country")
        box, wide = _box(label, plane), plane.pixel(piece.east, 0)[0] - plane.pixel(piece.west, 0)[0]
        if piece.code in wanted and _inside(box) and not hits(box, taken) and box[2] - box[0] < _SPILL * wide:
            labels.append(label)
            taken.append(box)
    return labels


@dataclass(frozen=True, slots=True)
class Piece:
    """The largest piece of a country inside of an area: its middle, and how far it reaches."""

    code: str
    size: float
    lon: float
    lat: float
    west: float
    east: float


@cache
def pieces_of(bounds: Bounds) -> tuple[Piece, ...]:
    """The countries of the reference inside of the bounds, the larger piece first."""
    found = []
    for feature in reference_geojson("land")["features"]:
        rings = [clipped(ring, bounds) for ring in outlines(feature["geometry"])]
        ring = max(rings, key=lambda ring: abs(_area(ring)), default=[])
        size = abs(_area(ring))
        if size > 0:
            across = [lon for lon, _ in ring]
            found.append(Piece(feature["properties"]["code"], size, *_centre(ring), min(across), max(across)))
    return tuple(sorted(found, key=lambda piece: -piece.size))


def _box(label: Label, plane: Plane) -> Box:
    size = PLACE_PX if label.kind == "place" else COUNTRY_PX
    wide, tall = len(label.text) * size * _GLYPH_WIDTH, size * 1.15
    right, down = plane.pixel(label.lon, label.lat)
    left = right + label.right - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    top = down + label.down - tall / 2
    return left - _MARGIN_PX, top, left + wide + _MARGIN_PX, top + tall


def _around(right: float, down: float, reach: float) -> Box:
    return right - reach, down - reach, right + reach, down + reach


def hits(box: Box, others: Iterable[Box]) -> bool:
    """Whether a box lies over any of the others."""
    left, top, right, bottom = box
    return any(left < other[2] and other[0] < right and top < other[3] and other[1] < bottom for other in others)


def _inside(box: Box) -> bool:
    return box[0] > -WIDTH_PX / 2 and box[2] < WIDTH_PX / 2 and box[1] > -HEIGHT_PX / 2 and box[3] < HEIGHT_PX / 2


def outlines(geometry: Mapping[str, Any]) -> list[Ring]:
    """The outer ring of each part of a country's geometry (GeoJSON)."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [polygon[0] for polygon in polygons]


def clipped(ring: Ring, bounds: Bounds) -> list[tuple[float, float]]:
    """The part of a ring inside of the bounds (Sutherland and Hodgman 1974), side by side."""
    points = [(float(point[0]), float(point[1])) for point in ring]
    if _apart(points, bounds):
        return []
    for axis, limit, sign in ((0, bounds[0], 1), (1, bounds[1], 1), (0, bounds[2], -1), (1, bounds[3], -1)):
        kept: list[tuple[float, float]] = []
        for before, here in zip(points[-1:] + points[:-1], points, strict=True):
            inside, was = sign * (here[axis] - limit) >= 0, sign * (before[axis] - limit) >= 0
            if inside != was:
                part = (limit - before[axis]) / (here[axis] - before[axis])
                kept.append((before[0] + part * (here[0] - before[0]), before[1] + part * (here[1] - before[1])))
            if inside:
                kept.append(here)
        points = kept
    return points


def _apart(points: Sequence[tuple[float, float]], bounds: Bounds) -> bool:
    """Whether a ring lies wholly to one side of the bounds."""
    lons, lats = [point[0] for point in points], [point[1] for point in points]
    west, south, east, north = bounds
    return max(lons) < west or min(lons) > east or max(lats) < south or min(lats) > north


def _area(ring: Sequence[tuple[float, float]]) -> float:
    """Signed area by the shoelace formula, in square degrees."""
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return sum(one[0] * two[1] - two[0] * one[1] for one, two in pairs) / 2


def _centre(ring: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Centre of gravity of a ring that has an area."""
    area, lon, lat = _area(ring), 0.0, 0.0
    for one, two in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        cross = one[0] * two[1] - two[0] * one[1]
        lon += (one[0] + two[0]) * cross
        lat += (one[1] + two[1]) * cross
    return lon / (6 * area), lat / (6 * area)
