"""What is known from outside of texts that stand in a folder: its `sources.csv`, one row a file.

Columns: `file` (name of the file beside it) and any of `url`, `title`, `published`, `lang`, `publisher`. Other
columns are remarks for people.
"""

import csv
import hashlib
import io
from collections.abc import Mapping

from tradelines.building.sources.addresses import SourceFile, shown
from tradelines.building.sources.given import OUTSIDE

NAME = "sources.csv"


class OutsideKnowledge:
    """The `sources.csv` of every folder that texts come from, each read once."""

    def __init__(self, fingerprints: dict[str, str]) -> None:
        """Take the dictionary that the fingerprint of each table goes to."""
        self._tables: dict[str, dict[str, dict[str, str]]] = {}
        self._fingerprints = fingerprints

    def about(self, file: SourceFile) -> Mapping[str, str]:
        """What the table beside a file says of it; empty where there is none or it says nothing."""
        path = file.beside(NAME)
        if path not in self._tables:
            self._tables[path] = self._read(file, path)
        return self._tables[path].get(file.name, {})

    def _read(self, file: SourceFile, path: str) -> dict[str, dict[str, str]]:
        try:
            content: bytes = file.filesystem.cat_file(path)
        except OSError:
            return {}
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig", "replace"), newline=""))
        if "file" not in (rows.fieldnames or ()):
            return {}
        self._fingerprints[shown(file.filesystem, path)] = hashlib.sha256(content).hexdigest()
        return {row["file"]: {key: row[key] for key in OUTSIDE if row.get(key)} for row in rows if row["file"]}
