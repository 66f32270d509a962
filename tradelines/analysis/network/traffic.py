"""Published freight of the corridors: by year and source, actual beside planned, nothing averaged."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

import pandas as pd

from tradelines.analysis.network.model import Network, Segment
from tradelines.analysis.network.routes import lines_of
from tradelines.analysis.tables import Tables, records, reference

Kind = Literal["year", "part of a year", "expected"]
TONNES = "tonnes"
WHOLE = "all"
# A figure of a whole corridor is drawn on the branch that bears this name, where the corridor has one.
MAIN = "main"
_EXPECTED = re.compile(r"plan|forecast|expected")


@dataclass(frozen=True, slots=True)
class Volume:
    """A published volume of one corridor, branch or segment, as one source gives it."""

    corridor: str
    branch: str
    segment_id: str
    year: int
    period: str
    kind: Kind
    value: float
    unit: str
    by: str
    notes: str
    source: str


@cache
def volumes() -> tuple[Volume, ...]:
    """All published volumes of the reference, in its order."""
    return tuple(
        Volume(
            corridor=row["corridor"],
            branch=row["branch"],
            segment_id=row["segment_id"],
            year=int(row["year"]),
            period=row["period"],
            kind=_kind(row["period"]),
            value=float(row["value"]),
            unit=row["unit"],
            by=row["reported_by"],
            notes=row["notes"],
            source=row["source"],
        )
        for row in records(reference("traffic"))
    )


def volumes_on(segment: Segment, told: Iterable[Volume]) -> list[Volume]:
    """The volumes that hold for a segment: its own, its branch's, its corridor's; the newest first."""
    own = [
        volume
        for volume in told
        if volume.segment_id == segment.segment_id
        or (not volume.segment_id and volume.corridor == segment.corridor and volume.branch in (segment.branch, WHOLE))
    ]
    return sorted(own, key=lambda volume: (volume.segment_id == "", volume.branch == WHOLE, -volume.year))


def yearly_tonnes(segment: Segment, told: Iterable[Volume]) -> float | None:
    """The freight of the newest whole year that is published for a segment or its branch, in tonnes.

    A corridor's total stands for its main branch only. Of several sources for one year the highest counts.
    None where nothing is published, and for what is not in use.
    """
    if segment.status != "operating":
        return None
    found = [
        volume
        for volume in volumes_on(segment, told)
        if volume.kind == "year"
        and volume.unit == TONNES
        and (volume.segment_id or volume.branch != WHOLE or segment.branch == MAIN)
    ]
    if not found:
        return None
    rank = (found[0].segment_id, found[0].branch, found[0].year)
    return max(volume.value for volume in found if (volume.segment_id, volume.branch, volume.year) == rank)


def quoted_on(tables: Tables, network: Network, spot: str) -> pd.DataFrame:
    """The freight that articles tell of a route which runs over a segment, or of a place; rows of the table."""
    freight = tables.freight
    routes = [name for name in freight["route"].unique() if name and _touches(network, name, spot)]
    return freight[freight["route"].isin(routes)]


def _touches(network: Network, route: str, spot: str) -> bool:
    if spot in network.places:
        table = reference("routes")
        return bool(((table["name"] == route) & (table["reference_id"] == spot)).any())
    return any(line.segment_id == spot for line in lines_of(network, route))


def _kind(period: str) -> Kind:
    if _EXPECTED.search(period):
        return "expected"
    return "year" if period == "year" else "part of a year"
