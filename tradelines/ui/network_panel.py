"""The panel beside the map: the facts of what was chosen, what the articles claim of it, and the way to each."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlparse

import pandas as pd
import streamlit as st

from tradelines.analysis.evidence import evidence_of
from tradelines.analysis.network import Network, Segment, Statement, disagreements, statements
from tradelines.analysis.tables import Tables
from tradelines.figures.formats import amount, count, day
from tradelines.figures.maps import words
from tradelines.ui.entry import page_file
from tradelines.ui.evidence import article_line, article_link, quotation, warning_lines
from tradelines.ui.markup import escaped
from tradelines.ui.network_more import meetings_on_it, published_freight, quoted_freight

MOST_CLAIMS = 5
MOST_NEWEST = 8
_NEWEST = "co_newest"


def choose_spot(spot: str) -> None:
    """In a callback: choose a thing on the map."""
    st.session_state["co_at"] = spot


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen on the map, the segments it is drawn together with, and the meetings held there."""

    spot: str
    same: Sequence[Segment] = ()
    held: Sequence[str] = ()


def panel(tables: Tables, network: Network, claims: pd.DataFrame, chosen: Chosen) -> None:
    """Facts and claims of what was chosen; where nothing was, the newest claims to choose from."""
    spot = chosen.spot
    with st.container(border=True):
        if network.kind(spot) is None:
            _newest(claims)
            return
        said = statements(network, claims, spot)
        st.markdown(f"**{escaped(network.name(spot))}**")
        _facts(network, spot, chosen.same)
        for found in disagreements(said):
            names = {item.about: item.name for item in reversed(said)}
            st.caption(f":orange-badge[:material/rule: sources differ] {escaped(words.difference(found, names))}")
        published_freight(network, spot)
        quoted_freight(tables, network, spot)
        _meetings(chosen.held)
        meetings_on_it(tables, claims, spot)
        _quoted(tables, [item for item in said if item.by == "article"])


def _newest(claims: pd.DataFrame) -> None:
    drawn = claims[claims["spot"] != ""].sort_values(["as_of", "segment_id"], ascending=[False, True])
    if drawn.empty:
        st.caption("Choose a line or a place. No article claims anything of them.")
        return
    st.caption("Choose a line or a place on the map or in the box above. The newest claims of the articles:")
    shown = drawn.drop_duplicates(["spot", "status"]).head(MOST_NEWEST).to_dict("records")
    told = {str(row["segment_id"]): row for row in shown}
    st.radio(
        "Newest claims",
        list(told),
        index=None,
        key=_NEWEST,
        format_func=lambda claim: _claim_words(told[claim]),
        on_change=lambda: choose_spot(told[st.session_state[_NEWEST]]["spot"]),
        label_visibility="collapsed",
    )


def _claim_words(claim: Mapping[Hashable, Any]) -> str:
    when = f", {day(claim['as_of'])}" if claim["as_of"] else ""
    return f"{escaped(claim['name'])}: {claim['status'] or 'named'}{when}"


def _facts(network: Network, spot: str, same: Sequence[Segment]) -> None:
    facts, source, notes = words.facts_of(network, spot, same)
    rows = [(name, escaped(value)) for name, value in facts]
    addresses = [part for part in source.replace(";", " ").split() if part.startswith("http")]
    if addresses:
        rows.append(("Source", ", ".join(f"[{urlparse(address).netloc}](<{address}>)" for address in addresses)))
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, hide_header=True)
    for note in notes:
        st.caption(escaped(note))


def _meetings(held: Sequence[str]) -> None:
    if held:
        st.page_link(
            page_file("meetings"),
            label=f"{count(len(held), 'meeting')} held here",
            icon=":material/groups:",
            query_params={"me_at": held[0]},
        )


def _quoted(tables: Tables, said: Sequence[Statement]) -> None:
    if not said:
        st.caption("No article claims anything of it.")
        return
    st.markdown(f"**{count(len(said), 'claim')} in the articles**")
    for item in said[:MOST_CLAIMS]:
        evidence = evidence_of(tables, "segments", item.row_id)
        if evidence is None:
            continue
        cost = amount(item.cost_usd_million * 1e6, "USD") if item.cost_usd_million is not None else ""
        due = f"due {item.due}" if item.due else ""
        claimed = [item.status or "named only", words.length(item.length_km), cost, due]
        when = day(item.as_of) if item.as_of else "date unknown"
        st.markdown(f"{escaped(item.name)}: **{escaped(', '.join(part for part in claimed if part))}** ({when})")
        st.markdown(quotation(evidence))
        st.caption(article_line(evidence.article))
        warning_lines(evidence.notes)
        article_link(item.article_id, item.row_id)
    if len(said) > MOST_CLAIMS:
        st.caption(f"and {len(said) - MOST_CLAIMS:,} more, all in the list of claims")
