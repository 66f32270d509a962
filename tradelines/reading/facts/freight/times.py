"""The period for which a load is told: beside it, before it, in its sentence, or taken over from the load before."""

import re
from dataclasses import replace
from datetime import date

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.spans.dates import dates_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, periods_of, year_before

# How far a word of opening stands from its date, in characters.
_OPENING = 40
# How many sentences back a period is still that of a load.
_JUST_TOLD, _ASIDE = 2, 40
# What a word for "since" may be away from its date: a case ending.
_TO_SINCE = 7
_TIGHT = re.compile(
    r"(?:\([^()]{0,40}\))?\s*(?:\w+\s)?(?:in|for|during|over|as of|since|by|through|throughout|за|в|во|на|к)?\s?"
    r"(?:the\s)?(?:whole\s)?(?:of\s)?$"
)


def period_of(document: Document, place: Place, *, aimed: bool, previous: bool, base: Period | None) -> Period | None:
    """The period of a load, None where the text gives none.

    `aimed` looks for the time of a target, `previous` for that of an earlier level; `base` is the period of the
    load before, which is taken over (its basis is then inherited).
    """
    periods = [
        period
        for period in within(periods_of(document), place.since, place.until)
        if period.kind != "fiscal" and not _in_aside(document, place, period)
    ]
    beside = _beside(document, periods, place)
    if aimed:
        return _aim(document, periods, beside, place)
    if previous:
        return beside or _earlier(periods, place, base)
    if beside and not beside.target:
        return beside
    lead = _past_bracket(document, place)
    earlier = [period for period in periods if lead <= period.start < place.load.start and not period.against]
    if earlier and earlier[-1].comparison:
        # "in the same period of 2020 it was 5 million tons": the figure is that of the earlier period.
        return earlier[-1]
    if base and _is_counterpart(document, place, periods):
        return replace(year_before(base), basis="inherited")
    own = _plain(periods, lead, place.load.start) or _plain(periods, place.since, place.load.start)
    behind = _behind(document, periods, place)
    own = own or next((period for period in behind if not (period.comparison or period.target)), None)
    told_of = own or _since_day(document, place) or _since_opening(document, place)
    if told_of:
        return told_of
    near = within(document.family("loadrate"), place.left, place.right)
    if any(term.label == "loadrate.day" for term in near):
        # So many a day is told of now, and not of the period before.
        return None
    told = base or _told_before(document, place)
    return replace(told, basis="inherited") if told else None


def _earlier(periods: list[Period], place: Place, base: Period | None) -> Period | None:
    """The period of an earlier level: one compared with before it, else the year before its sentence's."""
    told = [period for period in periods if period.comparison and place.left <= period.start < place.load.start]
    if told:
        return told[-1]
    own = _plain(periods, place.since, place.load.start) or base
    return replace(year_before(own), basis="inherited") if own and own.known else None


def _behind(document: Document, periods: list[Period], place: Place) -> list[Period]:
    """The periods behind a load that may be its own and not the next one's."""
    # Behind a semicolon something else is told: "2 million tons were carried; the terminal opens in 2027".
    turn = document.folded.find(";", place.load.end, place.until)
    stop = turn if turn >= 0 else place.until
    behind = [period for period in within(periods, place.load.end, stop) if not _of_next(document, place, period)]
    own_end = of_next(document, place)
    if own_end < place.right:
        behind = [period for period in behind if period.start < own_end]
    if within(document.family("baseline"), place.load.end, place.right):
        # "59,000 TEU against 51,000 in 2024": what stands behind is of the other.
        behind = [period for period in behind if period.start < place.right]
    return behind


def _in_aside(document: Document, place: Place, period: Period) -> bool:
    """Whether a period only says since when something is so: "the port, part of the railways since last year, ..."."""
    text = document.folded
    if period.kind != "to date" or not text.startswith(",", period.end) or period.end > place.load.start:
        return False
    return ", " in text[max(place.since + 1, period.start - _ASIDE) : period.start]


def of_next(document: Document, place: Place) -> int:
    """Where the words of the next load begin behind a comma: "500 tons were carried, the aim for 2026 is 700 tons"."""
    if place.right >= place.until:
        return place.right
    text = document.folded
    for period in within(periods_of(document), place.load.end, place.right):
        comma = text.rfind(", ", place.load.end, period.start)
        if comma >= 0 and "," not in text[period.end : place.right]:
            return comma
    return place.right


