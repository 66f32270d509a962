"""Whether the growth that an article states follows from the two levels that it gives."""

from collections.abc import Iterator, Sequence

from tradelines.building.checks.finding import Finding, amounts, half_unit, leeway, percent
from tradelines.building.checks.level import Level

# How far a growth may lie off besides what its own rounding and that of the levels explain.
_SLACK_POINTS = 1.0


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
        if fitting or year_before:
            yield _finding(fitting or year_before, now, passed=fitting is not None)  # type: ignore[arg-type]


def _same_months_earlier(then: Level, now: Level) -> bool:
    if then.thing != now.thing or then.kind != "actual" or then.value <= 0 or not then.period or not now.period:
        return False
    return _year(then) < _year(now) and _months(then) == _months(now)


def _months(level: Level) -> list[tuple[int, int]]:
    """Month and day of both ends; the last of February counts as one day in every year."""
    return [(day.month, min(day.day, 28) if day.month == 2 else day.day) for day in level.period or ()]


def _year(level: Level) -> int:
    return level.start.year if level.start else 0


def _follows(then: Level, now: Level) -> bool:
    """Whether the growth lies in what the roundings of level, earlier level and percentage leave open."""
    change = now.change_pct or 0.0
    above, below = leeway(now.value, now.approx), leeway(then.value, then.approx)
    low = _growth(then.value + below, now.value - above)
    high = _growth(max(then.value - below, then.value / 10), now.value + above)
    slack = _SLACK_POINTS + half_unit(change)
    # "2.5 times more" is written for 150 as well as for 250 percent.
    meant = (change, change - 100, change + 100) if change >= 100 else (change,)
    return any(low - slack <= value <= high + slack for value in meant)


def _growth(then: float, now: float) -> float:
    return (now / then - 1) * 100


def _finding(then: Level, now: Level, *, passed: bool) -> Finding:
    (before, after), unit = amounts([then.value, now.value], now.unit)
    counted = percent(_growth(then.value, now.value))
    detail = f"stated {percent(now.change_pct or 0.0)}; from {before} to {after} {unit} is {counted}"
    ids = (then.row_id, now.row_id)
    return Finding(now.table, now.row_id, "growth_mismatch", detail, "passed" if passed else "failed", ids)
