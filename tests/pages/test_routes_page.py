import pytest
from page_words import words_of


def test_the_start_answers_and_names_the_missing_link(open_page, empty_folder):
    app = open_page("routes", empty_folder)
    words = words_of(app)
    assert not app.exception
    assert "Baku – Tehran: 1,509 km by rail, sea and rail over 2 borders; nobody published a time" in unescaped(words)
    assert "Missing: Astara – Rasht (162 km, under construction)" in unescaped(words)
    assert dict(app.query_params) == {}


def unescaped(words):
    return words.replace("\\", "")


def test_planned_links_change_the_answer(open_page, empty_folder):
    app = open_page("routes", empty_folder, ro_links="planned")
    assert "Baku – Tehran: 821 km by rail over 1 border, with a change of gauge at Astara" in unescaped(words_of(app))


def test_the_steps_equal_the_picture(open_page, empty_folder):
    app = open_page("routes", empty_folder, ro_from="baku", ro_to="kars", ro_view="Steps")
    steps = app.dataframe[0].value
    assert steps["From"].iloc[0] == "Baku"
    assert steps["To"].iloc[-1] == "Kars"
    assert steps["Length, km"].sum() == pytest.approx(825, abs=2)
    assert (steps["Change of gauge"] != "").sum() == 1


def test_published_times_stand_with_their_sources(open_page, empty_folder):
    app = open_page("routes", empty_folder, ro_from="altynkol", ro_to="constanta", ro_view="Published times")
    times = app.dataframe[0].value
    assert "20 to 22 days" in times["Time"].tolist()
    assert times["Source"].str.startswith("https://").all()


@pytest.mark.parametrize("relation", ["China – Europe", "Russia – India"])
def test_rivals_stand_beside_the_corridors(open_page, empty_folder, relation):
    app = open_page("routes", empty_folder, ro_view="Rival routes", ro_rivals=relation)
    routes = app.dataframe[0].value["Route"].tolist()
    assert "Suez" in routes
    assert any("TITR" in name or "INSTC" in name for name in routes)
    assert "Published: the corridors" in unescaped(words_of(app))


def test_no_way_says_so(open_page, empty_folder):
    app = open_page("routes", empty_folder, ro_from="kashgar", ro_to="baku")
    assert not app.exception
    assert "there is no way between them" in unescaped(words_of(app))


@pytest.mark.parametrize("query", [{"ro_from": "x"}, {"ro_to": "<b>"}, {"ro_view": "x"}, {"ro_route": "9"}])
def test_what_makes_no_sense_in_the_address_is_dropped(open_page, empty_folder, query):
    app = open_page("routes", empty_folder, **query)
    assert not app.exception
    assert app.selectbox(key="ro_from").value == "baku"


def test_turning_round_swaps_the_ends(open_page, empty_folder):
    app = open_page("routes", empty_folder)
    turn = next(button for button in app.button if button.label == "Turn round")
    turn.click().run()
    assert (app.selectbox(key="ro_from").value, app.selectbox(key="ro_to").value) == ("tehran", "baku")
