import json
from dataclasses import replace
from datetime import date

import plotly.graph_objects as go
import pytest

from tradelines.analysis import articles, beside, coverage, trade
from tradelines.analysis.choice import Choice, chosen
from tradelines.figures import coverage as grids
from tradelines.figures import trade as charts
from tradelines.figures import trade_table
from tradelines.figures import trade_words as words
from tradelines.figures.facts import fact_names, held
from tradelines.figures.style import DARK, LIGHT
from tradelines.figures.trade_panels import Aids


def drawn_of(tables, **choice):
    return trade.drawn(chosen(trade.statements(tables), trade.claims(tables), Choice(**choice)), "USD")


def bars(figure):
    return [trace for trace in figure.data if trace.type == "bar"]


def test_few_figures_are_bars_with_their_period_and_amount(few_tables):
    figure = charts.figure(drawn_of(few_tables), LIGHT)
    bar, aim = bars(figure)
    assert [*bar.x, *aim.x] == [50.5, 20, 12, 8, 100]
    assert list(figure.layout.yaxis.ticktext) == ["2020", "Jan-Mar 2021", "Jan-Mar 2021", "Jan-Mar 2021"]
    assert list(figure.layout.yaxis2.ticktext) == ["by 2030"]
    assert bar_texts(figure) == [
        "<b>50.5</b> turnover",
        "<b>20</b> turnover",
        "<b>12</b> exports of Georgia",
        "<b>8</b> imports of Georgia",
        "<b>100</b> turnover, target",
    ]
    assert [row[0] for row in [*bar.customdata, *aim.customdata]] == ["a1-t1", "a1-t2", "a1-t3", "a1-t4", "a1-t5"]


def bar_texts(figure):
    texts = [trace for trace in figure.data if trace.type == "scatter" and trace.mode == "text"]
    return [words.strip() for trace in texts for words in trace.text]


@pytest.mark.parametrize("tables", ["few_tables", "many_tables"])
def test_every_property_of_a_chart_is_one_that_plotly_knows(tables, request):
    drawn = drawn_of(request.getfixturevalue(tables))
    made = charts.figure(drawn, LIGHT, Aids(beside.judgements(drawn.frame), beside.paces(drawn.frame), "a1-t1"))
    go.Figure(made.to_dict())  # which looks at every property; the page does without for speed


def test_part_years_are_lighter_and_targets_hatched(few_tables):
    figure = charts.figure(drawn_of(few_tables), LIGHT)
    bar, aim = bars(figure)
    full, part, *_ = bar.marker.color
    assert full != part
    assert bar.marker.line.color[0] == bar.marker.line.color[1]
    assert list(aim.marker.color) == [LIGHT.background]
    assert [*bar.marker.pattern.shape, *aim.marker.pattern.shape] == ["", "", "", "", "/"]
    assert "<b>Georgia–Kazakhstan: targets and forecasts</b>" in [note.text for note in figure.layout.annotations]


def test_bars_begin_at_zero_and_leave_room_for_their_words(few_tables):
    figure = charts.figure(drawn_of(few_tables, flow="turnover"), DARK)
    low, high = figure.layout.xaxis.range
    assert low == 0
    assert high > 100


@pytest.mark.parametrize("flow", ["turnover", "export"])
def test_one_to_four_marks_have_a_modest_height(few_tables, flow):
    figure = charts.figure(drawn_of(few_tables, flow=flow), LIGHT)
    assert 100 < figure.layout.height < 340


def test_the_marked_bar_is_pointed_out(few_tables):
    bar, _ = bars(charts.figure(drawn_of(few_tables), LIGHT, Aids(marked="a1-t3")))
    assert list(bar.marker.line.width) == [1, 1, 3, 1]


