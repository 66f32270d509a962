"""Points in time that are told from another one: "the same day", "a week earlier", "на следующий день"."""

from datetime import date, timedelta
from typing import NamedTuple

from tradelines.schema import DatePrecision

_DAYS = {"same": 0, "next": 1, "before": -1}
_WEEKS = {"week_before": -7, "week_after": 7}
MONTH_STEPS = {"month_before": -1, "month_after": 1}


class Stepped(NamedTuple):
    """ISO 8601 day or month, and which of the two it is; a step of weeks or months gives the month."""

    first: str
    precision: DatePrecision


def stepped(base: str, what: str) -> Stepped | None:
    """What lies a step from an ISO 8601 day or month; None where the base is too vague for the step."""
    if what in MONTH_STEPS and len(base) >= len("2024-05"):
        number = int(base[:4]) * 12 + int(base[5:7]) - 1 + MONTH_STEPS[what]
        return Stepped(f"{number // 12}-{number % 12 + 1:02}", "month")
    if len(base) < len("2024-05-06"):
        return None
    day = date.fromisoformat(base) + timedelta(days=_DAYS.get(what, 0) + _WEEKS.get(what, 0))
    return Stepped(day.isoformat(), "day") if what in _DAYS else Stepped(day.strftime("%Y-%m"), "month")
