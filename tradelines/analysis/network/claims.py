"""What the articles claim, tied to the reference network; and who says what of one segment, place or work."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from tradelines.analysis.network.model import Network, Segment, Work, load_network
from tradelines.analysis.tables import Tables

UNDRAWN_MODES: Mapping[str, str] = {
    "pipeline": "The map holds railways, roads and sea lines, no pipelines.",
    "air": "The map holds railways, roads and sea lines, no air routes.",
}
_CORRIDOR_WORDS = ("corridor", "route")


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says of one thing. Unknown is "" or None; `row_id` leads to an article's sentence.

    `about` is the id of that thing: a segment and a work on it are two things, since a work may be longer or shorter.
    """

    by: Literal["reference", "project", "article"]
    about: str
    name: str
    as_of: str = ""
    status: str = ""
    length_km: float | None = None
    cost_usd_million: float | None = None
    due: str = ""
    notes: str = ""
    source: str = ""
    article_id: str = ""
    row_id: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One property of one thing on which the sources differ, and the values they give, smallest first."""

    about: str
    what: Literal["length", "cost", "year due"]
    values: tuple[float, ...]


def claims_on_network(tables: Tables) -> pd.DataFrame:
    """The claims of the tables, tied to the reference network as by `tie_claims`."""
    return tie_claims(tables.segments, load_network())


def tie_claims(claims: pd.DataFrame, network: Network) -> pd.DataFrame:
    """The rows of the table `segments` with two columns more.

    `spot` is the id on the map that the claim stands for: a segment, a work that stands on none, or a place.
    `reason` says for a claim without a spot why it is not on the map.
    """
    spots = {name: _spot(name, network) for name in claims["reference_id"].unique()}
    tied = claims.assign(spot=claims["reference_id"].map(spots).astype("str"))
    columns = tied[["spot", "reference_id", "corridor", "name", "mode"]].to_dict("records")
    reasons = ["" if row["spot"] else _reason({str(key): str(value) for key, value in row.items()}) for row in columns]
    return tied.assign(reason=pd.Series(reasons, index=tied.index, dtype="str"))


def _spot(reference_id: str, network: Network) -> str:
    if network.kind(reference_id) in ("segment", "place"):
        return reference_id
    works = network.works.get(reference_id.partition("@")[0], ())
    return (works[0].segment_id or works[0].work_id) if works else ""


def _reason(row: Mapping[str, str]) -> str:
    if row["mode"] in UNDRAWN_MODES:
        return UNDRAWN_MODES[row["mode"]]
    if row["reference_id"]:
        return "Its reference is not in the network of this version."
    if not row["mode"] and (row["corridor"] != "other" or row["name"].lower().endswith(_CORRIDOR_WORDS)):
        return "It speaks of a corridor as a whole, not of one line or place."
    return "The reference network has no line, place or work that is surely this one."


def statements(network: Network, claims: pd.DataFrame, spot: str) -> list[Statement]:
    """All that is said of one spot: the reference first, then the works' sources, then the articles, newest first.

    `claims` are the tied claims of `tie_claims`.
    """
    said: list[Statement] = []
    if spot in network.segments:
        said.append(_of_segment(network, network.segments[spot]))
    works = network.works_on(spot) or list(network.works.get(spot, ()))
    said += [_of_work(work) for work in works]
    own = claims[claims["spot"] == spot].sort_values(["as_of", "segment_id"], ascending=[False, True])
    return said + [_of_claim({str(key): value for key, value in row.items()}) for row in own.to_dict("records")]


def _of_segment(network: Network, segment: Segment) -> Statement:
    return Statement(
        by="reference",
        about=segment.segment_id,
        name=network.name(segment.segment_id),
        status=segment.status,
        length_km=segment.length_km,
        notes=segment.notes,
        source=segment.source,
    )


def _of_work(work: Work) -> Statement:
    return Statement(
        by="project",
        about=work.work_id,
        name=work.name,
        as_of=work.as_of,
        status=work.status,
        length_km=work.length_km,
        cost_usd_million=work.cost_usd_million,
        due=work.due,
        notes=work.notes,
        source=work.source,
    )


def _of_claim(row: Mapping[str, Any]) -> Statement:
    cost = row["cost_usd"]
    return Statement(
        by="article",
        about=row["reference_id"].partition("@")[0],
        name=row["name"],
        as_of=row["as_of"],
        status=row["status"],
        length_km=None if pd.isna(row["length_km"]) else float(row["length_km"]),
        cost_usd_million=None if pd.isna(cost) else float(cost) / 1e6,
        due=row["due"],
        article_id=row["article_id"],
        row_id=row["segment_id"],
    )


def disagreements(said: Iterable[Statement]) -> list[Disagreement]:
    """The properties for which different values are given. Nothing is averaged, and none is called right."""
    things: dict[str, list[Statement]] = {}
    for item in said:
        things.setdefault(item.about, []).append(item)
    return [found for about, items in things.items() for found in _differing(about, items)]


def _differing(about: str, items: list[Statement]) -> list[Disagreement]:
    lengths = {item.length_km for item in items if item.length_km is not None}
    costs = {item.cost_usd_million for item in items if item.cost_usd_million is not None}
    years = {float(item.due) for item in items if item.due.isdigit()}
    found = (
        Disagreement(about, "length", tuple(sorted(lengths))),
        Disagreement(about, "cost", tuple(sorted(costs))),
        Disagreement(about, "year due", tuple(sorted(years))),
    )
    return [item for item in found if len(item.values) > 1]
