"""One period as its words give it, before years are worked out."""

from dataclasses import dataclass
from typing import Literal

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
