"""Months counted back from the one they end with: "in the nine months to September", "the year ended 31 March"."""

import re
from calendar import monthrange
from typing import NamedTuple

from tradelines.reading.spans.timeword import TimeWord

# What stands between the number of months and the month they end with; it may begin at an edge ("ending").
_UP_TO = re.compile(
    r"[\s,(]*(?:(?:which|that|as)\s)?(?:to|through|thru|till|until|up\sto|end(?:ed|ing|s)|finish(?:ed|ing)|"
    r"по|до|законч\w+|заверш\w+|истек\w+)\s"
    r"(?:(?:in|on|at|в|на)\s)?(?:the\s)?(?:(?:end\sof|конец|конца|концу)\s)?$"
)
_MONTHS_OF = {"month": 1, "quarter": 3}
_YEAR, _MOST = 12, 36
# Iranian months end on these days of the Gregorian ones, the year on one of them in March.
_IRANIAN_ENDS, _NEW_YEAR = range(19, 23), (3, 21)


class Stretch(NamedTuple):
    """First and last month with their years, 0 where no year is told, and their days, 0 for whole months."""

    first_year: int
    first_month: int
    last_year: int
    last_month: int
    first_day: int = 0
    last_day: int = 0


def leads_up_to(gap: str) -> bool:
    """Whether the words between say that months end with the one that follows."""
    return bool(_UP_TO.fullmatch(gap))


def months_up_to(unit: TimeWord | None, last: TimeWord, year: int = 0) -> Stretch | None:
    """The months of a `unit` (a whole year where None) up to `last`; None where a year ends within a month."""
    year = last.year or year
    within = bool(last.day and last.day < monthrange(year or 2000, last.number)[1] - (last.number == 2))
    length = unit.number * _MONTHS_OF.get(unit.what, 0) if unit else _YEAR
    if last.what == "solar" or not 1 < length <= _MOST or (within and unit is None):
        return None
    begins = (year * 12 if year else 2 * _MOST) + last.number - length - within
    stretch = Stretch(begins // 12 if year else 0, begins % 12 + 1, year, last.number)
    return stretch._replace(first_day=_day_behind(stretch, last.day), last_day=last.day) if within else stretch


def _day_behind(stretch: Stretch, day: int) -> int:
    """The first day of months that end within a month: the new year's, where they are the first of an Iranian year."""
    iranian = stretch.first_month == _NEW_YEAR[0] and day in _IRANIAN_ENDS
    return _NEW_YEAR[1] if iranian else min(day + 1, monthrange(stretch.first_year or 2000, stretch.first_month)[1])
