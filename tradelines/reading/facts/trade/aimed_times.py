"""The time of a target or a forecast: only one that stands in its clause or right before it."""

from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.sayings import times_told
from tradelines.reading.spans.document import within
from tradelines.reading.spans.periods import Period


def nearest(clause: Clause, periods: Sequence[Period]) -> Period | None:
    """The period that stands nearest to the amount of a clause, of two equally near ones the first."""
    money = clause.money
    return min(periods, key=lambda one: (max(one.start - money.end, money.start - one.end), one.start), default=None)


def aimed(clause: Clause) -> Period | None:
    """The period of what is aimed at or foreseen; None where the sentence gives none."""
    times = times_told(clause.document)
    inside = within(times, clause.start, clause.end)
    dates = [one for one in inside if one.target or one.relative or one.kind not in ("month", "days")]
    dates = [one for one in dates if one.target or not one.against]
    near = nearest(clause, [one for one in dates if one.target or one.relative] or dates)
    if near is None and clause.start > clause.sentence.start:
        return next((one for one in within(times, clause.sentence.start, clause.start) if one.target), None)
    return near
