"""Freight: a table of wordings in four languages, what is no freight, and what holds for every text."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts

PUBLISHED = date(2022, 9, 14)


def facts(text: str, language: str = "en", published: date | None = PUBLISHED) -> Facts:
    basis = "given" if published else ""
    article = Article(article_id="x", text=text, language=language, published=published, published_basis=basis)
    return read_freight(Document(article))


def rows(text: str, language: str = "en") -> list[tuple[float | None, str, str, str, str]]:
    return [
        (row.quantity, row.unit, row.route, f"{row.period_start}/{row.period_end}".strip("/"), row.kind)
        for row in facts(text, language).freight
    ]


TABLE = [
    wording
    for name in (
        "freight.toml",
        "freight_context.toml",
        "freight_counts.toml",
        "freight_lists.toml",
        "freight_no_loads.toml",
        "freight_parts.toml",
    )
    for wording in tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))["wording"]
]


@pytest.mark.parametrize("wording", TABLE, ids=lambda wording: f"{wording['language']} {wording['text'][:40]}")
def test_loads_are_read_and_nothing_else(wording):
    assert [list(row) for row in rows(wording["text"], wording["language"])] == wording["loads"]


def test_the_table_is_a_table():
    assert len(TABLE) >= 60
    assert {wording["language"] for wording in TABLE} == {"en", "ru", "az", "tr"}


def test_a_repeated_load_is_one_row():
    text = (
        "Port of Baku handles 4.1 million tons in 2021\n\nThe Port of Baku handled 4.1 million tons of cargo in 2021."
    )
    assert len(rows(text)) == 1


def test_a_headlines_round_figure_yields_to_the_exact_one():
    text = "Port of Baku handles over 4 million tons\n\nThe Port of Baku handled 4.12 million tons of cargo in 2021."
    assert [row[0] for row in rows(text)] == [4.12e6]


def test_a_slip_of_unit_that_the_shares_betray_is_mended_and_told():
    text = (
        "Bakı Limanında vaqonların sayı 42 milyon 5 min ədəd olub. "
        "Onların 170 min ədədi (40,0 %) Bakı-Aktau, 25,5 min ədədi (60,0 %) Bakı-Türkmənbaşı xəttinə düşüb."
    )
    found = facts(text, "az")
    assert [row.quantity for row in found.freight] == [42500, 17000, 25500]
    assert [(warning.code, warning.row_id) for warning in found.warnings] == [
        ("unit_suspect", "x-f1"),
        ("unit_suspect", "x-f2"),
    ]


def test_growth_and_goods_stand_in_the_row():
    (row,) = facts("Aktau port handled 162,000 tons of grain in 2021, up 8 percent.").freight
    assert (row.change_pct, row.commodity) == (8, "grain")


def test_the_period_is_taken_over_and_says_so():
    text = "The Port of Baku handled 4.1 million tons of cargo in 2021. Transit made 2 million tons of it."
    assert [row.period_basis for row in facts(text).freight] == ["stated", "inherited"]


VOCABULARY = (
    "The Port of Baku handled 4.1 million tons cargo in 2021 . , ( ) 12 % wagons trucks TEU by 2030 Baku-Aktau of them "
    "тыс. тонн грузов порт yük min ton vaqon ədəd from to 500 : - against capacity"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))


@given(st.lists(WORDS, max_size=40), st.sampled_from(["en", "ru", "az", "tr"]))
def test_every_row_stands_on_its_words(words, language):
    text = " ".join(words)
    found = facts(text, language)
    assert [row.freight_id for row in found.freight] == [f"x-f{number}" for number in range(1, len(found.freight) + 1)]
    for row in found.freight:
        assert text[row.start : row.end].strip()
        assert text[row.start : row.end] in row.evidence
        assert row.evidence in text
        assert row.route
        if row.period_start and row.period_end:
            assert row.period_start <= row.period_end
