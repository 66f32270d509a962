"""Times told by their end, and such as tell none: "by the end of 2022", "a record since 1988"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import Period, periods_of

# "The highest since 1988", «рекорд с 2010 года», "1988 yılından bu yana en yüksek": how long no more had been carried.
_RECORD_BEFORE = re.compile(
    r"\b(?:highest|largest|biggest|best|record|most|рекорд\w*|максим\w+|наибольш\w+|лучш\w+|впервые)\b[^.;,\d]{0,40}"
    r"(?:since|с|со)\s(?:[^\W\d_]+\s){0,3}$"
)
_RECORD_BEHIND = re.compile(
    r"[^.;,]{0,16}(?:bu yana|bəri|beri)\s[^.;,]{0,40}\b(?:en yüksek|en fazla|en çok|en iyi|rekor|ilk kez|"
    r"ən yüksək|ən çox|"
    r"ən böyük|rekord|ilk dəfə)"
)
# "At the level of last year", «на уровне прошлого года», "ötən ilin səviyyəsində".
_AT_LEVEL = re.compile(r"\b(?:at|near|close to|на|около)\s(?:the\s)?(?:same\s)?(?:level\sof|level|уровне)\s(?:the\s)?$")
_LEVEL_BEHIND = re.compile(r"\w*\s(?:səviyyəsində|seviyesinde|düzeyinde)\b|(?:'s)?\slevel\b|\sуровне\b")
# "By the end of October", «к концу октября».
_BY_END = re.compile(r"\b(?:by the end of|as of the end of|к концу|на конец)\s$")
# «+10% к январю 2019 года»: against which a load has grown.
_CHANGED_SINCE = re.compile(r"(?:%|процент\w*|раза?)\s(?:к|ко)\s(?:уровню\s)?$")
_NEAR, _TO_CHANGE = 80, 24


def tells_no_time(document: Document, period: Period) -> bool:
    """Whether a period only tells against what a load is held: "the highest since 1988"."""
    before = max(document.sentence_at(period.start).start, period.start - _NEAR)
    record = _RECORD_BEFORE.search(document.folded, before, period.start)
    level = _AT_LEVEL.search(document.folded, before, period.start)
    behind = _RECORD_BEHIND.match(document.folded, period.start) or _RECORD_BEHIND.match(document.folded, period.end)
    return bool(record or level or behind or _LEVEL_BEHIND.match(document.folded, period.end))


def to_its_end(document: Document, period: Period) -> Period:
    """The months up to the one by whose end something was carried: «к концу октября порт перевалил»."""
    led = period.kind == "month" and _BY_END.search(document.folded, max(0, period.start - _NEAR), period.start)
    if not led or period.first is None:
        return period
    return replace(period, first=period.first.replace(month=1, day=1), kind="months", basis="inferred")


def same_months(document: Document, period: Period) -> Period:
    """The months of "the first two quarters of this year", where a text without a day has told them with their year."""
    if not any(period.months) or not period.relative:
        return period
    for told in reversed(within(periods_of(document), 0, period.start)):
        if told.known and told.months == period.months and not (told.comparison or told.target):
            return replace(told, start=period.start, end=period.end, basis="inherited")
    return period


def ended(document: Document, periods: Sequence[Period], place: Place) -> Period | None:
    """The time from the year's beginning to an end that is told: "by the end of October the port had handled"."""
    published = document.article.published
    for period in periods:
        own = place.left <= period.start < place.right and period.target and not period.comparison
        if _CHANGED_SINCE.search(document.folded, max(0, period.start - _TO_CHANGE), period.start):
            continue
        over = published is not None and period.last is not None and period.last <= published
        if own and over and period.first and period.kind in ("year", "month"):
            first = period.first.replace(month=1, day=1)
            return replace(
                period, first=first, target=False, basis="inferred" if first != period.first else period.basis
            )
    return None
