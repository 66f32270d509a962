"""Which date is that of a meeting: of "at that time", of what is to come, and not of a figure or of another thing."""

from datetime import date

import pytest

from tests.reading.facts.meeting_cases import read

# The kind, countries and beginning of each meeting; all articles are of Thursday, May 16, 2024.
CASES = [
    (
        "en",
        "In 2022 cargo traffic rose 2.5 times, Kazakh Vice Minister of Trade Kairat Bekov told the "
        "Kazakhstan-Uzbekistan Business Forum in Almaty on May 9.",
        [("conference", "2024-05-09")],
    ),
    ("en", "The presidents of Kazakhstan and Uzbekistan have met three times in Tashkent.", []),
    ("ru", "Президенты Казахстана и Узбекистана встречались 3 раза.", []),
    (
        "en",
        "Nursultan Nazarbayev, then President of Kazakhstan, paid a visit to Minsk in November 2017. A "
        "Belarus-Kazakhstan business forum was held at that time.",
        [("visit", "2017-11"), ("conference", "2017-11")],
    ),
    (
        "en",
        "ADY Chairman Elchin Aliyev met the head of the Lianyungang Port of China, Wang Wei. Cargo volumes are going "
        "up, the meeting heard: 287 block trains came from China in 2023.",
        [("meeting", "2024-05")],
    ),
    (
        "ru",
        "В субботу в Бишкеке главы правительств России и Киргизии соберутся на заседание.",
        [("meeting", "2024-05-18")],
    ),
    (
        "tr",
        "Türkiye ile Özbekistan heyetleri Ortak Planlama Grubu Toplantısı için Ankara'da buluşuyor. Toplantıda, "
        "2023'te 3 milyar dolara yaklaşan ticaret hacminin yükseltilmesi değerlendirilecek.",
        [("commission session", "2024-05")],
    ),
    (
        "tr",
        "Temeli 2007'de atılan hat, Azerbaycan Cumhurbaşkanı İlham Aliyev ve Gürcistan Başbakanı Levan Gelaşvili'nin "
        "katıldığı törenle açıldı.",
        [("conference", "2024-05")],
    ),
    (
        "en",
        "Azerbaijan's turnover with Turkey rose. It should be recalled that on February 25 the two countries signed "
        "the Preferential Trade Agreement.",
        [("signing", "2024-02-25")],
    ),
    (
        "ru",
        "Товарооборот Азербайджана с Турцией вырос. Напомним, 25 февраля две страны подписали соглашение о торговле.",
        [("signing", "2024-02-25")],
    ),
    (
        "az",
        "Azərbaycanla Türkiyə arasında ticarət artıb. Fevralın 25-də iki ölkə saziş imzalayıb.",
        [("signing", "2024-02-25")],
    ),
    (
        "tr",
        "Türkiye ile İran ticareti arttı. İki ülkenin teknik heyetleri 30 Nisan'da görüştü.",
        [("meeting", "2024-04-30")],
    ),
    ("en", "Kazakhstan and Iran want more trade. Both countries have signed many agreements.", []),
    (
        "en",
        "A working group of Kazakhstan and China on transport met in Astana on Tuesday.",
        [("commission session", "2024-05-14")],
    ),
    (
        "ru",
        "Рабочая группа Казахстана и Китая по перевозкам впервые собралась в Астане.",
        [("commission session", "2024-05")],
    ),
    ("az", "Görüşdə Azərbaycanla Gürcüstanın hökumətlərarası komissiyalarının işinin vacibliyi qeyd edilib.", []),
    ("az", "Mərkəzi Asiya Dövlət Başçılarının 7-ci Məşvərət görüşünün gündəliyi də müzakirə olunub.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_a_meeting_has_its_own_date(language, text, expected):
    facts = read(text, language, date(2024, 5, 16))
    assert [(row.kind, row.date_start) for row in facts.meetings] == expected
