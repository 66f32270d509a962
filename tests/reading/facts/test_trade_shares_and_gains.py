"""Amounts that are a country's part of the whole, and amounts that are only added to it, in four languages."""

import pytest

from tests.reading.facts.trade_cases import rows, told

PARTS = [
    (
        "ru",
        "Внешнеторговый оборот Грузии составил 40 млрд долларов. На Россию пришлось 5 млрд долларов, на "
        "Китай - 4 млрд.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
    (
        "ru",
        "Импорт Грузии составил 40 млрд долларов. На РФ пришлось 12% всего ввоза, или 5 млрд долларов.",
        ["GEO WLD import 40000M USD", "GEO RUS import 5000M USD"],
    ),
    (
        "en",
        "Georgia's imports came to $40 billion. Russia accounted for $5 billion, and China for $4 billion of them.",
        ["GEO WLD import 40000M USD", "GEO RUS import 5000M USD", "GEO CHN import 4000M USD"],
    ),
    (
        "en",
        "Georgia's foreign trade came to $40 billion. Russia's share was $5 billion, while China's "
        "share was $4 billion.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
    (
        "az",
        "Gürcüstanın xarici ticarət dövriyyəsi 40 milyard dollar olub. Bunun 5 milyard dolları Rusiyanın, 4 milyard "
        "dolları Çinin payına düşüb.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
    (
        "tr",
        "Gürcistan'ın dış ticaret hacmi 40 milyar dolar oldu. Bunun 5 milyar doları Rusya'ya, 4 milyar doları "
        "Çin'e ait.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
]

GAINS = [
    ("en", "Exports of Georgia to Turkey added $200 million in 2023.", []),
    ("en", "Trade between Georgia and Turkey grew by a further $300 million, a jump of $300 million on the year.", []),
    ("en", "Georgia's exports to Turkey shrank $40 million year on year and those to Cuba $30 million.", []),
    (
        "en",
        "Georgia's exports to Turkey gained $200 million to stand at $1.2 billion. That is $20 million above the plan.",
        ["GEO TUR export 1200M USD"],
    ),
    (
        "ru",
        "Экспорт Грузии в Турцию добавил 200 млн долларов и достиг 1,2 млрд долларов.",
        ["GEO TUR export 1200M USD"],
    ),
    ("ru", "Экспорт Грузии в Турцию: плюс 200 млн долларов за год.", []),
    ("az", "Gürcüstanın Türkiyəyə ixracı üstəgəl 200 milyon dollar artıb.", []),
    ("tr", "Gürcistan'ın Türkiye'ye ihracatı geçen yıla kıyasla 300 milyon dolar fazla gerçekleşti.", []),
    # what somebody added in speech
    (
        "en",
        "Georgia's exports to Turkey are growing, he added. They reached $1.2 billion.",
        ["GEO TUR export 1200M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), PARTS + GAINS)
def test_reads(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


TOLD_AGAIN = [
    (
        "en",
        "Georgia imported goods worth $1.8 billion from Russia in 2021, and in 2024 the figure increased "
        "to $9.2 billion.",
        [(1.8e9, "2021-01-01"), (9.2e9, "2024-01-01")],
    ),
    (
        "en",
        "While in 2021, Georgia imported goods worth $1.8 billion from Russia, in 2024 this figure increased 5.1-fold, "
        "or $7.4 billion, to $9.2 billion.",
        [(1.8e9, "2021-01-01"), (9.2e9, "2024-01-01")],
    ),
    (
        "ru",
        "Товарооборот Грузии с СНГ в 2020 году составил $11 830 млн. Из них объем экспорта составил $4 098,3 млн. "
        "импорта - $7 731,7 млн.",
        [(11.83e9, "2020-01-01"), (4.0983e9, "2020-01-01"), (7.7317e9, "2020-01-01")],
    ),
    (
        "tr",
        "Gürcistan'ın 2022'deki dış ticaret hacmi 17 milyar doları aşarak, 2021 yılına kıyasla 6 milyar 500 milyon "
        "dolar, başka bir deyişle yüzde 61,2 arttı.",
        [(17e9, "2022-01-01")],
    ),
    (
        "tr",
        "Gürcistan'ın Çin'den ithalatı 2022'de 2 milyar dolar, aynı ülkeye ihracatı ise 800 milyon dolar oldu.",
        [(2e9, "2022-01-01"), (0.8e9, "2022-01-01")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD_AGAIN)
def test_what_is_told_again(language: str, text: str, expected: list[tuple[float, str]]) -> None:
    assert [(row.value, row.period_start) for row in rows(language, text)] == expected


def test_the_same_country_is_the_one_just_told_of() -> None:
    text = "Gürcistan'ın Çin'den ithalatı 2 milyar dolar, aynı ülkeye ihracatı ise 800 milyon dolar oldu."
    assert told("tr", text) == ["GEO CHN import 2000M USD", "GEO CHN export 800M USD"]


def test_where_goods_went_may_stand_behind_their_worth() -> None:
    text = "During that time Georgia exported 5.9 million tons of wine, worth $2.4 billion, to Italy."
    assert told("en", text) == ["GEO ITA export 2400M USD wine"]


def test_the_reporting_period_is_the_one_just_introduced() -> None:
    text = (
        "Georgia's exports to Italy came to $2.4 billion in 2020. Turkey and Cuba were next in exports in the first "
        "half of 2020. Georgia's trade with Turkey was $2.2 billion in the reporting period."
    )
    assert [row.period_end for row in rows("en", text)] == ["2020-12-31", "2020-06-30"]
