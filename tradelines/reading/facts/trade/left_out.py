"""Goods that a total leaves out: "exports excluding gold", "без учета золота", "altın hariç ihracat"."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_REACH = 60
_BETWEEN = re.compile(r"[^.;:()\d]*")
_APART = re.compile(r",|\s(?:и|and|və|ve)\s")


def left_out_of(clause: Clause) -> list[tuple[int, int]]:
    """The stretches of a clause that name goods and say that these are left out."""
    return [stretch for term in clause.terms("leftout") if (stretch := _stretch(clause, term))]


def _stretch(clause: Clause, term: Match) -> tuple[int, int] | None:
    """A word of leaving out with its goods, which stand behind it, in Azerbaijani and Turkish before it."""
    behind = clause.document.lexicon.language not in TURKIC
    start, end = (term.end, term.end + _REACH) if behind else (term.start - _REACH, term.start)
    goods = _goods(clause, max(start, clause.start), min(end, clause.end))
    if not goods:
        return None
    if behind:
        last = goods[0]
        for following in goods[1:]:
            if not _APART.search(clause.document.folded, last.end, following.start):
                break
            last = following
        near = _BETWEEN.fullmatch(clause.document.folded, term.end, goods[0].start)
        return (term.start, last.end) if near and last.end <= _flow_at(clause, term.end, end) else None
    return (
        (goods[-1].start, term.end) if _BETWEEN.fullmatch(clause.document.folded, goods[-1].end, term.start) else None
    )


def _goods(clause: Clause, start: int, end: int) -> Sequence[Match]:
    return [term for term in within(terms_of(clause.document, "goods"), start, end) if term.label == "goods.kind"]


def _flow_at(clause: Clause, start: int, end: int) -> int:
    """Where the next flow is told; what is left out stands before it: "excluding gold, exports of oil were"."""
    flows = within(terms_of(clause.document, "flow"), start, end)
    return flows[0].start if flows else clause.end
