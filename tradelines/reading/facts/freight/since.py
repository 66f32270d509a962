"""The time since a day for which a load is told: a day named, an opening, or the day of the sentence before."""

import re
from dataclasses import replace
from datetime import date

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.own_times import since_opening
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.dates import dates_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, periods_of

_FROM_ENDING = re.compile(r"['-]?[dt][aəe]n\b")
# "30 Ekim 2017'den bugüne kadar", "2017-ci il oktyabrın 30-dan bu günədək".
_TILL_TODAY = re.compile(
    r"['-]?\w{0,3}[dt][aəe]n\s(?:bugüne|günümüze|bu güne|bu günə|bu günədək|indiyə|indiyədək|şimdiye)"
)
# How far a word of opening stands from its date, in characters.
_OPENING, _IN_SENTENCE = 40, 100
# What a word for "since" may be away from its date: a case ending.
_TO_SINCE = 7
# How far the word for "till" may stand from where the time ends.
_TO_TILL = 16
_FROM_YEAR = re.compile(r"\b(?:с|начиная с|from|starting from|starting in)\s$")
_ON = re.compile(r"\s(?:on|onwards?)\b")


def told_since(document: Document, place: Place) -> tuple[Period | None, bool]:
    """The time since a day for which a load is told, None where there is none; and whether it is told "to date"."""
    apart = document.folded.find(";", place.load.end, place.until)
    until = apart if apart >= 0 else place.until
    ever = any(term.label == "todate.ever" for term in within(document.family("todate"), place.since, until))
    then = bool(within(document.family("loadthen"), place.since, place.load.start))
    period = (
        _since_day(document, place)
        or _since_dated_opening(document, place)
        or (_since_opening(document, place) if ever else None)
    )
    return period or (_since_then(document, place) if then else None), ever or then


def of_year_told(document: Document, place: Place) -> Period | None:
    """The year so far, of the last of so many: "this year's 300th train has come"."""
    published = document.article.published
    for period in within(periods_of(document), place.since, place.until):
        if period.kind == "year" and period.last and not (period.comparison or period.target):
            so_far = published is not None and period.last > published
            return replace(period, last=published, kind="to date", open_end=True) if so_far else period
    return None


def since_year(document: Document, period: Period) -> Period:
    """The time since a year from which on something went: «с 2016 года прошло 40 тысяч составов», "from 2016 on"."""
    published = document.article.published
    over = period.first and period.last and (published is None or period.last < published)
    if (
        not over
        or period.kind != "year"
        or period.relative
        or not _FROM_YEAR.search(document.folded, max(0, period.start - _TO_TILL), period.start)
    ):
        return period
    if document.lexicon.language != "ru" and not _ON.match(document.folded, period.end):
        return period
    return replace(period, last=published, kind="to date", open_end=True)


def from_day_on(document: Document, place: Place) -> Period | None:
    """The year from whose day on something is to be: "с 1 января 2028 года должно проходить 5 млн тонн в год"."""
    published = document.article.published
    terms, text = within(document.family("since"), place.since, place.until), document.folded
    for day in within(dates_of(document), place.since, place.until) if published else ():
        if day.precision != "day" or day.basis != "stated" or day.dateline or not (day.first and published):
            continue
        beside = any(0 <= day.start - term.end <= 1 or 0 <= term.start - day.end <= _TO_SINCE for term in terms)
        ending = document.lexicon.language in TURKIC and _FROM_ENDING.match(text, day.end)
        if beside or ending or text.endswith("from ", place.since, day.start):
            first = date.fromisoformat(day.first)
            if first > published:
                return Period(day.start, day.end, first, date(first.year, 12, 31), "stated", "year", target=True)
    return None


def _since_day(document: Document, place: Place) -> Period | None:
    """The time since a day that the sentence names: "since 30 October 2017", "30 Ekim 2017'den bu yana"."""
    terms = within(document.family("since"), place.since, place.until)
    ever = within(document.family("todate"), place.since, place.until)
    for day in within(dates_of(document), place.since, place.until) if terms or ever else ():
        beside = any(0 <= day.start - term.end <= 1 or 0 <= term.start - day.end <= _TO_SINCE for term in terms)
        turkic = document.lexicon.language in TURKIC
        beside = beside or bool(turkic and _TILL_TODAY.match(document.folded, day.end, day.end + _OPENING))
        if beside and day.precision == "day" and day.basis == "stated" and day.first and not day.dateline:
            published, first = document.article.published, date.fromisoformat(day.first)
            if published and first > published:
                return Period(day.start, day.end, first, date(first.year, 12, 31), "stated", "year", target=True)
            return Period(day.start, day.end, first, published, "stated", "to date", open_end=True)
    return None


def _since_dated_opening(document: Document, place: Place) -> Period | None:
    """The time since the month or year of an opening: "since the commissioning of the line in September 2017"."""
    for period in within(periods_of(document), place.since, place.until):
        since = since_opening(document, period)
        if since is not None and period.known and period.kind in ("month", "year"):
            till = _till(document, place, period)
            if till:
                return replace(period, last=till, kind="years")
            return replace(period, last=document.article.published, kind="to date", open_end=True)
    return None


def _till(document: Document, place: Place, since: Period) -> date | None:
    """Where the time since an opening ends: "... became operational in June 2006 till the end of 2022"."""
    for period in within(periods_of(document), since.end, place.until):
        words = within(document.family("loadspan"), since.end, period.end)
        if period.last and any(term.label == "loadspan.till" and period.start - term.end <= _TO_TILL for term in words):
            return period.last
    return None


def _since_then(document: Document, place: Place) -> Period | None:
    """The time since the day that the sentence before has told: "the first train left on 3 May; since then ..."."""
    number = document.sentence_at(place.load.start).number
    since = document.sentences[max(number - 1, 0)].start
    days = [day for day in within(dates_of(document), since, place.load.start) if day.precision == "day"]
    published = document.article.published
    for day in reversed(days):
        if day.basis == "stated" and day.first and not (day.dateline or day.year_inferred):
            first = date.fromisoformat(day.first)
            return Period(day.start, day.end, first, published, "inferred", "to date", open_end=True)
    return None


def _since_opening(document: Document, place: Place) -> Period | None:
    """The time from the opening of a line, where a load is told "to date" and the text dates the opening."""
    ever = [term for term in within(document.family("todate"), place.since, place.until) if term.label == "todate.ever"]
    here = within(document.family("loadopen"), place.since, place.until)
    near = [(opening, max(place.since, opening.start - _IN_SENTENCE)) for opening in here]
    near += [(opening, opening.start - _OPENING) for opening in document.family("loadopen")]
    for opening, since in near:
        for day in within(dates_of(document), since, opening.end + _OPENING):
            if (
                day.precision == "day"
                and not (day.dateline or day.year_inferred)
                and day.basis == "stated"
                and day.first
            ):
                published = document.article.published
                first = date.fromisoformat(day.first)
                return Period(ever[0].start, ever[0].end, first, published, "inferred", "to date", open_end=True)
    return None
