"""Meetings told in other words than agencies use first: who sat at one table, who heads what, who spoke there."""

import tomllib
from pathlib import Path

import pytest

from tests.reading.facts.meeting_cases import names, read

TOLD = tomllib.loads(Path(__file__).with_name("meetings_retold.toml").read_text("utf-8"))
CASES = [(language, *case) for language, cases in TOLD.items() for case in cases]


@pytest.mark.parametrize(("language", "kind", "countries", "people", "text"), CASES)
def test_a_meeting_is_read_however_it_is_told(language, kind, countries, people, text):
    facts = read(text, language)
    expected = [(kind.removeprefix("-"), set(countries.split()), not kind.startswith("-"))] if kind else []
    assert [(row.kind, set(row.countries), row.held) for row in facts.meetings] == expected
    assert names(facts) == {name for name in people.split("; ") if name}
