"""Quoted trade that the official statistics contradict, by the embedded table: the same input, the same warnings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tradelines.building.checks.finding import Finding, amount
from tradelines.building.places import REFERENCE
from tradelines.official.judging import FAR, Judgement, judge
from tradelines.official.series import OfficialFigure, Series, embedded_rows
from tradelines.schema import Approx, Flow, TradeKind, TradeRow
from tradelines.schema.intervals import Interval, interval_of

# What an article itself calls rough ("about", "over") may lie so far off without a word.
_ROUGH = 0.25


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A row of trade as it is set beside the statistics."""

    reporter: str
    partner: str
    flow: Flow
    value_usd: float | None
    approx: Approx
    period: Interval | None
    kind: TradeKind
    commodity: str
    source_side: str
    subnational: bool = False


def official_conflicts(rows: Sequence[TradeRow]) -> Iterator[Finding]:
    """Every comparable figure that is more than a tenth away from the statistics of both sides, as far as known.

    The side that the figure is of must have statistics of its own: where the publisher had to estimate them, they
    are no reason to doubt an article.
    """
    for row in rows:
        told = judge(_quoted(row), _series())
        if told.verdict == "apart" and not told.rounding and _contradicted(row, told):
            yield Finding("trade", row.trade_id, "official_conflict", _detail(row, told))


def _contradicted(row: TradeRow, told: Judgement) -> bool:
    sides = [figure for figure in (told.official, told.mirror) if figure]
    if row.flow == "turnover" and row.source_side not in (row.reporter, row.partner):
        known = any(not figure.estimated for figure in sides)
    else:
        known = bool(told.official and not told.official.estimated)
    gaps = [gap for gap in (told.gap_pct, told.mirror_gap_pct) if gap is not None]
    return known and min(gaps) > 100 * (FAR if row.approx == "exact" else _ROUGH)


def _detail(row: TradeRow, told: Judgement) -> str:
    sides = [_side(figure) for figure in (told.official, told.mirror) if figure]
    source = told.official.source if told.official else ""
    return f"{amount(row.value_usd or 0.0, 'USD')} here; official are {' and '.join(sides)} ({source})"


def _side(figure: OfficialFigure) -> str:
    estimate = ", an estimate" if figure.estimated else ""
    return f"{amount(round(figure.value_usd, -3), 'USD')} by {figure.reporter}{estimate}"


def _quoted(row: TradeRow) -> _Quoted:
    return _Quoted(
        row.reporter, row.partner, row.flow, row.value_usd, row.approx, interval_of(row.period_start, row.period_end),
        row.kind, row.commodity, row.source_side,
    )  # fmt: skip


@cache
def _series() -> Series:
    return Series(embedded_rows(REFERENCE / "official_trade.csv"))
