"""Routes from place to place over the network: the shortest, the simplest, and others worth a look.

A path is looked for among states (place, gauge of the last rails), so that a change of gauge can be counted where it
happens, also across a border section whose gauge is not known. Ships and lorries are loaded anew in any case: after
them there is no gauge.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice, pairwise
from typing import Any, Literal

import networkx as nx

from tradelines.analysis.network import Network, load_network
from tradelines.analysis.routes.hops import TRANSFER, Hop, hops_of

Aim = Literal["shortest", "simplest"]
State = tuple[str, str]
AT_SEA = ("sea", "ferry")
MOST_ROUTES = 4
# Another route is worth a look where it is no more than this much longer, and runs elsewhere for this part of its way.
MOST_LONGER, LEAST_ELSEWHERE = 1.6, 0.2
# Taking a way that an earlier route has taken counts as so much longer while others are looked for.
_USED = 1.6
_MOST_TRIES = 8
# A change of trains or lorries inside of a town is worth so much of a detour.
_TRANSFER_COST_KM = 50.0
# A border or a change of gauge counts more than any distance where the simplest route is looked for.
_STOP_KM = 100_000.0
_END = "end"  # in place of a gauge: a route may end in any state


@dataclass(frozen=True, slots=True)
class Demand:
    """What is wanted: the two ends, whether links that are not built may be used, and by which modes (none: all).

    Ways all of whose segments are named in `without` are shut.
    """

    start: str
    end: str
    planned: bool = False
    modes: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class Route:
    """A way from place to place, hop by hop."""

    hops: tuple[Hop, ...]
    countries: tuple[str, ...]
    gauge_breaks: tuple[str, ...]

    @property
    def stops(self) -> tuple[str, ...]:
        """The places along it, ends included."""
        return (self.hops[0].start, *(hop.end for hop in self.hops))

    @cached_property
    def length_km(self) -> float:
        """Its length; the least that it can be where a part is known only straight."""
        return sum(hop.length_km for hop in self.hops)

    def length_by(self, basis: str) -> float:
        """The part of the length that rests on one basis."""
        return sum(hop.length_km for hop in self.hops if hop.basis == basis)

    @property
    def borders(self) -> int:
        """How often it comes into another country, by land or by sea."""
        return sum(one != other for one, other in pairwise(self.countries))

    @property
    def voyages(self) -> int:
        """How often goods go aboard a ship."""
        at_sea = [hop.mode in AT_SEA for hop in self.hops]
        return sum(here and not before for before, here in zip([False, *at_sea], at_sea, strict=False))

    @property
    def unbuilt(self) -> tuple[Hop, ...]:
        """The hops that are not in use today."""
        return tuple(hop for hop in self.hops if not hop.built)


class Planner:
    """Answers demands over one network; to be made once."""

    def __init__(self, network: Network) -> None:
        """Take the network apart."""
        self._country = {place.place_id: place.country for place in network.places.values()}
        self._hops = hops_of(network)
        self._graphs: dict[tuple[bool, tuple[str, ...]], nx.DiGraph[State]] = {}

    @cached_property
    def stops(self) -> tuple[str, ...]:
        """The places from and to which there is any way at all, in the order of the reference."""
        return tuple(dict.fromkeys(stop for hop in self._hops for stop in (hop.start, hop.end)))

    def routes(self, demand: Demand) -> list[Route]:
        """The shortest route, the simplest, and others that run elsewhere, by length; none where there is no way."""
        shortest, simplest = self._best(demand, "shortest"), self._best(demand, "simplest")
        if shortest is None or simplest is None:
            return []
        found, fresh = [shortest, simplest], (*shortest.hops, *simplest.hops)
        used: dict[frozenset[str], float] = {}
        for _ in range(_MOST_TRIES):
            for hop in fresh:
                used[hop.ends] = used.get(hop.ends, 1.0) * _USED
            other = self._best(demand, "shortest", used)
            if other is None:
                break
            found.append(other)
            fresh = other.hops
        return sorted(islice(_worth_a_look(found), MOST_ROUTES), key=lambda route: route.length_km)

    def shortest(self, demand: Demand) -> Route | None:
        """The shortest route, or None where there is no way."""
        return self._best(demand, "shortest")

    def _graph(self, demand: Demand) -> "nx.DiGraph[State]":
        """States and steps between them, which know their hops; made once for each choice of links and modes."""
        asked = (demand.planned, demand.modes)
        if asked not in self._graphs:
            self._graphs[asked] = self._made(demand)
        return self._graphs[asked]

    def _made(self, demand: Demand) -> "nx.DiGraph[State]":
        graph: nx.DiGraph[State] = nx.DiGraph()
        for hop in self._hops:
            if not _wanted(hop, demand):
                continue
            for way in (hop, hop.turned()):
                for gauge in ("", "1435", "1520"):
                    after = _gauge_after(way, gauge)
                    crosses = self._country[way.start] != self._country[way.end]
                    stops = int(crosses) + int(_changes(way, gauge))
                    graph.add_edge((way.start, gauge), (way.end, after), hop=way, stops=stops)
        graph.add_edges_from(((place, gauge), (place, _END)) for place, gauge in list(graph))
        return graph

    def _best(self, demand: Demand, aim: Aim, used: Mapping[frozenset[str], float] | None = None) -> Route | None:
        """The best path; ways that are `used` count as so much longer. None where there is none."""
        graph, shut = self._graph(demand), set(demand.without)

        def cost(_: State, __: State, step: dict[str, Any]) -> float | None:
            hop: Hop | None = step.get("hop")
            if hop is None:
                return 0.0
            if hop.segments and shut.issuperset(hop.segments):
                return None
            km = hop.length_km * used.get(hop.ends, 1.0) if used else hop.length_km
            km += _TRANSFER_COST_KM if hop.mode == TRANSFER else 0.0
            return km + (_STOP_KM * step["stops"] if aim == "simplest" else 0.0)

        start, end = (demand.start, ""), (demand.end, _END)
        if demand.start == demand.end or start not in graph or end not in graph:
            return None
        try:
            path = nx.dijkstra_path(graph, start, end, cost)
        except nx.NetworkXNoPath:
            return None
        return self._route([graph.edges[pair]["hop"] for pair in pairwise(path[:-1])])

    def _route(self, hops: Sequence[Hop]) -> Route:
        stops = [hops[0].start, *(hop.end for hop in hops)]
        gauge, breaks = "", []
        for hop in hops:
            if _changes(hop, gauge):
                breaks.append(hop.start)
            gauge = _gauge_after(hop, gauge)
        return Route(tuple(hops), tuple(self._country[stop] for stop in stops), tuple(breaks))


@cache
def load_planner() -> Planner:
    """The planner of the reference network."""
    return Planner(load_network())


def _wanted(hop: Hop, demand: Demand) -> bool:
    return (demand.planned or hop.built) and (not demand.modes or hop.mode in (*demand.modes, TRANSFER))


def _gauge_after(hop: Hop, gauge: str) -> str:
    return (hop.gauge_mm or gauge) if hop.mode == "rail" else ""


def _changes(hop: Hop, gauge: str) -> bool:
    return hop.mode == "rail" and bool(gauge and hop.gauge_mm and gauge != hop.gauge_mm)


def _worth_a_look(found: Iterable[Route]) -> Iterable[Route]:
    """The first, and of the others those that run elsewhere and are not much longer."""
    kept: list[Route] = []
    for route in found:
        new = all(_elsewhere(route, other) >= LEAST_ELSEWHERE for other in kept)
        simpler = len(kept) == 1 and _stops(route) < _stops(kept[0])
        if not kept or (new and (simpler or route.length_km <= MOST_LONGER * kept[0].length_km)):
            kept.append(route)
            yield route


def _stops(route: Route) -> int:
    return route.borders + len(route.gauge_breaks)


def _elsewhere(route: Route, other: Route) -> float:
    """The part of a route that another does not take."""
    taken = {hop.ends for hop in other.hops}
    apart = sum(hop.length_km for hop in route.hops if hop.ends not in taken)
    return apart / route.length_km
