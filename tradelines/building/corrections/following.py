"""What follows from a corrected cell: dollars from an amount, the precision of a date, the mode of a meeting."""

from typing import Any

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import fold
from tradelines.schema import (
    FreightRow,
    MeetingRow,
    ParticipantRow,
    SegmentRow,
    TradeRow,
    WarningCode,
)
from tradelines.schema.plover import consult_mode
from tradelines.schema.vocabularies import DatePrecision

FactTableRow = TradeRow | FreightRow | MeetingRow | ParticipantRow | SegmentRow

# What the reader had doubts about, and what is settled once someone has put it right.
SETTLED: dict[str, tuple[WarningCode, ...]] = {
    "partner": ("unresolved_partner",),
    "period_start": ("year_inferred", "period_unknown"),
    "period_end": ("year_inferred", "period_unknown"),
    "date_start": ("year_inferred", "date_conflict"),
}
_PRECISION: dict[int, DatePrecision] = {4: "year", 7: "month", 10: "day"}


def set_field(row: FactTableRow, field: str, value: Any) -> None:
    """Set one field of a row and, in place, all that the build works out from it."""
    before = getattr(row, field)
    setattr(row, field, value)
    if isinstance(row, TradeRow) and field in ("value", "currency"):
        _set_dollars(row, field, before)
    elif isinstance(row, MeetingRow) and field == "date_start":
        row.date_precision = _PRECISION.get(len(row.date_start), "")
    elif isinstance(row, MeetingRow) and field in ("kind", "countries", "place"):
        row.consult_mode = consult_mode(row.kind, row.countries, _country_of(row.place))
    elif isinstance(row, ParticipantRow) and field == "name":
        kept = [spelling for spelling in row.spellings if spelling not in ("", before, value)]
        row.spellings = (value, *kept) if value else ()


def _set_dollars(row: TradeRow, field: str, before: Any) -> None:
    """Dollars are the amount itself, or at the article's own rate; unknown where the currency is another one."""
    if row.currency == "USD" or row.value is None:
        row.value_usd = row.value
    elif field == "value" and before and row.value_usd is not None:
        row.value_usd *= row.value / before
    else:
        row.value_usd = None


def _country_of(place: str) -> str:
    """The country in which a place lies, or which it is; empty where that is not known."""
    for name in gazetteer().find(place, fold(place), "en"):
        if name.kind == "place":
            return gazetteer().rows["place"][name.key]["country"]
        if name.kind == "country":
            return name.key
    return ""
