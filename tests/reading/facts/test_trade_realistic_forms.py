"""Forms of agencies: growths in brackets, levels at growths, one group's member, our exports abroad, US dollars."""

from datetime import date

import pytest

from tests.reading.facts.trade_cases import told
from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document

FORMS = [
    (
        "en",
        "Turnover of Peru went down by 2.85 percent ($1.5 million) in 2023, to $51 million from $52.68 million.",
        ["PER WLD turnover 51M USD", "PER WLD turnover 52.68M USD"],
    ),
    (
        "en",
        "Peru's trade with Chile reached $4.1 million. Out of this, exports came to 2.5 million and imports to $1.6 "
        "million.",
        ["CHL PER turnover 4.1M USD", "PER CHL export 2.5M USD", "PER CHL import 1.6M USD"],
    ),
    ("en", "Peru's exports to Chile were $1.4 million larger than imports.", ["PER CHL balance 1.4M USD"]),
    ("en", "By Peruvian statistics, trade with Chile is $100 million larger than by the Chilean ones.", []),
    ("en", "Peru and Chile intend to bring mutual trade up to US$10 billion.", ["CHL PER turnover 10000M USD target"]),
    ("en", "Trade of Peru and Chile came to almost 3 million in US currency.", ["CHL PER turnover 3M USD"]),
    (
        "en",
        "Peru's trade with Iran fell to $179 million, that with Tunisia, one more OIC country, reached $174 million.",
        ["IRN PER turnover 179M USD", "PER TUN turnover 174M USD"],
    ),
    ("en", "Peru raised exports to Chile by $60 million.", []),
    (
        "en",
        "Cuba is the largest trading partner of Peru with $9 million, followed by Chile, China and Italy with "
        "$8 million, $7 million and $6 million.",
        [
            "CUB PER turnover 9M USD",
            "CHL PER turnover 8M USD",
            "CHN PER turnover 7M USD",
            "ITA PER turnover 6M USD",
        ],
    ),
    (
        "en",
        "By exports Cuba tops the list of Peru's partners with $9 million; Chile and Italy follow with $8 million and "
        "$7 million, respectively.",
        ["PER CUB export 9M USD", "PER CHL export 8M USD", "PER ITA export 7M USD"],
    ),
    (
        "ru",
        "С Чили оборот Перу вырос на $78 млн ($204 млн), с Кубой - на $57 млн ($193 млн).",
        ["CHL PER turnover 204M USD", "CUB PER turnover 193M USD"],
    ),
    (
        "az",
        "Gürcüstanın ilk tərəfdaşı 9 milyon dollarla Türkiyədir. 5 milyon dollar göstərici ilə Çin ikinci yerdədir.",
        ["GEO TUR turnover 9M USD", "CHN GEO turnover 5M USD"],
    ),
    (
        "tr",
        'Peru Ekonomi Bakanı, ülkenin dış ticaret hacminin 44 milyon dolara çıktığını söyledi. Bakan, "İşlenmiş '
        'ürün ihracatımız 8 milyon doları buldu." dedi.',
        ["PER WLD turnover 44M USD", "PER WLD export 8M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "rows"), FORMS)
def test_forms_of_agencies(language, text, rows):
    assert told(language, text) == rows


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Peru's trade with Chile grew by $7 million against the first quarter of last year and hit $28 million.",
        ),
        ("ru", "Оборот Перу с Чили вырос по сравнению с первым кварталом прошлого года на $74 млн и достиг $286 млн."),
    ],
)
def test_months_compared_with_those_of_last_year_are_those_of_this_year(language, text):
    article = Article(article_id="x", text=text, language=language, published=date(2011, 4, 29))
    (row,) = read_trade(Document(article)).trade
    assert (row.period_start, row.period_end) == ("2011-01-01", "2011-03-31")


def test_the_same_period_at_the_head_of_a_text_is_that_told_next():
    text = (
        "Peru ilə dövriyyəmiz ötən ilin həmin dövründə 3 milyon dollar idisə, bu ilin yanvar-oktyabrında 6 milyon "
        "dollar olub."
    )
    article = Article(article_id="x", text=text, language="az", published=date(2022, 11, 20))
    periods = [(row.period_start, row.period_end) for row in read_trade(Document(article)).trade]
    assert periods == [("2021-01-01", "2021-10-31"), ("2022-01-01", "2022-10-31")]


def test_the_lines_of_a_list_share_their_row_of_years():
    text = (
        "За 2019–2024 годы товарооборот Перу вырос:\n"
        "с Чили торговля стала больше на 300 процентов (с $1,5 до $4,5 миллиона);\n"
        "с Кубой товарооборот прибавил 231 процент (с $26 до $60,2 миллиона)."
    )
    rows = read_trade(Document(Article(article_id="x", text=text, language="ru"))).trade
    assert [row.period_start for row in rows] == ["2019-01-01", "2024-01-01"] * 2


def test_a_year_on_another_is_the_later_one():
    text = "Trade of Peru and Chile was up 81.4 percent in 2021 on 2020 - from $2.2 billion to $4 billion."
    rows = read_trade(Document(Article(article_id="x", text=text, language="en"))).trade
    assert [row.period_start for row in rows] == ["2020-01-01", "2021-01-01"]
