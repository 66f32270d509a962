"""People: one person or body, under all names, with offices, meetings and the sentences that say so."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from tradelines.analysis.meetings import who
from tradelines.analysis.meetings.record import Record, body_record, person_record
from tradelines.analysis.tables import Tables, records
from tradelines.figures.meetings import record as words
from tradelines.figures.meetings import timeline
from tradelines.figures.meetings.tables import events_table
from tradelines.figures.meetings.words import takeaway
from tradelines.ui.corrections_panel import corrected_lines
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import page_file, require_entry
from tradelines.ui.evidence import evidence_panel
from tradelines.ui.filters import one_of, search_for
from tradelines.ui.frame import chart, clicked, colours, filter_row, header, nothing, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.meeting_filters import MOST_OPTIONS, names
from tradelines.ui.meeting_panel import BODY, who_link
from tradelines.ui.store import derived, open_tables
from tradelines.ui.tables import choosing_table

MOST_ROWS = 500


def choose_who(called: Mapping[str, str], sizes: Mapping[str, int], spellings: Mapping[str, str]) -> str:
    """The search and the box that choose a person or a body; gives its key."""
    with filter_row():
        sought = search_for("Find by any spelling", key="pe_find").casefold().strip()
        fitting = [key for key in called if sought in spellings[key]]
        wanted = st.session_state.get("pe_who_id") or st.query_params.get("pe_who_id", "")
        first = sorted(fitting, key=lambda key: -sizes[key])[:MOST_OPTIONS]
        offered = first if wanted not in called or sought or wanted in first else [*first, wanted]
        chosen = one_of("Person or body", offered, key="pe_who_id", names=called.__getitem__)
    if len(fitting) > len(first):
        st.caption(f"The {len(first):,} of most meetings of {len(fitting):,} stand in the box; search for the others.")
    return chosen


def choose_event() -> None:
    """A click on a mark opens the meeting beside the picture."""
    if (event := clicked("pe_chart")) and " " not in event:
        st.session_state["pe_event"] = event


def evidence(found: Record, tables: Tables, *, person: bool) -> None:
    """The box that chooses an office of the person, or a person of the body, and the sentence that says so."""
    rows = {row["participant_id"]: words.line_name(row, person=person) for row in records(found.lines.head(MOST_ROWS))}
    if not rows:
        st.caption("No article names anybody here.")
        return
    label = "Office and its sentence" if person else "Person and the sentence"
    chosen = one_of(label, list(rows), key="pe_fact", names=rows.__getitem__, stretch=True)
    evidence_panel(tables, "participants", chosen, rows[chosen])
    row = found.lines[found.lines["participant_id"] == chosen].iloc[0]
    if not person and "," not in row["person"]:
        who_link(row["person"], row["name"])
    if person and row["body"]:
        who_link(f"{BODY}{row['body']}", derived(names, tables).bodies[row["body"]])


def meetings_view(found: Record) -> None:
    """The timeline of the meetings, and the equal table with the way to each."""
    dated = found.meetings[found.meetings["first"].notna()]
    if not dated.empty:
        st.caption(timeline.reading_line(found.meetings))
        figure = timeline.figure(found.meetings, colours())
        chart(figure, alt=takeaway(found.meetings), key="pe_chart", name="person", on_select=choose_event)
    newest = found.meetings.sort_values("first", ascending=False, na_position="last", kind="stable").head(MOST_ROWS)
    st.caption("Choose a line or a mark for the way to the meeting.")
    place = choosing_table(events_table(newest), "Meetings, one a line", key="pe_rows")
    event = st.session_state.get("pe_event") if place is None else newest.iloc[place]["event_id"]
    if event in set(found.meetings["event_id"]):
        st.page_link(page_file("meetings"), label="Open the chosen meeting", query_params={"me_at": event})


def view(found: Record, tables: Tables, *, person: bool) -> None:
    """The open tab."""
    name, tab = open_tab(["Meetings", "Offices" if person else "Members", "Met with"], key="pe_view")
    called = derived(names, tables)
    with tab:
        if name == "Meetings":
            meetings_view(found)
        elif name == "Met with":
            rows = words.met_table(found, called.people if person else called.bodies).head(MOST_ROWS)
            st.dataframe(rows, hide_index=True, alt="Who was at the same meetings, one a line")
        else:
            rows = words.lines_table(found, person=person).head(MOST_ROWS)
            st.dataframe(rows, hide_index=True, placeholder="", alt=f"{name}, one a line")


def more(found: Record, spellings: tuple[str, ...]) -> None:
    """All spellings, why they are one, and what the reference table has."""
    if line := words.spellings_line(spellings):
        st.markdown(escaped(line))
    if found.merged:
        with st.expander(f"Why these spellings are one person ({len(found.merged)})", icon=":material/merge:"):
            st.markdown("\n".join(f"- {escaped(reason)}" for reason in found.merged))
    corrected_lines(found.corrected)
    if found.known:
        st.caption(f"Known beforehand: {escaped('; '.join(words.known_words(known) for known in found.known))}")


def everybody(tables: Tables) -> dict[str, dict[str, Any]]:
    """The rows of all people and bodies by the keys of the box."""
    people = {row["person"]: row for row in records(derived(who.persons, tables))}
    return people | {f"{BODY}{row['body']}": row for row in records(derived(who.bodies, tables))}


def searched(row: Mapping[str, Any], label: str, spellings: Sequence[str]) -> str:
    """All under which somebody is found."""
    return " ".join((label, row["role"], row["organisation"], *spellings)).casefold()


require_entry("people")
tables = open_tables()
answer = header("people")
rows = derived(everybody, tables)
named = derived(names, tables)
called = {**named.people, **{f"{BODY}{body}": label for body, label in named.bodies.items()}}
key = choose_who(
    called,
    {key: row["events"] for key, row in rows.items()},
    {key: searched(row, called[key], row["spellings"]) for key, row in rows.items()},
)
if not key:
    answer.markdown("Nobody fits this search." if rows else "No article that was read names a person at a meeting.")
    nothing("Search for another name, or build the tables from articles that tell of meetings.")
else:
    person = not key.startswith(BODY)
    found = person_record(tables, key) if person else body_record(tables, key.removeprefix(BODY))
    say = words.person_answer if person else words.body_answer
    answer.markdown(escaped(say(called[key], rows[key], found)))
    more(found, rows[key]["spellings"])
    left, right = st.columns([5, 3], gap="large")
    with right:
        evidence(found, tables, person=person)
        narrowed = {"me_person" if person else "me_body": key.removeprefix(BODY)}
        st.page_link(page_file("meetings"), label="These meetings on Meetings", query_params=narrowed)
    with left:
        view(found, tables, person=person)
    source_line(
        "Source: the articles that were read; each office leads to its sentence.",
        Rows.of(found.meetings, "meeting"),
        "people",
        Notes(("meetings",), [called[key]], pictures=True),
        whole=Rows(len(tables.people), "person", lambda: tables.people),
    )
