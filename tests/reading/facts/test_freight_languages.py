"""Loads in Russian, Azerbaijani and Turkish: lists with one verb, "here" and "of which", ends of a time, machines."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document

LOADS = [
    # what goes in TEU
    (
        "ru",
        "По ТМТМ в мае перевезли 10 тыс. контейнеров ДФЭ.",
        ["Middle Corridor 10000 TEU actual 2025-05-01 2025-05-31"],
    ),
    # what a crane lifts and a ship holds, and what may be sold abroad, is no load
    ("ru", "Порт Актау получит кран с грузоподъемностью 65 тонн.", []),
    ("ru", "На линию из порта Актау выйдут два контейнеровоза вместимостью 430 ДФЭ каждый.", []),
    ("tr", "Aktau Limanı'na 65 ton kaldırma kapasiteli vinç geldi.", []),
    ("ru", "Действовала квота на вывоз пшеницы (10,6 млн тонн) через порт Актау.", []),
    # the verb of a list stands at its end
    (
        "az",
        "BTQ ilə birinci mərhələdə 5 milyon ton, ondan sonrakı mərhələdə 17 milyon ton yük daşınması nəzərdə tutulur.",
        ["BTK 5000000 t target", "BTK 17000000 t target"],
    ),
    # till the end of a month: the year where it will be, its months where it was
    (
        "az",
        "Orta Dəhlizlə dekabrın sonuna qədər qatarların sayı 300-ə, konteynerlərin həcmi isə 30 min TEU-ya yüksələcək.",
        [
            "Middle Corridor 300 trains forecast 2025-01-01 2025-12-31",
            "Middle Corridor 30000 TEU forecast 2025-01-01 2025-12-31",
        ],
    ),
    (
        "tr",
        "Orta Koridor'da ocaktan ekim sonuna kadar 20 bin TEU taşındı.",
        ["Middle Corridor 20000 TEU actual 2025-01-01 2025-10-31"],
    ),
    ("tr", "BTK hattında Mayıs 2023'e kadar 2 milyon ton yük taşındı.", ["BTK 2000000 t actual"]),
    # the next of a list of capacities
    (
        "ru",
        "Мощность порта Актау - 12 млн тонн в год, Курыка - 4,5 млн тонн.",
        ["Aktau port 12000000 t capacity", "Kuryk port 4500000 t capacity"],
    ),
    # of which, and here
    (
        "ru",
        "Железная дорога Китай - Кыргызстан - Узбекистан даст грузы линии Баку - Тбилиси - Карс, пропускная "
        "способность которой поднята до 5 млн тонн в год.",
        ["BTK 5000000 t capacity"],
    ),
    (
        "tr",
        "En fazla yük Orvan Bölge Liman Başkanlığı sınırlarında elleçlendi. Burada çalışan liman tesislerinde "
        "226 bin TEU konteyner elleçlendi.",
        ["Port of Orvan 226000 TEU actual"],
    ),
]


def told(language: str, text: str) -> list[str]:
    article = Article(article_id="x", text=text, language=language, published=date(2025, 11, 26))
    return [
        " ".join(filter(None, (row.route, f"{row.quantity:.0f}", row.unit, row.kind, row.period_start, row.period_end)))
        for row in read_freight(Document(article)).freight
    ]


@pytest.mark.parametrize(("language", "text", "expected"), LOADS)
def test_reads_loads_as_each_language_tells_them(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


def test_a_noun_of_carrying_names_its_goods_and_its_growth_from_afar() -> None:
    text = (
        "Перевалка нефти через морской порт Актау в I полугодии 2023 года выросла на 63% по сравнению с аналогичным "
        "периодом 2022 года и составила 1,8 млн тонн."
    )
    article = Article(article_id="x", text=text, language="ru", published=date(2023, 7, 26))
    (row,) = read_freight(Document(article)).freight
    assert (row.commodity, row.change_pct) == ("oil", 63.0)


def test_what_is_raised_to_a_number_is_raised_to_it_and_not_nearly() -> None:
    text = "Gələn il BTQ ilə daşınan yüklərin həcmi 5 milyon tona qədər artırılacaq."
    article = Article(article_id="x", text=text, language="az", published=date(2025, 11, 26))
    assert [row.approx for row in read_freight(Document(article)).freight] == ["exact"]
