"""The panel beside the timeline: one event, who was there, and what each article says of it."""

from typing import Any

import pandas as pd
import streamlit as st

from tradelines.analysis.evidence import evidence_of, notes_of
from tradelines.analysis.meetings import people
from tradelines.analysis.tables import Tables
from tradelines.figures.formats import count, country
from tradelines.figures.meetings.words import details, event_name
from tradelines.ui.evidence import article_line, article_link, quotation, warning_lines
from tradelines.ui.markup import escaped

MOST_REPORTS = 4


def panel(tables: Tables, event: pd.DataFrame) -> None:
    """All that is known of one event; `event` is its row in a frame."""
    row: dict[str, Any] = {str(name): value for name, value in event.iloc[0].items()}
    with st.container(border=True):
        st.markdown(f"**{escaped(event_name(row))}**")
        facts = [(name, escaped(value)) for name, value in details(row)]
        st.table(pd.DataFrame(facts), border="horizontal", hide_index=True, hide_header=True)
        _people(tables, event)
        reports = row["meetings"]
        if len(reports) > 1:
            st.markdown(f"**One meeting, {count(len(reports), 'report')}**")
        for meeting_id in reports[:MOST_REPORTS]:
            _report(tables, meeting_id)
        if len(reports) > MOST_REPORTS:
            st.caption(f"and {count(len(reports) - MOST_REPORTS, 'more report')}")


def _people(tables: Tables, event: pd.DataFrame) -> None:
    present = people(tables, event)
    if present.empty:
        st.caption("No participant is named.")
        return
    st.markdown(f"**{count(len(present), 'person', 'people').capitalize()}**")
    for person in present.to_dict("records"):
        name = f"**{escaped(person['name'])}**" if person["name"] else "*Not named*"
        office = [person["role"], person["organisation"], country(person["country"]) if person["country"] else ""]
        st.markdown(f"{name}  \n{escaped(', '.join(part for part in office if part))}")
        if len(person["spellings"]) > 1:
            st.caption(f"Also printed as: {escaped(', '.join(person['spellings']))}")


def _report(tables: Tables, meeting_id: str) -> None:
    evidence = evidence_of(tables, "meetings", meeting_id)
    if evidence is None:
        return
    st.markdown(quotation(evidence))
    st.caption(article_line(evidence.article))
    own = tables.participants[tables.participants["meeting_id"] == meeting_id]["participant_id"]
    notes = [note for key in own for note in notes_of(tables, "participants", str(key))]
    warning_lines((*evidence.notes, *notes))
    article_link(evidence.article["article_id"], meeting_id)
