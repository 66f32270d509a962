"""Meetings: who met whom, when as exactly as it is known, about what, and in which words."""

import pandas as pd
import streamlit as st

from tradelines.analysis import meetings
from tradelines.analysis.tables import Tables, records
from tradelines.figures.formats import country
from tradelines.figures.meetings import tables as lists
from tradelines.figures.meetings import timeline, words
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.filters import more_filters, one_of, some_of
from tradelines.ui.frame import chart, clicked, colours, filter_row, header, nothing
from tradelines.ui.markup import escaped
from tradelines.ui.meeting_panel import panel
from tradelines.ui.store import derived, open_tables

MOST_OPTIONS = 500
MOST_ROWS = 1000
MOST_UNDATED = 8


def filters(tables: Tables, events: pd.DataFrame) -> meetings.MeetingChoice:
    """The row of filters, the rarer ones folded."""
    named = meetings.people(tables, events).head(MOST_OPTIONS)
    names = {row["person"]: row["name"] or row["person"] for row in records(named)}
    with filter_row():
        countries = some_of("Countries", meetings.counted(events, "countries"), key="me_country", names=country)
        topics = some_of("Topics", meetings.counted(events, "topics"), key="me_topic", names=words.sentence_case)
        kinds = some_of("Kinds", meetings.counted(events, "kind"), key="me_kind", names=words.sentence_case)
        with more_filters():
            modes = some_of("Held", meetings.counted(events, "mode"), key="me_mode", names=words.sentence_case)
            told = some_of("Told as", meetings.counted(events, "told"), key="me_told", names=told_name)
            people = some_of("People", list(names), key="me_person", names=lambda person: names[person])
    return meetings.MeetingChoice(countries, topics, kinds, modes, told, people)


def told_name(told: str) -> str:
    """How an event is told of, as a choice."""
    return words.sentence_case(words.TOLD_WORDS[told])


def choose_mark() -> None:
    """A click on a mark chooses its event, as the box beside the timeline does."""
    if event := clicked("me_chart"):
        choose(event)


def choose(event: str) -> None:
    """In a callback: choose an event."""
    st.session_state["me_at"] = event


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


def table(rows: pd.DataFrame, alt: str) -> None:
    """A list that equals the timeline."""
    if len(rows) > MOST_ROWS:
        st.caption(f"The first {MOST_ROWS:,} of {len(rows):,}; the download holds them all.")
    st.dataframe(rows.head(MOST_ROWS), hide_index=True, alt=alt)


require_entry("meetings")
tables = open_tables()
events = derived(meetings.events, tables)
answer = header("meetings")
choice = filters(tables, events)
shown = meetings.chosen(events, choice)
answer.markdown(words.answer(shown, choice.countries))
if shown.empty:
    nothing("Take a filter away, or choose another country.")
else:
    newest = shown.sort_values("first", ascending=False, na_position="last", kind="stable")
    left, right = st.columns([5, 3], gap="large")
    with right:
        names = {row["event_id"]: words.event_name(row) for row in records(newest.head(MOST_OPTIONS))}
        marked = one_of("Meeting", list(names), key="me_at", names=names.__getitem__, stretch=True)
        panel(tables, shown[shown["event_id"] == marked])
    with left:
        present = meetings.people(tables, shown)
        figure_tab, table_tab, people_tab = st.tabs(["Timeline", "Table", "People"], key="me_view", bind="query-params")
        with figure_tab:
            picture(shown, marked)
        with table_tab:
            table(lists.events_table(shown), "Meetings, one a line")
        with people_tab:
            table(lists.people_table(present), "People, one a line")
source_line(
    "Source: the articles that were read; each meeting leads to its sentence.",
    Rows.of(shown, "meeting"),
    "meetings",
    Notes(("meetings",), pictures=True),
)
