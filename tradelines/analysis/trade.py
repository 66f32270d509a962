"""Trade figures pair by pair: which statements there are, how they are chosen, and whether their sums are right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from tradelines.analysis.periods import span_of
from tradelines.analysis.tables import Tables
from tradelines.schema import Flow, TradeKind, WarningCode, values

FLOWS: tuple[str, ...] = values(Flow)
KINDS: tuple[str, ...] = values(TradeKind)
WHOLE = "whole"
# One statement: the same figure on the same thing, however many articles repeat it.
_SAME = (
    "reporter", "partner", "flow", "value", "currency", "approx", "period_start", "period_end", "kind", "change_pct",
    "commodity", "source_side",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """What of the trade figures is to be seen; an empty choice of pairs, kinds or years is all of them."""

    pairs: Sequence[str] = ()
    flow: str = ""
    kinds: Sequence[str] = ()
    goods: str = WHOLE
    years: Sequence[str] = ()


def claims(tables: Tables) -> pd.DataFrame:
    """The table `trade` with `pair` (codes in alphabetical order: AZE-IRN), `span`, `year` and `statement`.

    `statement` is the trade_id of the first row that says the same; `year` is that in which the period ends.
    """
    frame = tables.trade.copy()
    first = frame["reporter"].where(frame["reporter"] < frame["partner"], frame["partner"])
    second = frame["partner"].where(frame["reporter"] < frame["partner"], frame["reporter"])
    frame["pair"] = first + "-" + second
    spans = [span_of(start, end) for start, end in zip(frame["period_start"], frame["period_end"], strict=True)]
    frame["span"] = pd.Series(spans, index=frame.index, dtype="str")
    frame["year"] = pd.to_numeric(frame["period_end"].str[:4], errors="coerce").astype("Int64")
    groups = frame.groupby(list(_SAME), dropna=False, sort=False)
    frame["statement"] = groups["trade_id"].transform("first").astype("str")
    return frame


def statements(tables: Tables) -> pd.DataFrame:
    """One row a statement, in order of pair, period and flow, with `articles`: how many articles make it."""
    frame = claims(tables)
    counted = frame.groupby("statement", sort=False)["article_id"].nunique()
    single = frame[frame["trade_id"] == frame["statement"]].assign(
        articles=lambda rows: rows["statement"].map(counted).astype("int64"),
        flow_order=lambda rows: rows["flow"].map({flow: place for place, flow in enumerate(FLOWS)}),
    )
    order = ["pair", "period_end", "period_start", "flow_order", "reporter", "value"]
    return single.sort_values(order, kind="stable").drop(columns="flow_order").reset_index(drop=True)


def pairs_by_figures(frame: pd.DataFrame) -> list[str]:
    """The pairs of the statements, those with most statements first, then by code."""
    sizes = frame["pair"].value_counts()
    return sorted(sizes.index, key=lambda pair: (-sizes[pair], pair))


def chosen(frame: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The statements (or claims) of a choice, in their order."""
    keep = pd.Series(True, index=frame.index)
    if choice.pairs:
        keep &= frame["pair"].isin(list(choice.pairs))
    if choice.flow:
        keep &= frame["flow"] == choice.flow
    if choice.kinds:
        keep &= frame["kind"].isin(list(choice.kinds))
    if choice.goods:
        keep &= frame["commodity"] == ("" if choice.goods == WHOLE else choice.goods)
    if choice.years:
        keep &= frame["year"].isin([int(year) for year in choice.years])
    return frame[keep]


def articles_of(claimed: pd.DataFrame, shown: pd.DataFrame) -> int:
    """How many articles make the statements that are shown."""
    return int(claimed.loc[claimed["statement"].isin(shown["statement"]), "article_id"].nunique())


def currencies(frame: pd.DataFrame) -> list[str]:
    """The currencies in which the statements can be drawn, the one that shows most of them first."""
    sizes = frame.loc[frame["value"].notna() & (frame["currency"] != ""), "currency"].value_counts()
    dollars = int(frame["value_usd"].notna().sum())
    counts = {**{str(code): int(size) for code, size in sizes.items()}, **({"USD": dollars} if dollars else {})}
    return sorted(counts, key=lambda code: (-counts[code], code != "USD", code))


def in_currency(frame: pd.DataFrame, currency: str) -> pd.DataFrame:
    """The statements that have an amount in that currency, with it in `amount`; the others are left out."""
    own = frame["value"].where(frame["currency"] == currency)
    shown = frame.assign(amount=own.fillna(frame["value_usd"]) if currency == "USD" else own)
    return shown[shown["amount"].notna()]


@dataclass(frozen=True, slots=True)
class Sum:
    """One check of figures against each other: what was checked, in words, and whether it holds."""

    code: WarningCode
    passed: bool
    detail: str
    row_ids: tuple[str, ...]


def sums_of(tables: Tables, trade_ids: Sequence[str]) -> list[Sum]:
    """The arithmetic checks in which any of these figures takes part, failed ones first."""
    wanted, found = set(trade_ids), []
    checks = tables.checks[tables.checks["table"] == "trade"]
    for code, outcome, detail, ids in zip(
        checks["code"], checks["outcome"], checks["detail"], checks["row_ids"], strict=True
    ):
        if wanted.intersection(ids):
            found.append(Sum(code, outcome == "passed", detail, ids))
    return sorted(found, key=lambda check: check.passed)


def goods(frame: pd.DataFrame) -> list[str]:
    """What can be chosen of the goods: whole flows, everything, and each commodity that is named."""
    named = sorted(code for code in frame["commodity"].unique() if code)
    return [WHOLE, "all", *named]


def years(frame: pd.DataFrame) -> list[str]:
    """The years in which the statements' periods end, newest first."""
    return [str(year) for year in sorted(frame["year"].dropna().unique(), reverse=True)]


def options(frame: pd.DataFrame, wanted: str, most: int) -> list[str]:
    """The statements to choose one from: the first `most` of them, and the wanted one if it is among the others."""
    ids = frame["statement"]
    first = [str(value) for value in ids.head(most)]
    return [*first, wanted] if wanted not in first and (ids == wanted).any() else first


def tellers(tables: Tables, statement: str) -> list[tuple[str, str]]:
    """All rows that make the same statement, as (trade_id, article_id), in their order."""
    row = tables.row("trade", statement)
    if row is None:
        return []
    frame = tables.trade
    same = (frame["reporter"] == row["reporter"]) & (frame["partner"] == row["partner"])
    near = frame[same & (frame["period_end"] == row["period_end"])]
    keep = [all(_like(near[name].iloc[place], row[name]) for name in _SAME) for place in range(len(near))]
    found = near[keep]
    return list(zip(found["trade_id"], found["article_id"], strict=True))


def _like(one: Any, other: Any) -> bool:
    return bool(one == other or (pd.isna(one) and pd.isna(other)))
