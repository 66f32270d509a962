"""Tables whose rows name their source as a link."""

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
