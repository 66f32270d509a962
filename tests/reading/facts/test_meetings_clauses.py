"""Meetings told in any clause: talks of a day, calls, guests in turn, pronouns, heads by surname, dates from dates."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document

PUBLISHED = date(2025, 6, 20)


def read(text, language="en", published=PUBLISHED):
    article = Article(article_id="a", text=text, language=language, published=published, published_basis="given")
    facts = read_meetings(Document(article))
    names = {
        row.meeting_id: [p.name for p in facts.participants if p.meeting_id == row.meeting_id and p.name]
        for row in facts.meetings
    }
    return [(row.kind, row.date_start, sorted(row.countries), names[row.meeting_id]) for row in facts.meetings]


TOLD = [
    (
        "en",
        "Kazakh Minister Aidar Serikov and Georgian Minister Nino Lomidze published the plan after their talks in "
        "Aktau on June 12.",
        ("meeting", "2025-06-12", ["GEO", "KAZ"], ["Aidar Serikov", "Nino Lomidze"]),
    ),
    (
        "en",
        "Talks between Putin and Erdogan took place by phone on June 3; Russian grain goes to Turkey.",
        ("call", "2025-06-03", ["RUS", "TUR"], ["Putin", "Erdogan"]),
    ),
    (
        "ru",
        "Путин и Токаев 3 июня обсудили по телефону поставки зерна из Казахстана в Россию.",
        ("call", "2025-06-03", ["KAZ", "RUS"], ["Путин", "Токаев"]),
    ),
    (
        "tr",
        "Ulaştırma Bakanı Kemal Demir ile Gürcistan Ulaştırma Bakanı Levan Gelaşvili 3 Haziran'da telefonda demir "
        "yolunu ele aldı.",
        ("call", "2025-06-03", ["GEO", "TUR"], ["Kemal Demir", "Levan Gelaşvili"]),
    ),
    (
        "en",
        "On June 6, President Donald Trump hosted the presidents of Kazakhstan and Uzbekistan at the White House.",
        ("meeting", "2025-06-06", ["KAZ", "USA", "UZB"], ["Donald Trump"]),
    ),
    (
        "en",
        "On June 2 in Tashkent, the transport ministers of Kazakhstan and Uzbekistan discussed railways.",
        ("meeting", "2025-06-02", ["KAZ", "UZB"], []),
    ),
    (
        "ru",
        'Форум "Казахстан - Грузия" пройдет в июле в Актау.',
        ("conference", "2025-07", ["GEO", "KAZ"], []),
    ),
    (
        "ru",
        "В июле в Астану с государственным визитом приедет президент Грузии Леван Гелашвили.",
        ("visit", "2025-07", ["GEO", "KAZ"], ["Леван Гелашвили"]),
    ),
    (
        "tr",
        "16 Haziran'da Türkiye, Azerbaycan ve Gürcistan demir yolu idarelerinin başkanları bir protokol imzaladı.",
        ("signing", "2025-06-16", ["AZE", "GEO", "TUR"], []),
    ),
    (
        "en",
        "During the conference, Kazakh Minister Aidar Serikov and Georgian Minister Nino Lomidze agreed on ferries.",
        ("meeting", "2025-06", ["GEO", "KAZ"], ["Aidar Serikov", "Nino Lomidze"]),
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_one_meeting_is_told(language, text, told):
    assert read(text, language) == [told]


FIRST = "Kazakh Minister Aidar Serikov met Georgian Minister Nino Lomidze in Aktau on June 12. "
FIRST_RU = "Министр Казахстана Айдар Сериков 12 июня встретился в Актау с министром Грузии Леваном Гелашвили. "
FIRST_AZ = "İyunun 12-də Qazaxıstanın nəqliyyat naziri Aydar Serikov Bakıda nazir Elçin Quliyevlə görüşüb. "

SECOND = [
    ("en", FIRST + "The same day, Serikov received Uzbek Minister Aziz Karimov.", "2025-06-12", ["KAZ", "UZB"]),
    ("en", FIRST + "A day earlier, Serikov received Uzbek Minister Aziz Karimov.", "2025-06-11", ["KAZ", "UZB"]),
    ("en", FIRST + "A month earlier, Serikov received Uzbek Minister Aziz Karimov.", "2025-05", ["KAZ", "UZB"]),
    (
        "ru",
        FIRST_RU + "На следующий день Сериков принял министра Узбекистана Азиза Каримова.",
        "2025-06-13",
        ["KAZ", "UZB"],
    ),
    (
        "az",
        FIRST_AZ + "Həmin gün Elçin Quliyev Gürcüstanın naziri Levan Gelaşvili ilə görüşüb.",
        "2025-06-12",
        ["AZE", "GEO"],
    ),
    ("en", FIRST + "The joint commission will hold its third session in Tbilisi in July.", "2025-07", ["GEO", "KAZ"]),
    ("en", FIRST + "A commission session, the 4th, will follow in Tbilisi in July.", "2025-07", ["GEO", "KAZ"]),
    (
        "az",
        FIRST_AZ + "Hökumətlərarası komissiyanın 4-cü iclası iyulda Astanada olacaq.",
        "2025-07",
        ["AZE", "KAZ"],
    ),
    (
        "en",
        FIRST + "The same day the two were joined by Uzbek Minister Aziz Karimov for a trilateral meeting.",
        "2025-06-12",
        ["GEO", "KAZ", "UZB"],
    ),
]


@pytest.mark.parametrize(("language", "text", "day", "countries"), SECOND)
def test_the_second_meeting_told(language, text, day, countries):
    told = read(text, language)
    assert [(row[1], row[2]) for row in told][1:] == [(day, countries)]


IN_TURN = [
    (
        "tr",
        "Ulaştırma Bakanı Kemal Demir, 16 Haziran'da Kazakistan Ulaştırma Bakanı Aydar Serikov, ardından Gürcistan "
        "Ulaştırma Bakanı Levan Gelaşvili'yi kabul etti.",
    ),
    (
        "en",
        "Turkish Minister Kemal Demir received Kazakh Minister Aidar Serikov and then Georgian Minister Levan "
        "Gelashvili on June 16.",
    ),
    (
        "tr",
        "Ulaştırma Bakanı Kemal Demir 16 Haziran'da Kazakistan Ulaştırma Bakanı Aydar Serikov ile görüştü, aynı gün "
        "Gürcistan Ulaştırma Bakanı Levan Gelaşvili ile telefonda konuştu.",
    ),
]


@pytest.mark.parametrize(("language", "text"), IN_TURN)
def test_guests_in_turn_are_met_apart(language, text):
    told = read(text, language)
    assert [row[2] for row in told] == [["KAZ", "TUR"], ["GEO", "TUR"]]
    assert {row[1] for row in told} == {"2025-06-16"}


PRONOUNS = [
    (
        "ru",
        "Накануне в Баку прибыл президент Казахстана Айдар Сериков. Президент Азербайджана Эльчин Гулиев провел с ним "
        "переговоры 19 июня.",
        ["Айдар Сериков", "Эльчин Гулиев"],
    ),
    (
        "en",
        "Kazakh Minister Aidar Serikov spoke of ships in Baku. Azerbaijani President Elchin Guliyev received him on "
        "June 19.",
        ["Aidar Serikov", "Elchin Guliyev"],
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), PRONOUNS)
def test_a_pronoun_is_the_other_side(language, text, people):
    assert sorted(read(text, language)[-1][3]) == people


NOT_TOLD = [
    ("en", "The talks with Putin and Erdogan in mind go on, traders say."),
    ("en", "Putin and Erdogan want prices to fall."),
    ("en", "He bought a phone. The talks on tariffs were long."),
    ("ru", "Переговоры Казахстана и Грузии продолжаются."),
    ("az", "Tələbələr gələcək ildə görüşlər keçirmək istəyirlər."),
]


@pytest.mark.parametrize(("language", "text"), NOT_TOLD)
def test_no_meeting_is_told(language, text):
    assert read(text, language) == []


def test_a_surname_means_who_held_office_in_that_year():
    """In 2015 Kazakhstan's president was another man."""
    text = "Talks between Nazarbayev and Putin took place in Astana on June 3. Kazakhstan sells grain to Russia."
    assert read(text, published=date(2015, 6, 20))[0][3] == ["Nazarbayev", "Putin"]
    assert read(text, published=date(2025, 6, 20))[0][3] == ["Putin"]


