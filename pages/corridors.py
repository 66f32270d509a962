"""Corridors: where they run, in what state their lines are, and what the articles claim of them."""

from collections.abc import Callable, Iterable

import pandas as pd
import pydeck as pdk
import streamlit as st

from tradelines.analysis.network import (
    Network,
    NetworkChoice,
    Shown,
    branch_name,
    branches,
    choose,
    claims_on_network,
    load_network,
    meeting_places,
    statements,
)
from tradelines.analysis.progress import projects
from tradelines.figures.maps import AREAS, CHOSEN, HEIGHT_PX, Look, corridor_words, drawn_of, legend, scene, words
from tradelines.figures.maps import tables as lists
from tradelines.figures.maps.strands import drawn_with
from tradelines.ui.brief import corridor_brief
from tradelines.ui.downloads import Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.filters import more_filters, one_of, some_of
from tradelines.ui.frame import colours, filter_row, header, map_note, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.network_downloads import map_downloads
from tradelines.ui.network_panel import Chosen, panel
from tradelines.ui.network_views import freight_view, progress_view
from tradelines.ui.store import derived, open_tables
from tradelines.ui.tables import sourced_table

SOURCE = (
    "Source: public reports, each named with its line; tracks and stations © OpenStreetMap contributors; borders and "
    "coasts Natural Earth, as they stand in fact, without taking a side. Claims: the articles that were read."
)
VIEWS = ("Map", "Lines", "Places", "Claims", "Freight", "Progress")


def filters(network: Network) -> tuple[NetworkChoice, str]:
    """The row of filters, the rarer ones folded; and the area to look at."""
    segments = network.segments.values()
    with filter_row():
        corridors = some_of(
            "Corridors", distinct(item.corridor for item in segments), key="co_line", names=corridor_words
        )
        states = some_of("States", distinct(item.status for item in segments), key="co_state")
        names = {code: area.name for code, area in AREAS.items()} | {CHOSEN: "What is chosen"}
        area = one_of("Look at", list(names), key="co_area", names=names.__getitem__)
        with more_filters():
            modes = some_of("Modes", distinct(item.mode for item in segments), key="co_mode")
            known = branches(network, corridors)
            some = some_of("Branches", known, key="co_branch", names=lambda branch: branch_name(network, branch))
    return NetworkChoice(tuple(corridors), tuple(some), tuple(modes), tuple(states)), area


def distinct(values: Iterable[str]) -> list[str]:
    """Each value once, in the order in which they come."""
    return list(dict.fromkeys(values))


def choose_mark() -> None:
    """A click on the map chooses, as the box beside it does; a click beside everything chooses nothing."""
    objects = st.session_state["co_map"]["selection"]["objects"]
    found = [item["properties"]["id"] for items in objects.values() for item in items]
    st.session_state["co_at"] = found[0] if found else ""


# A resource: the map of one choice is made once for all who look at it, and never changed.
@st.cache_resource(max_entries=16, show_spinner=False)
def made_once(key: tuple[object, ...], _make: Callable[[], pdk.Deck]) -> pdk.Deck:  # noqa: ARG001
    """The map of that key: all that it depends on."""
    return _make()


def picture(network: Network, shown: Shown, claims: pd.DataFrame, choice: NetworkChoice, look: Look) -> None:
    """The map, its legend, and what to do where it cannot be drawn."""
    key = (tables.key, choice, look.area, look.chosen, look.colours.theme)
    st.pydeck_chart(
        made_once(key, lambda: scene(network, shown, claims, look)),
        height=HEIGHT_PX,
        key="co_map",
        on_select=choose_mark,
        selection_mode="single-object",
        alt=words.takeaway(network, shown, look.chosen),
    )
    st.markdown(legend(drawn_of(network, shown), look.colours))
    map_note("the lists")
    map_downloads(network, shown, look)


require_entry("corridors")
tables = open_tables()
network = load_network()
claims = derived(claims_on_network, tables)
held = derived(meeting_places, tables)
answer = header("corridors")
choice, area = filters(network)
shown = choose(network, choice, held)
answer.markdown(words.answer(shown, claims, choice.corridors))
left, right = st.columns([2, 1], gap="medium")
with right:
    options = ["", *shown.spots]
    spot = one_of(
        "Line or place",
        options,
        key="co_at",
        names=lambda code: network.name(code) if code else "None",
        stretch=True,
    )
lines = lists.lines(network, shown, claims)
rows = Rows.of(lines, "line")
with left:
    name, tab = open_tab(VIEWS, key="co_view")
    with tab:
        if name == "Map":
            picture(network, shown, claims, choice, Look(area, spot, colours()))
        elif name == "Lines":
            sourced_table(lines, "The lines of the map")
        elif name == "Places":
            sourced_table(lists.points(shown, claims, network.gauge_breaks()), "The places and works of the map")
        elif name == "Claims":
            sourced_table(lists.claims_table(claims, network), "What the articles claim")
        elif name == "Freight":
            rows = freight_view(tables, network, choice)
        else:
            rows = progress_view(projects(network, claims), shown)
    if spot and (spoken := statements(network, claims, spot)):
        st.markdown(f"**Who says what of {escaped(network.name(spot))}**")
        sourced_table(lists.who_says_what(spoken), "Who says what")
with right:  # after the map, which the browser can draw meanwhile
    panel(tables, network, claims, Chosen(spot, drawn_with(shown.segments, spot), held.get(spot, ())))
source_line(SOURCE, rows, "corridors")
corridor_brief(tables, choice)
