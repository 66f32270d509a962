"""Months and years as intervals of days, of the Gregorian and of the Solar Hijri (Iranian) calendar.

The Solar Hijri year begins at the March equinox. Leap years follow the 33-year rule, which agrees with the
astronomical calendar for the years 1244 to 1402 (1865-2023) and differs from it by a day at most in the decades
after (K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74, 1996). Months 1-6 have
31 days, 7-11 have 30, month 12 has 29 or, in a leap year, 30.
"""

from calendar import monthrange
from datetime import date, timedelta

Interval = tuple[date, date]

# 1 Farvardin 1400 is 21 March 2021.
_ANCHOR_YEAR, _ANCHOR = 1400, date(2021, 3, 21)
_LEAP_IN_CYCLE = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_SOLAR_MONTHS = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30)


def months_of_year(year: int, first: int, last: int) -> Interval:
    """First day of one month to the last day of another, in one Gregorian year."""
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def is_solar_leap(year: int) -> bool:
    """Whether a Solar Hijri year has 366 days."""
    return year % 33 in _LEAP_IN_CYCLE


def solar_new_year(year: int) -> date:
    """The Gregorian day on which a Solar Hijri year begins."""
    if year >= _ANCHOR_YEAR:
        leaps = sum(map(is_solar_leap, range(_ANCHOR_YEAR, year)))
    else:
        leaps = -sum(map(is_solar_leap, range(year, _ANCHOR_YEAR)))
    return _ANCHOR + timedelta(days=365 * (year - _ANCHOR_YEAR) + leaps)


def solar_months(year: int, first: int = 1, last: int = 12) -> Interval:
    """First day of one Solar Hijri month to the last day of another, as Gregorian days."""
    new_year = solar_new_year(year)
    start = new_year + timedelta(days=sum(_SOLAR_MONTHS[: first - 1]))
    if last == 12:
        return start, solar_new_year(year + 1) - timedelta(days=1)
    return start, new_year + timedelta(days=sum(_SOLAR_MONTHS[:last]) - 1)


def solar_year_of(day: date) -> int:
    """The Solar Hijri year in which a Gregorian day falls."""
    year = day.year - 621
    return year if day >= solar_new_year(year) else year - 1


def shifted(interval: Interval, years: int) -> Interval:
    """The same stretch so many years later (or earlier); a month's end stays a month's end."""
    first, last = interval
    return _moved(first, years), _moved(last, years)


def _moved(day: date, years: int) -> date:
    whole = monthrange(day.year, day.month)[1] == day.day
    days = monthrange(day.year + years, day.month)[1]
    return day.replace(year=day.year + years, day=days if whole else min(day.day, days))


def solar_shifted(interval: Interval, years: int) -> Interval:
    """The same stretch of the Iranian year so many years later: as far from the new year, whole years whole."""
    first, last = interval
    # A day or two before the new year still mean it: agencies print either 20 or 21 March.
    year = solar_year_of(first + timedelta(days=3))
    begins, moved = solar_new_year(year), solar_new_year(year + years)
    following = solar_new_year(year + 1)
    end = solar_new_year(year + years + 1) - timedelta(days=1) if last + timedelta(days=1) == following else None
    return moved + (first - begins), end or moved + (last - begins)
