import pytest
from page_words import addresses_of, words_of


def charts(app):
    return app.get("plotly_chart")


def test_the_default_view_answers_and_draws_and_shows_a_sentence(open_page):
    app = open_page("trade")
    words = words_of(app)
    assert "Georgia–Kazakhstan: 5 figures quoted in 1 article" in words
    assert "Turnover, exports and imports, million USD" in charts(app)[0].proto.spec
    assert "\\$50\\.5 million" in words
    assert "sum holds" in words
    assert len(charts(app)) == 1
    assert charts(app)[0].proto.alt.startswith("5 figures in USD for Georgia–Kazakhstan.")
    assert dict(app.query_params) == {}


def test_the_equal_table_is_one_click_away(open_page):
    app = open_page("trade", tr_view="Table")
    assert list(app.dataframe[0].value["Million USD"]) == [50.5, 20, 12, 8, 100]
    assert not charts(app)


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ({"tr_flow": "export"}, 1),
        ({"tr_pair": "GEO-KAZ"}, 5),
        ({"tr_pair": "GEO-KAZ", "tr_flow": "turnover"}, 3),
        ({"tr_kind": "target"}, 1),
        ({"tr_from": "2021", "tr_to": "2021"}, 3),
        ({"tr_country": "KAZ", "tr_span": "part"}, 3),
        ({"tr_reporter": "GEO", "tr_to": "2020"}, 1),
        ({"tr_outlet": "Made News", "tr_language": "en"}, 5),
        ({"tr_warning": "part_year"}, 1),
        ({"tr_currency": "USD", "tr_partner": "KAZ", "tr_flow": "import"}, 1),
    ],
)
def test_the_address_filters(open_page, query, rows):
    app = open_page("trade", tr_view="Table", **query)
    assert len(app.dataframe[0].value) == rows
    assert set(app.query_params) == {"tr_view", *query}


@pytest.mark.parametrize(
    "query",
    [{"tr_pair": "ATL-LEM"}, {"tr_flow": "<script>"}, {"tr_from": "abc"}, {"tr_fact": "x"}, {"tr_goods": ""}],
)
def test_what_makes_no_sense_in_the_address_is_dropped(open_page, query):
    app = open_page("trade", tr_view="Table", **query)
    assert not app.exception
    assert len(app.dataframe[0].value) == 5
    assert dict(app.query_params) == {"tr_view": "Table"}


def test_coverage_has_its_table_beneath(open_page):
    app = open_page("trade", tr_view="Coverage")
    assert len(charts(app)) == 1
    assert list(app.dataframe[0].value["Covers"]) == ["a whole year", "parts of the year"]
    assert not charts(open_page("trade", tr_view="Coverage", tr_kind="target"))


def test_what_stands_beside_a_figure(open_page):
    words = words_of(open_page("trade", tr_fact="a1-t3"))
    assert "no official figure] :small[" in words
    assert "4 million USD" in words  # the balance of 12 and 8
    assert "at this pace" not in words
    assert "3 months; at this pace 80 million USD in a year" in words_of(
        open_page("trade", tr_fact="a1-t2", tr_pace="true")
    )


def test_a_choice_goes_into_the_address_by_its_code(open_page):
    app = open_page("trade")
    app.multiselect(key="tr_pair").select("GEO-KAZ").run()
    assert app.query_params["tr_pair"] == "GEO-KAZ"
    app.multiselect(key="tr_pair").unselect("GEO-KAZ").run()
    assert "tr_pair" not in app.query_params


def test_nothing_found_says_what_would_help(open_page):
    app = open_page("trade", tr_flow="balance")
    assert "No trade figure fits this choice." in words_of(app)
    assert app.info
    assert not charts(app)


def test_the_chosen_figure_shows_its_sentence_and_the_way_to_it(open_page):
    app = open_page("trade", tr_fact="a1-t2")
    words = words_of(app)
    assert ":blue-background[**\\$20 million**]" in words
    assert "part of a year" in words
    assert "Made News" in words
    assert "2 May 2021 \\(date printed on the page\\)" in words
    assert ("articles", "ar_id=a1&ar_fact=a1-t2") in [(page.split("/")[-1], query) for page, query in addresses_of(app)]


def test_a_period_that_is_taken_over_says_so(open_page):
    assert "Taken over from another sentence" in words_of(open_page("trade", tr_fact="a1-t3"))
    assert "Taken over" not in words_of(open_page("trade", tr_fact="a1-t1"))


def test_the_download_holds_what_is_shown(open_page):
    app = open_page("trade", tr_flow="turnover")
    assert app.get("download_button")[0].proto.label == "3 figures as CSV"


def test_hundreds_of_figures_of_several_currencies(open_page, many_folder):
    app = open_page("trade", many_folder)
    assert "15 pairs: 394 figures quoted in 190 articles" in words_of(app)
    assert len(charts(app)) == 1
    assert app.query_params.get("tr_cur") is None
    app = open_page("trade", many_folder, tr_cur="EUR")
    assert "million EUR" in words_of(app)


def test_the_choices_of_the_last_visit_come_back(open_page):
    app = open_page("trade", tr_flow="export")
    app.query_params.clear()
    app.switch_page("pages/about.py").run()
    app.query_params.clear()
    app.switch_page("pages/trade.py").run()
    assert "1 figure quoted" in words_of(app)
    assert app.query_params["tr_flow"] == "export"


def test_any_two_figures_stand_side_by_side_or_one_sentence_says_why_not(open_page):
    app = open_page("trade", tr_fact="a1-t1", tr_with="a1-t2")
    assert "not alike] :small[Not comparable" in words_of(app)
    assert "is part of a year, 2020 is a whole one" in words_of(app)
    assert app.query_params["tr_with"] in ("a1-t2", ["a1-t2"])
