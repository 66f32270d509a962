import pytest
from made_tables import FIGURES, article, figure, write

from tradelines.analysis import choice, trade
from tradelines.analysis.rates import CONVERTED
from tradelines.analysis.tables import load_tables
from tradelines.schema import TABLES

YEAR = ("2020-01-01", "2020-12-31")


@pytest.fixture
def told_twice(tmp_path):
    """Two articles with the same figure, one of them with another one besides, and mirror and euro figures."""
    rows = [
        figure(FIGURES, "$20 million", "b-t1", "GEO", "KAZ", "turnover", 20_000_000, YEAR),
        figure(FIGURES, "$20 million", "c-t1", "GEO", "KAZ", "turnover", 20_000_000, YEAR),
        figure(FIGURES, "$12 million", "c-t2", "GEO", "KAZ", "turnover", 12_000_000, YEAR),
        figure(FIGURES, "$8 million", "c-t3", "KAZ", "GEO", "export", 8_000_000, YEAR, currency="EUR", value_usd=None),
        figure(
            FIGURES, "$8 million", "c-t4", "GEO", "WLD", "export", None, YEAR, currency="", value_usd=None, change_pct=4
        ),
        figure(
            FIGURES,
            "$8 million",
            "c-t5",
            "GEO",
            "WLD",
            "export",
            9e6,
            YEAR,
            currency="EUR",
            value_usd=1e7,
            commodity="tea",
        ),
    ]
    return load_tables(write(tmp_path, articles=[article("b"), article("c")], trade=rows))


def test_what_two_articles_say_alike_is_one_statement(told_twice):
    single = trade.statements(told_twice).set_index("statement")
    assert single.loc["b-t1", "articles"] == 2
    assert single.loc["c-t2", "articles"] == 1
    assert "c-t1" not in single.index
    assert trade.tellers(trade.claims(told_twice), "b-t1") == [("b-t1", "b"), ("c-t1", "c")]


def test_pairs_do_not_depend_on_whose_flow_it_is(told_twice):
    assert set(trade.claims(told_twice)["pair"]) == {"GEO-KAZ", "GEO-WLD"}
    assert choice.by_number(trade.statements(told_twice)["pair"]) == ["GEO-KAZ", "GEO-WLD"]


def test_statements_stand_in_order_of_pair_period_and_flow(few_tables):
    assert list(trade.statements(few_tables)["statement"]) == ["a1-t1", "a1-t2", "a1-t3", "a1-t4", "a1-t5"]
    assert list(trade.statements(few_tables)["span"]) == ["year", "part", "part", "part", "unknown"]


def test_currencies_are_never_mixed(told_twice):
    single = trade.statements(told_twice)
    assert trade.currencies(single) == ["USD", "EUR"]
    dollars, euros = trade.drawn(single, "USD"), trade.drawn(single, "EUR")
    assert dict(zip(dollars.frame["statement"], dollars.frame["amount"], strict=True)) == {
        "b-t1": 20e6, "c-t2": 12e6, "c-t5": 10e6,
    }  # fmt: skip
    assert dict(zip(euros.frame["statement"], euros.frame["amount"], strict=True)) == {"c-t3": 8e6, "c-t5": 9e6}
    assert (dollars.silent, euros.silent) == (2, 3)


def test_articles_are_counted_once(told_twice):
    claims, single = trade.claims(told_twice), trade.statements(told_twice)
    assert trade.articles_of(claims, single) == 2
    assert trade.articles_of(claims, single[single["statement"] == "c-t2"]) == 1
    assert trade.articles_of(claims, single.head(0)) == 0


def test_a_chart_keeps_to_the_pairs_with_most_figures_and_the_newest(many_tables, monkeypatch):
    monkeypatch.setattr(trade, "PANELS", 2)
    monkeypatch.setattr(trade, "MARKS", 5)
    single = trade.statements(many_tables)
    drawn = trade.drawn(single, "USD")
    told = single["value_usd"].notna()
    known = single[told & ~trade.is_doubted(single)]
    assert sorted(drawn.frame["pair"].unique()) == sorted(choice.by_number(known["pair"])[:2])
    assert drawn.pairs == known["pair"].nunique()
    for pair, rows in drawn.frame.groupby("pair"):
        ends = sorted(known.loc[known["pair"] == pair, "period_end"])
        assert sorted(rows["period_end"]) == ends[-5:]
    of_them = known["pair"].isin(drawn.frame["pair"]).sum()
    assert (drawn.older, drawn.silent) == (of_them - len(drawn.frame), len(single) - told.sum())
    assert drawn.doubted == told.sum() - len(known) > 0


def test_sums_that_the_figures_were_checked_by(few_tables):
    (check,) = trade.sums_of(few_tables, ["a1-t4"])
    assert check.passed
    assert check.detail == "12 + 8 = 20 million USD"
    assert trade.sums_of(few_tables, ["a1-t1"]) == []


def test_a_wanted_statement_is_always_among_the_options(few_tables):
    single = trade.statements(few_tables)
    assert list(trade.options(single, "a1-t4", 2)["statement"]) == ["a1-t1", "a1-t2", "a1-t4"]
    assert list(trade.options(single, "nobody", 2)["statement"]) == ["a1-t1", "a1-t2"]
    assert len(trade.options(single, "", 9)) == 5


def test_figures_are_handed_on_with_their_article(few_tables):
    handed = trade.cited(trade.statements(few_tables), few_tables)
    assert tuple(handed.columns) == (
        *TABLES["trade"].names, "warnings", "articles", *CONVERTED, "title", "publisher", "language", "published",
        "url",
    )  # fmt: skip
    assert list(handed["title"].unique()) == ["Georgia and Kazakhstan trade more"]
    assert list(handed["value"]) == [50.5e6, 20e6, 12e6, 8e6, 100e6]


def test_no_figures_at_all(no_tables):
    single = trade.statements(no_tables)
    assert single.empty
    assert trade.currencies(single) == []
    assert choice.by_number(single["pair"]) == []
