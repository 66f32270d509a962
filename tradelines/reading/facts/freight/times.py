"""The period for which a load is told: beside it, before it, in its sentence, or taken over from the load before."""

import re
from dataclasses import replace

from tradelines.reading.facts.freight.aim_times import aim_of, to_come
from tradelines.reading.facts.freight.asides import is_part
from tradelines.reading.facts.freight.ended import ended, same_months, to_its_end
from tradelines.reading.facts.freight.loads import Place, loads_of
from tradelines.reading.facts.freight.news_times import (
    after_compared,
    measures_change,
    told_against_then,
    told_before,
    told_of,
    until_month_told,
    was_so,
)
from tradelines.reading.facts.freight.own_times import TIGHT, is_ahead, of_next, periods_at
from tradelines.reading.facts.freight.since import of_year_told, since_year, told_since
from tradelines.reading.facts.freight.stretches import stretch_of
from tradelines.reading.facts.freight.way import FIRST_TRAIN
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, year_before
from tradelines.reading.spans.terms import terms_of

_PARTED = re.compile(r"[,;:]")
# "2025-ci ildəki 9,5 milyon tondan", "2025'teki 9,5 milyon tondan"
_OF_THEN = re.compile(r"(?:'?[dt][aəe])?k[iı]\s")
# Within how many days, and within what share of the load before, one in brackets is of the same part of a year.
_ALL_YEAR = re.compile(
    r"\b(?:whole|entire|full|all|весь|всего|в целом|целиком|tamaminda|bütününde|genelinde|bütöv|"
    r"ümumilikdə|boyunca)\b"
)
_HALF, _LEAST, _MOST = 185, 0.4, 1.6
_RATES = ("loadrate.day", "loadrate.each")
# "compared with 2021, when the figure was 586,000 tons"
_WHEN = re.compile(r",\s(?:when|in which|когда|в котором)\s[^,;.:\d]{1,48}")
# Half of a month or a season between a word such as "by" or "since" and its period.
_EDGE = re.compile(
    r"\b(?:by|until|till|since|from|к|до|с|со)\s(?:the\s)?"
    r"(?:mid|middle of|early|late|spring|summer|autumn|winter|fall of|середин\w|начал\w|весн\w|лет\w|осен\w|зим\w)"
    r"[\s-](?:of\s)?(?:the\s)?$"
)
# "Mayıs 2023'e kadar", "2023-cü ilin mayına qədər"
# "2018-ci ilin göstəricisindən (22 887 TEU)", «больше показателя 2018 года».
_LEVEL_OF = re.compile(r"^\s?(?:göstərici\w*|səviyyə\w*|rakam\w*|seviye\w*|figure|level)\s(?=\()")
_UNTIL = re.compile(r"(?:'?[^\W\d_]{1,4})?\s(?:kadar|dek|değin|qədər|kimi)\b")
_TO_EDGE = 26
_OF_MONTHS = re.compile(r"\b(?:[a-z]+|\d+)-month\b")


def period_of(document: Document, place: Place, *, aimed: bool, previous: bool, base: Period | None) -> Period | None:
    """The period of a load, None where the text gives none.

    `aimed` looks for the time of a target, `previous` for that of an earlier level; `base` is the period of the
    load before, which is taken over (its basis is then inherited).
    """
    periods = periods_at(document, place)
    beside = _beside(document, periods, place)
    if place.load.ordinal:
        return of_year_told(document, place)
    if aimed:
        aim = aim_of(document, periods, beside, place)
        return to_come(document, aim) if aim else None
    if previous:
        whole = _plain(periods, place.since, beside.start) if beside and beside.relative else None
        return _same_part(beside, whole) if beside else _earlier(document, periods, place, base)
    stretch = stretch_of(document, periods, place)
    if stretch:
        return stretch
    beside = _as_meant(document, place, beside, base)
    if beside and not beside.target:
        return _part_in_bracket(document, place, beside, base)
    set_against, now = told_against_then(document, periods, place)
    if set_against:
        return now
    lead = _past_bracket(document, place)
    earlier = [period for period in periods if lead <= period.start < place.load.start and not period.against]
    if earlier and earlier[-1].comparison and not measures_change(document, earlier[-1], place):
        # "in the same period of 2020 it was 5 million tons": the figure is that of the earlier period.
        return _part_in_bracket(document, place, earlier[-1], base)
    if base and _is_counterpart(document, place, periods):
        return replace(year_before(base), basis="inherited")
    own = _as_meant(document, place, _own(document, periods, place, lead), base)
    if own:
        own = _part_in_bracket(document, place, own, base)
        own = to_its_end(document, since_year(document, own) if own.known else same_months(document, own))
        return None if _is_only_an_end(document, own) else until_month_told(document, place, own)
    return ended(document, periods, place) or _taken_over(document, place, base) or after_compared(document, place)


