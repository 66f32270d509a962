"""The list of pages, and the guard that leads a deep link through the entry.

Streamlit finds a folder named `pages/` by itself: the first request after a start that asks for a page would run
that page without `dashboard.py`, and so without menu, title and page settings. Each page therefore begins with
`require_entry(slug)`: where the entry has not run, it notes page and query and goes to the entry, which goes back.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from tradelines.ui.address import arrive

_ENTERED = "_entered"
_GO_TO = "_go_to"


@dataclass(frozen=True, slots=True)
class PageInfo:
    """One page: its file name and address, its name in the menu, and the question it answers."""

    slug: str
    title: str
    question: str


# No icons: Streamlit would fetch a page's Material icon from the web to set it as the icon of the browser's tab.
PAGES = (
    PageInfo("overview", "Overview", "What do the articles hold, and what is missing?"),
    PageInfo("trade", "Trade", "What trade figures do the articles quote, pair by pair?"),
    PageInfo("flows", "Flows", "Who sells to whom in one period, and how much?"),
    PageInfo("pairs", "Pairs", "What is known of two countries together, and what is not?"),
    PageInfo("corridors", "Corridors", "Where do the corridors run, and what is claimed of them?"),
    PageInfo("routes", "Routes", "What are the ways from one place to another, and what is missing on them?"),
    PageInfo("meetings", "Meetings", "Who met whom, when, and about what?"),
    PageInfo("network", "Network", "Who met whom how often, and who is central?"),
    PageInfo("people", "People", "Who is this person or body, in which offices, and whom did they meet?"),
    PageInfo("articles", "Articles", "What does one article say, fact by fact?"),
    PageInfo("about", "About", "How are the figures read, and what are the limits?"),
)


def page_file(slug: str) -> str:
    """The page's file, as `st.page_link` and `st.switch_page` take it."""
    return f"pages/{slug}.py"


def require_entry(slug: str) -> None:
    """The first statement of each page: make sure that `dashboard.py` runs this page."""
    if not st.session_state.get(_ENTERED):
        st.session_state[_GO_TO] = (slug, _query())
        st.switch_page("dashboard.py")
    arrive(slug)


def start() -> None:
    """The page of the bare address: leads on to the overview, which so has an address of its own."""
    st.switch_page(page_file("overview"), query_params=_query())


def go_on(pages: Mapping[str, st.Page]) -> None:
    """In `dashboard.py`, after the pages are known: go on to the page that a deep link asked for."""
    st.session_state[_ENTERED] = True
    if _GO_TO in st.session_state:
        slug, query = st.session_state.pop(_GO_TO)
        st.switch_page(pages[slug], query_params=query)


def _query() -> dict[str, list[str]]:
    return {key: st.query_params.get_all(key) for key in st.query_params}
