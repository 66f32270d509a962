"""Amounts of other currencies turned into dollars at an official rate: always marked, never compared as quoted.

An article's own dollars go before any rate. Only the average of a period turns an amount of that same period: the
average of a year says little of its first months where the currency falls.
"""

from collections.abc import Mapping
from typing import Literal

from tradelines.analysis.compare.derived import PERCENT, Derived, Rate
from tradelines.analysis.compare.figure import Figure
from tradelines.schema.intervals import Interval

NoRate = Literal["several rates", "no period", "no rate"]
Rates = Mapping[tuple[str, Interval], Rate]
# Iran has kept an official, a customs, a trade and a free rate beside each other, several times apart.
_SEVERAL_RATES = frozenset({"IRR", "IRT"})


def needs_rate(figure: Figure) -> bool:
    """Whether a figure has an amount in another currency than dollars, and the article gives no dollars."""
    return figure.value is not None and figure.value_usd is None and figure.currency not in ("", "USD")


def no_rate(figure: Figure, rates: Rates) -> NoRate | None:
    """Why an amount cannot be turned into dollars; None where it can be, or need not be."""
    if not needs_rate(figure):
        return None
    if figure.currency in _SEVERAL_RATES:
        return "several rates"
    if figure.period is None:
        return "no period"
    return None if (figure.currency, figure.period) in rates else "no rate"


def in_dollars(figure: Figure, rates: Rates) -> Derived | None:
    """The amount in dollars at the official rate of its very period; None where there is none or none is needed."""
    if not needs_rate(figure) or no_rate(figure, rates) or figure.period is None or figure.value is None:
        return None
    rate = rates[figure.currency, figure.period]
    return Derived("in dollars", figure.value * rate.usd_per_unit, "USD", (figure,), (rate,))


def change_in_dollars(earlier: Figure, later: Figure, rates: Rates) -> list[Derived]:
    """The change between two figures of one other currency, each turned into dollars at the rate of its own period."""
    then, now = in_dollars(earlier, rates), in_dollars(later, rates)
    if then is None or now is None:
        return []
    parts, used = (earlier, later), tuple(dict.fromkeys((*then.rates, *now.rates)))
    found = [Derived("change", now.value - then.value, "USD", parts, used)]
    if then.value > 0:
        found.append(Derived("change in percent", (now.value / then.value - 1) * 100, PERCENT, parts, used))
    return found
