"""One figure in the many forms in which the four languages tell it: tables of wordings with their rows, by theme."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document
from tradelines.schema import TradeRow

TABLES = sorted(Path(__file__).parent.glob("trade_*.toml"))
WORDINGS = [wording for table in TABLES for wording in tomllib.loads(table.read_text("utf-8"))["wording"]]


def told(row: TradeRow) -> str:
    """A figure with its time, growth and goods in one line; a whole year by its number."""
    value = f"{row.value / 1e6:g}M {row.currency}" if row.value is not None else "-"
    year = row.period_start[:4]
    whole = (row.period_start, row.period_end) == (f"{year}-01-01", f"{year}-12-31")
    time = year if whole else f"{row.period_start}/{row.period_end}".strip("/")
    change = f"{row.change_pct:+g}%" if row.change_pct is not None else ""
    kind = row.kind if row.kind != "actual" else ""
    goods = f"[{row.commodity}]" if row.commodity else ""
    return " ".join(filter(None, (row.reporter, row.partner, row.flow, value, time, change, kind, goods)))


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: f"{wording['language']} {wording['text'][:40]}")
def test_figures_are_read_in_every_form(wording: dict[str, str]) -> None:
    article = Article(article_id="x", text=wording["text"], language=wording["language"], published=date(2024, 3, 5))
    assert [told(row) for row in read_trade(Document(article)).trade] == wording["rows"]
