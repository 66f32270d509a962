"""From the words of one period to its draft: months, days, and what stands for the year."""

import re
from datetime import timedelta
from typing import get_args

from tradelines.reading.articles.months import valid_date
from tradelines.reading.matching import one_of
from tradelines.reading.spans.calendar import solar_year_of
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.period_chunks import Chunk, Range
from tradelines.reading.spans.period_draft import Draft, PeriodKind
from tradelines.reading.spans.period_roles import (
    END_OF,
    is_against,
    is_earlier,
    is_of_season,
    is_same_part,
    is_season,
    is_target,
    is_year_of_its_own,
)
from tradelines.reading.spans.period_upto import months_up_to
from tradelines.reading.spans.timeword import TimeWord

_KINDS: tuple[PeriodKind, ...] = get_args(PeriodKind)

_DURING = re.compile(
    r"\b(?:за|по итогам|в течение|на протяжении|итог\w*|результат\w*|показател\w*|in|for|over|during)\s(?:the\s)?$"
)
# Figures of some months come out at most so many months later.
_REPORTED_WITHIN = 3
_MOST_MONTHS = 36
_MONTHS_OF = {"month": 1, "quarter": 3, "term": 3, "half": 6}
_LASTING = ("ayda", "ayinda", "ay ərzində", "aylik dönemde", "ayi ərzində", "ayi")
_LONG = ("aylik", "ayliq")  # "sekiz aylık ihracat"
_BEGINNING = re.compile(r"begin|start|начал|əvvəl|baş")
_SINCE = re.compile(r"\b(?:since|с)\s$")
_SINCE_BEHIND = re.compile(r"(?:\sayi?nd[ae]n)?\s(?:bu\syana|beri|itibaren|bəri|etibarən)(?![^\W\d_])")
_START_OF = re.compile(
    r"(?:since|from|с)\s(?:the\s)?(?:beginning|start|begin|начала)\s(?:of\s)?(?:the\s)?$|\bsince\s(?:the\s)?$"
)
_TWO_YEARS = re.compile(r"\b\d{4}-\d{2}\b")
# A printed 20 March may be meant as the first day of a year that began on the 21st, and the other way round.
_SLACK = timedelta(days=3)
_LAST_DAY_OF_YEAR = (3, 20)
_NEW_YEAR = (3, 21)
_FISCAL = ("fiscal", "financial", "финансов")
_BY_DISTANCE = ("this", "last", "previous", "next", "bare")


def draft_of(document: Document, chunk: Chunk, following: int) -> Draft | None:
    """The period that a chunk words; None where its words are a date or mean no period.

    `following` is where the next words of time begin.
    """
    solar = chunk.solar or _is_solar_month(chunk) or _ends_at_new_year(chunk)
    draft = _solar(document, chunk) if solar else _plain(document, chunk)
    if draft:
        before = document.folded[max(0, chunk.start - 40) : chunk.start]
        if draft.kind == "year" and not draft.solar and is_of_season(document, before, draft.end):
            return None
        draft.target = draft.target or is_target(document, chunk, before)
        draft.against = not draft.target and is_against(document, chunk, before, following)
        if draft.year_word == "previous" and not (draft.against or draft.first) and is_year_of_its_own(document, chunk):
            draft.year_word = "last"
        apart = draft.target or draft.printed
        draft.comparison = draft.against or (not apart and is_earlier(chunk, draft.year_word))
        since = _SINCE if draft.kind == "month" else _START_OF
        told = since.search(before) or _SINCE_BEHIND.match(document.folded, chunk.end)
        began = told or _SINCE.search(before)
        draft.began = bool(draft.kind == "year" and began and not _BEGINNING.search(began.group()))
        if draft.kind in ("year", "month") and not draft.solar and told:
            draft.kind = "to date"
    return draft


def _is_solar_month(chunk: Chunk) -> bool:
    return bool(chunk.span and chunk.span.first.what == "solar")


def _ends_at_new_year(chunk: Chunk) -> bool:
    """Whether the day beside "the current year" is that of the Iranian new year: "this year (March 20, 2020)"."""
    span = chunk.span
    if not (span and span.first is span.last and (chunk.aimed or _distance(chunk) in _BY_DISTANCE)):
        return False
    return span.first.number == _NEW_YEAR[0] and abs(span.first.day - _NEW_YEAR[1]) <= _SLACK.days - 1


def _distance(chunk: Chunk) -> str:
    """How far the year is from the article: "this", "last" and so on; "" where nothing says it."""
    return chunk.relative.what if chunk.relative else "this" if chunk.aimed else ""