SEVERAL = [
    (
        "en",
        "On June 2, Kazakh President Aidar Serikov held bilateral meetings with the Prime Minister of Georgia Levan "
        "Gelashvili, the Prime Minister of Armenia Aram Petrosyan and the Prime Minister of Belarus Ivan Kovalenko.",
        [["GEO", "KAZ"], ["ARM", "KAZ"], ["BLR", "KAZ"]],
    ),
    (
        "en",
        "Kazakh President Aidar Serikov met Georgian President Levan Gelashvili in Aktau. Regarding his talks with "
        "Armenian President Aram Petrosyan, Serikov said they were useful.",
        [["GEO", "KAZ"], ["ARM", "KAZ"]],
    ),
    (
        "en",
        "A while ago, the ministers of Türkiye, Azerbaijan and Kazakhstan met in Baku. The meeting of the Turkish, "
        "Azerbaijani and Georgian ministers will be held next week.",
        [["AZE", "KAZ", "TUR"], ["AZE", "GEO", "TUR"]],
    ),
    (
        "az",
        "İyunun 15-də Aktauda Gürcüstan, Azərbaycan və Rusiyanın nəqliyyat nazirləri arasında görüş keçirilib.",
        [["AZE", "GEO", "RUS"]],
    ),
    (
        "az",
        "İyunun 2-də Azərbaycan Prezidenti Elçin Quliyev Qazaxıstan Respublikasının rabitə və kosmos naziri Aydar "
        "Serikovu qəbul edib.",
        [["AZE", "KAZ"]],
    ),
    (
        "ru",
        "Министры Казахстана, Грузии и Армении встретились в Астане в преддверии консультативной встречи глав "
        "государств.",
        [["ARM", "GEO", "KAZ"]],
    ),
    (
        "tr",
        "Türkiye-Gürcistan-Azerbaycan dışişleri bakanlarının 16 Temmuz'da Tiflis'te yapılması planlanan 8'inci üçlü "
        "toplantısı ertelendi.",
        [],
    ),
    (
        "ru",
        "В июле состоится очередная трехсторонняя встреча министров иностранных дел Азербайджана, Турции и Грузии.",
        [["AZE", "GEO", "TUR"]],
    ),
    (
        "en",
        "Following a meeting with his Georgian counterpart Levan Gelashvili on the sidelines of the energy forum in "
        "Aktau on 12 June, Kemal Demir, the Speaker of the Turkish parliament, said ties were excellent.",
        [["GEO", "TUR"]],
    ),
    (
        "tr",
        "Gürcistan Başbakanı Levan Gelaşvili ile 3 Haziran'da bir araya gelen Ulaştırma Bakanı Kemal Demir, Tiflis'te "
        "bir toplantıya da katıldı.",
        [["GEO", "TUR"]],
    ),
    ("en", "A Japanese delegation visited Iran on June 3.", [["IRN", "JPN"]]),
    ("en", "An Azerbaijani delegation of builders will arrive in Belarus soon.", [["AZE", "BLR"]]),
    (
        "az",
        "Azərbaycan Prezidenti Elçin Quliyev Enerji Forumunda iştirak etmək üçün iyunun 8-də Özbəkistana səfərə gedib.",
        [["AZE", "UZB"]],
    ),
    (
        "tr",
        "Ulaştırma Bakanı Kemal Demir Azerbaycan halkının önderi Elçin Guliyev'in anıtını ziyaret etti.",
        [],
    ),
    ("en", "The presidents of Iran have visited Tajikistan 13 times.", []),
    ("en", "The Georgian Prime Minister Levan Gelashvili departed for Kazakhstan on June 3.", [["GEO", "KAZ"]]),
]


