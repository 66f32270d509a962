"""Sea lines: the shipping network of searoute, with a stub to each port, led round the land of land.geojson."""

import json
from collections.abc import Sequence

import shapely
from searoute import searoute
from shapely.geometry import LineString, shape

from tools.tables import REFERENCE
from tradelines.schema.sphere import Position, line_km


class Sea:
    """The seas, to be asked for a line between two ports."""

    def __init__(self) -> None:
        """Read the land, which tells where a stub may be shortened."""
        features = json.loads((REFERENCE / "land.geojson").read_text("utf-8"))["features"]
        self._land = shapely.union_all([shapely.make_valid(shape(feature["geometry"])) for feature in features])

    def line(self, start: Position, end: Position) -> list[Position]:
        """The way by sea between two ports, both included."""
        route = searoute(list(start), list(end))["geometry"]["coordinates"]
        line = [start, *((lon, lat) for lon, lat in route), end]
        return self._straightened(self._straightened(line)[::-1])[::-1]

    def _straightened(self, line: list[Position]) -> list[Position]:
        """The line without the first turning points that only lead past the port, on to its nearest crossing point."""
        while len(line) > 3 and self._clearer([line[0], *line[2:]], line):
            line = [line[0], *line[2:]]
        return line

    def _clearer(self, short: Sequence[Position], line: Sequence[Position]) -> bool:
        """Whether a line is shorter than another and touches no more land."""
        first, other = LineString(short[:2]), LineString(line[:3])
        touches = first.intersection(self._land).length <= other.intersection(self._land).length
        return touches and line_km(short) < line_km(line)
