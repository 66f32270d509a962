"""Whose meeting it was where no verb of meeting says so: pairs beside a forum, officials met."""

import pytest

from tests.reading.facts.meeting_cases import names, read, told


@pytest.mark.parametrize(
    ("text", "kind", "countries"),
    [
        (
            "Georgian Minister of Transport Nino Lomidze and Kazakh Minister of Trade Aidar Serikov stressed low "
            "tariffs on the sidelines of the Batumi forum.",
            "meeting",
            {"GEO", "KAZ"},
        ),
        (
            "Georgian Minister of Transport Nino Lomidze told reporters in Vienna after two hours of talks with "
            "senior diplomats from Kazakhstan and Turkmenistan.",
            "meeting",
            {"GEO", "KAZ", "TKM"},
        ),
        (
            "In a recent meeting with the governor of Kazakhstan's western Mangystau region, Georgian Ambassador to "
            "Kazakhstan Nino Lomidze spoke of ports.",
            "meeting",
            {"GEO", "KAZ"},
        ),
        (
            "Referring to a recent trip by Georgian Minister of Transport Nino Lomidze to Tehran, the spokesman said "
            "Iran always works with its neighbours.",
            "visit",
            {"GEO", "IRN"},
        ),
    ],
)
def test_who_met_without_a_verb_of_meeting(text, kind, countries):
    assert told(read(text)) == [(kind, countries)]


@pytest.mark.parametrize(
    "text",
    [
        "An Iranian lawmaker stressed relations with Georgia in a meeting with Iranian Foreign Minister Ali Karimi.",
        "Iran slammed the U.S. bid for talks with Iran as a trick, Iranian President Ali Karimi said.",
    ],
)
def test_what_is_only_spoken_of_took_no_part(text):
    assert not read(text).meetings


def test_a_pronoun_stands_for_the_stranger_named_before_it():
    text = (
        "Georgian President Nino Lomidze had said so. The plan was proposed by John Doe after his meeting with Kazakh "
        "Minister of Trade Aidar Serikov."
    )
    assert "Nino Lomidze" not in names(read(text))


def test_a_paper_signed_on_a_visit_is_no_second_event():
    text = (
        "During the visit of the Georgian president to Kazakhstan in February 2024, a lease was signed between "
        "Georgia's port agency and Kazakhstan's railways."
    )
    assert told(read(text)) == [("visit", {"GEO", "KAZ"})]


def test_two_in_one_breath():
    text = (
        "Iran and Georgia resumed their ties following the meeting of the presidents of the two countries in September "
        "2021 during the ECO summit in Dushanbe and in May 2022 in Tehran."
    )
    rows = read(text).meetings
    assert [(row.date_start, row.place) for row in rows] == [("2021-09", "Dushanbe"), ("2022-05", "Tehran")]


def test_a_province_is_of_the_country_that_has_it():
    text = "Governor of Iran's East Azerbaijan Province Ali Karimi visited Georgia on Monday."
    facts = read(text)
    assert told(facts) == [("visit", {"IRN", "GEO"})]
    assert [row.country for row in facts.participants] == ["IRN"]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "en",
            "According to the report, Georgian Minister of Transport Nino Lomidze received the Kazakh Ambassador to "
            "the country Aidar Serikov.",
            {"Nino Lomidze", "Aidar Serikov"},
        ),
        (
            "en",
            "A Georgian delegation led by the chairman of the Council for Transit Freight Nino Lomidze is on a visit "
            "to Astana. At a meeting with Kazakh Minister of Transport, Navigation and Communications Aidar Serikov, "
            "the sides spoke of ports.",
            {"Nino Lomidze", "Aidar Serikov"},
        ),
        (
            "ru",
            "В Тбилиси прошли переговоры между делегацией Казахстана во главе с министром торговли Айдаром Сериковым "
            "и руководством Грузии. Во время переговоров министр транспорта Грузии Нино Ломидзе рассказала о портах.",
            {"Айдар Сериков", "Нино Ломидзе"},
        ),
        (
            "ru",
            "В Тбилиси состоялась встреча руководителей железных дорог двух стран. Развитие коридора обсудили "
            "председатель «Грузинской железной дороги» Нино Ломидзе и министр транспорта Казахстана Айдар Сериков.",
            {"Нино Ломидзе", "Айдар Сериков"},
        ),
    ],
)
def test_the_other_side_gets_its_names_later(language, text, people):
    facts = read(text, language)
    assert told(facts)[0][1] == {"GEO", "KAZ"}
    assert len(facts.meetings) == 1
    assert names(facts) == people


def test_the_town_of_a_dateline_is_no_place_of_a_signing():
    text = "Bakı, 12 may/ Xəbər / Tbilisidə, Gürcüstan və Qazaxıstan arasında tranzit üzrə protokol imzalanıb."
    assert [row.place for row in read(text, "az").meetings] == ["Tbilisi"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "Diplomats from Georgia, Kazakhstan and Turkmenistan discussed ports in an online conference on Monday.",
            {"GEO", "KAZ", "TKM"},
        ),
        (
            "At a meeting in Batumi, the speakers of the parliaments of Georgia and Kazakhstan stressed low tariffs.",
            {"GEO", "KAZ"},
        ),
        (
            "Officials from Georgia, Kazakhstan, Turkmenistan, Iran, Iraq, Russia and China gathered in Batumi in May.",
            {"GEO", "KAZ", "TKM", "IRN", "IRQ", "RUS", "CHN"},
        ),
    ],
)
def test_officials_without_names(text, countries):
    assert [set(row.countries) for row in read(text).meetings] == [countries]
