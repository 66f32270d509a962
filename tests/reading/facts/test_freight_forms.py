"""One fact in the many forms in which the four languages tell it: a table of wordings with their loads."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document
from tradelines.schema import FreightRow

TABLES = (
    "freight_forms.toml",
    "freight_told.toml",
    "freight_ends_and_wholes.toml",
    "freight_ways_and_times.toml",
    "freight_reports.toml",
)
TABLE = [
    wording
    for name in TABLES
    for wording in tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))["wording"]
]


def told(row: FreightRow) -> str:
    """A load with its growth and goods in one line."""
    change = f"{row.change_pct:+g}%" if row.change_pct is not None else ""
    goods = f"[{row.commodity}]" if row.commodity else ""
    load = f"{row.route} {row.quantity:.10g} {row.unit} {row.kind}"
    return " ".join(filter(None, (load, row.period_start, row.period_end, change, goods)))


@pytest.mark.parametrize("wording", TABLE, ids=lambda wording: f"{wording['language']} {wording['text'][:40]}")
def test_loads_are_read_in_every_form(wording: dict[str, str]) -> None:
    article = Article(article_id="x", text=wording["text"], language=wording["language"], published=date(2025, 11, 26))
    assert [told(row) for row in read_freight(Document(article)).freight] == wording["loads"]


def test_months_told_with_their_year_are_those_of_this_year_where_a_text_has_no_day() -> None:
    text = (
        "Georgian Railway has made public its results for the first 6 months of 2022. "
        "Over the first two quarters of this year the company carried 6.8 million tons of cargo."
    )
    article = Article(article_id="x", text=text, language="en")
    loads = ["Georgia rail 6800000 t actual 2022-01-01 2022-06-30"]
    assert [told(row) for row in read_freight(Document(article)).freight] == loads
