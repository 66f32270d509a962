"""Who was at a meeting, with whose office and of whose country: several offices of one, lists, who only tells of it."""

import tomllib
from pathlib import Path

import pytest

from tests.reading.facts.meeting_cases import read

TOLD = tomllib.loads(Path(__file__).with_name("meetings_offices.toml").read_text("utf-8"))
CASES = [(language, *case) for language, cases in TOLD.items() for case in cases]


def _told(row):
    return f"{row.name}, {row.country}, {row.role}"


@pytest.mark.parametrize(("language", "kind", "people", "text"), CASES)
def test_each_has_his_office_and_country(language, kind, people, text):
    facts = read(text, language)
    assert [row.kind for row in facts.meetings] == [kind]
    assert {_told(row) for row in facts.participants} == set(people.split("; ")) - {""}
