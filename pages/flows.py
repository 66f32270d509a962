"""Flows: exports and imports of one period as a diagram, on the map and as a matrix, like beside like."""

import pandas as pd
import streamlit as st

from tradelines.analysis import flows, trade
from tradelines.analysis.choice import chosen
from tradelines.analysis.network import load_network
from tradelines.analysis.tables import Tables
from tradelines.figures import trade_table
from tradelines.figures.choice_words import choice_words
from tradelines.figures.flows import flowmap, matrix, sankey, words
from tradelines.figures.flows.loads import loads_of
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.evidence import evidence_panel, other_tellers, pair_link
from tradelines.ui.filters import one_of, switch_of
from tradelines.ui.frame import chart, clicked, colours, filter_row, header, nothing, open_tab
from tradelines.ui.store import derived, open_tables
from tradelines.ui.trade_filters import only_line, trade_filters

MOST_PERIODS, MOST_OPTIONS = 400, 200
VIEWS = ["Diagram", "Map", "Matrix"]


def choose_mark(key: str) -> None:
    """A click on an arrow or a cell chooses its figure, as the box beside it does."""
    if statement := clicked(key):
        st.session_state["tr_fact"] = statement


def period_of(moments: list[flows.Moment]) -> flows.Moment:
    """The chosen period; the one with most exports and imports where none is chosen."""
    offered = {moment.code: moment for moment in moments[:MOST_PERIODS]}
    names = {code: words.moment_name(moment) for code, moment in offered.items()}
    code = one_of("Period (its exports and imports)", list(offered), key="fl_period", names=names.__getitem__)
    return offered[code]


def picture_of(shown: pd.DataFrame, moments: list[flows.Moment]) -> flows.Ways:
    """What is drawn: the chosen period, in the chosen currency."""
    with filter_row():
        moment = period_of(moments)
        codes = trade.currencies(flows.of_moment(shown, moment))
        currency = switch_of("Currency", codes, key="fl_currency") if len(codes) > 1 else codes[0]
    return flows.ways(shown, moment, currency)


def diagram(picture: flows.Ways) -> None:
    """The Sankey diagram."""
    if picture.drawn.empty:
        nothing("No export or import has this period. The matrix holds its turnover; or choose another period.")
        return
    chart(sankey.figure(picture, colours()), alt=words.takeaway(picture), key="fl_sankey", name="flows")


def on_the_map(picture: flows.Ways, tables: Tables) -> None:
    """The flow map."""
    carried = flows.carried(picture.drawn, tables.freight, tables.segments)
    loads = loads_of(load_network(), carried, flows.volumes(tables.freight, tables.articles, picture.moment))
    figure = flowmap.figure(picture, loads, colours())
    if figure is None:
        nothing("No export or import of this period has both of its ends on the map. The diagram has them.")
        return
    chart(figure, alt=words.takeaway(picture), key="fl_map", name="flow-map", on_select=lambda: choose_mark("fl_map"))


def grid(picture: flows.Ways, found: flows.Matrix) -> None:
    """The matrix."""
    figure = matrix.figure(found, picture, colours())
    chart(
        figure,
        alt=words.takeaway(picture),
        key="fl_matrix",
        name="flow-matrix",
        on_select=lambda: choose_mark("fl_matrix"),
    )


def view(picture: flows.Ways, tables: Tables) -> None:
    """The picture that is open, and beneath it the table that equals it."""
    name, tab = open_tab(VIEWS, key="fl_view")
    with tab:
        table = words.table(picture)
        if name == "Diagram":
            diagram(picture)
        elif name == "Map":
            on_the_map(picture, tables)
        else:
            found = flows.matrix(picture)
            grid(picture, found)
            table = words.matrix_table(found, picture)
        alt = f"The same figures as in the {name.lower()}"
        st.dataframe(table, hide_index=True, placeholder="", alt=alt)
        if name != "Matrix" and (aside := words.aside_line(picture)):
            st.caption(aside)


def evidence(picture: flows.Ways, claims: pd.DataFrame, tables: Tables) -> None:
    """The box that chooses a figure of the picture, and its sentence."""
    wanted = st.session_state.get("tr_fact") or st.query_params.get("tr_fact", "")
    names = trade_table.names(trade.options(picture.held, wanted, MOST_OPTIONS))
    statement = one_of("Figure and its sentence", list(names), key="tr_fact", names=names.__getitem__, stretch=True)
    evidence_panel(tables, "trade", statement, names[statement])
    other_tellers(tables, trade.tellers(claims, statement)[1:])
    row = picture.held[picture.held["statement"] == statement].iloc[0]
    pair_link(row["reporter"], row["partner"])


require_entry("flows")
tables = open_tables()
claims, statements = derived(trade.claims, tables), derived(trade.statements, tables)
answer = header("flows")
choice = trade_filters(tables)
shown = chosen(statements, claims, choice)
moments = flows.moments(shown)
if not moments:
    answer.markdown(words.answer(None, 0) + only_line(choice))
    nothing("Take a filter away, or look at the Trade page, which shows figures of any period.")
else:
    picture = picture_of(shown, moments)
    answer.markdown(words.answer(picture, len(shown)) + only_line(choice))
    left, right = st.columns([5, 3], gap="large")
    with right:
        evidence(picture, claims, tables)
    with left:
        view(picture, tables)
    shown = picture.held
source_line(
    "Source: the articles that were read; each figure leads to its sentence.",
    Rows(len(shown), "figure", lambda: trade.cited(shown, tables)),
    "flows",
    Notes(("trade", "articles"), choice_words(choice), pictures=True),
    whole=Rows(len(claims), "quoted figure", lambda: trade.cited(claims, tables)),
)
