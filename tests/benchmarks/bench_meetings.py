"""From a filter to its picture at 10,000 reports of meetings: what Meetings and Network do after a click.

Not part of the tests, since it measures the machine too; time is that of the processor.
"""

from statistics import median
from time import process_time

import pytest
from made_meetings import many_meetings

from tradelines.analysis import meetings
from tradelines.analysis.meetings import MeetingChoice, who
from tradelines.analysis.meetings.density import density
from tradelines.analysis.meetings.graph import countries_graph, people_graph
from tradelines.analysis.meetings.places import country_places, people_places
from tradelines.analysis.tables import derived, load_tables
from tradelines.figures.meetings import central, network, timeline, words
from tradelines.figures.meetings import density as calendar
from tradelines.figures.style import LIGHT

REPORTS, ROUNDS, LIMIT_S = 10_000, 5, 0.5
CHOICES = {
    "everything": MeetingChoice(),
    "one country": MeetingChoice(countries=["KAZ"]),
    "one pair": MeetingChoice(pairs=["AZE-IRN"]),
    "one topic, two years": MeetingChoice(topics=["transit"], first="2019-01", last="2020-12"),
    "told by several": MeetingChoice(several=True),
}


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    loaded = load_tables(many_meetings(tmp_path_factory.mktemp("many"), REPORTS))
    for once in (meetings.events, who.persons, who.bodies, country_places, people_places):
        derived(once, loaded)
    return loaded


def a_timeline(_, shown):
    timeline.figure(shown, LIGHT).to_json()
    words.answer(shown, [])


def a_calendar(_, shown):
    calendar.figure(density(shown, "month"), LIGHT).to_json()


def a_network(tables, shown):
    drawn_as(countries_graph(shown), derived(country_places, tables))


def people(tables, shown):
    drawn_as(people_graph(tables, shown), derived(people_places, tables))


def drawn_as(graph, places):
    names = {key: key for key in graph.nodes["key"]}
    network.figure(network.drawn(graph, places, names), LIGHT, period="").to_json()
    central.central(graph, names)


@pytest.mark.parametrize("picture", [a_timeline, a_calendar, a_network, people])
@pytest.mark.parametrize("name", CHOICES)
def test_from_a_filter_to_its_picture(tables, name, picture, capsys):
    seconds, shown = [], None
    for _ in range(ROUNDS):
        begin = process_time()
        shown = meetings.chosen(derived(meetings.events, tables), CHOICES[name])
        picture(tables, shown)
        seconds.append(process_time() - begin)
    with capsys.disabled():
        print(
            f"\n{name:<22} {picture.__name__:<12} {len(shown):>6,} meetings  {median(seconds) * 1000:6.0f} ms", end=""
        )
    assert median(seconds) < LIMIT_S
