"""The box that sets any second figure beside the chosen one: like with like, or why not."""

import pandas as pd
import streamlit as st

from tradelines.analysis.tables import Tables
from tradelines.analysis.versus import offered, versus
from tradelines.figures import trade_table
from tradelines.figures.versus_words import lines
from tradelines.ui.filters import one_of
from tradelines.ui.markup import escaped

MOST = 100
NONE = "nothing"


def versus_panel(tables: Tables, shown: pd.DataFrame, statement: str) -> None:
    """A choice among the figures that are shown, those of the same pair first, and what the comparison says."""
    wanted = st.session_state.get("tr_with") or st.query_params.get("tr_with", "")
    names = {NONE: "No other figure", **trade_table.names(offered(shown, statement, wanted, MOST))}
    other = one_of("Compare it with", list(names), key="tr_with", names=names.__getitem__, stretch=True)
    found = versus(tables, statement, other) if other not in ("", NONE) else None
    if found is None:
        return
    with st.container(border=True):
        comparable = found.found.comparable
        badge = (
            ":green-badge[:material/balance: like with like]"
            if comparable
            else ":orange-badge[:material/block: not alike]"
        )
        first, *rest = lines(found)
        st.markdown(f"{badge} :small[{escaped(first)}]")
        for line in rest:
            st.caption(escaped(line))
