import json
import re
from base64 import b64decode
from itertools import pairwise

import pytest
from made_network import claims_frame, made_network
from shapely.geometry import shape

from tradelines.analysis.network import (
    Disagreement,
    NetworkChoice,
    choose,
    load_network,
    statements,
    tie_claims,
)
from tradelines.analysis.tables import country_names, reference_geojson
from tradelines.figures.maps import AREAS, Look, corridor_words, drawn_of, legend, scene, words
from tradelines.figures.maps import tables as lists
from tradelines.figures.maps.deck import STATUS_DASH_PX, band_of, dash_of, width_of
from tradelines.figures.maps.labels import _box, country_labels, hits, place_labels, ranked, short_name
from tradelines.figures.maps.land import border_lines, land_area
from tradelines.figures.maps.legend import Drawn
from tradelines.figures.maps.strands import drawn_with, strands
from tradelines.figures.maps.view import HEIGHT_PX, WIDTH_PX, plane_of
from tradelines.figures.style import DARK, LIGHT, rgb

NETWORK = made_network()
CLAIMS = tie_claims(
    claims_frame(
        ("c1", "rail", "rail", {"as_of": "2022-01-02", "status": "agreed", "length_km": 160.0}),
        ("c2", "", "pipeline", {}),
    ),
    NETWORK,
)


def drawn(chosen="", colours=LIGHT, network=NETWORK, claims=CLAIMS, **choice):
    shown = choose(network, NetworkChoice(**choice))
    deck = scene(network, shown, claims, Look("all", chosen, colours))
    spec = json.loads(deck.to_json())
    return spec, {layer["id"]: layer for layer in spec["layers"]}


def test_the_same_line_of_one_corridor_is_one_strand_and_neighbours_get_lanes():
    found = {strand.segment.segment_id: strand for strand in strands(list(NETWORK.segments.values()))}
    assert [same.segment_id for same in found["m2"].same] == ["m3"]
    assert "m3" not in found
    beside = [found[key].lane for key in ("m1", "m2", "n2")]
    assert len(set(beside)) == 3
    assert sum(beside) == 0
    assert found["n3"].lane == 0
    assert [same.segment_id for same in drawn_with(list(NETWORK.segments.values()), "m3")] == ["m2"]
    assert drawn_with(list(NETWORK.segments.values()), "none") == ()


def test_a_line_alone_lies_in_the_middle():
    assert [strand.lane for strand in strands([NETWORK.segments["n2"]])] == [0]


def test_no_segment_of_the_reference_is_hidden_by_another():
    found = strands(list(load_network().segments.values()))
    for strand in found:
        for other in found:
            if other is not strand and strand.segment.hops & other.segment.hops:
                assert strand.lane != other.lane


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_map_asks_nothing_of_the_network_and_wears_its_colours(colours):
    spec, layers = drawn(colours=colours)
    assert layers["sea"]["_subLayerProps"]["polygons-fill"]["getFillColor"] == list(rgb(colours.sea))
    assert layers["land"]["_subLayerProps"]["polygons-fill"]["getFillColor"] == list(rgb(colours.land))
    assert "mapProvider" not in spec or spec["mapProvider"] is None
    assert not any(isinstance(item["data"], str) for item in spec["layers"])  # what is fetched misses the first frame
    assert re.findall(r"https?://", json.dumps(spec)) == []


def test_lines_are_drawn_by_two_pipelines_and_no_more():
    """One more is set up wherever a layer has one value for all its lines; those for the pointer have their own."""
    _, layers = drawn(network=load_network(), claims=CLAIMS.head(0))
    kinds = [layers[name] for name in ("borders", "chosen", "freight", "lines", "segments")]
    assert [item["pickable"] for item in kinds] == [False, False, False, False, True]
    for value in ("getLineColor", "getLineWidth", "getDashArray", "getOffset"):
        assert {item[value] for item in kinds} == {kinds[0][value]}
    for item in kinds:
        for line in item["data"]["features"]:
            assert {"colour", "width", "dash", "offset"} <= set(line["properties"])


def test_the_lines_carry_colour_pattern_width_and_lane():
    _, layers = drawn()
    lines = [feature["properties"] for feature in layers["lines"]["data"]["features"]]
    ids = [feature["properties"]["id"] for feature in layers["segments"]["data"]["features"]]
    by_id = dict(zip(ids, lines, strict=True))
    assert set(by_id) == {"m1", "m2", "n1", "n2", "n3"}
    assert by_id["m1"]["colour"] != by_id["n1"]["colour"]
    assert by_id["m1"]["dash"] == [0, 0]
    assert by_id["n1"]["dash"][0] > by_id["n3"]["dash"][0] > 0
    assert by_id["m1"]["width"] > by_id["n1"]["width"]
    assert len({by_id[key]["offset"] for key in ("m1", "m2", "n2")}) == 3


