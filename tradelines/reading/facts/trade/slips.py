"""Amounts whose scale was forgotten in print: "It totaled $726.8" behind "trade rose to $823 million"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.spans.amounts import Money

# Two decimals would be cents, and a number without any may be a price.
_ONE_DECIMAL = re.compile(r"\W{0,3}\d{2,3}[.,]\d(?!\d).*")
_RATE = re.compile(r"\s?(?:/|(?:per|an?|each|apiece|za|за|на|в|hər|her|başina|-dan|-dən)\b)")
_SCALED, _SMALL = 1e6, 1000


def with_scales(clauses: Sequence[Clause], worth: Money | None) -> list[Clause]:
    """The clauses, with the scale of the figure before where one has forgotten it; `worth` is the last one told."""
    found: list[Clause] = []
    for clause in clauses:
        found.append(_scaled(clause, worth.scale) if worth is not None and _lacks_scale(clause, worth) else clause)
        worth = found[-1].money
    return found


def _scaled(clause: Clause, scale: float) -> Clause:
    value = float(f"{clause.money.value * scale:.12g}")
    dollars = None if clause.money.value_usd is None else value
    return replace(clause, money=replace(clause.money, value=value, value_usd=dollars, scale=scale))


def _lacks_scale(clause: Clause, worth: Money) -> bool:
    """Whether an amount that is told as a level would be next to nothing beside the one before."""
    money, folded = clause.money, clause.document.folded
    if worth.scale < _SCALED or money.scale != 1 or money.value >= _SMALL or money.currency != worth.currency:
        return False
    if clause.role != "level" or _RATE.match(folded, money.end) or clause.terms("untraded", "measure", "unit"):
        return False
    told = clause.has("happened.") and (clause.terms("flow") or clause.pointers())
    return bool(told) and bool(_ONE_DECIMAL.fullmatch(folded, money.start, money.end))
