"""The time that a text is about: months that have just passed, against those told of in passing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.spans.amounts import TURKIC, percents_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, periods_of, year_after

# Figures of a period come out within so many days of its end.
_NEWS = 120
# A month of which news is told together with a sum "since the beginning of the year" ended at most so many days ago.
_JUST_ENDED = 45
# How many sentences back such a month may stand.
_NEAR = 1
# How far a percentage may stand from the period with which it compares, in characters.
_AT_PERCENT, _AROUND = 8, 26
_HAD_BEEN = re.compile(r"\bhad\s(?:been\b|\w+(?:ed|en)\b)|\w{2}m[iuü]ş[td][iuü]\b")
# How many sentences back a period is still that of a load.
_JUST_TOLD = 2
_LED = re.compile(r"\b(?:to|до|составил\w*|достиг\w*|reached)\s(?:[^\W\d_]+\s){0,2}$|\b(?:art|azal|yüks)\w*\s$")
# "Tripled from a year ago, to 34,600 TEU"
_TO_LEVEL = re.compile(r",?\s(?:to|to reach|reaching|hitting|до|достигнув|составив)\s(?:[^\W\d_]+\s){0,2}$")
_WAS = re.compile(
    r"\b(?:passed|crossed|went|were|was|entered|left|handled|averaged|stood|amounted|totall?ed)\b"
    r"|\b(?:проходил|прошл|пересекал|въезжал|выезжал|составил|составлял|обрабатывал|оформлял|пропускал)\w*"
)
_WAS_TURKIC = re.compile(r"[^.;:]{0,60}?\w{2,}(?:[dt][iuü]|[iuü]b|m[iuü]şd[iuü])(?:lar|lər|ler)?(?=\s?[.,;]|$)")
_TO_WAS = 60
_PARTS = ("month", "months", "quarter", "half", "days")


def was_so(document: Document, place: Place) -> bool:
    """Whether so many a day are told of a time that is past: "on average 441 lorries a day passed", «проходило 22»."""
    if document.lexicon.language in TURKIC:
        return bool(_WAS_TURKIC.match(document.folded, place.load.end, place.until))
    near = max(place.since, place.load.start - _TO_WAS), min(place.until, place.load.end + _TO_WAS)
    return bool(_WAS.search(document.folded, *near))


def is_news(document: Document, period: Period | None) -> bool:
    """Whether a period has just passed: what is told of an earlier one then is said in passing."""
    published = document.article.published
    return bool(period and period.last and published and (published - period.last).days <= _NEWS)


def measures_change(document: Document, period: Period, place: Place) -> bool:
    """Whether a percentage beside a period is what changed since then: "rose by 6 percent from a year ago to ..."."""
    if _TO_LEVEL.match(document.folded, period.end, place.load.start):
        return True
    near = within(percents_of(document), max(place.left, period.start - _AROUND), place.load.start)
    return any(
        max(period.start - percent.end, percent.start - period.end) <= _AT_PERCENT
        for percent in near
        if percent.end <= place.load.start
    )


def told_of(document: Document, place: Place, base: Period) -> Period:
    """What "this period" is: that of the loads before, or the months of the news where those are long past."""
    published = document.article.published
    if is_news(document, base) or not published:
        return base
    for period in reversed(within(periods_of(document), 0, place.since)):
        plain = period.kind in _PARTS and not (period.comparison or period.target or period.refers_back)
        if plain and period.last and period.last <= published and is_news(document, period):
            return period
    return base


def after_compared(document: Document, place: Place) -> Period | None:
    """The months a year after those compared with: "against January-May 2024 it rose by 3 percent to 5 million"."""
    for period in within(periods_of(document), place.left, place.load.start):
        if period.comparison and period.known and period.kind in _PARTS and period.basis == "stated":
            later = year_after(period, "what has grown since then")
            led = _LED.search(document.folded, period.end, place.load.start)
            return replace(later, basis="inferred", comparison=False) if led and is_news(document, later) else None
    return None


def until_month_told(document: Document, place: Place, period: Period) -> Period:
    """A sum since the beginning of the year, up to the month that has just been told of with it."""
    published = document.article.published
    if period.kind != "to date" or not (published and period.first) or (period.first.month, period.first.day) != (1, 1):
        return period
    here = document.sentence_at(place.load.start).number
    since = document.sentences[max(here - _NEAR, 0)].start
    for told in reversed(within(periods_of(document), since, place.load.start)):
        if told.kind == "month" and told.last and told.last.year == period.first.year and not told.comparison:
            ended = (published - told.last).days
            return replace(period, last=told.last) if 0 <= ended <= _JUST_ENDED else period
    return period


def told_against_then(document: Document, periods: Sequence[Period], place: Place) -> tuple[bool, Period | None]:
    """Whether a load is told of now against one of an earlier time in its sentence, and its period where it is plain.

    "In the same period of last year it was 3 million tons, and now 4 million."
    """
    told = [period for period in periods if place.since <= period.start < place.left and not period.target]
    if not (told and told[-1].known and within(document.family("now"), place.left, place.load.start)):
        return False, None
    then = told[-1]
    plain = then.relative or then.comparison
    return True, replace(year_after(then, "what is now"), basis="inherited") if plain else None


def before_then(document: Document, period: Period) -> bool:
    """Whether a period is of what had been before: "in 2024 there had been 287", "2024'te taşınmıştı"."""
    sentence = document.sentence_at(period.start)
    return bool(_HAD_BEEN.search(document.folded, period.end, sentence.end))


def told_before(document: Document, place: Place) -> Period | None:
    """The period of which the text has just spoken, where the loads before have none: not yet to come, not compared."""
    here = document.sentence_at(place.load.start).number
    told: list[Period] = []
    for period in reversed(within(periods_of(document), 0, place.since)):
        number = document.sentence_at(period.start).number
        if here - number > _JUST_TOLD or (told and number != document.sentence_at(told[0].start).number):
            break
        plain = not (period.comparison or period.target or period.kind in ("years", "fiscal", "to date"))
        if period.known and plain and not before_then(document, period):
            told.append(period)
    # Of several in one sentence the latest: "20 million tons in the half-year, after 19 million in 2021".
    latest = max(told, key=lambda period: period.last or date.min, default=None)
    published = document.article.published
    return latest if latest and not (published and latest.last and latest.last > published) else None
