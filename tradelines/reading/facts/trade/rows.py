"""Figures as rows: each fact once, with period, growth and kind."""

from tradelines.reading.facts.trade.sentences import Figure
from tradelines.reading.facts.trade.times import Times
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.modality import modality_of
from tradelines.schema import Facts, TradeKind, TradeRow

# Smaller sums are prices of a unit or cut off.
_LEAST = 10_000.0
_HOME_CURRENCIES = ("IRR", "IRT")


def rows_of(document: Document, figures: list[Figure]) -> Facts:
    """The rows of an article; a fact that is told again is one row, the first."""
    facts = Facts()
    told: dict[tuple[object, ...], list[TradeRow]] = {}
    times = Times(document)
    for figure in figures:
        if not _makes_row(figure):
            times.pass_over(figure)
            continue
        row = _row(document, figure, times)
        earlier = [*told.get(_key(row, row.value), ()), *told.get(_key(row, figure.clause.money.value_high), ())]
        same = next((other for other in earlier if figure.repeated or _is_same_period(other, row)), None)
        if same:
            _complete(same, row)
        elif not figure.repeated:
            row.trade_id = f"{document.article.article_id}-t{len(facts.trade) + 1}"
            facts.trade.append(row)
            told.setdefault(_key(row, row.value), []).append(row)
    return facts


def _makes_row(figure: Figure) -> bool:
    """Whether a figure is a level of trade; sums in rials are of markets and budgets at home."""
    money = figure.clause.money
    if money.currency in _HOME_CURRENCIES and (figure.frame.flow == "turnover" or figure.frame.partner == "WLD"):
        return False
    return figure.clause.role in ("level", "previous") and money.value >= _LEAST


def _key(row: TradeRow, value: float | None) -> tuple[object, ...]:
    """What two rows of one fact have in common; an import is the partner's export."""
    seller, buyer = (row.partner, row.reporter) if row.flow == "import" else (row.reporter, row.partner)
    flow = "export" if row.flow == "import" else row.flow
    return flow, seller, buyer, value, row.currency, row.kind


def _is_same_period(one: TradeRow, other: TradeRow) -> bool:
    """Whether two rows may be of one period: it is the same, or one of them does not state it."""
    if (one.period_start, one.period_end) == (other.period_start, other.period_end):
        return True
    return "stated" not in (one.period_basis, other.period_basis) or not one.period_basis or not other.period_basis


def _complete(row: TradeRow, again: TradeRow) -> None:
    """Take from the repetition what the first telling leaves open."""
    if not row.period_start:
        row.period_start, row.period_end, row.period_basis = again.period_start, again.period_end, again.period_basis


def _row(document: Document, figure: Figure, times: Times) -> TradeRow:
    clause, frame, money = figure.clause, figure.frame, figure.clause.money
    sides = sorted(frame.pair) if frame.flow == "turnover" else list(frame.pair)
    value = -money.value if frame.negative else money.value
    kind = _kind(document, figure)
    timed = times.of(figure, kind)
    known = timed.period.interval if timed.period else None
    return TradeRow(
        trade_id="",
        article_id=document.article.article_id,
        reporter=sides[0],
        partner=sides[1],
        flow=frame.flow,
        value=value,
        currency=money.currency,
        value_usd=money.value_usd if not frame.negative or money.value_usd is None else -money.value_usd,
        approx=money.approx,
        period_start=known[0].isoformat() if known else "",
        period_end=known[1].isoformat() if known else "",
        period_basis=timed.basis if known else "",
        kind=kind,
        commodity=frame.commodity,
        evidence=document.evidence(money.start, money.end),
        start=money.start,
        end=money.end,
        rule=figure.rule,
    )


def _kind(document: Document, figure: Figure) -> TradeKind:
    clause = figure.clause
    if clause.role == "previous":
        return "actual"
    since = figure.since if figure.since >= 0 else clause.start
    modality = modality_of(document, clause.money.start, clause.money.end, since, clause.end)
    return "forecast" if modality == "capacity" else modality
