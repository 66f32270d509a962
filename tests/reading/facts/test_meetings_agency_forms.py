"""Meetings in the forms of agencies: receptions, talks, delegations, first persons, lists with countries, openings."""

import tomllib
from pathlib import Path

import pytest

from tests.reading.facts.meeting_cases import names, read

TOLD = tomllib.loads(Path(__file__).with_name("meetings_agency_forms.toml").read_text("utf-8"))
CASES = [(language, *case) for language, cases in TOLD.items() for case in cases]


@pytest.mark.parametrize(("language", "kind", "countries", "people", "place", "text"), CASES)
def test_a_meeting_is_read_in_the_forms_of_agencies(language, kind, countries, people, place, text):
    facts = read(text, language)
    expected = [(kind.removeprefix("-"), set(countries.split()), not kind.startswith("-"))] if kind else []
    assert [(row.kind, set(row.countries), row.held) for row in facts.meetings] == expected
    assert names(facts) - {""} == {name for name in people.split("; ") if name}
    if place:
        assert [row.place for row in facts.meetings] == [place]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kazakh Foreign Minister Aidar Serikov met Turkish Foreign Minister Kemal Demir on May 13 and Georgian "
            "Foreign Minister Levan Gelashvili on May 14.",
        ),
        (
            "ru",
            "Глава МИД Казахстана Айдар Сериков встретился 13 мая с главой МИД Турции Кемалем Демиром, а 14 мая - с "
            "главой МИД Грузии Леваном Гелашвили.",
        ),
    ],
)
def test_who_was_met_on_two_days_was_met_twice(language, text):
    rows = read(text, language).meetings
    assert [set(row.countries) for row in rows] == [{"KAZ", "TUR"}, {"KAZ", "GEO"}]
    if language == "en":
        assert [row.date_start for row in rows] == ["2024-05-13", "2024-05-14"]
