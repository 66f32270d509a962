"""Railways and roads as lines: the graphs of scgraph-data (OpenStreetMap), their loose pieces joined, paths on them.

A graph comes in many pieces that end a little short of each other, at borders above all. A dead end is joined to the
nearest node of every other piece within GAP_KM; what a path bridges in this way is counted. The package keeps for each
edge the length of the way itself, which is longer than the straight piece that is left of it: paths and lengths go by
that.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians
from typing import Protocol

import networkx as nx

from tradelines.schema.sphere import Position, great_circle_km

WINDOW = (20.0, 18.0, 125.0, 63.0)  # west, south, east, north: the network and a margin
GAP_KM = 8.0
CELL_DEG = 0.1  # of the grid in which neighbours are looked for: 11 km from south to north
KM_PER_DEG = 111.2
# A path is taken for a line where it is no great detour, has no endless straight piece and hardly bridges anything.
LONGEST_DETOUR = 2.0
LONGEST_PIECE_KM = 300.0
MOST_BRIDGED_KM = 15.0
# Getting from a place to the way counts more than going along it, so that the path leaves where it is nearest.
_AWAY = 4.0
# The package's lengths are rounded: a little under the great circle is possible.
_AT_LEAST = 0.99
_PLACE, _OTHER_PLACE = "from", "to"

Node = int | str


class GeoGraph(Protocol):
    """What scgraph-data gives: neighbours with their distance in km by node, and (latitude, longitude) of each node."""

    graph: Sequence[Mapping[int, float]]
    nodes: Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Track:
    """A way between two positions: its line, its length, how far it lies from them, and its longest straight piece."""

    line: list[Position]
    length_km: float
    away_km: float
    longest_piece_km: float


@dataclass(frozen=True, slots=True)
class Reach:
    """The nodes of a graph by cell of a grid, to find those near a position."""

    cells: Mapping[tuple[int, int], list[int]]
    at: Mapping[int, Position]

    def near(self, here: Position, within_km: float) -> Iterator[tuple[int, float]]:
        """Nodes within a distance, each with its distance in km."""
        lon, lat = here
        up = int(within_km / KM_PER_DEG / CELL_DEG) + 1
        across = int(within_km / KM_PER_DEG / CELL_DEG / cos(radians(lat))) + 1
        column, row = int(lon // CELL_DEG), int(lat // CELL_DEG)
        for x in range(column - across, column + across + 1):
            for y in range(row - up, row + up + 1):
                for node in self.cells.get((x, y), ()):
                    away = great_circle_km(here, self.at[node])
                    if away <= within_km:
                        yield node, away


class Tracks:
    """The ways of the window as one graph, to be asked for paths between positions."""

    def __init__(self, package: GeoGraph, newer: Iterable[Sequence[Position]] = ()) -> None:
        """Take the window out of the package's graph, add the lines that it has not yet, and join the pieces."""
        self._graph = nx.Graph()
        at = _positions(package)
        for node, here in at.items():
            for other, km in package.graph[node].items():
                if node < other and other in at:
                    self._graph.add_edge(node, other, km=max(km, great_circle_km(here, at[other])), gap=False)
        for line in newer:
            first = max(at) + 1
            nodes = range(first, first + len(line))
            at.update(zip(nodes, line, strict=True))
            for one, other in pairwise(nodes):
                self._graph.add_edge(one, other, km=great_circle_km(at[one], at[other]), gap=False)
        cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        for node in self._graph:
            lon, lat = at[node]
            cells[int(lon // CELL_DEG), int(lat // CELL_DEG)].append(node)
        self._reach = Reach(cells, at)
        self._join()

    def _join(self) -> None:
        """Join each dead end to the nearest node of every other piece within reach."""
        piece = {node: number for number, nodes in enumerate(nx.connected_components(self._graph)) for node in nodes}
        joints = []
        for end in sorted(node for node, degree in self._graph.degree if degree == 1):
            nearest: dict[int, tuple[float, int]] = {}
            for node, away in self._reach.near(self._reach.at[end], GAP_KM):
                if piece[node] != piece[end]:
                    nearest[piece[node]] = min(nearest.get(piece[node], (GAP_KM, node)), (away, node))
            joints += [(end, node, away) for away, node in nearest.values()]
        for end, node, away in joints:
            self._graph.add_edge(end, node, km=away, gap=True)

    def track(self, start: Position, end: Position, within_km: float) -> Track | None:
        """The best way between two positions; None where there is none good enough for a line.

        `within_km` is how far it may lie from the positions.
        """
        tied = self._tie(_PLACE, start, within_km) and self._tie(_OTHER_PLACE, end, within_km)
        path = self._path(end) if tied else None
        self._graph.remove_nodes_from((_PLACE, _OTHER_PLACE))
        return self._good(path, start, end) if path else None

    def _tie(self, name: str, here: Position, within_km: float) -> bool:
        near = list(self._reach.near(here, within_km))
        self._graph.add_edges_from((name, node, {"km": away * _AWAY, "gap": False}) for node, away in near)
        return bool(near)

    def _path(self, end: Position) -> list[int] | None:
        at = self._reach.at

        def ahead(node: Node, _: Node) -> float:
            return great_circle_km(at[node], end) * _AT_LEAST if isinstance(node, int) else 0.0

        try:
            path = nx.astar_path(self._graph, _PLACE, _OTHER_PLACE, ahead, "km")
        except nx.NetworkXNoPath:
            return None
        return list(path[1:-1])

    def _good(self, path: Sequence[int], start: Position, end: Position) -> Track | None:
        line = [self._reach.at[node] for node in path]
        edges = [self._graph.edges[pair] for pair in pairwise(path)]
        along = sum(edge["km"] for edge in edges)
        longest = max((great_circle_km(*pair) for pair in pairwise(line)), default=0.0)
        good = (
            along <= max(LONGEST_DETOUR * great_circle_km(start, end), GAP_KM)
            and longest <= LONGEST_PIECE_KM
            and sum(edge["km"] for edge in edges if edge["gap"]) <= MOST_BRIDGED_KM
        )
        if not good:
            return None
        away = great_circle_km(start, line[0]) + great_circle_km(line[-1], end)
        return Track([start, *line, end], along + away, away, longest)


def _positions(package: GeoGraph) -> dict[int, Position]:
    """The nodes of the window; the package gives latitude before longitude."""
    west, south, east, north = WINDOW
    return {
        node: (lon, lat) for node, (lat, lon) in enumerate(package.nodes) if west < lon < east and south < lat < north
    }
