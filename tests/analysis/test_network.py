import math

import pytest
from made_network import claims_frame, made_network

from tradelines.analysis.network import (
    NetworkChoice,
    branch_name,
    branches,
    choose,
    disagreements,
    load_network,
    meetings_by_place,
    statements,
    tie_claims,
)
from tradelines.analysis.tables import reference

NETWORK = made_network()
UNSURE = "The reference network has no line, place or work that is surely this one."
WHOLE = "It speaks of a corridor as a whole, not of one line or place."


def test_a_segment_without_a_line_of_its_own_runs_straight_over_its_places():
    assert NETWORK.segments["m1"].precision == "surveyed"
    assert len(NETWORK.segments["m1"].line) == 4
    assert NETWORK.segments["n1"].precision == "straight"
    assert NETWORK.segments["n1"].line == ((47.0, 43.0), (45.0, 41.0))


def test_unknown_numbers_stay_unknown():
    assert NETWORK.segments["m1"].length_km == 503
    assert NETWORK.segments["m2"].length_km is None


def test_an_id_names_one_thing():
    kinds = {spot: NETWORK.kind(spot) for spot in ("m1", "west", "bridge", "rail", "", "none")}
    assert kinds == {"m1": "segment", "west": "place", "bridge": "work", "rail": "work", "": None, "none": None}
    assert NETWORK.name("m1") == "Port of West – Port of East"
    assert NETWORK.name("none") == "none"


def test_hops_know_no_direction():
    assert NETWORK.segments["m2"].hops == NETWORK.segments["m3"].hops == frozenset({("east", "mid")})


def test_places_without_a_segment_are_kept_and_mere_cities_only_when_named():
    assert [place.place_id for place in NETWORK.unlinked()] == ["apart"]
    assert [place.place_id for place in NETWORK.unlinked(["town"])] == ["apart", "town"]


@pytest.mark.parametrize(
    ("choice", "segments"),
    [
        (NetworkChoice(), ["m1", "m2", "m3", "n1", "n2", "n3"]),
        (NetworkChoice(corridors=("North-South",)), ["n1", "n2", "n3"]),
        (NetworkChoice(branches=("spur", "copy")), ["m2", "m3"]),
        (NetworkChoice(modes=("road",)), ["n3"]),
        (NetworkChoice(corridors=("North-South",), statuses=("operating",)), ["n2"]),
        (NetworkChoice(corridors=("Middle Corridor",), modes=("road",)), []),
    ],
)
def test_a_choice_leaves_its_segments_and_hides_no_point(choice, segments):
    shown = choose(NETWORK, choice)
    assert [segment.segment_id for segment in shown.segments] == segments
    assert {place.place_id for place in shown.places} == {stop for item in shown.segments for stop in item.stops}
    assert [place.place_id for place in shown.unlinked] == ["apart"]
    assert [work.work_id for work in shown.works] == ["bridge"]
    assert len(shown.spots) == len(set(shown.spots))


def test_branches_by_corridor_and_in_words():
    assert branches(NETWORK) == ["main", "spur", "copy", "western"]
    assert branches(NETWORK, ["North-South"]) == ["western"]
    assert branch_name(NETWORK, "western") == "North – South"


@pytest.mark.parametrize(
    ("reference_id", "mode", "more", "spot", "reason"),
    [
        ("n1", "rail", {}, "n1", ""),
        ("rail", "rail", {}, "n1", ""),
        ("rail@other", "rail", {}, "n1", ""),
        ("bridge", "bridge", {}, "bridge", ""),
        ("north", "port", {}, "north", ""),
        ("gone", "rail", {}, "", "Its reference is not in the network of this version."),
        ("", "pipeline", {}, "", "The map holds railways, roads and sea lines, no pipelines."),
        ("", "", {}, "", WHOLE),
        ("", "rail", {}, "", UNSURE),
        ("", "", {"corridor": "other"}, "", UNSURE),
        ("", "", {"corridor": "other", "name": "Made corridor"}, "", WHOLE),
    ],
)  # fmt: skip
def test_a_claim_is_tied_or_says_why_not(reference_id, mode, more, spot, reason):
    tied = tie_claims(claims_frame(("c1", reference_id, mode, more)), NETWORK)
    assert (tied["spot"][0], tied["reason"][0]) == (spot, reason)


def test_no_claims_are_no_error():
    assert tie_claims(claims_frame(("c1", "n1", "rail", {})).head(0), NETWORK).empty


def test_who_says_what_reference_first_then_works_then_articles_newest_first():
    claims = tie_claims(
        claims_frame(
            ("c1", "rail", "rail", {"as_of": "2021-01-02", "length_km": 160.0}),
            ("c2", "rail", "rail", {"as_of": "2022-01-02", "cost_usd": 5e8}),
            ("c3", "m1", "rail", {"as_of": "2023-01-02"}),
        ),
        NETWORK,
    )
    said = statements(NETWORK, claims, "n1")
    assert [(item.by, item.row_id) for item in said] == [
        ("reference", ""), ("project", ""), ("project", ""), ("article", "c2"), ("article", "c1"),
    ]  # fmt: skip
    assert said[3].cost_usd_million == 500
    assert said[3].length_km is None
    found = {(item.about, item.what): item.values for item in disagreements(said)}
    assert found == {
        ("rail", "length"): (160, 163, 170),
        ("rail", "cost"): (500, 1600),
        ("rail", "year due"): (2027, 2028),
    }


def test_a_work_and_its_segment_are_two_things():
    claims = tie_claims(claims_frame(("c1", "n1", "rail", {"length_km": 162.0})), NETWORK)
    about = {item.about for item in disagreements(statements(NETWORK, claims, "n1"))}
    assert about == {"rail"}


def test_meetings_stand_at_the_places_they_were_held_in():
    meetings = claims_frame(("x", "", "", {}))[[]].iloc[[0, 0, 0, 0, 0]].reset_index(drop=True)
    places = ["Hall of Trade, Town", "twin", "South", "", "Nowhere"]
    meetings = meetings.assign(event_id=[f"e{n}" for n in range(5)], place=places)
    assert meetings_by_place(meetings, NETWORK) == {"town": ["e0"], "south": ["e2"]}


def test_the_places_of_the_reference_without_a_line_are_known():
    assert {place.place_id for place in load_network().unlinked()} == {
        "qingdao", "saryagash", "anaklia", "mersin", "istanbul-haydarpasa", "nowshahr-port", "vorsino", "chekhov",
        "volgograd", "kolyadichi", "mumbai",
    }  # fmt: skip


def test_the_reference_network_hangs_together():
    network = load_network()
    assert len(network.segments) == len(reference("network"))
    spots = choose(network, NetworkChoice()).spots
    assert len(spots) == len(set(spots))
    assert all(network.kind(spot) for spot in spots)
    for segment in network.segments.values():
        assert set(segment.stops) <= set(network.places)
        assert len(segment.line) >= 2
        for end, stop in ((segment.line[0], segment.from_place), (segment.line[-1], segment.to_place)):
            place = network.places[stop]
            assert math.dist(end, (place.lon, place.lat)) < 1
    told = [work for works in network.works.values() for work in works]
    assert {work.segment_id for work in told} - {""} <= set(network.segments)
