"""The works on the corridors over time: who claimed which state when, for which year it was due, and how it slipped.

What nobody has written about for two years counts as stale, for four as dormant, after the rule by which the Global
Energy Monitor shelves and cancels projects. Time is counted to the newest news of all, not to the day of looking.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from tradelines.analysis.network import Network, Statement, statements
from tradelines.schema.staleness import FINISHED, staleness

Freshness = Literal["fresh", "stale", "dormant", "finished", "date not known"]


@dataclass(frozen=True)
class Project:
    """One work with all that is said of it, the oldest first.

    `state` is the newest claim's; `first_due` and `last_due` are the years told first and last; `freshness` compares
    its newest news with the newest of all works.
    """

    work_id: str
    spot: str
    name: str
    countries: tuple[str, ...]
    said: tuple[Statement, ...]
    state: str
    as_of: str
    first_due: int | None
    last_due: int | None
    freshness: Freshness

    @property
    def slipped_years(self) -> int | None:
        """By how many years the work is due later than was said first; None where fewer than two years are told."""
        if self.first_due is None or self.last_due is None or len(dues(self.said)) < 2:
            return None
        return self.last_due - self.first_due


def projects(network: Network, claims: pd.DataFrame) -> list[Project]:
    """All works of the reference; `claims` are the tied claims of the articles."""
    told = {work_id: _said(network, claims, work_id) for work_id in network.works}
    newest = max((item.as_of for said in told.values() for item in said), default="")
    return [_project(network, work_id, said, newest) for work_id, said in told.items()]


def newest_news(found: Iterable[Project]) -> str:
    """The date to which staleness is counted: that of the newest claim of all."""
    return max((item.as_of for project in found for item in project.said), default="")


def dues(said: Iterable[Statement]) -> list[tuple[str, int]]:
    """The years due, each with the date on which it was told; undated ones left out."""
    return [(item.as_of, int(item.due)) for item in said if item.as_of and item.due.isdigit()]


def _said(network: Network, claims: pd.DataFrame, work_id: str) -> list[Statement]:
    """What sources and articles say of one work, the oldest first."""
    work = network.works[work_id][0]
    spot = work.segment_id or work_id
    said = statements(network, claims, spot)
    own = [item for item in said if item.by != "reference" and (item.about == work_id or item.by == "article")]
    mine = [item for item in own if item.about in (work_id, spot)]
    return sorted(mine, key=lambda item: item.as_of)


def _project(network: Network, work_id: str, said: Sequence[Statement], newest: str) -> Project:
    work = network.works[work_id][0]
    dated = [item for item in said if item.as_of and item.status] or [item for item in said if item.status]
    last = dated[-1] if dated else None
    years = [year for _, year in dues(said)]
    return Project(
        work_id=work_id,
        spot=work.segment_id or work_id,
        name=work.name,
        countries=work.countries,
        said=tuple(said),
        state=last.status if last else work.status,
        as_of=max((item.as_of for item in said), default=""),
        first_due=years[0] if years else None,
        last_due=years[-1] if years else None,
        freshness=_freshness(said, last.status if last else work.status, newest),
    )


def _freshness(said: Sequence[Statement], state: str, newest: str) -> Freshness:
    if state.split(";", maxsplit=1)[0].split(",", maxsplit=1)[0].strip() in FINISHED:
        return "finished"
    last = max((item.as_of for item in said), default="")
    if not last:
        return "date not known"
    return staleness(last, newest) or "fresh"
