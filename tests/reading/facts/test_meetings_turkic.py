"""Meetings as Azerbaijani, Turkish and Russian agencies tell them: initials, endings, whose people need no country."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language, published=date(2024, 5, 20)):
    article = Article(article_id="a", text=text, language=language, published=published, published_basis="given")
    return read_meetings(Document(article))


def who(facts):
    return list(dict.fromkeys((row.name, row.country) for row in facts.participants))


PEOPLE = [
    (
        "az",
        "Nəqliyyat naziri Elnur Səfərov Bakıda çıxış edib. E.Səfərov mayın 3-də Gürcüstanın nəqliyyat naziri Levan "
        "Gelaşvili ilə görüşüb.",
        [("Elnur Səfərov", "AZE"), ("Levan Gelaşvili", "GEO")],
    ),
    (
        "az",
        "Limanın direktoru Elnur Səfərov Gürcüstanın nəqliyyat nazirinin müavini Levan Gelaşvili ilə görüşüb.",
        [("Elnur Səfərov", "AZE"), ("Levan Gelaşvili", "GEO")],
    ),
    (
        "az",
        "Nazir Elnur Səfərov Tbilisidə Gürcüstan Dəmir Yolunun baş direktoru Levan Gelaşvili və iqtisadiyyat nazirinin "
        "müavini Nino Lomidze ilə görüşüb.",
        [("Elnur Səfərov", "AZE"), ("Levan Gelaşvili", "GEO"), ("Nino Lomidze", "GEO")],
    ),
    (
        "tr",
        "Cumhurbaşkanı Kemal Demir, Ankara'ya gelen Kazakistan Cumhurbaşkanı Kasım Rahim Serikov'u Beyaz Köşk'te "
        "ağırladı.",
        [("Kemal Demir", "TUR"), ("Kasım Rahim Serikov", "KAZ")],
    ),
    (
        "tr",
        "Dışişleri Bakanı Kemal Demir, Kazakistan'ın başkentinde mevkidaşı Aydar Serikov'la buluştu.",
        [("Kemal Demir", "TUR"), ("Aydar Serikov", "KAZ")],
    ),
    (
        "tr",
        "Dernek Başkanı Kemal Demir, 3 Mayıs'ta Taşkent'te Özbekistan Ulaştırma Bakanı Aydar Serikov ile görüştüğünü "
        "söyledi.",
        [("Kemal Demir", "TUR"), ("Aydar Serikov", "UZB")],
    ),
    (
        "ru",
        "Премьер-министр Грузии Леван Гелашвили прибыл в Астану. Днем Гелашвили провел переговоры с казахстанским "
        "коллегой Айдаром Сериковым.",
        [("Леван Гелашвили", "GEO"), ("Айдар Сериков", "KAZ")],
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), PEOPLE)
def test_who_met_whom(language, text, people):
    assert who(read(text, language)) == people


def test_a_month_that_is_a_given_name_dates_nothing():
    text = "Cumhurbaşkanı Kemal Demir, Kazakistan Cumhurbaşkanı Kasım Serikov ile görüştü."
    assert [row.date_start for row in read(text, "tr").meetings] == ["2024-05"]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("az", "Azərbaycan-İordaniya Hökumətlərarası Komissiyasının IV iclası mayın 3-də Bakıda keçirilib.", 4),
        ("tr", "Türkiye-Gürcistan Karma Ekonomik Komisyonu 12. Dönem Toplantısı 3 Mayıs'ta Bakü'de yapıldı.", 12),
        ("ru", "14-е заседание межправкомиссии Грузии и Казахстана прошло в Тбилиси 3 мая.", 14),
    ],
)
def test_the_number_of_a_session(language, text, number):
    (row,) = read(text, language).meetings
    assert (row.kind, row.series_number, row.date_start) == ("commission session", number, "2024-05-03")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Во вторник министр Казахстана Айдар Сериков принимал в Астане министра Грузии Левана Гелашвили."),
        ("ru", "29 апреля президент Казахстана Айдар Сериков говорил с президентом Грузии Леваном Гелашвили."),
        (
            "ru",
            "Министр Казахстана Айдар Сериков похвалил порт. Неделей ранее Сериков обсудил его в Тбилиси с министром "
            "Грузии Леваном Гелашвили.",
        ),
    ],
)
def test_received_and_spoken_with(language, text):
    (row,) = read(text, language).meetings
    assert set(row.countries) == {"KAZ", "GEO"}


def test_guests_of_a_conference_stand_behind_its_name():
    text = "В Алматы завершилось совещание железнодорожников Казахстана, Грузии, Туркменистана и Ирана."
    (row,) = read(text, "ru").meetings
    assert (row.place, set(row.countries)) == ("Almaty", {"KAZ", "GEO", "TKM", "IRN"})


def test_who_came_on_another_day_did_not_join_the_meeting():
    text = (
        "17 мая министр Грузии Леван Гелашвили принял министра Казахстана Айдара Серикова. Завод открыли в марте с "
        "участием премьер-министра Турции Кемаля Демира."
    )
    assert [country for _, country in who(read(text, "ru"))] == ["GEO", "KAZ"]


def test_the_capital_of_the_dateline_may_stand_below_a_headline():
    text = (
        "Новости экономики\n\nТБИЛИСИ, 20 мая - Агентство. Министр экономики Нино Ломидзе встретилась с послом "
        "Казахстана Айдаром Сериковым."
    )
    assert who(read(text, "ru")) == [("Нино Ломидзе", "GEO"), ("Айдар Сериков", "KAZ")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Qazaxıstanla danışıqlar gedir. Mayın 3-də Astanada Azərbaycan və Qazaxıstan arasında siyasi "
               "məsləhətləşmələr keçirilib."),
        ("tr", "Türkiye ile Kazakistan arasında 3 Mayıs'ta Astana'da siyasi istişareler gerçekleştirildi."),
    ],
)  # fmt: skip
def test_talks_between_two_countries(language, text):
    (row,) = read(text, language).meetings
    assert (row.place, row.date_start) == ("Astana", "2024-05-03")
    assert len(row.countries) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Заместитель министра экономики Грузии Нино Ломидзе приняла участие в росте, сообщили в Казахстане."),
        ("ru", "Президент Грузии Леван Гелашвили принял решение о поставках в Казахстан."),
        ("tr", "Gelecek yıl Kazakistan Başbakanı Aydar Serikov 30 yılı kutlayacak, Türkiye de öyle."),
        ("az", "Limana ötən il Türkiyədən 300 gəmi gəlib."),
    ],
)
def test_words_of_other_meaning(language, text):
    assert read(text, language).meetings == []


def test_the_five_caspian_states_are_known():
    text = "Министры иностранных дел пяти прикаспийских государств соберутся в Тегеране в ноябре. Об этом сказал Иран."
    (row,) = read(text, "ru").meetings
    assert set(row.countries) == {"AZE", "IRN", "KAZ", "RUS", "TKM"}


def test_a_journey_to_a_session_is_that_session():
    text = (
        "Kazakistan Cumhurbaşkanı Aydar Serikov haziran başında Ankara'ya gelecek ve Stratejik İşbirliği Konseyinin "
        "3. toplantısına katılacak."
    )
    (row,) = read(text, "tr").meetings
    assert (row.kind, row.series_number, row.held) == ("commission session", 3, False)
