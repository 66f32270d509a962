"""One row a load: what a text tells twice, and the round figures of headlines that its body gives exactly."""

from tradelines.reading.spans.document import Document
from tradelines.schema import FreightRow

# A headline's round figure stands for the exact one of the body that is larger by less than this.
_ROUNDED = 0.1
# A round figure of so many digits is that of no other: "366,000" in a headline is the 365,860 of the body.
_TELLING = 3
_AIMED = ("target", "forecast")


def without_repeats(document: Document, rows: list[FreightRow]) -> list[FreightRow]:
    """One row a fact: repeats go, and so do the round figures of headlines that the body gives exactly."""
    kept: list[FreightRow] = []
    for row in rows:
        told = next((other for other in kept if _is_same(other, row)), None)
        if told and not told.period_start:
            # A headline gives no period where the text does.
            told.period_start, told.period_end, told.period_basis = row.period_start, row.period_end, row.period_basis
        if told and row.kind == "actual" and _is_heading(document, told):
            told.route = row.route
            if row.period_start == told.period_start:
                told.period_end = row.period_end
        elif not told and not _is_rounded(document, row, rows):
            kept.append(row)
    return kept


def _is_same(other: FreightRow, row: FreightRow) -> bool:
    periods = {other.period_start, row.period_start} - {""}
    aims = row.kind in _AIMED and other.kind in _AIMED
    if (
        row.kind != "actual"
        and _ends(other) != _ends(row)
        and not (aims and row.period_start == other.period_start != "")
    ):
        # Capacities and plans are round figures: those of two routes may well be equal.
        return False
    apart = other.route != row.route and None not in (other.change_pct, row.change_pct)
    if apart and other.change_pct != row.change_pct:
        # Two ports that both handled 0.3 million tons, one more and one less than before.
        return False
    alike = (other.quantity, other.unit) == (row.quantity, row.unit) and (aims or other.kind == row.kind)
    return alike and len(periods) < 2


def _ends(row: FreightRow) -> list[str]:
    """The ends of a row's way, whichever is told first: "Uzbekistan-Azerbaijan" is "Azerbaijan-Uzbekistan"."""
    return sorted(row.route.split("-"))


def _is_heading(document: Document, row: FreightRow) -> bool:
    return document.text[document.sentence_at(row.start).end - 1] not in ".!?…"


def _is_of_same(row: FreightRow, other: FreightRow) -> bool:
    """Whether two loads went the same way in the same time."""
    return (row.route, row.period_start, row.kind) == (other.route, other.period_start, other.kind)


def _rounds_to(exact: float, round_: float, telling: int) -> bool:
    """Whether a figure of so many digits and more, followed by noughts, is another one rounded."""
    digits = len(f"{round_:.0f}".rstrip("0"))
    return exact != round_ and digits >= telling and float(f"{exact:.{digits - 1}e}") == round_


def _is_rounded(document: Document, row: FreightRow, rows: list[FreightRow]) -> bool:
    if not _is_heading(document, row) or not row.quantity:
        return False
    larger = row.quantity * (1 + _ROUNDED) if row.approx != "exact" else row.quantity
    return any(
        other.start > row.start
        and (other.unit == row.unit or {other.unit, row.unit} == {"TEU", "containers"})
        and other.quantity
        and (
            row.quantity < other.quantity <= larger
            or _rounds_to(other.quantity, row.quantity, _TELLING - _is_of_same(row, other))
        )
        for other in rows
    )
