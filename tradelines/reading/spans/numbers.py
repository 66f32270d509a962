"""What a printed number is worth: decimal and thousands marks differ by language, by outlet and within one text."""

from collections.abc import Iterable
from dataclasses import dataclass

_SPACES = " \u00a0\u202f\u2009"

# Marks that stand for the decimal point where a scale follows. The English dot and the Turkish comma are
# certain; Russian and Azerbaijani outlets use both, and a mark before "million" is hardly ever one of thousands.
_DECIMAL = {"en": ".", "tr": ",", "ru": ".,", "az": ".,"}

# Read with marks of thousands, "484,993 million dollars" would be more than two neighbours can trade: where an
# article prints one such figure, all its marks before "million" and "billion" are decimal.
_IMPLAUSIBLE = 1e11


@dataclass(frozen=True, slots=True)
class Style:
    """How one article writes numbers: its decimal marks, and whether every mark before a scale is one."""

    decimal: str
    always_decimal: bool = False


def style_of(language: str, printed: Iterable[tuple[str, float, bool]]) -> Style:
    """Judge the style from (number as printed, scale, whether it is in a currency of dollar size)."""
    decimal = _DECIMAL.get(language, ".")
    always = False
    plain = Style(decimal)
    for raw, scale, sizable in printed:
        head, mark, tail = _last_mark(raw)
        if mark in ".," and mark and len(tail) < 3 and not _has_mark(head):
            decimal = decimal if mark in decimal else decimal + mark
        elif mark and len(tail) == 3 and tail != "000" and sizable and scale >= 1e6:
            value = value_of(raw, scale, plain)
            always = always or (value is not None and value * scale >= _IMPLAUSIBLE * (10 if scale > 1e6 else 1))
    return Style(decimal, always)


def value_of(raw: str, scale: float, style: Style) -> float | None:
    """The number without its scale; None for what is no number, such as a date."""
    text = raw.replace("l", "1")
    head, mark, tail = _last_mark(text)
    if not mark:
        return float(text)
    if _is_decimal(head, mark, tail, scale, style):
        digits = _digits(head, but=mark)
        return None if digits is None else float(f"{digits}.{tail}")
    digits = _digits(text)
    return None if digits is None else float(digits)


def _is_decimal(head: str, mark: str, tail: str, scale: float, style: Style) -> bool:
    if len(tail) != 3 or head == "0":
        return mark not in _SPACES
    if _has_mark(head):
        return mark not in head and mark not in _SPACES
    if len(head) > 3:
        return True
    if scale > 1:
        if tail == "000" and mark not in style.decimal:
            # "$1,000 billion" has no decimal place that says nothing.
            return False
        return mark in style.decimal or (style.always_decimal and scale >= 1e6)
    return mark == "." and style.decimal.startswith(".") and "," not in style.decimal


def _last_mark(text: str) -> tuple[str, str, str]:
    for index in range(len(text) - 1, -1, -1):
        if not text[index].isdigit():
            return text[:index], text[index], text[index + 1 :]
    return text, "", ""


def _has_mark(text: str) -> bool:
    return not text.isdigit()


def _digits(text: str, but: str = "") -> str | None:
    """The digits of a number whose marks are marks of thousands; None where they do not stand as such."""
    groups = text
    for mark in ".," + _SPACES:
        if mark != but:
            groups = groups.replace(mark, " ")
    first, *rest = groups.split(" ")
    if not all(group.isdigit() and len(group) == 3 for group in rest) and not _is_indian(text, first, rest):
        return None
    if not first.isdigit() or (rest and len(first) > 3 and not _lacks_blank(text, first)):
        return None
    return first + "".join(rest)


def _lacks_blank(text: str, first: str) -> bool:
    """Whether only the first of the blanks between thousands is left out: "5898 689.99"."""
    return len(first) == len("5898") and text[len(first)] in _SPACES


def _is_indian(text: str, first: str, rest: list[str]) -> bool:
    """Whether digits are grouped the Indian way, by two before the last three: "22,32,002"."""
    groups = [len(group) for group in rest if group.isdigit()]
    return "." not in text and len(first) < 3 and len(rest) > 1 and groups == [2] * (len(rest) - 1) + [3]
