"""Figures that come back to what the text is about: its period, its pair, its goods and its aims."""

import datetime

import pytest

from tests.reading.facts.test_trade_as_printed import AUTUMN, SPRING, SUMMER, figures

BACK = [
    (
        "ru",
        AUTUMN,
        "В январе — сентябре Грузия экспортировала в Польшу вина на сумму $12,2 млн. За первые девять месяцев прошлого "
        "года показатель составил $14,9 млн. Всего Грузия поставила за границу вина на сумму $189,9 млн.",
        [
            "GEO POL export 12.2M 2024-01/2024-09 вина",
            "GEO POL export 14.9M 2023-01/2023-09 вина",
            "GEO WLD export 189.9M 2024-01/2024-09 вина",
        ],
    ),
    (
        "ru",
        SUMMER,
        "Торговый оборот между Чили и Перу достиг 1,5 миллиарда долларов. Посол выразил надежду, что удастся достичь "
        "общей цели - увеличить торговый оборот до пяти миллиардов долларов.",
        ["CHL PER turnover 1500M", "CHL PER turnover 5000M target"],
    ),
    (
        "ru",
        SPRING,
        "Товарооборот между Арменией и Ираном вырос на 30%. Сегодня он превышает 700 миллионов долларов.",
        ["ARM IRN turnover 700M 30%"],
    ),
    (
        "ru",
        AUTUMN,
        "По итогам прошлого года товарооборот между Арменией и Ираном достиг 690 млн долларов. В текущем году виден "
        "рост: за 10 месяцев данный показатель вырос на 8% и составил 600 млн долларов.",
        ["ARM IRN turnover 690M 2023-01/2023-12", "ARM IRN turnover 600M 2024-01/2024-10 8%"],
    ),
    (
        "az",
        SPRING,
        "Bu ilin yanvar-mart aylarında Gürcüstanın şərab ixracı 44 milyon dollar olub. Ötən ilin I rübündə ixrac 49 "
        "milyon dollar olmuşdu. Hesabat dövründə Rusiyaya 26 milyon dollarlıq şərab ixrac edilib.",
        [
            "GEO WLD export 44M 2024-01/2024-03 şərab",
            "GEO WLD export 49M 2023-01/2023-03",
            "GEO RUS export 26M 2024-01/2024-03 şərab",
        ],
    ),
    (
        "az",
        SUMMER,
        "Azərbaycan və Pakistan ticarət dövriyyəsini 2 milyard dollara çatdırmağı planlaşdırır, hazırda isə bu "
        "göstərici 100 milyon dollar səviyyəsindədir.",
        ["AZE PAK turnover 2000M target", "AZE PAK turnover 100M"],
    ),
    (
        "tr",
        SUMMER,
        "Moldova ile ticaretimiz 2023'te 2,1 milyar dolar olurken, ihracatımız 1,2 milyar dolar, ithalatımız 900 "
        "milyon dolar oldu.",
        [
            "MDA TUR turnover 2100M 2023-01/2023-12",
            "TUR MDA export 1200M 2023-01/2023-12",
            "TUR MDA import 900M 2023-01/2023-12",
        ],
    ),
    (
        "tr",
        SPRING,
        "Türkiye 2023'te en fazla ihracatı 12,8 milyar dolarla Gürcistan'a yaptı.",
        ["TUR GEO export 12800M 2023-01/2023-12"],
    ),
    (
        "en",
        SPRING,
        "Imports of Peru from Chile stood at $2.11 billion in 2023 (89% of all imports from Brazil and Chile).",
        ["PER CHL import 2110M 2023-01/2023-12"],
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "expected"), BACK)
def test_what_the_text_comes_back_to(language: str, day: datetime.date, text: str, expected: list[str]) -> None:
    assert figures(language, day, text) == expected
