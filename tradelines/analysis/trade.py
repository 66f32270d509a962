"""Trade figures pair by pair: which statements there are, what a chart shows of them, and whether their sums hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from tradelines.analysis.periods import span_of
from tradelines.analysis.rates import converted
from tradelines.analysis.tables import Tables, derived, rows_where
from tradelines.analysis.time_axis import within_sight
from tradelines.schema import TABLES, Flow, WarningCode, values

FLOWS: tuple[str, ...] = values(Flow)
DOUBTED: WarningCode = "implausible"
PANELS = 6
MARKS = 60
# One statement: the same figure on the same thing, however many articles repeat it.
_SAME = (
    "reporter", "partner", "flow", "value", "currency", "approx", "period_start", "period_end", "kind", "change_pct",
    "commodity", "source_side",
)  # fmt: skip

# Columns of a few different words: as numbers of these they are compared and taken along several times as quickly.
_FEW_WORDS = (
    "approx", "period_start", "period_end", "period_basis", "kind", "commodity", "source_side", "rule", "span",
    "language", "publisher", "warnings",
)  # fmt: skip


def claims(tables: Tables) -> pd.DataFrame:
    """The table `trade` with `pair` (codes in alphabetical order: AZE-IRN), `span`, `year` and `statement`.

    `pair_no` numbers the pairs by the alphabet; `statement` is the trade_id of the first row that says the same;
    `year` is that in which the period ends. `statement_no` and `article_no` number the statements and the articles from
    0. `language` and `publisher` are the article's, `warnings` the codes of the figure's warnings
    ("part_year|year_inferred").
    """
    frame = tables.trade.copy()
    first = frame["reporter"].where(frame["reporter"] < frame["partner"], frame["partner"])
    second = frame["partner"].where(frame["reporter"] < frame["partner"], frame["reporter"])
    frame["pair"] = first + "-" + second
    frame["pair_no"] = pd.factorize(frame["pair"], sort=True)[0]
    spans = [
        span_of(start, end)
        for start, end in zip(frame["period_start"].tolist(), frame["period_end"].tolist(), strict=True)
    ]
    frame["span"] = pd.Series(spans, index=frame.index, dtype="str")
    frame["year"] = pd.to_numeric(frame["period_end"].str[:4], errors="coerce").astype("Int64")
    frame["statement_no"] = frame.groupby(list(_SAME), dropna=False, sort=False).ngroup()
    firsts = frame["trade_id"][~frame["statement_no"].duplicated()]
    frame["statement"] = firsts.to_numpy()[frame["statement_no"].to_numpy()]
    frame["statement"] = frame["statement"].astype("str")
    frame["article_no"] = pd.factorize(frame["article_id"])[0]
    for column in ("language", "publisher"):
        told = dict(zip(tables.articles["article_id"], tables.articles[column], strict=True))
        frame[column] = _looked_up(frame["article_id"], told)
    own = tables.warnings[tables.warnings["table"] == "trade"].drop_duplicates(["row_id", "code"])
    frame["warnings"] = _looked_up(frame["trade_id"], _joined(own["row_id"], own["code"]))
    return frame


def _joined(keys: "pd.Series[str]", words: "pd.Series[str]") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, word in zip(keys.tolist(), words.tolist(), strict=True):
        found[key] = f"{found[key]}|{word}" if key in found else word
    return found


def _looked_up(keys: "pd.Series[str]", words: Mapping[str, str]) -> "pd.Series[str]":
    """The word of each key, empty where it has none."""
    return pd.Series([words.get(key, "") for key in keys.tolist()], index=keys.index, dtype="str")


def statements(tables: Tables) -> pd.DataFrame:
    """One row a statement, in order of pair, period and flow, with `articles`: how many articles make it."""
    frame = derived(claims, tables)
    tellings = frame[["statement_no", "article_no"]].drop_duplicates()["statement_no"].value_counts()
    single = frame[~frame["statement_no"].duplicated()].assign(
        articles=lambda rows: rows["statement_no"].map(tellings).astype("int64"),
        flow_order=lambda rows: rows["flow"].map({flow: place for place, flow in enumerate(FLOWS)}),
    )
    order = ["pair", "period_end", "period_start", "flow_order", "reporter", "value"]
    ordered = single.sort_values(order, kind="stable").drop(columns="flow_order").reset_index(drop=True)
    return ordered.astype(dict.fromkeys(_FEW_WORDS, "category"))


def articles_of(claimed: pd.DataFrame, shown: pd.DataFrame) -> int:
    """How many articles make the statements that are shown."""
    wanted = np.zeros(len(claimed), dtype=bool)
    wanted[shown["statement_no"]] = True
    telling = claimed["article_no"].to_numpy()[wanted[claimed["statement_no"].to_numpy()]]
    return int(np.count_nonzero(np.bincount(telling)))


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
    the pairs that are drawn had to make room for newer ones; `doubted` are far outside of what is known and `apart` are
    of another age, so that they would leave no room for the others.
    """

    frame: pd.DataFrame
    currency: str
    silent: int
    pairs: int
    older: int
    doubted: int = 0
    apart: int = 0


