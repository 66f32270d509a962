"""Exports and imports of one period as ways from country to country: only like figures in one picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from tradelines.analysis.trade import is_doubted
from tradelines.schema import TradeKind

ALL_PARTNERS = "WLD"
GROUPS = frozenset({"EU", "EAEU", "CIS", "OTS", "ECO", "CASPIAN", "NEIGHBOURS"})
UNNAMED = "GROUP"
WAYS = 24  # as many as can be told from each other in one picture
DIRECTED = ("export", "import")
Aside = Literal[
    "", "doubted", "no direction", "other kind", "goods", "total", "unnamed", "other side", "other claim", "smaller"
]


@dataclass(frozen=True, slots=True)
class Moment:
    """One period, to the day, and how many figures have exactly this period: `directed` are exports and imports."""

    start: str
    end: str
    directed: int
    figures: int

    @property
    def code(self) -> str:
        """The period in an address: 2020-01-01_2020-12-31."""
        return f"{self.start}_{self.end}"


@dataclass(frozen=True, slots=True)
class Ways:
    """The figures of one period that are drawn together, in one currency, of one kind and of the same goods.

    `drawn` are the exports and imports of the picture, the largest first, `held` all of the period with an amount in
    the currency, in the same order and then the others, with `aside`: why one is not drawn. Both have `origin` and
    `destination` of the goods (of turnover and balance the reporter and the partner) and `amount`.
    """

    moment: Moment
    currency: str
    kind: TradeKind
    goods: str
    drawn: pd.DataFrame
    held: pd.DataFrame

    @property
    def part(self) -> float:
        """What part of the amounts that could be drawn is drawn; 1 where all of it is."""
        smaller = self.held.loc[self.held["aside"] == "smaller", "amount"].sum()
        whole = self.drawn["amount"].sum() + smaller
        return float(self.drawn["amount"].sum() / whole) if whole else 1.0


def moments(frame: pd.DataFrame) -> list[Moment]:
    """The periods of statements with an amount, the one with most exports and imports first, then the newest."""
    amount = frame["value_usd"].notna() | (frame["value"].notna() & (frame["currency"] != ""))
    known = frame[amount & (frame["period_start"] != "") & (frame["period_end"] != "")]
    groups = known.assign(directed=known["flow"].isin(DIRECTED)).groupby(["period_start", "period_end"], sort=True)
    sizes = groups["directed"].agg(["sum", "size"])
    found = [
        Moment(str(start), str(end), int(directed), int(size))
        for (start, end), directed, size in zip(sizes.index, sizes["sum"], sizes["size"], strict=True)
    ]
    return sorted(found, key=lambda moment: (moment.directed, moment.figures, moment.end), reverse=True)


def of_moment(frame: pd.DataFrame, moment: Moment) -> pd.DataFrame:
    """The statements that cover exactly this period."""
    return frame[(frame["period_start"] == moment.start) & (frame["period_end"] == moment.end)]


def ways(frame: pd.DataFrame, moment: Moment, currency: str) -> Ways:
    """What a picture of one period shows; `frame` are the statements of the choice.

    One kind and one sort of goods are drawn: what happened and whole flows, where there are any. Of several figures
    on one way, that of the side which tells most of the picture is drawn, then that of most articles.
    """
    held = _held(of_moment(frame, moment), currency)
    directed = held[held["flow"].isin(DIRECTED) & ~is_doubted(held)]
    kind, goods = _commonest(directed["kind"], "actual"), _commonest(directed["commodity"], "")
    aside = pd.Series("", index=held.index, dtype="str")
    aside[is_doubted(held)] = "doubted"
    aside[_still(aside) & ~held["flow"].isin(DIRECTED)] = "no direction"
    aside[_still(aside) & (held["kind"] != kind)] = "other kind"
    aside[_still(aside) & (held["commodity"] != goods)] = "goods"
    aside[_still(aside) & ((held["origin"] == UNNAMED) | (held["destination"] == UNNAMED))] = "unnamed"
    aside[_totals(held[_still(aside)])] = "total"
    _put_doubles_aside(held, aside)
    aside[held.index[_still(aside)][WAYS:]] = "smaller"
    held = held.assign(aside=aside)
    shown = held["aside"] == ""
    return Ways(moment, currency, _kind(kind), goods, held[shown], pd.concat([held[shown], held[~shown]]))


def _held(own: pd.DataFrame, currency: str) -> pd.DataFrame:
    """The statements with an amount in the currency, the largest first, with the way that the goods go."""
    quoted = own["value"].where(own["currency"] == currency)
    amount = quoted.fillna(own["value_usd"]) if currency == "USD" else quoted
    inward = own["flow"] == "import"
    made = own.assign(
        amount=amount,
        origin=own["reporter"].where(~inward, own["partner"]),
        destination=own["partner"].where(~inward, own["reporter"]),
    )
    return made[made["amount"].notna()].sort_values(["amount", "statement"], ascending=[False, True], kind="stable")


def _commonest(words: "pd.Series[str]", first: str) -> str:
    """The word that is asked for where it occurs, otherwise the most frequent one."""
    if words.empty or (words == first).any():
        return first
    return str(words.value_counts().index[0])


def _kind(word: str) -> TradeKind:
    kinds: Mapping[str, TradeKind] = {"target": "target", "forecast": "forecast"}
    return kinds.get(word, "actual")


def _still(aside: "pd.Series[str]") -> "pd.Series[bool]":
    return aside == ""


def _totals(rows: pd.DataFrame) -> "pd.Index[int]":
    """Flows with all partners or with a group, where the same side also tells of single countries: not twice."""
    broad = rows["partner"].isin([ALL_PARTNERS, *GROUPS])
    single = set(zip(rows.loc[~broad, "reporter"], rows.loc[~broad, "flow"], strict=True))
    grouped = rows["partner"].isin(list(GROUPS))
    some = single | set(zip(rows.loc[grouped, "reporter"], rows.loc[grouped, "flow"], strict=True))
    told = list(zip(rows["reporter"].tolist(), rows["flow"].tolist(), strict=True))
    double = [
        (wide and key in single) or (partner == ALL_PARTNERS and key in some)
        for wide, partner, key in zip(broad.tolist(), rows["partner"].tolist(), told, strict=True)
    ]
    return rows.index[double]


def _put_doubles_aside(held: pd.DataFrame, aside: "pd.Series[str]") -> None:
    """Leave one figure on each way, and say of the others whether they are the other side's."""
    rows = held[_still(aside)]
    told_by = rows["reporter"].value_counts()
    order = rows.assign(voice=rows["reporter"].map(told_by)).sort_values(
        ["voice", "articles", "statement"], ascending=[False, False, True], kind="stable"
    )
    way = ["origin", "destination"]
    double = order[order.duplicated(way)]
    first = order.drop_duplicates(way)[[*way, "reporter"]]
    drawn = double[way].merge(first, on=way, how="left")["reporter"].to_numpy()
    aside[double.index] = np.where(double["reporter"].to_numpy() == drawn, "other claim", "other side")


