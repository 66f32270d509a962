"""One period as its words give it, before years are worked out."""

from dataclasses import dataclass
from typing import Literal

from tradelines.reading.articles.months import valid_date
from tradelines.reading.spans.calendar import Interval, months_of_year, solar_months

PeriodKind = Literal["year", "years", "months", "month", "quarter", "half", "days", "to date", "fiscal", "back"]


@dataclass(slots=True)
class Draft:
    """A period whose year may still be open.

    `first` and `last` are (month, day) with day 0 for a whole month, None for a whole year. `year` and
    `year_last` are numbers of the calendar (Iranian where `solar`), `year_word` a relative word for the year,
    `printed` tells that the days of an Iranian period stand in the text,
    `doubtful` that the words may mean no time ("the first term"), `unit` that the period is
    told by number: "the first half", "9 months", `began` that it only tells since when ("since 1988").
    """

    start: int
    end: int
    kind: PeriodKind
    solar: bool = False
    first: tuple[int, int] | None = None
    last: tuple[int, int] | None = None
    year: int = 0
    year_last: int = 0
    year_word: str = ""
    back: str = ""
    printed: bool = False
    target: bool = False
    comparison: bool = False
    against: bool = False
    trailing_years: int = 0
    trailing_months: int = 0
    unit: bool = False
    doubtful: bool = False
    began: bool = False


def is_previous_year(draft: Draft) -> bool:
    """Whether a draft is a whole year that is told only as the one before."""
    return draft.year_word == "previous" and not (draft.first or draft.year)


def interval_of(draft: Draft, year: int) -> Interval | None:
    """The days of a draft whose year is known; None for days that do not exist."""
    if not draft.first or not draft.last:
        if draft.solar:
            return solar_months(year)
        return months_of_year(year, 1, 12)[0], months_of_year(draft.year_last or year, 1, 12)[1]
    if draft.solar and not draft.printed:
        return solar_months(year, draft.first[0], draft.last[0])
    begins = year + 621 if draft.solar else year
    whole_year = draft.printed and draft.first == draft.last  # "21 March 2018 - 21 March 2019"
    ends = draft.year_last or (begins if draft.first <= draft.last and not whole_year else begins + 1)
    first = valid_date(begins, draft.first[0], draft.first[1] or 1)
    last = valid_date(ends, *draft.last) if draft.last[1] else months_of_year(ends, draft.last[0], draft.last[0])[1]
    return (first, last) if first and last and first <= last else None
