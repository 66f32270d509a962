"""The time of a plan: the one beside it, the nearest that is to come, or the year that runs."""

import re
from dataclasses import replace
from datetime import date

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.own_times import is_ahead, of_next
from tradelines.reading.facts.freight.since import from_day_on
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, year_after

# "90,000 containers annually from 2026 to 2029"
_AIM_BEHIND = re.compile(
    r"\s(?:of\s\w+\s)?(?:annually|a year|per year|each year|yearly|в год|ежегодно)\s(?:from|in|between|с|"
    r"в)\s(?:the\s)?"
)
_DECEMBER = 12
# A plan for a month that has just passed is of that month, in days.
_LATER = re.compile(
    r"\b(?:in (?:the )?(?:later|following|subsequent|coming) years|in (?:the )?(?:future|long run|long term)|"
    r"later on|subsequently|"
    r"в дальнейшем|в перспективе|впоследствии|в последующие годы|со временем|"
    r"sonraki illərdə|növbəti illərdə|gələcəkdə|perspektivdə|ilerleyen yillarda|sonraki yillarda|gelecekte|"
    r"uzun vadede|"
    r"ilerleyen yillarda|sonraki yillarda|sonraki illərdə)\b"
)
_LONG_AGO = 60


def aim_of(document: Document, periods: list[Period], beside: Period | None, place: Place) -> Period | None:
    """The time of a plan, the period `beside` it before others; None where the sentence gives none."""
    if is_later(document, place):
        return None
    if beside and (beside.target or is_ahead(document, beside) or (beside.kind == "year" and not beside.comparison)):
        return beside
    for period in within(periods, place.load.end, place.right):
        if is_ahead(document, period) and _AIM_BEHIND.fullmatch(document.folded, place.load.end, period.start):
            return period
    ahead = [
        period for period in periods if is_ahead(document, period) or (period.target and not _is_over(document, period))
    ]
    before = within(ahead, place.left, place.load.start)
    if before:
        return before[-1]
    published = document.article.published
    here = next(iter(within(document.family("loadyear"), place.left, place.right)), None)
    elsewhere = here and not within(ahead, place.left, of_next(document, place))
    if ahead and not (elsewhere and published):
        return min(ahead, key=lambda period: abs(period.start - place.load.start))
    day = from_day_on(document, place)
    if day:
        return day
    told = here or next(iter(within(document.family("loadyear"), place.since, place.right)), None)
    if not (published and told):
        return None
    first, last = date(published.year, 1, 1), date(published.year, 12, 31)
    return Period(told.start, told.end, first, last, "inferred", "year", target=True)


def _is_over(document: Document, period: Period) -> bool:
    """Whether a year had long ended: «по отношению к 2021 году» sets no date to what is planned."""
    published = document.article.published
    ended = published and period.last and (published - period.last).days > _LONG_AGO
    return bool(ended) and period.kind == "year" and period.basis == "stated"


def to_come(document: Document, aim: Period) -> Period:
    """The time of a plan: a month without a year is the next one, and by the end of December is the whole year."""
    published = document.article.published
    past = bool(published and aim.last and (published - aim.last).days > _LONG_AGO)
    if past and aim.basis == "inferred" and not aim.relative:
        aim = year_after(aim, "a plan is for a time to come")
    if aim.target and aim.kind == "month" and aim.last and aim.first and aim.last.month == _DECEMBER:
        return replace(aim, first=aim.first.replace(month=1), kind="year")
    return aim


def is_later(document: Document, place: Place) -> bool:
    """Whether a load is aimed at for some time behind the one told: "5 million by 2028, 15 million in later years"."""
    return place.left > place.since and bool(_LATER.search(document.folded, place.left, place.load.start))
