"""A cell as someone writes it, to a value that may stand in its column, or the reason why it may not."""

import math
import re
from datetime import date
from typing import Any

from tradelines.reading.gazetteer import gazetteer
from tradelines.schema import FACT_TABLES, TABLES, Column

# What says which row it is and where it was read, and what the build works out itself.
_FIXED = frozenset({
    "article_id", "meeting_id", "event_id", "person_id", "evidence", "start", "end", "rule", "merged", "corrected",
    "date_precision", "spellings",
})  # fmt: skip
_COUNTRIES = frozenset({"reporter", "partner", "country", "countries"})
_DAYS = frozenset({"period_start", "period_end", "date_start", "date_end", "as_of"})
_DAY = re.compile(r"\d{4}(-\d{2}){0,2}")
_TRUTH = {"true": True, "false": False}


class CellError(ValueError):
    """A column cannot be corrected, or a value cannot stand in it; the message says why."""


def fields_of(table: str) -> tuple[str, ...]:
    """The columns of a table of facts that can be corrected."""
    return tuple(name for name in TABLES[table].names if name not in _FIXED and name != TABLES[table].key)


def check_fields(table: str, field: str) -> None:
    """CellError where a column cannot be corrected."""
    if table not in FACT_TABLES or field not in fields_of(table):
        raise CellError(f"{table} has no column {field!r} to correct; there are {', '.join(fields_of(table))}")


def value_of(table: str, field: str, written: str) -> Any:
    """The value that a cell stands for in a row. CellError where the column cannot hold it."""
    column = TABLES[table].column(field)
    if not written:
        if column.required:
            raise CellError(f"{field} cannot be empty")
        return {"text": "", "list": ()}.get(column.type)
    if column.type == "list":
        return tuple(_text(column, item) for item in written.split("|"))
    if column.type == "boolean":
        if written not in _TRUTH:
            raise CellError(f"{field} is true or false, not {written!r}")
        return _TRUTH[written]
    if column.type in ("number", "integer"):
        return _number(column, written)
    return _text(column, written)


def _number(column: Column, written: str) -> float | int:
    try:
        number = int(written) if column.type == "integer" else float(written)
    except ValueError as error:
        raise CellError(f"{column.name} is a number such as 339100000, not {written!r}") from error
    if not math.isfinite(number):
        raise CellError(f"{column.name} is a finite number, not {written!r}")
    return number


def _text(column: Column, written: str) -> str:
    if column.vocabulary and written not in column.vocabulary:
        raise CellError(f"{column.name} is one of {', '.join(column.vocabulary)}, not {written!r}")
    if column.name in _COUNTRIES and written not in gazetteer().rows["country"]:
        raise CellError(f"{column.name} is an ISO 3166 alpha-3 code such as AZE, not {written!r}")
    if column.name in _DAYS:
        _check_day(column.name, written)
    return written


def _check_day(name: str, written: str) -> None:
    """Days are ISO 8601; of meetings and claims a month or a year may stand alone."""
    whole = name.startswith("period")
    try:
        if not _DAY.fullmatch(written) or (whole and len(written) != 10):
            raise ValueError(written)
        date.fromisoformat((written + "-01-01")[:10])
    except ValueError as error:
        raise CellError(f"{name} is a date such as 2021-05-31, not {written!r}") from error
