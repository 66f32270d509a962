"""What the articles hold, and what is missing: counts, coverage by pair and year, newest facts, warnings."""

from dataclasses import dataclass
from typing import Any, cast

import pandas as pd

from tradelines.analysis.articles import contents
from tradelines.analysis.choice import by_number
from tradelines.analysis.official import OfficialFlow, official_series
from tradelines.analysis.periods import span_of
from tradelines.analysis.tables import Tables, derived, records
from tradelines.analysis.trade import claims
from tradelines.schema import WarningCode

PAIRS = 14
YEARS = 16
NO_DATE = "no date"
NO_FIGURE = "none"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, each thing counted once: `events` are meetings, `people` persons, `lines` works and lines."""

    articles: int
    read: int
    with_figures: int
    duplicates: int
    rejected: int
    figures: int
    pairs: int
    events: int
    people: int
    lines: int
    warnings: int


def counts(tables: Tables) -> Counts:
    """The counts over all articles."""
    held = derived(contents, tables)
    read = held["status"] == "read"
    return Counts(
        articles=len(held),
        read=int(read.sum()),
        with_figures=int((read & (held["figures"] > 0)).sum()),
        duplicates=int((held["status"] == "duplicate").sum()),
        rejected=int((held["status"] == "rejected").sum()),
        figures=int(held["figures"].sum()),
        pairs=int(derived(claims, tables)["pair"].nunique()),
        events=_different(tables.meetings["event_id"]),
        people=_different(tables.participants["person_id"]),
        lines=_different(tables.segments["name"]),
        warnings=len(tables.warnings),
    )


def _different(ids: "pd.Series[str]") -> int:
    return int(ids[ids != ""].nunique())


@dataclass(frozen=True, slots=True)
class Grid:
    """Coverage by row (a pair, or NO_FIGURE for articles without one) and column (a year, or NO_DATE).

    `cells` has row, column, size (how many figures; for NO_FIGURE how many articles) and whole (any of the figures
    covers a year or more). `columns` are all years from the first to the last that is shown, so that gaps are seen;
    `official` are the (row, column) of which only the statistics have a figure. `more_pairs` and `older` (figures)
    had no room; `aims` are targets and forecasts, which cover nothing.
    """

    cells: pd.DataFrame
    rows: list[str]
    columns: list[str]
    official: list[tuple[str, str]]
    more_pairs: int
    older: int
    aims: int


def grid(tables: Tables) -> Grid:
    """Trade figures by pair and by the year in which their period ends; articles by the year of publication."""
    held = derived(contents, tables)
    return grid_of(derived(claims, tables), held[(held["status"] == "read") & (held["figures"] == 0)], PAIRS)


def grid_of(told: pd.DataFrame, empty: pd.DataFrame | None = None, most: int = PAIRS) -> Grid:
    """The same of any claims or statements: the `most` pairs with most figures, and `empty` articles where given."""
    frame = told[told["kind"] == "actual"]
    marks = pd.DataFrame({"row": frame["pair"], "year": frame["period_end"].str[:4], "whole": frame["span"] != "part"})
    if empty is not None:
        apart = pd.DataFrame({"row": NO_FIGURE, "year": empty["published"].str[:4], "whole": True})
        marks = pd.concat([marks, apart])
    last = marks["year"].max() if len(marks) else ""
    first = str(int(last) - YEARS + 1) if last else ""
    order = by_number(frame["pair"])
    rows = [*order[:most], *([NO_FIGURE] if empty is not None and len(empty) else [])]
    recent = marks[(marks["year"] >= first) | (marks["year"] == "")]
    shown = recent[recent["row"].isin(rows)].assign(
        column=lambda marks: marks["year"].where(marks["year"] != "", NO_DATE)
    )
    cells = (
        shown.groupby(["row", "column"], sort=True).agg(size=("whole", "size"), whole=("whole", "any")).reset_index()
    )
    columns = _columns(cells)
    official = _official_only(order[:most], columns, cells)
    return Grid(
        cells, rows, columns, official, len(order) - len(order[:most]), len(marks) - len(recent), len(told) - len(frame)
    )


def _official_only(pairs: list[str], columns: list[str], cells: pd.DataFrame) -> list[tuple[str, str]]:
    """The years of which the statistics have a figure of a pair, and no article has."""
    quoted = set(zip(cells["row"], cells["column"], strict=True))
    found = []
    for pair in pairs:
        one, _, other = pair.partition("-")
        published = official_years(one, other)
        found += [(pair, year) for year in columns if year in published and (pair, year) not in quoted]
    return found


def official_years(one: str, other: str) -> set[str]:
    """The years of which the statistics of either party have a whole year of trade with the other."""
    series = official_series(one, other)
    flows: tuple[OfficialFlow, ...] = ("export", "import")
    rows = [row for side in ((one, other), (other, one)) for flow in flows for row in series.rows(*side, flow)]
    return {row.period_end[:4] for row in rows if span_of(row.period_start, row.period_end) == "year"}


def _columns(cells: pd.DataFrame) -> list[str]:
    there = set(cells["column"])
    years = sorted(int(column) for column in there if column != NO_DATE)
    every = [str(year) for year in range(years[0], years[-1] + 1)] if years else []
    return [*every, *([NO_DATE] if NO_DATE in there else [])]


def newest(held: pd.DataFrame, most: int) -> list[dict[str, Any]]:
    """Of articles with their contents, those with facts that were published last, newest first."""
    facts = held[["trade", "freight", "meetings", "segments"]].sum(axis=1)
    return records(held[(held["published"] != "") & (facts > 0)].head(most))


def leading(tables: Tables, article_id: str, most: int) -> list[tuple[str, dict[str, Any]]]:
    """The facts of an article that say most of it, as (table, row): trade, freight, main meetings, lines."""
    rows: list[tuple[str, dict[str, Any]]] = []
    for name in ("trade", "freight", "meetings", "segments"):
        frame = tables.frame(name)
        own = frame[frame["article_id"] == article_id]
        if name == "meetings":
            own = own.sort_values("main", ascending=False, kind="stable")
        rows += [(name, row) for row in records(own.head(most))]
    return rows[:most]


@dataclass(frozen=True, slots=True)
class Caution:
    """All warnings of one kind: how many there are, in how many articles, and the first of them."""

    code: WarningCode
    size: int
    articles: int
    rows: list[dict[str, Any]]


def cautions(tables: Tables, most: int = 5) -> list[Caution]:
    """The warnings by kind, the commonest kind first, with the first `most` of each."""
    found = [
        Caution(cast(WarningCode, code), len(rows), int(rows["article_id"].nunique()), records(rows.head(most)))
        for code, rows in tables.warnings.groupby("code", sort=False)
    ]
    return sorted(found, key=lambda caution: (-caution.size, caution.code))
