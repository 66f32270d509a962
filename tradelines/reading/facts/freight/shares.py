"""Slips of unit that a text itself betrays: parts whose printed shares fit neither each other nor the whole."""

import math
import re
from itertools import combinations

from tradelines.reading.spans.document import Document
from tradelines.schema import FreightRow

_SHARE = re.compile(r"\s?\((\d{1,2}(?:[.,]\d{1,2})?)\s?%")
# "36 milyon 9 min": a whole with a single digit of the scale below, where "36,9 min" was meant.
_SPLIT = re.compile(r"(\d{1,3})\s[^\W\d_]+\s(\d)\s(?P<scale>[^\W\d_]+)")
_THOUSANDS = frozenset({"min", "bin", "thousand", "тыс", "тысяч"})
# "4.018 tons of commodities": a number told to the kilogramme lacks its "million".
_UNSCALED = re.compile(r"\d{1,3}\.\d{3}\s(?:metric\s)?(?:tons|tonnes|tonnen)\b")
_MILLION = 1e6
_AGREE = 0.01
_WHOLE = (98.0, 102.0)


def mend(document: Document, rows: list[FreightRow]) -> list[tuple[FreightRow, str]]:
    """Mend such slips in the rows; gives the rows that were mended, each with what was printed.

    Two neighbouring parts with shares that make up a whole give that whole twice. Where the two differ by a
    power of ten, and the whole before them, read as one decimal number, decides between them, the slip is plain.
    """
    notes = _with_scale(document, rows)
    for whole, one, two in zip(rows, rows[1:], rows[2:], strict=False):
        if not whole.unit == one.unit == two.unit:
            continue
        shares = _share(document, one), _share(document, two)
        told = _decimal(document, whole)
        if not told or not all(shares) or not _WHOLE[0] <= sum(shares) <= _WHOLE[1]:
            continue
        for part, share, other, rest in ((one, shares[0], two, shares[1]), (two, shares[1], one, shares[0])):
            meant = told * share / 100
            if _agree(told, (other.quantity or 0) / rest * 100) and _is_power_of_ten((part.quantity or 0) / meant):
                notes += [_note(whole, told), _note(part, _scaled(part.quantity or 0, meant))]
    return notes


def _with_scale(document: Document, rows: list[FreightRow]) -> list[tuple[FreightRow, str]]:
    """Put right "4.018 tons", where millions were meant, by the parts beside it; leave out what nothing puts right."""
    notes: list[tuple[FreightRow, str]] = []
    for index, row in reversed(list(enumerate(rows))):
        if row.unit != "t" or not row.quantity or not _UNSCALED.match(document.folded, row.start):
            continue
        meant = row.quantity * _MILLION
        near = [other.quantity or 0.0 for other in rows[max(index - 2, 0) : index + 3] if other is not row]
        pairs = list(combinations(near, 2))
        if any(_agree(meant, one + two) or _agree(one, meant + two) or _agree(two, meant + one) for one, two in pairs):
            notes.append(_note(row, meant, "its parts and its whole"))
        else:
            del rows[index]
    return notes


def _note(row: FreightRow, meant: float, by: str = "the shares of the parts") -> tuple[FreightRow, str]:
    printed, row.quantity = row.quantity or 0.0, meant
    return row, f"printed {printed:.12g}, read as {meant:.0f}: {by} allow nothing else"


def _share(document: Document, row: FreightRow) -> float:
    """The share that stands in brackets behind a part, in percent; 0 where there is none."""
    match = _SHARE.match(document.folded, row.end)
    return float(match[1].replace(",", ".")) if match else 0.0


def _decimal(document: Document, row: FreightRow) -> float:
    """The whole as one decimal number of thousands, 0 where it is not printed in two parts."""
    match = _SPLIT.match(document.folded, row.start)
    return float(f"{match[1]}.{match[2]}") * 1000 if match and match["scale"] in _THOUSANDS else 0.0


def _agree(one: float, two: float) -> bool:
    return abs(one - two) <= _AGREE * max(abs(one), abs(two))


def _is_power_of_ten(ratio: float) -> bool:
    power = round(math.log10(ratio)) if ratio > 0 else 0
    return power != 0 and _agree(ratio, 10.0**power)


def _scaled(printed: float, meant: float) -> float:
    return printed / 10.0 ** round(math.log10(printed / meant))
