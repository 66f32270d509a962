"""Growth and multiples, level or change, actual or aim."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.changes import changes_of
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.roles import role_of


def document(language: str, text: str) -> Document:
    return Document(Article(article_id="x", text=text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "up 8 percent", [8]),
        ("en", "an 8-percent rise", [8]),
        ("en", "fell by 8 pct", [-8]),
        ("en", "(+8%)", [8]),
        ("en", "2.1 times more", [110]),
        ("en", "three times less", [-66.7]),
        ("en", "grew three times", [200]),
        ("en", "was extended three times", []),
        ("az", "197 qatar qəbul edilib", []),
        ("tr", "96 katar geldi", []),
        ("en", "grew fivefold", [400]),
        ("en", "exports doubled", [100]),
        ("en", "rose by a third", [33.3]),
        ("en", "17 percent more by value but 5 percent less by weight", [17, -5]),
        ("en", "31 percent of the total", []),
        ("ru", "вырос на 13,5%", [13.5]),
        ("ru", "снизился на 7,3%", [-7.3]),
        ("ru", "увеличился в 1,9 раза", [90]),
        ("ru", "вырос вдвое", [100]),
        ("az", "10,2% artıb", [10.2]),
        ("az", "3,9% azalıb", [-3.9]),
        ("az", "9.2 dəfə çox", [820]),
        ("tr", "yüzde 5 artışla", [5]),
        ("tr", "%39'luk düşüşle", [-39]),
        ("tr", "1.5 kat artış", [50]),
    ],
)
def test_reads_growth(language: str, text: str, expected: list[float]) -> None:
    assert [change.percent for change in changes_of(document(language, text))] == expected


ROLES = [
    ("en", "rose by 40% to $7bn", ["level"]),
    ("en", "rose by $12 million", ["increment"]),
    ("en", "up $12 million", ["increment"]),
    ("en", "an increase of 40 million euros", ["increment"]),
    ("en", "which was $14 billion (41 percent) more than a year before", ["increment"]),
    ("en", "grew by $111.9 million or 23.5 pct", ["increment"]),
    ("en", "indicating $4 billion or 20.4 percent growth", ["increment"]),
    ("en", "the growth of trade totaled $76 million", ["increment"]),
    ("en", "rose from $5 billion to $7 billion", ["previous", "level"]),
    ("en", "reached $6.3 billion from its previous $5.4 billion", ["level", "previous"]),
    ("en", "was $7 billion, compared to $5 billion", ["level", "previous"]),
    ("en", "imports exceeded exports by $3.1 billion", ["difference"]),
    ("en", "exports made up $60 million", ["level"]),
    ("ru", "увеличился на $56 млн и составил $772 млн", ["increment", "level"]),
    ("ru", "на $126 млн больше, чем год назад", ["increment"]),
    ("ru", "прибавив $34 млн", ["increment"]),
    ("ru", "прибавка составила 136,5 млн долларов", ["increment"]),
    ("ru", "вырос с $3 млрд до $5 млрд", ["previous", "level"]),
    ("ru", "ввезено продукции на $499 млн", ["level"]),
    ("az", "29.2 milyon ABŞ dolları artaraq 407.7 milyon ABŞ dollarına qalxıb", ["increment", "level"]),
    ("az", "38.3 milyon ABŞ dolları, yaxud 10.1 faiz artıqdır", ["increment"]),
    ("az", "3 milyard dollardan 5 milyard dollara çatıb", ["previous", "level"]),
    ("az", "84,7% artaraq 502 milyon dollar təşkil edib", ["level"]),
    ("tr", "1.6 kat artışla 1.3 milyar doları buldu", ["level"]),
    ("tr", "5 milyon dolar arttı", ["increment"]),
    ("tr", "en fazla arttığı ülke 691 milyon dolarla Irak", ["increment"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROLES)
def test_tells_levels_from_changes(language: str, text: str, expected: list[str]) -> None:
    made = document(language, text)
    assert [role_of(made, one.start, one.end, one.case) for one in money_of(made)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "trade reached $5 billion", "actual"),
        ("en", "plans to bring trade to $5 billion", "target"),
        ("en", "trade is expected to hit $5 billion", "forecast"),
        ("en", "trade will exceed $5 billion", "forecast"),
        ("en", "the $30 billion trade target", "target"),
        ("en", "planned for years, trade reached $5 billion", "actual"),
        ("en", "increased by 3 percent to reach $5 billion", "actual"),
        ("en", "to raise it from the current $5 billion", "actual"),
        ("ru", "намерены довести торговлю до $30 млрд", "target"),
        ("ru", "товарооборот составил $30 млрд", "actual"),
        ("ru", "за десять месяцев торговля составила $3 млрд", "actual"),
        ("az", "ticarəti 15 milyard dollara yüksəltmək", "target"),
        ("az", "ticarət 15 milyard dollara çatıb", "actual"),
        ("tr", "2 milyar doları bulacağına inanıyoruz", "forecast"),
        ("tr", "ticaret 2 milyar dolara çıktı", "actual"),
    ],
)
def test_tells_aims_from_what_happened(language: str, text: str, expected: str) -> None:
    made = document(language, text)
    (one,) = money_of(made)
    assert modality_of(made, one.start, one.end, 0, len(text)) == expected
