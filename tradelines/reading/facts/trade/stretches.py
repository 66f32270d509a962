"""Levels at both ends of a row of years: "in 2019-2024 trade grew from $2 million to $5 million"."""

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.spans.changes import changes_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.period import first_year, last_year
from tradelines.reading.spans.periods import Period, periods_of

_LONG = 400


class Stretches:
    """Which year an earlier level and the level it led to are of, where only the row of years is told."""

    def __init__(self, document: Document) -> None:
        """Take the article; nothing is remembered yet."""
        self._document = document
        self._number = -1
        self._whole: Period | None = None

    def began(self, clause: Clause, current: Period | None) -> Period | None:
        """The first year, that of an earlier level; None where the sentence does not go on with a row of years."""
        inside = within(periods_of(self._document), clause.sentence.start, clause.sentence.end)
        whole = (inside[0] if len(inside) == 1 else None) if inside else self._again(current)
        if whole is None or not _is_row_of_years(whole):
            return None
        self._number, self._whole = clause.sentence.number, whole
        return first_year(whole)

    def _again(self, current: Period | None) -> Period | None:
        """The row of years that the lines of a list share, whose last level was of its last year; else the period."""
        whole = self._whole
        shared = whole is not None and current is not None and last_year(whole).interval == current.interval
        return whole if shared else current

    def came_to(self, clause: Clause, period: Period | None) -> Period | None:
        """The last year, that of the level behind the earlier one; None where none was told in the sentence."""
        if period is None or not _is_row_of_years(period):
            return None
        told = self._number == clause.sentence.number or self._has_grown(clause, period)
        return last_year(period) if told else None

    def _has_grown(self, clause: Clause, period: Period) -> bool:
        """Whether a level is the one that years of growth led to: "in 2020-2024 it rose 2.8 times, reaching $66"."""
        if not clause.start <= period.start < clause.money.start:
            return False
        return bool(within(changes_of(self._document), period.end, clause.money.start))


class Ends:
    """The times of both ends of a growth, which another flow has grown in too: "over the same period it rose from"."""

    def __init__(self, document: Document) -> None:
        """Take the article; nothing is remembered yet."""
        self._document = document
        self._number = -9
        self._last: tuple[int, Period] | None = None
        self._since: Period | None = None

    def tell(self, clause: Clause, period: Period | None) -> None:
        """Remember the time of a figure: with that of the one before in its sentence it may be the end of a growth."""
        if period is None or not period.interval or period.kind not in ("year", "years"):
            return
        number, last = clause.sentence.number, self._last
        if last and last[0] == number and last[1].interval and last[1].interval[1] < period.interval[0]:
            self._number, self._since = number, last[1]
        self._last = number, period

    def since(self, clause: Clause) -> Period | None:
        """The time of an earlier level where only "the same period" is told behind such a growth; else None."""
        if not 0 <= clause.sentence.number - self._number <= 1:
            return None
        inside = within(periods_of(self._document), clause.start, clause.end)
        back = inside and all(one.refers_back and not one.against for one in inside)
        return self._since if back else None


def _is_row_of_years(period: Period) -> bool:
    """Whether a period is made of calendar years: "2019-2024"."""
    days = period.interval
    return period.kind == "years" and not period.solar and days is not None and days[0].year < days[1].year


def spans_years(period: Period) -> bool:
    """Whether a period runs from a year long gone: "the record since 2012" is of one year, and not of all of them."""
    days = period.interval
    return period.kind == "to date" and days is not None and (days[1] - days[0]).days > _LONG
