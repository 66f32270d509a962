"""The rows of an article have ids of their own, and its warnings point to rows that stand."""

from datetime import date

from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document


def test_a_growth_taken_out_from_before_the_last_row_leaves_no_gap_in_what_points_to_it() -> None:
    text = (
        "Товарооборот между Казахстаном и Грузией за май вырос на 32%. Было 67 миллионов долларов, стало 90 миллионов. "
        "Экспорт Грузии составил 5 млн долларов."
    )
    facts = read_trade(Document(Article(article_id="x", text=text, language="ru", published=date(2024, 3, 5))))
    ids = [row.trade_id for row in facts.trade]
    assert [row.value for row in facts.trade] == [67e6, 90e6, 5e6]
    assert len(set(ids)) == len(ids)
    warned = {warning.row_id for warning in facts.warnings if warning.row_id}
    assert warned <= set(ids)
    assert ids[1] in warned
