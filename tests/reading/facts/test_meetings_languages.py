"""Meetings as Russian, Azerbaijani and Turkish agencies word them: invented texts, each with the meetings told."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language):
    article = Article(
        article_id="a", text=text, language=language, published=date(2024, 5, 20), published_basis="given"
    )
    return read_meetings(Document(article))


MET = "Министр торговли Казахстана Айдар Сериков и министр торговли Грузии Леван Гелашвили встретились 3 мая. "
MET_AZ = "İqtisadiyyat naziri Elnur Səfərov mayın 3-də Gürcüstanın ticarət naziri Levan Gelaşidze ilə görüşüb. "
MET_TR = "Ticaret Bakanı Kemal Demir, 3 Mayıs'ta Gürcistan Ticaret Bakanı Levan Gelaşvili ile bir araya geldi. "

# Language, text, (kind, start, countries, held) of the meeting told last, names of those who took part in it.
LAST = [
    # the parts of the day and small words at the head are no names
    (
        "ru",
        MET + "Днем Сериков принимал министра транспорта Турции Кемаля Демира.",
        ("meeting", "2024-05", {"KAZ", "TUR"}, True),
        ["Айдар Сериков", "Кемаль Демир"],
    ),
    (
        "az",
        MET_AZ + "Sabah E.Səfərov Bakıda Pakistanın səfiri Qasim Rəhimlə görüşəcək.",
        ("meeting", "2024-05-21", {"AZE", "PAK"}, False),
        ["Elnur Səfərov", "Qasim Rəhim"],
    ),
    (
        "tr",
        MET_TR + "Demir'in Irak Başbakanı Rahim Karimi ile de görüşmesi bekleniyor.",
        ("meeting", "", {"TUR", "IRQ"}, False),
        ["Kemal Demir", "Rahim Karimi"],
    ),
    # a month that is a given name
    (
        "tr",
        "Cumhurbaşkanı Kemal Demir, Kazakistan Cumhurbaşkanı Kasım Serikov'u 3 Mayıs'ta Ankara'da ağırladı.",
        ("meeting", "2024-05-03", {"TUR", "KAZ"}, True),
        ["Kemal Demir", "Kasım Serikov"],
    ),
    # talked by phone, beside a summit, with a word between
    (
        "ru",
        MET + "29 апреля Гелашвили говорил с Сериковым по телефону.",
        ("call", "2024-04-29", {"KAZ", "GEO"}, True),
        ["Леван Гелашвили", "Айдар Сериков"],
    ),
    (
        "ru",
        "2 мая президент Казахстана Айдар Сериков и президент Грузии Леван Гелашвили говорили о транзите на полях "
        "саммита.",
        ("meeting", "2024-05-02", {"KAZ", "GEO"}, True),
        ["Айдар Сериков", "Леван Гелашвили"],
    ),
    # both of those who met before
    (
        "tr",
        MET_TR + "İkili 30 Nisan'da da Tiflis'te bir araya gelmiş, yeni bir kapı açılmasını kararlaştırmıştı.",
        ("meeting", "2024-04-30", {"TUR", "GEO"}, True),
        ["Kemal Demir", "Levan Gelaşvili"],
    ),
    # within a forum he met someone else
    (
        "az",
        "ADY sədrinin müavini Elnur Səfərov mayın 3-də Tbilisidə keçirilən forumda çıxış edib. E.Səfərov forum "
        "çərçivəsində Pakistanın səfiri Qasim Rəhimlə də görüşüb.",
        ("meeting", "2024-05", {"AZE", "PAK"}, True),
        ["Elnur Səfərov", "Qasim Rəhim"],
    ),
    # the outlet's town in the dateline says whose minister speaks
    (
        "ru",
        "Новости экономики\n\nТБИЛИСИ, 20 мая - Sputnik. Министр экономики Леван Гелашвили выступил в понедельник. "
        "Вечером она встретилась с послом Казахстана Айдаром Сериковым.",
        ("meeting", "2024-05", {"GEO", "KAZ"}, True),
        ["Леван Гелашвили", "Айдар Сериков"],
    ),
    # heads of bodies without a country are of the outlet's own
    (
        "tr",
        "Nakliyeciler Derneği Başkanı Kemal Demir, 3 Mayıs'ta Taşkent'te Özbekistan Ulaştırma Bakanı Aziz Karimov ile "
        "görüştüğünü söyledi.",
        ("meeting", "2024-05-03", {"TUR", "UZB"}, True),
        ["Kemal Demir", "Aziz Karimov"],
    ),
    # papers to be signed
    (
        "az",
        "Azərbaycan və Gürcüstan tranzit haqqında sazişi iyunda Tbilisidə imzalayacaq.",
        ("signing", "2024-06", {"AZE", "GEO"}, False),
        [],
    ),
    # "12." is "the 12th" and ends no sentence
    (
        "tr",
        "Kemal Demir ile Azerbaycan Başbakanı Elnur Seferov, Türkiye-Azerbaycan Karma Ekonomik Komisyonu 12. Dönem "
        "Toplantısı'na 3 Mayıs'ta Bakü'de başkanlık etti.",
        ("commission session", "2024-05-03", {"TUR", "AZE"}, True),
        ["Elnur Seferov"],
    ),
    # "принял участие" is not "принял"
    (
        "ru",
        "Министр торговли Казахстана Айдар Сериков 14 мая принял участие в Астане во встрече с делегацией Грузии во "
        "главе с министром торговли Леваном Гелашвили.",
        ("meeting", "2024-05-14", {"KAZ", "GEO"}, True),
        ["Айдар Сериков", "Леван Гелашвили"],
    ),
    (
        "ru",
        "Трехсторонняя встреча глав МИД Казахстана, Грузии и Турции прошла в Батуми 3 мая.",
        ("meeting", "2024-05-03", {"KAZ", "GEO", "TUR"}, True),
        [],
    ),
    # to chair together is no office
    (
        "ru",
        "Министр торговли Казахстана Айдар Сериков и министр торговли Грузии Леван Гелашвили сопредседательствовали на "
        "19-м заседании межправкомиссии, которое завершилось в Астане 3 мая.",
        ("commission session", "2024-05-03", {"KAZ", "GEO"}, True),
        ["Айдар Сериков", "Леван Гелашвили"],
    ),
    # a day of the story at the head of the text is no dateline; the summit of a group
    (
        "az",
        "Mayın 7-də Qəbələdə Türk Dövlətləri Təşkilatının 12-ci Zirvə görüşü keçirilib.",
        ("conference", "2024-05-07", {"OTS"}, True),
        [],
    ),
    # a port says of which country its head is
    (
        "az",
        "“Liman” QSC-nin baş direktoru Elnur Səfərov Aktau limanının prezidenti Aydar Serikovla görüş keçirib.",
        ("meeting", "2024-05", {"AZE", "KAZ"}, True),
        ["Elnur Səfərov", "Aydar Serikov"],
    ),
    # a ceremony that only says how; who invited was not there
    (
        "tr",
        "Bakan Kemal Demir, Gürcistan Başbakanı Levan Gelaşvili'yi 3 Mayıs'ta resmi törenle karşıladı.",
        ("meeting", "2024-05-03", {"TUR", "GEO"}, True),
        ["Kemal Demir", "Levan Gelaşvili"],
    ),
    (
        "tr",
        "Gürcistan Başbakanı Levan Gelaşvili, Cumhurbaşkanı Kemal Demir'in davetlisi olarak 29 Mayıs'ta Ankara'yı "
        "ziyaret edecek.",
        ("visit", "2024-05-29", {"TUR", "GEO"}, False),
        ["Levan Gelaşvili"],
    ),
]
# The next and the last of a series: language, what is told, its kind, start, place and countries, and whether held.
SERIES = [
    ("ru", MET + "Следующая встреча пройдет в Баку в сентябре.", "meeting", "2024-09", "Baku", {"KAZ", "GEO"}, False),
    ("az", MET_AZ + "Əvvəlki görüş 2023-cü ilin iyununda Bakıda keçirilib.",
     "meeting", "2023-06", "Baku", {"AZE", "GEO"}, True),
    ("az", MET_AZ + "Növbəti görüş iyunda Bakıda keçiriləcək.", "meeting", "2024-06", "Baku", {"AZE", "GEO"}, False),
    ("tr", MET_TR + "Bir sonraki toplantı eylülde Ankara'da yapılacak.",
     "meeting", "2024-09", "Ankara", {"TUR", "GEO"}, False),
    ("tr", "Türkiye-Gürcistan Karma Ekonomik Komisyonu 3 Mayıs'ta Tiflis'te toplandı. "
     "Komisyonun bir önceki toplantısı 2022 yılında Ankara'da gerçekleştirilmişti.",
     "commission session", "2022", "Ankara", {"TUR", "GEO"}, True),
    ("en", "Kazakh Trade Minister Aidar Serikov met with Georgian Trade Minister Levan Gelashvili on May 3. The next "
     "meeting will be held in Tbilisi in June.", "meeting", "2024-06", "Tbilisi", {"KAZ", "GEO"}, False),
]  # fmt: skip
# Nothing here is a meeting.
NONE = [
    ("ru", "Подписывайтесь на наш канал о торговле Казахстана и Грузии."),
    ("ru", "Порт принял 2 млн тонн грузов из Казахстана и Грузии."),
    ("az", "Gürcüstan və Qazaxıstan parlamentləri qanunu qəbul edib."),
    ("tr", "Bakan Kemal Demir, Irak ile ticaretin iyi bir noktaya geldiğini söyledi."),
    ("ru", "Министр торговли Казахстана Айдар Сериков назвал переговоры с Грузией полезными."),
    ("az", "Azərbaycan və Gürcüstan arasında danışıqlar davam edir, nazir Elnur Səfərov deyib."),
    ("az", "Gürcüstandan gələn qatar Bakıya yollanıb, bunu ADY-nin sədri Elnur Səfərov bildirib."),
    ("az", "Hökumətlərarası komissiya Azərbaycanla Gürcüstan arasında ticarəti təhlil edib."),
    ("tr", "Bakan Kemal Demir, Gürcistan ile görüşmelerin sürdüğünü aktardı."),
    ("tr", "Türkiye ve Gürcistan arasında 2007'de imzalanan anlaşma ticareti artırdı."),
    ("tr", "Türkiye ve Gürcistan vergi topladı, gümrük kapısı mayıs ayında açıldı."),
]


@pytest.mark.parametrize(("language", "text", "meeting", "names"), LAST)
def test_the_meeting_told_last(language, text, meeting, names):
    facts = read(text, language)
    row = facts.meetings[-1]
    assert (row.kind, row.date_start, set(row.countries), row.held) == meeting
    assert [one.name for one in facts.participants if one.meeting_id == row.meeting_id] == names


@pytest.mark.parametrize(("language", "text", "kind", "start", "place", "countries", "held"), SERIES)
def test_another_of_a_series_has_its_countries(language, text, kind, start, place, countries, held):
    first, row = read(text, language).meetings
    assert first.date_start == "2024-05-03"
    assert (row.kind, row.date_start, row.place, set(row.countries), row.held) == (kind, start, place, countries, held)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_meeting(language, text):
    assert read(text, language).meetings == []


@pytest.mark.parametrize(("text", "number"), [("IV iclası", 4), ("14-cü iclası", 14)])
def test_numbers_in_a_series_are_roman_too(text, number):
    facts = read(f"Azərbaycan-Gürcüstan hökumətlərarası komissiyasının {text} mayın 3-də Bakıda keçirilib.", "az")
    assert [row.series_number for row in facts.meetings] == [number]
