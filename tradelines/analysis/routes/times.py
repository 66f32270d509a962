"""Published times: from where to where, how many days, by whose account; and how much of a route they cover.

Nothing is filled in: a route of which nobody published a time has none, and one that is covered in part has the time of
that part. Waiting between two published parts is not known either.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import pandas as pd

from tradelines.analysis.routes.plan import Route
from tradelines.analysis.tables import records, reference

_RANGE = re.compile(r"(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?")
# Metrics of the bottlenecks that tell how long the way from one place to another takes.
_OF_A_WAY = ("crossing time", "freight running time", "transit time")
_HOURS_PER_DAY = 24
_SAME_WAY = 1.1  # what is so little longer may be the way that was meant


@dataclass(frozen=True, slots=True)
class TimedLeg:
    """One published time; `starts` and `ends` are the places that the words of the source may mean.

    `via` are places that it has to pass. `days` are the least and the most; None where only a distance was published.
    `kind` is "reported" or "expected"; `rival` is true for routes that the corridors are compared with.
    """

    corridor: str
    route: str
    relation: str
    origin: str
    destination: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    via: tuple[str, ...]
    days: tuple[float, float] | None
    distance_km: float | None
    as_of: str
    kind: str
    rival: bool
    notes: str
    source: str


@dataclass(frozen=True, slots=True)
class Covered:
    """A stretch of a route with published times: its ends, its length, the span of the days, and whose they are."""

    start: str
    end: str
    length_km: float
    days: tuple[float, float]
    legs: tuple[TimedLeg, ...]


@cache
def published_legs() -> tuple[TimedLeg, ...]:
    """All published times of the reference: of relations, then of single ways."""
    return (*_of_relations(reference("travel_times")), *_of_ways(reference("chokepoints"), reference("places")))


def covered(route: Route, legs: Iterable[TimedLeg]) -> list[Covered]:
    """The stretches of a route that published times cover, end to end, as much of the route as can be.

    Where several times are published for one stretch, the span goes from the least to the most. Times that are only
    hoped for cover nothing.
    """
    place = {stop: number for number, stop in enumerate(route.stops)}
    told: dict[tuple[int, int], list[TimedLeg]] = defaultdict(list)
    for leg in legs:
        ends = _ends(leg, place)
        if leg.days and leg.kind == "reported" and not leg.rival and ends:
            told[ends].append(leg)
    reached = [0.0]
    for hop in route.hops:
        reached.append(reached[-1] + hop.length_km)
    return [
        Covered(
            start=route.stops[first],
            end=route.stops[last],
            length_km=reached[last] - reached[first],
            days=(min(least(leg) for leg in told[first, last]), max(most(leg) for leg in told[first, last])),
            legs=tuple(told[first, last]),
        )
        for first, last in _cover(told, reached)
    ]


def along(route: Route, legs: Iterable[TimedLeg]) -> list[tuple[TimedLeg, bool]]:
    """All that is published of ways on the route, the newest first; and whether it was told of the way back."""
    place = {stop: number for number, stop in enumerate(route.stops)}
    back = {stop: number for number, stop in enumerate(reversed(route.stops))}
    found = [(leg, False) for leg in legs if _ends(leg, place)] + [(leg, True) for leg in legs if _ends(leg, back)]
    return sorted(found, key=lambda item: (item[0].as_of, not item[1]), reverse=True)


def shared_out(routes: Sequence[Route], legs: Iterable[TimedLeg]) -> dict[Route, list[TimedLeg]]:
    """The published times that hold for each of several routes between the same places.

    Who published a time rarely told the whole way, and meant the usual one: a time holds for the route with the
    shortest stretch between its ends, and for others of nearly that length.
    """
    held: dict[Route, list[TimedLeg]] = {route: [] for route in routes}
    for leg in legs:
        lengths = {route: km for route in routes if (km := _stretch_km(route, leg)) is not None}
        usual = min(lengths.values(), default=0.0)
        for route, km in lengths.items():
            if km <= _SAME_WAY * usual:
                held[route].append(leg)
    return held


def _stretch_km(route: Route, leg: TimedLeg) -> float | None:
    """How long a route is between the ends of a leg, in the one direction or the other; None where it has it not."""
    place = {stop: number for number, stop in enumerate(route.stops)}
    if ends := _ends(leg, place):
        return sum(hop.length_km for hop in route.hops[ends[0] : ends[1]])
    if ends := _ends(leg, {stop: len(place) - 1 - number for stop, number in place.items()}):
        last = len(route.hops)
        return sum(hop.length_km for hop in route.hops[last - ends[1] : last - ends[0]])
    return None


def least(leg: TimedLeg) -> float:
    """The fewest days of a leg that has days."""
    return leg.days[0] if leg.days else 0.0


def most(leg: TimedLeg) -> float:
    """The most days of a leg that has days."""
    return leg.days[1] if leg.days else 0.0


def days_of(parts: Sequence[Covered]) -> tuple[float, float] | None:
    """The days of all parts together, without the waiting between them; None where there is no part."""
    return (sum(part.days[0] for part in parts), sum(part.days[1] for part in parts)) if parts else None


def whole(route: Route, parts: Sequence[Covered]) -> bool:
    """Whether the parts cover the route from end to end."""
    return sum(part.length_km for part in parts) >= route.length_km - 1e-6


def ordered(routes: Sequence[Route], order: str, times: Mapping[Route, Sequence[Covered]]) -> list[Route]:
    """Routes by length, by the number of borders and changes of gauge ("stops"), or by published time ("time").

    A route of which no time is published from end to end comes after those that have one: it is not known to be slower.
    """

    def by_time(route: Route) -> tuple[bool, float]:
        days = days_of(times[route]) if whole(route, times[route]) else None
        return days is None, days[1] if days else 0.0

    if order == "time":
        return sorted(routes, key=by_time)
    if order == "stops":
        return sorted(routes, key=lambda route: route.borders + len(route.gauge_breaks))
    return list(routes)


def _ends(leg: TimedLeg, place: Mapping[str, int]) -> tuple[int, int] | None:
    """From and to which stop of the route a leg leads: the widest that its words allow, in the route's direction."""
    starts, ends = [place[name] for name in leg.starts if name in place], [place[n] for n in leg.ends if n in place]
    if not starts or not ends or min(starts) >= max(ends):
        return None
    passed = all(min(starts) <= place.get(stop, -1) <= max(ends) for stop in leg.via)
    return (min(starts), max(ends)) if passed else None