def test_what_is_straight_has_open_ends():
    _, layers = drawn(corridors=("North-South",))
    line = layers["lines"]["data"]["features"][0]["geometry"]["coordinates"]
    click = layers["segments"]["data"]["features"][0]["geometry"]["coordinates"]
    assert click[0] == [45, 41]
    assert line[0] != click[0]
    assert line[-1] != click[-1]


@pytest.mark.parametrize(("chosen", "lines"), [("", 0), ("m1", 1), ("m3", 1), ("west", 0)])
def test_what_is_chosen_is_pointed_out(chosen, lines):
    _, layers = drawn(chosen)
    assert len(layers["chosen"]["data"]["features"]) == lines
    sizes = {
        feature["properties"]["id"]: feature["properties"]["size"] for feature in layers["places"]["data"]["features"]
    }
    assert (sizes["west"] > sizes["east"]) == (chosen == "west")


def test_the_pointer_shows_facts_and_claims():
    _, layers = drawn()
    tips = {feature["properties"]["id"]: feature["properties"] for feature in layers["segments"]["data"]["features"]}
    assert tips["n1"]["title"] == "North – Mid"
    assert tips["n1"]["facts"] == "North-South · rail · under construction · 162 km · in 1 article"


def test_a_map_of_nothing_draws():
    _, layers = drawn(modes=("air",))
    assert layers["lines"]["data"]["features"] == []


def test_every_state_has_a_pattern_and_surveyed_lines_are_full():
    patterns = {dash_of(status) for status in ("operating", "under construction", "agreed", "proposed")}
    assert len(patterns) == 4
    assert dash_of("unheard of") == STATUS_DASH_PX["proposed"]
    assert width_of("surveyed") > width_of("network") > width_of("schematic") == width_of("straight")


def test_the_legend_lists_only_what_is_on_the_map():
    shown = choose(NETWORK, NetworkChoice(corridors=("North-South",), statuses=("proposed",)))
    said = legend(Drawn(shown.segments, shown.places), LIGHT)
    samples = [b64decode(part).decode() for part in re.findall(r"base64,([\w+/=]+)\)", said)]
    text = re.sub(r"!\[\]\([^)]*\)", "", said)
    assert "North-South" in text
    assert "Middle Corridor" not in text
    assert "proposed" in text
    assert "operating" not in text
    assert "■ port" in text
    assert "rail station" not in text
    assert any(LIGHT.corridors["North-South"] in sample for sample in samples)
    assert any("stroke-dasharray" in sample for sample in samples)


@pytest.mark.parametrize("area", AREAS)
def test_names_never_pile_up_and_stay_inside(area):
    network, plane = load_network(), plane_of(AREAS[area])
    shown = choose(network, NetworkChoice())
    places = ranked((*shown.places, *shown.unlinked), {})
    countries = country_labels({place.country for place in places}, AREAS[area].bounds, country_names(), plane)
    labels = [*countries, *place_labels(places, plane, countries)]
    boxes = [_box(label, plane) for label in labels]
    assert len(labels) > 10
    for place, box in enumerate(boxes):
        assert not hits(box, boxes[:place])
        assert abs(box[0]) <= WIDTH_PX / 2
        assert abs(box[3]) <= HEIGHT_PX / 2


def test_the_chosen_comes_first_then_ports():
    places = list(NETWORK.places.values())
    assert [place.place_id for place in ranked(places, {"east": 5}, first=["south"])][:3] == ["south", "east", "west"]
    plane = plane_of(AREAS["all"])
    assert "South" in {label.text for label in place_labels(ranked(places, {}, ["south"]), plane, (), ["south"])}


@pytest.mark.parametrize(
    ("name", "short"), [("Port of Aktau", "Aktau"), ("Astara (Iran) rail terminal", "Astara"), ("Baku", "Baku")]
)
def test_short_names(name, short):
    assert short_name(name) == short


@pytest.mark.parametrize("area", AREAS)
def test_an_area_fits_into_the_map(area):
    plane, (west, south, east, north) = plane_of(AREAS[area]), AREAS[area].bounds
    left, bottom = plane.pixel(west, south)
    right, top = plane.pixel(east, north)
    assert right - left <= WIDTH_PX + 1
    assert bottom - top <= HEIGHT_PX + 1
    assert left == pytest.approx(-right, abs=1)
    assert top == pytest.approx(-bottom, abs=1)


def test_the_start_shows_all_places_of_all_corridors():
    plane = plane_of(AREAS["all"])
    shown = choose(load_network(), NetworkChoice())
    for place in shown.places:
        right, down = plane.pixel(place.lon, place.lat)
        assert abs(right) < WIDTH_PX / 2
        assert abs(down) < HEIGHT_PX / 2


def position(told, width):
    """Pixels of "calc(15% + 2671px)" in a map of a width."""
    percent, pixels = re.fullmatch(r"calc\(([\d.]+)% \+ (\d+)px\)", told).groups()
    return float(percent) / 100 * width + float(pixels)


