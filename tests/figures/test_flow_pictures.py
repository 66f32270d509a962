from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.analysis import flows, trade
from tradelines.analysis.flows import Carried
from tradelines.analysis.network import load_network
from tradelines.figures.flows import flowmap, matrix, sankey, words
from tradelines.figures.flows.arrows import arrow
from tradelines.figures.flows.ground import WORLD, land, positions, view_of
from tradelines.figures.flows.loads import loads_of
from tradelines.figures.style import DARK, LIGHT

COORDINATES = st.tuples(st.floats(-300, 300), st.floats(-200, 200))


def picture_of(tables, code="2021-01-01_2021-03-31"):
    shown = trade.statements(tables)
    moment = next(moment for moment in flows.moments(shown) if moment.code == code)
    return flows.ways(shown, moment, "USD")


def widths(ring):
    """How wide an arrow is near its tail and at the broadest place of its head."""
    middle = len(ring) // 2
    across = [hypot(ring[n][0] - ring[-2 - n][0], ring[n][1] - ring[-2 - n][1]) for n in range(middle)]
    return across[0], max(across)


@given(COORDINATES, COORDINATES, st.floats(1, 15))
def test_an_arrow_is_closed_and_its_head_is_broader_than_its_tail(start, end, width):
    if hypot(start[0] - end[0], start[1] - end[1]) < 30:
        return
    drawn = arrow(start, end, width)
    assert drawn.ring[0] == drawn.ring[-1]
    tail, head = widths(drawn.ring)
    assert head > 2 * tail


def test_there_and_back_lie_apart_each_on_the_right():
    there, back = arrow((0, 0), (200, 0), 6), arrow((200, 0), (0, 0), 6)
    assert there.middle[1] < -10
    assert back.middle[1] > 10


def test_the_diagram_has_sellers_left_and_buyers_right(few_tables):
    figure = sankey.figure(picture_of(few_tables), LIGHT)
    (trace,) = figure.data
    assert list(trace.node.label) == ["Georgia  12", "Kazakhstan  8", "Kazakhstan  12", "Georgia  8"]
    assert list(zip(trace.link.source, trace.link.target, trace.link.value, strict=True)) == [(0, 2, 12), (1, 3, 8)]
    assert trace.link.arrowlen > 0
    assert [note.text for note in figure.layout.annotations[:2]] == ["<b>Sold by →</b>", "<b>→ Bought by</b>"]


@pytest.mark.parametrize("draw", ["sankey", "map", "matrix"])
def test_a_picture_carries_its_unit_period_and_source(few_tables, draw):
    picture = picture_of(few_tables)
    figure = {
        "sankey": lambda: sankey.figure(picture, DARK),
        "map": lambda: flowmap.figure(picture, [], DARK),
        "matrix": lambda: matrix.figure(flows.matrix(picture), picture, DARK),
    }[draw]()
    assert "xports and imports, million USD" in figure.layout.title.text
    assert "Jan-Mar 2021 (part of a year)" in figure.layout.title.text
    assert figure.layout.annotations[-1].text == "Source: 1 article (Made News), read by Tradelines"


def test_the_map_names_both_ends_and_tells_each_arrow(few_tables):
    figure = flowmap.figure(picture_of(few_tables), [], LIGHT)
    texts = [note.text for note in figure.layout.annotations]
    assert {"<b>Georgia</b>", "<b>Kazakhstan</b>", "12", "8"} <= set(texts)
    touch = figure.data[-1]
    assert [row[0] for row in touch.customdata] == ["", "", "a1-t3", "a1-t4"]
    assert touch.hovertext[2] == "<b>12 million USD</b><br>Georgia to Kazakhstan"


def test_what_a_route_carried_stands_on_its_line(few_tables):
    loads = loads_of(
        load_network(),
        [Carried("a1-t3", "Rasht-Astara railway", "North-South")],
        few_tables.freight.assign(publisher=""),
    )
    (load,) = loads
    assert load.words == "said to go by Rasht-Astara railway"
    assert load.corridor == "North-South"
    figure = flowmap.figure(picture_of(few_tables), loads, LIGHT)
    assert load.words in [note.text for note in figure.layout.annotations]
    assert loads_of(load_network(), [Carried("a1-t3", "No such route", "other")], few_tables.freight) == []


def test_turnover_alone_makes_no_map_but_a_matrix(few_tables):
    picture = picture_of(few_tables, "2020-01-01_2020-12-31")
    assert flowmap.figure(picture, [], LIGHT) is None
    found = flows.matrix(picture)
    assert found.columns == [("GEO", "turnover")]
    assert "no export or import" in words.answer(picture, 5)


def test_the_tables_equal_the_pictures(few_tables):
    picture = picture_of(few_tables)
    table = words.table(picture)
    assert list(table["From"]) == ["Georgia", "Kazakhstan", "Georgia"]
    assert list(table["Million USD"]) == [12, 8, 20]
    assert list(table["Drawn"]) == ["yes", "yes", "no: without a direction (turnover, balance)"]
    cells = words.matrix_table(flows.matrix(picture), picture)
    assert sorted(cells["Million USD"]) == [8, 12, 20]
    assert set(cells["Period"]) == {"Jan-Mar 2021 (part of a year)"}


def test_the_words_say_what_is_thinned(many_tables, monkeypatch):
    monkeypatch.setattr(flows, "WAYS", 2)
    shown = trade.statements(many_tables)
    picture = flows.ways(shown, flows.moments(shown)[0], "USD")
    assert words.thinned(picture).startswith("The 2 largest of ")
    assert words.thinned(picture) in sankey.figure(picture, LIGHT).layout.title.text.replace("<br>", " ")
    assert "other periods cannot stand beside them" in words.answer(picture, len(shown))


def test_countries_stand_in_their_capitals_and_what_is_off_the_map_has_no_place():
    found = positions(["AZE", "ISR", "USA", "WLD"])
    assert set(found) == {"AZE", "ISR"}
    assert found["AZE"] == pytest.approx((49.85, 40.38), abs=0.1)


@pytest.mark.parametrize("points", [[(50, 40)], [(6, 50), (130, 35)], [(44, 41), (50, 40)]])
def test_the_view_stays_on_the_land_of_the_reference(points):
    plane = view_of(points)
    west, south, east, north = WORLD
    assert west <= plane.lon <= east
    assert south <= plane.lat <= north
    across, up = land(plane)
    assert len(across) == len(up) > 100
