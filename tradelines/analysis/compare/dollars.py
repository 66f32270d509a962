"""Amounts of other currencies turned into dollars at an official rate: always marked, never compared as quoted.

An article's own dollars go before any rate. Only the average of a period turns an amount of that same period, be it
published as such or the mean of the averages of its months: the average of a year says little of its first months where
the currency falls.
"""

from collections.abc import Mapping
from statistics import fmean
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
    return None if rate_in(rates, figure.currency, figure.period) else "no rate"


def rate_in(rates: Rates, currency: str, period: Interval) -> Rate | None:
    """The rate of a period: as published for it, or the mean of those of its months where each of them is known.

    The mean is one of units of the currency for a dollar, as the averages of months are themselves means of days.
    """
    if (currency, period) in rates:
        return rates[currency, period]
    months = [rates.get((currency, month)) for month in period.calendar_months()] if period.calendar else []
    known = [rate for rate in months if rate]
    if not known or len(known) < len(months):
        return None
    units = fmean(1 / rate.usd_per_unit for rate in known)
    kind = f"{known[0].kind}, mean of the months"
    return Rate(currency, 1 / units, f"{known[0].day} to {known[-1].day}", known[0].source, kind)


def in_dollars(figure: Figure, rates: Rates) -> Derived | None:
    """The amount in dollars at the official rate of its very period; None where there is none or none is needed."""
    if not needs_rate(figure) or no_rate(figure, rates) or figure.period is None or figure.value is None:
        return None
    rate = rate_in(rates, figure.currency, figure.period)
    if rate is None:
        return None
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
