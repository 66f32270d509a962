"""One view of what trade and freight have in common: an amount of something in a period."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tradelines.building.checks.finding import day
from tradelines.schema import Approx, Facts, FreightRow, TradeRow


@dataclass(frozen=True, slots=True)
class Level:
    """An amount. `thing` is what it is an amount of: equal things may be set against each other over time."""

    table: str
    row_id: str
    thing: tuple[str, ...]
    value: float
    unit: str
    approx: Approx
    kind: str
    start: date | None
    end: date | None
    change_pct: float | None
    usd: float | None = None

    @property
    def period(self) -> tuple[date, date] | None:
        """First and last day, where both are known and in order."""
        return (self.start, self.end) if self.start and self.end and self.start <= self.end else None


def levels_of(facts: Facts) -> list[Level]:
    """Every amount of an article's trade and freight, in order; growth without a level is left out."""
    return [*_trade(facts.trade), *_freight(facts.freight)]


def _trade(rows: list[TradeRow]) -> Iterator[Level]:
    for row in rows:
        if row.value is not None:
            thing = ("trade", row.reporter, row.partner, row.flow, row.currency, row.commodity, row.source_side)
            yield Level(
                "trade", row.trade_id, thing, row.value, row.currency, row.approx, row.kind,
                day(row.period_start), day(row.period_end), row.change_pct, row.value_usd,
            )  # fmt: skip


def _freight(rows: list[FreightRow]) -> Iterator[Level]:
    for row in rows:
        if row.quantity is not None:
            thing = ("freight", row.route, row.unit, row.commodity)
            yield Level(
                "freight", row.freight_id, thing, row.quantity, row.unit, row.approx, row.kind,
                day(row.period_start), day(row.period_end), row.change_pct,
            )  # fmt: skip
