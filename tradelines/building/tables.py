"""Tables on disk: rows written as CSV or typed Parquet by the schema, and read back as cells."""

import csv
import hashlib
import re
from collections.abc import Iterable, Iterator
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Protocol

import pyarrow as pa
import pyarrow.parquet as pq

from tradelines.schema import TABLES, Row, Table

TableFormat = Literal["csv", "parquet"]
FORMATS: tuple[TableFormat, ...] = ("csv", "parquet")

# A group of Parquet rows is written out at so many rows or so many characters of text, whichever comes first:
# memory stays flat, and the bytes depend on the rows alone.
_GROUP_ROWS = 4096
_GROUP_CHARACTERS = 8_000_000
_ARROW = {
    "text": pa.string(),
    "number": pa.float64(),
    "integer": pa.int64(),
    "boolean": pa.bool_(),
    "list": pa.list_(pa.string()),
}


# The writer of Python's csv module leaves a carriage return without quotes where lines end in LF, so that rows
# break in two when they are read.
_QUOTED = re.compile('[,"\r\n]')


class Writer(Protocol):
    """Takes rows of one table, in order, and writes them."""

    def write(self, rows: Iterable[Row]) -> None:
        """Write some more rows."""

    def close(self) -> None:
        """Write what is still held, and close the file."""


class CsvWriter:
    """One table as CSV: UTF-8, LF, RFC 4180."""

    def __init__(self, path: Path, table: Table) -> None:
        """Begin the file with its header."""
        self._file = path.open("w", encoding="utf-8", newline="")
        self._file.write(",".join(table.names) + "\n")
        self._cells = attrgetter(*table.names)

    def write(self, rows: Iterable[Row]) -> None:
        """Write some more rows."""
        self._file.writelines(",".join(_quoted(cell(value)) for value in self._cells(row)) + "\n" for row in rows)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class ParquetWriter:
    """One table as typed Parquet. Unknown numbers are null, unknown text is empty, as in CSV."""

    def __init__(self, path: Path, table: Table) -> None:
        """Begin the file with its schema."""
        self._schema = pa.schema([(column.name, _ARROW[column.type]) for column in table.columns])
        self._writer = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._cells = attrgetter(*table.names)
        self._held: list[tuple[Any, ...]] = []
        self._characters = 0

    def write(self, rows: Iterable[Row]) -> None:
        """Write some more rows."""
        for row in rows:
            cells = self._cells(row)
            self._held.append(cells)
            self._characters += sum(len(value) for value in cells if isinstance(value, str))
            if len(self._held) == _GROUP_ROWS or self._characters >= _GROUP_CHARACTERS:
                self._flush()

    def close(self) -> None:
        """Write what is still held, and close the file."""
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if self._held:
            columns = [list(values) for values in zip(*self._held, strict=True)]
            self._writer.write_table(pa.table(columns, schema=self._schema))
        self._held, self._characters = [], 0


class TableWriters:
    """Writers of all tables into one folder. The texts are Parquet in either format."""

    def __init__(self, folder: Path, table_format: TableFormat) -> None:
        """Begin every table."""
        self.paths = {name: folder / file_name(name, table_format) for name in TABLES}
        self._writers: dict[str, Writer] = {
            name: (CsvWriter if path.suffix == ".csv" else ParquetWriter)(path, TABLES[name])
            for name, path in self.paths.items()
        }
        self.counts = dict.fromkeys(TABLES, 0)

    def write(self, table: str, rows: Iterable[Row]) -> None:
        """Write some more rows of a table."""
        rows = list(rows)
        self._writers[table].write(rows)
        self.counts[table] += len(rows)

    def __enter__(self) -> "TableWriters":
        """Nothing more to do."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every file."""
        for writer in self._writers.values():
            writer.close()


def file_name(table: str, table_format: TableFormat) -> str:
    """The name of a table's file."""
    return f"{table}.parquet" if table == "texts" else f"{table}.{table_format}"


def cell(value: Any) -> str:
    """A value as CSV writes it: lists joined by `|`, booleans in lower case, whole numbers without `.0`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    if isinstance(value, tuple | list):
        return "|".join(item.replace("|", "/") for item in value)
    return str(value)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def cells_of(folder: Path, table: str) -> Iterator[tuple[str, ...]]:
    """The rows of a built table as CSV cells, columns in schema order, in whichever format it stands there.

    FileNotFoundError where it stands in none; ValueError where its columns are not the schema's.
    """
    names = TABLES[table].names
    for table_format in reversed(FORMATS):
        path = folder / file_name(table, table_format)
        if path.exists():
            return _parquet_cells(path, names) if path.suffix == ".parquet" else _csv_cells(path, names)
    raise FileNotFoundError(f"there is no table {table} in {folder}")


def sha256_of(path: Path) -> str:
    """The fingerprint of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _csv_cells(path: Path, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    csv.field_size_limit(1 << 27)
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        if tuple(next(rows, ())) != names:
            raise ValueError(f"{path.name} has other columns than the schema")
        yield from map(tuple, rows)


def _parquet_cells(path: Path, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    table = pq.ParquetFile(path)
    if tuple(table.schema_arrow.names) != names:
        raise ValueError(f"{path.name} has other columns than the schema")
    for batch in table.iter_batches(batch_size=1024):
        yield from (tuple(cell(value) for value in row) for row in zip(*batch.to_pydict().values(), strict=True))
