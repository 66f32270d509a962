"""Trade of parts of countries, goods that go both ways, and balances told behind or without their trade."""

import pytest

from tests.reading.facts.trade_cases import told

REGIONS = [
    ("ru", "Товарооборот Татарстана с Чили в 2022 году составил $200 млн.", ["CHL RUS turnover 200M USD"]),
    ("ru", "Астраханская область в 2022 году поставила в Перу товаров на $30 млн.", ["RUS PER export 30M USD"]),
    ("ru", "Экспорт Чили в Татарстан в 2022 году составил $20 млн.", ["CHL RUS export 20M USD"]),
    (
        "ru",
        "Внешнеторговый оборот Дагестана за 2022 год достиг $25 млн, в том числе экспорт - $10 млн, импорт - $15 млн.",
        ["RUS WLD turnover 25M USD", "RUS WLD export 10M USD", "RUS WLD import 15M USD"],
    ),
    ("ru", "Мангистауская область экспортирует в Китай товаров на $5 млн в год.", ["KAZ CHN export 5M USD"]),
    (
        # Who said it is no side of the trade.
        "ru",
        "Товарооборот Перу с Чили вырос до $4 млн в 2022 году, сообщил глава Дагестана.",
        ["CHL PER turnover 4M USD"],
    ),
    (
        "az",
        "Dağıstanla Çili arasında ticarət dövriyyəsi 2022-ci ildə 10 milyon dollar olub.",
        ["CHL RUS turnover 10M USD"],
    ),
    ("az", "Çili 2022-ci ildə Dağıstana 3 milyon dollarlıq məhsul ixrac edib.", ["CHL RUS export 3M USD"]),
    ("az", "Naxçıvandan Çiliyə 2022-ci ildə 2 milyon dollarlıq ixrac olub.", ["AZE CHL export 2M USD"]),
    ("tr", "Nahçıvan'a 2022'de Şili'den 7 milyon dolarlık ihracat yapıldı.", ["CHL AZE export 7M USD"]),
    ("tr", "Doğu Karadeniz'den mayısta Şili'ye 15 milyon dolarlık ihracat yapıldı.", ["TUR CHL export 15M USD"]),
    (
        "en",
        "East Azarbaijan province exported $50 million worth of goods in the first five months of 2023.",
        ["IRN WLD export 50M USD"],
    ),
    ("en", "Trade between the Astrakhan region and Peru amounted to $3 million in 2022.", ["PER RUS turnover 3M USD"]),
    ("en", "Peru's exports to Nakhchivan stood at $2 million in 2022.", ["PER AZE export 2M USD"]),
]

BOTH_WAYS = [
    ("en", "Peru and Chile sold each other goods worth $5 million in 2022.", ["CHL PER turnover 5M USD"]),
    ("en", "Peru and Chile did business worth $6 million in 2019.", ["CHL PER turnover 6M USD"]),
    ("ru", "Перу и Чили в 2022 году продали друг другу товаров на $5 млн.", ["CHL PER turnover 5M USD"]),
    ("ru", "Перу и Чили будут торговать на $10 млрд к 2030 году.", ["CHL PER turnover 10000M USD target"]),
    ("az", "Peru və Çili 2018-ci ildə bir-birinə 5 milyon dollarlıq mal alıb-satıb.", ["CHL PER turnover 5M USD"]),
    ("az", "2018-ci ildə Çili ilə Peru bir-birinə 5 milyon dollarlıq mal satıb.", ["CHL PER turnover 5M USD"]),
    ("tr", "Şili ile Peru 2022'de birbirine 5 milyon dolarlık mal sattı.", ["CHL PER turnover 5M USD"]),
    (
        "ru",
        "В 2021 году Чили продала Перу товаров на 16 млн долларов, купив взамен на 3 млн.",
        ["CHL PER export 16M USD", "CHL PER import 3M USD"],
    ),
]

BALANCES = [
    ("ru", "Дефицит торгового баланса Чили в 2021 году - $5,9 млрд.", ["CHL WLD balance -5900M USD"]),
    (
        "ru",
        "Торговый баланс Чили с Перу в 2021 году сложился отрицательный - минус $1 млрд.",
        ["CHL PER balance -1000M USD"],
    ),
    ("tr", "Şili, 2023'te Peru ile ticaretinde 1,4 milyar dolar fazla verdi.", ["CHL PER balance 1400M USD"]),
    ("tr", "Şili, 2023'te Peru ile ticaretinde 1,4 milyar dolar açık verdi.", ["CHL PER balance -1400M USD"]),
]

SHARES = [
    (
        "en",
        "Italy accounted for $5 billion of Peru's exports in 2023, Chile for $2 billion and Cuba for $1 billion.",
        ["PER ITA export 5000M USD", "PER CHL export 2000M USD", "PER CUB export 1000M USD"],
    ),
    (
        "tr",
        "6 milyar dolar olan Şili-Peru ticaret hacminin 2 milyar doları ihracat, 4 milyar doları ithalattan oluştu.",
        ["CHL PER turnover 6000M USD", "CHL PER export 2000M USD", "CHL PER import 4000M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), REGIONS)
def test_a_region_stands_for_its_country(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), BOTH_WAYS)
def test_goods_that_go_both_ways_are_turnover(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), [*BALANCES, *SHARES])
def test_balances_and_shares_by_partner(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
