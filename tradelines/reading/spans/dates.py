"""Points in time of events: "on July 6", "last week", "в мае", "23 iyun", each as exact as the text has it."""

import re
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from tradelines.reading.articles.dating import dateline_end, is_time_stamp, story_start
from tradelines.reading.articles.months import numeric_dates, valid_date
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match, begins_word, fold
from tradelines.reading.spans.calendar import solar_months
from tradelines.reading.spans.date_steps import MONTH_STEPS, stepped
from tradelines.reading.spans.document import Document, once
from tradelines.reading.spans.event_years import Dated, is_ahead, nearest_year, today_of, year_from_figures
from tradelines.reading.spans.period_chunks import Chunk, Range, chunks_of
from tradelines.schema import DateBasis, DatePrecision

_FAMILIES = ("weekday", "dayref", "weekref", "monthref", "datestep")
_FULL, _MONTH, _YEAR = "%Y-%m-%d", "%Y-%m", "%Y"


class DateSpan(NamedTuple):
    """A point in time in the text. `first` and `last` are "YYYY-MM-DD", "YYYY-MM" or "YYYY" by `precision`.

    Both are empty where the year is not known; `month` and `day` are kept then (0 for none), and `weekday`
    (1 to 7) for a day of the week that no date of publication resolves. `year_inferred` tells that the year
    does not stand beside the day, `reason` from where it was taken. `dateline` marks the day of the dateline or of a
    time stamp, which dates the article and not its events. `step` is how far it lies from the date told before it.
    """

    start: int
    end: int
    first: str = ""
    last: str = ""
    precision: DatePrecision = ""
    basis: DateBasis = ""
    month: int = 0
    day: int = 0
    weekday: int = 0
    year_inferred: bool = False
    reason: str = ""
    dateline: bool = False
    step: str = ""


# Characters between a date and what is told from it: "On 3 May ... . The same day ...".
_STEP_REACH = 700
# Without such a date these are told from the day of publication.
_FROM_TODAY = ("before", "week_before")
_THAT_YEAR = "the same year", "that year", "того же года", "həmin ilin", "ayni yilin", "o yilin"
_SAME_YEAR = re.compile(begins_word(*_THAT_YEAR) + r"\b")


@once
def dates_of(document: Document) -> list[DateSpan]:
    """Every point in time of the text, in order; where two overlap the longer one."""
    found = [span for chunk in chunks_of(document) if (span := _of_chunk(document, chunk))]
    found += [span for name in _FAMILIES for term in document.family(name) if (span := _of_term(document, term))]
    found += _numeric(document)
    found.sort(key=lambda span: (span.start, -span.end))
    kept: list[DateSpan] = []
    for span in found:
        if kept and span.start < kept[-1].end:
            continue
        if kept and _same_day(document, kept[-1], span):
            kept[-1] = _joined(kept[-1], span)
            continue
        kept.append(span)
    kept = [_of_same_year(document, span, kept[:number]) for number, span in enumerate(kept)]
    kept = _steps_taken(document, kept)
    limit = dateline_end(document.text)
    return [span._replace(dateline=True) if _dates_the_article(document, span, limit) else span for span in kept]


def _steps_taken(document: Document, spans: list[DateSpan]) -> list[DateSpan]:
    """Resolve "a day earlier" from the date told before it, or from the day of publication where none is near."""
    kept: list[DateSpan] = []
    published = document.article.published
    for span in spans:
        told = span
        if span.step:
            exact = ("day", "month") if span.step in MONTH_STEPS else ("day",)
            base = next((one for one in reversed(kept) if one.first == one.last != "" and one.precision in exact), None)
            near = base is not None and span.start - base.end < _STEP_REACH
            known = base.first if base and near else ""
            if published and not known and span.step in _FROM_TODAY:
                known = published.isoformat()
            step = stepped(known, span.step) if known else None
            if step is None:
                continue
            told = span._replace(first=step.first, last=step.first, precision=step.precision)
        kept.append(told)
    return kept


# A date with an ending or a verb's clause behind it is no dateline: "Mayın 3-də ...", "3 мая министр ...".
_IN_CLAUSE = re.compile(
    r"['’-][td][aeə]\w{0,2}\b|\s(?:в|во|на|с|со|in|at|with)\s"
    r"|\s(?!года|г\b|il\b|tarix|yıl)[a-zа-яəıöüğşç]{3}"
)
# Characters behind a day that may hold its clock time.
_CLOCK = 24
_OPENS_CLAUSE = re.compile(r"\s*(?:в|во|on|с|к|by|since)\s")


