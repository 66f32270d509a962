"""The same trade at other times and counted by the other side, announced lists, figures told in round numbers."""

import pytest

from tests.reading.facts.test_trade_as_printed import AUTUMN, figures

TOLD = [
    (
        "en",
        "Trade of Chile and Peru was $60 million in 2019. Then came the pandemic: $26 million in 2021, $15 million in "
        "2022. Last year was hardly better with some $12 million.",
        [
            "CHL PER turnover 60M 2019-01/2019-12",
            "CHL PER turnover 26M 2021-01/2021-12",
            "CHL PER turnover 15M 2022-01/2022-12",
            "CHL PER turnover 12M 2023-01/2023-12",
        ],
    ),
    (
        "az",
        "Gürcüstan və Moldovanın ticarət dövriyyəsi 2022-ci ildə 32 milyon dollar olub. 2017-ci ildə 17 milyon dollar "
        "idi, 2023-cü ildə artıq 69 milyon dollar.",
        [
            "GEO MDA turnover 32M 2022-01/2022-12",
            "GEO MDA turnover 17M 2017-01/2017-12",
            "GEO MDA turnover 69M 2023-01/2023-12",
        ],
    ),
    (
        "ru",
        "В январе-июне экспорт из Грузии в Молдавию составил 117,9 млн долларов, импорт - 45 млн долларов. "
        "Годом ранее - соответственно 92,1 млн и 41,7 млн долларов.",
        [
            "GEO MDA export 117.9M 2024-01/2024-06",
            "GEO MDA import 45M 2024-01/2024-06",
            "GEO MDA export 92.1M 2023-01/2023-06",
            "GEO MDA import 41.7M 2023-01/2023-06",
        ],
    ),
    (
        "az",
        "2023-cü ildə Özbəkistanın Mərkəzi Asiya ölkələri ilə ticarəti 69 milyon dollar olub. Ölkələr üzrə mənzərə "
        "belədir: Qazaxıstan - 40 milyon dollar, Qırğızıstan - təxminən 7 milyon dollar.",
        [
            "GROUP UZB turnover 69M 2023-01/2023-12",
            "KAZ UZB turnover 40M 2023-01/2023-12",
            "KGZ UZB turnover 7M 2023-01/2023-12",
        ],
    ),
    (
        "tr",
        "Peru'nun Şili'ye ihracatı 2023'ün ilk dokuz ayında 103 milyon dolardı, bu yıl 120 milyon dolar oldu.",
        ["PER CHL export 103M 2023-01/2023-09", "PER CHL export 120M 2024-01/2024-09"],
    ),
    (
        "en",
        "Peru's trade with Chile tops $970 million\n\nIn January-September Peru's trade with Chile was $970.6 million.",
        ["CHL PER turnover 970.6M 2024-01/2024-09"],
    ),
    (
        "en",
        "Trade between Peru and Chile stood at 3.6 million euros in 2021, a fourth of the total. peru news wire trade "
        "between peru and chile stood at 3.6 million euros in 2021, a fourth of the total.",
        ["CHL PER turnover 3.6M 2021-01/2021-12"],
    ),
]

RECORDS = [
    (
        "en",
        "Peru's trade in 2023 came to $83 billion. Its exports have reached the record high of $40 billion since 2012.",
        ["PER WLD turnover 83000M 2023-01/2023-12", "PER WLD export 40000M 2023-01/2023-12"],
    ),
    (
        "en",
        "Since the beginning of 2024 the largest exports of Peru to Chile were $40 million.",
        ["PER CHL export 40M 2024-01/2024-11"],
    ),
    (
        "en",
        "Umbrellas are Peru's number one export product with $77 million. This accounts for 18 percent of all exports. "
        "Second is quinoa with $57 million.",
        ["PER WLD export 77M Umbrellas", "PER WLD export 57M quinoa"],
    ),
]

LISTS = [
    (
        "en",
        "Peru's 2023 top trading partners by exports:\n\n1. Chile USD 394 million\n2. Bolivia USD 272 million\n",
        ["PER CHL export 394M 2023-01/2023-12", "PER BOL export 272M 2023-01/2023-12"],
    ),
    (
        "ru",
        "За 2023 год крупнейшими импортерами из Узбекистана стали:\nГрузия — $ 6,5 млн.\nМолдавия — $ 4,2 млн.\n",
        ["UZB GEO export 6.5M 2023-01/2023-12", "UZB MDA export 4.2M 2023-01/2023-12"],
    ),
    (
        "tr",
        "Türkiye Ocak ayında 5 milyar dolarlık, Şubat ayında 6 milyar dolar ve Mart ayında 7 milyar dolarlık ihracat "
        "yaptı.",
        [
            "TUR WLD export 5000M 2024-01/2024-01",
            "TUR WLD export 6000M 2024-02/2024-02",
            "TUR WLD export 7000M 2024-03/2024-03",
        ],
    ),
    (
        "en",
        "China with $5 billion, Turkey with $2 billion, and Germany with $1 billion of exports to Iran were the top "
        "exporting nations to Iran.",
        ["CHN IRN export 5000M", "TUR IRN export 2000M", "DEU IRN export 1000M"],
    ),
    (
        "az",
        "Türkiyənin Türk Dövlətləri Təşkilatına üzv olan ölkələrə ixracı 6,8 milyard dollara çatıb.",
        ["TUR OTS export 6800M"],
    ),
    (
        "en",
        "Chile plans to raise its imports from Peru to $500 million, and exports to $600 million.",
        ["CHL PER import 500M target", "CHL PER export 600M target"],
    ),
]

OF_ELSE = [
    "Trade of Chile and Peru was $60 million in 2019. In 2021 the road was worth a loan of $26 million.",
    "Trade of Chile and Peru was $60 million in 2019. In 2021 the companies had $26 million.",
    "Trade of Chile and Peru was $60 million in 2019. In 2021 the budget was $26 billion.",
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_the_trade_told_before_goes_on(language: str, text: str, expected: list[str]) -> None:
    assert figures(language, AUTUMN, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), RECORDS)
def test_a_record_since_a_year_is_not_of_all_years_since(language: str, text: str, expected: list[str]) -> None:
    assert figures(language, AUTUMN, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), LISTS)
def test_lists_by_line_by_month_and_by_country(language: str, text: str, expected: list[str]) -> None:
    assert figures(language, AUTUMN, text) == expected


@pytest.mark.parametrize("text", OF_ELSE)
def test_what_is_told_of_something_else_makes_no_row(text: str) -> None:
    assert figures("en", AUTUMN, text) == ["CHL PER turnover 60M 2019-01/2019-12"]
