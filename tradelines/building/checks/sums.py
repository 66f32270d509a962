"""Whether exports and imports make the turnover or leave the balance, and no part is larger than its whole."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from tradelines.building.checks.finding import Finding, amount, amounts
from tradelines.schema import TradeRow
from tradelines.schema.precision import leeway

# A gap of less than half a percent tells a reader nothing, whatever the digits say.
_TOO_SMALL_TO_MATTER = 0.005


def sums(rows: Sequence[TradeRow]) -> Iterator[Finding]:
    """Every sum that the figures of one article allow, passed or failed; of parts and wholes only what fails.

    Where an article prints several totals for one period (two sides' statistics), one that fits is enough.
    """
    for group in _alike(rows):
        outward, inward = _directions(group)
        both = list(product(outward, inward))[:25]
        turnovers = [row for row in group if row.flow == "turnover"]
        balances = [row for row in group if row.flow == "balance"]
        yield from _best([_turnover(total, x, m) for total, (x, m) in product(turnovers, both)])
        yield from _best([_balance(rest, x, m) for rest, (x, m) in product(balances, both)])
        if turnovers and not both:
            whole = max(turnovers, key=_value)
            yield from (_part(part, whole) for part in [*outward, *inward] if _exceeds(part, whole))
    yield from _goods(rows)


def _turnover(total: TradeRow, outward: TradeRow, inward: TradeRow) -> tuple[float, Finding]:
    values = [_value(outward), _value(inward), _value(total)]
    gap = abs(values[0] + values[1] - values[2])
    return _judged(gap, total, (outward, inward), "{0} + {1} {sign} {2} {unit}", values)


def _balance(rest: TradeRow, outward: TradeRow, inward: TradeRow) -> tuple[float, Finding]:
    if rest.reporter != _origin(outward):
        outward, inward = inward, outward
    values = [_value(outward), _value(inward), _value(rest)]
    gap = abs(values[0] - values[1] - values[2])
    return _judged(gap, rest, (outward, inward), "{0} \N{MINUS SIGN} {1} {sign} {2} {unit}", values)


def _judged(
    gap: float, whole: TradeRow, parts: tuple[TradeRow, ...], words: str, values: list[float]
) -> tuple[float, Finding]:
    allowed = sum(leeway(_value(row), row.approx) for row in (*parts, whole))
    passed = gap <= max(allowed, _TOO_SMALL_TO_MATTER * max(abs(value) for value in values)) * (1 + 1e-9)
    numbers, unit = amounts(values, whole.currency)
    detail = words.format(*numbers, unit=unit, sign="=" if passed else "\N{NOT EQUAL TO}")
    ids = tuple(row.trade_id for row in (*parts, whole))
    return gap, Finding("trade", whole.trade_id, "sum_mismatch", detail, "passed" if passed else "failed", ids)


def _best(judged: list[tuple[float, Finding]]) -> Iterator[Finding]:
    """Each total's best passed check; where none passes at all, the check that came nearest."""
    judged.sort(key=lambda item: item[0])
    passed: dict[str, Finding] = {}
    for _, finding in judged:
        if finding.outcome == "passed":
            passed.setdefault(finding.row_id, finding)
    yield from passed.values() or [finding for _, finding in judged[:1]]


def _part(part: TradeRow, whole: TradeRow) -> Finding:
    name = f"{part.flow} of {part.commodity}" if part.commodity else part.flow
    detail = f"the {name}, {_words(part)}, is more than the whole {whole.flow}, {_words(whole)}"
    return Finding("trade", part.trade_id, "sum_mismatch", detail, "failed", (part.trade_id, whole.trade_id))


def _whole(whole: TradeRow, parts: list[TradeRow]) -> Finding:
    """Where several parts are too large, it is their whole that is wrong."""
    named = ", ".join(f"{part.commodity} {_words(part)}" for part in parts)
    detail = f"the whole {whole.flow}, {_words(whole)}, is less than its parts: {named}"
    ids = tuple(row.trade_id for row in (*parts, whole))
    return Finding("trade", whole.trade_id, "sum_mismatch", detail, "failed", ids)


def _goods(rows: Sequence[TradeRow]) -> Iterator[Finding]:
    """Goods that exceed the whole flow of the same parties and period."""
    flows: dict[tuple[str, ...], list[TradeRow]] = defaultdict(list)
    for row in rows:
        if row.value is not None and row.period_start and row.flow != "balance":
            flows[_flow(row)].append(row)
    for group in flows.values():
        whole = max((row for row in group if not row.commodity), key=_value, default=None)
        parts = [row for row in group if whole and row.commodity and _exceeds(row, whole)]
        if whole and len(parts) > 1:
            yield _whole(whole, parts)
        elif whole and parts:
            yield _part(parts[0], whole)


def _exceeds(part: TradeRow, whole: TradeRow) -> bool:
    allowed = leeway(_value(part), part.approx) + leeway(_value(whole), whole.approx)
    return _value(part) > _value(whole) + max(allowed, _TOO_SMALL_TO_MATTER * _value(whole))


def _alike(rows: Sequence[TradeRow]) -> list[list[TradeRow]]:
    groups: dict[tuple[object, ...], list[TradeRow]] = defaultdict(list)
    for row in rows:
        if row.value is not None and row.period_start:
            pair = frozenset((row.reporter, row.partner))
            groups[pair, row.commodity, *_circumstances(row)].append(row)
    return list(groups.values())


def _directions(group: list[TradeRow]) -> tuple[list[TradeRow], list[TradeRow]]:
    flows = [row for row in group if row.flow in ("export", "import")]
    first = min((_origin(row) for row in flows), default="")
    return [row for row in flows if _origin(row) == first], [row for row in flows if _origin(row) != first]


def _origin(row: TradeRow) -> str:
    return row.partner if row.flow == "import" else row.reporter


def _flow(row: TradeRow) -> tuple[str, ...]:
    return (row.reporter, row.partner, row.flow, *_circumstances(row))


def _circumstances(row: TradeRow) -> tuple[str, ...]:
    return (row.period_start, row.period_end, row.kind, row.currency, row.source_side)


def _words(row: TradeRow) -> str:
    return amount(_value(row), row.currency)


def _value(row: TradeRow) -> float:
    return row.value or 0.0