def _dates_the_article(document: Document, span: DateSpan, dateline: int) -> bool:
    line = document.folded[document.folded.rfind("\n", 0, span.start) + 1 : span.start]
    clause = _IN_CLAUSE.match(document.text, span.end) or _OPENS_CLAUSE.match(line)
    if span.precision == "day" and span.first and clause:  # a clock in the line above is not of this day
        return is_time_stamp(
            document.folded[span.start - len(line) : span.end + _CLOCK], len(line), span.end - span.start + len(line)
        )
    return span.end <= dateline or (span.precision == "day" and is_time_stamp(document.folded, span.start, span.end))


def _of_same_year(document: Document, span: DateSpan, before: list[DateSpan]) -> DateSpan:
    """The year of the date before for "in June of the same year"; other dates as they are."""
    near = document.folded[max(span.start - 16, 0) : span.end + 16]
    same = span.precision != "year" and _SAME_YEAR.search(near)
    year = next((other.first[:4] for other in reversed(before) if other.first), "")
    if not same or not year or not span.first:
        return span
    return span._replace(first=year + span.first[4:], last=year + span.last[4:], year_inferred=False, reason="")


def _same_day(document: Document, before: DateSpan, span: DateSpan) -> bool:
    """Whether a weekday and a date stand beside each other: "on Wednesday, 17 May"."""
    if bool(before.weekday) == bool(span.weekday):
        return False
    return document.folded[before.end : span.start].strip(" ,()") in ("", "the", "günü")


def _joined(before: DateSpan, span: DateSpan) -> DateSpan:
    dated = span if before.weekday else before
    return dated._replace(start=before.start, end=span.end)


def _of_chunk(document: Document, chunk: Chunk) -> DateSpan | None:
    """The date of words of time that are no period: a day, a month, a year or a relative one."""
    if chunk.unit or chunk.back or chunk.todate or chunk.aimed:
        return None
    if chunk.span:
        return _of_span(document, chunk, chunk.span)
    blank = DateSpan(chunk.start, chunk.end)
    if chunk.relative:
        return _relative(document, blank, chunk.relative.what)
    if chunk.year and not (chunk.solar or chunk.year.year_last):
        year = str(chunk.year.year)
        return blank._replace(first=year, last=year, precision="year", basis="stated")
    return None


def _relative(document: Document, blank: DateSpan, what: str) -> DateSpan | None:
    """Such as "Last year", "this month": resolved against the day of publication, where that is known."""
    today, reason = today_of(document)
    steps = {"this": 0, "last": -1, "next": 1, "before_last": -2, "month.this": 0, "month.last": -1}
    if what not in steps:
        return None
    blank = blank._replace(basis="relative", precision="month" if what.startswith("month.") else "year")
    if not today:
        return blank
    if blank.precision == "year":
        first = str(today.year + steps[what])
    else:
        moved = today.replace(day=1) - timedelta(days=1) if steps[what] else today
        first = moved.strftime(_MONTH)
    return blank._replace(first=first, last=first, reason=reason)


def _of_span(document: Document, chunk: Chunk, span: Range) -> DateSpan | None:
    first, last = span.first, span.last
    if chunk.solar or (first is not last and not first.day):
        return None
    blank = DateSpan(chunk.start, chunk.end, month=first.number, day=first.day, basis="stated")
    year, inferred = _year(document, chunk, span)
    if first.what == "solar":
        return _solar(blank, span, chunk)
    if not year:
        return blank._replace(precision="day" if first.day else "month")
    days = _days(year, span)
    if not days:
        return None
    form = _FULL if first.day else _MONTH
    return blank._replace(
        first=days[0].strftime(form),
        last=days[1].strftime(form),
        precision="day" if first.day else "month",
        year_inferred=bool(inferred),
        reason=inferred,
    )


def _days(year: int, span: Range) -> tuple[date, date] | None:
    """First and last day of a day, a month or a range of days; None where there is no such day."""
    first, last = span.first, span.last
    begins = valid_date(first.year or year, first.number, first.day or 1)
    ends = valid_date(last.year or first.year or year, last.number, last.day_last or last.day or 1)
    if begins and ends and ends < begins and not last.year:
        ends = valid_date(ends.year + 1, ends.month, ends.day)
    return (begins, ends) if begins and ends and begins <= ends else None


