"""The folder of official figures: one file for each source, reporter and frequency, never half written.

`data/official/IMF-IMTS/AZE-A.csv` holds the years that Azerbaijan reports to the IMF; `retrieved.json` says what was
fetched when. A file is written beside its place and then moved there, so that it is whole at every moment.
"""

import csv
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tradelines.official.times import Frequency, frequency_of
from tradelines.schema.intervals import interval_of
from tradelines.schema.official import OFFICIAL, OfficialRow

FOLDER_VARIABLE = "TRADELINES_OFFICIAL"
_HOME = Path(__file__).resolve().parents[2] / "data" / "official"
_JOURNAL = "retrieved.json"
_NAME = re.compile(r"[^\w.-]+")


class OfficialError(Exception):
    """Official figures cannot be had or used; the message says in plain words why."""


@cache
def _folder(named: str) -> Path:
    return Path(named) if named else _HOME


def official_folder() -> Path:
    """The folder of official figures: `data/official`, or what the environment variable TRADELINES_OFFICIAL names."""
    return _folder(os.environ.get(FOLDER_VARIABLE, ""))


@dataclass(frozen=True, slots=True)
class Shelf:
    """One file of the folder: what one reporter reports to one source, by the year, quarter or month."""

    folder: Path
    source: str
    reporter: str
    frequency: Frequency

    @property
    def key(self) -> str:
        """How the journal names it: IMF-IMTS/AZE-A."""
        return f"{_NAME.sub('-', self.source)}/{self.reporter}-{self.frequency}"

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.folder / f"{self.key}.csv"

    def rows(self) -> list[OfficialRow]:
        """What it holds, in order; nothing where it is not there yet. OfficialError where it cannot be read."""
        return list(read_file(self.path)) if self.path.exists() else []

    def put(self, rows: Iterable[OfficialRow]) -> None:
        """Write the rows, in order of partner, flow and period, in place of what was there."""
        ordered = sorted(rows, key=lambda row: (row.partner, row.flow, row.period_start))
        lines = [OFFICIAL.names, *(_cells(row) for row in ordered)]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            with draft.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\n").writerows(lines)
            draft.replace(self.path)
        finally:
            draft.unlink(missing_ok=True)


def shelves_of(folder: Path, rows: Iterable[OfficialRow]) -> dict[Shelf, list[OfficialRow]]:
    """The rows by the file in which they belong. ValueError where a period is no year, quarter or month."""
    found: dict[Shelf, list[OfficialRow]] = {}
    for row in rows:
        period = interval_of(row.period_start, row.period_end)
        if period is None:
            raise ValueError(f"{row.period_start} to {row.period_end} is no period")
        shelf = Shelf(folder, row.source, row.reporter, frequency_of(period))
        found.setdefault(shelf, []).append(row)
    return found


def merged(old: Iterable[OfficialRow], new: Iterable[OfficialRow]) -> list[OfficialRow]:
    """Both together; where they tell of the same thing, the new one."""
    rows = {(row.partner, row.flow, row.period_start, row.period_end): row for row in (*old, *new)}
    return list(rows.values())


def files_of(folder: Path, reporter: str) -> list[Path]:
    """The files of a source's folder that hold figures of a reporter, in order of name."""
    return sorted(folder.glob(f"{reporter}-[AQM].csv"))


def read_file(path: Path) -> Iterator[OfficialRow]:
    """The rows of one file of the folder. OfficialError with file and line where it is not as it was written."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            if tuple(next(reader, ())) != OFFICIAL.names:
                raise OfficialError(f"{path} has other columns than official figures; delete it and refresh")
            for cells in reader:
                yield _row(cells, f"{path}, line {reader.line_num}")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise OfficialError(f"{path} cannot be read: {error}") from error


def journal(folder: Path) -> dict[str, dict[str, Any]]:
    """What was fetched, by key: `years` asked for and the day `retrieved`. Empty where none is there or sound."""
    try:
        read = json.loads((folder / _JOURNAL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def note(folder: Path, key: str, years: tuple[int, int], retrieved: str) -> None:
    """Write into the journal that a file was fetched."""
    entries = journal(folder) | {key: {"years": f"{years[0]}:{years[1]}", "retrieved": retrieved}}
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{_JOURNAL}.{os.getpid()}"
    draft.write_text(json.dumps(entries, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    draft.replace(folder / _JOURNAL)


def _cells(row: OfficialRow) -> list[str]:
    value = int(row.value_usd) if row.value_usd.is_integer() else row.value_usd
    return [
        row.reporter, row.partner, row.flow, row.period_start, row.period_end, str(value),
        "true" if row.estimated else "false", row.source, row.retrieved,
    ]  # fmt: skip


def _row(cells: list[str], place: str) -> OfficialRow:
    try:
        reporter, partner, flow, start, end, value, estimated, source, retrieved = cells
        return OfficialRow(
            reporter=reporter, partner=partner, flow="export" if flow == "export" else "import", period_start=start,
            period_end=end, value_usd=float(value), estimated=estimated == "true", source=source, retrieved=retrieved,
        )  # fmt: skip
    except ValueError as error:
        raise OfficialError(f"{place} is no official figure; delete the file and refresh") from error