def test_many_figures_are_dots_on_the_time_they_cover(many_tables):
    drawn = drawn_of(many_tables)
    figure = charts.figure(drawn, DARK)
    dots = [trace for trace in figure.data if trace.customdata is not None]
    assert len(dots) == len(drawn.frame.groupby(["pair", drawn.frame["kind"] == "actual"]))
    assert drawn.frame["pair"].nunique() == trade.PANELS
    assert sum(len(trace.x) for trace in dots) == len(drawn.frame)
    spans = [trace for trace in figure.data if trace.mode == "lines" and trace.hoverinfo == "skip"]
    happened = drawn.frame[drawn.frame["kind"] == "actual"]
    first = happened[happened["pair"] == drawn.frame["pair"].iloc[0]].iloc[0]
    assert list(spans[0].x[:3]) == [first["period_start"], first["period_end"], None]
    assert "diamond" in words.legend_line(drawn)


def test_no_period_beside_a_dot_is_cut_off_on_a_telephone(many_tables):
    figure = charts.figure(drawn_of(many_tables), LIGHT)
    panel_px, letter_px = 290, 6
    first, last = (date.fromisoformat(day[:10]) for day in figure.layout.xaxis.range)
    written = 0
    for trace in figure.data:
        if trace.customdata is None:
            continue
        for day, text, side in zip(trace.x, trace.text, trace.textposition, strict=True):
            spot = (date.fromisoformat(day) - first) / (last - first) * panel_px
            wide = len(text) * letter_px
            left = {"middle left": spot - wide, "middle right": spot}.get(side, spot - wide / 2)
            assert not text or (left >= 0 and left + wide <= panel_px), (text, side)
            written += bool(text)
    assert written > len(figure.data) / 2


def test_no_period_beside_a_dot_is_struck_through_by_the_time_of_its_dot(many_tables):
    drawn = drawn_of(many_tables)
    starts = {row["statement"]: row["period_start"] for row in drawn.frame.to_dict("records")}
    sides = {
        (told, side)
        for trace in charts.figure(drawn, LIGHT).data
        if trace.customdata is not None
        for (statement, *_), text, side in zip(trace.customdata, trace.text, trace.textposition, strict=True)
        if text
        for told in [bool(starts[statement])]
    }
    assert (True, "middle right") in sides
    assert (True, "middle left") not in sides


def test_figures_without_a_period_are_told_and_not_drawn(many_tables):
    drawn = drawn_of(many_tables)
    frame = drawn.frame.assign(period_end="", period_start="")
    none = trade.Drawn(frame, "USD", 0, 4, 0)
    assert sum(len(trace.x or ()) for trace in charts.figure(none, LIGHT).data if trace.customdata) == 0
    assert f"{len(frame)} figures without a stated period only in the table" in words.legend_line(none)


def test_a_target_by_a_year_is_drawn_at_its_end(many_tables):
    drawn = drawn_of(many_tables)
    frame = drawn.frame.assign(period_start="")
    dots = charts.figure(trade.Drawn(frame, "USD", 0, 4, 0), LIGHT).data
    assert sum(len(trace.x) for trace in dots if trace.customdata is not None) == len(frame)
    assert not any(len(trace.x) for trace in dots if trace.mode == "lines" and trace.hoverinfo == "skip")


def test_figures_are_json_and_hold_no_markup_of_the_data(many_tables):
    assert json.loads(charts.figure(drawn_of(many_tables), LIGHT).to_json())["data"]


def test_goods_named_by_an_article_are_no_markup_in_a_chart(few_tables):
    drawn = drawn_of(few_tables)
    frame = drawn.frame.assign(commodity="<a href='x'>tea</a>")
    figure = charts.figure(trade.Drawn(frame, "USD", 0, 1, 0), LIGHT)
    assert all("<a" not in words for words in [*bar_texts(figure), *figure.data[0].hovertext])


