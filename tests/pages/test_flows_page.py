import pytest
from page_words import words_of


def charts(app):
    return app.get("plotly_chart")


def test_the_default_view_answers_and_draws_and_shows_a_sentence(open_page):
    app = open_page("flows")
    words = words_of(app)
    assert (
        "Jan-Mar 2021 (part of a year): 2 ways of trade, the largest Georgia to Kazakhstan with 12 million USD" in words
    )
    assert "2 figures of other periods cannot stand beside them" in words
    assert "\\$12 million" in words
    assert len(charts(app)) == 1
    assert charts(app)[0].proto.alt.startswith(
        "Exports and imports, million USD, Jan-Mar 2021 (part of a year): Georgia"
    )
    assert dict(app.query_params) == {}


@pytest.mark.parametrize(("view", "column"), [("Diagram", "From"), ("Map", "From"), ("Matrix", "Reporter")])
def test_each_picture_has_its_table_beneath(open_page, view, column):
    app = open_page("flows", fl_view=view)
    assert len(charts(app)) == 1
    assert column in app.dataframe[0].value.columns
    assert len(app.dataframe[0].value) == 3


def test_a_period_with_turnover_only_says_so(open_page):
    app = open_page("flows", fl_period="2020-01-01_2020-12-31")
    assert "2020: 1 figure, but no export or import" in words_of(app)
    assert not charts(app)
    assert app.info
    assert charts(open_page("flows", fl_period="2020-01-01_2020-12-31", fl_view="Matrix"))


def test_the_filters_are_those_of_the_trade_page(open_page):
    app = open_page("trade", tr_flow="export")
    app.query_params.clear()
    app.switch_page("pages/flows.py").run()
    assert app.query_params["tr_flow"] == "export"
    assert "1 way of trade" in words_of(app)


def test_nothing_found_says_what_would_help(open_page, empty_folder):
    for app in (open_page("flows", tr_country="KAZ", tr_flow="balance"), open_page("flows", empty_folder)):
        assert "No figure of this choice" in words_of(app)
        assert app.info
        assert not charts(app)


def test_a_choice_that_makes_no_sense_is_dropped(open_page):
    app = open_page("flows", fl_period="yesterday", tr_flow="<script>", tr_fact="x")
    assert not app.exception
    assert dict(app.query_params) == {}


def test_hundreds_of_figures_are_thinned_and_say_so(open_page, many_folder):
    app = open_page("flows", many_folder, fl_view="Map")
    assert not app.exception
    assert len(charts(app)) == 1
    assert app.get("download_button")[0].proto.label.endswith(" as CSV")
