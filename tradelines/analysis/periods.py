"""What kind of interval a period is: only like periods may be set side by side."""

from datetime import date, timedelta
from functools import cache
from typing import Literal

Span = Literal["year", "part", "years", "unknown"]
SPANS: tuple[Span, ...] = ("year", "part", "years", "unknown")


@cache
def span_of(start: str, end: str) -> Span:
    """Whether a period is a year (of any calendar), a part of one, more than one, or not known.

    Days are ISO 8601. Twelve months count as a year whenever they begin: 21 March 2020 to 20 March 2021 is one.
    """
    if not start or not end:
        return "unknown"
    days = (date.fromisoformat(end) - date.fromisoformat(start)).days + 1
    if _a_year_on(start, end):
        return "year"
    return "part" if days < 365 else "years"


def _a_year_on(start: str, end: str) -> bool:
    first, after = date.fromisoformat(start), date.fromisoformat(end) + timedelta(1)
    return (after.year, after.month, after.day) == (first.year + 1, first.month, first.day)


def months_of(start: str, end: str) -> int | None:
    """Length in whole months; None where the period is not known or does not begin and end with a month."""
    if not start or not end:
        return None
    first, after = date.fromisoformat(start), date.fromisoformat(end) + timedelta(1)
    whole = first.day == after.day
    return (after.year - first.year) * 12 + after.month - first.month if whole else None
