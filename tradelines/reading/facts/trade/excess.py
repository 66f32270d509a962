"""Balances that are told as an excess: "imports exceeded exports by $5 million", "exports were $5 million higher"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flow_terms import BALANCES
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_BY = re.compile(r"\b(?:by|for|на)\s$")
# "imports exceeded exports three times - goods for $2 million went out": another statement.
_APART = re.compile(r"\s-\s|[;:]\s")
_ABOVE, _OF = re.compile(r"\s(?:over|над)\s(?:\w+\s)?"), re.compile(r"\s(?:of\s)?(?:\w+\s)?")
_AT_ONCE = 2
_SIGN = 8  # a sign stands right before its amount: "минус 5 млрд"
_NEAR_GAP = 50  # from the noun of the gap to its amount: "the difference in 2023 came to about"
_NO_FIGURE = re.compile(r"[^\d,;:.()]{0,40}")
_OTHER = 70  # the flow that is exceeded stands no further behind the amount


class Excess(NamedTuple):
    """The flow that is told first, and whether it is less than the other: a deficit then for exports."""

    term: Match
    negative: bool


def excess_of(clause: Clause) -> Excess | None:
    """The balance that a clause tells as an excess of exports over imports or the other way round; else None."""
    words = clause.terms("excess")
    if not words:
        return None
    flows = [term for term in clause.terms("flow") if term.label in ("flow.export", "flow.import")]
    if len({term.label for term in flows}) < 2:
        return None
    if gap := _gap_behind(clause, words, flows):
        return gap
    if clause.document.lexicon.language in TURKIC:
        return _verb_last(clause, words, flows)
    return _over(clause, words, flows) or _by(clause, words, flows) or _higher(clause, words, flows)


def _over(clause: Clause, words: Sequence[Match], flows: Sequence[Match]) -> Excess | None:
    """As in "the excess of exports over imports was $5 million", "превышение экспорта над импортом составило"."""
    folded = clause.document.folded
    for one, other in pairwise(term for term in flows if term.end <= clause.money.start):
        if one.label == other.label or not _ABOVE.fullmatch(folded, one.end, other.start):
            continue
        word = next((term for term in words if _OF.fullmatch(folded, term.end, one.start)), None)
        if word:
            return _told(one, word)
    return None


def as_level(clause: Clause) -> Clause:
    """The clause with its amount as a level, where that is the excess of one flow over the other or a balance."""
    return (
        replace(clause, role="level")
        if clause.role != "level" and (excess_of(clause) or _is_balance(clause))
        else clause
    )


def _is_balance(clause: Clause) -> bool:
    """Whether an amount is itself a balance: "5 milyar dolar fazla verdi", "торговый баланс - минус 5 млрд"."""
    start, end = hedged_start(clause.document, clause.money.start), clause.money.end
    words = [term for term in clause.terms("flow") if term.label in BALANCES]
    if clause.document.lexicon.language in TURKIC:
        return any(term.start == end + 1 for term in words)
    signed = bool(within(clause.terms("sign"), start - _SIGN, start))
    return signed and any(term.end <= start for term in words)


def _by(clause: Clause, words: Sequence[Match], flows: Sequence[Match]) -> Excess | None:
    """As in "the value of imports exceeded that of exports by $5 million"."""
    start = hedged_start(clause.document, clause.money.start)
    if not _BY.search(clause.document.folded, clause.start, start):
        return None
    for word in reversed([word for word in words if word.end <= start]):
        first = [term for term in flows if term.end <= word.start]
        second = [term for term in flows if word.end <= term.start < start]
        apart = second and _APART.search(clause.document.folded, second[0].end, start)
        if first and second and first[-1].label != second[0].label and not apart:
            return _told(first[-1], word)
    return None


def _higher(clause: Clause, words: Sequence[Match], flows: Sequence[Match]) -> Excess | None:
    """As in "exports were $5 million higher than imports"."""
    end = clause.money.end
    first = [term for term in flows if term.end <= clause.money.start]
    word = next(iter(within(words, end, end + _AT_ONCE)), None)
    if not first or word is None:
        return None
    second = [term for term in flows if word.end <= term.start <= word.end + _OTHER]
    return _told(first[-1], word) if second and second[0].label != first[-1].label else None


def _gap_behind(clause: Clause, words: Sequence[Match], flows: Sequence[Match]) -> Excess | None:
    """As in "exports are well above imports, the gap being $5 million", "ixrac idxaldan çoxdur, fərq 5 milyondur"."""
    folded, start = clause.document.folded, hedged_start(clause.document, clause.money.start)
    gaps = within(terms_of(clause.document, "gap"), max(clause.start, start - _NEAR_GAP), start)
    if not gaps or within(flows, gaps[-1].end, start):
        return None
    turkic = clause.document.lexicon.language in TURKIC
    for one, other in pairwise(term for term in flows if term.end <= gaps[-1].start):
        if one.label == other.label:
            continue
        told = within(words, other.end, gaps[-1].start) if turkic else within(words, one.end, other.start)
        word = next(iter(told), None)
        stretch = (other.end, word.start) if word and turkic else (one.end, other.start)
        if word and _NO_FIGURE.fullmatch(folded, *stretch):
            return _told(one, word)
    return None


def _verb_last(clause: Clause, words: Sequence[Match], flows: Sequence[Match]) -> Excess | None:
    """As in "ixrac idxalı 5 milyon dollar üstələyib", "ihracat ithalattan 5 milyon dolar fazla"."""
    end = clause.money.end
    before = [term for term in flows if term.end <= clause.money.start]
    word = next(iter(within(words, end, end + _AT_ONCE)), None)
    if word is None or len(before) < 2 or before[-1].label == before[-2].label:
        return None
    return _told(before[-2], word)


def _told(first: Match, word: Match) -> Excess:
    more = word.label == "excess.more"
    return Excess(first, more != (first.label == "flow.export"))
