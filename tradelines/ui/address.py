"""The choices of a page in its address, by stable codes.

Streamlit's own `bind="query-params"` puts the words of the screen into the address, so that a renamed country or
headline would break every link. Here the codes go in, and only what is not the default. Five rules: a code that
is none of the options is dropped; back, forward and links win over what was chosen before; a page that is opened
without any choice in its address shows the choices of the last visit; keys carry the page's prefix; a key that ends
in `_id` is always told, since the first of all articles, its default, is another one after the next build.
"""

from collections.abc import Sequence

import streamlit as st

_PAGE = "_address_page"
_TOLD = "_address_told"
_SEEN = "_address_seen"
_KEPT = "_address_kept"


def arrive(slug: str) -> None:
    """Before a page runs: note whether the reader has just come to it, and whether the address tells choices."""
    if st.session_state.get(_PAGE) != slug:
        st.session_state[_PAGE] = slug
        st.session_state[_TOLD] = len(st.query_params) > 0
        st.session_state[_SEEN] = {}


def restore(key: str, options: Sequence[str], default: Sequence[str], *, many: bool) -> None:
    """Before a widget: put into its state what the address, or else the last visit, says of it."""
    told = st.query_params.get_all(key)
    # On another page the state is that of another widget with the same key, and lost when this one is drawn.
    new = key not in st.session_state or key not in st.session_state.get(_SEEN, {})
    if new:
        codes = told if st.session_state.get(_TOLD, True) else st.session_state.get(_KEPT, {}).get(key, [])
    elif told != st.session_state.get(_SEEN, {}).get(key, []):
        codes = told
    else:
        codes = _listed(st.session_state[key])
    right = [code for code in codes if code in options] or list(default)
    value = right if many else (right[0] if right else None)
    if new or st.session_state[key] != value:
        st.session_state[key] = value


def record(key: str, default: Sequence[str]) -> None:
    """After a widget: put its value into the address, unless it is the default."""
    codes = _listed(st.session_state[key])
    wanted = [] if codes == list(default) and not key.endswith("_id") else codes
    if st.query_params.get_all(key) != wanted:
        if wanted:
            st.query_params[key] = wanted
        else:
            del st.query_params[key]
    st.session_state.setdefault(_SEEN, {})[key] = wanted
    st.session_state.setdefault(_KEPT, {})[key] = wanted


def _listed(value: str | Sequence[str] | None) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else list(value)
