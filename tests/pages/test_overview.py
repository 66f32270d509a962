from page_words import addresses_of, words_of


def test_it_counts_what_there_is(open_page):
    app = open_page("overview")
    assert "2 articles read: 1 with figures, 1 without any" in words_of(app)
    assert {metric.label: metric.value for metric in app.metric} == {
        "Articles read": "2",
        "Figures": "5",
        "Country pairs": "1",
        "Meetings": "1",
        "People": "2",
        "Lines and works": "0",
    }


def test_coverage_shows_articles_without_a_figure(open_page):
    assert "Read, no figure in it" in set(open_page("overview", ov_view="Table").dataframe[0].value["Pair"])
    app = open_page("overview")
    assert app.get("plotly_chart")[0].proto.alt.startswith("Trade figures for 1 pair")
    assert ("ar_holds=none") in [query for _, query in addresses_of(app)]


def test_every_newest_fact_and_warning_leads_to_its_sentence(open_page):
    queries = [query for _, query in addresses_of(open_page("overview"))]
    assert {"ar_id=a1&ar_fact=a1-t1", "ar_id=a1&ar_fact=a1-t2", "ar_id=a2&ar_fact=a2-m1"} <= set(queries)


def test_warnings_say_what_they_mean(open_page):
    app = open_page("overview")
    assert [expander.label for expander in app.expander] == ["Part of a year · 1 in 1 article"]
    assert "do not set it beside a full year" in app.expander[0].markdown[0].value


def test_nothing_at_all_says_what_to_do(open_page, empty_folder):
    app = open_page("overview", empty_folder)
    assert "No article was read yet." in words_of(app)
    assert "python -m tradelines build" in app.info[0].value
