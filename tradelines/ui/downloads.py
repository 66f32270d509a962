"""The last line of a view: whose words it shows, and all that it can be saved as."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from tradelines.analysis.export import FORMATS, Format, Handout
from tradelines.figures.formats import count
from tradelines.ui.filters import switch_of
from tradelines.ui.frame import PICTURE, PICTURES


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows to hand on: how many they are, what one is called, and how they are made when they are asked for."""

    size: int
    one: str
    make: Callable[[], pd.DataFrame]

    @classmethod
    def of(cls, frame: pd.DataFrame, one: str) -> "Rows":
        """The rows of a frame as it is."""
        return cls(len(frame), one, lambda: frame)


@dataclass(frozen=True, slots=True)
class Notes:
    """What goes with the rows: the tables of the schema that say what their columns mean, and the choice in words.

    `pictures` says that the page has charts, which can be saved too.
    """

    tables: Sequence[str] = ()
    choice: Sequence[str] = ()
    pictures: bool = False


def source_line(source: str, shown: Rows, name: str, notes: Notes | None = None, whole: Rows | None = None) -> None:
    """The last line of a view: whose words it shows, and the downloads of what is shown, and of the whole of it."""
    notes = notes or Notes()
    about = {"Source": source, "Made by": "Tradelines"}
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.caption(source, width="stretch")
        label = f"Download {count(shown.size, shown.one)}"
        with st.popover(label, icon=":material/download:", key=f"downloads_{name}"):
            st.markdown("**As shown**")
            _buttons(shown, name, notes.tables, {"Choice": "; ".join(notes.choice) or "everything", **about})
            if whole:
                st.markdown("**In full**, whatever is chosen")
                _buttons(whole, f"{name}-full", notes.tables, {"Choice": "everything", **about})
            if notes.pictures:
                switch_of("Pictures as", PICTURES, key=PICTURE, names=str.upper)
                st.caption("The camera at a chart's corner saves it, with its period and its source.")


def _buttons(held: Rows, name: str, tables: Sequence[str], about: Mapping[str, str]) -> None:
    with st.container(gap="xxsmall"):
        for form in FORMATS:
            too_many = form.most is not None and held.size > form.most
            st.download_button(
                f"{count(held.size, held.one)} as {form.name}{_patience(form, held.size)}",
                data=_writer(form, held.make, tables, about),
                file_name=f"tradelines-{name}.{form.ending}",
                mime=form.mime,
                icon=":material/download:",
                type="tertiary",
                on_click="ignore",
                disabled=too_many or not held.size,
                key=f"download_{name}_{form.ending}",
            )


def _patience(form: Format, rows: int) -> str:
    """What a file of many rows costs: time, or that it cannot be had."""
    if form.most is not None and rows > form.most:
        return f": over {form.most:,} take too long; take CSV or Parquet"
    if form.slow is not None and rows > form.slow:
        return " (takes a minute or so)" if rows > 5 * form.slow else " (takes some seconds)"
    return ""


def _writer(
    form: Format, make: Callable[[], pd.DataFrame], tables: Sequence[str], about: Mapping[str, str]
) -> Callable[[], bytes]:
    return lambda: form.write(Handout(make(), tables, about))
