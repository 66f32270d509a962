"""The readings of a build on disk, beside its tables: what is unchanged is not read again, memory stays flat.

One SQLite file. It holds no more than what reading the articles anew would give, so deleting it costs time only.
A build that is broken off keeps what it has read. While it is open no other build can write to the folder.
"""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, fields
from functools import cache
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path
from typing import Any

from tradelines.building.sources import PROJECT
from tradelines.building.work import Reading, Task
from tradelines.schema import TABLES, ArticleRow, Facts

NAME = ".readings.sqlite"
FACTS = tuple(item.name for item in fields(Facts))
# All that the rows of an article depend on besides the article.
_READER = (
    ("tradelines/schema", ".py"),
    ("tradelines/reading", ".py"),
    ("tradelines/reading", ".toml"),
    ("tradelines/building", ".py"),
    ("tradelines/official", ".py"),
    ("data/reference", ".csv"),
)
_LIBRARIES = ("ahocorasick-rs", "google-re2", "rapidfuzz", "anyascii", "py3langid", "pymorphy3", "pymorphy3-dicts-ru")


class BusyError(OSError):
    """Another build is writing to the same folder."""


class Store:
    """The readings, by what they depend on, and the list of the articles of this build."""

    def __init__(self, folder: Path) -> None:
        """Open or make the file, and keep every other build out of the folder until `close`."""
        path = folder / NAME
        try:
            self._connection = _opened(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise BusyError(f"another build is writing to {folder}") from error
            raise
        except sqlite3.DatabaseError:  # broken by a power cut, or not ours: nothing in it is worth an error
            path.unlink()
            self._connection = _opened(path)

    def has(self, key: bytes) -> bool:
        """Whether the reading is there."""
        return self._connection.execute("SELECT 1 FROM readings WHERE key = ?", (key,)).fetchone() is not None

    def put(self, readings: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep some (key, packed reading), now and for later builds."""
        with self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?)", readings)

    def enlist(self, key: bytes) -> None:
        """Add an article to this build, at its end."""
        self._connection.execute("INSERT INTO run (key) VALUES (?)", (key,))

    def enlist_rejected(self, row: ArticleRow) -> None:
        """Add something that is no article, at its end."""
        self._connection.execute("INSERT INTO run (rejected) VALUES (?)", (json.dumps(asdict(row)),))

    def readings(self) -> Iterator[Reading]:
        """The readings of this build, in its order."""
        query = "SELECT payload, rejected FROM run LEFT JOIN readings USING (key) ORDER BY number"
        for payload, rejected in self._connection.execute(query):
            yield Reading(ArticleRow(**json.loads(rejected))) if rejected else unpacked(payload)

    def forget_others(self) -> None:
        """Drop the readings that this build did not use."""
        with self._connection:
            self._connection.execute("DELETE FROM readings WHERE key NOT IN (SELECT key FROM run WHERE key NOT NULL)")

    def close(self) -> None:
        """Let other builds in."""
        self._connection.close()


def key_of(task: Task) -> bytes:
    """What the reading of an article depends on, as a fingerprint."""
    given = task.given
    parts = (reader_fingerprint(), given.article_id, given.source, task.sha256, task.duplicate_of)
    return hashlib.sha256(json.dumps([*parts, *sorted(given.outside.items())]).encode()).digest()


@cache
def reader_fingerprint() -> str:
    """Fingerprint of the code, the lexicon, the reference tables and the libraries that reading depends on."""
    digest = hashlib.sha256(" ".join(f"{name} {version(name)}" for name in _LIBRARIES).encode())
    for folder, ending in _READER:
        for path in sorted((PROJECT / folder).rglob(f"*{ending}")):
            digest.update(path.relative_to(PROJECT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def packed(reading: Reading) -> bytes:
    """A reading as bytes, to be stored or sent between processes."""
    tables = {name: getattr(reading.facts, name) for name in FACTS}
    tables |= {"articles": [reading.article], "checks": reading.checks}
    cells = {name: [attrgetter(*TABLES[name].names)(row) for row in rows] for name, rows in tables.items() if rows}
    return zlib.compress(json.dumps(cells, ensure_ascii=False).encode(), 1)


def unpacked(payload: bytes) -> Reading:
    """The reading that was packed."""
    tables = {name: _rows(name, rows) for name, rows in json.loads(zlib.decompress(payload)).items()}
    facts = Facts(**{name: tables.get(name, []) for name in FACTS})
    return Reading(tables["articles"][0], facts, tables.get("checks", []))


def _rows(name: str, rows: list[list[Any]]) -> list[Any]:
    table = TABLES[name]
    lists = [column.name for column in table.columns if column.type == "list"]
    made = []
    for values in rows:
        cells = dict(zip(table.names, values, strict=True))
        cells.update((column, tuple(cells[column])) for column in lists)
        made.append(table.row(**cells))
    return made


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=1)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA synchronous = OFF")
        with connection:
            connection.execute("CREATE TABLE IF NOT EXISTS readings (key BLOB PRIMARY KEY, payload BLOB) WITHOUT ROWID")
            connection.execute("DELETE FROM readings WHERE key = x''")  # a write, so that the lock is taken now
        connection.execute("CREATE TEMP TABLE run (number INTEGER PRIMARY KEY, key BLOB, rejected TEXT)")
    except sqlite3.DatabaseError:
        with suppress(sqlite3.Error):
            connection.close()
        raise
    return connection
