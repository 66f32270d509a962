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


RECEIVED_LATER = [
    (
        "en",
        "Kazakh Economy Minister Aidar Serikov met with Iranian Roads Minister Ali Moradi in Astana.\nThe guest was "
        "also received by Kazakh President Talgat Orazov.",
        {"Ali Moradi", "Talgat Orazov"},
    ),
    (
        "ru",
        "Министр экономики Казахстана Айдар Сериков встретился с министром дорог Ирана Али Моради.\nВ тот же день "
        "гостя принял президент Казахстана Талгат Оразов.",
        {"Али Моради", "Талгат Оразов"},
    ),
    (
        "az",
        "İqtisadiyyat naziri Elnur Səfərov İranın yollar naziri Əli Moradi ilə görüşüb.\nDaha sonra İran nazirini Baş "
        "nazir Tural Əliyev qəbul edib.",
        {"Əli Moradi", "Tural Əliyev"},
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), RECEIVED_LATER)
def test_a_guest_is_received_by_another_host_later(language, text, people):
    facts = read(text, language)
    assert len(facts.meetings) == 2
    last = facts.meetings[-1].meeting_id
    assert {person.name for person in facts.participants if person.meeting_id == last} == people


def test_the_next_day_is_past():
    text = (
        "Iranian Roads Minister Ali Moradi arrived in Astana on May 14.\nThe next day he met with Kazakh President "
        "Talgat Orazov."
    )
    assert [(row.kind, row.date_start, row.held) for row in read(text).meetings] == [
        ("visit", "2024-05-14", True),
        ("meeting", "2024-05-15", True),
    ]
