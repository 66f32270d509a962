import pytest
from made_tables import few
from page_words import addresses_of, words_of

from tradelines.analysis import pairs
from tradelines.analysis.network import load_network
from tradelines.analysis.tables import load_tables

VIEWS = ["Time axis", "Figures", "Statistics", "Meetings", "People", "Lines", "Freight", "Articles"]
PAIR = {"pa_one_id": "GEO", "pa_other_id": "KAZ"}


def test_the_best_covered_pair_opens_and_its_codes_stand_in_the_address(open_page):
    app = open_page("pairs")
    words = words_of(app)
    assert "Georgia–Kazakhstan: 5 figures quoted, 1 meeting with 2 named people and no claims on lines" in words
    assert "in 2 articles, 2020 to 2021" in words
    assert dict(app.query_params) == {"pa_one_id": "GEO", "pa_other_id": "KAZ"}
    (chart,) = app.get("plotly_chart")
    assert chart.proto.alt.startswith("Georgia–Kazakhstan: 5 figures")
    assert "What is not known" in words
    assert "No freight is told of in these articles" in words


def test_a_best_covered_pair_is_a_click_away_and_goes_into_the_address(open_page):
    app = open_page("pairs", pa_one_id="CHL", pa_other_id="PER")
    app.button(key="pa_go_GEO-KAZ").click().run()
    assert "Georgia–Kazakhstan: 5 figures" in words_of(app)
    assert (app.query_params["pa_one_id"], app.query_params["pa_other_id"]) in (("GEO", "KAZ"), (["GEO"], ["KAZ"]))


def test_the_order_of_the_two_does_not_matter(open_page):
    app = open_page("pairs", pa_one_id="KAZ", pa_other_id="GEO")
    assert "Georgia–Kazakhstan: 5 figures" in words_of(app)
    assert app.query_params["pa_one_id"] == "KAZ"


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_opens_and_hands_on_its_rows(open_page, view):
    app = open_page("pairs", pa_view=view, **PAIR)
    assert not app.exception
    assert app.get("download_button")[0].proto.label.endswith(" as CSV")


def test_figures_stand_beside_the_statistics(open_page):
    table = open_page("pairs", pa_view="Figures", **PAIR).dataframe[0].value
    assert len(table) == 5
    assert "no official figure: it is a target or forecast" in set(table["Beside the statistics"])


@pytest.mark.parametrize(
    ("row_id", "words"), [("a1-t2", "20 million"), ("a2-m1", "Tamar Gelashvili"), ("a2-m1-p2", "**Aidar Nurlan**")]
)
def test_every_kind_of_fact_leads_to_its_sentence(open_page, row_id, words):
    app = open_page("pairs", pa_fact=row_id, **PAIR)
    assert words in words_of(app)
    assert any(page.endswith("articles") and row_id[:2] in query for page, query in addresses_of(app))


def test_a_pair_without_anything_says_what_would_help(open_page):
    app = open_page("pairs", pa_one_id="CHL", pa_other_id="PER")
    assert "Chile–Peru: no article that was read tells of the two together" in words_of(app)
    assert app.info
    assert not app.get("plotly_chart")


def test_a_pair_with_statistics_alone_is_drawn(open_page):
    app = open_page("pairs", pa_one_id="AZE", pa_other_id="IRN")
    assert "official statistics of Azerbaijan and Iran for 2010 to 2020" in words_of(app)
    assert len(app.get("plotly_chart")) == 1


def test_codes_that_name_no_country_are_dropped(open_page):
    app = open_page("pairs", pa_one_id="<b>", pa_other_id="EU", pa_fact="x")
    assert not app.exception
    assert dict(app.query_params) == {"pa_one_id": "GEO", "pa_other_id": "KAZ"}


def test_choosing_the_same_country_twice_takes_its_best_partner(open_page):
    app = open_page("pairs", pa_one_id="KAZ", pa_other_id="KAZ")
    assert "Georgia–Kazakhstan" in words_of(app)


def test_a_brief_can_be_had_of_any_pair(open_page):
    labels = [button.proto.label for button in open_page("pairs", **PAIR).get("download_button")]
    assert {"Brief to print (HTML)", "Brief for Word (DOCX)"} <= set(labels)


def test_the_figure_of_another_page_leads_to_all_on_its_two_countries(open_page):
    for page in ("trade", "flows"):
        assert ("pairs", "pa_one_id=GEO&pa_other_id=KAZ") in addresses_of(open_page(page)), page


def test_an_article_opens_at_what_it_says_of_the_two(tmp_path):
    tables = load_tables(few(tmp_path))
    found = pairs.dossier(tables, load_network(), "KAZ", "GEO")
    assert [pairs.fact_in(tables, found, key) for key in ("a1", "a2", "none such")] == ["a1-t1", "a2-m1", ""]
