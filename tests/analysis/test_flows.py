import pytest
from made_tables import FIGURES, article, fact, figure, write

from tradelines.analysis import flows, trade
from tradelines.analysis.choice import Choice, chosen
from tradelines.analysis.tables import load_tables

YEAR, OTHER = ("2020-01-01", "2020-12-31"), ("2019-01-01", "2019-12-31")
MOMENT = flows.Moment(*YEAR, 0, 0)


def row(row_id, reporter, partner, flow, value, period=YEAR, **columns):
    return figure(FIGURES, "$12 million", row_id, reporter, partner, flow, value, period, **columns)


@pytest.fixture
def made(tmp_path):
    """Makes statements of rows of the table `trade`."""

    def make(*rows, goods="all"):
        articles = [article(key) for key in sorted({row["article_id"] for row in rows})]
        tables = load_tables(write(tmp_path, articles=articles, trade=list(rows)))
        return chosen(trade.statements(tables), trade.claims(tables), Choice(goods=goods))

    return make


def drawn(statements, currency="USD"):
    found = flows.ways(statements, MOMENT, currency).drawn
    return list(zip(found["origin"], found["destination"], found["amount"], strict=True))


def aside(statements):
    held = flows.ways(statements, MOMENT, "USD").held
    return dict(zip(held["statement"], held["aside"], strict=True))


def test_a_figure_hard_to_believe_is_in_no_picture(tmp_path):
    rows = [row("a-t1", "AZE", "GEO", "export", 5e6), row("a-t2", "AZE", "IRN", "export", 9e15)]
    found = {"article_id": "a", "table": "trade", "row_id": "a-t2", "code": "implausible", "detail": "far outside"}
    tables = load_tables(write(tmp_path, articles=[article("a")], trade=rows, warnings=[found]))
    told = trade.statements(tables)
    assert drawn(told) == [("AZE", "GEO", 5e6)]
    assert aside(told) == {"a-t1": "", "a-t2": "doubted"}
    chart = trade.drawn(told, "USD")
    assert (list(chart.frame["statement"]), chart.doubted, chart.silent) == (["a-t1"], 1, 0)


def test_goods_go_from_seller_to_buyer_whoever_tells(made):
    shown = made(row("a-t1", "AZE", "GEO", "export", 5e6), row("a-t2", "AZE", "IRN", "import", 9e6))
    assert drawn(shown) == [("IRN", "AZE", 9e6), ("AZE", "GEO", 5e6)]


def test_only_exactly_one_period_is_drawn(made):
    part = ("2020-01-01", "2020-11-30")
    shown = made(
        row("a-t1", "AZE", "GEO", "export", 5e6),
        row("a-t2", "AZE", "IRN", "export", 9e6, OTHER),
        row("a-t3", "AZE", "KAZ", "export", 9e6, part),
    )
    assert drawn(shown) == [("AZE", "GEO", 5e6)]


def test_periods_with_most_ways_come_first_and_what_has_none_is_no_moment(made):
    shown = made(
        row("a-t1", "AZE", "GEO", "turnover", 5e6, OTHER),
        row("a-t2", "AZE", "IRN", "turnover", 9e6, OTHER),
        row("a-t3", "AZE", "KAZ", "export", 9e6),
        row("a-t4", "AZE", "TUR", "export", 9e6, ("", "2030-12-31")),
        row("a-t5", "AZE", "TUR", "export", None, value_usd=None, change_pct=3),
    )
    assert [(moment.code, moment.directed, moment.figures) for moment in flows.moments(shown)] == [
        ("2020-01-01_2020-12-31", 1, 1),
        ("2019-01-01_2019-12-31", 0, 2),
    ]


def test_what_is_not_drawn_says_why(made):
    shown = made(
        row("a-t1", "AZE", "GEO", "export", 5e6),
        row("a-t2", "AZE", "GEO", "turnover", 9e6),
        row("a-t3", "AZE", "GEO", "balance", 1e6),
        row("a-t4", "AZE", "KAZ", "export", 7e6, kind="target"),
        row("a-t5", "AZE", "KAZ", "export", 3e6, commodity="tea"),
        row("a-t6", "AZE", "WLD", "export", 90e6),
        row("a-t7", "AZE", "EU", "export", 40e6),
        row("a-t8", "AZE", "GROUP", "import", 6e6),
        row("a-t9", "GEO", "AZE", "import", 4e6),
    )
    assert aside(shown) == {
        "a-t1": "", "a-t2": "no direction", "a-t3": "no direction", "a-t4": "other kind", "a-t5": "goods",
        "a-t6": "total", "a-t7": "total", "a-t8": "unnamed", "a-t9": "other side",
    }  # fmt: skip


def test_of_two_figures_on_one_way_that_of_more_articles_is_drawn(made):
    shown = made(
        row("a-t1", "AZE", "GEO", "export", 5e6),
        row("b-t1", "AZE", "GEO", "export", 6e6),
        row("c-t1", "AZE", "GEO", "export", 6e6),
    )
    assert drawn(shown) == [("AZE", "GEO", 6e6)]
    assert aside(shown)["a-t1"] == "other claim"


