"""The periods of a sentence that may be those of a load: all but the ones that belong to something else."""

import re

from tradelines.reading.facts.freight.ended import tells_no_time
from tradelines.reading.facts.freight.loads import Place, loads_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, periods_of

# What may stand between a load and the period right behind it.
TIGHT = re.compile(
    r"(?:\([^()]{0,40}\))?\s*(?:(?!whereas|while|but|and|тогда|однако|isə|ise)\w+\s)?"
    r"(?:in|for|during|over|as of|since|by|through|throughout|за|в|во|на|к)?\s?"
    r"(?:the\s)?(?:whole\s)?(?:of\s)?$"
)
_OPENS = re.compile(r"\s?\(\s?\w*\s?\d")
_TO = re.compile(r"\s?(?:to|до)\s")
_SAID_THAT = re.compile(
    r"\b(?:said|announced|stated|noted|told|reported|declared|informed|revealed|disclosed|added)\b[^.;\d]{0,40}?\sthat\s"
    r"|\b(?:сообщ|заяв|объяв|рассказ|отмет|говор|уточн)\w+[^.;\d]{0,60}?,\sчто\s"
    r"|\b(?:bildir|de|açiqla|qeyd ed|söylə)(?:y?[iuü]b|m[iuü]şd[iuü])\ski,?\s"
)
# "Reported on Jan.25": a day, and no month.
_DAY_BEHIND = re.compile(r"\.\d{1,2}\b")
_ASIDE, _TO_DAYS, _TO_OPENING, _AT_OPENING = 40, 26, 90, 24


def periods_at(document: Document, place: Place) -> list[Period]:
    """The periods of a load's sentence, without those of asides, of numbers in brackets and of the load before."""
    return [
        period
        for period in within(periods_of(document), place.since, place.until)
        if (period.kind != "fiscal" or period.first)
        and not _DAY_BEHIND.match(document.folded, period.end)
        and not (_in_aside(document, place, period) or _of_bracket(document, place, period))
        and not (_dates_opening(document, period) or tells_no_time(document, period))
        and not (_is_dated(document, period) or _of_one_before(document, place, period))
        and not (_of_closed_bracket(document, place, period) or _dates_speech(document, place, period))
    ]


def _dates_speech(document: Document, place: Place, period: Period) -> bool:
    """Whether a month only tells when somebody said so: "In May the minister announced that 5 million tons had"."""
    if period.kind not in ("month", "days") or period.end > place.load.start:
        return False
    said = _SAID_THAT.search(document.folded, place.since, place.load.start)
    return said is not None and period.end <= said.end()


def _of_closed_bracket(document: Document, place: Place, period: Period) -> bool:
    """Whether a period stands with another load in a bracket that has closed: "258 tons (in 2024: 155), abroad 777"."""
    text = document.folded
    opened = text.rfind("(", place.since, period.start)
    closed = text.find(")", period.end, place.load.start)
    if opened < 0 or closed < 0 or text.find(")", opened, period.start) >= 0:
        return False
    return bool(within(loads_of(document), opened, closed))


def _in_aside(document: Document, place: Place, period: Period) -> bool:
    """Whether a period only says since when something is so: "the port, part of the railways since last year, ..."."""
    text = document.folded
    if period.kind != "to date" or not text.startswith(",", period.end) or period.end > place.load.start:
        return False
    return ", " in text[max(place.since + 1, period.start - _ASIDE) : period.start]


def _of_bracket(document: Document, place: Place, period: Period) -> bool:
    """Whether a period is that of a number in brackets behind it: "against 2018 (3.8 million tons), 4.1 million"."""
    text = document.folded
    return bool(_OPENS.match(text, period.end, place.load.start)) and text.find(")", period.end, place.load.start) >= 0


def _dates_opening(document: Document, period: Period) -> bool:
    """Whether a period only tells since when: "since the commissioning of the line in September 2017"."""
    return since_opening(document, period) is not None


def since_opening(document: Document, period: Period) -> Match | None:
    """The word for since of an opening that a period dates, with no comma between; None where there is none."""
    before = period.start - _TO_OPENING
    for term in reversed(within(document.family("since"), before, period.start)):
        openings = within(document.family("loadopen"), term.end, period.start)
        if openings and "," not in document.folded[term.end : period.start]:
            return term
    if document.lexicon.language in TURKIC:
        # "2017'deki açılışından bu yana": the opening and the word for since stand behind.
        for opening in within(document.family("loadopen"), period.end, period.end + _AT_OPENING):
            return next(iter(within(document.family("since"), opening.end, opening.end + _AT_OPENING)), None)
    return None


def _is_dated(document: Document, period: Period) -> bool:
    """Whether a bracket right behind a period tells its days: "the ninth month of Azar (November 22 - December 21)"."""
    opened = document.folded.find("(", period.end, period.end + _TO_DAYS)
    return opened >= 0 and any(other.kind == "days" for other in within(periods_of(document), opened + 1, opened + 2))


def _of_one_before(document: Document, place: Place, period: Period) -> bool:
    """Whether a period is that of the load before, from which this one rose: "from 2 million last year to 3"."""
    text = document.folded
    if not place.since < place.left <= period.start < period.end <= place.load.start:
        return False
    start = hedged_start(document, place.load.start)
    return bool(TIGHT.fullmatch(text[place.left : period.start]) and _TO.fullmatch(text, period.end, start))


# "A terminal for a million tons was launched earlier this year": the year of the launch.
_WAS, _TO_WAS = re.compile(r"\b(?:earlier|was|were|has been|запущен\w*|открыт\w*)\s(?:\w+\s){0,2}$"), 40


def planned_for(document: Document, place: Place) -> Period | None:
    """The year by which a capacity is to be there, where the words right at its side give one."""
    told = [
        period
        for period in within(periods_of(document), place.left, place.right)
        if period.kind == "year"
        and is_ahead(document, period)
        and (_is_of_now(period) or _is_dated_aim(period))
        and not _WAS.search(document.folded, max(place.left, period.start - _TO_WAS), period.start)
    ]
    if document.lexicon.language in TURKIC:
        told = [one for one in told if one.start < place.load.start] or ([] if _is_now(document, place) else told)
        return next((period for period in reversed(told) if period.start < place.load.start), next(iter(told), None))
    behind = [period for period in told if period.start >= place.load.end]
    return next(iter(behind or told), None)


def _is_now(document: Document, place: Place) -> bool:
    """Whether a load is told as what is so now: "hazırda 6 milyon tondur, 2027-ci ilədək ..."."""
    return bool(within(document.family("now"), place.left, place.load.start))


def _is_dated_aim(period: Period) -> bool:
    return period.target and period.basis == "stated"


def _is_of_now(period: Period) -> bool:
    """Whether a period is the year that runs: "can take 1,000 trains this year"."""
    return period.relative and not (period.comparison or period.against)


def is_ahead(document: Document, period: Period) -> bool:
    """Whether a period ends after the article was published."""
    published = document.article.published
    return bool(period.last and (not published or period.last > published) and not period.open_end)


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
