"""Two views of the page of corridors beside its map: freight, and the progress of the works."""

import streamlit as st

from tradelines.analysis.network import Network, NetworkChoice, Shown
from tradelines.analysis.network.routes import lines_of
from tradelines.analysis.network.traffic import TONNES, volumes
from tradelines.analysis.progress import Project, newest_news
from tradelines.analysis.tables import Tables, records
from tradelines.figures import freight, progress
from tradelines.ui.downloads import Rows
from tradelines.ui.evidence import article_link
from tradelines.ui.filters import switch_of
from tradelines.ui.frame import chart, colours, nothing
from tradelines.ui.markup import escaped
from tradelines.ui.tables import sourced_table

MOST_QUOTED = 12


def freight_view(tables: Tables, network: Network, choice: NetworkChoice) -> Rows:
    """Published volumes by year, then what the articles quote of the same corridors; the published ones to download."""
    told = [volume for volume in volumes() if not choice.corridors or volume.corridor in choice.corridors]
    units = sorted({volume.unit for volume in told}, key=lambda unit: unit != TONNES)
    if not units:
        nothing("No volume is published for this corridor. Choose another, or all of them.")
        return Rows(0, "figure", lambda: freight.published_table([]))
    unit = switch_of("Unit", units, key="co_unit")
    shown = [volume for volume in told if volume.unit == unit]
    words = freight.published_words(shown)
    st.markdown(
        f"**{escaped(words)}**  \n:small[Published {escaped(unit)} a year, one mark a figure and source; small marks "
        "are parts of a corridor, light ones parts of a year, hollow ones expected. Nothing is averaged.]"
    )
    chart(freight.published(shown, colours()), alt=words, key="co_freight", name="freight")
    table = freight.published_table(shown)
    sourced_table(table, "Published freight")
    _quoted(tables, network, choice)
    return Rows.of(table, "figure")


def _quoted(tables: Tables, network: Network, choice: NetworkChoice) -> None:
    """The freight that the articles tell of the chosen corridors, by the unit told most."""
    rows = tables.freight[tables.freight["quantity"].notna() & (tables.freight["route"] != "")]
    corridors = set(choice.corridors)
    kept = {
        route
        for route in rows["route"].unique()
        if not corridors or any(line.corridor in corridors for line in lines_of(network, route))
    }
    rows = rows[rows["route"].isin(kept)]
    st.markdown("**Quoted in the articles**")
    if rows.empty:
        nothing("No article that was read tells of freight on these corridors.")
        return
    unit = rows["unit"].value_counts().index[0]
    same = rows[rows["unit"] == unit].sort_values(["route", "period_end", "freight_id"])
    st.caption("Full marks are actual figures, hollow ones forecasts, dotted ones targets, strokes capacities.")
    alt = "; ".join(freight.quoted_words(row) for row in records(same.head(3)))
    chart(freight.quoted(same, colours()), alt=alt, key="co_quoted", name="freight-quoted")
    for row in records(rows.head(MOST_QUOTED)):
        article_link(row["article_id"], row["freight_id"], label=freight.quoted_words(row))


def progress_view(works: list[Project], shown: Shown) -> Rows:
    """The works on what is shown: a timeline of their claims, and the equal table."""
    spots = set(shown.spots)
    found = [project for project in works if project.spot in spots]
    newest = newest_news(works)
    words = progress.headline(found, newest)
    st.markdown(
        f"**{escaped(words)}**  \n:small[Marks are claims by their dates (full: in use, dotted: under construction, "
        "hollow: planned; squares: articles), triangles the years due. Without news for two years a work is stale, for "
        "four dormant, after the rule of Global Energy Monitor, counted to the newest news of all (dotted line).]"
    )
    table = progress.table(found, newest)
    if not found:
        nothing("No work stands on the chosen lines.")
        return Rows.of(table, "work")
    chart(progress.figure(found, newest, colours()), alt=words, key="co_progress", name="progress")
    sourced_table(table, "The works and their progress")
    return Rows.of(table, "work")
