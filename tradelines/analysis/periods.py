"""What kind of interval a period is: only like periods may be set side by side."""

from tradelines.schema.intervals import Interval, Span, interval_of

__all__ = ["Interval", "Span", "interval_of", "span_of"]


def span_of(start: str, end: str) -> Span:
    """Whether a period is a year (of any calendar), a part of one, more than one, or not known.

    Days are ISO 8601. Twelve months count as a year whenever they begin: 21 March 2020 to 20 March 2021 is one.
    """
    interval = interval_of(start, end)
    return interval.span if interval else "unknown"
