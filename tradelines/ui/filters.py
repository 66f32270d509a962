"""Filters that live in the address: stable codes as values, names only on the screen, defaults left out."""

from collections.abc import Callable, Sequence

import streamlit as st

WIDTH = 300


def one_of(label: str, options: Sequence[str], *, key: str, names: Callable[[str], str] = str) -> str:
    """A choice of exactly one code; the first is the default. `""` where there are no options."""
    return st.selectbox(label, list(options), key=key, format_func=names, bind="query-params", width=WIDTH) or ""


def some_of(label: str, options: Sequence[str], *, key: str, names: Callable[[str], str] = str) -> list[str]:
    """A choice of any number of codes; none chosen means all of them."""
    return st.multiselect(
        label, list(options), key=key, format_func=names, placeholder="All", bind="query-params", width=WIDTH
    )


def switch_of(label: str, options: Sequence[str], *, key: str, names: Callable[[str], str] = str) -> str:
    """A choice of one among a few codes that all stand in sight; the first is the default."""
    value = st.segmented_control(
        label, list(options), key=key, format_func=names, default=options[0], required=True, bind="query-params"
    )
    return value or options[0]
