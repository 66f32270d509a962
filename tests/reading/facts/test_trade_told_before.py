"""Trade figures whose partner, period or flow was told a sentence before, and amounts that only tell a growth."""

import datetime

import pytest

from tests.reading.facts.trade_cases import rows, told
from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document

SIDES = [
    # whose partner somebody is, told without an amount
    (
        "ru",
        "Третьим торговым партнером Грузии остается Армения. Объем торговли составил 640 млн долларов.",
        ["ARM GEO turnover 640M USD"],
    ),
    # the people stand for their country; countries that trade are both sides
    ("ru", "Грузия наторговала с армянами на 640 млн долларов.", ["ARM GEO turnover 640M USD"]),
    (
        "ru",
        "Товарооборот Казахстана и Грузии растет. За весь 2022 год страны наторговали на 310 млн долларов.",
        ["GEO KAZ turnover 310M USD"],
    ),
    # neighbours and counted countries
    ("tr", "Türkiye komşularına geçen ay 900 milyon dolarlık mal sattı.", ["TUR NEIGHBOURS export 900M USD"]),
    ("az", "Azərbaycan qonşularına ötən ay 90 milyon dollarlıq məhsul satıb.", ["AZE NEIGHBOURS export 90M USD"]),
    # the larger part of a whole is that of a partner
    (
        "az",
        "Azərbaycanın türk dövlətləri ilə ticarəti 4 milyard dollara çatıb. Dövriyyənin böyük hissəsi "
        "Türkiyənindir: 3 milyard dollar. Gürcüstanla ticarət 900 milyon dollar olub.",
        ["AZE OTS turnover 4000M USD", "AZE TUR turnover 3000M USD", "AZE GEO turnover 900M USD"],
    ),
    # the flow of our side, whatever country is named behind the amount
    (
        "az",
        "Bakı. Ümumi ixracımız 20 milyard dollar olub, Gürcüstanın payı 3 faizdir.",
        ["AZE WLD export 20000M USD"],
    ),
    # the deficit of trade is a balance
    ("az", "Gürcüstan ili 5 milyard dollar ticarət kəsiri ilə başa vurub.", ["GEO WLD balance -5000M USD"]),
    # a list of amounts that share currency and verb
    (
        "tr",
        "Türkiye'den Romanya'ya 1,5 milyar, İtalya'ya 3 milyar ve Almanya'ya 4 milyar dolarlık ihracat yapıldı.",
        ["TUR ROU export 1500M USD", "TUR ITA export 3000M USD", "TUR DEU export 4000M USD"],
    ),
    # each of a list has grown by so much
    ("ru", "Грузия увеличила вывоз в Армению: по вину - на 5 млн долларов, по чаю - на 2 млн долларов.", []),
    ("ru", "Больше стали вывозить в Армению вина (на 5 млн долларов) и чая (на 2 млн долларов).", []),
    # but what was sold behind a growth is a level
    (
        "ru",
        "Экспорт Грузии в Армению вырос на 5%: больше всего продано вина (на 6 млн долларов).",
        ["GEO ARM export 6M USD вина"],
    ),
    # "with it", "our deficit", "of that our exports": of the pair told before
    (
        "ru",
        "Вторым торговым партнером Грузии остается Армения. Объем торговли с ней составил 640 млн долларов, это 11% "
        "всего оборота республики.",
        ["ARM GEO turnover 640M USD"],
    ),
    (
        "az",
        "Azərbaycan və Gürcüstan arasında ticarət dövriyyəsi 900 milyon dollar olub. Bizim 20 milyon dollar mənfi "
        "saldomuz var.",
        ["AZE GEO turnover 900M USD", "AZE GEO balance -20M USD"],
    ),
    (
        "tr",
        "Türkiye ile Gürcistan arasındaki ticaret hacmi 3 milyar dolar oldu, bunun 2 milyar doları bizim ihracatımız.",
        ["GEO TUR turnover 3000M USD", "TUR GEO export 2000M USD"],
    ),
    # what two leaders aim at is their turnover
    (
        "tr",
        "Türkiye'nin Gürcistan'a ihracatı 2 milyar dolar oldu. İki lider 5 milyar dolarlık hedefi yineledi.",
        ["TUR GEO export 2000M USD", "GEO TUR turnover 5000M USD target"],
    ),
    # plans and forecasts whose verb stands behind the amount
    ("en", "Peru's exports to Chile of $5 million have been planned.", ["PER CHL export 5M USD target"]),
    ("en", "Trade between Peru and Chile of $5 billion is expected.", ["CHL PER turnover 5000M USD target"]),
    # what is to come soon is a forecast
    (
        "en",
        "Trade between Peru and Chile stood at $3 billion. Trade of the two countries is to be seen at $5 billion in "
        "the near future.",
        ["CHL PER turnover 3000M USD", "CHL PER turnover 5000M USD target"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SIDES)
def test_sides_and_roles_told_around_the_figure(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("az", "Gürcüstan 2023-cü ilin on ayını 5 milyard dollar ixracla başa vurub.", "2023-01-01", "2023-10-31"),
        ("az", "Gürcüstan 2023-cü ilin ilk rübünü 1 milyard dollar ixracla bitirib.", "2023-01-01", "2023-03-31"),
        ("tr", "Gürcistan 2023'ün ilk çeyreğini 1 milyar dolar ihracatla kapattı.", "2023-01-01", "2023-03-31"),
        (
            "ru",
            "В 2023 году Армения вновь стала партнером Грузии номер три. Товарооборот Грузии и Армении составил "
            "640 млн долларов.",
            "2023-01-01",
            "2023-12-31",
        ),
        (
            "en",
            "In 2023 Peru was again a leading partner of Chile. Trade between Peru and Chile stood at $3 billion.",
            "2023-01-01",
            "2023-12-31",
        ),
    ],
)
def test_periods_in_every_case_and_from_the_sentence_before(language: str, text: str, start: str, end: str) -> None:
    (row,) = rows(language, text)
    assert (row.period_start, row.period_end) == (start, end)


def test_the_said_months_are_the_whole_behind_one_month_of_them() -> None:
    text = (
        "Peru's exports to Chile reached $900 million in the nine months from January to September 2020. The exports "
        "stood at $80 million in September. Its copper exports to Chile were $300 million in the said nine months."
    )
    periods = [(row.period_start, row.period_end) for row in rows("en", text)]
    assert periods == [("2020-01-01", "2020-09-30"), ("2020-09-01", "2020-09-30"), ("2020-01-01", "2020-09-30")]


def test_a_quarter_of_the_year_behind_last_year_is_of_this_year() -> None:
    text = (
        "Türkiye ile Gürcistan arasında geçen yıl 3 milyar dolarlık ticaret yapıldı. Yılın ilk çeyreğinde ticaret "
        "hacmi 800 milyon dolar oldu."
    )
    article = Article(article_id="x", text=text, language="tr", published=datetime.date(2024, 5, 2))
    periods = [row.period_start for row in read_trade(Document(article)).trade]
    assert periods == ["2023-01-01", "2024-01-01"]
