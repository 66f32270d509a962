import json

import pytest
from made_tables import article, fact, write
from page_words import addresses_of, words_of

TEXT = (
    "The Rasht-Astara railway of 160 km is to be built by 2027.\n"
    "A *gas* pipeline is planned, and they met in Qingdao.\n"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    claim = {
        "segment_id": "x1-s1", "article_id": "x1", "corridor": "North-South", "reference_id": "rasht-astara",
        "name": "Rasht-Astara railway", "mode": "rail", "status": "agreed", "length_km": 160, "due": "2027",
        "as_of": "2023-05-18",
    }  # fmt: skip
    apart = {"segment_id": "x1-s2", "article_id": "x1", "corridor": "other", "name": "gas pipeline", "mode": "pipeline"}
    meeting = {
        "meeting_id": "x1-m1", "event_id": "x1-m1", "article_id": "x1", "kind": "meeting", "place": "Qingdao",
        "countries": ("AZE", "CHN"), "main": True, "held": True,
    }  # fmt: skip
    warning = {"article_id": "x1", "table": "segments", "row_id": "x1-s1", "code": "reference_conflict"}
    return write(
        tmp_path_factory.mktemp("claims"),
        articles=[article("x1", "A railway", "2023-05-18")],
        texts=[{"article_id": "x1", "text": TEXT}],
        segments=[fact(TEXT, "Rasht-Astara railway", **claim), fact(TEXT, "pipeline", **apart)],
        meetings=[fact(TEXT, "met", **meeting)],
        warnings=[{**warning, "detail": "The reference gives 162 km."}],
    )


def layers(app):
    spec = json.loads(app.get("deck_gl_json_chart")[0].proto.json)
    return {layer["id"]: layer["data"] for layer in spec["layers"]}


def test_the_start_shows_all_corridors_and_the_claims(open_page, folder):
    app = open_page("corridors", folder)
    words = words_of(app)
    assert not app.exception
    assert "All corridors: 142 lines" in words
    assert "1 claim in 1 article on the map, 1 in the list only." in words
    assert "no WebGL; the lists hold the same" in words
    assert len(layers(app)["lines"]["features"]) > 100
    assert dict(app.query_params) == {}


def test_list_and_map_agree(open_page, folder):
    query = {"co_line": ["Zangezur"], "co_state": ["under construction"]}
    lines = open_page("corridors", folder, co_view="Lines", **query).dataframe[0].value
    app = open_page("corridors", folder, **query)
    drawn = {feature["properties"]["title"] for feature in layers(app)["segments"]["features"]}
    assert set(lines["Line"]) == drawn
    assert set(lines["Corridor"]) == {"Zangezur"}
    assert set(lines["State"]) == {"under construction"}


def test_places_without_a_line_are_on_the_map_where_an_article_names_them(open_page, folder):
    points = {feature["properties"]["id"] for feature in layers(open_page("corridors", folder))["places"]["features"]}
    assert {"qingdao", "anaklia", "mersin", "volgograd", "mumbai", "astarachay-bridge"} <= points
    assert "new-york" not in points


def test_a_chosen_line_shows_facts_disagreement_and_the_claim_with_its_sentence(open_page, folder):
    app = open_page("corridors", folder, co_at="ns-w-10")
    words, facts = words_of(app), dict(app.table[0].value.to_numpy())
    assert facts["Length"] == "162 km"
    assert facts["State"] == "under construction"
    assert "](<https://" in facts["Source"]
    assert "lengths of 130, 160, 162, 163, 167 and 170 km are given" in words
    assert "**agreed, 160 km, due 2027**" in words
    assert ":red-background[**Rasht\\-Astara railway**]" in words
    assert "The reference gives 162 km" in words
    assert ("articles", "ar_id=x1&ar_fact=x1-s1") in addresses_of(app)
    assert "article" in app.dataframe[-1].value["Who"].tolist()


def test_a_place_leads_to_the_meetings_held_there(open_page, folder):
    app = open_page("corridors", folder, co_at="qingdao")
    assert ("meetings", "me_at=x1-m1") in addresses_of(app)


@pytest.mark.parametrize("spot", ["alat-port", "astarachay-bridge", "mc-btk-01", "anaklia"])
def test_every_kind_of_thing_can_be_chosen(open_page, folder, spot):
    app = open_page("corridors", folder, co_at=spot)
    assert not app.exception
    assert app.selectbox(key="co_at").value == spot
    assert "No article claims anything of it" in words_of(app)


def test_claims_that_are_not_on_the_map_say_why(open_page, folder):
    claims = open_page("corridors", folder, co_view="Claims").dataframe[0].value.set_index("Claim")
    assert claims.loc["gas pipeline", "On the map"] == "no"
    assert "no pipelines" in claims.loc["gas pipeline", "Why not"]


def test_a_claim_beside_the_map_chooses_its_line(open_page, folder):
    app = open_page("corridors", folder)
    app.radio(key="co_newest").set_value("x1-s1").run()
    assert app.query_params["co_at"] == "ns-w-10"


@pytest.mark.parametrize("query", [{"co_at": "none"}, {"co_line": "x"}, {"co_area": "<script>"}, {"co_mode": ""}])
def test_what_makes_no_sense_in_the_address_is_dropped(open_page, folder, query):
    app = open_page("corridors", folder, **query)
    assert not app.exception
    assert dict(app.query_params) == {}


def test_a_choice_without_lines_says_so(open_page, folder):
    app = open_page("corridors", folder, co_line=["Zangezur"], co_mode=["sea"])
    assert not app.exception
    assert "no line has this mode and state" in words_of(app)


def test_without_tables_rows_the_network_is_still_there(open_page, empty_folder):
    app = open_page("corridors", empty_folder)
    assert not app.exception
    assert "no claim of an article on the map" in words_of(app)
    assert "No article claims anything of them" in words_of(app)


def test_the_panel_tells_freight_and_meetings(open_page, folder):
    app = open_page("corridors", folder, co_at="ns-w-09")
    words = words_of(app).replace("\\", "")
    assert "**Published freight**" in words
    assert "2024: 800,000 tonnes, Astara-Astara rail ([ADY](<https://" in words


def test_published_freight_keeps_sources_that_differ(open_page, folder):
    app = open_page("corridors", folder, co_view="Freight", co_line=["Middle Corridor"])
    table = app.dataframe[0].value
    assert set(table["Corridor"]) == {"Middle Corridor"}
    same = table[(table["Year"] == "2024") & (table["Period"] == "year")]["Volume"].tolist()
    assert {3_300_000, 4_484_000, 4_500_000} <= set(same)
    words = words_of(app).replace("\\", "")
    assert "Middle Corridor 2024: 3.3 to 4.5 million tonnes, 4 figures" in words
    assert "No article that was read tells of freight" in " ".join(item.value for item in app.info)


def test_the_progress_of_works_says_what_is_late_and_what_went_silent(open_page, folder):
    app = open_page("corridors", folder, co_view="Progress")
    table = app.dataframe[0].value.set_index("Work")
    assert table.loc["Halkali-Kapikule new railway", "Remark"] == "stale"
    assert table.loc["Rasht-Astara railway", "Due, told last"] == "2027"
    assert "past its year" in table.loc["Sumgayit-Yalama rehabilitation", "Remark"]
    assert app.get("plotly_chart")


def test_the_map_goes_to_what_is_chosen(open_page, folder):
    app = open_page("corridors", folder, co_at="qingdao", co_area="chosen")
    spec = json.loads(app.get("deck_gl_json_chart")[0].proto.json)
    assert spec["initialViewState"]["longitude"] == pytest.approx(120.38, abs=0.01)
    assert spec["initialViewState"]["zoom"] > 7


def test_a_brief_of_the_choice_can_be_had(open_page):
    labels = [button.proto.label for button in open_page("corridors").get("download_button")]
    assert {"Brief to print (HTML)", "Brief for Word (DOCX)"} <= set(labels)
