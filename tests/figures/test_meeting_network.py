import plotly.graph_objects as go
import pytest
from made_meetings import many_meetings
from made_network import meetings_folder

from tradelines.analysis import meetings
from tradelines.analysis.meetings.graph import countries_graph, people_graph
from tradelines.analysis.meetings.places import country_places, people_places
from tradelines.analysis.tables import load_tables
from tradelines.figures.meetings import central, network
from tradelines.figures.style import DARK, LIGHT


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    return load_tables(meetings_folder(tmp_path_factory.mktemp("meetings")))


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    return load_tables(many_meetings(tmp_path_factory.mktemp("many"), 1500))


def named(graph):
    return {key: key for key in graph.nodes["key"]}


def nodes(figure):
    return {
        data[0]: (x, y)
        for trace in figure.data
        if trace.mode == "markers+text"
        for data, x, y in zip(trace.customdata, trace.x, trace.y, strict=True)
    }


def test_no_filter_moves_a_node(many):
    events, places = meetings.events(many), country_places(many)
    whole, part = (countries_graph(frame) for frame in (events, events[events["kind"] == "call"]))
    drawn = [nodes(network.figure(network.drawn(g, places, named(g)), LIGHT, period="")) for g in (whole, part)]
    shared = set(drawn[0]) & set(drawn[1])
    assert shared
    assert all(drawn[0][key] == drawn[1][key] for key in shared)


@pytest.mark.parametrize("make", ["people", "countries"])
def test_every_property_of_the_network_is_one_that_plotly_knows(many, make):
    events = meetings.events(many)
    graph = people_graph(many, events) if make == "people" else countries_graph(events)
    places = people_places(many) if make == "people" else country_places(many)
    shown = network.drawn(graph, places, named(graph), graph.nodes["key"].iloc[0])
    go.Figure(network.figure(shown, LIGHT, period="2004").to_dict())  # which looks at every property


def test_a_large_network_is_thinned_and_says_so(many):
    graph = people_graph(many, meetings.events(many))
    shown = network.drawn(graph, people_places(many), named(graph))
    assert sum(network.MOST.values()) <= len(shown.nodes) < len(graph.nodes)
    tied = {row["one"] for row in shown.links if row["kind"] == "belongs"}
    assert {row["key"] for row in shown.nodes if row["kind"] == "person"} <= tied
    figure = network.figure(shown, DARK, period="2004 to 2023")
    assert f"Thinned: the {len(shown.nodes)} of most meetings" in figure.layout.title.text.replace("<br>", " ")
    assert "2004 to 2023." in figure.layout.title.text


def test_who_is_chosen_is_drawn_however_rare(many):
    graph = people_graph(many, meetings.events(many))
    rare = graph.nodes[graph.nodes["kind"] == "person"]["key"].iloc[-1]
    shown = network.drawn(graph, people_places(many), named(graph), rare)
    assert rare in {row["key"] for row in shown.nodes}
    [width] = [
        trace.marker.line.width[place]
        for trace in network.figure(shown, LIGHT, period="").data
        if trace.mode == "markers+text"
        for place, data in enumerate(trace.customdata)
        if data[0] == rare
    ]
    assert width == 3


def test_a_small_network_is_whole(few):
    graph = people_graph(few, meetings.events(few))
    shown = network.drawn(graph, people_places(few), named(graph))
    assert network.thinned(shown) == ""
    symbols = {trace.marker.symbol for trace in network.figure(shown, LIGHT, period="").data if trace.marker.symbol}
    assert symbols == {"circle", "square", "diamond"}


def test_who_is_central_is_said_in_words(few):
    graph = people_graph(few, meetings.events(few))
    lines = central.central(graph, named(graph))
    assert lines[0] == "The country at most meetings: AZE, at 2 of 3; 1 other the same."
    assert "The person at most meetings: anar-aliev, at 1 of 3." in lines
    assert "1 meeting only planned do not count" not in central.answer(graph, "2022")
    assert central.answer(graph, "2022").startswith("3 countries, 3 offices, 1 named person at 3 meetings held")


def test_the_tables_equal_the_network(few):
    graph = countries_graph(meetings.events(few))
    assert len(central.nodes_table(graph, named(graph))) == 3
    assert central.links_table(graph, named(graph)).to_dict("records") == [
        {"One": "AZE", "Other": "IRN", "Link": "met", "Meetings held": 2}
    ]