def test_totals_are_drawn_where_there_is_nothing_else(made):
    shown = made(
        row("a-t1", "AZE", "WLD", "export", 90e6),
        row("a-t2", "AZE", "WLD", "import", 40e6),
        row("a-t3", "AZE", "EU", "import", 10e6),
    )
    assert drawn(shown) == [("AZE", "WLD", 90e6), ("EU", "AZE", 10e6)]


def test_targets_and_single_goods_are_drawn_where_only_they_are_chosen(made):
    shown = made(
        row("a-t1", "AZE", "GEO", "export", 5e6, kind="forecast", commodity="tea"),
        row("a-t2", "AZE", "IRN", "export", 6e6, kind="forecast", commodity="tea"),
    )
    picture = flows.ways(shown, MOMENT, "USD")
    assert (picture.kind, picture.goods, len(picture.drawn)) == ("forecast", "tea", 2)


def test_currencies_are_never_drawn_together(made):
    shown = made(
        row("a-t1", "AZE", "GEO", "export", 5e6),
        row("a-t2", "AZE", "IRN", "export", 7e6, currency="EUR", value_usd=None),
        row("a-t3", "AZE", "KAZ", "export", 8e6, currency="EUR", value_usd=9e6),
    )
    assert drawn(shown) == [("AZE", "KAZ", 9e6), ("AZE", "GEO", 5e6)]
    assert drawn(shown, "EUR") == [("AZE", "KAZ", 8e6), ("AZE", "IRN", 7e6)]


def test_many_ways_are_thinned_to_the_largest_and_the_rest_is_known(made, monkeypatch):
    monkeypatch.setattr(flows, "WAYS", 2)
    shown = made(
        *(row(f"a-t{n}", "AZE", partner, "export", n * 1e6) for n, partner in enumerate(("GEO", "IRN", "KAZ"), 1))
    )
    picture = flows.ways(shown, MOMENT, "USD")
    assert list(picture.drawn["destination"]) == ["KAZ", "IRN"]
    assert list(picture.held["aside"]) == ["", "", "smaller"]
    assert picture.part == pytest.approx(5 / 6)


def test_the_matrix_has_partners_by_reporter_and_flow(made):
    shown = made(
        row("a-t1", "AZE", "GEO", "export", 5e6),
        row("a-t2", "AZE", "IRN", "import", 9e6),
        row("a-t3", "AZE", "IRN", "export", 2e6),
        row("a-t4", "GEO", "KAZ", "turnover", 1e6),
        row("b-t1", "AZE", "IRN", "export", 3e6),
    )
    found = flows.matrix(flows.ways(shown, MOMENT, "USD"))
    assert found.rows == ["IRN", "GEO", "KAZ"]
    assert found.columns == [("AZE", "export"), ("AZE", "import"), ("GEO", "turnover")]
    cell = found.cells.set_index(["partner", "reporter", "flow"]).loc[("IRN", "AZE", "export")]
    assert (cell["amount"], cell["claims"]) == (2e6, 2)
    small = flows.matrix(flows.ways(shown, MOMENT, "USD"), most_rows=1, most_columns=1)
    assert (small.more_rows, small.more_columns, len(small.cells)) == (2, 2, 1)


def test_a_way_goes_by_a_corridor_only_where_its_own_sentence_says_so(tmp_path):
    text = "Exports to Georgia made $5 million, carried by the BTK.\n\nThe BTK carried 9 tonnes of goods.\n"
    amounts = {"period_start": YEAR[0], "period_end": YEAR[1], "kind": "actual", "quantity": 9, "unit": "t"}
    loads = [
        fact(text, "BTK", freight_id="a-f1", article_id="a", route="BTK", **amounts),
        fact(text, "9 tonnes", freight_id="a-f2", article_id="a", route="North-South", **amounts),
    ]
    exports = figure(text, "$5 million", "a-t1", "AZE", "GEO", "export", 5e6, YEAR)
    tables = load_tables(write(tmp_path, articles=[article("a")], trade=[exports], freight=loads))
    ways = flows.ways(trade.statements(tables), MOMENT, "USD").drawn
    assert flows.carried(ways, tables.freight, tables.segments) == [flows.Carried("a-t1", "BTK", "BTK")]
    told = flows.volumes(tables.freight, tables.articles, MOMENT)
    assert list(told["route"]) == ["BTK", "North-South"]
    assert flows.volumes(tables.freight, tables.articles, flows.Moment(*OTHER, 0, 0)).empty


def test_nothing_to_draw(no_tables):
    assert flows.moments(trade.statements(no_tables)) == []
    empty = flows.ways(trade.statements(no_tables), MOMENT, "USD")
    assert empty.drawn.empty
    assert empty.part == 1
    assert flows.matrix(empty).rows == []
