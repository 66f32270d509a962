"""How the tests of trade write a row down: "GEO KAZ turnover 310.5M USD target carpets"."""

from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document
from tradelines.schema import TradeRow


def rows(language: str, text: str) -> list[TradeRow]:
    return read_trade(Document(Article(article_id="x", text=text, language=language))).trade


def told(language: str, text: str) -> list[str]:
    return [_short(row) for row in rows(language, text)]


def _short(row: TradeRow) -> str:
    value = f"{row.value / 1e6:g}M" if row.value is not None else "-"
    parts = [
        row.reporter,
        row.partner,
        row.flow,
        value,
        row.currency,
        "target" if row.kind != "actual" else "",
        row.commodity,
    ]
    return " ".join(part for part in parts if part)
