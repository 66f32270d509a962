"""Sums that are told like a level: the change between two levels beside them, or the whole of the part behind them."""

import re
from dataclasses import replace
from itertools import pairwise

from tradelines.reading.facts.trade.clauses import Clause

# "250 milyon dollardan | 120 milyonu"
_PART = re.compile(
    r"\s(?:\w+\s)?\d[\d.,]*\s(?:min|bin|milyon|mln|milyard|milyar|mlrd)(?:\s(?:dol+ar|manat|avro|rubl))?[iuü]\s"
)
_OFF = 0.003  # rounding: so much of the later level may be left


def without_wholes(clauses: list[Clause]) -> list[Clause]:
    """The clauses without a whole of which the part follows at once: "250 milyon dollardan 120 milyonu ixracın payına".

    The whole was told before; of the flow named there it is none.
    """
    return [clause for clause in clauses if not _is_whole(clause)]


def _is_whole(clause: Clause) -> bool:
    """Whether an amount in the ablative stands right before a part of it, in Azerbaijani and Turkish."""
    return clause.money.case == "ablative" and bool(_PART.match(clause.document.folded, clause.money.end))


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
