import pytest
from made_network import meetings_folder
from page_words import addresses_of, words_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return meetings_folder(tmp_path_factory.mktemp("meetings"))


def test_the_start_answers_draws_and_shows_the_newest(open_page, folder):
    app = open_page("meetings", folder)
    assert not app.exception
    assert "All countries: 4 meetings with 1 named person" in words_of(app)
    assert app.get("plotly_chart")[0].proto.alt.startswith("3 meetings from May 2022")
    assert app.selectbox(key="me_at").value == "b1-m3"
    assert dict(app.query_params) == {}


def test_one_event_shows_its_reports_people_and_warnings(open_page, folder):
    app = open_page("meetings", folder, me_at="b1-m1")
    words = words_of(app)
    assert "One meeting, 2 reports" in words
    assert "Also printed as: Anar Aliev, Anar Aliyev" in words
    assert ":violet-background[**met online**]" in words
    assert ":violet-background[**met his**]" in words
    assert "Aliev and Aliyev are one person" in words
    assert "*Not named*" in words
    assert {("articles", "ar_id=b1&ar_fact=b1-m1"), ("articles", "ar_id=c1&ar_fact=c1-m1")} <= set(addresses_of(app))


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ({"me_country": ["GEO"]}, 1),
        ({"me_country": ["AZE"]}, 3),
        ({"me_topic": ["transit"]}, 1),
        ({"me_kind": ["meeting"]}, 2),
        ({"me_mode": ["online"]}, 1),
        ({"me_held": "planned"}, 1),
        ({"me_told": "mentioned", "me_held": "held"}, 2),
        ({"me_pair": "AZE-IRN", "me_from": "2022-06"}, 1),
        ({"me_from": "2022-05", "me_to": "2022-05"}, 2),
        ({"me_body": "customs-irn"}, 1),
        ({"me_body": "commission-aze-irn"}, 1),
        ({"me_several": "true"}, 1),
        ({"me_person": ["anar-aliev"]}, 1),
    ],
)
def test_the_address_filters(open_page, folder, query, events):
    app = open_page("meetings", folder, me_view="Table", **query)
    assert len(app.dataframe[0].value) == events
    assert set(app.query_params) == {"me_view", *query}


def test_what_has_no_date_stands_apart_and_can_be_chosen(open_page, folder):
    app = open_page("meetings", folder)
    assert "1 meeting without a date in the text" in words_of(app)
    app.button(key="me_go_b1-m4").click().run()
    assert app.query_params["me_at"] == "b1-m4"


def test_a_choice_without_a_date_has_no_chart_but_its_list(open_page, folder):
    app = open_page("meetings", folder, me_country="GEO")
    assert not app.exception
    assert not app.get("plotly_chart")
    assert "1 meeting without a date" in words_of(app)
    assert len(open_page("meetings", folder, me_country="GEO", me_view="Table").dataframe[0].value) == 1


@pytest.mark.parametrize(
    "query", [{"me_at": "none"}, {"me_country": "QQQ"}, {"me_kind": "<b>"}, {"me_person": "x"}, {"me_from": "May"}]
)
def test_what_makes_no_sense_in_the_address_is_dropped(open_page, folder, query):
    app = open_page("meetings", folder, **query)
    assert not app.exception
    assert dict(app.query_params) == {}


def test_no_meetings_at_all(open_page, empty_folder):
    app = open_page("meetings", empty_folder)
    assert not app.exception
    assert "no meeting fits this choice" in words_of(app)


def test_the_table_has_the_sentence_of_each_meeting(open_page, folder):
    rows = open_page("meetings", folder, me_view="Table").dataframe[0].value
    assert "They had met in May." in set(rows["Sentence"])
    assert rows["Date"].iloc[0] == "2023"


def test_reports_of_one_event_stand_side_by_side_with_their_differences(open_page, folder):
    app = open_page("meetings", folder, me_at="b1-m1")
    assert "**2 reports of one meeting, side by side**" in words_of(app)
    assert "- Date\\: not all say as much \\(6 May 2022 \\/ May 2022\\)" in words_of(app)
    told = app.table[-1].value.set_index("")
    assert told.loc["Place", "Together"] == "not all say it"
    assert told.loc["Topics", "Together"] == "differ"
    assert "side by side" not in words_of(open_page("meetings", folder, me_at="b1-m2"))


@pytest.mark.parametrize(("step", "lines"), [("month", 1), ("week", 1), ("year", 2)])
def test_the_calendar_counts_and_says_what_it_leaves_out(open_page, folder, step, lines):
    app = open_page("meetings", folder, me_view="Calendar", me_step=step)
    assert f"Meetings per {step}" in app.get("plotly_chart")[0].proto.spec
    assert len(app.dataframe[0].value) == lines
    assert "Not in the bars: " in words_of(app)


def test_a_person_at_a_meeting_leads_to_the_person(open_page, folder):
    assert ("people", "pe_who_id=anar-aliev") in addresses_of(open_page("meetings", folder, me_at="b1-m1"))


def test_the_folded_filters_are_told(open_page, folder):
    app = open_page("meetings", folder, me_pair="AZE-IRN", me_from="2022-05", me_to="2022-05")
    assert "Only Azerbaijan–Iran; May 2022" in words_of(app)
