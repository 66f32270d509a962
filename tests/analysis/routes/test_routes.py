"""Routes over the reference network: known distances, ways that must use a ship, ways that must not exist."""

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.analysis.network import load_network
from tradelines.analysis.routes import (
    AT_SEA,
    TRANSFER,
    Demand,
    along,
    covered,
    days_of,
    line_of,
    load_planner,
    missing_links,
    ordered,
    profile,
    published_legs,
    shared_out,
    whole,
)
from tradelines.schema.sphere import great_circle_km

NETWORK, PLANNER = load_network(), load_planner()
STOPS = st.sampled_from(PLANNER.stops)


def best(start, end, **wishes):
    return PLANNER.routes(Demand(start, end, **wishes))[0]


@pytest.mark.parametrize(
    ("start", "end", "km"),
    [
        ("baku", "kars", 826),  # Baku-Tbilisi-Kars
        ("qazvin", "rasht", 164),
        ("baku", "poti", 861),  # to Boyuk-Kesik 503, to Tbilisi 46, to Poti 312
        ("beyneu", "mangystau", 404),
        ("sarakhs", "bandar-abbas", 1603),
    ],
)
def test_known_distances(start, end, km):
    assert best(start, end).length_km == pytest.approx(km, rel=0.05)
    assert best(end, start).length_km == pytest.approx(best(start, end).length_km)


def test_a_way_over_the_black_sea_uses_a_ship():
    route = best("poti", "constanta")
    assert {hop.mode for hop in route.hops} <= {*AT_SEA}
    assert route.voyages == 1
    assert PLANNER.routes(Demand("poti", "constanta", modes=("rail", "road"))) == []


def test_the_caspian_is_crossed_by_ferry_on_the_middle_corridor():
    route = best("aktau-port", "tbilisi")
    assert route.hops[0].mode == "ferry"
    assert "alat-port" in route.stops
    by_land = best("aktau-port", "tbilisi", modes=("rail",))
    assert by_land.voyages == 0
    assert by_land.length_km > 2 * route.length_km


@pytest.mark.parametrize(
    ("start", "end"), [("anaklia", "baku"), ("baku", "baku"), ("baku", "atlantis"), ("kashgar", "andijan")]
)
def test_what_has_no_way_has_no_route(start, end):
    assert PLANNER.routes(Demand(start, end)) == []
    assert PLANNER.shortest(Demand(start, end)) is None


def test_what_is_not_built_is_used_only_when_asked_for():
    assert all(hop.built for hop in best("baku", "tehran").hops)
    wished = best("baku", "tehran", planned=True)
    assert [hop.segments for hop in wished.unbuilt] == [("ns-w-10",)]
    assert wished.gauge_breaks == ("astara-ir",)


def test_what_the_missing_link_to_rasht_costs():
    links = missing_links(PLANNER, Demand("baku", "tehran", modes=("rail", "ferry", "sea")))
    assert [link.segments for link in links] == [("ns-w-10",)]
    assert links[0].length_km == 162
    assert 300 < links[0].longer_km < 1000
    assert missing_links(PLANNER, Demand("rasht", "qazvin")) == []


def test_the_simplest_route_has_the_fewest_borders_and_changes_of_gauge():
    found = PLANNER.routes(Demand("baku", "tehran"))
    stops = [route.borders + len(route.gauge_breaks) for route in found]
    assert ordered(found, "stops", {})[0].borders == 2
    assert min(stops) == 2


def test_a_gauge_changes_also_across_a_border_section_of_unknown_gauge():
    assert best("ashgabat", "mashhad").gauge_breaks == ("sarakhs",)


def test_times_are_published_or_not_known():
    legs = published_legs()
    route = best("altynkol", "constanta")
    parts = covered(route, legs)
    assert whole(route, parts)
    assert days_of(parts) == (20, 22)
    assert days_of(covered(best("rasht", "qazvin"), legs)) is None
    ferry = covered(best("poti", "varna"), legs)
    assert days_of(ferry) == (2, 2)


def test_a_time_by_another_way_is_not_taken_over():
    by_land = best("altynkol", "poti", modes=("rail",))
    assert "alat-port" not in by_land.stops
    assert covered(by_land, published_legs()) == []


def test_a_time_holds_for_the_usual_way_only():
    found = PLANNER.routes(Demand("altynkol", "constanta"))
    legs = shared_out(found, published_legs())
    detour = next(route for route in found if "turkmenbashi-port" in route.stops)
    assert days_of(covered(found[0], legs[found[0]])) == (20, 22)
    assert days_of(covered(detour, legs[detour])) != (20, 22)


def test_a_time_told_of_the_way_back_is_shared_out_too():
    found = PLANNER.routes(Demand("moscow", "jnpt"))
    told = along(found[0], shared_out(found, published_legs())[found[0]])
    assert any(back and leg.origin == "Nhava Sheva" for leg, back in told)


def test_known_times_come_before_unknown_ones():
    found = PLANNER.routes(Demand("altynkol", "constanta"))
    times = {route: covered(route, published_legs()) for route in found}
    known = [whole(route, times[route]) for route in ordered(found, "time", times)]
    assert known == sorted(known, reverse=True)
    assert known[0] is True


def test_the_profile_covers_the_route_without_gaps():
    route = best("baku", "kars")
    rows = profile(route, NETWORK)
    assert [item.value for item in rows["gauge"] if item.value != "none"] == ["1520", "1435"]
    assert rows["country"][0].value == "AZE"
    for stretches in rows.values():
        assert stretches[0].from_km == 0
        assert stretches[-1].to_km == pytest.approx(route.length_km)
        assert all(one.to_km == other.from_km for one, other in pairwise(stretches))


def test_the_unknown_gauge_of_a_border_is_not_filled_in():
    rows = profile(best("sarahs-tm", "sarakhs"), NETWORK)
    assert [item.value for item in rows["gauge"]] == ["not known"]


@given(start=STOPS, end=STOPS, planned=st.booleans())
def test_any_route_is_a_way_from_start_to_end(start, end, planned):
    found = PLANNER.routes(Demand(start, end, planned))
    for route in found:
        assert (route.stops[0], route.stops[-1]) == (start, end)
        assert all(one.end == other.start for one, other in pairwise(route.hops))
        assert len(set(route.stops)) == len(route.stops)
        assert planned or not route.unbuilt
        one, other = NETWORK.places[start], NETWORK.places[end]
        assert route.length_km * 1.05 >= great_circle_km((one.lon, one.lat), (other.lon, other.lat))
        for hop, line in zip(route.hops, line_of(route, NETWORK), strict=True):
            here = NETWORK.places[hop.end]
            assert great_circle_km(line[-1], (here.lon, here.lat)) < 30
    assert len({tuple(route.stops) for route in found}) == len(found)


def test_a_transfer_is_a_step_inside_of_one_town():
    steps = [hop for hop in best("baku", "makhachkala-port").hops if hop.mode == TRANSFER]
    assert steps
    assert all(hop.length_km <= 12 and not hop.segments for hop in steps)


def test_an_answer_takes_less_than_a_tenth_of_a_second():
    took = []
    for _ in range(5):
        began = perf_counter()
        PLANNER.routes(Demand("lianyungang", "halkali", planned=True))
        took.append(perf_counter() - began)
    assert min(took) < 0.1
