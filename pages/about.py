"""About: how the figures are read, what the limits are, where the reference data come from, what the columns mean."""

import pandas as pd
import streamlit as st

from tradelines import __version__
from tradelines.analysis.corrections import COMMAND, corrections_table, merges, merges_table
from tradelines.analysis.dictionary import dictionary
from tradelines.analysis.tables import Tables, reference
from tradelines.schema import SCHEMA_VERSION, TABLES, WARNING_MEANINGS
from tradelines.ui.corrections_panel import merges_panel
from tradelines.ui.downloads import Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.evidence import WARNING_ICONS
from tradelines.ui.filters import one_of, search_for
from tradelines.ui.frame import header, nothing, open_tab
from tradelines.ui.store import derived, open_tables

METHOD = """
1. **An article is stored as it was found.** Its text is never changed; every fact counts its place in it.
2. **Rules read it, words are data.** Amounts, periods, names and the verbs between them are found by rules about the
   language, with word lists for English, Russian, Azerbaijani and Turkish. No model guesses.
3. **A fact points at its words.** The sentence stands beside each figure; the words that carry it are highlighted.
4. **Unknown stays unknown.** A period that the sentence leaves out is taken over from the one before it, and says so;
   what cannot be known is left empty.
5. **Figures are checked against each other**: parts against their total, growth against levels, one side's figures
   against the other's. A failed check is a warning; nothing is corrected by itself.
6. **What someone puts right stays to be seen.** A correction names the row, the old value, who, when and why; it lapses
   when the sentence under it changes, and taking it back leaves no trace.
"""
LIMITS = """
- Articles repeat what officials say. A figure here is a quotation, not a statistic.
- A part of a year is never comparable with a year; it is drawn lighter and carries its months.
- Amounts in different currencies are never added or drawn together; nothing is converted.
- Two articles that say the same are one figure, told twice. Two that disagree both stay.
- The lines of the corridors are drawn from place to place unless they are marked as surveyed.
- Names of disputed places and lines of disputed borders are those of the listed sources, and take no side.
"""


def method(_: Tables) -> None:
    """How articles are read, and the limits."""
    left, right = st.columns(2, gap="large")
    left.header("Method", anchor=False)
    left.markdown(METHOD)
    right.header("Limits", anchor=False)
    right.markdown(LIMITS)


def sources(_: Tables) -> None:
    """The reference data: where each file comes from and under what licence."""
    frame = reference("sources").drop(columns="sha256")
    shown = frame.rename(columns=lambda name: name.capitalize())
    st.dataframe(shown, hide_index=True, placeholder="", alt="Origin and licence of each reference file")
    source_line("All of it stands in data/reference, with the program.", Rows.of(frame, "file"), "sources")


def columns(_: Tables) -> None:
    """The data dictionary of one table, from the schema."""
    name = one_of("Table", list(TABLES), key="ab_table")
    st.markdown(f"{TABLES[name].meaning} The key is `{TABLES[name].key}`.")
    frame = dictionary(name)
    st.dataframe(frame, hide_index=True, placeholder="", alt=f"Columns of the table {name}")
    source_line("Unknown is empty, never a guess.", Rows.of(frame, "column"), f"columns-{name}")


def warning_words(_: Tables) -> None:
    """What each warning means."""
    for code, (word, meaning) in WARNING_MEANINGS.items():
        st.markdown(f"{WARNING_ICONS[code]} **{word[0].upper()}{word[1:]}.** {meaning}")


def merged(tables: Tables) -> None:
    """What was put right by hand; what was taken for one person or one meeting, why, and how to undo it."""
    st.header("Put right by hand", anchor=False)
    made = corrections_table(tables)
    if made.empty:
        nothing(f"Nothing was put right by hand. `{COMMAND} add --help` says how.")
    else:
        st.dataframe(made, hide_index=True, placeholder="", alt="Corrections and what became of each")
    st.header("Taken for one", anchor=False)
    st.markdown(
        "Spellings that were taken for one person, and reports for reports of one meeting. Where two are not one, give "
        "the command with your reason and build again; `withdraw` takes it back."
    )
    found = derived(merges, tables)
    words = search_for("A name, a country's code or a date", key="ab_merged").casefold()
    chosen = [item for item in found if words in f"{item.name} {item.one} {item.other} {item.key}".casefold()]
    if not chosen:
        nothing("Nothing that fits was taken for one.")
    merges_panel(chosen)
    source_line("From the tables people and meetings.", Rows.of(merges_table(chosen), "merge"), "merges")


def versions(tables: Tables) -> None:
    """Which program and which build this is."""
    built = tables.manifest
    frame = pd.DataFrame({"rows": built.get("counts", {})}).rename_axis("table").reset_index()
    st.markdown(
        f"Tradelines {__version__}, tables of schema {built.get('schema_version', SCHEMA_VERSION)} built by version "
        f"{built.get('code_version', 'unknown')}. The code is under the MIT licence."
    )
    st.dataframe(frame, hide_index=True, width=320, alt="Size of each table")
    st.caption(f"Fingerprint of the build: {tables.key[:16]}. The tables lie in {tables.folder}.")


require_entry("about")
tables = open_tables()
header("about").markdown(
    "Tradelines reads news articles on trade and transit round the Caspian into tables in which every figure leads "
    "back to its sentence."
)
views = {
    "Method": method,
    "Sources": sources,
    "Columns": columns,
    "Warnings": warning_words,
    "Merged": merged,
    "Version": versions,
}
view, tab = open_tab(list(views), key="ab_view")
with tab:
    views[view](tables)
