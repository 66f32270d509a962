"""Works as articles tell them, read from a table of examples in the four languages: `works.toml` and its sisters."""

import tomllib
from pathlib import Path

import pytest

from tests.reading.facts.segment_cases import rows
from tradelines.schema import SegmentRow

TABLES = ("works.toml", "works_spoken_of.toml")
CASES = [
    case
    for name in TABLES
    for case in tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))["case"]
]


def _told(row: SegmentRow) -> str:
    """A row as the table writes it: name | state | km | million dollars | due."""
    length = f"{row.length_km:g}" if row.length_km else ""
    cost = f"{row.cost_usd / 1e6:g}" if row.cost_usd else ""
    return " | ".join([row.name, row.status or "", length, cost, str(row.due or "")]).rstrip(" |")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}: {case['text'][:40]}")
def test_works_are_read_as_the_table_says(case: dict[str, object]) -> None:
    found = rows(str(case["language"]), str(case["text"]))
    assert sorted(_told(row) for row in found) == case["rows"]
