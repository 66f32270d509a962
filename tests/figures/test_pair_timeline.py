import json

import pytest
from made_tables import article, fact, figure, write

from tradelines.analysis import pairs, trade
from tradelines.analysis.network import load_network
from tradelines.analysis.official import beside
from tradelines.analysis.pair_gaps import disputes, gaps
from tradelines.analysis.tables import load_tables
from tradelines.figures.pairs import lanes, tables, timeline, words
from tradelines.figures.style import DARK, LIGHT

NETWORK = load_network()
TEXT = "Trade made $5 million; a <b>terminal</b> opened.\n"


@pytest.fixture
def found(few_tables):
    return pairs.dossier(few_tables, NETWORK, "KAZ", "GEO")


def official_lines(figure):
    return [trace for trace in figure.data if trace.line.width == 1.3]


def points(figure):
    return [trace for trace in figure.data if trace.customdata is not None and trace.yaxis in ("y", "y2", "y3")]


def test_quoted_points_stand_in_the_middle_of_their_time_by_way(found):
    drawn = timeline.drawn(found, LIGHT)
    assert {way: list(frame["value_usd"]) for way, frame in drawn.points.items()} == {
        "turnover": [50.5e6, 20e6], "GEO>KAZ": [12e6], "KAZ>GEO": [8e6],
    }  # fmt: skip
    turnover = points(timeline.figure(drawn, LIGHT))[0]
    assert turnover.x[0].startswith("2020-07-01")
    assert list(turnover.text) == ["2020", "Jan-Mar 2021"]
    full, part = turnover.marker.color
    assert full != part


def test_targets_stand_apart_from_what_happened(found):
    drawn = timeline.drawn(found, LIGHT)
    aims = next(panel for panel in drawn.lanes if panel.title == "Aimed at or expected")
    (name, (mark,)), *rest = aims.lanes
    assert (name, mark.code, mark.symbol, rest) == ("Turnover, target", "a1-t5", "diamond-open", [])
    assert mark.label == "100 million USD, by 2030"


def test_all_panels_share_one_time_axis(found):
    figure = timeline.figure(timeline.drawn(found, DARK), DARK)
    assert {trace.xaxis for trace in figure.data} == {"x"}
    first, last = figure.layout.xaxis.range
    assert first < "2021-01-01"
    assert last > "2030-12-31"
    assert json.loads(figure.to_json())["data"]


def test_official_lines_are_hollow_one_a_side_and_broken_at_gaps(no_tables):
    found = pairs.dossier(no_tables, NETWORK, "AZE", "IRN")
    lines = official_lines(timeline.figure(timeline.drawn(found, LIGHT), LIGHT))
    assert [line.line.dash for line in lines] == ["solid", "dot"] * 3
    assert {line.marker.color for line in lines} == {LIGHT.background}
    holed = pairs.Dossier(**{**vars(found), "official": found.official[found.official["year"] != 2015]})
    broken = official_lines(timeline.figure(timeline.drawn(holed, LIGHT), LIGHT))
    assert [None in line.y for line in lines + broken] == [False] * 6 + [True] * 6


def test_the_marked_point_is_pointed_out(found):
    turnover = points(timeline.figure(timeline.drawn(found, LIGHT), LIGHT, marked="a1-t2"))[0]
    assert turnover.marker.size[1] > turnover.marker.size[0]


def test_many_are_thinned_and_say_so(many_tables, monkeypatch):
    monkeypatch.setattr(timeline, "POINTS", 2)
    monkeypatch.setattr(lanes, "LANES", 1)
    found = pairs.dossier(many_tables, NETWORK, *pairs.covered(many_tables).iloc[0]["pair"].split("-"))
    drawn = timeline.drawn(found, LIGHT)
    actual = found.figures[found.figures["kind"] == "actual"]
    assert drawn.older > 0
    assert drawn.size + drawn.older + drawn.aside == len(actual)
    said = words.reading_lines(found, drawn.size, drawn.lanes, words.Rest(drawn.older, drawn.aside))[-1]
    assert said.startswith(f"Only in the tables: {drawn.older} older figure")
    assert "further marks" in said


def test_names_out_of_an_article_are_no_markup(tmp_path):
    claim = fact(
        TEXT, "terminal", segment_id="a-s1", article_id="a", corridor="other", reference_id="rasht-astara",
        name="<b>Rasht</b>", status="proposed", as_of="2022-01-29",
    )  # fmt: skip
    made = load_tables(write(tmp_path, articles=[article("a")], segments=[claim]))
    found = pairs.dossier(made, NETWORK, "AZE", "IRN")
    figure = timeline.figure(timeline.drawn(found, LIGHT), LIGHT)
    assert "<b>Rasht" not in figure.to_json().replace("\\u003c", "<")


