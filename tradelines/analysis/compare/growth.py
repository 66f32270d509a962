"""Whether the growth that an article states follows from the levels that any article gives."""

from collections.abc import Iterable
from dataclasses import dataclass

from tradelines.analysis.compare.comparable import compare
from tradelines.analysis.compare.figure import Figure
from tradelines.schema.precision import growth_follows, growth_pct


@dataclass(frozen=True, slots=True)
class Growth:
    """A stated growth beside the one that two levels give, in percent; `follows` within the rounding of all three."""

    now: Figure
    then: Figure
    stated_pct: float
    counted_pct: float
    follows: bool


def growth_of(figure: Figure, among: Iterable[Figure]) -> Growth | None:
    """The stated growth of a figure against the comparable figure of the year before; None where there is none.

    Of several figures of the year before, in the article or in others, one from which the growth follows is enough.
    """
    if figure.change_pct is None or figure.kind != "actual" or not figure.value or not figure.period:
        return None
    found = [_growth(figure, then, figure.change_pct) for then in among if _year_before(figure, then)]
    return min((growth for growth in found if growth), key=_merit, default=None)


def _year_before(now: Figure, then: Figure) -> bool:
    if not now.period or not then.period or then.period.year != now.period.year - 1:
        return False
    return compare(then, now).basis == "over time" and (then.reporter, then.flow) == (now.reporter, now.flow)


def _growth(now: Figure, then: Figure, stated_pct: float) -> Growth | None:
    currency = compare(then, now).currency
    before, after = then.amount(currency), now.amount(currency)
    if before is None or after is None or before <= 0 or after <= 0:
        return None
    follows = growth_follows(stated_pct, (before, then.approx), (after, now.approx))
    return Growth(now, then, stated_pct, growth_pct(before, after), follows)


def _merit(growth: Growth) -> tuple[bool, bool, float]:
    """What follows first, then what the article itself gives, then what comes nearest."""
    elsewhere = growth.then.article_id != growth.now.article_id
    return not growth.follows, elsewhere, abs(growth.counted_pct - growth.stated_pct)
