"""Amounts of money, quantities and percentages, as articles print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.spans.amounts import money_of, percents_of, quantities_of
from tradelines.reading.spans.document import Document


def document(language: str, text: str) -> Document:
    return Document(Article(article_id="x", text=text, language=language))


def money(language: str, text: str) -> list[str]:
    return [f"{one.value:.15g} {one.currency}" for one in money_of(document(language, text))]


MONEY = [
    # signs, codes, words, before and after
    ("en", "$47.2 million", ["47200000 USD"]),
    ("en", "USD 47.2 mln", ["47200000 USD"]),
    ("en", "$ 47.2m", ["47200000 USD"]),
    ("en", "US$47.2m", ["47200000 USD"]),
    ("en", "47.2 million dollars", ["47200000 USD"]),
    ("en", "47.2 million US dollars", ["47200000 USD"]),
    ("en", "$3bn and €4bn", ["3000000000 USD", "4000000000 EUR"]),
    ("en", "€3.41 billion", ["3410000000 EUR"]),
    ("en", "3.41 billion euros", ["3410000000 EUR"]),
    ("en", "12 billion roubles", ["12000000000 RUB"]),
    ("en", "5.5 million manats", ["5500000 AZN"]),
    ("en", "800 billion tenge", ["800000000000 KZT"]),
    ("en", "9 million lari", ["9000000 GEL"]),
    ("en", "2 trillion rials", ["2000000000000 IRR"]),
    ("en", "2 trillion tomans", ["2000000000000 IRT"]),
    ("en", "£4 million", ["4000000 GBP"]),
    ("en", "70 million yuan", ["70000000 CNY"]),
    ("en", "6 billion Turkish liras", ["6000000000 TRY"]),
    ("en", "a $5-billion deal", ["5000000000 USD"]),
    ("en", "$698 a ton", ["698 USD"]),
    # numbers in words
    ("en", "one billion dollars", ["1000000000 USD"]),
    ("en", "two hundred million dollars", ["200000000 USD"]),
    ("en", "twenty five million euros", ["25000000 EUR"]),
    ("en", "half a billion dollars", ["500000000 USD"]),
    ("en", "a million dollars", ["1000000 USD"]),
    # two parts, ranges, lists
    ("en", "$2 bln 63 mln", ["2063000000 USD"]),
    ("en", "300-400 million dollars", ["300000000 USD"]),
    ("en", "$9-$10 billion", ["9000000000 USD"]),
    ("en", "$500 million - $1 billion", ["500000000 USD"]),
    ("en", "$4.2 and $1.5 billion respectively", ["4200000000 USD", "1500000000 USD"]),
    ("en", "exports 359.5 million, imports 37.3 million dollars", ["359500000 USD", "37300000 USD"]),
    ("en", "sold for $58.602 million and for $20.854 in all", ["58602000 USD", "20854000 USD"]),
    # decimal and thousands marks
    ("en", "$1,234,567", ["1234567 USD"]),
    ("en", "$3,500 million", ["3500000000 USD"]),
    ("en", "47,2 million dollars", ["47200000 USD"]),
    ("en", "739,386 mln dollars, then 378 886 mln dollars", ["739386000 USD", "378886000 USD"]),
    ("en", "USD 1, 206 bln", ["1206000000 USD"]),
    ("en", "647,404 thousand dollars", ["647404000 USD"]),
    ("en", "l.55 billion euros", ["1550000000 EUR"]),
    ("en", "$598.47\nmillion in all", ["598470000 USD"]),
    # dollars beside another currency
    ("en", "1.2 trillion rials (about $28.6 million)", ["1200000000000 IRR"]),
    ("en", "12 billion tenge, or $26 million", ["12000000000 KZT"]),
    # what is no money
    ("en", "47.2 million tons", []),
    ("en", "in 2020, 118 million people", []),
    ("en", "the A320 and the G20", []),
    ("ru", "47,2 млн долларов", ["47200000 USD"]),
    ("ru", "47,2 млн долларов США", ["47200000 USD"]),
    ("ru", "$47,2 млн", ["47200000 USD"]),
    ("ru", "4,97 миллиарда долларов", ["4970000000 USD"]),
    ("ru", "$3 млрд 350 млн", ["3350000000 USD"]),
    ("ru", "38 млрд 607,6 млн долларов", ["38607600000 USD"]),
    ("ru", "300 млрд рублей", ["300000000000 RUB"]),
    ("ru", "полтора миллиарда евро", ["1500000000 EUR"]),
    ("ru", "полмиллиарда долларов", ["500000000 USD"]),
    ("ru", "пять миллиардов долларов", ["5000000000 USD"]),
    ("ru", "65,042 млн долларов", ["65042000 USD"]),
    ("ru", "1 205 млн долларов", ["1205000000 USD"]),
    ("ru", "226 тыс. долларов", ["226000 USD"]),
    ("ru", "с 5 млн до 7 млн долларов", ["5000000 USD", "7000000 USD"]),
    ("ru", "12 млрд тенге", ["12000000000 KZT"]),
    ("ru", "340 млн манатов", ["340000000 AZN"]),
    ("az", "47,2 milyon dollar", ["47200000 USD"]),
    ("az", "3.538 milyard ABŞ dolları", ["3538000000 USD"]),
    ("az", "1 milyard 330 milyon dollar", ["1330000000 USD"]),
    ("az", "1 mlrd. 088 mln. 790,5 min dollar", ["1088790500 USD"]),
    ("az", "47 milyon 587 min ABŞ dolları", ["47587000 USD"]),
    ("az", "ixrac 359,5 milyon, idxal 37,3 milyon dollar", ["359500000 USD", "37300000 USD"]),
    ("az", "226 min dollar", ["226000 USD"]),
    ("az", "5 milyon manat", ["5000000 AZN"]),
    ("az", "bir milyard dollar", ["1000000000 USD"]),
    ("tr", "2,3 milyar dolar", ["2300000000 USD"]),
    ("tr", "9.4 milyar dolara çıktı", ["9400000000 USD"]),
    ("tr", "1.250 milyon dolar", ["1250000000 USD"]),
    ("tr", "2 milyar 30 milyon dolarlık", ["2030000000 USD"]),
    ("tr", "iki buçuk milyar dolar", ["2500000000 USD"]),
    ("tr", "8 milyar dolarlık mal", ["8000000000 USD"]),
    ("tr", "62,6 milyar avro", ["62600000000 EUR"]),
    ("tr", "500 milyon Türk lirası", ["500000000 TRY"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), MONEY)
def test_reads_money(language: str, text: str, expected: list[str]) -> None:
    assert money(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "approx"),
    [
        ("en", "some $5 million", "about"),
        ("en", "more than $5 million", "over"),
        ("en", "nearly $5 million", "under"),
        ("en", "exceeded $5 million", "over"),
        ("en", "$5-$6 million", "about"),
        ("en", "$5 million", "exact"),
        ("ru", "почти 300 млрд рублей", "under"),
        ("ru", "свыше $5 млн", "over"),
        ("ru", "около 5 млн долларов", "about"),
        ("az", "təxminən 5 milyon dollar", "about"),
        ("az", "2 milyard dollardan çox", "over"),
        ("az", "5 milyon dollar çox", "exact"),
        ("tr", "yaklaşık 5 milyon dolar", "about"),
        ("tr", "5 milyon doları aştı", "over"),
    ],
)
def test_reads_hedges(language: str, text: str, approx: str) -> None:
    assert [one.approx for one in money_of(document(language, text))] == [approx]


def test_keeps_both_ends_of_a_range_and_dollars_in_brackets() -> None:
    (span,) = money_of(document("en", "about 300-400 million dollars"))
    assert (span.value, span.value_high) == (3e8, 4e8)
    (rials,) = money_of(document("en", "1.2 trillion rials ($28.6 million)"))
    assert (rials.currency, rials.value_usd) == ("IRR", 28_600_000)


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("5 milyard dollara", "dative"),
        ("5 milyard dollardan", "ablative"),
        ("5 milyard dollarlıq", "adjective"),
        ("5 milyard ABŞ dolları", ""),
        ("5 milyard ABŞ dollarına", "dative"),
    ],
)
def test_tells_the_case_of_an_amount(text: str, case: str) -> None:
    assert [one.case for one in money_of(document("az", text))] == [case]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "8,471,000 tons", ["8471000 t"]),
        ("en", "33,000 tonnes", ["33000 t"]),
        ("en", "4.5 million tons", ["4500000 t"]),
        ("en", "77,000 TEU", ["77000 TEU"]),
        ("en", "41 export trains", ["41 trains"]),
        ("en", "2,468 wagons and 6,543 trucks", ["2468 wagons", "6543 vehicles"]),
        ("en", "102,200 twenty-foot equivalent units", ["102200 TEU"]),
        ("ru", "21900 тысяч тонн", ["21900000 t"]),
        ("ru", "3,8 млн тонн", ["3800000 t"]),
        ("ru", "13,5 тыс. контейнеров", ["13500 containers"]),
        ("az", "8 milyon 192,2 min ton", ["8192200 t"]),
        ("tr", "1 milyon 13 bin 762 TEU", ["1013762 TEU"]),
        ("tr", "1,3 milyon ton", ["1300000 t"]),
        ("en", "155 billion cubic meters of gas", []),
        ("en", "1 million barrels", []),
    ],
)
def test_reads_quantities(language: str, text: str, expected: list[str]) -> None:
    assert [f"{one.value:.15g} {one.unit}" for one in quantities_of(document(language, text))] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "8 percent, 9 per cent, 10 pct, 11%", [8, 9, 10, 11]),
        ("en", "an 8-percent rise", [8]),
        ("en", "10-15 percent", [10]),
        ("ru", "на 13,5% и 11,4 процента", [13.5, 11.4]),
        ("az", "20 faizdir, 13 %-dir", [20, 13]),
        ("tr", "yüzde 3.6, %26, -% 12", [3.6, 26, 12]),
        ("en", "8 million people", []),
    ],
)
def test_reads_percentages(language: str, text: str, expected: list[float]) -> None:
    assert [one.value for one in percents_of(document(language, text))] == expected


@given(st.text(alphabet="0123456789.,$€ -%()lmnbаı\n", max_size=80), st.sampled_from(["en", "ru", "az", "tr"]))
def test_any_text_gives_amounts_that_stand_in_it(text: str, language: str) -> None:
    made = document(language, text)
    for one in (*money_of(made), *quantities_of(made), *percents_of(made)):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip()