def _cover(told: Iterable[tuple[int, int]], reached: Sequence[float]) -> list[tuple[int, int]]:
    """Stretches that do not overlap and cover the most; of equal ones the fewest."""
    best: list[tuple[float, int, list[tuple[int, int]]]] = [(0.0, 0, [])]
    stretches = list(told)
    for stop in range(1, len(reached)):
        options = [best[stop - 1]]
        for first, last in stretches:
            if last == stop:
                km, parts, chosen = best[first]
                options.append((km + reached[last] - reached[first], parts - 1, [*chosen, (first, last)]))
        best.append(max(options, key=lambda option: option[:2]))
    return best[-1][2]


def _of_relations(table: pd.DataFrame) -> list[TimedLeg]:
    return [
        TimedLeg(
            corridor=row["corridor"],
            route=row["route"],
            relation=row["relation"],
            origin=row["origin"],
            destination=row["destination"],
            starts=_list(row["from_places"]),
            ends=_list(row["to_places"]),
            via=_list(row["via_places"]),
            days=_span(row["days"]),
            distance_km=float(row["distance_km"]) if row["distance_km"] else None,
            as_of=row["as_of"],
            kind=row["kind"],
            rival=row["comparator"] == "yes",
            notes=row["notes"],
            source=row["source"],
        )
        for row in records(table)
    ]


def _of_ways(table: pd.DataFrame, places: pd.DataFrame) -> Iterable[TimedLeg]:
    """Times between two places among the bottlenecks, crossings and runs. They hold both ways."""
    names = dict(zip(places["place_id"], places["name"], strict=True))
    for row in records(table):
        ends, span = _list(row["place_ids"]), _span(row["value"])
        if row["metric"] not in _OF_A_WAY or len(ends) != 2 or span is None:
            continue
        scale = _HOURS_PER_DAY if row["unit"].startswith("hour") else 1
        for start, end in (ends, ends[::-1]):
            yield TimedLeg(
                corridor="", route=row["name"], relation="", origin=names[start], destination=names[end],
                starts=(start,), ends=(end,), via=(), days=(span[0] / scale, span[1] / scale), distance_km=None,
                as_of=row["as_of"], kind="reported", rival=False, notes=row["notes"], source=row["source"],
            )  # fmt: skip


def _span(words: str) -> tuple[float, float] | None:
    found = _RANGE.fullmatch(words)
    return (float(found[1]), float(found[2] or found[1])) if found else None


def _list(words: str) -> tuple[str, ...]:
    return tuple(part for part in words.split("|") if part)
