"""Periods as typed intervals: what kind of time a figure covers, and which times are alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

Span = Literal["year", "part", "years", "unknown"]
_DAY = timedelta(days=1)
# The Iranian year begins with spring; six months of 31 days, then months of 30 (the last may have 29).
_NOWRUZ = {(3, 20), (3, 21)}
_IRANIAN_MONTHS = {31 * min(n, 6) + 30 * max(n - 6, 0): n for n in range(1, 12)} | {365: 12, 366: 12}


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """The days from the first to the last, both included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    @property
    def span(self) -> Span:
        """A year (of any calendar: twelve months whenever they begin), a part of one, or several."""
        if self.days in (365, 366):
            return "year"
        return "part" if self.days < 365 else "years"

    @property
    def year(self) -> int:
        """The year in which it ends."""
        return self.end.year

    @property
    def calendar(self) -> bool:
        """Whether it is made of whole months of the calendar."""
        return self.start.day == 1 and (self.end + _DAY).day == 1

    @property
    def months(self) -> int | None:
        """How many months it has; None where it is no number of months.

        They are those of the calendar, or go from day to day (21 March to 20 May is 2), or from the Iranian new
        year on.
        """
        if (self.start.month, self.start.day) in _NOWRUZ and self.days in _IRANIAN_MONTHS:
            return _IRANIAN_MONTHS[self.days]
        after = self.end + _DAY
        months = (after.year - self.start.year) * 12 + after.month - self.start.month
        return months if after.day == self.start.day and months > 0 else None

    def contains(self, other: "Interval") -> bool:
        """Whether the other lies in it."""
        return self.start <= other.start and other.end <= self.end

    def same_months(self, other: "Interval") -> bool:
        """Whether both are the same part of their years, or as many full years from the same day on.

        The last of February is one day in every year. Years of the Iranian calendar begin on 20 or 21 March, so
        that a day to or fro does not count where a period does not keep to calendar months.
        """
        if self.end.year - self.start.year != other.end.year - other.start.year:
            return False
        if self.calendar != other.calendar:
            return False
        if self.calendar:
            return (self.start.month, self.end.month) == (other.start.month, other.end.month)
        return _near(self.start, other.start) and _near(self.end, other.end)

    def in_year(self, year: int) -> "Interval":
        """The same months in the year given, in which it then ends."""
        return Interval(_moved(self.start, year - self.end.year), _moved(self.end, year - self.end.year))

    def calendar_months(self) -> Iterator["Interval"]:
        """The months of a calendar interval, one by one."""
        first = self.start
        while first <= self.end:
            after = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
            yield Interval(first, after - _DAY)
            first = after


def _moved(day: date, years: int) -> date:
    """The day so many years later; the last of February stays the last of February."""
    after = day + _DAY
    if after.day == 1:
        return after.replace(year=after.year + years) - _DAY
    return day.replace(year=day.year + years)


def _near(one: date, other: date) -> bool:
    return abs((one.replace(year=2000) - other.replace(year=2000)).days) <= 1


@cache
def interval_of(start: str, end: str) -> Interval | None:
    """The interval between two days in ISO 8601; None where one is missing, no day, or they are out of order."""
    try:
        found = Interval(date.fromisoformat(start), date.fromisoformat(end))
    except ValueError:
        return None
    return found if found.start <= found.end else None


def calendar_year(year: int) -> Interval:
    """A year of the calendar."""
    return Interval(date(year, 1, 1), date(year, 12, 31))
