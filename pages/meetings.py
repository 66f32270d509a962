"""Meetings: who met whom, when as exactly as it is known, about what, and in which words."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from tradelines.analysis import meetings
from tradelines.analysis.meetings.density import STEPS, density
from tradelines.analysis.tables import Tables, records
from tradelines.figures.meetings import density as calendar
from tradelines.figures.meetings import tables as lists
from tradelines.figures.meetings import timeline, words
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.filters import one_of, switch_of
from tradelines.ui.frame import chart, clicked, colours, header, nothing, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.meeting_filters import choose_cell, meeting_filters, only_line, told_choice
from tradelines.ui.meeting_panel import panel, reports_beside, who_link
from tradelines.ui.store import derived, open_tables
from tradelines.ui.tables import choosing_table

MOST_OPTIONS = 300
MOST_ROWS = 1000
MOST_UNDATED = 8


def choose_mark() -> None:
    """A click on a mark chooses its event, as the box beside the timeline does; on a cell, its pair and months."""
    if mark := clicked("me_chart"):
        choose_cell(mark) if " " in mark else choose(mark)


def choose(event: str) -> None:
    """In a callback: choose an event."""
    st.session_state["me_at"] = event


def choose_line(ids: Sequence[str]) -> None:
    """A click on a line of the table chooses its event."""
    if rows := st.session_state["me_rows"]["selection"]["rows"]:
        choose(ids[rows[0]])


def picture(shown: pd.DataFrame, marked: str) -> None:
    """The timeline, how to read it, and what has no date."""
    undated = shown[shown["first"].isna()]
    if len(undated) < len(shown):
        st.caption(timeline.reading_line(shown))
        figure = timeline.figure(shown, colours(), marked=marked)
        chart(figure, alt=words.takeaway(shown), key="me_chart", on_select=choose_mark, name="meetings")
    if not undated.empty:
        st.markdown(f"**{words.undated_line(len(undated))}**")
        with st.container(gap=None):
            for row in records(undated.head(MOST_UNDATED)):
                label = escaped(f"{words.sentence_case(words.kind_words(row))}, {words.parties(row['countries'])}")
                key = f"me_go_{row['event_id']}"
                st.button(label, key=key, type="tertiary", on_click=choose, args=(row["event_id"],))
        if len(undated) > MOST_UNDATED:
            st.caption(f"and {len(undated) - MOST_UNDATED:,} more in the table")


def how_often(shown: pd.DataFrame) -> None:
    """How many meetings in each month, week or year, held and planned apart; and the same as a table."""
    step = switch_of("Count by", list(STEPS), key="me_step", names=words.sentence_case)
    found = density(shown, step)
    if found.bars.empty:
        nothing(f"None of these meetings is known to the {step}. Count by year, or see the table.")
    else:
        chart(calendar.figure(found, colours()), alt=calendar.takeaway(found), key="me_density", name="calendar")
    if left_out := calendar.left_out(found):
        st.caption(left_out)
    if not found.bars.empty:
        st.dataframe(calendar.table(found), hide_index=True, alt=f"Meetings by {step}, one {step} a line")


def table(newest: pd.DataFrame) -> None:
    """The equal table, each line with its sentence; a click on a line chooses its event."""
    if len(newest) > MOST_ROWS:
        st.caption(f"The first {MOST_ROWS:,} of {len(newest):,}; the download holds them all.")
    first = newest.head(MOST_ROWS)
    rows = lists.events_table(first)
    choosing_table(rows, "Meetings, one a line", key="me_rows", choose=lambda: choose_line(list(first["event_id"])))


def present(tables: Tables, shown: pd.DataFrame) -> None:
    """Who was at these meetings; a click on a line gives the way to the person."""
    found = meetings.people(tables, shown).head(MOST_ROWS)
    if found.empty:
        nothing("No participant of these meetings is named.")
        return
    st.caption("Choose a line for the way to the person.")
    place = choosing_table(lists.people_table(found), "People, one a line", key="me_people")
    if place is not None:
        person = found.iloc[place]
        if not meetings.is_office(person["person"]):
            who_link(person["person"], person["name"])


def view(tables: Tables, newest: pd.DataFrame, shown: pd.DataFrame, marked: str) -> None:
    """The open tab."""
    name, tab = open_tab(["Timeline", "Calendar", "Table", "People"], key="me_view")
    with tab:
        if name == "Timeline":
            picture(shown, marked)
        elif name == "Calendar":
            how_often(shown)
        elif name == "Table":
            table(newest)
        else:
            present(tables, shown)


def choose_event(newest: pd.DataFrame) -> str:
    """The box that chooses one of the newest meetings, or the one that was asked for."""
    wanted = st.session_state.get("me_at") or st.query_params.get("me_at", "")
    first = newest.head(MOST_OPTIONS)
    more = newest[newest["event_id"] == wanted]
    rows = records(first if wanted in set(first["event_id"]) else pd.concat([first, more]))
    names = {row["event_id"]: words.event_name(row) for row in rows}
    return one_of("Meeting", list(names), key="me_at", names=names.__getitem__, stretch=True)


require_entry("meetings")
tables = open_tables()
events = derived(meetings.events, tables)
answer = header("meetings")
choice = meeting_filters(tables)
shown = meetings.chosen(events, choice)
answer.markdown(words.answer(shown, choice.countries) + only_line(choice, tables))
if shown.empty:
    nothing("Take a filter away, or choose another country.")
else:
    newest = shown.sort_values("first", ascending=False, na_position="last", kind="stable")
    left, right = st.columns([5, 3], gap="large")
    with right:
        marked = choose_event(newest)
        event = shown[shown["event_id"] == marked]
        panel(tables, event)
    with left:
        view(tables, newest, shown, marked)
    reports_beside(tables, event["meetings"].iloc[0])
source_line(
    "Source: the articles that were read; each meeting leads to its sentence.",
    Rows.of(shown, "meeting"),
    "meetings",
    Notes(("meetings",), told_choice(choice, tables), pictures=True),
    whole=Rows.of(events, "meeting"),
)
