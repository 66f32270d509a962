"""Files of many article records: JSON Lines, CSV and Parquet. A broken record is rejected, the rest goes on."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from tradelines.building.sources.given import LONGEST_ARTICLE, OUTSIDE, Given, Rejected, as_given

_LONGEST_LINE = 4 * LONGEST_ARTICLE
_RECORD_KEYS = ("id", "text", *OUTSIDE)
_PARQUET_BATCH = 64
_NO_TEXT = "a table of articles has a column text, this one has none"

Item = Given | Rejected


class NotArticlesError(ValueError):
    """A table without a column `text`."""


def from_json_lines(file: BinaryIO, name: str, stem: str) -> Iterator[Item]:
    """One article a line. `name` is the file's, as places name it; `stem` is the id of a record without one."""
    for number, line in _lines(file):
        place = f"{name}:{number}"
        if line is None:
            yield Rejected(stem, place, f"line {number} is longer than an article may be")
            continue
        if not line.strip():
            continue
        try:
            record = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except (ValueError, RecursionError) as error:
            yield Rejected(stem, place, f"line {number} is not JSON: {error}")
            continue
        if isinstance(record, dict):
            yield as_given(record, fallback_id=stem, source=place)
        else:
            yield Rejected(stem, place, f"line {number} is not a JSON object")


def from_csv(file: BinaryIO, name: str, stem: str) -> Iterator[Item]:
    """One article a row, under a header that has `text`; comma, semicolon or tab between the cells.

    NotArticlesError where the header has no `text`.
    """
    csv.field_size_limit(LONGEST_ARTICLE + 1)
    # Bytes that are no UTF-8 become lone surrogates, so that `as_given` can reject their record and no other.
    lines = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
    try:
        yield from _csv_records(lines, name, stem)
    finally:
        lines.detach()  # or the file would be closed with it


def _csv_records(lines: io.TextIOWrapper, name: str, stem: str) -> Iterator[Item]:
    first = lines.readline(_LONGEST_LINE)
    delimiter = max(",;\t", key=first.count)
    header = [cell.strip().lower() for cell in next(csv.reader([first], delimiter=delimiter), [])]
    if "text" not in header:
        raise NotArticlesError(_NO_TEXT)
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        number = rows.line_num + 2
        place = f"{name}:{number}"
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield Rejected(stem, place, f"the record at line {number} is broken: {error}")
            continue
        if len(row) == len(header):
            yield as_given(dict(zip(header, row, strict=True)), fallback_id=stem, source=place)
        elif row:
            reason = f"the record at line {number} has {len(row)} cells, the header has {len(header)}"
            yield Rejected(stem, place, reason)


def from_parquet(file: BinaryIO, name: str, stem: str) -> Iterator[Item]:
    """One article a row of a table that has `text`.

    NotArticlesError where the table has no `text`; OSError where the file is no sound Parquet.
    """
    try:
        table = pq.ParquetFile(file)
        columns = [column for column in table.schema_arrow.names if column in _RECORD_KEYS]
        if "text" not in columns:
            raise NotArticlesError(_NO_TEXT)
        number = 0
        for batch in table.iter_batches(batch_size=_PARQUET_BATCH, columns=columns):
            for record in _records(batch):
                number += 1
                yield as_given(record, fallback_id=stem, source=f"{name}:{number}")
    except pa.ArrowException as error:
        raise OSError(f"not a sound Parquet file: {error}") from error


def _records(batch: pa.RecordBatch) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = batch.to_pylist()
    return records


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines; None for one that is too long, of which the rest is passed over."""
    number = 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        too_long = len(line) == _LONGEST_LINE and not line.endswith(b"\n")
        while too_long and line and not line.endswith(b"\n"):
            line = file.readline(_LONGEST_LINE)
        yield number, None if too_long else line
