"""Overview: what the articles hold, what is missing, what is newest, and what to beware of."""

from typing import Any

import streamlit as st

from tradelines.analysis import articles, coverage
from tradelines.analysis.coverage import NO_DATE, NO_FIGURE, Caution, Counts, Grid
from tradelines.analysis.tables import Tables
from tradelines.figures import coverage as charts
from tradelines.figures.facts import fact_name
from tradelines.figures.formats import count
from tradelines.schema import TABLES, WARNING_MEANINGS
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import page_file, require_entry
from tradelines.ui.evidence import WARNING_ICONS, article_line, article_link
from tradelines.ui.frame import chart, clicked, colours, header, nothing, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.store import derived, open_tables

NEWEST = 4
FACTS_EACH = 3


def sizes(counts: Counts) -> None:
    """How much there is of each thing."""
    with st.grid(6, min_column_width=130):
        st.metric("Articles read", f"{counts.read:,}")
        st.metric("Figures", f"{counts.figures:,}", help="Trade amounts, freight volumes, lengths and costs of lines")
        st.metric("Country pairs", f"{counts.pairs:,}")
        st.metric("Meetings", f"{counts.events:,}")
        st.metric("People", f"{counts.people:,}", help="Persons named at meetings; offices without a name not counted")
        st.metric("Lines and works", f"{counts.lines:,}")


def go_to_cell() -> None:
    """A click on a cell leads to its figures."""
    if row := clicked("ov_grid"):
        point = st.session_state["ov_grid"]["selection"]["points"][0]
        st.session_state["_ov_cell"] = (row, str(point["x"]))


def follow() -> None:
    """Where a cell was clicked: to the Trade page at that pair and year, or to the articles without a figure."""
    if cell := st.session_state.pop("_ov_cell", None):
        row, column = cell
        if row == NO_FIGURE:
            st.switch_page(page_file("articles"), query_params={"ar_holds": "none"})
        year = {"tr_span": "unknown"} if column == NO_DATE else {"tr_from": column, "tr_to": column}
        st.switch_page(page_file("trade"), query_params={"tr_pair": row, "tr_goods": "all", **year})


def coverage_view(grid: Grid) -> None:
    """Coverage by pair and year, as a picture and as a table."""
    st.header("Coverage", anchor=False)
    view, tab = open_tab(["Chart", "Table"], key="ov_view")
    with tab:
        if view == "Chart":
            chart(
                charts.figure(grid, colours()),
                alt=charts.takeaway(grid),
                key="ov_grid",
                on_select=go_to_cell,
                name="coverage",
            )
        else:
            st.dataframe(charts.table(grid), hide_index=True, placeholder="", alt="Coverage by pair and year")
    with st.container(horizontal=True):
        st.page_link(page_file("trade"), label="All trade figures", icon=":material/bar_chart:")
        query = {"tr_view": "Coverage"}
        st.page_link(page_file("trade"), label="All pairs", icon=":material/grid_on:", query_params=query)
        if NO_FIGURE in grid.rows:
            query = {"ar_holds": "none"}
            st.page_link(
                page_file("articles"), label="Articles without a figure", icon=":material/article:", query_params=query
            )


def newest_view(rows: list[dict[str, Any]], tables: Tables) -> None:
    """The newest articles, each with its leading facts, each fact with the way to its sentence."""
    st.header("Newest", anchor=False)
    if not rows:
        st.caption("No article with facts has a known date of publication.")
    names = articles.names_of(tables, rows)
    for article in rows:
        name = escaped(names[article["article_id"]])
        with st.container(gap="xxsmall"):
            st.markdown(f"**{name}**  \n:small[{article_line(article)}]")
            for table, row in coverage.leading(tables, article["article_id"], FACTS_EACH):
                article_link(article["article_id"], row[TABLES[table].key], label=fact_name(table, row))


def warnings_view(cautions: list[Caution]) -> None:
    """The warnings by kind: icon, word, number, meaning, and the way to the first of each."""
    st.header("Warnings", anchor=False)
    if not cautions:
        st.caption("No warning: every figure adds up, and every date and name is clear.")
    with st.container(gap="xsmall"):
        for caution in cautions:
            warning_view(caution)


def warning_view(caution: Caution) -> None:
    """The warnings of one kind, folded."""
    word, meaning = WARNING_MEANINGS[caution.code]
    label = f"{word[0].upper()}{word[1:]} · {caution.size:,} in {count(caution.articles, 'article')}"
    with st.expander(label, icon=WARNING_ICONS[caution.code]):
        st.markdown(meaning)
        for row in caution.rows:
            article_link(row["article_id"], row["row_id"], label=row["detail"])
        if caution.size > len(caution.rows):
            st.caption(f"and {caution.size - len(caution.rows):,} more; each stands with its figure.")


require_entry("overview")
follow()
tables = open_tables()
counts, grid = derived(coverage.counts, tables), derived(coverage.grid, tables)
header("overview").markdown(charts.answer(counts))
if not counts.articles:
    nothing("Put articles into seeds/ and build the tables again: python -m tradelines build")
sizes(counts)
left, right = st.columns([5, 3], gap="large")
with left:
    if grid.rows:
        coverage_view(grid)
    warnings_view(derived(coverage.cautions, tables))
with right:
    newest_view(coverage.newest(derived(articles.contents, tables), NEWEST), tables)
source_line(
    "Source: the articles that were read.", Rows.of(charts.table(grid), "line"), "coverage", Notes(pictures=True)
)
