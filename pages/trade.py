"""Trade: what figures the articles quote, pair by pair, like beside like, each with its sentence."""

import pandas as pd
import streamlit as st

from tradelines.analysis import beside, trade
from tradelines.analysis.choice import chosen
from tradelines.analysis.coverage import grid_of
from tradelines.analysis.tables import Tables
from tradelines.figures import coverage, trade_table
from tradelines.figures import trade as charts
from tradelines.figures import trade_words as words
from tradelines.figures.choice_words import choice_words
from tradelines.figures.trade_panels import Aids
from tradelines.ui.beside_panel import beside_panel
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.evidence import check_lines, evidence_panel, other_tellers, pair_link
from tradelines.ui.filters import one_of, switch_of, toggle_of
from tradelines.ui.frame import chart, clicked, colours, header, nothing, open_tab
from tradelines.ui.store import derived, open_tables
from tradelines.ui.trade_filters import only_line, trade_filters
from tradelines.ui.versus_panel import versus_panel

MOST_ROWS = 500
MOST_PAIRS = 40
MOST_OPTIONS = 200
PACE_NOTE = "The first months of a year carried on to the whole of it: a reckoning, no article says it."


def choose_mark() -> None:
    """A click on a mark chooses its statement, as the box beside the chart does."""
    if statement := clicked("tr_chart"):
        st.session_state["tr_fact"] = statement


def aids_of(frame: pd.DataFrame, marked: str, *, pace: bool) -> Aids:
    """What is drawn beside the statements."""
    return Aids(beside.judgements(frame), beside.paces(frame) if pace else {}, marked)


def picture(shown: pd.DataFrame, tables: Tables, marked: str, *, pace: bool) -> None:
    """The chart of one currency, how to read it, and the sums that its figures were checked by."""
    codes = trade.currencies(shown)
    if not codes:
        nothing("None of these statements gives an amount. The table has what they say on growth.")
        return
    currency = switch_of("Currency", codes, key="tr_cur") if len(codes) > 1 else codes[0]
    drawn = trade.drawn(shown, currency)
    aids = aids_of(drawn.frame, marked, pace=pace)
    chart(
        charts.figure(drawn, colours(), aids),
        alt=words.takeaway(drawn),
        key="tr_chart",
        on_select=choose_mark,
        name="trade",
    )
    official = any(aids.official(statement) is not None for statement in aids.judgements)
    st.caption(words.legend_line(drawn, official=official, pace=bool(aids.paces)))
    check_lines(trade.sums_of(tables, list(drawn.frame["trade_id"])))


def table(shown: pd.DataFrame, *, pace: bool) -> None:
    """The equal table of what the chart shows."""
    if len(shown) > MOST_ROWS:
        st.caption(f"The first {MOST_ROWS:,} of {len(shown):,}; the download holds them all.")
    first = shown.head(MOST_ROWS)
    rows = trade_table.rows(first, aids_of(first, "", pace=pace))
    st.dataframe(rows, hide_index=True, placeholder="", alt="Trade figures, one a line")


def covered(shown: pd.DataFrame) -> None:
    """Which pair has a figure, part of a year, an official figure only or nothing in which year; and the table."""
    grid = grid_of(shown, most=MOST_PAIRS)
    if not grid.rows:
        nothing("Targets and forecasts cover nothing. Choose figures of what happened.")
        return
    chart(coverage.figure(grid, colours()), alt=coverage.takeaway(grid), key="tr_grid", name="coverage")
    st.dataframe(coverage.table(grid), hide_index=True, placeholder="", alt="Coverage by pair and year")


def choose_figure(shown: pd.DataFrame) -> tuple[str, str]:
    """The box that chooses a figure: its id, and what it is in words."""
    wanted = st.session_state.get("tr_fact") or st.query_params.get("tr_fact", "")
    names = trade_table.names(trade.options(shown, wanted, MOST_OPTIONS))
    statement = one_of("Figure and its sentence", list(names), key="tr_fact", names=names.__getitem__, stretch=True)
    return statement, names[statement]


require_entry("trade")
tables = open_tables()
claims, statements = derived(trade.claims, tables), derived(trade.statements, tables)
answer = header("trade")
choice = trade_filters(tables)
shown = chosen(statements, claims, choice)
answer.markdown(words.answer(shown, trade.articles_of(claims, shown)) + only_line(choice))
if shown.empty:
    nothing("Take a filter away, or choose another pair.")
else:
    left, right = st.columns([5, 3], gap="large")
    with right:
        marked, name = choose_figure(shown)
        evidence_panel(tables, "trade", marked, name)
        other_tellers(tables, trade.tellers(claims, marked)[1:])
        pace = toggle_of("Pace of part-years", key="tr_pace", note=PACE_NOTE)
        if found := beside.beside(tables, marked):
            beside_panel(found, pace=pace)
            pair_link(found.figure.reporter, found.figure.partner)
        versus_panel(tables, shown, marked)
    with left:
        view, tab = open_tab(["Chart", "Table", "Coverage"], key="tr_view")
        with tab:
            if view == "Chart":
                picture(shown, tables, marked, pace=pace)
            elif view == "Table":
                table(shown, pace=pace)
            else:
                covered(shown)
source_line(
    "Source: the articles that were read; each figure leads to its sentence. Official: as named beside each figure.",
    Rows(len(shown), "figure", lambda: trade.cited(shown, tables)),
    "trade",
    Notes(("trade", "articles"), choice_words(choice), pictures=True),
    whole=Rows(len(claims), "quoted figure", lambda: trade.cited(claims, tables)),
)
