"""What else the panel beside the map tells of a thing: the freight through it, and the meetings about it."""

import pandas as pd
import streamlit as st

from tradelines.analysis.network import Network, meetings_about
from tradelines.analysis.network.traffic import Volume, quoted_on, volumes, volumes_on
from tradelines.analysis.tables import Tables, records
from tradelines.figures.formats import amount, count, day, period
from tradelines.figures.maps.tables import first_address
from tradelines.figures.maps.words import volume_words
from tradelines.ui.evidence import article_link
from tradelines.ui.markup import escaped

MOST_LINES = 4


def published_freight(network: Network, spot: str) -> None:
    """The published volumes that hold for a segment, each with its source; sources that differ stand together."""
    segment = network.segments.get(spot)
    told = volumes_on(segment, volumes()) if segment else []
    if not told:
        return
    st.markdown("**Published freight**")
    st.markdown("\n".join(f"- {_line(volume)}" for volume in told[:MOST_LINES]))
    if len(told) > MOST_LINES:
        st.caption(f"{count(len(told) - MOST_LINES, 'more figure')} under Freight")


def _line(volume: Volume) -> str:
    return f"{escaped(volume_words(volume))} ([{escaped(volume.by)}](<{first_address(volume.source)}>))"


def quoted_freight(tables: Tables, network: Network, spot: str) -> None:
    """The freight that articles tell of what was chosen, each with the way to its sentence."""
    told = quoted_on(tables, network, spot).head(MOST_LINES)
    if told.empty:
        return
    st.markdown("**Freight in the articles**")
    for row in records(told):
        size = "" if pd.isna(row["quantity"]) else amount(row["quantity"], row["unit"], row["approx"])
        when = period(row["period_start"], row["period_end"])
        st.markdown(escaped(", ".join(part for part in (row["route"], size, row["kind"], when) if part)))
        article_link(row["article_id"], row["freight_id"])


def meetings_on_it(tables: Tables, claims: pd.DataFrame, spot: str) -> None:
    """The meetings on transport in the articles that speak of it."""
    told = meetings_about(tables, claims, spot)
    if told.empty:
        return
    st.markdown(f"**{count(len(told), 'meeting')} in these articles**")
    for row in records(told.head(MOST_LINES)):
        when = day(row["date_start"]) if row["date_start"] else "date not stated"
        st.markdown(escaped(", ".join(part for part in (row["kind"], row["place"], when) if part)))
        article_link(row["article_id"], row["meeting_id"])
