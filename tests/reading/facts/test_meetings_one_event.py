"""One event told in several ways, one person told by several offices, and what is still to come."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    return read_meetings(Document(Article(article_id="a", text=text, language=language, published=published)))


def names(facts):
    return [row.name for row in facts.participants]


def test_before_whom_papers_were_signed_met():
    text = (
        "Georgian and Kazakh officials signed four documents in the presence of Georgian President Nino Lomidze and "
        "Kazakh President Aidar Serikov in Batumi on Wednesday. Lomidze said that “we had a good meeting with the "
        "Kazakh president Aidar Serikov.”"
    )
    assert [row.kind for row in read(text).meetings] == ["signing"]


def test_ministers_who_sign_one_after_the_other():
    text = (
        "Georgian Minister of Transport Nino Lomidze and Kazakh Minister of Trade Aidar Serikov signed a protocol on "
        "ports. Georgian Minister of Energy Levan Gelashvili and Kazakh Minister of Energy Marat Omarov signed a "
        "protocol on power."
    )
    facts = read(text)
    assert len(facts.meetings) == 1
    assert set(names(facts)) == {"Nino Lomidze", "Aidar Serikov", "Levan Gelashvili", "Marat Omarov"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Президент Грузии Нино Ломидзе встретилась с лидером казахского народа, председателем парламента "
            "Казахстана Айдаром Сериковым.",
        ),
        (
            "en",
            "Georgian President Nino Lomidze met the Kazakh minister of trade, chairman of the Council for Ports Aidar "
            "Serikov.",
        ),
    ],
)
def test_an_office_in_apposition_is_no_one_else(language, text):
    assert len(names(read(text, language))) == 2
    assert all(names(read(text, language)))


def test_a_trilateral_meeting_whose_heads_are_named_behind_it():
    text = (
        "О планах говорит коммюнике трехсторонней встречи, состоявшейся накануне в Батуми. Грузинскую делегацию на "
        "переговорах возглавил вице-премьер Леван Гелашвили, казахстанскую - министр торговли Казахстана Айдар Сериков."
    )
    facts = read(text, "ru")
    assert [(row.place, row.date_start) for row in facts.meetings] == [("Batumi", "2024-05-19")]
    assert set(names(facts)) == {"Леван Гелашвили", "Айдар Сериков"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Gürcüstan Prezidenti Nino Lomidze ilk xarici səfərini Qazaxıstana həyata keçirəcək."),
        ("az", "Gürcüstan Prezidenti Nino Lomidze gələn ay zirvə görüşündə iştirak etmək üçün Bakıya səfər edəcək."),
        ("tr", "Gürcistan Cumhurbaşkanı Nino Lomidze ilk ziyaretini Kazakistan'a gerçekleştirecek."),
    ],
)
def test_what_is_to_come_was_not_held(language, text):
    assert [row.held for row in read(text, language).meetings] == [False]


def test_who_speaks_within_a_summit_is_there():
    text = "Bunu Gürcüstan Prezidenti Nino Lomidze Bakıda ECO-nun 12-ci sammiti çərçivəsində deyib."
    facts = read(text, "az")
    assert [(row.kind, row.place) for row in facts.meetings] == [("conference", "Baku")]


def test_where_a_traveller_came_back_to_is_no_place_of_his_talks():
    text = (
        "Upon arrival in Tehran, Iranian Foreign Minister Ali Karimi spoke of his meetings with Turkmen officials. "
        "Karimi met Turkmen President Serdar Garayev."
    )
    assert [row.place for row in read(text).meetings] == [""]


def test_a_meeting_without_its_article_is_the_one_told():
    text = (
        "Georgian President Nino Lomidze met Kazakh Minister of Trade Aidar Serikov. Meeting held at the palace was "
        "attended by Kazakh Ambassador to Georgia Marat Omarov."
    )
    facts = read(text)
    assert len(facts.meetings) == 1
    assert "Marat Omarov" in names(facts)


def test_who_met_beside_a_council_is_no_part_of_its_meeting():
    text = (
        "Kazakh Foreign Minister Aidar Serikov led the delegation at the regular meeting of the Council of Foreign "
        "Ministers of the CIS in Minsk on May 12. On the sidelines of the meeting, Serikov met with Tajikistan's "
        "Foreign Minister Rustam Karimov. On May 13, Serikov attended the opening ceremony of a consulate in Brest."
    )
    rows = read(text).meetings
    assert [set(row.countries) for row in rows] == [{"KAZ", "BLR"}, {"KAZ", "TJK"}, {"KAZ", "BLR"}]


def test_of_many_ministers_those_named_last_sign():
    text = (
        "Kazakh Foreign Minister Aidar Serikov held talks with Georgian Foreign Minister Nino Lomidze. Serikov also "
        "held talks with Tajikistan's Foreign Minister Rustam Karimov. As a result, the ministers signed an agreement."
    )
    rows = read(text).meetings
    assert [set(row.countries) for row in rows] == [{"KAZ", "GEO"}, {"KAZ", "TJK"}]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "Georgian Minister of Transport Nino Lomidze said trade had grown. In a meeting with Kazakh Minister of "
            "Trade Aidar Serikov on Tuesday, she added that ports would follow.",
            {"GEO", "KAZ"},
        ),
        (
            "They spoke of preparation for the upcoming visit of Georgian President Nino Lomidze to Kazakhstan.",
            {"GEO", "KAZ"},
        ),
        (
            "TBILISI - Foreign Minister Nino Lomidze will travel to Kazakhstan on Sunday.",
            {"GEO", "KAZ"},
        ),
    ],
)
def test_sides_that_only_the_text_around_tells(text, countries):
    assert [set(row.countries) for row in read(text).meetings] == [countries]
