import pytest
from made_tables import FIGURES, article, figure, write

from tradelines.analysis import beside, trade
from tradelines.analysis.tables import load_tables, records
from tradelines.figures import trade as charts
from tradelines.figures import trade_table
from tradelines.figures.style import LIGHT
from tradelines.figures.trade_panels import Aids, official_mark, panels

YEAR, BEFORE, MONTHS = ("2020-01-01", "2020-12-31"), ("2019-01-01", "2019-12-31"), ("2021-01-01", "2021-05-31")


def row(row_id, flow, value, period, **columns):
    return figure(FIGURES, "$12 million", row_id, "AZE", "IRN", flow, value, period, **columns)


@pytest.fixture
def iran(tmp_path):
    """Azerbaijan and Iran: a turnover told in two ways, the year before, a part-year, both flows, and an aim."""
    rows = [
        row("a-t1", "turnover", 339_100_000, YEAR),
        row("b-t1", "turnover", 340_000_000, YEAR, approx="about"),
        row("c-t1", "turnover", 400_000_000, YEAR),
        row("a-t2", "turnover", 500_000_000, BEFORE),
        row("a-t3", "turnover", 167_400_000, MONTHS),
        row("a-t4", "export", 38_000_000, YEAR),
        row("a-t5", "import", 301_000_000, YEAR),
        row("a-t6", "turnover", 900_000_000, ("2030-01-01", "2030-12-31"), kind="target"),
    ]
    return load_tables(write(tmp_path, articles=[article(key) for key in "abc"], trade=rows))


def drawn_of(tables):
    return trade.drawn(trade.statements(tables), "USD")


def scatters(shown, mode):
    return [trace for trace in shown.data if trace.type == "scatter" and trace.mode == mode]


def aids_of(drawn):
    return Aids(beside.judgements(drawn.frame), beside.paces(drawn.frame), "a-t1")


def test_a_figure_stands_beside_the_official_one_and_the_mirror(iran):
    found = beside.beside(iran, "a-t1")
    assert found.judgement.verdict == "within 1 %"
    assert found.judgement.official.value_usd == pytest.approx(339.09e6, rel=1e-3)
    assert found.judgement.mirror.reporter == "IRN"


def test_claims_on_one_fact_stand_side_by_side(iran):
    fact = beside.beside(iran, "c-t1").fact
    assert {figure.trade_id for claim in fact.claims for figure in claim.figures} == {"a-t1", "b-t1", "c-t1"}
    assert fact.disputed


def test_what_follows_from_a_figure_has_its_parts(iran):
    found = beside.beside(iran, "a-t1")
    assert found.before.trade_id == "a-t2"
    assert [round(change.value, 1) for change in found.changes] == [-160_900_000, -32.2]
    for flow in ("a-t4", "a-t5"):
        balances = beside.beside(iran, flow).balances
        assert [part.trade_id for part in balances[0].parts] == ["a-t4", "a-t5"]
        assert balances[0].value == -263_000_000
    assert found.pace is None
    assert beside.beside(iran, "a-t3").pace.months == 5


def test_what_is_no_statement_has_nothing_beside_it(iran, no_tables):
    assert beside.beside(iran, "x") is None
    assert beside.beside(no_tables, "x") is None


def test_the_official_figure_is_hollow_on_its_bar_and_the_verdict_in_words(iran):
    drawn = drawn_of(iran)
    shown = charts.figure(drawn, LIGHT, aids_of(drawn))
    (marks,) = scatters(shown, "markers")
    assert marks.marker.color == official_mark(LIGHT)["color"] == LIGHT.background
    assert set(marks.y) == {"a-t1", "b-t1", "c-t1", "a-t2", "a-t4", "a-t5"}
    texts = [words for trace in scatters(shown, "text") for words in trace.text]
    assert any("339.1" in words and "□ within 1%" in words for words in texts)
    assert any("400" in words and "□ 18% apart" in words for words in texts)


def test_pace_is_in_words_and_only_where_it_is_asked_for(iran):
    drawn = drawn_of(iran)
    for aids, said in ((aids_of(drawn), True), (Aids(beside.judgements(drawn.frame)), False)):
        shown = charts.figure(drawn, LIGHT, aids)
        texts = [words for trace in scatters(shown, "text") for words in trace.text]
        assert any("at this pace 401.8" in words for words in texts) == said


def test_what_is_aimed_at_has_a_panel_of_its_own(iran):
    found = panels(records(drawn_of(iran).frame))
    assert [(panel.name, len(panel.rows)) for panel in found] == [
        ("Azerbaijan–Iran", 7),
        ("Azerbaijan–Iran: targets and forecasts", 1),
    ]


def test_dots_stand_on_the_lines_of_official_years_without_gaps(iran, monkeypatch):
    monkeypatch.setattr(charts, "FEW", 2)
    drawn = drawn_of(iran)
    shown = charts.figure(drawn, LIGHT, aids_of(drawn))
    lines = [trace for trace in scatters(shown, "lines") if "official" in (trace.hovertemplate or "")]
    assert {trace.hovertemplate.partition(",")[0] for trace in lines} == {
        "official turnover", "official exports of Azerbaijan", "official imports of Azerbaijan",
    }  # fmt: skip
    assert list(lines[0].x) == ["2018-12-31", "2019-12-31", "2020-12-31", None]
    periods = [words for trace in scatters(shown, "markers+text") for words in trace.text if words]
    assert "Jan-May 2021" in periods
    assert "2030" in periods


def test_the_table_says_what_the_statistics_have(iran):
    statements = trade.statements(iran)
    aids = Aids(beside.judgements(statements), beside.paces(statements))
    table = trade_table.rows(statements, aids).set_index(statements["statement"])
    assert table.loc["a-t1", "Official statistics"] == "within 1% of the official figure"
    assert table.loc["a-t3", "Official statistics"].startswith("no official figure: ")
    assert table.loc["a-t6", "Official statistics"] == "no official figure: it is a target or forecast"
    assert table.loc["a-t1", "Official, million USD"] == pytest.approx(339.09, abs=0.01)
    assert table.loc["a-t3", "Reckoned, not quoted"] == "5 months; at this pace 401.8 million USD in a year"
