"""The period for which a load is told: beside it, before it, in its sentence, or taken over from the load before."""

import re
from dataclasses import dataclass, replace

from tradelines.reading.facts.freight.loads import Load
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, periods_of, year_before

_TIGHT = re.compile(
    r"(?:\([^()]{0,40}\))?[\s]*(?:\w+\s)?(?:in|for|during|over|as of|since|by|through|throughout|за|в|во|на|к)?\s?(?:the\s)?(?:whole\s)?(?:of\s)?$"
)


@dataclass(slots=True)
class Zone:
    """A load's surroundings: its sentence, and how far it reaches to the loads on either side."""

    since: int
    until: int
    left: int
    right: int


def period_of(
    document: Document, load: Load, zone: Zone, *, aimed: bool, previous: bool, base: Period | None
) -> Period | None:
    """The period of a load, None where the text gives none.

    `aimed` looks for the time of a target, `previous` for that of an earlier level; `base` is the period of the
    load before, which is taken over (its basis is then inherited).
    """
    periods = [period for period in within(periods_of(document), zone.since, zone.until) if period.kind != "fiscal"]
    beside = _beside(document, periods, load, zone)
    if aimed:
        return _aim(document, periods, beside, load)
    if previous:
        if beside:
            return beside
        earlier = [period for period in periods if period.comparison and zone.left <= period.start < load.start]
        if earlier:
            return earlier[-1]
        own = _plain(periods, zone.since, load.start) or base
        return replace(year_before(own), basis="inherited") if own and own.known else None
    if beside and not beside.target:
        return beside
    own = _plain(periods, zone.left, load.start) or _plain(periods, zone.since, load.start)
    own = own or next(
        (period for period in periods if period.start >= load.end and not (period.comparison or period.target)), None
    )
    if own:
        return own
    return replace(base, basis="inherited") if base else None


def _plain(periods: list[Period], start: int, end: int) -> Period | None:
    """The last period of a stretch that is neither compared with nor aimed at."""
    own = [period for period in periods if start <= period.start < end and not (period.comparison or period.target)]
    return own[-1] if own else None


def _beside(document: Document, periods: list[Period], load: Load, zone: Zone) -> Period | None:
    """The period right behind the load, or right before a load in brackets."""
    text = document.folded
    for period in periods:
        if load.end <= period.start < zone.right and period.start - load.end < 60:
            return period if _TIGHT.fullmatch(text[load.end : period.start]) else None
        if zone.left <= period.end <= load.start and text[period.end : load.start].strip() == "(":
            return period
    return None


def _aim(document: Document, periods: list[Period], beside: Period | None, load: Load) -> Period | None:
    if beside and (beside.target or _is_ahead(document, beside)):
        return beside
    ahead = [period for period in periods if period.target or _is_ahead(document, period)]
    return min(ahead, key=lambda period: abs(period.start - load.start)) if ahead else None


def _is_ahead(document: Document, period: Period) -> bool:
    """Whether a period ends after the article was published."""
    published = document.article.published
    return bool(period.last and (not published or period.last > published) and not period.open_end)
