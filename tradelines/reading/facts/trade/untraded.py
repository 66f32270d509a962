"""Amounts beside words of trade that are of something else: investment, contracts, budgets, prices."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord

_BEFORE, _BEHIND = 40, 30
_BRACKET = re.compile(r"\s\([^()]{0,40}\)")
_DIVIDES = re.compile(r"[,;:.()]")


def is_untraded(clause: Clause, word: FlowWord | None) -> bool:
    """Whether a word of investment or the like is nearer to the amount than the word of its flow."""
    money = clause.money
    flow_at = word.term.start if word else -1
    for term in clause.terms("untraded"):
        if term.end <= money.start:
            closer = flow_at < term.start or flow_at > money.start
            if closer and money.start - term.end <= _BEFORE and not (word and word.tight):
                return True
        elif term.start - money.end <= _BEHIND and not money.end < flow_at < term.start:
            gap = _BRACKET.sub(" ", clause.document.folded[money.end : term.start])
            if not _DIVIDES.search(gap):
                return True
    return False
