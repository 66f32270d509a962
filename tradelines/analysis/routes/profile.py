"""What a route passes, kilometre by kilometre: modes, countries, gauges, states of its lines; and what it lacks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from tradelines.analysis.network import Network
from tradelines.analysis.routes.hops import Hop
from tradelines.analysis.routes.plan import AT_SEA, Demand, Planner, Route

UNKNOWN = "not known"
NONE = "none"
SEA = "at sea"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a route, in km from its start, on which something stays the same."""

    from_km: float
    to_km: float
    value: str


@dataclass(frozen=True, slots=True)
class MissingLink:
    """A link on the best route that is not built: its segments, its length, and what the way is longer without it.

    `longer_km` is None where there is no way without it, even with all other planned links.
    """

    segments: tuple[str, ...]
    start: str
    end: str
    length_km: float
    longer_km: float | None


def profile(route: Route, network: Network) -> dict[str, list[Stretch]]:
    """The stretches of a route by what they tell: mode, country, gauge, state."""

    def country(hop: Hop) -> str:
        if hop.mode in AT_SEA:
            return SEA
        one, other = network.places[hop.start].country, network.places[hop.end].country
        return one if one == other else f"{one}|{other}"

    def gauge(hop: Hop) -> str:
        return (hop.gauge_mm or UNKNOWN) if hop.mode == "rail" else NONE

    return {
        "mode": _stretches(route, lambda hop: hop.mode),
        "country": _stretches(route, country),
        "gauge": _stretches(route, gauge),
        "state": _stretches(route, lambda hop: hop.status),
    }


def _stretches(route: Route, of: Callable[[Hop], str]) -> list[Stretch]:
    found: list[Stretch] = []
    km = 0.0
    for hop in route.hops:
        value = of(hop)
        if found and found[-1].value == value:
            found[-1] = replace(found[-1], to_km=km + hop.length_km)
        else:
            found.append(Stretch(km, km + hop.length_km, value))
        km += hop.length_km
    return found


def missing_links(planner: Planner, demand: Demand) -> list[MissingLink]:
    """The links that the shortest route would use if all that is planned were built, and what each of them saves."""
    wished = replace(demand, planned=True)
    best = planner.shortest(wished)
    links = []
    for hops in _unbuilt(best.hops if best else ()):
        segments = tuple(dict.fromkeys(name for hop in hops for name in hop.segments))
        other = planner.shortest(replace(wished, without=segments))
        links.append(
            MissingLink(
                segments=segments,
                start=hops[0].start,
                end=hops[-1].end,
                length_km=sum(hop.length_km for hop in hops),
                longer_km=other.length_km - best.length_km if other and best else None,
            )
        )
    return links


def _unbuilt(hops: Iterable[Hop]) -> list[list[Hop]]:
    """Runs of hops that are not built, segment by segment."""
    runs: list[list[Hop]] = []
    last: Hop | None = None
    for hop in hops:
        if not hop.built:
            if last and not last.built and last.segments == hop.segments:
                runs[-1].append(hop)
            else:
                runs.append([hop])
        last = hop
    return runs
