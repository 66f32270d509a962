"""Any two statements side by side: like with like, a like one in place of one, or what is in the way."""

import pytest
from made_tables import article, figure, write

from tradelines.analysis import trade
from tradelines.analysis.tables import load_tables
from tradelines.analysis.versus import offered, versus
from tradelines.figures.versus_words import lines

TEXT = "Of trade the report tells 10 million, 20 million, 30 million, 40 million, 50 million and 60 million."
YEARS = {year: (f"{year}-01-01", f"{year}-12-31") for year in (2020, 2021)}
FIVE = {year: (f"{year}-01-01", f"{year}-05-31") for year in (2020, 2021)}


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    def told(number, *rest, **columns):
        return figure(TEXT, f"{number}0 million", f"v1-t{number}", *rest, **columns)

    manats = {"currency": "AZN", "value_usd": None}
    rows = [
        told(1, "GEO", "KAZ", "turnover", 10e6, YEARS[2020]),
        told(2, "GEO", "KAZ", "turnover", 20e6, FIVE[2021]),
        told(3, "GEO", "KAZ", "turnover", 5e6, FIVE[2020]),
        told(4, "GEO", "UZB", "turnover", 40e6, YEARS[2020]),
        told(5, "AZE", "GEO", "export", 17e6, YEARS[2020], **manats),
        told(6, "AZE", "GEO", "export", 34e6, YEARS[2021], **manats),
    ]
    folder = tmp_path_factory.mktemp("versus")
    articles = [article("v1", "Trade", "2022-01-01")]
    return load_tables(write(folder, articles=articles, texts=[{"article_id": "v1", "text": TEXT}], trade=rows))


def said(tables, one, other):
    found = versus(tables, f"v1-t{one}", f"v1-t{other}")
    assert found is not None
    return found, " ".join(lines(found))


def test_a_year_beside_a_part_year_gives_way_to_the_same_months(tables):
    found, words = said(tables, 1, 2)
    assert found.asked.obstacle == "part-year"
    assert (found.found.first.trade_id, found.found.second.trade_id) == ("v1-t3", "v1-t2")
    assert "Jan-May 2021 is part of a year, 2020 is a whole one. So a like figure stands in for 2020" in words
    assert "Change: 15 million USD, +300%." in words


def test_what_is_in_the_way_is_one_sentence(tables):
    found, words = said(tables, 1, 5)
    assert not found.found.comparable
    assert words == "Not comparable. They are different flows."


def test_two_pairs_of_one_time_stand_side_by_side(tables):
    found, words = said(tables, 1, 4)
    assert (found.found.basis, found.times) == ("across pairs", 4)
    assert "One flow in one time, of two pairs" in words
    assert "The second is 4 times the first (40 million USD / 10 million USD)." in words


def test_a_change_stands_in_the_quoted_currency_and_in_converted_dollars(tables):
    found, words = said(tables, 5, 6)
    assert [(change.unit, change.converted) for change in found.changes] == [
        ("AZN", False), ("%", False), ("USD", True), ("%", True),
    ]  # fmt: skip
    assert "Change: 17 million AZN, +100%, 10 million USD, converted, +100% in dollars, converted." in words
    assert "1.7 AZN for 1 USD, official, average of the year 2021 (World Bank, PA.NUS.FCRF)" in words


def test_of_what_is_not_there_nothing_is_said(tables):
    assert versus(tables, "v1-t1", "none such") is None


def test_figures_of_the_same_pair_are_offered_first(tables):
    shown = trade.statements(tables)
    keys = list(offered(shown, "v1-t1", "", 100)["statement"])
    assert set(keys[:2]) == {"v1-t2", "v1-t3"}
    assert "v1-t1" not in keys
    assert len(keys) == len(shown) - 1
    assert "v1-t6" in set(offered(shown, "v1-t1", "v1-t6", 1)["statement"])