def _of_next(document: Document, place: Place, period: Period) -> bool:
    """Whether a period stands in brackets with the next load: "35,152 TEU were handled (2018: 22,887 TEU)"."""
    opened = document.folded.rfind("(", place.load.end, period.start)
    return opened >= 0 and opened < place.right < document.folded.find(")", period.end, place.until)


def _past_bracket(document: Document, place: Place) -> int:
    """Where the words of a load begin: past the bracket in which the load before stands, with its own period."""
    closed = document.folded.find(")", place.left, place.load.start)
    opened = document.folded.find("(", place.left, place.load.start)
    return closed + 1 if closed >= 0 and not 0 <= opened < closed else place.left


def _is_counterpart(document: Document, place: Place, periods: list[Period]) -> bool:
    """Whether a load alone in brackets is of the year before, as the one in brackets before it was."""
    text = document.folded
    if text[place.left : place.load.start].lstrip()[-1:] != "(" or not text.startswith(")", place.load.end):
        return False
    return any(
        text.rfind("(", place.since, period.start) > text.rfind(")", place.since, period.start)
        for period in within(periods, place.since, place.left)
        if period.comparison
    )


def _since_day(document: Document, place: Place) -> Period | None:
    """The time since a day that the sentence names: "since 30 October 2017", "30 Ekim 2017'den bu yana"."""
    terms = within(document.family("since"), place.since, place.until)
    for day in within(dates_of(document), place.since, place.until) if terms else ():
        beside = any(0 <= day.start - term.end <= 1 or 0 <= term.start - day.end <= _TO_SINCE for term in terms)
        if beside and day.precision == "day" and day.basis == "stated" and day.first and not day.dateline:
            published = document.article.published
            return Period(
                day.start, day.end, date.fromisoformat(day.first), published, "stated", "to date", open_end=True
            )
    return None


def _told_before(document: Document, place: Place) -> Period | None:
    """The period of which the text has just spoken, where the loads before have none: not yet to come, not compared."""
    here = document.sentence_at(place.load.start).number
    for period in reversed(within(periods_of(document), 0, place.since)):
        if here - document.sentence_at(period.start).number > _JUST_TOLD:
            return None
        if period.known and not (period.comparison or period.target or period.kind in ("years", "fiscal", "to date")):
            published = document.article.published
            return period if not published or (period.last and period.last <= published) else None
    return None


def _plain(periods: list[Period], start: int, end: int) -> Period | None:
    """The last period of a stretch that is neither compared with nor aimed at."""
    own = [period for period in periods if start <= period.start < end and not (period.comparison or period.target)]
    return own[-1] if own else None


def _beside(document: Document, periods: list[Period], place: Place) -> Period | None:
    """The period right behind the load, or right before a load in brackets."""
    text = document.folded
    for period in periods:
        if place.load.end <= period.start < place.right and period.start - place.load.end < 60:
            return period if _TIGHT.fullmatch(text[place.load.end : period.start]) else None
        if place.left <= period.end <= place.load.start and text[period.end : place.load.start].strip() in ("(", ":"):
            return period
    return None


def _aim(document: Document, periods: list[Period], beside: Period | None, place: Place) -> Period | None:
    if beside and (beside.target or _is_ahead(document, beside)):
        return beside
    ahead = [period for period in periods if period.target or _is_ahead(document, period)]
    before = within(ahead, place.left, place.load.start)
    if before:
        return before[-1]
    if ahead:
        return min(ahead, key=lambda period: abs(period.start - place.load.start))
    published = document.article.published
    told = next(iter(within(document.family("loadyear"), place.left, place.right)), None)
    if not (published and told):
        return None
    first, last = date(published.year, 1, 1), date(published.year, 12, 31)
    return Period(told.start, told.end, first, last, "inferred", "year", target=True)


def _is_ahead(document: Document, period: Period) -> bool:
    """Whether a period ends after the article was published."""
    published = document.article.published
    return bool(period.last and (not published or period.last > published) and not period.open_end)


def _since_opening(document: Document, place: Place) -> Period | None:
    """The time from the opening of a line, where a load is told "to date" and the text dates the opening."""
    ever = [term for term in within(document.family("todate"), place.since, place.until) if term.label == "todate.ever"]
    if not ever:
        return None
    for opening in document.family("loadopen"):
        for day in within(dates_of(document), opening.start - _OPENING, opening.end + _OPENING):
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
