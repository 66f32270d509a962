"""The ground of the flow map: where countries stand, what part of the world is shown, and its land as outlines."""

from collections.abc import Iterable, Mapping
from functools import cache

from tradelines.analysis.network.hubs import hubs
from tradelines.analysis.tables import reference_geojson
from tradelines.figures.maps.labels import clipped, outlines, pieces_of
from tradelines.figures.maps.view import WIDTH_PX, Bounds, Plane, plane_around

Position = tuple[float, float]
# The land of the reference. What lies outside of it is not on the map, and the page says so.
WORLD: Bounds = (5.0, 8.0, 135.0, 68.0)
MAP_PX = 420
_MARGIN, _LEAST_ACROSS, _LEAST_ALONG = 0.18, 16.0, 10.0
_AROUND = 1.0  # how much more land than the view is drawn, in parts of it, for windows of another shape


def positions(codes: Iterable[str]) -> dict[str, Position]:
    """Where countries stand: in their capitals, otherwise in the middle of their land; without those off the map."""
    wanted = set(codes)
    found = hubs(wanted)
    middles = {piece.code: (piece.lon, piece.lat) for piece in pieces_of(WORLD) if piece.code in wanted}
    west, south, east, north = WORLD
    known = {**middles, **found}
    return {code: (lon, lat) for code, (lon, lat) in known.items() if west <= lon <= east and south <= lat <= north}


def view_of(points: Iterable[Position]) -> Plane:
    """The plane that shows all positions with room around them, in a picture as wide as the map's part of a page."""
    lons, lats = zip(*points, strict=True)
    across, along = max(max(lons) - min(lons), _LEAST_ACROSS), max(max(lats) - min(lats), _LEAST_ALONG)
    lon, lat = (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2
    wide, tall = across * (0.5 + _MARGIN), along * (0.5 + _MARGIN)
    return _inside(plane_around((lon - wide, max(lat - tall, -80.0), lon + wide, min(lat + tall, 80.0)), MAP_PX))


def _inside(plane: Plane) -> Plane:
    """The plane moved so that it looks beyond the land of the reference no more than it must."""
    west, south, east, north = WORLD
    left, top = plane.pixel(west, north)
    right, bottom = plane.pixel(east, south)
    return plane.moved(_shift(left, right, WIDTH_PX / 2), _shift(top, bottom, MAP_PX / 2))


def _shift(low: float, high: float, half: float) -> float:
    """How far to move so that -half and half lie between low and high; their middle where there is no room."""
    if high - low < 2 * half:
        return (low + high) / 2
    return max(low + half, 0.0) or min(high - half, 0.0)


@cache
def land(plane: Plane) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
    """The outlines of all land in and around the view, in pixels from its middle (to the right, and up)."""
    degrees = 360 / (512 * 2**plane.zoom)
    wide, tall = WIDTH_PX * degrees * (0.5 + _AROUND), MAP_PX * degrees * (0.5 + _AROUND)
    bounds = (plane.lon - wide, plane.lat - tall, plane.lon + wide, plane.lat + tall)
    across: list[float | None] = []
    up: list[float | None] = []
    for feature in reference_geojson("land")["features"]:
        for outline in outlines(feature["geometry"]):
            ring = [plane.pixel(lon, lat) for lon, lat in clipped(outline, bounds)]
            if len(ring) > 2 and _extent(ring) > 2:
                across += [*(round(x, 1) for x, _ in ring), round(ring[0][0], 1), None]
                up += [*(round(-y, 1) for _, y in ring), round(-ring[0][1], 1), None]
    return tuple(across), tuple(up)


def _extent(ring: list[Position]) -> float:
    across, along = [x for x, _ in ring], [y for _, y in ring]
    return max(max(across) - min(across), max(along) - min(along))


def placed(codes: Mapping[str, Position], plane: Plane) -> dict[str, Position]:
    """Positions as pixels from the middle of the view, to the right and up."""
    pixels = {code: plane.pixel(lon, lat) for code, (lon, lat) in codes.items()}
    return {code: (x, -y) for code, (x, y) in pixels.items()}