def _own(document: Document, periods: list[Period], place: Place, lead: int) -> Period | None:
    """The period that stands before a load, from `lead` on or earlier in its sentence, or else behind it."""
    behind = _behind(document, periods, place)
    own = _plain(periods, lead, place.load.start) or _right_behind(document, behind, place)
    if not own and place.left > place.since:
        own = stretch_of(document, periods, replace(place, left=place.since, right=place.left))
    own = own or _plain(periods, place.since, place.load.start)
    # A time to come behind the next load is that one's: "35 million tons, and 68 million by March 2022".
    here = [period for period in behind if period.start < place.right or not is_ahead(document, period)]
    return own or next((period for period in here if not (period.comparison or period.target)), None)


def _right_behind(document: Document, behind: list[Period], place: Place) -> Period | None:
    """The period of a later load in its own clause: "in 2024 it took 287 trains, and 199 came in the first half"."""
    if place.left == place.since or document.lexicon.language in TURKIC:
        return None
    for period in behind:
        plain = period.known and not (period.comparison or period.target or is_ahead(document, period))
        if plain and period.start < place.right and not _PARTED.search(document.folded, place.load.end, period.start):
            return period
    return None


def _taken_over(document: Document, place: Place, base: Period | None) -> Period | None:
    """The period of a load that tells none: since a day, or that of the loads and sentences before."""
    since, to_date = told_since(document, place)
    if base and not since and is_part(document, place):
        return replace(base, basis="inherited")
    if since or to_date:
        # What is told "to date" is of no period that was told before, but for one that goes on.
        goes_on = to_date and base is not None and base.open_end and base.kind == "to date"
        return since or (replace(base, basis="inherited") if base and goes_on else None)
    near = within(document.family("loadrate"), place.left, place.right)
    averaged = base is not None and any(term.label == "loadrate.average" for term in near) and was_so(document, place)
    rates = any(term.label in _RATES for term in near) and not averaged
    if rates or within(document.family("now"), place.left, place.right):
        # So many a day or a year is told of now, and not of the period before.
        return None
    first = FIRST_TRAIN.search(document.folded, place.since, place.load.start)
    told = base or (None if first else told_before(document, place))
    # "During the eleven-month period ended on February 19" is no year.
    other = told and told.kind == "year" and _OF_MONTHS.search(document.folded, place.since, place.until)
    return replace(told, basis="inherited") if told and not other else None


def _as_meant(document: Document, place: Place, period: Period | None, base: Period | None) -> Period | None:
    """A period as the loads before give it: "in the same period", and "last year it was" of some months."""
    if not (period and base and base.interval and period.interval):
        return period
    if period.refers_back and period.basis == "inherited" and not period.comparison:
        meant = told_of(document, place, base)
        return replace(meant, start=period.start, end=period.end, basis="inherited")
    all_of_it = _ALL_YEAR.search(document.folded, max(place.since, period.start - _TO_EDGE), period.end + _TO_EDGE)
    whole = period.kind == "year" and period.relative and not all_of_it and period.start >= place.left
    pronoun = within(terms_of(document, "loadit", "loadsum"), place.since, place.load.start)
    told = any(
        term.label in ("loadit.word", "loadsum.this")
        and not within(document.family("loadcarry"), term.end, term.end + 2)
        for term in pronoun
    )
    one_year = base.first and base.last and base.first.year == base.last.year
    if whole and told and one_year and period.last and base.last and period.last <= base.last:
        # "last year it was": the year before that of which the text tells.
        return replace(year_before(base), start=period.start, end=period.end, basis="inherited", comparison=False)
    return period


