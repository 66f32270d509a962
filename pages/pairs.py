"""Pairs: the dossier of two countries, all on one time axis, each thing with its sentence, and what is not known."""

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from tradelines.analysis import articles, pairs, trade
from tradelines.analysis.network import load_network
from tradelines.analysis.official import beside
from tradelines.analysis.pair_gaps import disputes, gaps
from tradelines.analysis.pairs import Dossier
from tradelines.analysis.tables import Tables, records
from tradelines.figures.facts import TABLE_LABELS, fact_names
from tradelines.figures.formats import count, country
from tradelines.figures.meetings.tables import events_table
from tradelines.figures.pairs import tables as lists
from tradelines.figures.pairs import timeline, words
from tradelines.figures.trade_words import pair_name
from tradelines.ui.brief import pair_brief
from tradelines.ui.downloads import Notes, Rows, source_line
from tradelines.ui.entry import page_file, require_entry
from tradelines.ui.evidence import article_query, evidence_panel, other_tellers
from tradelines.ui.filters import one_of
from tradelines.ui.frame import chart, clicked, colours, filter_row, header, nothing, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.meeting_panel import panel
from tradelines.ui.store import derived, open_tables
from tradelines.ui.tables import choosing_table

MOST_ROWS, MOST_OPTIONS, BEST = 500, 100, 6
VIEWS = ["Time axis", "Figures", "Statistics", "Meetings", "People", "Lines", "Freight", "Articles"]


def choose_pair(covered: pd.DataFrame) -> tuple[str, str]:
    """The two boxes, and the best covered pairs at a click."""
    with filter_row():
        one = one_of("Country", pairs.parties(covered), key="pa_one_id", names=country)
        other = one_of("and", pairs.parties(covered, one), key="pa_other_id", names=country)
    best = covered.head(BEST)
    with st.container(horizontal=True, gap="small"):
        for row in records(best):
            first, second = row["pair"].split("-")
            label = f"{escaped(pair_name(row['pair']))} ({row['size']:,})"
            st.button(label, key=f"pa_go_{row['pair']}", type="tertiary", on_click=open_pair, args=(first, second))
    return one, other


def open_pair(one: str, other: str) -> None:
    """In a callback: choose both countries; a link to the same page would leave the old address standing."""
    st.session_state["pa_one_id"], st.session_state["pa_other_id"] = one, other


def choose_mark() -> None:
    """A click on a mark chooses what it stands for, as the box beside the figure does."""
    if row_id := clicked("pa_chart"):
        st.session_state["pa_fact"] = row_id


def choose_row(key: str, ids: Sequence[str]) -> None:
    """A click on a line of a table chooses what it stands for."""
    if rows := st.session_state[key]["selection"]["rows"]:
        st.session_state["pa_fact"] = ids[rows[0]]


def newest_of(size: int) -> str:
    """What a table leaves out; empty where it holds all."""
    return f"The first {MOST_ROWS:,} of {size:,}; the download holds them all." if size > MOST_ROWS else ""


def listing(rows: pd.DataFrame, ids: Sequence[str], name: str, alt: str) -> None:
    """A table of which each line leads to its sentence."""
    if rows.empty:
        st.caption("Nothing of the kind in the articles on this pair.")
        return
    if told := newest_of(len(rows)):
        st.caption(told)
    key = f"pa_rows_{name}"
    choosing_table(rows.head(MOST_ROWS), alt, key=key, choose=lambda: choose_row(key, ids))


def evidence(found: Dossier, tables: Tables) -> str:
    """The box that chooses any fact of the two, and its sentence; gives the chosen row."""
    wanted = st.session_state.get("pa_fact") or st.query_params.get("pa_fact", "")
    facts = {fact.row_id: fact for fact in pairs.facts_of(found, MOST_OPTIONS, wanted)}
    told = fact_names(list(facts.values()))
    names = {key: f"{TABLE_LABELS[fact.table].capitalize()}: {told[key]}" for key, fact in facts.items()}
    chosen = one_of("Fact and its sentence", list(names), key="pa_fact", names=names.__getitem__, stretch=True)
    if not chosen:
        st.caption("No article tells of the two: what is drawn is official statistics.")
    elif facts[chosen].table == "meetings":
        panel(tables, found.meetings[found.meetings["meeting_id"] == chosen])
    else:
        evidence_panel(tables, facts[chosen].table, chosen, told[chosen])
        if facts[chosen].table == "trade":
            other_tellers(tables, trade.tellers(derived(trade.claims, tables), chosen)[1:])
    return chosen


def picture(found: Dossier, marked: str) -> None:
    """All on one time axis."""
    shown = timeline.drawn(found, colours())
    figure = timeline.figure(shown, colours(), marked=marked)
    chart(figure, alt=words.takeaway(found), key="pa_chart", on_select=choose_mark, name=f"pair-{found.pair}")


