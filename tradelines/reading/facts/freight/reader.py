"""From the loads of a text to rows: what is freight, on which route, when, and whether it happened."""

import re
from dataclasses import dataclass

from tradelines.reading.facts.freight.asides import is_part
from tradelines.reading.facts.freight.choice import RouteChooser
from tradelines.reading.facts.freight.differences import is_change, is_previous
from tradelines.reading.facts.freight.goods import commodity_of
from tradelines.reading.facts.freight.grown_again import growth_behind
from tradelines.reading.facts.freight.growth import change_of
from tradelines.reading.facts.freight.judging import goes_by_land, is_freight
from tradelines.reading.facts.freight.kinds import is_to_come, kind_of
from tradelines.reading.facts.freight.loads import Place, places_of
from tradelines.reading.facts.freight.moods import grows_on, spread
from tradelines.reading.facts.freight.news_times import before_then, is_news
from tradelines.reading.facts.freight.own_times import planned_for
from tradelines.reading.facts.freight.shares import mend
from tradelines.reading.facts.freight.times import period_of
from tradelines.reading.facts.freight.way import PORT_WORDS, PORTS_OF
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, year_before
from tradelines.schema import Facts, FreightKind, FreightRow, WarningRow

# A headline's round figure stands for the exact one of the body that is larger by less than this.
_ROUNDED = 0.1
# A round figure of so many digits is that of no other: "366,000" in a headline is the 365,860 of the body.
_TELLING = 3
# A load takes over from one that stands at most so many sentences before it.
_FOLLOWS = 2
_OF_WHICH = re.compile(r"[^.;]{0,30}?[,(]\s?(?:of which|including|из них|из которых|в том числе|onun|bunun|bunlarin)\s")
_UP = re.compile(r"\s(?:to|до)\s(?:[^\W\d_]+\s)?|['-]?[dt][aəe]n\s")
_AIMED = ("target", "forecast")


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
    facts.freight = _without_repeats(document, rows)
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
        before.refused = sentence, load.unit
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


def _told_of(document: Document, place: Place, before: _Before, route: str) -> tuple[FreightKind, Period | None, bool]:
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


def _told(document: Document, place: Place, before: _Before) -> tuple[FreightKind, Period | None, bool]:
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
    if kind in _AIMED and not period and before.aim and before.sentence == here:
        period = before.aim[1]
    goes_on = document.sentence_at(place.load.start).paragraph == before.paragraph
    if kind == "actual" and not period and before.aim and goes_on and not _is_of_now(document, place):
        # What follows a plan without a time of its own is part of the plan.
        kind, period = before.aim
    if kind == "actual" and is_to_come(document, place):
        kind, period = "forecast", period_of(document, place, aimed=True, previous=False, base=before.base)
    published = document.article.published
    if kind == "actual" and period and published and period.first and period.first > published:
        kind, period = ("target", period) if period.basis == "stated" or period.relative else ("actual", None)
    over = not (published and period and period.last and period.last > published)
    if kind == "actual" and period and period.known and over and not (previous or (period.comparison and before.base)):
        before.base = before.base if _is_in_passing(document, place, period, before) else period
    before.aim = (kind, period) if kind in _AIMED and period else None
    before.latest = period if kind == "actual" and period and period.known else before.latest
    return kind, period, previous


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
    aside = document.folded[place.left : place.load.start].rstrip().endswith("(")
    return bool(earlier or back or aside or before_then(document, period))


def _is_of_now(document: Document, place: Place) -> bool:
    """Whether a load is told as what is carried now, and not as part of a plan before it."""
    return bool(within(document.family("now"), place.left, place.load.start))


def _is_part_of_plan(document: Document, place: Place) -> bool:
    """Whether a load is part of the planned one before it, or what that is to become."""
    left, start = place.left, place.load.start
    return bool(_OF_WHICH.match(document.folded, left, start) or _UP.fullmatch(document.folded, left, start))


def _without_repeats(document: Document, rows: list[FreightRow]) -> list[FreightRow]:
    """One row a fact: repeats go, and so do the round figures of headlines that the body gives exactly."""
    kept: list[FreightRow] = []
    for row in rows:
        told = next((other for other in kept if _is_same(other, row)), None)
        if told and not told.period_start:
            # A headline gives no period where the text does.
            told.period_start, told.period_end, told.period_basis = row.period_start, row.period_end, row.period_basis
        if told and row.kind == "actual" and _is_heading(document, told):
            told.route = row.route
        elif not told and not _is_rounded(document, row, rows):
            kept.append(row)
    return kept


def _is_same(other: FreightRow, row: FreightRow) -> bool:
    periods = {other.period_start, row.period_start} - {""}
    aims = row.kind in _AIMED and other.kind in _AIMED
    if (
        row.kind != "actual"
        and other.route != row.route
        and not (aims and row.period_start == other.period_start != "")
    ):
        # Capacities and plans are round figures: those of two routes may well be equal.
        return False
    apart = other.route != row.route and None not in (other.change_pct, row.change_pct)
    if apart and other.change_pct != row.change_pct:
        # Two ports that both handled 0.3 million tons, one more and one less than before.
        return False
    alike = (other.quantity, other.unit) == (row.quantity, row.unit) and (aims or other.kind == row.kind)
    return alike and len(periods) < 2


def _is_heading(document: Document, row: FreightRow) -> bool:
    return document.text[document.sentence_at(row.start).end - 1] not in ".!?…"


def _is_of_same(row: FreightRow, other: FreightRow) -> bool:
    """Whether two loads went the same way in the same time."""
    return (row.route, row.period_start, row.kind) == (other.route, other.period_start, other.kind)


def _rounds_to(exact: float, round_: float, telling: int) -> bool:
    """Whether a figure of so many digits and more, followed by noughts, is another one rounded."""
    digits = len(f"{round_:.0f}".rstrip("0"))
    return exact != round_ and digits >= telling and float(f"{exact:.{digits - 1}e}") == round_


def _is_rounded(document: Document, row: FreightRow, rows: list[FreightRow]) -> bool:
    if not _is_heading(document, row) or not row.quantity:
        return False
    larger = row.quantity * (1 + _ROUNDED) if row.approx != "exact" else row.quantity
    return any(
        other.start > row.start
        and (other.unit == row.unit or {other.unit, row.unit} == {"TEU", "containers"})
        and other.quantity
        and (
            row.quantity < other.quantity <= larger
            or _rounds_to(other.quantity, row.quantity, _TELLING - _is_of_same(row, other))
        )
        for other in rows
    )