def _plain(document: Document, chunk: Chunk) -> Draft | None:
    """A period of the Gregorian calendar, or one that points back."""
    year, word = chunk.year, chunk.relative.what if chunk.relative else ""
    draft = Draft(chunk.start, chunk.end, "year", year_word="" if year else word)
    if year:
        draft.year, draft.year_last, draft.target = year.year, year.year_last, year.what == "target"
    if chunk.todate and chunk.span and _lasts_until(draft, chunk.todate.what, chunk.span):
        return _until(draft, chunk.span)
    if chunk.todate and chunk.todate.what != "ever":
        return _to_date(draft, chunk.todate.what)
    if chunk.aimed:
        draft.target, draft.year_word = True, draft.year_word or "this"
        return draft
    if chunk.back:
        draft.kind, draft.back = "back", chunk.back.what
        return draft
    if chunk.span and chunk.up_to:
        return _up_to(draft, chunk)
    if chunk.span:
        days = chunk.unit.number if chunk.unit and chunk.unit.what == "day" else 0
        return _of_span(draft, chunk.span, days)
    if chunk.unit and _of_unit(document, draft, chunk.unit):
        return draft
    if word.startswith("month."):
        draft.kind = "month"
        return draft
    if draft.year_last:
        return _years(document, draft)
    return draft if draft.year or draft.year_word not in ("", "bare") else None


def _lasts_until(draft: Draft, what: str, span: Range) -> bool:
    """Whether a year from its beginning lasts to a month of its own: "с начала 2022 года по конец марта"."""
    if what == "since_year" and (draft.year or draft.year_word):
        return span.first is span.last and span.last.year in (0, draft.year)
    return what == "year"


def _until(draft: Draft, span: Range) -> Draft:
    """A year from its beginning to a month or day of it: "from the beginning of the year until 22 October"."""
    draft.kind = "days" if span.last.day else "months"
    draft.first, draft.last = (1, 1 if span.last.day else 0), (span.last.number, span.last.day)
    draft.year = draft.year or span.last.year
    return draft


def _to_date(draft: Draft, what: str) -> Draft | None:
    if what == "since_year" and not (draft.year or draft.year_word):
        return None
    draft.kind = "to date"
    if what == "then":
        draft.back = "then"
    elif not draft.year:
        draft.year_word = "this"
    return draft


def _up_to(draft: Draft, chunk: Chunk) -> Draft | None:
    """Months counted back from the one they end with."""
    stretch = months_up_to(chunk.unit, chunk.span.last, draft.year) if chunk.span else None
    if not stretch:
        return None
    draft.kind, draft.unit, draft.year_word = "days" if stretch.last_day else "months", True, ""
    draft.first = (stretch.first_month, stretch.first_day)
    draft.last = (stretch.last_month, stretch.last_day)
    draft.year = stretch.first_year
    draft.year_last = stretch.last_year if stretch.last_year > stretch.first_year else 0
    return draft


def _of_span(draft: Draft, span: Range, days: int) -> Draft | None:
    """Months or days of the calendar; of a lone month its first `days`, where these are told."""
    first, last = span.first, span.last
    if first is last and first.day and not first.day_last:
        return None
    if first is last:
        draft.first, draft.last = (first.number, first.day), (first.number, first.day_last)
        draft.kind = "days" if first.day else "month"
        if days:
            draft.first, draft.last, draft.kind = (first.number, 1), (first.number, days), "days"
    else:
        draft.first, draft.last = (first.number, first.day), (last.number, last.day)
        draft.kind = "days" if first.day else "months"
    if last.year:
        draft.year_last = last.year
        draft.year = first.year or (last.year if draft.first <= draft.last else last.year - 1)
    elif first.year:
        draft.year = first.year
    if draft.year_last == draft.year:
        draft.year_last = 0
    return draft


def _of_unit(document: Document, draft: Draft, unit: TimeWord) -> bool:
    """Months, quarters, halves and runs of years; False where the unit with its number means no period."""
    number, nth = unit.number, unit.nth
    draft.unit = True
    draft.year = draft.year or unit.year
    anchored = bool(draft.year or draft.year_word)
    size = _MONTHS_OF.get(unit.what, 0)
    if not size:
        if nth == -1 and 1 < number <= 12 and not anchored:
            draft.kind, draft.trailing_years = "years", number
            return True
        return False
    if nth == -1 and unit.what == "month" and 1 < number <= _MOST_MONTHS and not anchored and not draft.solar:
        draft.kind, draft.trailing_months = "months", number
        return True
    if nth == -1 and not number and size > 1 and draft.year:
        nth = 12 // size
    if nth > 0 and not number and nth * size <= 12 and (unit.what != "month" or anchored or draft.solar):
        draft.first, draft.last = ((nth - 1) * size + 1, 0), (nth * size, 0)
        draft.kind = "quarter" if unit.what == "term" else one_of(_KINDS, unit.what)
        draft.doubtful = unit.what == "term" and not anchored
        return True
    if 0 < number * size <= 12 and (nth == 1 or anchored or draft.solar or _is_whole(document, draft, unit)):
        draft.first, draft.last, draft.kind = (1, 0), (number * size, 0), "months"
        return True
    return False


