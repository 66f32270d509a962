"""Trade figures pair by pair: which statements there are, how they are chosen, and whether their sums are right."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from tradelines.analysis.periods import span_of
from tradelines.analysis.tables import Tables, derived
from tradelines.schema import TABLES, Flow, TradeKind, WarningCode, values

FLOWS: tuple[str, ...] = values(Flow)
KINDS: tuple[str, ...] = values(TradeKind)
WHOLE = "whole"
PANELS = 4
MARKS = 100
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
    `statement_no` and `article_no` number the statements and the articles from 0.
    """
    frame = tables.trade.copy()
    first = frame["reporter"].where(frame["reporter"] < frame["partner"], frame["partner"])
    second = frame["partner"].where(frame["reporter"] < frame["partner"], frame["reporter"])
    frame["pair"] = first + "-" + second
    spans = [span_of(start, end) for start, end in zip(frame["period_start"], frame["period_end"], strict=True)]
    frame["span"] = pd.Series(spans, index=frame.index, dtype="str")
    frame["year"] = pd.to_numeric(frame["period_end"].str[:4], errors="coerce").astype("Int64")
    frame["statement_no"] = frame.groupby(list(_SAME), dropna=False, sort=False).ngroup()
    firsts = frame["trade_id"][~frame["statement_no"].duplicated()]
    frame["statement"] = firsts.to_numpy()[frame["statement_no"].to_numpy()]
    frame["statement"] = frame["statement"].astype("str")
    frame["article_no"] = pd.factorize(frame["article_id"])[0]
    return frame


def statements(tables: Tables) -> pd.DataFrame:
    """One row a statement, in order of pair, period and flow, with `articles`: how many articles make it."""
    frame = derived(claims, tables)
    tellings = frame[["statement_no", "article_no"]].drop_duplicates()["statement_no"].value_counts()
    single = frame[~frame["statement_no"].duplicated()].assign(
        articles=lambda rows: rows["statement_no"].map(tellings).astype("int64"),
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
    wanted = np.zeros(len(claimed), dtype=bool)
    wanted[shown["statement_no"]] = True
    return len(np.unique(claimed["article_no"].to_numpy()[wanted[claimed["statement_no"]]]))


def currencies(frame: pd.DataFrame) -> list[str]:
    """The currencies in which the statements can be drawn, the one that shows most of them first."""
    sizes = frame.loc[frame["value"].notna() & (frame["currency"] != ""), "currency"].value_counts()
    dollars = int(frame["value_usd"].notna().sum())
    counts = {**{str(code): int(size) for code, size in sizes.items()}, **({"USD": dollars} if dollars else {})}
    return sorted(counts, key=lambda code: (-counts[code], code != "USD", code))


@dataclass(frozen=True, slots=True)
class Drawn:
    """The statements that a chart draws, with `amount` in its currency, and what of the choice it leaves out.

    `silent` statements have no amount in the currency; `pairs` is how many pairs have one; `older` statements of
    the pairs that are drawn had to make room for newer ones.
    """

    frame: pd.DataFrame
    currency: str
    silent: int
    pairs: int
    older: int


def drawn(frame: pd.DataFrame, currency: str) -> Drawn:
    """What a chart of the statements in one currency can show and stay legible.

    The pairs with most statements, and of each the newest. Amounts in other currencies are taken in dollars where
    the article gives dollars too; nothing is ever converted.
    """
    own = frame["value"].where(frame["currency"] == currency)
    amount = own.fillna(frame["value_usd"]) if currency == "USD" else own
    known = frame[amount.notna()].assign(amount=amount)
    panels = known[known["pair"].isin(pairs_by_figures(known)[:PANELS])]
    newest = panels.groupby("pair", sort=False).tail(MARKS)
    return Drawn(newest, currency, len(frame) - len(known), known["pair"].nunique(), len(panels) - len(newest))


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


def options(frame: pd.DataFrame, wanted: str, most: int) -> pd.DataFrame:
    """The statements to choose one from: the first `most` of them, and the wanted one if it is among the others."""
    first = frame.head(most)
    if not wanted or len(frame) <= most:
        return first
    return frame[(frame["statement"] == wanted) | (np.arange(len(frame)) < most)]


def tellers(claimed: pd.DataFrame, statement: str) -> list[tuple[str, str]]:
    """All rows that make the same statement, as (trade_id, article_id), in their order."""
    found = claimed[claimed["statement"] == statement]
    return list(zip(found["trade_id"], found["article_id"], strict=True))


def cited(frame: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """Statements as they are handed on: the columns of the table `trade`, how many articles, and the first of them."""
    own = frame[[*TABLES["trade"].names, "articles"]]
    source = tables.articles[["article_id", "title", "publisher", "published", "url"]]
    return own.merge(source, on="article_id", how="left")
