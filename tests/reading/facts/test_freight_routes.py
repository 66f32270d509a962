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
        ["Georgia rail | 10000000 t", "Georgia rail | 6000000 t"],
    ),
    ("ru", "По ТМТМ перевезли больше. Казахстанские суда перевезли 4 млн тонн.", ["Kazakhstan sea | 4000000 t"]),
    (
        "en",
        "South Nurland Railway is 700 km long. It carried 3 million tons in 2024.",
        ["South Nurland Railway | 3000000 t"],
    ),
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
]


@pytest.mark.parametrize(("language", "text", "expected"), [*OWN_PLACE, *CARRIERS, *POINTING])
def test_a_load_goes_where_its_own_words_say(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


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
