"""Network: who met whom how often, countries alone or with their offices and people, and who is central."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from tradelines.analysis import meetings
from tradelines.analysis.meetings.graph import OFFICE_KEY, Graph, countries_graph, meetings_of, people_graph
from tradelines.analysis.meetings.places import country_places, people_places
from tradelines.analysis.tables import Tables
from tradelines.figures.formats import count, country
from tradelines.figures.meetings import central as words
from tradelines.figures.meetings import network
from tradelines.figures.meetings.tables import events_table
from tradelines.figures.meetings.words import years
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import page_file, require_entry
from tradelines.ui.filters import one_of, switch_of
from tradelines.ui.frame import chart, clicked, colours, header, nothing, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.meeting_filters import meeting_filters, names, only_line, told_choice
from tradelines.ui.meeting_panel import who_link
from tradelines.ui.store import derived, open_tables
from tradelines.ui.tables import choosing_table

MOST_ROWS, MOST_OPTIONS = 500, 300
WHOLE = "all"
VIEWS = ["Picture", "Who", "Links"]
KINDS = {"countries": "Countries", "people": "People, offices and countries"}
READING = {
    "countries": "Thicker: more meetings at which both were. A country stands next to those it met most.",
    "people": "Circle: country; square: office or body, outside of its country; diamond: person, outside of it.",
}


def choose_mark() -> None:
    """A click on a node chooses it, as the box beside the picture does."""
    if key := clicked("ne_chart"):
        choose(key)


def choose(key: str) -> None:
    """In a callback: choose a node."""
    st.session_state["ne_at"] = key


def choose_line(keys: Sequence[str]) -> None:
    """A click on a line of the table chooses its node."""
    if rows := st.session_state["ne_rows"]["selection"]["rows"]:
        choose(keys[rows[0]])


def called(graph: Graph, tables: Tables) -> dict[str, str]:
    """The names of all nodes."""
    told = derived(names, tables)
    known = {**told.people, **{f"{OFFICE_KEY}{body}": label for body, label in told.bodies.items()}}
    return {key: known.get(key) or country(key) for key in graph.nodes["key"]}


def listing(rows: pd.DataFrame, alt: str, keys: Sequence[str] = ()) -> None:
    """A table that equals the picture; a click on a line of nodes chooses the node."""
    if len(rows) > MOST_ROWS:
        st.caption(f"The first {MOST_ROWS:,} of {len(rows):,}; the download holds them all.")
    first = rows.head(MOST_ROWS)
    if not keys:
        st.dataframe(first, hide_index=True, placeholder="", alt=alt)
        return
    choosing_table(first, alt, key="ne_rows", choose=lambda: choose_line(keys))


def picture(graph: Graph, tables: Tables, kind: str, told: Mapping[str, str], marked: str) -> None:
    """The network, and how to read it."""
    places = derived(country_places if kind == "countries" else people_places, tables)
    shown = network.drawn(graph, places, told, marked)
    st.caption(READING[kind])
    figure = network.figure(shown, colours(), period=period)
    alt = " ".join(words.central(graph, told))
    chart(figure, alt=alt, key="ne_chart", name="network", on_select=choose_mark)


def panel(graph: Graph, told: Mapping[str, str], shown: pd.DataFrame) -> str:
    """The box that chooses a node, and its meetings; gives its key, empty where none is chosen."""
    wanted = st.session_state.get("ne_at") or st.query_params.get("ne_at", "")
    keys = list(graph.nodes["key"].head(MOST_OPTIONS))
    options = [WHOLE, *keys, *([wanted] if wanted in told and wanted not in keys else [])]
    marked = one_of("Who", options, key="ne_at", names=lambda key: told.get(key, "Nobody in particular"), stretch=True)
    if marked == WHOLE:
        st.markdown("**Who is central**")
        st.markdown("\n".join(f"- {escaped(line)}" for line in words.central(graph, told)))
        return ""
    row = graph.nodes[graph.nodes["key"] == marked].iloc[0]
    found = meetings_of(shown, marked, row["kind"])
    with st.container(border=True):
        met = count(int(row["countries"]), "other country", "other countries")
        st.markdown(f"**{escaped(told[marked])}**  \n{count(len(found), 'meeting')} held, with {met}")
        if row["kind"] != "country":
            who_link(
                marked, "All that is known of it" if row["kind"] == "office" else "All that is known of the person"
            )
        filters = {"country": "me_country", "office": "me_body", "person": "me_person"}
        chosen = {key: st.query_params.get_all(key) for key in st.query_params if key.startswith("me_")}
        query = chosen | {filters[row["kind"]]: [marked.removeprefix(OFFICE_KEY)]}
        st.page_link(
            page_file("meetings"), label="These meetings with their sentences", icon=":material/groups:",
            query_params=[(key, value) for key, values in query.items() for value in values],
        )  # fmt: skip
    st.dataframe(events_table(found.head(MOST_ROWS)), hide_index=True, placeholder="", alt="Its meetings, one a line")
    return str(marked)


require_entry("network")
tables = open_tables()
answer = header("network")
choice = meeting_filters(tables)
shown = meetings.chosen(derived(meetings.events, tables), choice)
kind = switch_of("Show", list(KINDS), key="ne_kind", names=KINDS.__getitem__)
graph = countries_graph(shown) if kind == "countries" else people_graph(tables, shown)
period = years(shown[shown["first"].notna() & shown["held"].astype(bool)])
answer.markdown(escaped(words.answer(graph, period)) + only_line(choice, tables))
told = called(graph, tables)
view = VIEWS[0]
if graph.links.empty:
    nothing("Take a filter away: no meeting held of this choice joins two of them.")
else:
    left, right = st.columns([5, 3], gap="large")
    with right:
        marked = panel(graph, told, shown)
    with left:
        view, tab = open_tab(VIEWS, key="ne_view")
        with tab:
            if view == "Picture":
                picture(graph, tables, kind, told, marked)
            elif view == "Who":
                listing(words.nodes_table(graph, told), "Who is in the network, one a line", list(graph.nodes["key"]))
            else:
                listing(words.links_table(graph, told), "Links, one a line")
if view == "Links":
    handed_on = Rows(len(graph.links), "link", lambda: words.links_table(graph, told))
else:
    handed_on = Rows(len(graph.nodes), "line", lambda: words.nodes_table(graph, told))
source_line(
    "Source: the articles that were read; planned meetings do not count.",
    handed_on,
    "network",
    Notes((), [KINDS[kind], *told_choice(choice, tables)], pictures=True),
)
