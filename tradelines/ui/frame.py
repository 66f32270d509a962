"""What frames a page: title and answer, tabs, charts with their alternative text and the way to save them."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from tradelines.figures.style import Palette, palette
from tradelines.ui.entry import PAGES

PICTURE, PICTURES = "picture", ("png", "svg")


def colours() -> Palette:
    """The palette of the theme that the reader sees."""
    return palette(st.context.theme.type)


def header(slug: str) -> DeltaGenerator:
    """The page's title, and the slot for the sentence that answers its question (write it with `.markdown`)."""
    page = next(page for page in PAGES if page.slug == slug)
    st.title(page.title, anchor=False)
    return st.container()


def open_tab(names: Sequence[str], *, key: str) -> tuple[str, DeltaGenerator]:
    """Tabs of which only the open one is worked out: its name, and where to draw it. The choice is in the address."""
    tabs = st.tabs(list(names), key=key, on_change="rerun", bind="query-params")
    return next(((name, tab) for name, tab in zip(names, tabs, strict=True) if tab.open), (names[0], tabs[0]))


def filter_row() -> DeltaGenerator:
    """The one row of filters, side by side; it wraps on a narrow screen. To be used in a `with` statement."""
    return st.container(horizontal=True, vertical_alignment="top", gap="medium")


def chart(figure: go.Figure, *, alt: str, key: str, on_select: Any = "ignore", name: str) -> None:
    """A Plotly figure in its own colours, with a camera that saves it under `name`.

    `alt` is the takeaway; `on_select` a callback for clicks on marks.
    """
    st.plotly_chart(
        figure,
        theme=None,
        key=key,
        alt=alt,
        on_select=on_select,
        selection_mode="points",
        config={
            "displayModeBar": True,
            "displaylogo": False,
            "modeBarButtons": [["toImage"]],
            "scrollZoom": False,
            "toImageButtonOptions": {"format": picture_format(), "filename": f"tradelines-{name}", "scale": 2},
        },
    )


def picture_format() -> str:
    """The kind of file that the camera of a chart saves: png or svg."""
    told = st.session_state.get(PICTURE) or st.query_params.get(PICTURE)
    return told if told in PICTURES else PICTURES[0]


def map_note(instead: str) -> None:
    """Below a map: how it is moved, and what holds the same where it cannot be drawn."""
    st.caption(
        "Scroll or pinch to zoom, drag to move. If the map stays empty, this browser has no WebGL; "
        f"{instead} hold the same."
    )


def clicked(key: str) -> str | None:
    """In a callback of `chart`: the first item of the clicked mark's customdata, or None."""
    points = st.session_state[key]["selection"]["points"]
    data = points[0].get("customdata") if points else None
    if isinstance(data, (list, tuple)):
        return str(data[0]) if data else None
    return None if data is None else str(next(iter(data.values())) if isinstance(data, dict) else data)


def nothing(remedy: str) -> None:
    """The state of an empty view: what would fill it; the sentence above says already what is missing."""
    st.info(remedy, icon=":material/search_off:")
