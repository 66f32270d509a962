"""One figure of trade as it is compared: who, with whom, what, how much and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from tradelines.analysis.tables import records
from tradelines.schema import Approx, Flow, TradeKind
from tradelines.schema.intervals import Interval, interval_of


@dataclass(frozen=True)
class Figure:
    """One row of the table `trade`, with its period as an interval (None where it is not known on both ends).

    `published` is the date of the article; `subnational` is true for a region's figure under its country's code.
    `articles` is how many articles say the same to the letter: a row of the claims is one, a statement may be more.
    """

    trade_id: str
    article_id: str
    reporter: str
    partner: str
    flow: Flow
    value: float | None
    currency: str
    value_usd: float | None
    period: Interval | None
    approx: Approx = "exact"
    kind: TradeKind = "actual"
    change_pct: float | None = None
    commodity: str = ""
    source_side: str = ""
    published: str = ""
    subnational: bool = False
    articles: int = 1

    @cached_property
    def pair(self) -> str:
        """Both parties in alphabetical order: AZE-IRN."""
        return "-".join(sorted((self.reporter, self.partner)))

    @property
    def way(self) -> tuple[str, str]:
        """From whom to whom the goods go; of a turnover or balance both parties in alphabetical order.

        Georgia's imports from Azerbaijan and Azerbaijan's exports to Georgia go the same way.
        """
        if self.flow == "import":
            return self.partner, self.reporter
        if self.flow == "export":
            return self.reporter, self.partner
        first, second = sorted((self.reporter, self.partner))
        return first, second

    @property
    def side(self) -> str:
        """Whose statistics: as the article says, or the reporter of an export, import or balance; "" if not known."""
        return self.source_side or ("" if self.flow == "turnover" else self.reporter)

    def amount(self, currency: str) -> float | None:
        """The amount in a currency, as it was quoted in it or, for dollars, as the article gives it."""
        if self.currency == currency:
            return self.value
        return self.value_usd if currency == "USD" else None


def figure_of(row: Mapping[str, Any], *, published: str = "", subnational: bool = False) -> Figure:
    """The figure of a row of the table `trade`, of the claims or the statements."""
    return Figure(
        trade_id=row["trade_id"], article_id=row["article_id"], reporter=row["reporter"], partner=row["partner"],
        flow=row["flow"], value=_number(row["value"]), currency=row["currency"],
        value_usd=_number(row["value_usd"]), period=interval_of(row["period_start"], row["period_end"]),
        approx=row["approx"], kind=row["kind"], change_pct=_number(row["change_pct"]), commodity=row["commodity"],
        source_side=row["source_side"], published=row.get("published", published), subnational=subnational,
        articles=int(row.get("articles", 1)),
    )  # fmt: skip


def figures_of(frame: pd.DataFrame, *, subnational: frozenset[str] = frozenset()) -> list[Figure]:
    """The figures of rows of the table `trade`, in their order; `subnational` are trade_ids of regions' figures."""
    return [figure_of(row, subnational=row["trade_id"] in subnational) for row in records(frame)]


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def shared_currency(one: Figure, other: Figure) -> str:
    """The currency in which both have an amount: the quoted one, else dollars; "" where there is none."""
    for currency in (one.currency, other.currency, "USD"):
        if currency and one.amount(currency) is not None and other.amount(currency) is not None:
            return currency
    return ""
