"""Figures whose period is less than a year, and figures of which no period is known."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from tradelines.building.checks.finding import Finding
from tradelines.building.checks.level import Level

_YEAR_DAYS = 365


def part_years(levels: Sequence[Level]) -> Iterator[Finding]:
    """Levels of less than a year, which must not be set against years."""
    for level in levels:
        if level.period and (level.period[1] - level.period[0]).days + 1 < _YEAR_DAYS:
            detail = f"{_name(*level.period)}, which is not to be set against a year"
            yield Finding(level.table, level.row_id, "part_year", detail)


def unknown_periods(levels: Sequence[Level]) -> Iterator[Finding]:
    """Levels that were reached in a period that the article does not tell. Targets and capacities need none."""
    for level in levels:
        if level.kind == "actual" and not level.start and not level.end:
            yield Finding(level.table, level.row_id, "period_unknown", "the article does not say of which period")


def _name(first: date, last: date) -> str:
    following = last + timedelta(days=1)
    if first.day > 1 or following.day > 1:
        days = (last - first).days + 1
        return (
            f"{first.isoformat()} to {last.isoformat()} is {days} days" if days > 1 else f"{first.isoformat()} is a day"
        )
    months = (following.year - first.year) * 12 + following.month - first.month
    if months == 1:
        return f"{first:%B %Y} is 1 month"
    begin = f"{first:%B}" if first.year == last.year else f"{first:%B %Y}"
    return f"{begin}-{last:%B %Y} is {months} months"
