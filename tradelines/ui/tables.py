"""Tables whose rows name their source as a link, and tables of which a line can be chosen."""

from collections.abc import Callable

import pandas as pd
import streamlit as st


def sourced_table(rows: pd.DataFrame, alt: str) -> None:
    """A table that equals a picture; its column `Source` holds addresses, `id` is not shown."""
    st.dataframe(
        rows.drop(columns="id", errors="ignore"),
        hide_index=True,
        placeholder="",
        column_config={"Source": st.column_config.LinkColumn(display_text=r"https?://([^/]+)")},
        alt=alt,
    )


def choosing_table(rows: pd.DataFrame, alt: str, *, key: str, choose: Callable[[], None] | None = None) -> int | None:
    """A table of which one line can be chosen; gives its number, None where none is.

    `choose` is called at a click, before the page runs again.
    """
    state = st.dataframe(
        rows,
        hide_index=True,
        placeholder="",
        alt=alt,
        key=key,
        on_select=choose or "rerun",
        selection_mode="single-row",
    )
    return next(iter(state["selection"]["rows"]), None)
