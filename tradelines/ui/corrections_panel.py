"""What was merged and why, with the command that undoes it; what was put right by hand in a row."""

from collections.abc import Sequence

import streamlit as st

from tradelines.analysis.corrections import Merge
from tradelines.ui.markup import escaped

MOST_MERGES = 20


def merges_panel(found: Sequence[Merge]) -> None:
    """Merges one by one: which two, why, and the command that keeps them apart from the next build on."""
    for merge in found[:MOST_MERGES]:
        with st.container(border=True, gap="xsmall"):
            st.markdown(f":gray-badge[:material/merge: merged] **{escaped(merge.one)}** = **{escaped(merge.other)}**")
            st.caption(escaped(merge.reason))
            st.code(merge.undo, language="sh", wrap_lines=True)
    if len(found) > MOST_MERGES:
        st.caption(f"and {len(found) - MOST_MERGES:,} more, all in the table")


def corrected_lines(corrected: Sequence[str]) -> None:
    """What was put right in a row by hand, who did it and why."""
    for line in corrected:
        st.markdown(f":green-badge[:material/edit: put right by hand] :small[{escaped(line)}]")
