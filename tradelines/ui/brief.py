"""The buttons that make a note: nothing of it is put together before one of them is pressed."""

from collections.abc import Callable

import streamlit as st

from tradelines.analysis.network import NetworkChoice, load_network
from tradelines.analysis.tables import Tables
from tradelines.figures.brief.corridor import corridor_note
from tradelines.figures.brief.document import MIME as DOCX
from tradelines.figures.brief.document import as_docx
from tradelines.figures.brief.note import Note
from tradelines.figures.brief.page import MIME as HTML
from tradelines.figures.brief.page import as_html
from tradelines.figures.brief.pair import pair_note

_FORMS: tuple[tuple[str, str, str, Callable[[Note], bytes]], ...] = (
    ("Brief to print (HTML)", "html", HTML, as_html),
    ("Brief for Word (DOCX)", "docx", DOCX, as_docx),
)


def pair_brief(tables: Tables, one: str, other: str) -> None:
    """The two buttons for the note on a pair of countries."""
    _buttons(lambda: pair_note(tables, load_network(), one, other), f"{one}-{other}")


def corridor_brief(tables: Tables, choice: NetworkChoice) -> None:
    """The two buttons for the note on the corridors that are chosen."""
    name = "-".join("".join(c if c.isalnum() else "-" for c in part.lower()) for part in choice.corridors)
    _buttons(lambda: corridor_note(tables, load_network(), choice), name or "corridors")


def _buttons(make: Callable[[], Note], name: str) -> None:
    with st.container(horizontal=True, gap="small"):
        for label, ending, mime, write in _FORMS:
            st.download_button(
                label,
                data=_writer(make, write),
                file_name=f"tradelines-brief-{name}.{ending}",
                mime=mime,
                icon=":material/summarize:",
                on_click="ignore",
                key=f"brief_{name}_{ending}",
                help="Figures, chart, map, meetings, contradictions, and the sentence behind each statement",
            )


def _writer(make: Callable[[], Note], write: Callable[[Note], bytes]) -> Callable[[], bytes]:
    return lambda: write(make())
