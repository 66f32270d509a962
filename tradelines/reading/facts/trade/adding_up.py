"""Whose parts they are, by arithmetic: exports and imports that add up to one total belong to that total's partner."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.facts.trade.state import WORLD
from tradelines.reading.spans.document import Document, within
from tradelines.schema import TradeRow

_OFF = 0.004  # rounding: so much of the whole may be left
_BESIDE = 4  # so many sentences lie between a total and its parts

Scope = tuple[str, str, str]


def settle_by_sums(document: Document, rows: Sequence[TradeRow]) -> None:
    """Move exports, imports and balances told without a partner to the partner with whom they add up.

    As in "Trade of Peru and Chile came to $374 million. Total exports were $178 million, imports $196 million". They
    move only where they fit the total of nobody else, and neither sentence names another country.
    """
    _settle_periods(document, rows)
    scopes: dict[Scope, list[TradeRow]] = defaultdict(list)
    for row in rows:
        if row.value and row.kind == "actual" and not row.commodity:
            scopes[row.period_start, row.period_end, row.currency].append(row)
    for told in scopes.values():
        if len(told) > 1:
            _settle_parts(document, told)
            _settle_balances(document, told)


def _settle_periods(document: Document, rows: Sequence[TradeRow]) -> None:
    """Give exports and imports of one sentence that took over their period that of the total they add up to."""
    actual = [row for row in rows if row.value and row.kind == "actual" and not row.commodity]
    totals = [row for row in actual if row.flow == "turnover" and row.period_start]
    for exports, imports in pairwise(row for row in actual if row.flow in ("export", "import")):
        alike = _sides(exports) == _sides(imports) and exports.flow != imports.flow
        taken = {exports.period_basis, imports.period_basis} <= {"", "inherited"}
        if not (alike and taken) or exports.evidence != imports.evidence:
            continue
        whole = (exports.value or 0.0) + (imports.value or 0.0)
        fitting = [
            row
            for row in totals
            if set(_sides(row)) == set(_sides(exports))
            and row.currency == exports.currency == imports.currency
            and _is_near(whole, row.value or 0.0, whole)
            and _are_near(document, row, exports, imports)
        ]
        if len({row.period_start + row.period_end for row in fitting}) == 1:
            for part in (exports, imports):
                part.period_start, part.period_end = fitting[0].period_start, fitting[0].period_end
                part.period_basis = "inherited"


def _settle_parts(document: Document, rows: Sequence[TradeRow]) -> None:
    totals = [row for row in rows if row.flow == "turnover"]
    for exports, imports in _flow_pairs(rows):
        owner, partner, whole = exports.reporter, exports.partner, (exports.value or 0.0) + (imports.value or 0.0)
        fitting = [row for row in totals if owner in _sides(row) and _is_near(whole, row.value or 0.0, whole)]
        if len(fitting) != 1 or partner in _sides(fitting[0]) or not _are_near(document, fitting[0], exports, imports):
            continue
        other = _other(fitting[0], owner)
        taken = any(row.reporter == owner and row.partner == other and row.flow in ("export", "import") for row in rows)
        if not taken and not _names_others(document, (exports, imports), (owner, other)):
            exports.partner = imports.partner = other


def _settle_balances(document: Document, rows: Sequence[TradeRow]) -> None:
    pairs = list(_flow_pairs(rows))
    for row in rows:
        if row.flow != "balance" or _names_others(document, (row,), (row.reporter,)):
            continue
        fitting = [
            exports
            for exports, imports in pairs
            if exports.reporter == row.reporter
            and _is_near(abs((exports.value or 0.0) - (imports.value or 0.0)), abs(row.value or 0.0), row.value or 0.0)
        ]
        if len(fitting) == 1 and _are_near(document, row, fitting[0]):
            row.partner = fitting[0].partner


def _flow_pairs(rows: Iterable[TradeRow]) -> Iterable[tuple[TradeRow, TradeRow]]:
    """The exports and the imports of one country with one partner, where each is told once."""
    flows: dict[tuple[str, str], dict[str, list[TradeRow]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        if row.flow in ("export", "import") and row.reporter not in GROUPS:
            flows[row.reporter, row.partner][row.flow].append(row)
    for told in flows.values():
        if len(told["export"]) == len(told["import"]) == 1:
            yield told["export"][0], told["import"][0]


def _sides(row: TradeRow) -> tuple[str, str]:
    return row.reporter, row.partner


def _other(row: TradeRow, side: str) -> str:
    return row.partner if row.reporter == side else row.reporter


def _is_near(sum_told: float, told: float, scale: float) -> bool:
    return abs(sum_told - told) <= _OFF * abs(scale)


def _are_near(document: Document, whole: TradeRow, *parts: TradeRow) -> bool:
    """Whether the parts are told in the sentences about the whole."""
    at = document.sentence_at(whole.start).number
    return all(abs(document.sentence_at(part.start).number - at) <= _BESIDE for part in parts)


def _names_others(document: Document, rows: Iterable[TradeRow], sides: tuple[str, ...]) -> bool:
    """Whether a sentence of the rows names a country that is none of these, be it in passing."""
    known = {*sides, WORLD}
    for row in rows:
        sentence = document.sentence_at(row.start)
        named = within(parties_of(document), sentence.start, sentence.end)
        if any(not known.issuperset(party.codes) for party in named):
            return True
    return False
