from math import hypot

import pytest
from made_meetings import many_meetings
from made_network import meetings_folder
from made_tables import write

from tradelines.analysis import meetings
from tradelines.analysis.meetings.graph import countries_graph, meetings_of, people_graph
from tradelines.analysis.meetings.places import RING, country_places, people_places
from tradelines.analysis.tables import load_tables


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return load_tables(meetings_folder(tmp_path_factory.mktemp("meetings")))


@pytest.fixture(scope="module")
def many_folder(tmp_path_factory):
    return many_meetings(tmp_path_factory.mktemp("many"), 500)


@pytest.fixture(scope="module")
def star(tmp_path_factory):
    """One country that met three, of which two met each other; a fourth pair only plans to."""
    sides = (("AZE", "IRN"), ("AZE", "GEO"), ("AZE", "KAZ"), ("GEO", "KAZ"), ("IRN", "KAZ"))
    rows = [
        {
            "meeting_id": f"m{place}", "event_id": f"m{place}", "article_id": f"a{place}", "kind": "meeting",
            "countries": pair, "main": True, "held": place < 4, "start": 0, "end": 1,
        }
        for place, pair in enumerate(sides)
    ]  # fmt: skip
    return load_tables(write(tmp_path_factory.mktemp("star"), meetings=rows))


def test_countries_are_linked_by_meetings_held_alone(star):
    graph = countries_graph(meetings.events(star))
    assert (graph.held, graph.planned) == (4, 1)
    links = {(row.one, row.other): row.meetings for row in graph.links.itertuples()}
    assert links == {("AZE", "IRN"): 1, ("AZE", "GEO"): 1, ("AZE", "KAZ"): 1, ("GEO", "KAZ"): 1}


def test_who_stands_between_met_two_that_did_not_meet(star):
    nodes = countries_graph(meetings.events(star)).nodes.set_index("key")
    assert nodes.loc["AZE", ["meetings", "countries", "between"]].to_list() == [3, 3, 2]
    assert nodes.loc["KAZ", "between"] == 0
    assert nodes.loc["IRN", "countries"] == 1


def test_people_belong_to_offices_and_offices_to_countries(tables):
    graph = people_graph(tables, meetings.events(tables))
    links = {(row.one, row.other, row.kind): row.meetings for row in graph.links.itertuples()}
    assert links["anar-aliev", "body:chairman-aze", "belongs"] == 1
    assert links["body:chairman-aze", "AZE", "belongs"] == 1
    assert links["body:customs-irn", "IRN", "belongs"] == 1
    assert links["AZE", "IRN", "met"] == 2
    nodes = graph.nodes.set_index("key")
    assert nodes.loc["anar-aliev", ["kind", "country", "meetings", "countries"]].to_list() == ["person", "AZE", 1, 1]
    assert graph.planned == 1


def test_the_meetings_of_a_node(tables):
    events = meetings.events(tables)
    assert list(meetings_of(events, "anar-aliev", "person")["event_id"]) == ["b1-m1"]
    assert list(meetings_of(events, "body:customs-irn", "office")["event_id"]) == ["b1-m1"]
    assert set(meetings_of(events, "IRN", "country")["event_id"]) == {"b1-m1", "b1-m2"}


@pytest.mark.parametrize("places_of", [country_places, people_places])
def test_the_same_tables_give_the_same_places(many_folder, places_of):
    one, other = (places_of(load_tables(many_folder)) for _ in range(2))
    assert one == other
    assert len(set(one.values())) == len(one)


def test_everybody_has_a_place_and_the_busiest_countries_the_inmost_ring(many_folder):
    many = load_tables(many_folder)
    graph = people_graph(many, meetings.events(many))
    assert set(graph.nodes["key"]) <= set(people_places(many))
    away = {code: hypot(*place) for code, place in country_places(many).items()}
    assert sum(distance < 1.01 for distance in away.values()) == RING
    assert away["AZE"] == pytest.approx(1, abs=1e-3)


def test_nobody_met(tmp_path):
    nothing = load_tables(write(tmp_path))
    assert country_places(nothing) == people_places(nothing) == {}
    assert countries_graph(meetings.events(nothing)).nodes.empty
    assert people_graph(nothing, meetings.events(nothing)).links.empty


def test_a_person_named_once_without_a_country_keeps_all_meetings(tmp_path):
    plain = {"kind": "meeting", "countries": ("AZE", "IRN"), "main": True, "held": True, "start": 0, "end": 1}
    rows = [{**plain, "meeting_id": key, "event_id": key, "article_id": key} for key in ("m1", "m2")]
    people = [
        {
            "participant_id": f"{key}-p", "meeting_id": key, "article_id": key, "person_id": "a-b", "name": "A B",
            "country": country, "start": 0, "end": 1,
        }
        for key, country in (("m1", "AZE"), ("m2", ""))
    ]  # fmt: skip
    tables = load_tables(write(tmp_path, meetings=rows, participants=people))
    nodes = people_graph(tables, meetings.events(tables)).nodes.set_index("key")
    assert nodes.loc["a-b", ["country", "meetings", "countries"]].to_list() == ["AZE", 2, 1]