def _year(document: Document, chunk: Chunk, span: Range) -> tuple[int, str]:
    """The year of a day or month, and from where it was inferred ("" where it stands there)."""
    stated = span.last.year or span.first.year or (chunk.year.year if chunk.year else 0)
    if stated:
        return stated, ""
    today, reason = today_of(document)
    if chunk.relative:
        steps = {"this": 0, "bare": 0, "last": -1, "next": 1, "previous": -1}
        return (today.year + steps.get(chunk.relative.what, 0), reason) if today else (0, "")
    dated = Dated(span.first.number, span.first.day, _which(document, chunk.start), is_ahead(document, chunk.start))
    if today:
        return nearest_year(dated, today), reason
    return year_from_figures(document, dated)


def _which(document: Document, start: int) -> str:
    """Such as "last", "next" or "this" right before a month or weekday: "last May"."""
    before = document.folded[max(0, start - 16) : start].rstrip()
    for which in ("last", "next", "this"):
        if before.endswith(_words(document.lexicon.language, which)):
            return which
    return ""


@cache
def _words(language: str, which: str) -> tuple[str, ...]:
    return tuple(" " + fold(word) for word in lexicon(language).words(f"beside.which.{which}"))


def _solar(blank: DateSpan, span: Range, chunk: Chunk) -> DateSpan | None:
    """An Iranian day or month with its Iranian year, as Gregorian days."""
    year = chunk.year.year if chunk.year and chunk.year.year < 1500 else 0
    if not year:
        return None
    first, last = solar_months(year, span.first.number, span.last.number)
    if span.first.day:
        day = first + timedelta(days=span.first.day - 1)
        if day > last:
            return None
        first = last = day
    return blank._replace(first=first.strftime(_FULL), last=last.strftime(_FULL), precision="day")


def _of_term(document: Document, term: Match) -> DateSpan | None:
    """Weekdays, today, yesterday, tomorrow and weeks, resolved against the day of publication."""
    family, _, what = term.label.partition(".")
    if document.folded[term.end : term.end + 1] == "." and document.folded[term.end + 1 : term.end + 2].isalpha():
        # An address: "today.az".
        return None
    today, reason = today_of(document)
    day = today if document.article.published else None
    blank = DateSpan(term.start, term.end, basis="relative", precision="month" if family == "weekref" else "day")
    if family == "datestep":
        return blank._replace(step=what)
    if family == "weekday":
        blank = blank._replace(weekday=int(what))
        day = day and _weekday(document, term, int(what), day)
    elif family == "dayref":
        day = day and day + timedelta(days={"today": 0, "yesterday": -1, "tomorrow": 1}[what])
    elif family == "monthref":
        month = today and (today.replace(day=28) + timedelta(days=7)).strftime(_MONTH)
        return blank._replace(first=month or "", last=month or "", precision="month", reason=reason)
    elif day:
        monday = day - timedelta(days=day.weekday()) + timedelta(days={"this": 0, "last": -7, "next": 7}[what])
        sunday = monday + timedelta(days=6)
        if what == "this":  # what was this week is of the month of the news
            monday = sunday = day
        return blank._replace(first=monday.strftime(_MONTH), last=sunday.strftime(_MONTH), reason=reason)
    if not day:
        return blank
    return blank._replace(first=day.strftime(_FULL), last=day.strftime(_FULL), reason=reason)


def _weekday(document: Document, term: Match, weekday: int, published: date) -> date:
    """The nearest such day that is past, or to come where the sentence says so."""
    which = _which(document, term.start)
    behind = (published.isoweekday() - weekday) % 7
    if which == "next" or (which != "last" and is_ahead(document, term.start)):
        return published + timedelta(days=(weekday - published.isoweekday()) % 7 or (7 if which == "next" else 0))
    return published - timedelta(days=behind or (7 if which == "last" else 0))


def _numeric(document: Document) -> list[DateSpan]:
    """Dates in figures: 24.05.2022, 2022-05-24."""
    skipped = story_start(document.text)
    return [
        DateSpan(start, end, day.strftime(_FULL), day.strftime(_FULL), "day", "stated", month=day.month, day=day.day)
        for start, end, day in numeric_dates(document.folded)
        if start >= skipped
    ]
