"""What stands beside a quoted figure: the official one, other claims on the same fact, what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from tradelines.analysis.compare import (
    Derived,
    Fact,
    Figure,
    NoRate,
    Pace,
    balance,
    change,
    change_in_dollars,
    compare,
    fact_numbers,
    fact_of,
    figures_of,
    flow_beside,
    in_dollars,
    no_rate,
    pace_of,
    rank,
    share,
)
from tradelines.analysis.official import WORLD, Judgement, TotalShare, official_series, shares_of_total
from tradelines.analysis.official import beside_each as official_beside
from tradelines.analysis.rates import official_rates
from tradelines.analysis.tables import Tables, derived, records, rows_where
from tradelines.analysis.trade import statements
from tradelines.schema import Flow
from tradelines.schema.intervals import calendar_year

FLOWS: Mapping[Flow, Flow] = {"export": "import", "import": "export"}
_OF_FIGURE = [
    "trade_id", "article_id", "reporter", "partner", "flow", "value", "currency", "value_usd", "approx",
    "period_start", "period_end", "kind", "change_pct", "commodity", "source_side",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Beside:
    """All of one figure; `before` is the like figure of the year before, and what changed since.

    `dollars` is its amount at the official rate, and `no_rate` why there is none where one is wanted. `totals` are
    official, `shares` and `ranks` rest on figures that the articles quote.
    """

    figure: Figure
    judgement: Judgement
    fact: Fact
    before: Figure | None
    changes: tuple[Derived, ...]
    balances: tuple[Derived, ...]
    pace: Pace | None
    dollars: Derived | None
    no_rate: NoRate | None
    totals: tuple[TotalShare, ...]
    shares: tuple[Derived, ...]
    ranks: tuple[Derived, ...]


def facts(tables: Tables) -> "pd.Series[int]":
    """The number of its fact for every statement."""
    return fact_numbers(derived(statements, tables))


def figures(frame: pd.DataFrame) -> dict[str, Figure]:
    """The figures of statements, by id."""
    regional = frame["warnings"].str.contains("subnational", regex=False)
    made = figures_of(frame[_OF_FIGURE], subnational=frozenset(frame.loc[regional, "trade_id"]))
    return dict(zip(frame["statement"], made, strict=True))


def judgements(frame: pd.DataFrame) -> dict[str, Judgement]:
    """Each of the statements set beside the official figure, by id."""
    found = figures(frame)
    return dict(zip(found, official_beside(found.values()), strict=True))


def paces(frame: pd.DataFrame) -> dict[str, Pace]:
    """The statements that tell of the first months of a year, carried on to the whole of it, by id."""
    found = {statement: pace_of(figure) for statement, figure in figures(frame).items()}
    return {statement: pace for statement, pace in found.items() if pace}


def beside(tables: Tables, statement: str) -> Beside | None:
    """All that stands beside a statement; None where there is no such statement."""
    frame, numbers = derived(statements, tables), derived(facts, tables)
    found = np.flatnonzero(frame["statement"] == statement)
    if not len(found):
        return None
    row, number = records(frame.take(found[:1]))[0], numbers[found[0]]
    partners = list(figures(_alike(frame, row)).values()) if row["flow"] in FLOWS else []
    # The statements stand in order of their pairs, and all that is set beside one is of the same pair.
    first, end = np.searchsorted(frame["pair_no"], [row["pair_no"], row["pair_no"] + 1])
    frame, numbers = frame.iloc[first:end], numbers.iloc[first:end]
    own = figures(rows_where(frame, numbers == number))
    figure = own[statement]
    related = list(figures(rows_where(frame, _related(frame, row))).values())
    before, rates = _before(figure, related), official_rates()
    other = flow_beside(figure, FLOWS[figure.flow], related) if figure.flow in FLOWS else None
    sides = (figure, other) if figure.flow == "export" else (other, figure)
    return Beside(
        figure=figure,
        judgement=official_beside([figure])[0],
        fact=fact_of(list(own.values())),
        before=before,
        changes=(*change(before, figure), *change_in_dollars(before, figure, rates)) if before else (),
        balances=tuple(balance(sides[0], sides[1])) if sides[0] and sides[1] else (),
        pace=pace_of(figure),
        dollars=in_dollars(figure, rates),
        no_rate=no_rate(figure, rates),
        totals=tuple(shares_of_total(figure)),
        shares=tuple(found for total in partners if total.partner == WORLD for found in share(figure, total))[:1],
        ranks=tuple(rank(figure, partners)),
    )


def _alike(frame: pd.DataFrame, row: Mapping[str, Any]) -> pd.DataFrame:
    """The statements on the same flow of the same reporter in the same time, with whatever partner."""
    places = np.arange(len(frame))
    for column in ("period_end", "reporter", "period_start", "flow", "kind", "commodity"):
        places = places[(frame[column].take(places) == row[column]).to_numpy()]
    return frame.take(places)


def _related(frame: pd.DataFrame, row: Mapping[str, Any]) -> "pd.Series[bool]":
    """The statements of the same reporter, partner, goods and kind, of the same year or the one before."""
    same = pd.Series(True, index=frame.index)
    for column in ("reporter", "partner", "commodity", "kind"):
        same &= frame[column] == row[column]
    if pd.isna(row["year"]):
        return same & frame["year"].isna()
    year = int(row["year"])
    return same & frame["year"].isin([year - 1, year])


def _before(figure: Figure, among: list[Figure]) -> Figure | None:
    """The like figure of the year before: of the same article where it gives one."""
    if figure.period is None:
        return None
    fits = [
        other
        for other in among
        if other.period
        and other.period.year == figure.period.year - 1
        and compare(other, figure).basis == "over time"
        and other.flow == figure.flow
    ]
    return min(fits, key=lambda other: (other.article_id != figure.article_id, other.trade_id), default=None)


def official_years(reporter: str, partner: str, flow: Flow, first: int, last: int) -> list[tuple[int, float]]:
    """The official figures of whole years in dollars, as (year, amount), of those years that have one."""
    series = official_series(reporter, partner)
    found = ((year, series.figure(reporter, partner, flow, calendar_year(year))) for year in range(first, last + 1))
    return [(year, figure.value_usd) for year, figure in found if figure]
