"""Filters that live in the address: stable codes as values, names only on the screen, defaults left out."""

from collections.abc import Callable, Sequence
from typing import Literal

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from tradelines.ui.address import record, restore

WIDTH = 300


def one_of(
    label: str, options: Sequence[str], *, key: str, names: Callable[[str], str] = str, stretch: bool = False
) -> str:
    """A choice of exactly one code; the first is the default. `""` where there are no options."""
    width: int | Literal["stretch"] = "stretch" if stretch else WIDTH
    restore(key, options, options[:1], many=False)
    value = st.selectbox(label, list(options), key=key, format_func=names, width=width)
    record(key, options[:1])
    return value or ""


def list_of(label: str, options: Sequence[str], *, key: str, names: Callable[[str], str]) -> str:
    """A choice of exactly one code from a list that stands in sight, names in Markdown; the first is the default."""
    restore(key, options, options[:1], many=False)
    value = st.radio(label, list(options), key=key, format_func=names)
    record(key, options[:1])
    return value or ""


def some_of(label: str, options: Sequence[str], *, key: str, names: Callable[[str], str] = str) -> list[str]:
    """A choice of any number of codes; none chosen means all of them."""
    restore(key, options, (), many=True)
    values = st.multiselect(label, list(options), key=key, format_func=names, placeholder="All", width=WIDTH)
    record(key, ())
    return values


def switch_of(label: str, options: Sequence[str], *, key: str, names: Callable[[str], str] = str) -> str:
    """A choice of one among a few codes that all stand in sight; the first is the default."""
    restore(key, options, options[:1], many=False)
    value = st.segmented_control(label, list(options), key=key, format_func=names, required=True)
    record(key, options[:1])
    return value or options[0]


def toggle_of(label: str, *, key: str, note: str) -> bool:
    """A thing that is shown only where it is asked for; `note` says what it is."""
    return st.toggle(label, key=key, bind="query-params", help=note)


def search_for(label: str, *, key: str) -> str:
    """Words to search for, as they were typed."""
    return st.text_input(label, key=key, bind="query-params", width=WIDTH)


def more_filters() -> DeltaGenerator:
    """The folded filters. To be used in a `with` statement."""
    with st.container(width="content"):
        st.space("small")  # as high as the labels of the filters beside it
        return st.popover("More filters", icon=":material/tune:")
