"""Ministries of trade, other growths and other flows that a figure must not be taken for."""

import pytest

from tests.reading.facts.trade_cases import rows, told

TOLD = [
    # the trade of a ministry's name is no turnover
    (
        "en",
        "GEORGIA - According to the Ministry of Industry, Trade and Energy, the April figure was $5 million.",
        [],
    ),
    (
        "ru",
        "По данным министерства промышленности, торговли и энергетики, показатель составил 5 млн долларов.",
        [],
    ),
    ("tr", "Gürcistan Sanayi, Ticaret ve Enerji Bakanlığına göre nisan rakamı 5 milyon dolar oldu.", []),
    # a turnover is not without oil because the exports behind it are
    (
        "az",
        "Bakı. 31 milyon dollar ticarət dövriyyəsi ilə Litva Azərbaycanın qeyri-neft ixracında əsas tərəfdaşdır.",
        ["AZE LTU turnover 31M USD"],
    ),
    # the currency behind the first part of a number
    ("en", "In 2018 Georgia's imports from China were 1 billion dollars 477 million.", ["GEO CHN import 1477M USD"]),
    # a negative balance told without its amount, which comes next
    (
        "ru",
        "Экспорт Грузии вырос на 9,4 процента. Импорт вырос на 31,1 процента. В результате сальдо во внешней торговле "
        "Грузии отрицательное. Этот показатель составил 5,5 млрд долларов.",
        ["GEO WLD export -", "GEO WLD balance -5500M USD"],
    ),
    # "an excess of exports over imports" is a balance
    (
        "ru",
        "Товарооборот Грузии с Бельгией составил 28,4 млн долларов. Превышение экспорта над импортом составило 25,7 "
        "млн долларов.",
        ["BEL GEO turnover 28.4M USD", "GEO BEL balance 25.7M USD"],
    ),
    # those who lead by growth do not become the owners of what follows
    (
        "ru",
        "Внешний товарооборот Грузии составил 12 млрд долларов. Лидерами по темпам роста товарооборота оказались США "
        "(в 2,7 раза) и Литва (в 2,2 раза). Объем торговли со странами СНГ превысил 4,3 млрд долларов.",
        ["GEO WLD turnover 12000M USD", "CIS GEO turnover 4300M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_what_is_no_flow_of_its_own(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


PERIODS = [
    (
        "ru",
        "Товарооборот Грузии и Литвы в январе-ноябре 2018 года увеличился до 1254 млн долларов, что больше, чем за "
        "весь 2017 год.",
        ("2018-01-01", "2018-11-30"),
    ),
    (
        "ru",
        "В первом полугодии 2014 года товарооборот Грузии и Литвы по сравнению с тем же самым периодом минувшего года "
        "увеличился на треть до 558 миллионов долларов.",
        ("2014-01-01", "2014-06-30"),
    ),
    ("az", "1990-cı illərdə Gürcüstanla Litva arasında ticarət dövriyyəsi 2 milyon dollar olub.", ("", "")),
    ("tr", "2000'li yıllarda Gürcistan ile Litvanya arasındaki ticaret hacmi 2 milyon dolardı.", ("", "")),
    ("en", "In the 1990s trade between Georgia and Lithuania was worth $2 million.", ("", "")),
    (
        "az",
        "2019 və 2020-ci illərdə Gürcüstanla Litva arasında ticarət dövriyyəsi 2 milyon dollar olub.",
        ("2020-01-01", "2020-12-31"),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), PERIODS)
def test_the_period_of_the_figure_itself(language: str, text: str, expected: tuple[str, str]) -> None:
    assert [(row.period_start, row.period_end) for row in rows(language, text)] == [expected]
