"""The map in words: what the pointer shows, the facts of a panel, the answer of the page."""

from collections.abc import Mapping, Sequence

import pandas as pd

from tradelines.analysis.network import (
    Chokepoint,
    Disagreement,
    Network,
    Place,
    Segment,
    Shown,
    Work,
    branch_name,
)
from tradelines.analysis.network.traffic import WHOLE, Volume
from tradelines.figures.formats import amount, count, country, listed, number
from tradelines.figures.maps.deck import Tips
from tradelines.figures.maps.legend import corridor_words, precision_words

Fact = tuple[str, str]
UNKNOWN = "not known"


def length(length_km: float | None) -> str:
    """A length in words: "162 km"; a bridge's in metres."""
    if length_km is None:
        return ""
    return f"{number(length_km)} km" if length_km >= 1 else f"{number(round(length_km * 1000, 1))} m"


def tips_of(network: Network, shown: Shown, claims: pd.DataFrame) -> Tips:
    """What the pointer shows over each thing on the map."""
    quoted = claims[claims["spot"] != ""].groupby("spot")["article_id"].nunique().to_dict()
    titles = {spot: network.name(spot) for spot in shown.spots}
    facts = {segment.segment_id: _segment_line(segment) for segment in shown.segments}
    facts |= {place.place_id: f"{place.kind}, {country(place.country)}" for place in (*shown.places, *shown.unlinked)}
    facts |= {work.work_id: work.status for work in shown.works}
    for spot, articles in quoted.items():
        if spot in facts:
            facts[spot] += f" · in {count(int(articles), 'article')}"
    return Tips(titles, facts)


def _segment_line(segment: Segment) -> str:
    parts = (corridor_words(segment.corridor), segment.mode, segment.status, length(segment.length_km))
    return " · ".join(part for part in parts if part)


def facts_of(network: Network, spot: str, same: Sequence[Segment] = ()) -> tuple[list[Fact], str, list[str]]:
    """The facts of anything on the map, each with its name; their source; and remarks.

    `same` are the segments that a chosen segment is drawn together with.
    """
    if spot in network.segments:
        segment = network.segments[spot]
        ends = {segment.from_place, segment.to_place}
        points = [point for point in network.chokepoints if ends <= set(point.places)]
        remarks = [segment.notes, segment.line_remark, *(chokepoint_words(point) for point in points)]
        return segment_facts(network, segment, same), segment.source, [text for text in remarks if text]
    if spot in network.places:
        place = network.places[spot]
        return place_facts(network, place), place.source, [chokepoint_words(p) for p in network.chokepoints_at([spot])]
    work = network.works[spot][0]
    return work_facts(work), work.source, [work.notes] if work.notes else []


def segment_facts(network: Network, segment: Segment, same: Sequence[Segment]) -> list[Fact]:
    """The facts of a segment; what is not known says so."""
    gauge = f"{number(float(segment.gauge_mm))} mm" if segment.gauge_mm else ""
    rail = segment.mode == "rail"
    return _known(
        ("Corridor", f"{corridor_words(segment.corridor)}: {branch_name(network, segment.branch)}"),
        ("Mode", segment.mode),
        ("State", segment.status),
        ("Length", length(segment.length_km) or UNKNOWN),
        ("Gauge", (gauge or UNKNOWN) if rail else ""),
        ("Electrified", (segment.electrified or UNKNOWN) if rail else ""),
        ("Opened", segment.opened or (UNKNOWN if segment.status == "operating" else "")),
        ("Operator", segment.operator),
        ("By way of", listed([network.places[stop].name for stop in segment.via])),
        ("Line on the map", drawn_words(segment)),
        ("Also part of", listed([branch_name(network, other.branch) for other in same])),
    )


def drawn_words(segment: Segment) -> str:
    """How a segment is drawn, and how long the way is that its line follows."""
    return ", ".join(part for part in (precision_words(segment.precision), length(segment.drawn_km)) if part)


