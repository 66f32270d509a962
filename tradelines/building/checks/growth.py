"""Whether the growth that an article states follows from the two levels that it gives."""

from collections.abc import Iterator, Sequence

from tradelines.building.checks.finding import Finding, amounts, percent
from tradelines.building.checks.level import Level
from tradelines.schema.intervals import Interval
from tradelines.schema.precision import growth_follows, growth_pct


def growth(levels: Sequence[Level]) -> Iterator[Finding]:
    """Every stated growth of an actual level for which the article gives the same months of an earlier year.

    Growth is read as growth on any of those earlier years; only against the year before is it called wrong.
    """
    for now in levels:
        if now.change_pct is None or now.kind != "actual" or not now.period or now.value <= 0:
            continue
        earlier = [then for then in levels if _same_months_earlier(then, now)]
        fitting = next((then for then in earlier if _follows(then, now)), None)
        year_before = next((then for then in earlier if _year(then) == _year(now) - 1), None)
        against = fitting or year_before
        if against is not None:
            yield _finding(against, now, passed=fitting is not None)


def _same_months_earlier(then: Level, now: Level) -> bool:
    if then.thing != now.thing or then.kind != "actual" or then.value <= 0 or not then.period or not now.period:
        return False
    return _year(then) < _year(now) and Interval(*then.period).same_months(Interval(*now.period))


def _year(level: Level) -> int:
    return level.start.year if level.start else 0


def _follows(then: Level, now: Level) -> bool:
    return growth_follows(now.change_pct or 0.0, (then.value, then.approx), (now.value, now.approx))


def _finding(then: Level, now: Level, *, passed: bool) -> Finding:
    (before, after), unit = amounts([then.value, now.value], now.unit)
    counted = percent(growth_pct(then.value, now.value))
    detail = f"stated {percent(now.change_pct or 0.0)}; from {before} to {after} {unit} is {counted}"
    ids = (then.row_id, now.row_id)
    return Finding(now.table, now.row_id, "growth_mismatch", detail, "passed" if passed else "failed", ids)
