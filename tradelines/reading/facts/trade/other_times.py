"""A trade told of another time: "In 2017 it was $3 billion", also where only the next sentence names it."""

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.spans.document import within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import terms_of

_STILL = 6  # so many sentences later the trade of two is still what they speak of
_ALIKE = 40  # the same trade is not forty times as much a few years later
_LARGE = 1e8  # no price and no sum of one contract
_BARE = 30  # so little stands before an amount that has no subject of its own
_OF_ELSE = ("untraded", "goods", "market", "enterprise", "physical", "subnational", "fund")


def told_ahead(clause: Clause, state: State) -> Frame | None:
    """The trade of two told before, where a bare level of some year is named as theirs by the next sentence.

    As in "In 2017 it was $1 million. We want our trade to reach $5 million".
    """
    if clause.role not in ("level", "previous") or clause.parties() or clause.terms(*_OF_ELSE, "flow"):
        return None
    if state.at - state.sentence <= 1:
        # "The figure" is that of the sentence before.
        return None
    times = within(periods_of(clause.document), clause.start, clause.end)
    bare = clause.pointers() or len(clause.before.strip(' ".')) <= _BARE
    if not bare or not any(period.known and not period.target for period in times):
        return None
    traded = _of_two(clause, state)
    return traded if traded and _is_named_next(clause, traded) else None


def _of_two(clause: Clause, state: State) -> Frame | None:
    """The trade that two told of shortly before, of a like size; where none was told, that of the two who speak."""
    money, worth = clause.money, state.worth
    if worth is None or state.traded is None:
        pair = state.pair_for_both() if money.value >= _LARGE else None
        return Frame("turnover", *pair) if pair else None
    alike = money.currency == worth.currency and worth.value / _ALIKE < money.value < worth.value * _ALIKE
    near = alike and state.at - state.traded_at <= _STILL and state.traded.flow == "turnover"
    return state.traded if near else None


def _is_named_next(clause: Clause, traded: Frame) -> bool:
    """Whether the next sentence speaks of the trade of the two, and of no other country's."""
    document, number = clause.document, clause.sentence.number + 1
    if number >= len(document.sentences):
        return False
    start, end = document.sentences[number].start, document.sentences[number].end
    words = within(terms_of(document, "flow"), start, end)
    ours = any(
        term.label.startswith(("pair.both", "pair.home_ours"))
        for term in within(terms_of(document, "pair"), start, end)
    )
    named = {code for party in within(parties_of(document), start, end) for code in party.codes}
    told = any(term.label in ("flow.turnover", "flow.volume") for term in words)
    return told and (ours or bool(named)) and named <= set(traded.pair)


def is_of_other_time(clause: Clause, base: Frame, parties: tuple[Party, ...], state: State) -> bool:
    """Whether the trade just told of is told of another time: "In 2017 it was $3 billion", ": $26 million in 2021"."""
    money, worth = clause.money, state.worth
    if worth is None or base.flow == "balance" or clause.role != "level" or clause.terms(*_OF_ELSE):
        return False
    if state.at - state.sentence > 1 or any(party.mark != "other" for party in parties):
        return False
    if money.currency != worth.currency or not worth.value / _ALIKE < money.value < worth.value * _ALIKE:
        return False
    times = within(periods_of(clause.document), clause.start, clause.end)
    # «В январе рост продолжился: 501 млн долларов»
    told = len(clause.before.strip()) <= _BARE or clause.terms("happened", "continued")
    return bool(told) and any((period.known or period.relative) and not period.target for period in times)


def is_filled(clause: Clause, base: Frame, parties: tuple[Party, ...], state: State) -> bool:
    """Whether the trade of two that was told of without an amount gets it now: "... is growing. We had $3 million"."""
    if state.at - state.open != 1 or base.flow != "turnover" or WORLD in base.pair or clause.role != "level":
        return False
    if clause.terms(*_OF_ELSE) or any(party.mark != "other" for party in parties):
        return False
    times = within(periods_of(clause.document), clause.start, clause.end)
    return len(clause.before.strip(' ".')) <= _BARE and any(period.known and not period.target for period in times)
