"""What a check finds, and how figures are compared and put into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tradelines.schema import CheckOutcome, WarningCode
from tradelines.schema.precision import SCALES


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about one row. With an outcome it is a check, of which only a failed one is a warning."""

    table: str
    row_id: str
    code: WarningCode
    detail: str
    outcome: CheckOutcome | None = None
    row_ids: Sequence[str] = ()


def day(iso: str) -> date | None:
    """The date of ISO 8601 text; None for a month, for nothing and for what is no date."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def amounts(values: Sequence[float], unit: str) -> tuple[list[str], str]:
    """Several figures on one scale, and the scale with the unit: ["84.4", "188.7"], "million USD"."""
    largest = max(abs(value) for value in values)
    divisor, word = next(((d, w) for d, w in SCALES if largest >= d), (1.0, ""))
    return [_plain(value / divisor) for value in values], f"{word} {unit}".strip()


def amount(value: float, unit: str) -> str:
    """One figure in words: "273.1 million USD"."""
    (number,), scale = amounts([value], unit)
    return f"{number} {scale}"


def percent(value: float) -> str:
    """A change in words: "+8.3 percent"."""
    return f"{'+' if value > 0 else ''}{_plain(round(value, 1))} percent"


def _plain(value: float) -> str:
    text = f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.0f}"
    return text.replace("-", "\N{MINUS SIGN}")