@dataclass(frozen=True, slots=True)
class Matrix:
    """Partners by reporters and flows: `cells` has partner, reporter, flow, amount, statement, claims.

    `rows` and `columns` (reporter and flow) are in order of size; `more_rows` and `more_columns` had no room.
    """

    cells: pd.DataFrame
    rows: list[str]
    columns: list[tuple[str, str]]
    more_rows: int
    more_columns: int


def matrix(picture: Ways, most_rows: int = 24, most_columns: int = 10) -> Matrix:
    """The figures of the picture's kind and goods, reporter by partner: the largest of several claims' first one.

    `claims` counts the statements of a cell; its amount is that of the statement made by most articles.
    """
    held = picture.held
    own = held[(held["kind"] == picture.kind) & (held["commodity"] == picture.goods)]
    order = own.sort_values(["articles", "statement"], ascending=[False, True], kind="stable")
    groups = order.groupby(["partner", "reporter", "flow"], sort=False)
    cells = groups.agg(
        amount=("amount", "first"), statement=("statement", "first"), claims=("statement", "size")
    ).reset_index()
    sizes = cells.assign(size=cells["amount"].abs())
    rows = _by_size(sizes.groupby("partner")["size"].sum())
    counted = sizes.groupby(["reporter", "flow"])["size"].agg(["size", "sum"])
    columns = sorted(counted.index, key=lambda key: (-counted.loc[key, "size"], -counted.loc[key, "sum"], key))
    kept_rows, kept_columns = rows[:most_rows], [(str(one), str(two)) for one, two in columns[:most_columns]]
    keys = list(zip(cells["reporter"].tolist(), cells["flow"].tolist(), strict=True))
    shown = cells["partner"].isin(kept_rows) & np.array([key in kept_columns for key in keys], dtype=bool)
    return Matrix(
        cells[shown].reset_index(drop=True), kept_rows, kept_columns, len(rows) - len(kept_rows),
        len(columns) - len(kept_columns),
    )  # fmt: skip


def _by_size(sizes: "pd.Series[float]") -> list[str]:
    return sorted((str(key) for key in sizes.index), key=lambda key: (-float(sizes[key]), key))


@dataclass(frozen=True, slots=True)
class Carried:
    """A way and the corridor or route that its own sentence names, by the article's row that says so."""

    statement: str
    route: str
    corridor: str


def carried(drawn: pd.DataFrame, freight: pd.DataFrame, segments: pd.DataFrame) -> list[Carried]:
    """The ways of which the very sentence that gives the figure also tells of freight on a route or of a corridor."""
    sentences = {
        (article, sentence): statement
        for article, sentence, statement in zip(drawn["article_id"], drawn["evidence"], drawn["statement"], strict=True)
    }
    told: Sequence[tuple[str, str, str, str]] = [
        *zip(freight["article_id"], freight["evidence"], freight["route"], freight["route"], strict=True),
        *zip(segments["article_id"], segments["evidence"], segments["name"], segments["corridor"], strict=True),
    ]
    found = {
        Carried(sentences[article, sentence], route, corridor)
        for article, sentence, route, corridor in told
        if (article, sentence) in sentences and route
    }
    return sorted(found, key=lambda item: (item.statement, item.route))


def volumes(freight: pd.DataFrame, articles: pd.DataFrame, moment: Moment) -> pd.DataFrame:
    """The freight that routes carried in exactly this period, with `publisher`; one row a route and unit."""
    own = freight[
        (freight["period_start"] == moment.start)
        & (freight["period_end"] == moment.end)
        & (freight["kind"] == "actual")
        & (freight["commodity"] == "")
        & freight["quantity"].notna()
        & (freight["route"] != "")
    ]
    first = own.drop_duplicates(["route", "unit"])
    return first.merge(articles[["article_id", "publisher"]], on="article_id", how="left")
