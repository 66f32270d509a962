"""The rows of official statistics: one flow of one reporter with one partner in one period, in dollars."""

from dataclasses import dataclass
from typing import Literal

from tradelines.schema.columns import column, table_of

OfficialFlow = Literal["export", "import"]


@dataclass(slots=True, kw_only=True, frozen=True)
class OfficialRow:
    """One figure of official statistics. Exports are valued free on board, imports with cost, insurance, freight."""

    reporter: str = column("whose statistics")
    partner: str = column("with whom; WLD is all partners")
    flow: OfficialFlow = column("exports or imports of the reporter")
    period_start: str = column("first day of the year, quarter or month")
    period_end: str = column("last day of it")
    value_usd: float = column("the amount", unit="USD")
    estimated: bool = column("true where the publisher estimated it", default=False)
    source: str = column("who published it")
    retrieved: str = column("day on which it was fetched, or the date of the file, ISO 8601")


OFFICIAL = table_of("official", "reporter", OfficialRow, "One figure of official statistics, fetched or imported.")