def drawn(frame: pd.DataFrame, currency: str) -> Drawn:
    """What a chart of the statements in one currency can show and stay legible.

    The pairs with most statements, and of each the newest. Amounts in other currencies are taken in dollars where
    the article gives dollars too; nothing is ever converted.
    """
    own = np.where(frame["currency"] == currency, frame["value"], np.nan)
    amount = np.where(np.isnan(own), frame["value_usd"], own) if currency == "USD" else own
    doubted = is_doubted(frame).to_numpy() & ~np.isnan(amount)
    told = np.flatnonzero(~np.isnan(amount) & ~doubted)
    # Numbers stand for the pairs: among many statements, counting and finding words is what costs time.
    pairs = frame["pair_no"].to_numpy()[told]
    sizes = np.bincount(pairs)
    most = sorted(np.flatnonzero(sizes).tolist(), key=lambda pair: (-sizes[pair], pair))[:PANELS]
    newest = np.sort(np.concatenate([np.array([], dtype=int), *(told[pairs == pair][-MARKS:] for pair in most)]))
    shown = frame.take(newest).assign(amount=amount[newest])
    near = _of_one_age(shown)
    return Drawn(
        shown[near],
        currency,
        silent=int(np.isnan(amount).sum()),
        pairs=int(np.count_nonzero(sizes)),
        older=int(sizes[most].sum()) - len(newest),
        doubted=int(doubted.sum()),
        apart=int(np.count_nonzero(~near)),
    )


def _of_one_age(shown: pd.DataFrame) -> NDArray[np.bool_]:
    """Which statements one axis of time can show; those without a period are none of its business."""
    near = np.ones(len(shown), dtype=bool)
    dated = np.flatnonzero((shown["period_start"] != "") & (shown["period_end"] != ""))
    times = shown.take(dated)
    near[dated] = within_sight(pd.to_datetime(times["period_start"]), pd.to_datetime(times["period_end"]))
    return near


def is_doubted(frame: pd.DataFrame) -> "pd.Series[bool]":
    """Which statements are far outside of what is known for such a flow, as their warnings say."""
    told = frame["warnings"].astype("category")
    doubted = [word for word in told.cat.categories if DOUBTED in word.split("|")]
    return told.isin(doubted)


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


def options(frame: pd.DataFrame, wanted: str, most: int) -> pd.DataFrame:
    """The statements to choose one from: the first `most` of them, and the wanted one if it is among the others."""
    first = frame.head(most)
    if not wanted or len(frame) <= most:
        return first
    return frame[(frame["statement"] == wanted) | (np.arange(len(frame)) < most)]


def tellers(claimed: pd.DataFrame, statement: str) -> list[tuple[str, str]]:
    """All rows that make the same statement, as (trade_id, article_id), in their order."""
    found = rows_where(claimed, claimed["statement"] == statement)
    return list(zip(found["trade_id"], found["article_id"], strict=True))


def cited(frame: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """Statements or claims as they are handed on: the columns of the table `trade`, and the article to cite.

    Statements say besides how many articles make them, and the article is the first of those. Amounts in other
    currencies stand in dollars besides where an official rate of their period is known, in columns of their own.
    """
    added = [name for name in ("warnings", "articles") if name in frame]
    source = tables.articles[["article_id", "title", "publisher", "language", "published", "url"]]
    own = frame[[*TABLES["trade"].names, *added]]
    own = own.astype(dict.fromkeys([name for name in _FEW_WORDS if name in own], "str"))
    return own.join(converted(own)).merge(source, on="article_id", how="left")
