"""When a meeting was held: the point in time beside its trigger, and how it is known."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from tradelines.reading.facts.meetings.asides import in_aside
from tradelines.reading.spans.dates import DateSpan, dates_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.event_years import today_of
from tradelines.schema import DateBasis, DatePrecision

# A day on which something was written is not the day of the meeting: "IRNA reported on Tuesday".
_OF_REPORT = re.compile(
    r"(?:reported|published|announced|wrote|writes|released|tweeted|сообщил\w*|сообщает|передает)\s(?:\w+\s){0,3}$"
)
# The dateline's day stands before the agency or a dash: "MINSK, 1 August (BelTA) - ...", "ASTANA, July 3. /TASS/".
_AGENCY = re.compile(r"[.,]?\s?(?:\([\w .:/-]{2,30}\)|/[\w .:-]{2,30}/)")
_HEAD = 120
# "Cumhurbaşkanı Kasım Cömert Tokayev": a month alone is written small.
_GIVEN_NAME = re.compile(r"(?:Kasım|Mart|Ekim)\s[A-ZÇĞİÖŞÜ][a-zçğıöşü]+\s?[A-ZÇĞİÖŞÜ]?")
# "the 2015 nuclear agreement", "a 2003 convention"; but "the 2015 summit" is of that year.
_NAMED_BY = re.compile(r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s$")
# "2022 is the anniversary": a year that is spoken of.
_COUNTS = re.compile(r"\s(?:is|was|will|marks|saw|has)\b")
# "the Climate Summit 2024": a name, that says no more than the news does.
_OF_NAME = re.compile(r"\w (?:[A-ZА-ЯÇƏĞİÖŞÜ][\w-]{3,}|[\"”»]) $")
# "the action plan for 2023", "2023-cü il üçün plan": the year of the plan.
_OF_PLAN = re.compile(r"\b(?:for|на) (?:the year )?$")
_FOR = re.compile(r"(?:['-]?\w{0,3})?(?: il| yili?| yilinin| год)? (?:üçün|için)\b|-20\d\d\b")
# "2025'te 3 milyar dolara yaklaşan ticaret", "в 2024 году 5 млрд": the year of a figure.
_OF_FIGURE = re.compile(
    r"(?:-c[iı] il(?:də)?|['’]\w{1,3}| году| год| yilinda| ilində)?,? (?:[\w-]+ ){0,2}[$€]?\d[\d.,]* ?"
    r"(?:[\d ]+)?(?:milyon|milyar|milyard|million|billion|mln|bln|млн|млрд|тыс|миллион|миллиард|min\b|bin\b|faiz|%|"
    r"процент|percent|ton\b|тонн)|['’]\w{1,3} yüzde \d"
)
# In small letters, for "Kazakistan" is none.
_OF_PARTICIPLE = re.compile(
    r"['’]?\w{0,3} (?:[\w-]+ ){0,2}[a-zçğıöşüə]{2,}(?:an|en|ən|m[ıiuü]ş) (?:[\w'’-]+ ){0,3}[\w'’-]+,"
)
# Within so many characters of its beginning a date opens a sentence.
_OPENS = 20
_SET = re.compile(r"\b(?:since|until|till|before|by|established|с|до|к)\s(?:the\s)?$")


class When(NamedTuple):
    """A date for the table: ISO 8601 days, or months or a year by `precision`."""

    start: str
    end: str
    precision: DatePrecision
    basis: DateBasis
    inferred: str = ""


def date_beside(document: Document, low: int, high: int, trigger: int) -> DateSpan | None:
    """The point in time in [low, high) that dates what stands at `trigger`: days before months, the nearer first."""
    spans = [span for span in within(dates_of(document), low, high) if _dates_a_meeting(document, span)]
    spans = [span for span in spans if not in_aside(document, low, span.start, trigger)]
    if document.lexicon.language in ("az", "tr"):
        spans = [span for span in spans if not _dates_a_thing(document, span, trigger)]
    spans = [span for span in spans if span.precision != "year" or _is_near(document, span, low, trigger)]
    return min(spans, key=lambda span: _distance(span, trigger), default=None)


def _dates_a_thing(document: Document, span: DateSpan, trigger: int) -> bool:
    """Whether a Turkic date is that of a participle before another noun: "2007'de atılan hat, ... törenle açıldı"."""
    told = _OF_PARTICIPLE.match(document.text, span.end, max(trigger, span.end))
    return told is not None and not within(document.family("meet"), span.end, told.end())


def _distance(span: DateSpan, trigger: int) -> int:
    """How far a date stands from the trigger, in characters; the less it says the farther it counts."""
    vague = 0 if span.first or span.month or span.weekday else 40
    return abs(span.start - trigger) + _FARTHER.get(span.precision, 0) + vague


def _is_near(document: Document, span: DateSpan, low: int, trigger: int) -> bool:
    """Whether a year belongs to the trigger and not to a figure: close behind it, or at the head of the sentence.

    A year that names a thing ("the 2015 agreement", "the 1907 Convention") dates no meeting.
    """
    if _OF_PLAN.search(document.folded, max(span.start - 8, 0), span.start) or _FOR.match(document.folded, span.end):
        return False
    named = _NAMED_BY.search(document.folded, max(span.start - 8, 0), span.start)
    if named and not 0 <= trigger - span.end < 12:
        return False
    if _OF_FIGURE.match(document.folded, span.end):
        return False
    today, _ = today_of(document)
    this_year = today is not None and span.first == str(today.year)
    if this_year and _OF_NAME.search(document.text, max(span.start - 24, 0), span.start):
        return False
    near = 0 <= span.start - trigger < 70 or span.start - low < 15
    return near and not _COUNTS.match(document.folded, span.end)


# A year that the date of publication gives is no guess; one that the article's figures give is.
_BY_PUBLICATION = ("date of publication", "month of publication")
# By how many characters a less exact date is moved away, so that a day wins where both stand near.
_FARTHER: dict[str, int] = {"month": 30, "year": 60}


def _dates_a_meeting(document: Document, span: DateSpan) -> bool:
    if (
        span.dateline
        or (span.start < _HEAD and _AGENCY.match(document.folded, span.end))
        or (span.precision == "year" and span.basis == "relative" and _is_running(document, span))
    ):
        return False
    if document.lexicon.language == "tr" and _GIVEN_NAME.match(document.text, span.start):
        return False
    before = document.folded[max(0, span.start - 40) : span.start]
    stretch = span.precision == "day" and span.first != span.last  # "с 6 по 8 мая"
    return not _OF_REPORT.search(before) and (stretch or not _SET.search(before))


def _is_running(document: Document, span: DateSpan) -> bool:
    """Whether a year is the running one: "this year" dates no single meeting."""
    today, _ = today_of(document)
    return not today or span.first == str(today.year)


def is_long_ago(document: Document, span: DateSpan | None, head: int, *, past: bool) -> bool:
    """Whether a point in time that opens the sentence beginning at `head` ended a month or more before the news.

    Where the day of the news is not known, `past` words and a stated year tell so: "Back in July 2019, ...".
    """
    today, _ = today_of(document)
    if span is None or len(span.last) < len("2024-01") or span.start - head > _OPENS:
        return False
    if not today:
        return past and span.basis == "stated" and not span.year_inferred
    month = int(span.last[:4]) * 12 + int(span.last[5:7])
    return today.year * 12 + today.month - month > 1


def agree(one: DateSpan, other: DateSpan, *, days_apart: int = 0) -> bool:
    """Whether two points in time may be one: as far as the less exact of them goes."""
    if one.first and other.first:
        size = min(len(one.first), len(other.first))
        if one.first[:size] <= other.last[:size] and other.first[:size] <= one.last[:size]:
            return True
        near = size == 10 and one.first[:7] == other.first[:7]
        return near and abs(int(one.first[8:]) - int(other.first[8:])) <= days_apart
    if one.month and other.month:
        return one.month == other.month and (not one.day or not other.day or abs(one.day - other.day) <= days_apart)
    ours, theirs = _weekday(one), _weekday(other)
    return not (ours and theirs) or ours == theirs or days_apart > 0


def _weekday(span: DateSpan) -> int:
    """1 to 7 where the day of the week is told or follows from the date, else 0."""
    if span.weekday or len(span.first) < 10 or span.first != span.last:
        return span.weekday
    return date.fromisoformat(span.first).isoweekday()


def when_of(document: Document, spans: Sequence[DateSpan], *, infer: bool) -> When:
    """The date that the tellings of one meeting give: the first exact one, else the month of publication."""
    for precision in ("day", "month", "year"):
        for span in spans:
            if span.first and span.precision == precision:
                end = span.last if span.last != span.first else ""
                inferred = span.reason if span.year_inferred and not span.reason.startswith(_BY_PUBLICATION) else ""
                stated = span.basis == "stated" and not span.year_inferred
                basis = span.basis if stated or span.basis == "relative" else "inferred"
                return When(span.first, end, span.precision, basis, inferred)
    today, _ = today_of(document)
    if infer and today and not any(span.month or span.weekday for span in spans):
        return When(today.strftime("%Y-%m"), "", "month", "inferred")
    return When("", "", "", "")
