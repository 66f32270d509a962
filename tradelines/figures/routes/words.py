"""Routes in words: how long, by what, over how many borders, and what nobody has published."""

from collections.abc import Sequence

from tradelines.analysis.network import Network
from tradelines.analysis.routes import TRANSFER, Covered, MissingLink, Route, TimedLeg, days_of, whole
from tradelines.figures.formats import count, listed, number
from tradelines.figures.maps.words import length

NO_TIME = "nobody published a time"
_BASES = {"published": "published", "drawn": "measured on the line", "straight": "straight, so at least"}
_HOURS = 24
WAITING = "Times as published; waiting between two of them is not known."


def km(value: float) -> str:
    """A distance in whole kilometres; in metres under one."""
    return length(round(value) if value >= 1 else value)


def days_words(days: tuple[float, float] | None) -> str:
    """A span of days in words: "12 days", "14 to 20 hours", "20 to 22 days"."""
    if days is None:
        return "not known"
    scale, unit = (_HOURS, "hour") if days[1] < 2 else (1, "day")
    first, last = (round(value * scale, 1) for value in days)
    span = number(first) if first == last else f"{number(first)} to {number(last)}"
    return f"{span} {unit}{'' if last == 1 else 's'}"


def modes(route: Route) -> str:
    """By what a route goes, in the order of the way: "rail, ferry and rail"."""
    told: list[str] = []
    for hop in route.hops:
        if hop.mode != TRANSFER and (not told or told[-1] != hop.mode):
            told.append(hop.mode)
    return listed(told) if len(told) <= 4 else listed(list(dict.fromkeys(told)))


def headline(route: Route, parts: Sequence[Covered]) -> str:
    """One route in a line of a list: "1,286 km by ferry and rail, 2 borders, 1 change of gauge, time not known"."""
    told = [f"**{km(route.length_km)}** by {modes(route)}", count(route.borders, "border")]
    if route.gauge_breaks:
        told.append(count(len(route.gauge_breaks), "change") + " of gauge")
    if route.unbuilt:
        told.append(f"{km(sum(hop.length_km for hop in route.unbuilt))} not in use yet")
    return ", ".join([*told, time_words(route, parts)])


def time_words(route: Route, parts: Sequence[Covered]) -> str:
    """What is published of a route's time: of all of it, of a part, or nothing."""
    days = days_of(parts)
    if days is None:
        return "time not known"
    if whole(route, parts):
        return f"published: {days_words(days)}"
    share = round(100 * sum(part.length_km for part in parts) / route.length_km)
    return f"published for {share}% of the way: {days_words(days)}"


def answer(network: Network, routes: Sequence[Route], best: Sequence[Covered], ends: tuple[str, str]) -> str:
    """The sentence that answers the page's question."""
    subject = f"{network.name(ends[0])} \u2013 {network.name(ends[1])}"
    if not routes:
        return f"{subject}: there is no way between them over the lines that were chosen."
    route = routes[0]
    told = f"{subject}: {km(route.length_km)} by {modes(route)} over {count(route.borders, 'border')}"
    if route.gauge_breaks:
        told += f", with a change of gauge at {listed([network.name(stop) for stop in route.gauge_breaks])}"
    days = days_of(best)
    if days is None:
        return f"{told}; {NO_TIME} for it."
    return f"{told}; {time_words(route, best)}."


def basis(route: Route) -> str:
    """What the length of a route rests on: "761 km published, 64 km measured on the line"."""
    told = ((name, route.length_by(name)) for name in _BASES)
    return "Length: " + ", ".join(f"{km(value)} {_BASES[name]}" for name, value in told if value) + "."


def missing(
    network: Network, links: Sequence[MissingLink], today: Sequence[Route], wished: Sequence[Route]
) -> list[str]:
    """What the links that are not built would save, and what each of them is worth.

    `today` and `wished` are the best route over what is built and over all links, or empty where there is none.
    """
    if not links or not wished:
        return []
    states = [network.segments[link.segments[0]].status for link in links]
    names = [
        f"{network.name(link.start)} \u2013 {network.name(link.end)} ({km(link.length_km)}, {state})"
        for link, state in zip(links, states, strict=True)
    ]
    best = wished[0].length_km
    saved = f"{km(today[0].length_km - best)} shorter than today" if today else "and there is no way today"
    told = [f"With all links built: {km(best)}, {saved}. Missing: {listed(names)}."]
    for link in links:
        between = f"{network.name(link.start)} \u2013 {network.name(link.end)}"
        if link.longer_km is None:
            told.append(f"Without {between} there is no way at all.")
        elif len(links) > 1:
            told.append(f"Without {between} alone: {km(link.longer_km)} longer.")
    return told


def takeaway(network: Network, route: Route) -> str:
    """The profile for readers who do not see it."""
    return (
        f"Profile of the way from {network.name(route.stops[0])} to {network.name(route.stops[-1])}: "
        f"{km(route.length_km)} by {modes(route)}, {count(route.borders, 'border')}, "
        f"{count(len(route.gauge_breaks), 'change')} of gauge."
    )


def rivals(told: Sequence[TimedLeg]) -> str:
    """What the published times of rival routes come to: the spans of the corridors and of the others."""
    own = [leg.days for leg in told if leg.days and not leg.rival and leg.kind == "reported"]
    others = [leg.days for leg in told if leg.days and leg.rival and leg.kind == "reported"]
    parts = [("the corridors", own), ("other routes", others)]
    spans = [
        f"{name} {days_words((min(days[0] for days in spans), max(days[1] for days in spans)))}"
        for name, spans in parts
        if spans
    ]
    return f"Published: {listed(spans)}"
