"""Routes: the ways from place to place over the corridors, compared, and what is missing on them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from tradelines.analysis.network import Network, load_network
from tradelines.analysis.routes import (
    Covered,
    Demand,
    Planner,
    Route,
    TimedLeg,
    along,
    covered,
    load_planner,
    missing_links,
    ordered,
    profile,
    published_legs,
    shared_out,
)
from tradelines.figures.maps.route import HEIGHT_PX, route_deck
from tradelines.figures.routes import ranges, strip, tables, words
from tradelines.ui.downloads import Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.filters import list_of, switch_of
from tradelines.ui.frame import chart, colours, header, map_note, nothing, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.route_filters import demand_of
from tradelines.ui.tables import sourced_table

SOURCE = (
    "Source: public reports, each named with its step or its time; ways © OpenStreetMap contributors. Lengths are the "
    "published ones; where there is none, that of the way on the map."
)
TABS = ("Profile", "Steps", "Published times", "Rival routes")


def choose_route(routes: Sequence[Route], times: Mapping[Route, Sequence[Covered]]) -> Route:
    """The list of routes, one line each, the best first."""
    lines = {str(number): words.headline(route, times[route]) for number, route in enumerate(routes, start=1)}
    chosen = list_of("Routes", list(lines), key="ro_route", names=lines.__getitem__)
    return routes[int(chosen) - 1]


def links_missing(network: Network, planner: Planner, demand: Demand) -> None:
    """What the links that are not built would change."""
    today, wished = (planner.routes(replace(demand, planned=planned))[:1] for planned in (False, True))
    for line in words.missing(network, missing_links(planner, demand), today, wished):
        st.caption(f":material/construction: {escaped(line)}")


def rivals() -> None:
    """The corridors beside the other ways, by what was published of each."""
    legs = published_legs()
    told = sorted((leg for leg in legs if leg.relation and leg.days), key=lambda leg: not leg.rival)
    relations = list(dict.fromkeys(leg.relation for leg in told))  # those with rivals first
    relation = switch_of("Relation", relations, key="ro_rivals")
    told = ranges.timed(legs, relation)
    st.markdown(
        f"**{escaped(words.rivals(told))}**  \n:small[Days from end to end, one line a source; rivals have diamonds, "
        "hollow marks are only expected. Sources differ in what they count: nothing is averaged.]"
    )
    chart(ranges.figure(told, colours()), alt=words.rivals(told), key="ro_ranges", name="rival-routes")
    sourced_table(tables.times([(leg, False) for leg in told]), "Published times of rival routes")


def times_on_the_way(route: Route, parts: Sequence[Covered], legs: Sequence[TimedLeg]) -> None:
    """All that is published of ways on the route, and how much of it that covers."""
    told = along(route, legs)
    if not told:
        nothing("No source that is in the reference gives a time for this way or a part of it.")
        return
    st.markdown(f"**{escaped(words.time_words(route, parts).capitalize())}**  \n:small[{words.WAITING}]")
    sourced_table(tables.times(told), "Published times on the way")


def views(network: Network, route: Route, parts: Sequence[Covered], legs: Sequence[TimedLeg]) -> None:
    """The chosen route from four sides."""
    name, tab = open_tab(TABS, key="ro_view")
    with tab:
        if name == "Profile":
            stretches = profile(route, network)
            alt = words.takeaway(network, route)
            chart(strip.figure(route, stretches, network, colours()), alt=alt, key="ro_profile", name="route")
            st.caption(escaped(words.basis(route)))
        elif name == "Steps":
            sourced_table(tables.steps(route, network), "The steps of the route")
        elif name == "Published times":
            times_on_the_way(route, parts, legs)
        else:
            rivals()


require_entry("routes")
network, planner = load_network(), load_planner()
answer = header("routes")
demand, order = demand_of(network, planner.stops)
found = planner.routes(demand)
legs = shared_out(found, published_legs())
times = {route: covered(route, legs[route]) for route in found}
routes = ordered(found, order, times)
ends = (demand.start, demand.end)
answer.markdown(escaped(words.answer(network, routes, times[routes[0]] if routes else (), ends)))
if not routes:
    nothing("Let planned links in, choose other modes, or another place. Places without a published link have no way.")
    links_missing(network, planner, demand)
    source_line(SOURCE, Rows(0, "step", tables.nothing), "route")
else:
    left, right = st.columns(2, gap="large")
    with left:
        route = choose_route(routes, times)
        links_missing(network, planner, demand)
    with right:
        deck = route_deck(network, route, colours())
        st.pydeck_chart(deck, height=HEIGHT_PX, key="ro_map", alt=words.takeaway(network, route))
        map_note("the steps")
    views(network, route, times[route], legs[route])
    source_line(SOURCE, Rows.of(tables.steps(route, network), "step"), "route")