def _is_whole(document: Document, draft: Draft, unit: TimeWord) -> bool:
    """Whether a bare "9 months" is worded as the part of a year: "за 9 месяцев", "9 ayda"."""
    text = document.folded
    if unit.nth or unit.number < 2:
        return False
    # A number of months is the part of the year that has just passed, where it fits the date of publication.
    month = (document.article.published_month or (0, 0))[1]
    passed = (month - unit.number * _MONTHS_OF.get(unit.what, 1)) % 12
    fits = bool(month and 1 <= passed <= _REPORTED_WITHIN)
    if fits and "-" in text[draft.start : draft.end]:
        return True
    if document.lexicon.language == "en":
        return fits and bool(_DURING.search(text[max(0, draft.start - 12) : draft.start]))
    if fits and text[draft.start : draft.end].endswith(_LONG):
        return True
    if document.lexicon.language == "ru":
        return bool(_DURING.search(text[max(0, draft.start - 12) : draft.start]))
    return document.lexicon.language in ("az", "tr") and text[draft.start : draft.end].endswith(_LASTING)


def _years(document: Document, draft: Draft) -> Draft:
    """Such as "2020-2024" are the years together; "2018-19" and "2018/19" are one season or business year."""
    text = document.folded[draft.start : draft.end]
    short = "/" in text or str(draft.year_last) not in text or is_season(document, draft.end)
    joined = draft.year_last == draft.year + 1 and (short or any(word in text for word in _FISCAL))
    draft.kind = "fiscal" if joined else "years"
    return draft


def _solar(document: Document, chunk: Chunk) -> Draft | None:
    """A period of the Iranian calendar, with the days that are printed for it."""
    word = chunk.solar.what if chunk.solar else _distance(chunk)
    draft = Draft(chunk.start, chunk.end, "year", solar=True, year_word=word if word not in ("named", "month") else "")
    draft.target = chunk.aimed is not None
    if chunk.todate and chunk.todate.what != "then":
        draft.kind = "to date"
    span = chunk.span
    if is_same_part(chunk, word):
        draft.kind, draft.back = "back", "same"
    elif chunk.unit:
        _of_unit(document, draft, chunk.unit)
    elif word == "month" and chunk.solar and chunk.solar.nth > 0:
        draft.first = draft.last = (chunk.solar.nth, 0)
        draft.kind = "month"
    if span and span.first.what == "solar":
        draft.first, draft.last = (span.first.number, 0), (span.last.number, 0)
        draft.kind = "month" if span.first is span.last else "months"
    draft.year = _solar_year(document, chunk)
    if span and span.first is not span.last and span.first.day and span.last.day:
        draft.first, draft.last, draft.printed = (
            (span.first.number, span.first.day),
            (span.last.number, span.last.day),
            True,
        )
    if word == "named" and not (draft.year or draft.printed):
        return None
    return draft


def _solar_year(document: Document, chunk: Chunk) -> int:
    """The number of an Iranian year: printed, or told by a printed Gregorian day that begins or ends it."""
    if chunk.year and chunk.year.year < 1500:
        return chunk.year.year
    span = chunk.span
    if not span or span.first.what == "solar":
        return chunk.year.year - 621 if chunk.year and chunk.year.year_last else 0
    year = span.last.year or (chunk.year.year if chunk.year else 0)
    if not year:
        return 0
    first, last = span.first, span.last
    if first is not last:
        begins = first.year or (year if (first.number, first.day) <= (last.number, last.day) else year - 1)
        day = valid_date(begins, first.number, first.day or 28)
        return solar_year_of(day + _SLACK) if day else 0
    if _TWO_YEARS.search(document.folded, chunk.start, chunk.end):
        # As in: the Iranian year (March 2020-21).
        return year - 621
    if first.number != 3:
        day = valid_date(year, first.number, first.day or 1)
        return solar_year_of(day) if day else 0
    before = document.folded[max(0, chunk.start - 30) : chunk.start]
    ends = (first.number, first.day) <= _LAST_DAY_OF_YEAR and not _START_OF.search(before)
    ends = (ends or bool(END_OF.search(before))) and not chunk.todate
    return year - 622 if chunk.edge == "last" or (not chunk.edge and ends) else year - 621
