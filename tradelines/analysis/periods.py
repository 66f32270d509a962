"""What kind of interval a period is: only like periods may be set side by side."""

from datetime import date
from functools import cache
from typing import Literal

Span = Literal["year", "part", "years", "unknown"]


@cache
def span_of(start: str, end: str) -> Span:
    """Whether a period is a year (of any calendar), a part of one, more than one, or not known.

    Days are ISO 8601. Twelve months count as a year whenever they begin: 21 March 2020 to 20 March 2021 is one.
    """
    if not start or not end:
        return "unknown"
    days = (date.fromisoformat(end) - date.fromisoformat(start)).days + 1
    if days in {365, 366}:
        return "year"
    return "part" if days < 365 else "years"
