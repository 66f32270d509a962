"""Numbers, periods, dates and names in words, the same on every page, chart and map."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from math import isnan

from tradelines.analysis.tables import country_names

EN_DASH = "\u2013"
MINUS = "\u2212"
NO_PERIOD = "period not stated"
NO_DATE = "date not stated"

_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
# Not from `calendar`, whose names follow the machine's language.
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_APPROX = {"about": "about ", "over": "over ", "under": "under "}


def number(value: float) -> str:
    """A number with the digits it was given with and commas between thousands: 1,063.45."""
    exact = Decimal(repr(float(value))).normalize()
    return f"{exact:,f}".replace("-", MINUS)


def scale_of(values: Iterable[float]) -> tuple[float, str]:
    """Divisor and word that suit all of the values: (1e6, "million"); (1, "") where they are small."""
    sizes = sorted(abs(value) for value in values if not isnan(value) and value)
    middle = Decimal(repr(float(sizes[len(sizes) // 2]))) if sizes else Decimal(0)
    for size, word in _SCALES:
        if middle >= size:
            return float(size), word
    return 1.0, ""


def scaled(value: float, divisor: float) -> str:
    """A value in units of the divisor, without the noise of floating point."""
    return number(float(Decimal(repr(float(value))) / Decimal(repr(divisor))))


def amount(value: float, unit: str = "", approx: str = "exact") -> str:
    """An amount in words: "339.1 million USD", "over 2 million t", "35 km"."""
    divisor, word = scale_of([value])
    words = (scaled(value, divisor), word, unit)
    return _APPROX.get(approx, "") + " ".join(part for part in words if part)


def percent(change: float) -> str:
    """A change with its sign: "+8%", "−12.5%"."""
    return f"{'+' if change > 0 else ''}{number(change)}%"


def count(size: int, one: str, many: str = "") -> str:
    """A number of things: "1 article", "2,300 articles", "no figures"."""
    if size == 0:
        return f"no {many or one + 's'}"
    return f"{size:,} {one if size == 1 else many or one + 's'}"


def period(start: str, end: str) -> str:
    """A period in words: "2020", "Jan-May 2021", "May 2021", "21 Mar 2020 - 20 Mar 2021", "by 2029"."""
    first, last = _day(start), _day(end)
    if first is None or last is None:
        return _open_period(first, last)
    if not (first.day == 1 and (last + timedelta(1)).day == 1):
        return _short(first) if first == last else f"{_short(first)} - {_short(last)}"
    if first.month == 1 and last.month == 12:
        return str(first.year) if first.year == last.year else f"{first.year}-{last.year}"
    if first.year != last.year:
        return f"{_month(first)} {first.year} - {_month(last)} {last.year}"
    months = _month(first) if first.month == last.month else f"{_month(first)}-{_month(last)}"
    return f"{months} {first.year}"


def _open_period(first: date | None, last: date | None) -> str:
    if first:
        return f"since {first.year if (first.month, first.day) == (1, 1) else _short(first)}"
    if last:
        return f"by {last.year if (last.month, last.day) == (12, 31) else _short(last)}"
    return NO_PERIOD


def day(value: str, *, end: str = "", inferred: bool = False) -> str:
    """A date as exactly as it is known: "6 July 2021", "May 2022", "2-4 May 2022", "6 July 2021 (year inferred)"."""
    parts = value.split("-")
    if not value:
        return NO_DATE
    if len(parts) < 3:
        words = parts[0] if len(parts) == 1 else f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}"
        return f"{words} (inferred)" if inferred else words
    first, last = date.fromisoformat(value), _day(end)
    words = _long(first)
    if last and last > first:
        same = (first.year, first.month) == (last.year, last.month)
        words = f"{first.day}-{_long(last)}" if same else f"{words} - {_long(last)}"
    return f"{words} (year inferred)" if inferred else words


def country(code: str) -> str:
    """The usual English name of a country or group; the code itself where it is none that we know."""
    return "all partners" if code == "WLD" else country_names().get(code, code)


def pair(one: str, other: str) -> str:
    """Two parties with an en dash: "Azerbaijan–Iran"."""
    return f"{country(one)}{EN_DASH}{country(other)}"


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence: "a, b and c"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def short(text: str, most: int = 72) -> str:
    """A text cut after a word so that it has at most that many characters, with an ellipsis where it was cut."""
    if len(text) <= most:
        return text
    return f"{text[: most - 1].rsplit(' ', 1)[0].rstrip(' ·,;')}…"


def _day(value: str) -> date | None:
    return date.fromisoformat(value) if value else None


def _month(value: date) -> str:
    return _MONTHS[value.month - 1][:3]


def _short(value: date) -> str:
    return f"{value.day} {_month(value)} {value.year}"


def _long(value: date) -> str:
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
