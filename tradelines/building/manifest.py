"""manifest.json: what was built from what, with fingerprints. It is written last, so that it speaks for the tables."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tradelines import __version__
from tradelines.building.tables import TableFormat, sha256_of
from tradelines.schema import SCHEMA_VERSION

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did, for its manifest."""

    sources: Sequence[str]
    inputs: Mapping[str, str]
    counts: Mapping[str, int]
    table_format: TableFormat


def write_manifest(folder: Path, built: Built, tables: Sequence[Path]) -> None:
    """Write the manifest of tables. Nothing in it depends on when or where the build was made."""
    content: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "code_version": __version__,
        "format": built.table_format,
        "sources": list(built.sources),
        "counts": dict(built.counts),
        "inputs": dict(built.inputs),
        "tables": {path.name: sha256_of(path) for path in tables},
    }
    (folder / NAME).write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8", newline="\n")


def sources_of(folder: Path) -> list[str]:
    """The SOURCE arguments of the build in a folder. OSError where there is none, ValueError where it is broken."""
    try:
        content = json.loads((folder / NAME).read_text("utf-8"))
        return [str(source) for source in content["sources"]]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{folder / NAME} is broken: {error}") from error
