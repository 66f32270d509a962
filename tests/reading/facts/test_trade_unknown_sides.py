"""Trade whose other side is not known is nobody's; figures of now and of plans in Azerbaijani, Russian and Turkish."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document

TOLD = [
    ("ru", "Товарооборот между ОРВ и Белоруссией составил 50 млн долларов.", []),
    ("ru", "Товарооборот между Арменией и Белоруссией составил 50 млн долларов.", ["ARM BLR turnover 50 actual "]),
    ("az", "Özbəkistan ilə Orvan birliyi arasında ticarət dövriyyəsi 5 mlrd dollardan çox olub.", []),
    ("az", "Özbəkistan ilə TDƏŞ ölkələri arasında ticarət 5 mlrd dollar olub.", ["OTS UZB turnover 5000 actual "]),
    # a group in the accusative behind its preposition, and those of it in a rank
    (
        "ru",
        "Экспорт Узбекистана в страны Центральной Азии составил 3 млрд долларов.",
        ["UZB GROUP export 3000 actual "],
    ),
    (
        "tr",
        "Türkiye'nin komşularına ihracatı 13 milyar dolar oldu. Komşulara ihracat sıralamasında zirvede 5 milyar "
        "dolarlık satışla Irak yer aldı. Irak'ı 2 milyar dolarlık ihracat hacmiyle Bulgaristan, 1 milyar "
        "dolarla Gürcistan izledi.",
        [
            "TUR NEIGHBOURS export 13000 actual ",
            "TUR IRQ export 5000 actual ",
            "TUR BGR export 2000 actual ",
            "TUR GEO export 1000 actual ",
        ],
    ),
    # from a level with its case at the noun behind it, and the same change told twice
    (
        "tr",
        "Gürcistan'a ihracat geçen yılki 12 milyar dolar seviyesinden 13 milyar dolara yükseldi.",
        ["TUR GEO export 12000 actual 2024-01-01", "TUR GEO export 13000 actual "],
    ),
    (
        "az",
        "Gürcüstanın Azərbaycana ixracının dəyəri illik müqayisədə 11 milyon dollar və ya 3 dəfə azalaraq 5 milyon "
        "dollar təşkil edib.",
        ["GEO AZE export 5 actual "],
    ),
    # our trade, with the only other country of the text
    (
        "tr",
        "NURSULTAN - Dışişleri Bakanı Kazakistan'da konuştu: \"Bugün 3 milyar dolar olan ikili ticaret hacmimizi 10 "
        'milyar dolara rahatlıkla çıkarırız."',
        ["KAZ TUR turnover 3000 actual ", "KAZ TUR turnover 10000 target "],
    ),
    # now, and not over the ten years before
    (
        "tr",
        "Türkiye'nin Türk devletleri ile ticareti son 10 yılda arttı. Şu anda Türkiye'nin Türk devletleri ile ticaret "
        "hacmi 26 milyar dolar seviyesine ulaştı.",
        ["OTS TUR turnover 26000 actual "],
    ),
    # the level is named before its verb
    (
        "tr",
        "Kazakistan ile bu yıl sonunda 9 milyar dolar seviyesinde bir dış ticaret hacmi öngördüklerini anlattı.",
        ["KAZ TUR turnover 9000 forecast 2025-01-01"],
    ),
    (
        "tr",
        "Kazakistan ile geçen yıl 9 milyar dolar seviyesinde bir dış ticaret hacmi gerçekleşti.",
        ["KAZ TUR turnover 9000 actual 2024-01-01"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_an_unknown_side_is_not_all_the_world(language: str, text: str, expected: list[str]) -> None:
    article = Article(article_id="x", text=text, language=language, published=date(2025, 11, 19))
    rows = [row for row in read_trade(Document(article)).trade if row.value]
    told = [f"{r.reporter} {r.partner} {r.flow} {r.value / 1e6:g} {r.kind} {r.period_start}" for r in rows if r.value]
    assert told == expected
