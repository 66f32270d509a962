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


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Georgia and Kazakhstan have held a telephone conversation. The call took place "
        "between Georgian Foreign Minister Levan Gelashvili and Kazakh Foreign Minister Aidar Serikov.",
        "Georgian Foreign Minister Levan Gelashvili and his Kazakh counterpart Aidar Serikov have discussed trade. In "
        "a phone call on Tuesday night, Gelashvili called for more of it.",
    ],
)
def test_one_call_told_twice(text):
    facts = read(text)
    assert [(row.kind, set(row.countries)) for row in facts.meetings] == [("call", {"GEO", "KAZ"})]
    assert names(facts) == ["Levan Gelashvili", "Aidar Serikov"]


def test_a_call_for_something_is_none():
    text = "Georgian Minister Levan Gelashvili and Kazakh Minister Aidar Serikov issued the call for peace in Batumi."
    assert not any(row.kind == "call" for row in read(text).meetings)


def test_a_forum_after_a_meeting_is_one_of_its_own():
    text = (
        "Kazakh Minister Aidar Serikov met with Georgian President Levan Gelashvili, and also took part in the "
        "Kazakh-Georgian business forum."
    )
    assert [row.kind for row in read(text).meetings] == ["meeting", "conference"]


def test_a_delegation_of_a_country_is_met():
    text = "Премьер-министр Грузии Леван Гелашвили провёл встречу с делегацией деловых кругов Узбекистана."
    (row,) = read(text, "ru").meetings
    assert set(row.countries) == {"GEO", "UZB"}


def test_an_appointment_is_no_plan():
    text = (
        "Президент Грузии Леван Гелашвили принял премьер-министра Казахстана Айдара Серикова. Первый визит Айдара "
        "Серикова в Грузию после назначения его премьером важен, сказал глава государства."
    )
    assert all(row.held for row in read(text, "ru").meetings)


def test_three_ministers_will_meet_on_a_day():
    text = (
        "5'incisi düzenlenecek olan Türkiye-Azerbaycan-Gürcistan Dışişleri Bakanları Toplantısının 20 Haziran'da "
        "yapılacağı açıklandı."
    )
    (row,) = read(text, "tr").meetings
    assert (set(row.countries), row.held) == ({"TUR", "AZE", "GEO"}, False)


def test_by_whose_words_something_is_told():
    text = (
        "Nazir Rəşad Məmmədovun sözlərinə görə, sənədi mayın 8-də Prezident Elçin Quliyev və Gürcüstanın baş naziri "
        "Levan Gelaşvili imzalayıb, sonra saziş qüvvəyə minib."
    )
    assert "Rəşad Məmmədov" not in names(read(text, "az"))


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("az", "İranla 16-cı komissiya iclasında (yanvar, Tehran) vəsait də müzakirə olunmuşdu.", {"AZE", "IRN"}),
        ("az", "Rusiya ilə 9-cu komissiya iclası aprelin 3-də Bakıda keçirilib.", {"AZE", "RUS"}),
    ],
)
def test_the_commission_that_one_has_with_another(language, text, countries):
    facts = read("Azərbaycan bu il daha çox yük daşıyıb. " + text, language)
    assert [(row.kind, set(row.countries)) for row in facts.meetings] == [("commission session", countries)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Georgian Ambassador Levan Gelashvili presented his credentials to Kazakh President Aidar Serikov."),
        ("ru", "3 мая верительные грамоты президенту Казахстана Айдару Серикову вручил посол Грузии Леван Гелашвили."),
        (
            "tr",
            "Gürcistan Büyükelçisi Levan Gelaşvili, Kazakistan Cumhurbaşkanı Aydar Serikov'a güven mektubunu sundu.",
        ),
    ],
)
def test_who_presents_his_credentials_is_received(language, text):
    (row,) = read(text, language).meetings
    assert (row.kind, set(row.countries)) == ("meeting", {"GEO", "KAZ"})
