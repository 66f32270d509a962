"""Tables against a fresh build from the same sources: what differs, row by row and cell by cell."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tradelines.building.build import build
from tradelines.building.manifest import sources_of
from tradelines.building.sources import located
from tradelines.building.tables import cells_of
from tradelines.schema import TABLES, Table

_SHOWN = 40
_LONGEST_CELL = 60


def differences(folder: Path, corrections: Path | None = None) -> list[str]:
    """What a fresh build has otherwise than the tables in a folder, one line a difference; empty where nothing.

    OSError or ValueError where the folder holds no sound build, SourceError where its sources are gone.
    """
    sources = [located(source) for source in sources_of(folder)]
    with tempfile.TemporaryDirectory() as fresh:
        build(sources, Path(fresh), corrections=corrections)
        return [line for table in TABLES.values() for line in _shortened(table.name, _compared(table, folder, fresh))]


def _compared(table: Table, folder: Path, fresh: str) -> Iterator[str]:
    try:
        old, new = (_by_key(table, place) for place in (folder, Path(fresh)))
    except (OSError, ValueError) as error:
        yield f"{table.name}: {error}"
        return
    for key in old.keys() - new.keys():
        yield f"{table.name}: {key} is not in a fresh build"
    for key in new.keys() - old.keys():
        yield f"{table.name}: {key} is missing"
    for key in old.keys() & new.keys():
        for name, before, after in zip(table.names, old[key], new[key], strict=True):
            if before != after:
                yield f"{table.name}: {key}: {name} is {_short(before)}, in a fresh build {_short(after)}"
    if list(old) != list(new) and old.keys() == new.keys():
        yield f"{table.name}: the rows stand in another order than in a fresh build"


def _by_key(table: Table, folder: Path) -> dict[str, tuple[str, ...]]:
    """Rows by key; the nth row of a key that is not unique (an article's warnings) under the key and n."""
    at = table.names.index(table.key)
    seen: Counter[str] = Counter()
    rows = {}
    for cells in cells_of(folder, table.name):
        seen[cells[at]] += 1
        number = seen[cells[at]]
        rows[cells[at] if number == 1 else f"{cells[at]} ({number})"] = cells
    return rows


def _short(cell: str) -> str:
    return repr(cell if len(cell) <= _LONGEST_CELL else f"{cell[:_LONGEST_CELL]}…")


def _shortened(table: str, lines: Iterator[str]) -> list[str]:
    found = sorted(lines)
    more = len(found) - _SHOWN
    return found if more <= 0 else [*found[:_SHOWN], f"{table}: and {more:,} more differences"]
