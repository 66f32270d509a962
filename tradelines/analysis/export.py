"""Tables for other programs: CSV that no spreadsheet takes for formulas."""

from typing import Any

import pandas as pd

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(frame: pd.DataFrame) -> bytes:
    """The frame as CSV in UTF-8 with a byte order mark, which spreadsheets need to see other alphabets.

    Cells of text that a spreadsheet would run as a formula get an apostrophe in front; lists are joined by `|`.
    """
    safe = pd.DataFrame({name: _safe(frame[name]) for name in frame.columns})
    return safe.to_csv(index=False, lineterminator="\n").encode("utf-8-sig")


def _safe(values: "pd.Series[Any]") -> "pd.Series[Any]":
    return values.map(_cell) if values.dtype in (object, "str") else values


def _cell(value: Any) -> Any:
    if isinstance(value, tuple):
        value = "|".join(value)
    if not isinstance(value, str):
        return value
    line = value.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{line}" if value.startswith(_FORMULA) else line
