"""Sums that are told like a level and are the change between two levels beside them."""

from dataclasses import replace
from itertools import pairwise

from tradelines.reading.facts.trade.clauses import Clause

_OFF = 0.003  # rounding: so much of the later level may be left


def with_differences(clauses: list[Clause]) -> list[Clause]:
    """The clauses, a change that is told like a level marked as one.

    As in "turnover rose by 55 percent to $19 million, growing from $34 million to $53 million".
    """
    found = list(clauses)
    for index, (one, other) in enumerate(pairwise(clauses)):
        later = clauses[index + 2] if index + 2 < len(clauses) else None
        if later is None or (one.role, other.role, later.role) != ("level", "previous", "level"):
            continue
        same = one.money.currency == other.money.currency == later.money.currency
        named = other.terms("flow") or later.terms("flow") or other.parties() or later.parties()
        change = abs(later.money.value - other.money.value)
        if same and not named and abs(one.money.value - change) <= _OFF * later.money.value:
            found[index] = replace(one, role="increment")
    return found
