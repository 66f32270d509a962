"""Wordings by the class: how one came, where a name ends, a country's cases, plurals, the meeting spoken of."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    return read_meetings(Document(Article(article_id="a", text=text, language=language, published=published)))


def names(facts):
    return [row.name for row in facts.participants]


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("ru", "Президент Грузии Леван Гелашвили прибыл с рабочим визитом в Туркмению.", {"GEO", "TKM"}),
        ("ru", "Министр Грузии Леван Гелашвили отправился с официальной поездкой в Киргизию.", {"GEO", "KGZ"}),
        ("en", "Georgian President Levan Gelashvili arrived on an official visit in Kazakhstan.", {"GEO", "KAZ"}),
        ("en", "Georgia’s PM Gelashvili ended his working visit to China at 5 pm.", {"GEO", "CHN"}),
    ],
)
def test_how_and_where_one_came(language, text, countries):
    (row,) = read(text, language).meetings
    assert (row.kind, set(row.countries)) == ("visit", countries)


def test_pm_in_capitals_is_an_office():
    (person,) = read("Georgia’s PM Gelashvili ended his working visit to China at 5 pm.").participants
    assert (person.name, person.role, person.country) == ("Gelashvili", "Prime Minister", "GEO")


def test_a_known_name_ends_where_it_ends():
    text = (
        "Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan Türkdilli Dövlətlərin Əməkdaşlıq Şurasının Zirvə Görüşündə iştirak "
        "etmək üçün mayın 14-də Bakıya gəlib."
    )
    assert names(read(text, "az")) == ["Rəcəb Tayyib Ərdoğan"]


def test_heads_of_state_in_the_plural_are_no_participant():
    text = (
        "Azərbaycan Prezidenti Elçin Quliyev Türk Dövlətləri Təşkilatının Dövlət Başçılarının Fövqəladə Zirvə "
        "görüşündə iştirak etmək üçün mayın 15-də Türkiyəyə səfərə gəlib."
    )
    assert names(read(text, "az")) == ["Elçin Quliyev"]


def test_the_meeting_spoken_of_behind_its_source():
    text = (
        "Cumhurbaşkanı Yardımcısı Ahmet Demir, Kazakistan Cumhurbaşkanı Aydar Serikov ile görüştü. Yapılan açıklamaya "
        "göre, görüşmede Ahmet Demir, Gürcistan Başbakanı Levan Gelaşvili ve Özbekistan Başbakanı Abdulla Karimov yer "
        "aldı."
    )
    facts = read(text, "tr")
    assert len(facts.meetings) == 1
    assert names(facts) == ["Ahmet Demir", "Aydar Serikov", "Levan Gelaşvili", "Abdulla Karimov"]


def test_who_speaks_at_a_forum_is_of_it():
    text = "Об этом заявил президент России Иван Петров, выступая на форуме в Ашхабаде."
    (row,) = read(text, "ru").meetings
    assert (row.kind, set(row.countries)) == ("conference", {"RUS", "TKM"})


def test_the_states_of_a_region_sign():
    text = "Foreign ministers of five Central Asian states signed a program of cooperation in Tashkent."
    (row,) = read(text).meetings
    assert (row.kind, set(row.countries)) == ("signing", {"KAZ", "KGZ", "TJK", "TKM", "UZB"})


def test_a_line_that_breaks_behind_a_possessive_goes_on():
    text = "The deal was signed by Levan Gelashvili, Georgia's\nMinister of Economy, and Kazakh Minister Aidar Serikov."
    assert names(read(text)) == ["Levan Gelashvili", "Aidar Serikov"]
