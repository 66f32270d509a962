import pytest
from made_network import meetings_folder
from page_words import addresses_of, words_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return meetings_folder(tmp_path_factory.mktemp("meetings"))


def test_countries_alone_and_who_is_central(open_page, folder):
    app = open_page("network", folder)
    words = words_of(app)
    assert not app.exception
    assert "3 countries at 3 meetings held of 2022\\. 1 meeting only planned does not count" in words
    assert "The country at most meetings\\: Azerbaijan, at 2 of 3" in words
    assert len(app.get("plotly_chart")) == 1
    assert dict(app.query_params) == {}


@pytest.mark.parametrize(("view", "lines"), [("Who", 7), ("Links", 6)])
def test_the_equal_tables(open_page, folder, view, lines):
    app = open_page("network", folder, ne_kind="people", ne_view=view)
    assert len(app.dataframe[0].value) == lines


def test_a_node_has_its_meetings_and_the_way_to_them(open_page, folder):
    app = open_page("network", folder, ne_kind="people", ne_at="anar-aliev", me_topic="customs")
    assert "1 meeting held, with 1 other country" in words_of(app)
    assert ("people", "pe_who_id=anar-aliev") in addresses_of(app)
    assert ("meetings", "me_topic=customs&me_person=anar-aliev") in addresses_of(app)


def test_a_choice_without_links_says_what_would_help(open_page, folder, empty_folder):
    for app in (open_page("network", folder, me_held="planned"), open_page("network", empty_folder)):
        assert not app.exception
        assert app.info
        assert not app.get("plotly_chart")


def test_what_makes_no_sense_in_the_address_is_dropped(open_page, folder):
    app = open_page("network", folder, ne_at="<b>", ne_kind="x")
    assert not app.exception
    assert dict(app.query_params) == {}
