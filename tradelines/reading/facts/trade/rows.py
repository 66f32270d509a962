"""Figures as rows: each fact once, with period, growth and kind."""

from tradelines.reading.facts.trade.sentences import Figure
from tradelines.reading.facts.trade.times import Times
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.modality import modality_of
from tradelines.schema import Facts, TradeKind, TradeRow


def rows_of(document: Document, figures: list[Figure]) -> Facts:
    """The rows of an article; a fact that is told again is one row, the first."""
    facts = Facts()
    seen: dict[tuple[object, ...], TradeRow] = {}
    times = Times(document)
    for figure in figures:
        row = _row(document, figure, times)
        key = _key(row)
        if key in seen or _key_of_high(figure, key) in seen:
            continue
        seen[key] = row
        row.trade_id = f"{document.article.article_id}-t{len(facts.trade) + 1}"
        facts.trade.append(row)
    return facts


def _key(row: TradeRow) -> tuple[object, ...]:
    sides = (row.reporter, row.partner)
    flow = row.flow
    if flow == "import":
        sides, flow = (row.partner, row.reporter), "export"
    return (flow, *sides, row.value, row.currency, row.period_start, row.period_end, row.kind)


def _key_of_high(figure: Figure, key: tuple[object, ...]) -> tuple[object, ...]:
    """The key of the upper end of a range: "$9-$10 billion" tells "up to $10 billion" again."""
    return (*key[:3], figure.clause.money.value_high, *key[4:])


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
    modality = modality_of(document, clause.money.start, clause.money.end, clause.start, clause.end)
    return "forecast" if modality == "capacity" else modality
