"""What two countries aim at without naming their trade again, goods that are listed, and figures told in order."""

import datetime

import pytest

from tests.reading.facts.test_trade_as_printed import AUTUMN, SPRING, figures

TOLD = [
    (
        "tr",
        AUTUMN,
        "Peru ile Şili'nin ticareti 15,5 milyar dolara düştü. Peru'nun Şili'ye ihracatı ocak-mayısta 2,7 milyar dolar "
        "oldu. Liderlerin belirlediği hedef 100 milyar dolar.",
        ["CHL PER turnover 15500M", "PER CHL export 2700M 2024-01/2024-05", "CHL PER turnover 100000M target"],
    ),
    (
        "ru",
        AUTUMN,
        "Товарооборот Чили и Перу достиг 485,6 миллиона долларов. Из Чили в Перу вывезено товаров на 169 миллионов "
        "долларов. Главы государств поставили цель — два миллиарда долларов к 2030 году.",
        ["CHL PER turnover 485.6M", "CHL PER export 169M", "CHL PER turnover 2000M 2030-01/2030-12 target"],
    ),
    (
        "en",
        AUTUMN,
        "Trade between Peru and Chile was up 27 percent and reached $322.8 million. Peruvian exports made $217 million "
        "of the amount. They agreed on bringing it to $500 million by 2027.",
        ["CHL PER turnover 322.8M 27%", "PER CHL export 217M", "CHL PER turnover 500M 2027-01/2027-12 target"],
    ),
    (
        "az",
        AUTUMN,
        "Moldova ilə Gürcüstanın ticarət dövriyyəsi 300 milyon dollardır. Moldovanın Gürcüstana ixracı 200 milyon "
        "dollar olub. Liderlər 1 milyard dollarlıq hədəf qoyublar.",
        ["GEO MDA turnover 300M", "MDA GEO export 200M", "GEO MDA turnover 1000M target"],
    ),
    (
        "tr",
        AUTUMN,
        "Peru ile Şili'nin ticareti 16 milyar dolar oldu. Bakan'a göre 30 milyar dolarlık hacim orta vadeli hedef.",
        ["CHL PER turnover 16000M", "CHL PER turnover 30000M target"],
    ),
    (
        "en",
        AUTUMN,
        "In January-September 2024 the largest commodity groups in Peru's exports were led by motor cars – $1.57 "
        "billion. Then come: copper ores – $438 million; wine of fresh grapes – $194 million; ferro-alloys – "
        "$140 million.",
        [
            "PER WLD export 1570M 2024-01/2024-09 cars",
            "PER WLD export 438M 2024-01/2024-09 copper ores",
            "PER WLD export 194M 2024-01/2024-09 wine",
            "PER WLD export 140M 2024-01/2024-09 ferro-alloys",
        ],
    ),
    (
        "en",
        AUTUMN,
        "Chile was Peru's biggest trade partner. Peru's imports from Chile stood at $2.11 billion. Next was Armenia "
        "with $17 million and $304 million worth of exports to and imports from Peru respectively. Belarus came next "
        "with $31 million and $21 million worth of exports and imports respectively.",
        [
            "PER CHL import 2110M",
            "ARM PER export 17M",
            "ARM PER import 304M",
            "BLR PER export 31M",
            "BLR PER import 21M",
        ],
    ),
    (
        "ru",
        AUTUMN,
        "Импорт Перу из Италии вырос на 20% по сравнению с январем-сентябрем 2023 года и составил 388,9 млн долларов.",
        ["PER ITA import 388.9M 2024-01/2024-09 20%"],
    ),
    (
        # So long ago that the months compared with do not tell the year.
        "ru",
        SPRING,
        "Импорт Перу из Италии вырос на 20% по сравнению с январем-сентябрем 2019 года и составил 388,9 млн долларов.",
        ["PER ITA import 388.9M 20%"],
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "expected"), TOLD)
def test_aims_goods_and_order(language: str, day: datetime.date, text: str, expected: list[str]) -> None:
    assert figures(language, day, text) == expected
