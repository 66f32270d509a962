"""From the loads of a text to rows: what is freight, on which route, when, and whether it happened."""

import re
from dataclasses import dataclass

from tradelines.reading.facts.freight.aim_times import is_later
from tradelines.reading.facts.freight.asides import is_part
from tradelines.reading.facts.freight.choice import RouteChooser
from tradelines.reading.facts.freight.differences import is_change, is_previous
from tradelines.reading.facts.freight.goods import commodity_of
from tradelines.reading.facts.freight.grown_again import growth_behind
from tradelines.reading.facts.freight.growth import change_of
from tradelines.reading.facts.freight.judging import goes_by_land, is_freight
from tradelines.reading.facts.freight.kinds import kind_of
from tradelines.reading.facts.freight.loads import Place, places_of
from tradelines.reading.facts.freight.moods import grows_on, spread
from tradelines.reading.facts.freight.news_times import before_then, is_news
from tradelines.reading.facts.freight.own_times import planned_for
from tradelines.reading.facts.freight.repeats import without_repeats
from tradelines.reading.facts.freight.shares import mend
from tradelines.reading.facts.freight.times import period_of
from tradelines.reading.facts.freight.to_come import is_to_come
from tradelines.reading.facts.freight.way import PORT_WORDS, PORTS_OF
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, year_before
from tradelines.schema import Facts, FreightKind, FreightRow, WarningRow

# A load takes over from one that stands at most so many sentences before it.
_FOLLOWS = 2
_OF_WHICH = re.compile(r"[^.;]{0,30}?[,(]\s?(?:of which|including|из них|из которых|в том числе|onun|bunun|bunlarin)\s")
_UP = re.compile(r"\s(?:to|до)\s(?:[^\W\d_]+\s)?|['-]?[dt][aəe]n\s")
_AIMED = ("target", "forecast")
# Kind and period of a load, and whether it is an earlier level.
_Told = tuple[FreightKind, Period | None, bool]


@dataclass(slots=True)
class _Before:
    """What a load takes over from those before it: place, kind, period of what happened, time of a plan."""

    sentence: int = -9
    refused: tuple[int, str] = (-9, "")
    paragraph: int = -1
    at_ports: bool = False
    kind: FreightKind = "actual"
    route: str = ""
    base_route: str = ""
    base: Period | None = None
    latest: Period | None = None
    aim: tuple[FreightKind, Period] | None = None


def read_freight(document: Document) -> Facts:
    """The freight rows of a document, in order of the text."""
    facts = Facts()
    places = places_of(document)
    if not places:
        return facts
    before, routes = _Before(), RouteChooser(document)
    rows = [row for place in places if (row := _row(document, place, routes, before))]
    notes = mend(document, rows)
    facts.freight = without_repeats(document, rows)
    for number, row in enumerate(facts.freight, 1):
        row.freight_id = f"{row.article_id}-f{number}"
    facts.warnings = [
        WarningRow(
            article_id=row.article_id, table="freight", row_id=row.freight_id, code="unit_suspect", detail=detail
        )
        for row, detail in notes
        if row.freight_id
    ]
    return facts


def _row(document: Document, place: Place, routes: RouteChooser, before: _Before) -> FreightRow | None:
    load, sentence = place.load, document.sentence_at(place.load.start).number
    # What counts "of which 100" is no load where the whole was none.
    of_refused = load.counted and load.unit == before.refused[1] and sentence - before.refused[0] <= 1
    follows = sentence - before.sentence
    if of_refused or not is_freight(
        document, place, follows=follows <= _FOLLOWS, at_ports=before.at_ports, here=follows == 0
    ):
        before.refused = before.refused if load.counted else (sentence, load.unit)
        return None
    if is_change(document, place):
        return None
    route = routes.name(place)
    if not route:
        before.refused = sentence, load.unit
        return None
    kind, period, previous = _told_of(document, spread(document, place), before, route)
    compared = period is not None and period.comparison
    before.sentence, before.kind = sentence, kind
    before.at_ports = _at_ports(document, place, route)
    before.paragraph = document.sentence_at(load.start).paragraph
    return FreightRow(
        freight_id="",
        article_id=document.article.article_id,
        route=route,
        quantity=load.value,
        unit=load.unit,
        approx=load.approx,
        period_start=period.first.isoformat() if period and period.first else "",
        period_end=period.last.isoformat() if period and period.last else "",
        period_basis=period.basis if period and period.first else "",
        kind=kind,
        change_pct=_grown(document, place) if not (previous or kind in _AIMED or compared) else None,
        commodity=commodity_of(document, place),
        evidence=document.evidence(load.start, load.end),
        start=load.start,
        end=load.end,
        rule="freight.counted" if load.counted else "freight.quantity",
    )


def _at_ports(document: Document, place: Place, route: str) -> bool:
    """Whether a load was handled by ports or went by land: what is told of exports behind it did so too."""
    ports = bool(PORT_WORDS.search(route)) or route.startswith(PORTS_OF)
    return ports or goes_by_land(document, place, route)


def _grown(document: Document, place: Place) -> float | None:
    """The growth of a load in percent, told in its own sentence or in the next."""
    change = change_of(document, place)
    return growth_behind(document, place) if change is None else change


