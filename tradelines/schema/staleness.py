"""How long without news makes a claim old: the rule by which the Global Energy Monitor shelves and cancels projects.

https://globalenergymonitor.org/about/our-methodology/ - no news for two years: shelved, here "stale"; four: "dormant".
"""

from datetime import date
from typing import Literal

STALE_YEARS, DORMANT_YEARS = 2, 4
# What is finished needs no further news.
FINISHED = ("operating", "completed")
_DAYS_PER_YEAR = 365.25


def staleness(last: str, newest: str) -> Literal["", "stale", "dormant"]:
    """What the news since `last` make of a line by the date `newest`; both ISO dates, to the day, month or year."""
    silent = years_between(last, newest)
    return "dormant" if silent >= DORMANT_YEARS else "stale" if silent >= STALE_YEARS else ""


def years_between(earlier: str, later: str) -> float:
    """The years from one date to another, each known to the day, the month or the year."""
    return (_day(later) - _day(earlier)).days / _DAYS_PER_YEAR


def _day(told: str) -> date:
    """The first day of a date as far as it is known."""
    year, month, number = (*(int(part) for part in told.split("-")), 1, 1)[:3]
    return date(year, month, number)
