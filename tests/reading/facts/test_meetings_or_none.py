"""What is a meeting and what only looks like one, in forms of all four languages."""

import tomllib
from pathlib import Path

import pytest

from tests.reading.facts.meeting_cases import read

TOLD = tomllib.loads(Path(__file__).with_name("meetings_or_none.toml").read_text("utf-8"))
CASES = [(language, *case) for language, cases in TOLD.items() for case in cases]


def in_short(facts):
    told = []
    for row in facts.meetings:
        names = "; ".join(p.name for p in facts.participants if p.meeting_id == row.meeting_id and p.name)
        place = f" at {row.place}" if row.place else ""
        short = f"{row.kind} {' '.join(sorted(row.countries))}{place}"
        told.append(("" if row.held else "-") + short + (f": {names}" if names else ""))
    return " / ".join(told)


@pytest.mark.parametrize(("language", "expected", "text"), CASES)
def test_only_meetings_are_read_and_each_whole(language, expected, text):
    assert in_short(read(text, language)) == expected
