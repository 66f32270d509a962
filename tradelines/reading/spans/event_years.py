"""The year of an event that is told by day and month only, with the reason for it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from tradelines.reading.articles.months import valid_date
from tradelines.reading.spans.amounts import money_of, quantities_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.periods import Period, periods_of
from tradelines.reading.spans.yearwords import is_owned

# News tells of the past more than of the future: a day ahead must be nearer than a past one by so much.
_WEIGHT_AHEAD = 4.0
# Years that are no goal: "by 2030", "until the end of 2027", "к 2030 году". The year comes first, as what a search can
# jump to; what stands before it is looked at behind it.
_GOALS = ("by", "until", "till", "through", "end of", "for", "к", "до", "в")
_YEAR = re.compile(r"((?:19[89]|20[0-4])\d)\b(?<!\w....)" + "".join(rf"(?<!{goal} ....)" for goal in _GOALS))
# How long after the end of the newest figures an event may lie that is told beside them, in days.
_LONGEST_WAIT = 183
# "..., the minister said on", «сообщил в»: a day on which something was said or done.
_TOLD_ON = re.compile(
    r"\b(?:said|told [\w ]{2,20}|stated|announced|noted|added|declared|stressed|reported|met|held|signed|received) "
    r"(?:in [\w-]+ )?on $"
    r"|\b(?:сообщил|заявил|сказал|рассказал|отметил|добавил|подчеркнул|объявил)[аи]? (?:[\w-]+ )?во? $"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """Month and day (0 for none) of an event; `which` is "last", "next" or "", `ahead` what is to come."""

    month: int
    day: int
    which: str = ""
    ahead: bool = False


@once
def today_of(document: Document) -> tuple[date | None, str]:
    """The day from which the article speaks, and how it is known; mid-month where only the month is."""
    article = document.article
    if article.published:
        return article.published, f"date of publication {article.published.isoformat()}"
    if article.published_month:
        return valid_date(*article.published_month, 15), f"month of publication {article.published_partial}"
    return None, ""


def nearest_year(dated: Dated, today: date) -> int:
    """The year in which a day or month lies nearest to the article; 0 where there is no such day."""

    def distance(day: date) -> float:
        behind = (today - day).days
        # The running month is neither past nor ahead.
        if not dated.day and (day.year, day.month) == (today.year, today.month):
            behind = 0
        if dated.which == "last":
            return behind if behind > 0 else 10_000
        if dated.which == "next":
            return -behind if behind < 0 else 10_000
        if dated.ahead:
            return behind * _WEIGHT_AHEAD if behind > 0 else -behind
        return behind if behind >= 0 else -behind * _WEIGHT_AHEAD

    days = [valid_date(year, dated.month, dated.day or 15) for year in range(today.year - 4, today.year + 5)]
    known = [day for day in days if day]
    return min(known, key=distance).year if known else 0


def year_from_figures(document: Document, dated: Dated) -> tuple[int, str]:
    """The year that the periods of the text's figures leave for an event, and why; (0, "") where they leave none.

    A text tells of the newest figures there are. The event is therefore looked for in the half year after the
    newest period that has an amount in its sentence, or in the rest of its year where it is part of a year.
    """
    newest = _newest_figures(document)
    if not newest:
        return 0, ""
    for year in (newest.year, newest.year + 1):
        day = valid_date(year, dated.month, dated.day or 28)
        near = day and (day.year == newest.year or day - newest <= timedelta(days=_LONGEST_WAIT))
        told_before = not dated.ahead and day and newest - day <= timedelta(days=_LONGEST_WAIT)
        if day and near and (newest < day or told_before) and year >= _newest_year(document):
            return year, f"the newest figures of the text end on {newest.isoformat()}"
    return 0, ""


@once
def _newest_year(document: Document) -> int:
    """The newest year that the text speaks of as past or present; 0 where there is none."""
    told = (match for match in _YEAR.finditer(document.folded) if not is_owned(document.folded, match.start()))
    years = (int(match[1]) for match in told)
    return max(years, default=0)


@once
def _newest_figures(document: Document) -> date | None:
    """The last day of the newest period that has an amount in its sentence."""
    if not (money_of(document) or quantities_of(document)):
        return None
    ends = (period.last for period in periods_of(document) if period.last and _is_evidence(document, period))
    return max(ends, default=None)


def _is_evidence(document: Document, period: Period) -> bool:
    if period.target or period.comparison or period.basis != "stated" or not period.known:
        return False
    sentence = document.sentence_at(period.start)
    return any(within(spans(document), sentence.start, sentence.end) for spans in (money_of, quantities_of))


def is_ahead(document: Document, start: int) -> bool:
    """Whether the sentence speaks of what is to come, but for the day on which that was said."""
    if _TOLD_ON.search(document.folded, max(start - 40, 0), start):
        return False  # "is to be raised, the minister said on Saturday"
    sentence = document.sentence_at(start)
    if within(document.family("ahead"), sentence.start, sentence.end):
        return True
    told = within(document.family("meet"), sentence.start, sentence.end)
    return any(term.label.endswith(".future") for term in told)