@pytest.mark.parametrize(("width", "lon", "middle"), [(WIDTH_PX, 72.25, WIDTH_PX / 2), (390, 51.0, 195)])
def test_the_caspian_is_in_the_middle_of_a_narrow_map(width, lon, middle):
    plane = plane_of(AREAS["all"])
    view = json.loads(plane.view().to_json())
    centre = view["x"] + position(view["width"], width) / 2
    assert centre + plane.pixel(lon, plane.lat)[0] == pytest.approx(middle, abs=3)


def test_freight_lies_under_the_lines_where_it_is_published():
    _, layers = drawn(network=load_network(), claims=CLAIMS.head(0))
    widths = {feature["properties"]["width"] for feature in layers["freight"]["data"]["features"]}
    assert len(widths) > 2
    assert widths == {band_of(tonnes) for tonnes in (4_119_000, 2_100_000, 800_000)}
    said = legend(drawn_of(load_network(), choose(load_network(), NetworkChoice())), LIGHT)
    assert "freight of a year where published, here 4.119 million t" in said
    assert "◈ change of gauge" in said
    assert "≈ ferry or ship" in said


def test_changes_of_gauge_and_ferries_are_marks_of_their_own():
    _, layers = drawn(network=load_network(), claims=CLAIMS.head(0))
    marks = {item["properties"]["id"]: item["properties"]["glyph"] for item in layers["places"]["data"]["features"]}
    assert marks["altynkol"] == marks["astara-ir"] == "◈"
    assert marks["mc-main-16"] == "≈"
    assert marks["aktau-port"] == "■"


def test_borders_are_drawn_once_and_coasts_not():
    borders = shape(border_lines())
    ends = [tuple(sorted(edge)) for line in borders.geoms for edge in pairwise(line.coords)]
    assert len(ends) == len(set(ends)) > 1000
    assert borders.intersection(shape(land_area()).boundary).length < borders.length / 100


def test_the_land_is_that_of_its_countries():
    land = shape(land_area())
    countries = [shape(item["geometry"]) for item in reference_geojson("land")["features"]]
    assert land.area <= sum(country.area for country in countries)
    assert all(country.difference(land).area < 1e-3 for country in countries)


def test_the_lists_equal_the_map():
    shown = choose(NETWORK, NetworkChoice())
    lines, points = lists.lines(NETWORK, shown, CLAIMS), lists.points(shown, CLAIMS)
    assert list(lines["id"]) == [segment.segment_id for segment in shown.segments]
    assert lines.set_index("id").loc["n1", "Claims"] == 1
    assert lines["Source"].unique().tolist() == ["https://example.com/a"]
    assert set(points["id"]) == {place.place_id for place in (*shown.places, *shown.unlinked)} | {"bridge"}
    table = lists.claims_table(CLAIMS, NETWORK)
    assert table["On the map"].tolist() == ["North – Mid", "no"]
    assert table["Why not"][1].startswith("The map holds")


def test_who_says_what_keeps_every_source():
    table = lists.who_says_what(statements(NETWORK, CLAIMS, "n1"))
    assert table["Who"].tolist() == ["reference", "work, by one source", "work, by one source", "article"]
    assert table["Length, km"].tolist() == [162, 170, 163, 160]


def test_the_answer_holds_the_choice():
    shown = choose(NETWORK, NetworkChoice(corridors=("North-South",)))
    assert words.answer(shown, CLAIMS, ["North-South"]) == (
        "North-South: 3 lines, 1 under construction, 1 operating and 1 proposed; "
        "1 claim in 1 article on the map, 1 in the list only."
    )
    nothing = choose(NETWORK, NetworkChoice(modes=("air",)))
    assert words.answer(nothing, CLAIMS, []) == "All corridors: no line has this mode and state."


def test_the_takeaway_names_what_is_built_and_chosen():
    said = words.takeaway(NETWORK, choose(NETWORK, NetworkChoice()), "bridge")
    assert "Under construction: North – Mid." in said
    assert said.endswith("Chosen: Made railway.")


def test_facts_of_a_segment_a_place_and_a_work():
    facts, source, notes = words.facts_of(NETWORK, "n1")
    assert ("Length", "162 km") in facts
    assert ("Gauge", "1,520 mm") in facts
    assert notes == ["Gate: waiting 9 hours (2020)"]
    assert source.startswith("https://example.com/a")
    assert ("Length", "not known") in words.facts_of(NETWORK, "m2")[0]
    assert ("On", "no line that is published") in words.facts_of(NETWORK, "apart")[0]
    assert ("Length", "97.5 m") in words.facts_of(NETWORK, "bridge")[0]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Disagreement("rail", "length", (160, 170)), "Made: lengths of 160 and 170 km are given."),
        (Disagreement("rail", "cost", (500, 1600)), "Made: costs of 500 and 1,600 million USD are given."),
        (Disagreement("x", "year due", (2027, 2028)), "x: it is due in 2027 and 2028, by different sources."),
    ],
)
def test_disagreement_in_words(found, said):
    assert words.difference(found, {"rail": "Made"}) == said


def test_every_corridor_has_words():
    assert corridor_words("other") == "Other corridors"
    assert corridor_words("Zangezur") == "Zangezur"