def test_words_say_what_is_known_and_what_is_not(found):
    assert words.answer(found) == (
        "Georgia–Kazakhstan: 5 figures quoted, 1 meeting with 2 named people and no claims on lines between them, "
        "in 2 articles, 2020 to 2021; official statistics of Georgia and Kazakhstan for 2010 to 2020."
    )
    assert words.way_name("GEO>KAZ") == "Georgia to Kazakhstan"
    assert words.verdict_line(["apart"], 9) == "Beside the statistics, of the newest 1: 1 further apart."
    assert words.verdict_line(["apart", "within 1 %", "apart"], 3) == (
        "Beside the statistics: 1 within 1% and 2 further apart."
    )
    told = [words.gap_words(gap) for gap in gaps(found)]
    assert "Only parts of the year are quoted for 2021." in told
    assert all(sentence.endswith((".", "them.")) for sentence in told)


def test_tables_hold_what_the_figure_shows(found):
    judged = [beside(one) for one in pairs.figures_of(found.figures)]
    table = tables.figures_table(found.figures, judged, disputes(found.figures))
    assert list(table["Period"]) == ["2020", "Jan-Mar 2021", "Jan-Mar 2021", "Jan-Mar 2021", "by 2030"]
    assert "Other claims" not in table
    official = tables.official_table(pairs.Dossier(**{**vars(found), "official": pairs.annual("AZE", "IRN")}))
    assert list(official["Year"]) == [str(year) for year in range(2010, 2021)]


def test_a_disputed_figure_tells_the_other_claim(tmp_path):
    rows = [
        figure(TEXT, "$5 million", f"{key}-t1", "AZE", "IRN", "turnover", value, ("2020-01-01", "2020-12-31"))
        for key, value in (("a", 339e6), ("b", 450e6))
    ]
    made = load_tables(write(tmp_path, articles=[article("a"), article("b")], trade=rows))
    found = pairs.dossier(made, NETWORK, "AZE", "IRN")
    judged = [beside(one) for one in pairs.figures_of(found.figures)]
    table = tables.figures_table(found.figures, judged, disputes(found.figures))
    assert [claim.split(" (")[0] for claim in table["Other claims"]] == ["450 million USD", "339 million USD"]
    assert table["Beside the statistics"].iloc[0] == "within 1% of the official figure"


def test_marks_too_close_to_each_other_keep_their_words_for_the_pointer(tmp_path):
    rows = [
        figure(TEXT, "$5 million", f"a-t{n}", "AZE", "IRN", "turnover", n * 1e8, (f"2019-0{n}-01", f"2019-0{n}-28"))
        for n in (1, 2, 3, 4)
    ]
    found = pairs.dossier(load_tables(write(tmp_path, articles=[article("a")], trade=rows)), NETWORK, "AZE", "IRN")
    turnover = points(timeline.figure(timeline.drawn(found, LIGHT), LIGHT))[0]
    assert list(turnover.text) == ["1 Jan 2019 - 28 Jan 2019", "Feb 2019", "", ""]
    assert list(turnover.textposition[:2]) == ["top center", "bottom center"]
    assert all("2019" in words for words in turnover.hovertext)


@pytest.fixture
def of_two_ages(tmp_path):
    """Thirty figures of 2010 to 2018, and one of 1916."""
    years = [1916, *(2010 + place % 9 for place in range(30))]
    rows = [
        figure(TEXT, "$5 million", f"a1-t{place}", "GEO", "KAZ", "turnover", 1e6 * place, period)
        for place, year in enumerate(years)
        for period in [(f"{year}-01-01", f"{year}-12-31")]
    ]
    texts = [{"article_id": "a1", "text": TEXT}]
    return load_tables(write(tmp_path / "ages", articles=[article("a1")], texts=texts, trade=rows))


def test_a_figure_of_another_age_does_not_press_the_others_together(of_two_ages):
    found = pairs.dossier(of_two_ages, NETWORK, "KAZ", "GEO")
    drawn = timeline.drawn(found, LIGHT)
    first, _ = timeline.figure(drawn, LIGHT).layout.xaxis.range
    assert first > "2009"
    assert drawn.apart == 1
    said = words.reading_lines(found, drawn.size, drawn.lanes, words.Rest(apart=drawn.apart))[-1]
    assert said == "Only in the tables: 1 mark of times far from all others."


def test_nor_does_it_on_the_trade_page(of_two_ages):
    drawn = trade.drawn(trade.statements(of_two_ages), "USD")
    assert (drawn.apart, min(list(drawn.frame["period_end"]))) == (1, "2010-12-31")
