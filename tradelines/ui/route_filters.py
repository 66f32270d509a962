"""The filters of the page of routes: from where, to where, over which links, by which modes, in what order."""

from collections.abc import Sequence

import streamlit as st

from tradelines.analysis.network import Network
from tradelines.analysis.routes import Demand
from tradelines.figures.formats import country
from tradelines.ui.filters import more_filters, one_of, some_of, switch_of
from tradelines.ui.frame import filter_row

START, END = "baku", "tehran"
MODES = ("rail", "ferry", "sea", "road")
# Roads are on the map where a corridor is to run on them; trains and ships are what corridors mean first.
USUAL_MODES = ("rail", "ferry", "sea")
LINKS = {"today": "In use today", "planned": "With planned links"}
ORDERS = {"length": "Length", "stops": "Borders and changes of gauge", "time": "Published time"}


def demand_of(network: Network, stops: Sequence[str]) -> tuple[Demand, str]:
    """The row of filters; gives what is wanted, and the order of the routes."""
    names = {stop: f"{network.name(stop)}, {country(network.places[stop].country)}" for stop in stops}
    by_name = sorted(stops, key=lambda stop: names[stop].casefold())
    with filter_row():
        start = one_of("From", _first(START, by_name), key="ro_from", names=names.__getitem__)
        end = one_of("To", _first(END, by_name), key="ro_to", names=names.__getitem__)
        links = switch_of("Links", list(LINKS), key="ro_links", names=LINKS.__getitem__)
        with more_filters():
            st.button("Turn round", icon=":material/swap_horiz:", on_click=_turn, type="tertiary")
            modes = some_of("Modes", MODES, key="ro_mode")
            st.caption("Without a choice: railways, ferries and ships.")
            order = one_of("Order by", list(ORDERS), key="ro_order", names=ORDERS.__getitem__)
    return Demand(start, end, links == "planned", tuple(modes) or USUAL_MODES), order


def _first(stop: str, stops: Sequence[str]) -> list[str]:
    """The stops with the one that is the default ahead."""
    return [stop, *(other for other in stops if other != stop)]


def _turn() -> None:
    state = st.session_state
    state["ro_from"], state["ro_to"] = state["ro_to"], state["ro_from"]