def test_words_round_the_chart(few_tables):
    drawn = drawn_of(few_tables)
    assert words.headline(drawn) == "Turnover, exports and imports, million USD"
    assert words.legend_line(drawn) == "Lighter: part of a year; hatched: target or forecast."
    assert words.span_words(drawn.frame) == "2020 to 2030, as the articles quote them."
    assert words.takeaway(drawn) == (
        "5 figures in USD for Georgia–Kazakhstan. "
        "The newest: by 2030: 100 million USD turnover target, Georgia–Kazakhstan."
    )
    assert words.answer(drawn.frame, 1) == (
        "Georgia–Kazakhstan: 5 figures quoted in 1 article; 3 cover only part of a year and 1 is a target or forecast."
    )


def test_the_table_is_equal_to_the_chart(few_tables):
    table = trade_table.rows(trade.statements(few_tables))
    assert list(table["Million USD"]) == [50.5, 20, 12, 8, 100]
    assert list(table["Period"]) == ["2020", "Jan-Mar 2021", "Jan-Mar 2021", "Jan-Mar 2021", "by 2030"]
    assert list(table["Flow"][:3]) == ["turnover", "turnover", "exports of Georgia"]
    assert list(table["Statistics of"]) == ["Georgia", "", "", "", ""]
    assert "Exactness" not in table


def test_a_table_of_several_currencies_names_them(many_tables):
    table = trade_table.rows(trade.statements(many_tables))
    assert set(table["Currency"]) == {"USD", "EUR"}
    assert "Million" in table


def test_facts_in_words(few_tables):
    names = fact_names(articles.facts_of(few_tables, "a1") + articles.facts_of(few_tables, "a2"))
    assert names["a1-t1"] == "2020: 50.5 million USD turnover, Georgia–Kazakhstan"
    assert names["a1-t2"] == "Jan-Mar 2021: 20 million USD (+8%) turnover, Georgia–Kazakhstan"
    assert names["a1-t4"] == "Jan-Mar 2021: 8 million USD imports, Georgia from Kazakhstan"
    assert names["a2-m1"] == "3 March 2021 · Meeting · Georgia and Kazakhstan · Aktau"
    assert names["a2-m1-p1"] == "Tamar Gelashvili · Minister · Georgia"
    assert held(articles.contents(few_tables).set_index("article_id").loc["a2"]) == "1 meeting and 2 participants"


def test_the_grid_is_drawn_as_it_is_counted(few_tables, no_tables):
    grid = coverage.grid(few_tables)
    gaps, _, cells = grids.figure(grid, LIGHT).data
    assert list(zip(cells.y, cells.x, cells.text, strict=True)) == [
        ("Georgia–Kazakhstan", "2020", "<b>1</b>"),
        ("Georgia–Kazakhstan", "2021", "<b>3</b>"),
        ("Read, no figure in it", "2021", "<b>1</b>"),
    ]
    assert list(gaps.x) == ["2020"]
    assert list(grids.table(grid)["Covers"]) == ["a whole year", "parts of the year", ""]
    assert (
        grids.takeaway(grid) == "Trade figures for 1 pair from 2020 to 2021, most for Georgia–Kazakhstan in 2021 (3)."
    )
    assert grids.takeaway(coverage.grid(no_tables)) == "No trade figure was read."


def test_the_grid_marks_what_only_the_statistics_have(few_tables):
    grid = replace(coverage.grid(few_tables), official=[("GEO-KAZ", "2021")])
    _, official, _ = grids.figure(grid, LIGHT).data
    assert (list(official.y), list(official.x)) == (["Georgia–Kazakhstan"], ["2021"])
    assert grids.table(grid)["Covers"].iloc[-1] == "only official statistics"
    assert "diamonds: only the official statistics have a figure" in grids.legend_line(grid)
    assert "diamonds" not in grids.legend_line(coverage.grid(few_tables))


def test_the_sentence_of_the_overview(few_tables, no_tables):
    assert grids.answer(coverage.counts(few_tables)) == (
        "2 articles read: 1 with figures, 1 without any; 1 duplicate and 1 other not read."
    )
    assert grids.answer(coverage.counts(no_tables)) == "No article was read yet."
