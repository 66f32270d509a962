"""What the scripts share: where things are, and how a table is written."""

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

TOOLS = Path(__file__).resolve().parent
REFERENCE = TOOLS.parent / "data" / "reference"


def write_table(name: str, columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Write data/reference/NAME.csv: UTF-8, LF, columns in the order given."""
    with (REFERENCE / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns), lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def write_collection(name: str, features: Iterable[dict[str, Any]]) -> None:
    """Write data/reference/NAME.geojson, one feature a line."""
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    text = f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'
    (REFERENCE / f"{name}.geojson").write_text(text, encoding="utf-8", newline="\n")


def read_table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def terms(*groups: Iterable[str]) -> str:
    """Lists of terms as one cell: `|`-joined, each once, in order."""
    return "|".join(dict.fromkeys(term.strip() for group in groups for term in group if term.strip()))
