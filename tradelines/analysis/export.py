"""Tables for other programs: CSV that runs no formula, XLSX and Parquet with what their columns mean."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import chain, islice
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter

from tradelines.schema import TABLES, Column

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL = 32_767  # characters that a cell of XLSX holds
MOST_XLSX = 200_000  # rows, a minute or two; a browser waits three for a file
SLOW_XLSX = 20_000  # rows, five to ten seconds
_AT_ONCE = 5_000  # rows that are held as Python's values while they are written
_WIDEST, _NARROWEST = 60, 10
# What the pages add to the columns of the schema.
_ADDED = {
    column.name: column
    for column in (
        Column("articles", "integer", "how many articles say so", "articles"),
        Column("pair", "text", "the two parties in alphabetical order of code"),
        Column("warnings", "text", "codes of the warnings about the figure"),
        Column("usd_converted", "number", "dollars at an official rate, where the article gives none", "USD"),
        Column("usd_rate", "number", "units of the currency for one dollar, by which it was converted"),
        Column("usd_rate_source", "text", "whose rate that is, of what kind, and of which time"),
    )
}


@dataclass(frozen=True, slots=True)
class Handout:
    """A table to hand on: its rows, the tables of the schema that its columns come from, and what it is in words."""

    frame: pd.DataFrame
    tables: Sequence[str] = ()
    about: Mapping[str, str] = field(default_factory=dict)

    def columns(self) -> list[Column]:
        """What each column means; the meaning is empty where the schema does not know it."""
        return [_column(str(name), self.tables) for name in self.frame.columns]


def _column(name: str, tables: Sequence[str]) -> Column:
    for table in tables:
        if name in TABLES[table].names:
            return TABLES[table].column(name)
    return _ADDED.get(name) or Column(name=name, type="text", meaning="")


def as_csv(handout: Handout) -> bytes:
    """The rows as CSV in UTF-8 with a byte order mark, which spreadsheets need to see other alphabets.

    Cells of text that a spreadsheet would run as a formula get an apostrophe in front; lists are joined by `|`.
    """
    frame = handout.frame
    safe = pd.DataFrame({name: _safe(frame[name]) for name in frame.columns})
    return safe.to_csv(index=False, lineterminator="\n").encode("utf-8-sig")


def as_parquet(handout: Handout) -> bytes:
    """The rows as Parquet; the meaning and unit of a column in its field's metadata, the rest in the file's."""
    frame = handout.frame
    table = pa.Table.from_pandas(_listed(frame), preserve_index=False)
    known = {column.name: column for column in handout.columns()}
    fields = [
        item.with_metadata({"meaning": known[item.name].meaning, "unit": known[item.name].unit})
        for item in table.schema
    ]
    schema = pa.schema(fields, metadata={f"tradelines.{name.lower()}": text for name, text in handout.about.items()})
    written = BytesIO()
    pq.write_table(table.cast(schema), written, compression="zstd")
    return written.getvalue()


def as_xlsx(handout: Handout) -> bytes:
    """The rows as a workbook of three sheets: the rows, what their columns mean, and what the file is.

    Text stays text: nothing in it is run as a formula or made a link. A cell that is too long for XLSX is cut.
    """
    written = BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(written, options) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        frame = handout.frame
        _write(book.add_worksheet("Data"), bold, [str(name) for name in frame.columns], _rows(frame))
        meanings = [(item.name, item.meaning, item.unit, ", ".join(item.vocabulary)) for item in handout.columns()]
        _write(book.add_worksheet("Columns"), bold, ["Column", "Meaning", "Unit", "Allowed values"], meanings)
        _write(book.add_worksheet("About"), bold, ["About", ""], handout.about.items())
    return written.getvalue()


def _write(sheet: Any, bold: Any, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write a sheet from above to below, as XLSX must be written where its rows are not held in memory."""
    coming = iter(rows)
    first = list(islice(coming, 200))
    sheet.freeze_panes(1, 0)
    for place, name in enumerate(head):
        longest = max((len(str(row[place])) for row in first), default=0)
        sheet.set_column(place, place, min(max(longest, len(name) + 2, _NARROWEST), _WIDEST))
        sheet.write_string(0, place, name, bold)
    down = 0
    for down, row in enumerate(chain(first, coming), start=1):
        for place, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(down, place, value[:_LONGEST_CELL])
            elif value is not None:
                sheet.write(down, place, value)
    if down and head[0]:
        sheet.autofilter(0, 0, down, len(head) - 1)


def _rows(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """The rows as Python's own values; None where nothing is known."""
    for start in range(0, len(frame), _AT_ONCE):
        part = frame.iloc[start : start + _AT_ONCE]
        yield from zip(*([_plain(value) for value in part[name].tolist()] for name in part.columns), strict=True)


def _plain(value: Any) -> Any:
    value = _joined(value)
    if isinstance(value, str):
        return value or None
    if pd.isna(value):
        return None
    return value.item() if isinstance(value, np.generic) else value


def _listed(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with its lists as Arrow has them."""
    lists = [name for name in frame.columns if any(isinstance(value, tuple) for value in frame[name].head(1))]
    return frame.assign(**{str(name): frame[name].map(list) for name in lists})


def _safe(values: "pd.Series[Any]") -> "pd.Series[Any]":
    if values.dtype not in (object, "str"):
        return values
    return pd.Series([_cell(value) for value in values.tolist()], index=values.index, dtype=object)


def _cell(value: Any) -> Any:
    value = _joined(value)
    if not isinstance(value, str):
        return value
    line = value.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{line}" if value.startswith(_FORMULA) else line


def _joined(value: Any) -> Any:
    return "|".join(value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name, ending, media type and how it is written.

    From `slow` rows on writing it takes so long that it has to be said; more than `most` rows it may not have.
    """

    name: str
    ending: str
    mime: str
    write: Callable[[Handout], bytes]
    slow: int | None = None
    most: int | None = None


FORMATS = (
    Format("CSV", "csv", "text/csv", as_csv),
    Format(
        "XLSX",
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        as_xlsx,
        slow=SLOW_XLSX,
        most=MOST_XLSX,
    ),
    Format("Parquet", "parquet", "application/vnd.apache.parquet", as_parquet),
)
