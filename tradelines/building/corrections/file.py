"""data/corrections.csv: read, looked over line by line, and written as a whole or not at all."""

import csv
import io
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tradelines.building.corrections.cells import CellError, check_fields, value_of
from tradelines.building.sources import shown_source
from tradelines.schema import TABLES, CorrectionRow, values
from tradelines.schema.vocabularies import CorrectedTable, CorrectionKind

# `state` and `detail` say what became of a correction in a build; they stand in the table, not in the file.
COLUMNS = TABLES["corrections"].names[:-2]
_PAIRS = {"people", "meetings"}


class CorrectionsError(ValueError):
    """The file of corrections cannot be used at all, or a correction cannot be made or withdrawn."""


@dataclass(slots=True)
class Corrected:
    """What stands in a file of corrections: the sound ones, where they stand, and what is wrong with the others."""

    path: Path = Path()
    rows: list[CorrectionRow] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    content: bytes = b""

    def at(self, row: CorrectionRow) -> str:
        """Where a correction stands, in words."""
        return _at(self.path, self.lines[row.correction_id], row.correction_id)


def load(path: Path) -> Corrected:
    """The corrections in a file; none where there is no file. CorrectionsError where it is no such table at all.

    A line that cannot be used is named in `problems`; the others stand.
    """
    found = Corrected(path)
    try:
        found.content = path.read_bytes()
        text = found.content.decode("utf-8-sig")
    except FileNotFoundError:
        return found
    except (OSError, UnicodeDecodeError) as error:
        raise CorrectionsError(f"{shown_source(str(path))} cannot be read: {error}") from error
    for line, cells in _records(path, text):
        problem = _problem(cells, found)
        correction_id = cells.get("correction_id") or ""
        if problem:
            found.problems.append(f"{_at(path, line, correction_id)}: not applied: {problem}")
        else:
            found.rows.append(CorrectionRow(**cells))  # type: ignore[arg-type]
            found.lines[correction_id] = line
    return found


def save(read: Corrected, rows: Sequence[CorrectionRow]) -> None:
    """Put the file of these corrections in place of the one that was read, at once.

    CorrectionsError where it has been changed since it was read, or holds lines that would be lost.
    """
    if read.problems:
        raise CorrectionsError("; ".join([*read.problems, "mend or delete these lines first"]))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([getattr(row, name) for name in COLUMNS] for row in rows)
    if load(read.path).content != read.content:
        raise CorrectionsError(f"{shown_source(str(read.path))} was changed meanwhile; try again")
    read.path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".corrections-", dir=read.path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text.getvalue())
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(read.path)
    finally:
        Path(name).unlink(missing_ok=True)


def next_id(rows: Iterable[CorrectionRow]) -> str:
    """An id that none of the corrections has."""
    numbers = [int(row.correction_id[1:]) for row in rows if row.correction_id[1:].isdecimal()]
    return f"c{max(numbers, default=0) + 1}"


def _records(path: Path, text: str) -> Iterator[tuple[int, dict[str, str | None]]]:
    """Each record with the number of its first line."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    began = 1
    try:
        for number, cells in enumerate(reader):
            if not number and tuple(cells) != COLUMNS:
                raise CorrectionsError(f"{shown_source(str(path))}: the columns must be {', '.join(COLUMNS)}")
            if number and cells:
                short = [None] * (len(COLUMNS) - len(cells))
                yield began, dict(zip(COLUMNS, [*cells[: len(COLUMNS)], *short], strict=True))
            began = reader.line_num + 1
    except csv.Error as error:
        raise CorrectionsError(f"{shown_source(str(path))}, line {began}: {error}") from error


def _problem(cells: dict[str, str | None], found: Corrected) -> str:
    """What is wrong with a line; empty where nothing is."""
    if None in cells.values():
        return f"it has not the {len(COLUMNS)} columns of the header"
    row = {name: value or "" for name, value in cells.items()}
    if row["correction_id"] in found.lines:
        return f"the id is taken by line {found.lines[row['correction_id']]}"
    empty = [name for name in ("correction_id", "row_id", "author", "made_on", "reason") if not row[name].strip()]
    if empty:
        return f"{' and '.join(empty)} must be given"
    kind, table = row["kind"], row["table"]
    if kind not in values(CorrectionKind):
        return f"there is no kind {kind!r}; there are {', '.join(values(CorrectionKind))}"
    if table not in values(CorrectedTable):
        return f"there is no table {table!r} to correct; there are {', '.join(values(CorrectedTable))}"
    return _problem_of_pair(row) if kind in ("join", "apart") else _problem_of_row(row)


def _problem_of_pair(row: dict[str, str]) -> str:
    if row["table"] not in _PAIRS:
        return f"only people and meetings are joined or kept apart, not {row['table']}"
    if not row["other_id"] or row["other_id"] == row["row_id"]:
        return "two different ones must be named"
    return ""


def _problem_of_row(row: dict[str, str]) -> str:
    if row["table"] == "people":
        return "people is made from participants: correct those, or join or keep apart persons"
    if not row["evidence"]:
        return "evidence must be given, so that it is known which sentence was corrected"
    if row["kind"] == "drop":
        return ""
    try:
        check_fields(row["table"], row["field"])
        value_of(row["table"], row["field"], row["value"])
    except CellError as error:
        return str(error)
    return ""


def _at(path: Path, line: int, correction_id: str) -> str:
    return f"{shown_source(str(path))}, line {line}" + (f" ({correction_id})" if correction_id else "")