def place_facts(network: Network, place: Place) -> list[Fact]:
    """The facts of a place."""
    branches = {branch_name(network, segment.branch): None for segment in network.segments_at(place.place_id)}
    return _known(
        ("Kind", place.kind),
        ("Country", country(place.country)),
        ("Change of gauge", network.gauge_breaks().get(place.place_id, "").removeprefix("gauge break ")),
        ("Also written", listed([name for name in place.names if name != place.name][:6])),
        ("Position", f"{place.lat:.4f}° N, {place.lon:.4f}° E"),
        ("On", listed(list(branches)) or "no line that is published"),
    )


def work_facts(work: Work) -> list[Fact]:
    """The facts of a work that stands on no segment, as the first of its sources gives them."""
    cost = amount(work.cost_usd_million * 1e6, "USD") if work.cost_usd_million is not None else ""
    return _known(
        ("State", f"{work.status} ({work.as_of})" if work.as_of else work.status),
        ("Countries", listed([country(code) for code in work.countries])),
        ("Length", length(work.length_km)),
        ("Cost", cost),
        ("Due", work.due),
    )


def _known(*facts: Fact) -> list[Fact]:
    return [(name, value) for name, value in facts if value]


def volume_words(volume: Volume) -> str:
    """A published volume: "2025: 4.119 million tonnes on the whole corridor"."""
    where = "the whole corridor" if volume.branch == WHOLE else volume.branch
    when = str(volume.year) if volume.kind == "year" else f"{volume.year}, {volume.period}"
    return f"{when}: {amount(volume.value, volume.unit)}, {where}"


def chokepoint_words(point: Chokepoint) -> str:
    """A published time, capacity or throughput: "Port of Aktau: throughput 11 million tonnes per year (2024-09)"."""
    when = f" ({point.as_of})" if point.as_of else ""
    return f"{point.name}: {point.metric} {point.value} {point.unit}{when}"


def difference(found: Disagreement, names: Mapping[str, str]) -> str:
    """A disagreement in words: "Rasht-Astara railway: lengths of 160, 162 and 170 km are given"."""
    subject = names.get(found.about, found.about)
    values = listed([number(value) for value in found.values])
    if found.what == "length":
        return f"{subject}: lengths of {values} km are given."
    if found.what == "cost":
        return f"{subject}: costs of {values} million USD are given."
    return f"{subject}: it is due in {listed([str(int(value)) for value in found.values])}, by different sources."


def answer(shown: Shown, claims: pd.DataFrame, corridors: Sequence[str]) -> str:
    """The sentence that answers the page's question for the present choice."""
    subject = listed([corridor_words(name) for name in corridors]) or "All corridors"
    if not shown.segments:
        return f"{subject}: no line has this mode and state."
    states = pd.Series([segment.status for segment in shown.segments]).value_counts()
    detail = listed([f"{amount:,} {state}" for state, amount in states.items()])
    spots = set(shown.spots)
    drawn = claims[claims["spot"].isin(spots)]
    apart = int((claims["spot"] == "").sum())
    said = f"{count(len(drawn), 'claim')} in {count(drawn['article_id'].nunique(), 'article')} on the map"
    if drawn.empty:
        said = "no claim of an article on the map"
    rest = f", {apart} in the list only" if apart else ""
    return f"{subject}: {count(len(shown.segments), 'line')}, {detail}; {said}{rest}."


def takeaway(network: Network, shown: Shown, chosen: str) -> str:
    """What a reader who does not see the map should know of it."""
    unbuilt = [network.name(item.segment_id) for item in shown.segments if item.status == "under construction"]
    parts = [f"Map of {count(len(shown.segments), 'line')} and {count(len(shown.places), 'place')}."]
    if unbuilt:
        parts.append(f"Under construction: {listed(unbuilt)}.")
    if network.kind(chosen):
        parts.append(f"Chosen: {network.name(chosen)}.")
    return " ".join(parts)