def _is_only_an_end(document: Document, period: Period) -> bool:
    """Whether a period is only where another begins or ends: "by mid-September", "с осени 2022 года"."""
    until = document.lexicon.language in TURKIC and period.kind in ("month", "year")
    if until and _UNTIL.match(document.folded, period.end):
        return True
    return bool(_EDGE.search(document.folded, max(0, period.start - _TO_EDGE), period.start))


def _earlier(document: Document, periods: list[Period], place: Place, base: Period | None) -> Period | None:
    """The period of an earlier level: one compared with before it, else the year before its sentence's."""
    right_before = within(periods, place.left, place.load.start)
    if right_before and _OF_THEN.fullmatch(document.folded, right_before[-1].end, place.load.start):
        return right_before[-1]
    told = [period for period in periods if period.comparison and place.left <= period.start < place.load.start]
    if told:
        return _same_part(told[-1], _plain(periods, place.since, told[-1].start))
    if any(_leads_next(document, place, period) for period in within(periods, place.load.end, place.right)):
        # "2022-ci ildə 4,3 milyon tondan 2024-cü ildə 7,2 milyon tona": each has its year before it.
        return _plain(periods, place.left, place.load.start)
    own = _plain(periods, place.since, place.load.start) or base
    return replace(year_before(own), basis="inherited") if own and own.known else None


def _same_part(earlier: Period, own: Period | None) -> Period:
    """Of "in the first half against last year - from 6.8 to 8.3": the same part of the year compared with."""
    part = year_before(own) if own and own.known and own.kind != "year" and earlier.kind == "year" else None
    if not (part and part.first and earlier.first and part.first.year == earlier.first.year):
        return earlier
    return replace(part, start=earlier.start, end=earlier.end, basis="inferred", comparison=True)


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


def _plain(periods: list[Period], start: int, end: int) -> Period | None:
    """The last period of a stretch that is neither compared with nor aimed at."""
    own = [period for period in periods if start <= period.start < end and not (period.comparison or period.target)]
    return own[-1] if own else None


def _beside(document: Document, periods: list[Period], place: Place) -> Period | None:
    """The period right behind the load, or right before a load in brackets."""
    text = document.folded
    for period in periods:
        if place.load.end <= period.start < place.right and period.start - place.load.end < 60:
            if period.against or _leads_next(document, place, period):
                return None
            return period if TIGHT.fullmatch(text[place.load.end : period.start]) else None
        if not place.left <= period.end <= place.load.start:
            continue
        if _WHEN.fullmatch(text, period.end, hedged_start(document, place.load.start)):
            return period
        mark = _LEVEL_OF.sub("", text[period.end : place.load.start]).strip()
        # "24 percent above the same period last year: 142,000 tons of grain" is of the later one.
        opened = text[period.start - 1 : period.start] == "("
        if (mark == "(" and not _has_own(periods, place, text)) or (mark == ":" and (opened or not period.comparison)):
            return period
    return None


def _part_in_bracket(document: Document, place: Place, beside: Period, base: Period | None) -> Period:
    """Of "in September 258 tons (in 2024: 155)": the same part of that year, where the load is no whole year's."""
    opened = document.folded.rfind("(", place.left, place.load.start)
    if opened < 0 or beside.kind != "year" or not base or not (base.first and base.last and beside.first):
        return beside
    before = within(loads_of(document), place.since, opened)
    part = base.kind != "year" and (base.last - base.first).days < _HALF and before
    alike = bool(part) and _LEAST <= place.load.value / (before[-1].value or 1) <= _MOST
    a_year_apart = beside.relative or base.first.year - beside.first.year == 1
    return replace(year_before(base), start=beside.start, end=beside.end) if alike and a_year_apart else beside


def _has_own(periods: list[Period], place: Place, text: str) -> bool:
    """Whether a load in brackets has a period of its own behind it: "in 2023 (1.5 million tons in 2022)"."""
    closed = text.find(")", place.load.end, place.right)
    return any(TIGHT.fullmatch(text[place.load.end : one.start]) for one in within(periods, place.load.end, closed))


def _leads_next(document: Document, place: Place, period: Period) -> bool:
    """Azerbaijani and Turkish: whether a period stands right before the next load, whose it is."""
    if document.lexicon.language not in TURKIC or place.right >= place.until:
        return False
    return not document.folded[period.end : place.right].strip()