def figures_view(found: Dossier) -> None:
    """The quoted figures with their verdicts, newest first."""
    newest = found.figures.iloc[::-1].head(MOST_ROWS)
    judged = [beside(figure) for figure in pairs.figures_of(newest)]
    rows = lists.figures_table(newest, judged, disputes(found.figures))
    listing(rows, list(newest["statement"]), "figures", "Quoted figures with their verdicts, one a line")


def lines_view(found: Dossier) -> None:
    """The claims on lines and places, and the lines of the network that join the two."""
    network = load_network()
    rows = lists.claims_table(found.claims, network)
    listing(rows, list(found.claims["segment_id"]), "lines", "Claims on lines and places, one a line")
    if found.lines:
        st.markdown(f"**{count(len(found.lines), 'line')} of the network from one to the other**")
        st.dataframe(lists.lines_table(found, network), hide_index=True, placeholder="", alt="Lines, one a line")


def articles_view(found: Dossier, tables: Tables) -> None:
    """The articles on the pair; a click on a line opens the article, at what it says of the two."""
    if found.articles.empty:
        st.caption("Nothing of the kind in the articles on this pair.")
        return
    shown = found.articles.head(MOST_ROWS)
    st.caption(f"A click on a line opens the article. {newest_of(len(found.articles))}".strip())
    rows = lists.articles_table(shown, articles.names_of(tables, records(shown)))
    place = choosing_table(rows, "Articles, one a line", key="pa_rows_articles")
    if place is not None:
        article_id = str(shown["article_id"].iloc[place])
        fact = pairs.fact_in(tables, found, article_id)
        st.switch_page(page_file("articles"), query_params=article_query(article_id, fact))


def view(name: str, found: Dossier, tables: Tables, marked: str) -> None:
    """What the open tab holds."""
    newest = found.meetings.iloc[::-1]
    people, freight = found.people, found.freight
    views: dict[str, Callable[[], None]] = {
        "Time axis": lambda: picture(found, marked),
        "Figures": lambda: figures_view(found),
        "Statistics": lambda: st.dataframe(
            lists.official_table(found), hide_index=True, placeholder="", alt="Official figures, one year a line"
        ),
        "Meetings": lambda: listing(events_table(newest), list(newest["meeting_id"]), "met", "Meetings, one a line"),
        "People": lambda: listing(
            lists.people_table(people), list(people["participant_id"]), "people", "People, one a line"
        ),
        "Lines": lambda: lines_view(found),
        "Freight": lambda: listing(
            lists.freight_table(freight), list(freight["freight_id"]), "freight", "Freight, one a line"
        ),
        "Articles": lambda: articles_view(found, tables),
    }
    views[name]()


def handed_on(name: str, found: Dossier, tables: Tables) -> tuple[Rows, Sequence[str]]:
    """The rows of the open tab to save, and the tables of the schema that say what their columns mean."""
    figures = Rows(len(found.figures), "figure", lambda: trade.cited(found.figures, tables))
    return {
        "Statistics": (Rows.of(found.official, "official figure"), ()),
        "Meetings": (Rows.of(found.meetings, "meeting"), ("meetings",)),
        "People": (Rows(len(found.people), "person", lambda: found.people), ("participants",)),
        "Lines": (Rows.of(found.claims, "claim"), ("segments",)),
        "Freight": (Rows.of(found.freight, "freight figure"), ("freight",)),
        "Articles": (Rows.of(found.articles, "article"), ("articles",)),
    }.get(name, (figures, ("trade", "articles")))


require_entry("pairs")
tables = open_tables()
answer = header("pairs")
one, other = choose_pair(derived(pairs.covered, tables))
found = pairs.dossier(tables, load_network(), one, other)
verdicts = [beside(figure).verdict for figure in pairs.figures_of(found.figures.tail(MOST_ROWS))]
answer.markdown(f"{words.answer(found)} {words.verdict_line(verdicts, len(found.figures))}")
open_view = VIEWS[0]
if found.empty and found.official.empty:
    nothing("Choose another pair, or give the program articles on these two. The best covered pairs stand above.")
else:
    left, right = st.columns([5, 3], gap="large")
    with right:
        marked = evidence(found, tables)
    with left:
        open_view, tab = open_tab(VIEWS, key="pa_view")
        with tab:
            view(open_view, found, tables, marked)
    st.markdown("**What is not known**")
    st.markdown("\n".join(f"- {words.gap_words(gap)}" for gap in gaps(found)))
shown, meanings = handed_on(open_view, found, tables)
source_line(
    "Source: the articles that were read, each fact with its sentence; official statistics as their table names them.",
    shown,
    f"pair-{found.pair}",
    Notes(meanings, [pair_name(found.pair), open_view], pictures=True),
    whole=Rows(len(found.figures), "quoted figure", lambda: trade.cited(found.figures, tables)),
)
pair_brief(tables, found.one, found.other)
