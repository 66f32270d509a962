"""One word of time, with the numbers at its side."""

from typing import Literal, NamedTuple

Kind = Literal["point", "year", "unit", "relative", "solar", "back", "todate", "aimed"]


class TimeWord(NamedTuple):
    """One word of time with the numbers at its side.

    point: month `number` (`what` "solar" for an Iranian month), days and year where printed beside it.
    year: `year` and, for "2018-19", `year_last`; `what` "target" where its case means "by". unit: `number` of
    `what` (months, quarters, ...) and its ordinal `nth` (-1 is "the last"). The other kinds say what in `what`.
    """

    start: int
    end: int
    kind: Kind
    what: str = ""
    number: int = 0
    nth: int = 0
    day: int = 0
    day_last: int = 0
    year: int = 0
    year_last: int = 0
