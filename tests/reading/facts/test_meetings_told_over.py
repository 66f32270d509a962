"""Meetings told over several sentences: papers signed, things opened together, what lies long before the news."""

from datetime import date

import pytest

from tests.reading.facts.meeting_cases import names, read, told


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "en",
            "The memorandum was signed on May 14 by the heads of the railways of Georgia and Kazakhstan. It was inked "
            "during a meeting between Georgian Minister of Transport Nino Lomidze and Kazakh Minister of Trade Aidar "
            "Serikov.",
            {"Nino Lomidze", "Aidar Serikov"},
        ),
        (
            "en",
            "Georgia and Kazakhstan signed a customs agreement in Batumi on Tuesday. Georgian Minister of Transport "
            "Nino Lomidze and Kazakh Minister of Trade Aidar Serikov signed the agreement.",
            {"Nino Lomidze", "Aidar Serikov"},
        ),
        (
            "en",
            "Georgia and Kazakhstan have signed a memorandum on transit. The memorandum, signed in Batumi on Friday, "
            "opens a new route.",
            set(),
        ),
        (
            "ru",
            "Грузия и Казахстан подписали в Батуми меморандум о транзите. Документ подписали министр транспорта "
            "Грузии Нино Ломидзе и министр торговли Казахстана Айдар Сериков.",
            {"Нино Ломидзе", "Айдар Сериков"},
        ),
    ],
)
def test_a_paper_spoken_of_before_is_signed_once(language, text, people):
    facts = read(text, language)
    assert told(facts) == [("signing", {"GEO", "KAZ"})]
    assert names(facts) == people


def test_an_old_paper_is_none_of_a_new_forum():
    text = (
        "A forum of Georgia and Kazakhstan was held in Batumi on Tuesday with the participation of Kazakh Minister of "
        "Trade Aidar Serikov. The transit agreement, which was signed in 2019, calls for low tariffs."
    )
    facts = read(text)
    assert [row.date_start[:4] for row in facts.meetings] == ["2024"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Georgian President Nino Lomidze and Kazakh President Aidar Serikov opened a new terminal in Batumi."),
        (
            "en",
            "A terminal was inaugurated in Batumi by Georgian President Nino Lomidze and Kazakh President A. Serikov.",
        ),
        ("ru", "Президент Грузии Нино Ломидзе и президент Казахстана Айдар Сериков открыли в Батуми новый терминал."),
        ("az", "Gürcüstan Prezidenti Nino Lomidze və Qazaxıstan Prezidenti Aydar Serikov Batumidə terminalı açıblar."),
        (
            "tr",
            "Gürcistan Cumhurbaşkanı Nino Lomidze ve Kazakistan Cumhurbaşkanı Aydar Serikov terminali hizmete açtı.",
        ),
    ],
)
def test_what_two_open_together(language, text):
    assert told(read(text, language)) == [("conference", {"GEO", "KAZ"})]


@pytest.mark.parametrize(
    "text",
    [
        "Georgian Minister of Transport Nino Lomidze opened a terminal for goods of Kazakhstan.",
        "Georgia opened a terminal that Kazakh Minister of Trade Aidar Serikov had asked for, said Nino Lomidze.",
        "A joint working group would be formed by Georgia and Kazakhstan to follow the plan.",
        "Georgia and Kazakhstan agreed to set up a joint commission on trade in Batumi.",
    ],
)
def test_what_one_opens_or_is_only_founded_is_no_meeting(text):
    assert not read(text).meetings


def test_the_last_day_of_a_session_is_no_past():
    text = (
        "Georgia and Kazakhstan signed a protocol on transit on Wednesday. The protocol was inked by Georgian Minister "
        "of Transport Nino Lomidze and Kazakh Minister of Trade Aidar Serikov in Batumi in the second and the last day "
        "of the 7th meeting of the Georgia-Kazakhstan joint commission."
    )
    facts = read(text)
    assert told(facts) == [("commission session", {"GEO", "KAZ"})]
    assert facts.meetings[0].main


@pytest.mark.parametrize("published", [date(2024, 5, 20), None])
def test_a_meeting_of_years_ago_is_one_of_its_own(published):
    text = (
        "Georgian Minister of Transport Nino Lomidze met Kazakh Minister of Trade Aidar Serikov. They spoke of oil. "
        "Back in July 2019, Serikov visited Georgia to hold talks with Georgian officials."
    )
    facts = read(text, published=published)
    assert [row.date_start for row in facts.meetings][1] == "2019-07"
    assert facts.meetings[0].date_start != "2019-07"


def test_their_ties_are_no_meeting_of_theirs():
    text = (
        "Kazakh Minister of Trade Aidar Serikov praised the road. Georgia and Kazakhstan have resumed their ties "
        "following the meeting of the presidents of the two countries in Batumi in September 2023."
    )
    assert not names(read(text))


def test_the_plenary_session_of_a_forum_is_the_forum():
    text = (
        "The ports await a renewal, Kazakh President Aidar Serikov said at the plenary session of the 9th Forum of "
        "Regional Cooperation between Kazakhstan and Georgia."
    )
    facts = read(text)
    assert told(facts) == [("conference", {"GEO", "KAZ"})]
    assert facts.meetings[0].series_number == 9


def test_a_year_in_a_name_says_no_more_than_the_news():
    text = (
        "Talks of Georgian President Nino Lomidze and Kazakh President Aidar Serikov were held in Batumi. The Energy "
        "Summit 2024 brought the guest to the town."
    )
    assert next(row.date_start for row in read(text).meetings) == "2024-05"
