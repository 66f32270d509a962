"""The panel beside a view of meetings: one event, who was there, and what each article says of it."""

from typing import Any

import pandas as pd
import streamlit as st

from tradelines.analysis.evidence import evidence_of, notes_of
from tradelines.analysis.meetings import is_office, participants, people
from tradelines.analysis.meetings.reports import compare_reports
from tradelines.analysis.tables import Tables, derived, records
from tradelines.figures.formats import count, country
from tradelines.figures.meetings.reports import differences, side_by_side
from tradelines.figures.meetings.words import details, event_name
from tradelines.ui.corrections_panel import corrected_lines
from tradelines.ui.entry import page_file
from tradelines.ui.evidence import article_line, article_link, quotation, warning_lines
from tradelines.ui.markup import escaped

MOST_REPORTS, MOST_PEOPLE, MOST_BESIDE = 4, 12, 4
BODY = "body:"


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


def who_link(key: str, label: str) -> None:
    """The way to a person (by id) or a body (by BODY and its key) on the People page."""
    icon = ":material/apartment:" if key.startswith(BODY) else ":material/person:"
    st.page_link(page_file("people"), label=escaped(label), icon=icon, query_params={"pe_who_id": key})


def _people(tables: Tables, event: pd.DataFrame) -> None:
    present = people(tables, event)
    if present.empty:
        st.caption("No participant is named.")
        return
    st.markdown(f"**{count(len(present), 'person', 'people').capitalize()}**")
    for person in records(present.head(MOST_PEOPLE)):
        office = [person["role"], person["organisation"], country(person["country"]) if person["country"] else ""]
        words = escaped(", ".join(part for part in office if part))
        if is_office(person["person"]):
            st.markdown(f"*Not named*  \n{words}")
            continue
        with st.container(gap=None):
            who_link(person["person"], person["name"])
            st.markdown(words)
        if len(person["spellings"]) > 1:
            st.caption(f"Also printed as: {escaped(', '.join(person['spellings']))}")
    if len(present) > MOST_PEOPLE:
        st.caption(f"and {count(len(present) - MOST_PEOPLE, 'more person', 'more people')}")


def _report(tables: Tables, meeting_id: str) -> None:
    evidence = evidence_of(tables, "meetings", meeting_id)
    if evidence is None:
        return
    st.markdown(quotation(evidence))
    st.caption(article_line(evidence.article))
    rows = derived(participants, tables)
    own = rows[rows["meeting_id"] == meeting_id]["participant_id"]
    notes = [note for key in own for note in notes_of(tables, "participants", str(key))]
    warning_lines((*evidence.notes, *notes))
    corrected_lines(evidence.corrected)
    article_link(evidence.article["article_id"], meeting_id)


def reports_beside(tables: Tables, reports: tuple[str, ...]) -> None:
    """The reports of one event side by side, and where they differ; nothing where there is but one."""
    if len(reports) < 2:
        return
    found = compare_reports(tables, reports)
    st.markdown(f"**{count(len(reports), 'report')} of one meeting, side by side**")
    for reason in dict.fromkeys(row["merged"] for row in found.reports if row["merged"]):
        st.caption(f"Taken for one meeting: {escaped(reason)}")
    apart = differences(found)
    st.markdown("\n".join(f"- {escaped(line)}" for line in apart) or "All reports say the same.")
    names = [_report_name(place, row, tables) for place, row in enumerate(found.reports[:MOST_BESIDE], start=1)]
    table = side_by_side(found, names)
    escaped_cells = table.map(escaped).rename(columns=escaped)
    st.table(escaped_cells, border="horizontal", hide_index=True)
    if len(reports) > MOST_BESIDE:
        left = count(len(reports) - MOST_BESIDE, "more report")
        st.caption(f"{left} not in the table; the differences above are those of all.")


def _report_name(place: int, row: dict[str, Any], tables: Tables) -> str:
    article = tables.row("articles", row["article_id"]) or {}
    told = "" if row["main"] else ", mentioned only"
    return f"{place}. {article.get('publisher') or article.get('title') or row['article_id']}{told}"
