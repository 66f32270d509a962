"""A stretch of time as all readers see it."""

from dataclasses import dataclass, replace
from datetime import date

from tradelines.reading.spans.calendar import Interval, shifted, solar_shifted
from tradelines.reading.spans.period_draft import PeriodKind
from tradelines.schema import PeriodBasis


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time in the text; `first` and `last` are its days, both None where the year is unknown.

    `months` are the months, 1 to 12, that are known even without a year ((0, 0) for whole years); Iranian ones
    where `solar`. `basis` is stated for what stands there, inherited for what points back, inferred for what
    was worked out by `reason`. `comparison` marks the period with which another is compared
    (`against` where a word of comparison stands at it: no figure of its own follows then), `target` one that
    is aimed at ("by 2030"), `relative` one told by its distance from the article ("last year"), `open_end`
    one that runs on until the article is published.
    """

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    basis: PeriodBasis = ""
    kind: PeriodKind = "year"
    months: tuple[int, int] = (0, 0)
    solar: bool = False
    relative: bool = False
    refers_back: bool = False
    comparison: bool = False
    against: bool = False
    target: bool = False
    open_end: bool = False
    reason: str = ""

    @property
    def known(self) -> bool:
        """Whether both its days are known."""
        return self.first is not None and self.last is not None

    @property
    def interval(self) -> Interval | None:
        """First and last day, None unless both are known."""
        return (self.first, self.last) if self.first and self.last else None


def first_year(period: Period) -> Period:
    """The first year of a stretch of years: "rose from $2 to $5 million in 2019-2024" tells where it began."""
    first = period.first
    return replace(period, last=first.replace(month=12, day=31), kind="year", comparison=True) if first else period


def last_year(period: Period) -> Period:
    """The last year of a stretch of years, in which what has grown came to its level."""
    last = period.last
    return replace(period, first=last.replace(month=1, day=1), kind="year") if last else period


def year_before(period: Period) -> Period:
    """The same stretch one year earlier, as "a year earlier" means it."""
    move = solar_shifted if period.solar else shifted
    first, last = move(period.interval, -1) if period.interval else (None, None)
    return replace(period, first=first, last=last, comparison=True)


def year_after(period: Period, reason: str) -> Period:
    """The same stretch one year later, worked out by `reason`."""
    move = solar_shifted if period.solar else shifted
    first, last = move(period.interval, 1) if period.interval else (None, None)
    return replace(period, first=first, last=last, comparison=False, against=False, basis="inferred", reason=reason)


def covers(one: Period, other: Period) -> bool:
    """Whether all days of a known period lie in another known one."""
    if not (one.first and one.last and other.first and other.last):
        return False
    return one.first <= other.first and other.last <= one.last
