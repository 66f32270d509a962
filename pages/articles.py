"""Articles: the text of one article with its facts highlighted in place, fact by fact."""

from typing import Any

import pandas as pd
import streamlit as st

from tradelines.analysis import articles
from tradelines.analysis.articles import Fact
from tradelines.analysis.evidence import evidence_of, notes_of
from tradelines.analysis.tables import Tables, records
from tradelines.figures.facts import fact_names, held, readable
from tradelines.figures.formats import count
from tradelines.schema import FACT_TABLES
from tradelines.ui import reader
from tradelines.ui.downloads import Rows, source_line
from tradelines.ui.entry import require_entry
from tradelines.ui.evidence import article_line, article_link, basis_line, quotation, warning_lines
from tradelines.ui.filters import list_of, one_of, search_for, switch_of
from tradelines.ui.frame import filter_row, header, nothing, open_tab
from tradelines.ui.markup import escaped
from tradelines.ui.store import derived, open_tables

MOST_OPTIONS = 400
FEW = 20
HOLDS = {"all": "All", "figures": "With figures", "none": "No figure in it", "unread": "Not read"}
ALL_FACTS = ""


def choose(contents: pd.DataFrame, tables: Tables) -> dict[str, Any] | None:
    """The row of filters, and the article that is chosen by them; None where they leave none."""
    with filter_row():
        holds = switch_of("Articles", articles.HOLDS, key="ar_holds", names=HOLDS.__getitem__)
        words = search_for("Words in headline or outlet", key="ar_words") if len(contents) > FEW else ""
        found = articles.holding(contents, holds, words)
        wanted = st.query_params.get("ar_id", "")
        rows = {row["article_id"]: row for row in records(articles.options(found, wanted, MOST_OPTIONS))}
        names = articles.names_of(tables, list(rows.values()))
        labels = {key: f"{names[key]} ({count(row['figures'], 'figure')})" for key, row in rows.items()}
        chosen = one_of("Article", list(rows), key="ar_id", names=labels.__getitem__, stretch=True) if rows else ""
    return rows.get(chosen)


def answer(article: dict[str, Any], contents: pd.DataFrame) -> str:
    """The sentence that answers the page's question for the chosen article."""
    among = f"one of {count(len(contents), 'article')}, {int((contents['figures'] > 0).sum()):,} of them with figures"
    if article["status"] == "duplicate":
        return f"The chosen article was not read: its text is the same as another article's. It is {among}."
    if article["status"] == "rejected":
        reason = escaped(article["reason"] or "no reason is known")
        return f"The chosen article was not read: {reason}. It is {among}."
    figure = "" if article["figures"] else ", but no figure"
    return f"The chosen article holds {held(article)}{figure}. It is {among}."


def fact_box(facts: list[Fact], names: dict[str, str], tables: Tables) -> str:
    """The facts to choose one from, and the sentence of the chosen one; gives the chosen one."""
    sentence = st.container()
    labels = {fact.row_id: reader.fact_label(fact, names[fact.row_id]) for fact in facts}
    labels[ALL_FACTS] = f":small[all {len(facts)} facts]" if len(facts) > 1 else ":small[the one fact]"
    options = [ALL_FACTS, *(fact.row_id for table in FACT_TABLES for fact in facts if fact.table == table)]
    chosen = list_of("Show in the text", options, key="ar_fact", names=labels.__getitem__)
    evidence = next((evidence_of(tables, fact.table, chosen) for fact in facts if fact.row_id == chosen), None)
    if evidence:
        with sentence.container(border=True):
            st.markdown(quotation(evidence))
            basis_line(evidence)
            warning_lines(evidence.notes)
    return chosen


def text_view(article: dict[str, Any], facts: list[Fact], chosen: str, tables: Tables) -> None:
    """The article's text, or why there is none."""
    text = tables.text(article["article_id"])
    if not text:
        nothing("There is no text of this article. Only articles that could be read are stored.")
        return
    st.markdown(reader.as_markdown(text, reader.marks_of(text, facts, chosen)))


def show(article: dict[str, Any], tables: Tables) -> None:
    """One article: headline and source, text beside facts, and the equal table."""
    facts = articles.facts_of(tables, article["article_id"])
    names = fact_names(facts)
    table = articles.as_table(facts, names)
    name = articles.name_of(article, tables.text(article["article_id"]))
    st.header(escaped(name), anchor=False)
    st.caption(article_line(article))
    if article["duplicate_of"]:
        article_link(article["duplicate_of"], label="The article that was read instead")
    left, right = st.columns([5, 3], gap="large")
    with right:
        chosen = fact_box(facts, names, tables) if facts else ALL_FACTS
        warning_lines(notes_of(tables, "articles", article["article_id"]))
    with left:
        view, tab = open_tab(["Text", "Table of facts"], key="ar_view")
        with tab:
            if view == "Text":
                text_view(article, facts, chosen, tables)
            else:
                st.dataframe(readable(table), hide_index=True, placeholder="", alt="Facts of the article")
    source_line(f"Source: {article['url'] or article['source']}", Rows.of(table, "fact"), "facts")


require_entry("articles")
tables = open_tables()
sentence = header("articles")
contents = derived(articles.contents, tables)
article = choose(contents, tables)
if article is None:
    sentence.markdown("No article fits this choice.")
    nothing("Choose all articles, or search for other words.")
else:
    sentence.markdown(answer(article, contents))
    show(article, tables)
