"""Goods of Azerbaijani and Turkish articles by their place: before the flow, behind a weight, in lists of sectors."""

from datetime import date

import pytest

from tests.reading.facts.trade_cases import told
from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document
from tradelines.schema import TradeRow

GOODS = [
    # a noun that stands twice before its flow, or behind a weight
    (
        "az",
        "Azərbaycan 3 min ton xurma ixrac edib və 18 milyon dollar gəlir əldə edib. Xurma ixracı artıb.",
        ["AZE WLD export 18M USD xurma"],
    ),
    (
        "az",
        "Azərbaycandan Rusiyaya 42 milyon dollar məbləğində 26 min ton təzə gilas və albalı ixrac edilib.",
        ["AZE RUS export 42M USD təzə gilas və albalı"],
    ),
    (
        "tr",
        "Türkiye'nin zeytin ihracatı 500 milyon dolar oldu. Zeytin ihracatı geçen yıl 400 milyon dolardı.",
        ["TUR WLD export 500M USD zeytin", "TUR WLD export 400M USD Zeytin"],
    ),
    # months, "yearly", "goods" and the amount itself are no goods
    (
        "tr",
        "Türkiye'nin ekim ihracatı 24 milyar dolar oldu. Ekim ihracatı, yıllık ihracat ve mal ihracatı rekor kırdı.",
        ["TUR WLD export 24000M USD"],
    ),
    (
        "az",
        "Azərbaycanın ticarəti 7 milyard dollar olub. Bunun 5 milyard dolları ixrac, 2 milyard dolları idxaldır.",
        ["AZE WLD turnover 7000M USD", "AZE WLD export 5000M USD", "AZE WLD import 2000M USD"],
    ),
    # lists of sectors and goods; behind them countries buy all goods
    (
        "tr",
        "Türkiye'nin ihracatı ekimde 24 milyar dolar oldu. Sektörler arasında zirvede 3,9 milyar dolarla otomotiv yer "
        "aldı. Onu 1,4 milyar dolarla çelik, 1,2 milyar dolarla elektrik-elektronik izledi. Almanya 1,8 milyar dolarla "
        "ilk sırada.",
        [
            "TUR WLD export 24000M USD",
            "TUR WLD export 3900M USD otomotiv",
            "TUR WLD export 1400M USD çelik",
            "TUR WLD export 1200M USD elektrik-elektronik",
            "TUR DEU export 1800M USD",
        ],
    ),
    (
        "tr",
        "Türkiye'nin Irak'a ihracatı 5 milyar dolar oldu. Mobilya, kağıt ve orman ürünleri 551 milyon dolarla ikinci "
        "sırayı aldı.",
        ["TUR IRQ export 5000M USD", "TUR IRQ export 551M USD Mobilya, kağıt ve orman ürünleri"],
    ),
    (
        "az",
        "Azərbaycanın qeyri-neft sektoru üzrə ixracında ilk yeri 150 milyon dollarla pomidor tutur, onu 90 milyon "
        "dollarla fındıq, 80 milyon dollarla xurma izləyir.",
        [
            "AZE WLD export 150M USD pomidor",
            "AZE WLD export 90M USD fındıq",
            "AZE WLD export 80M USD xurma",
        ],
    ),
    # the first country of a list is misspelt: its amount is nobody's
    (
        "az",
        "Türkiyənin Türk dövlətlərinə ixracı 6,8 milyard dollar olub. Türk şirkətləri Qzaxıstana 1.7 milyard, "
        "Özbəkistana 1.6 milyard, Qırğızıstana 1 milyard dollarlıq ixrac edib.",
        ["TUR OTS export 6800M USD", "TUR UZB export 1600M USD", "TUR KGZ export 1000M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), GOODS)
def test_goods_stand_where_the_language_puts_them(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


def _rows(language: str, text: str) -> list[TradeRow]:
    article = Article(article_id="x", text=text, language=language, published=date(2025, 11, 6))
    return read_trade(Document(article)).trade


def test_a_growth_is_that_of_the_value_where_weight_and_value_are_told_in_order() -> None:
    text = (
        "Gürcüstan xarici ölkələrə 9 milyon dollar dəyərində 9 min 779 ton banan satıb ki, bu da bir il əvvəlkindən "
        "müvafiq olaraq 72 % və 58 % çoxdur."
    )
    assert [row.change_pct for row in _rows("az", text)] == [72.0]


def test_in_a_time_and_by_somebodys_account_is_no_comparison() -> None:
    text = (
        "Irak'a 2024'ün ilk on ayında 103 milyon dolarlık mal satmıştık, bu yıl 120 milyon dolara geldik. Türkiye'nin "
        "ihracatı ise aynı dönemde Ticaret Bakanlığına göre 224 milyar dolar oldu, yüzde 3,9 arttı."
    )
    assert [(row.period_start, row.period_end, row.change_pct) for row in _rows("tr", text)] == [
        ("2024-01-01", "2024-10-31", None),
        ("2025-01-01", "2025-10-31", None),
        ("2025-01-01", "2025-10-31", 3.9),
    ]
