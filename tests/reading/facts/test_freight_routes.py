"""Which of several routes a load went on: its own words come before its sentence, that before what is spoken of."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document


def told(language: str, text: str) -> list[str]:
    article = Article(article_id="x", text=text, language=language, published=date(2025, 6, 2))
    return [f"{row.route} | {row.quantity:.0f} {row.unit}" for row in read_freight(Document(article)).freight]


OWN_PLACE = [
    (
        "en",
        "The Middle Corridor grew last year. Some 300 wagons a day change hands at Sarakhs and 90 at Incheh Borun.",
        ["Sarakhs | 300 wagons", "Incheh Borun | 90 wagons"],
    ),
    (
        "en",
        "Cargo on the Middle Corridor rose by a tenth. The Velikent post passed 4,000 trucks in May.",
        ["Velikent border crossing | 4000 vehicles"],
    ),
    (
        "ru",
        'Грузопоток по Среднему коридору вырос. Через КПП "Велишта" в мае прошло 4 тыс. грузовиков.',
        ["Велишта border crossing | 4000 vehicles"],
    ),
    (
        "az",
        "Orta Dəhliz ilə daşımalar artıb. Mayda Velişta keçid məntəqəsindən 4 min TIR keçib.",
        ["Velişta border crossing | 4000 vehicles"],
    ),
    (
        "tr",
        "Orta Koridor'da taşımalar arttı. Mayısta Velişta Sınır Kapısı'ndan 4 bin TIR geçti.",
        ["Velişta border crossing | 4000 vehicles"],
    ),
    (
        # A heading above the crossing is not its name.
        "tr",
        "Sarp Sınır Kapısı'nda yoğunluk oluştu.\n\nREKOR TIR GEÇTİ\n\nSınır kapısından mayısta 4 bin tır geçti.",
        ["Sarp | 4000 vehicles"],
    ),
    (
        "ru",
        "Порт Актау растёт. На линии Достык - Мойынты поднимут пропускную способность с 12 до 60 поездов в сутки.",
        ["Dostyk-Moiynty | 12 trains", "Dostyk-Moiynty | 60 trains"],
    ),
    (
        "en",
        "The Middle Corridor: 5 million tons were carried in 2024. From Aktau to Anzali went 300,000 tons of grain.",
        ["Middle Corridor | 5000000 t", "Aktau-Anzali | 300000 t"],
    ),
]
CARRIERS = [
    (
        "en",
        "The Middle Corridor is growing. Georgia's railways carried 10 million tons in 2024. Transit made up 6 million "
        "tons of it.",
        ["Georgia rail | 10000000 t", "Transit through Georgia | 6000000 t"],
    ),
    ("ru", "По ТМТМ перевезли больше. Казахстанские суда перевезли 4 млн тонн.", ["Kazakhstan sea | 4000000 t"]),
    (
        "en",
        "South Nurland Railway is 700 km long. It carried 3 million tons in 2024.",
        ["South Nurland Railway | 3000000 t"],
    ),
]
ASIDES = [
    # a route that something is part of is not where a load goes; neither is the country whose terminal it is
    (
        "en",
        "A cargo terminal was built in Astara, where Astara terminal opened. The capacity of the terminal, built as "
        "part of the North-South project, is 2 million tons.",
        ["Astara terminal | 2000000 t"],
    ),
    (
        "en",
        "Some 900,000 tons of cargo were transited through Iran's Sarakhs rail terminal in 2024.",
        ["Sarakhs | 900000 t"],
    ),
    # a railway that is only the source of the news carries nothing
    (
        "en",
        "The Port of Poti is busy, Trend reports via Georgian Railway. Cargo of 2 million tons was handled there.",
        ["Poti port | 2000000 t"],
    ),
    ("ru", "Сарахский железнодорожный погранпереход пропустил 22 тыс. вагонов.", ["Sarakhs | 22000 wagons"]),
]
POINTING = [
    (
        "en",
        "Aktau port took 2 million tons. Kuryk port took 1 million tons. Both ports together handled 3 million tons.",
        ["Aktau port | 2000000 t", "Kuryk port | 1000000 t", "Ports of Aktau and Kuryk | 3000000 t"],
    ),
    (
        "tr",
        "Bakanlar Çin-Türkmenistan-İran-Türkiye güzergahını ele aldı. Bu hatta 2024'te 28 blok tren işledi.",
        ["China-Turkmenistan-Iran-Türkiye | 28 trains"],
    ),
    # ports that are not named are those of the country whose language the text is in, where that is one country's
    ("tr", "Ekimde limanlarda 40 milyon ton yük elleçlendi.", ["Ports of Türkiye | 40000000 t"]),
    ("az", "2024-cü ildə limanlarda 7 milyon ton yük aşırılıb.", ["Ports of Azerbaijan | 7000000 t"]),
    ("en", "The ports handled 7 million tons.", []),
    # a port that is named only further on
    (
        "en",
        "Some 126,000 TEU were handled in the port. Klaipeda port has ten berths.",
        ["Port of Klaipeda | 126000 TEU"],
    ),
    ("ru", "Махачкалинский порт растёт. В порту перегрузят 40 тыс. тонн груза.", ["Makhachkala port | 40000 t"]),
    (
        "az",
        "BTQ ilə daşımalar artıb. Bakı Ticarət Limanının imkanları 15 milyon tondur.",
        ["Port of Baku | 15000000 t"],
    ),
    (
        "en",
        "Ten vessels entered the ports of Nurland. The ports handled 95 million tons.",
        ["Ports of Nurland | 95000000 t"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*OWN_PLACE, *CARRIERS, *ASIDES, *POINTING])
def test_a_load_goes_where_its_own_words_say(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


def test_a_unit_printed_once_counts_all_that_are_listed() -> None:
    text = (
        "Aralıkta Sarp Sınır Kapısı'nda çıkışta 22 bin 24, girişte ise 15 bin 591 tır olmak üzere 37 bin 615 tır geçti."
    )
    assert told("tr", text) == ["Sarp | 22024 vehicles", "Sarp | 15591 vehicles", "Sarp | 37615 vehicles"]


def test_so_much_less_is_no_load() -> None:
    assert told("az", "Bakı limanında 286 min ton və ya 18,9 % az yük aşırılıb.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The hub at Aktau port will make it 240,000 TEU by end-2026."),
        ("en", "Aktau port will handle 240,000 TEU by the end of 2027."),
        ("ru", "Порт Актау обработает 240 тыс. ДФЭ, срок - конец 2026, сообщили в порту."),
        ("ru", "К концу-2026 порт Актау обработает 240 тыс. ДФЭ."),
        ("az", "Bakı limanında 240 min TEU aşırılacaq, 2026-cı ilin sonuna."),
        ("tr", "Aktau limanı 240 bin TEU elleçleyecek, 2026 sonuna kadar."),
        ("en", "Aktau port handled 240,000 TEU and, 2026, a record."),
    ],
)
def test_a_year_is_no_count(language: str, text: str) -> None:
    assert [row.rpartition("| ")[2] for row in told(language, text)] == ["240000 TEU"]