def _told_of(document: Document, place: Place, before: _Before, route: str) -> _Told:
    """As `_told`, for a load on a way."""
    if _follows_other(before, route, document.sentence_at(place.load.start).number):
        before.base, before.base_route = before.latest, route
    base, told = before.base, _told(document, place, before)
    before.route = route
    before.base_route = before.base_route if before.base is base else route
    return told


def _follows_other(before: _Before, route: str, sentence: int) -> bool:
    """Whether a load goes on about another way than that of which the text gives the news: it has the time of the last.

    "By comparison, Shanghai handled 49 million TEU in 2023. Busan followed with 23 million."
    """
    elsewhere = bool(before.base_route) and before.base_route not in (route, before.route)
    return elsewhere and before.latest is not None and sentence - before.sentence <= 1


def _told(document: Document, place: Place, before: _Before) -> _Told:
    """Kind and period of a load, and whether it is an earlier level; what the next load takes over is kept."""
    here = document.sentence_at(place.load.start).number
    if _is_of_latest(document, place, before):
        before.base = before.latest
    kind = kind_of(document, place, before.kind if before.sentence == here else "actual")
    if before.kind != "actual" and kind != "capacity" and grows_on(document, place, here - before.sentence):
        kind = before.kind
    if kind == "capacity":
        before.aim = None
        return kind, planned_for(document, place), False
    previous = is_previous(document, place)
    aim = period_of(document, place, aimed=True, previous=False, base=before.base) if previous else None
    if previous and kind in _AIMED and aim:
        # "from 400 trains to 3,000 by 2029": the lower end is what is carried now, the other the aim.
        before.aim = kind, aim
        now = period_of(document, place, aimed=False, previous=True, base=None)
        return "actual", now if now and now.start >= place.load.end and not now.target else None, True
    kind = "actual" if previous and kind in _AIMED else kind
    if kind == "actual" and before.aim and before.sentence == document.sentence_at(place.load.start).number:
        kind = before.aim[0] if _is_part_of_plan(document, place) else kind
    period = period_of(document, place, aimed=kind in _AIMED, previous=previous, base=before.base)
    if kind in _AIMED and not period and before.aim and before.sentence == here and not is_later(document, place):
        period = before.aim[1]
    goes_on = document.sentence_at(place.load.start).paragraph == before.paragraph
    if kind == "actual" and not period and before.aim and goes_on and not _is_of_now(document, place, here):
        # What follows a plan without a time of its own is part of the plan.
        kind, period = before.aim
    if kind == "actual" and is_to_come(document, place):
        kind, period = "forecast", period_of(document, place, aimed=True, previous=False, base=before.base)
        if not period and before.aim and here - before.sentence <= _FOLLOWS:
            period = before.aim[1]
    published = document.article.published
    if kind == "actual" and period and published and period.first and period.first > published:
        kind, period = ("target", period) if period.basis == "stated" or period.relative else ("actual", None)
    told = kind, period, previous
    _keep(document, place, before, told)
    return told


def _keep(document: Document, place: Place, before: _Before, told: _Told) -> None:
    """Keep what the next load takes over of this one's time."""
    kind, period, previous = told
    published = document.article.published
    over = not (published and period and period.last and period.last > published)
    if kind == "actual" and period and period.known and over and not (previous or (period.comparison and before.base)):
        before.base = before.base if _is_in_passing(document, place, period, before) else period
    before.aim = (kind, period) if kind in _AIMED and period else None
    latest = kind == "actual" and period is not None and period.known and not (previous or _is_aside(document, place))
    before.latest = period if latest else before.latest


def _is_of_latest(document: Document, place: Place, before: _Before) -> bool:
    """Whether a load is part of the one just told, whatever its time: "Of them a million were transit"."""
    near = document.sentence_at(place.load.start).number - before.sentence == 1
    return bool(near and before.latest) and is_part(document, place)


def _ends_before(period: Period, base: Period | None) -> bool:
    """Whether a period is an earlier one than that of the loads before."""
    return bool(base and base.first and period.last and period.last < base.first)


def _is_in_passing(document: Document, place: Place, period: Period, before: _Before) -> bool:
    """Whether the period of a load is no news: what follows without one of its own is of that told before."""
    earlier = before.base and year_before(before.base).interval == period.interval
    here = before.sentence == document.sentence_at(place.load.start).number
    back = (period.relative or here or is_news(document, before.base)) and _ends_before(period, before.base)
    return bool(earlier or back or _is_aside(document, place) or before_then(document, period))


def _is_aside(document: Document, place: Place) -> bool:
    """Whether a load opens a bracket, alone or behind its time: "258,000 tons (in 2024: 155,000)"."""
    opened = document.folded.rfind("(", place.left, place.load.start)
    return opened >= 0 and document.folded.find(")", opened, place.load.start) < 0


def _is_of_now(document: Document, place: Place, here: int) -> bool:
    """Whether a load is told as what is carried now or to date, and not as part of a plan before it."""
    to_date = [
        term for term in within(document.family("todate"), place.since, place.until) if term.label != "todate.year"
    ]
    told = to_date and document.sentence_at(place.since).number == here
    return bool(told or within(document.family("now"), place.left, place.load.start))


def _is_part_of_plan(document: Document, place: Place) -> bool:
    """Whether a load is part of the planned one before it, or what that is to become."""
    left, start = place.left, place.load.start
    return bool(_OF_WHICH.match(document.folded, left, start) or _UP.fullmatch(document.folded, left, start))
