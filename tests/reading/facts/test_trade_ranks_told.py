"""Partners of a country in the order of their rank, in Turkish: behind a figure, with shares, and line by line."""

from datetime import date

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.reader import read

TOLD = [
    (
        "Peru'nun 2021'de en büyük ticari ortağı, yüzde 19,1 pay ve 3 milyar 930,5 milyon dolarlık hacimle Çin oldu. "
        "Onu 3 milyar 771,3 milyon dolar ve yüzde 18,3 payla Rusya, 1 milyar 945,8 milyon dolar ve yüzde 9,4 payla "
        "Kazakistan takip etti.",
        {("CHN", "PER", 3930.5), ("RUS", "PER", 3771.3), ("KAZ", "PER", 1945.8)},
    ),
    (
        "Peru'nun ihracatı 2021'de 5,7 milyar dolar oldu. Türkiye'ye yapılan ihracat 694,1 milyon dolarla ikinci, "
        "Rusya'ya yapılan ihracat ise 658,6 milyon dolarla üçüncü sırada.",
        {("PER", "WLD", 5700.0), ("PER", "TUR", 694.1), ("PER", "RUS", 658.6)},
    ),
    (
        "Türkiye'ye yapılan ihracat 2021'de 694,1 milyon dolarla ikinci.\n"
        "Peru'nun 2021'de en çok ihracat yaptığı ülkeler ve tutarlar:\n"
        "Çin – 835,4 milyon dolar\nRusya – 658,6 milyon dolar\nKazakistan -442,0 milyon dolar\n"
        "İran - 81,6 milyon dolar",
        {("PER", "CHN", 835.4), ("PER", "RUS", 658.6), ("PER", "KAZ", 442.0), ("PER", "IRN", 81.6)},
    ),
]


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_a_rank_names_its_partners(text, rows):
    article = article_from_text(text, article_id="x", source="x", language="tr", published=date(2022, 3, 12))
    told = {(frozenset((row.reporter, row.partner)), row.value / 1e6) for row in read(article).trade}
    assert told >= {(frozenset(pair), value) for *pair, value in rows}


def test_a_text_without_a_date_is_dated_by_what_it_compares_with():
    text = (
        "Peru ocak-ağustos döneminde 20,6 milyar dolarlık dış ticaret yaptı. Bu rakam 2017'nin aynı dönemini "
        "yüzde 18,5 aştı. İhracat bu dönemde 8,6 milyar dolar oldu."
    )
    article = article_from_text(text, article_id="x", source="x", language="tr")
    assert {str(row.period_end) for row in read(article).trade} == {"2018-08-31"}
