"""Periods as statistical offices write them: 2020, 2020-A1, 2020-Q3, 2016-M09, 2016-09, 201609."""

import re
from datetime import date, timedelta
from functools import cache
from typing import Literal

from tradelines.schema.intervals import Interval

Frequency = Literal["A", "Q", "M"]
_CODE = re.compile(r"(?P<year>\d{4})(?:-?A1|-?Q(?P<quarter>[1-4])|-?M?(?P<month>0[1-9]|1[0-2]))?")
_MONTHS: dict[Frequency, int] = {"A": 12, "Q": 3, "M": 1}


@cache
def period_of(code: str) -> Interval:
    """The period that a code names; ValueError where it names none."""
    found = _CODE.fullmatch(code.strip())
    if not found:
        raise ValueError(f"{code!r} is no year, quarter or month")
    year, quarter, month = int(found["year"]), found["quarter"], found["month"]
    first = 3 * int(quarter) - 2 if quarter else int(month or 1)
    months = 3 if quarter else 1 if month else 12
    start = date(year, first, 1)
    after = date(year + (first + months > 12), (first + months - 1) % 12 + 1, 1)
    return Interval(start, after - timedelta(days=1))


@cache
def frequency_of(period: Interval) -> Frequency:
    """Whether a period is a year, a quarter or a month; ValueError where it is none of them."""
    for frequency, months in _MONTHS.items():
        if period.calendar and period.months == months and (period.start.month - 1) % months == 0:
            return frequency
    raise ValueError(f"{period.start} to {period.end} is no year, quarter or month")


def years_of(text: str) -> tuple[int, int]:
    """The years that `2010:2025` or `2020` names, first and last; ValueError where they are none or out of order."""
    found = re.fullmatch(r"(\d{4})(?::(\d{4}))?", text.strip())
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
    if not 1900 <= first <= last <= 2100:
        raise ValueError(f"{text!r} names no years; write 2010:2025 or 2020")
    return first, last
