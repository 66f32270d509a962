"""What corridors and ports are said to carry, as it stands on the flow map."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pandas as pd

from tradelines.analysis.flows import Carried
from tradelines.analysis.network import Network, Position, Segment
from tradelines.analysis.network.routes import lines_of, place_of
from tradelines.analysis.tables import records
from tradelines.figures.formats import amount

MOST = 6  # as many routes as find room on the map


@dataclass(frozen=True, slots=True)
class Load:
    """A route with what is said of it: its lines, or the place it stands at, and the words beside it.

    `sources` are the articles that say so: (article_id, publisher).
    """

    words: str
    corridor: str
    lines: Sequence[Segment] = ()
    at: Position | None = None
    sources: tuple[tuple[str, str], ...] = ()

    @property
    def middle(self) -> Position | None:
        """A position on its lines, near the middle of them; None where there are none."""
        line = self.lines[len(self.lines) // 2].line if self.lines else ()
        return line[len(line) // 2] if line else None


def loads_of(network: Network, carried: Iterable[Carried], volumes: pd.DataFrame) -> list[Load]:
    """What the articles say was carried in the period of the picture, of the routes that are on the map.

    `carried` are ways whose own sentence names the route, `volumes` the freight of the same period.
    """
    said: dict[str, list[str]] = {}
    sources: dict[str, list[tuple[str, str]]] = {}
    for row in records(volumes):
        said.setdefault(row["route"], []).append(amount(row["quantity"], row["unit"], row["approx"]))
        sources.setdefault(row["route"], []).append((row["article_id"], row["publisher"]))
    for item in carried:
        said.setdefault(item.route, [])
    found = []
    for route, parts in said.items():
        lines, place = lines_of(network, route), place_of(network, route)
        corridor = lines[0].corridor if lines else "other"
        words = f"{route}: {', '.join(parts)}" if parts else f"said to go by {route}"
        if lines:
            found.append(Load(words, corridor, lines, sources=tuple(sources.get(route, ()))))
        elif place:
            found.append(Load(words, corridor, at=(place.lon, place.lat), sources=tuple(sources.get(route, ()))))
    return found[:MOST]