@pytest.mark.parametrize(("language", "text", "countries"), SEVERAL)
def test_as_many_meetings_as_are_told(language, text, countries):
    assert [row[2] for row in read(text, language)] == countries


def test_the_seventh_meeting_is_the_one_just_told():
    text = (
        "İyulun 29-da İstanbulda Azərbaycan, Türkiyə və Gürcüstan xarici işlər nazirləri arasında görüş keçiriləcək. "
        "Bu, üç ölkənin nazirləri arasında 7-ci görüşdür. Nazirlərin 6-cı görüşü isə 2024-cü il sentyabrın 6-da Bakıda "
        "olub."
    )
    told = read(text, "az")
    assert [(row[1], row[2]) for row in told] == [
        ("2025-07-29", ["AZE", "GEO", "TUR"]),
        ("2024-09-06", ["AZE", "GEO", "TUR"]),
    ]


HELD = [
    (
        "en",
        "Kazakh Minister Aidar Serikov met Georgian Minister Nino Lomidze in Aktau on June 12 ahead of the summit.",
        True,
    ),
    (
        "tr",
        "Açılış törenine Cumhurbaşkanı Kemal Demir, Azerbaycan Cumhurbaşkanı Elçin Guliyev ve Gürcistan Başbakanı "
        "Levan Gelaşvili katılacak.",
        False,
    ),
    ("en", "A meeting of the transport ministers of Azerbaijan, Türkiye and Georgia will take place in July.", False),
    ("ru", "Встреча министров транспорта Азербайджана, Турции и Грузии в этом формате состоится в июле.", False),
]


@pytest.mark.parametrize(("language", "text", "held"), HELD)
def test_what_is_still_to_come(language, text, held):
    article = Article(article_id="a", text=text, language=language, published=PUBLISHED, published_basis="given")
    assert [row.held for row in read_meetings(Document(article)).meetings] == [held]


def test_a_president_named_by_surname_is_of_his_country():
    text = "Kazakh Prime Minister Aidar Serikov met President Mirziyoyev in Tashkent on June 3."
    assert read(text)[0][2] == ["KAZ", "UZB"]


def test_irakli_is_no_iraqi_and_an_airport_no_guest():
    text = (
        "Georgian Prime Minister Irakli Kobakhidze will hold meetings with President Ilham Aliyev in Baku. He was met "
        "at the Heydar Aliyev International Airport."
    )
    told = read(text)
    assert [(row[2], row[3]) for row in told] == [(["AZE", "GEO"], ["Irakli Kobakhidze", "Ilham Aliyev"])]
