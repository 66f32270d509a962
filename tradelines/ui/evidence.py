"""The evidence of a fact: its sentence with the words highlighted, its article, and the way there."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from tradelines.analysis.articles import names_of
from tradelines.analysis.evidence import Evidence, Note, evidence_of
from tradelines.analysis.pairs import countries
from tradelines.analysis.tables import Tables
from tradelines.analysis.trade import Sum
from tradelines.figures.formats import day, pair, short
from tradelines.schema import WARNING_MEANINGS, WarningCode
from tradelines.ui.corrections_panel import corrected_lines
from tradelines.ui.entry import page_file
from tradelines.ui.markup import Mark, escaped, highlighted

# One ground a table, from the theme's own colours; the words of the fact carry it on every page.
GROUNDS = {"trade": "blue", "freight": "orange", "meetings": "violet", "participants": "green", "segments": "red"}
WARNING_ICONS: dict[WarningCode, str] = {
    "part_year": ":material/timelapse:",
    "period_unknown": ":material/event_busy:",
    "year_inferred": ":material/edit_calendar:",
    "date_conflict": ":material/event_repeat:",
    "unresolved_partner": ":material/person_search:",
    "sum_mismatch": ":material/calculate:",
    "growth_mismatch": ":material/trending_down:",
    "unit_suspect": ":material/straighten:",
    "implausible": ":material/report:",
    "mirror_conflict": ":material/compare_arrows:",
    "official_conflict": ":material/account_balance:",
    "name_variant": ":material/spellcheck:",
    "reference_conflict": ":material/rule:",
    "stale_status": ":material/hourglass_bottom:",
    "subnational": ":material/location_city:",
    "boilerplate": ":material/content_copy:",
    "unread_number": ":material/question_mark:",
}
_TIMES = {
    "inherited": "Taken over from another sentence of the article.",
    "inferred": "Not in the article; worked out from what else it says.",
    "relative": "Worked out from the date of publication.",
}
_BASES = {
    "given": "date given with the article",
    "page": "date printed on the page",
    "dateline": "date from its dateline",
    "url": "date from its address",
    "text": "date from its text",
    "": "",
}


def evidence_panel(tables: Tables, table: str, row_id: str, headline: str) -> None:
    """A panel with the evidence of one row of a fact table; `headline` is the fact in words."""
    evidence = evidence_of(tables, table, row_id)
    with st.container(border=True):
        if evidence is None:
            st.caption("Choose a figure, and its sentence stands here.")
            return
        st.markdown(f"**{escaped(headline)}**")
        st.markdown(quotation(evidence))
        st.caption(article_line(evidence.article, evidence.article_name))
        basis_line(evidence)
        warning_lines(evidence.notes)
        article_link(evidence.article["article_id"], row_id)


def quotation(evidence: Evidence) -> str:
    """The sentence as Markdown, the words that carry the fact on coloured ground."""
    mark = Mark(evidence.start, evidence.end, GROUNDS[evidence.table], chosen=True)
    return highlighted(evidence.sentence, [mark])


def basis_line(evidence: Evidence) -> None:
    """How the period or date is known, where it does not stand in the sentence itself, and what was put right."""
    corrected_lines(evidence.corrected)
    if words := _TIMES.get(evidence.basis):
        st.markdown(f":blue-badge[:material/schedule: time] :small[{words}]")


def article_line(article: dict[str, Any], name: str = "") -> str:
    """Name (where it is given), outlet and date of an article with where the date comes from, as Markdown."""
    when = day(article["published"]) if article["published"] else "date of publication unknown"
    basis = _BASES.get(article["published_basis"], "")
    dated = f"{when} ({basis})" if basis and article["published"] else when
    return " · ".join(escaped(part) for part in (name, article["publisher"] or "outlet unknown", dated) if part)


def warning_lines(notes: tuple[Note, ...]) -> None:
    """Warnings by icon, word, plain meaning and the thing itself."""
    for note in notes:
        st.markdown(f"{warning_badge(note.code)} :small[{escaped(note.detail)}]", help=WARNING_MEANINGS[note.code][1])


def warning_badge(code: WarningCode) -> str:
    """A warning as icon and word, in Markdown."""
    return f":orange-badge[{WARNING_ICONS[code]} {WARNING_MEANINGS[code][0]}]"


def article_link(article_id: str, row_id: str = "", label: str = "See it in the article") -> None:
    """The way to the Articles page, at this article and this fact. A long label is cut; its whole is the tooltip."""
    seen = short(label)
    st.page_link(
        page_file("articles"),
        label=escaped(seen),
        icon=":material/article:",
        help=None if seen == label else escaped(label),
        query_params=article_query(article_id, row_id),
    )


def article_query(article_id: str, row_id: str = "") -> dict[str, str]:
    """The choices of the Articles page that show an article, and in it a fact."""
    return {"ar_id": article_id, **({"ar_fact": row_id} if row_id else {})}


def pair_link(one: str, other: str) -> None:
    """The way to all that is known of two countries; nothing where one of the two is a group or the world."""
    if {one, other} <= countries() and one != other:
        first, second = sorted((one, other))
        st.page_link(
            page_file("pairs"),
            label=f"All on {escaped(pair(first, second))}",
            icon=":material/handshake:",
            query_params={"pa_one_id": first, "pa_other_id": second},
        )


def check_lines(sums: Sequence[Sum], most: int = 3) -> None:
    """The sums that figures were checked by: failed ones with what is wrong, passed ones with a tick, many folded."""
    failed, passed = [check for check in sums if not check.passed], [check for check in sums if check.passed]
    for check in failed:
        st.markdown(f"{warning_badge(check.code)} :small[{escaped(check.detail)}]", help=_meaning(check.code))
    held = [f":green-badge[:material/check: sum holds] :small[{escaped(check.detail)}]" for check in passed]
    if len(held) <= most:
        for line in held:
            st.markdown(line)
        return
    with st.expander(f"{len(held):,} sums hold", icon=":material/check:"):
        for line in held:
            st.markdown(line)


def _meaning(code: WarningCode) -> str:
    return WARNING_MEANINGS[code][1]


def other_tellers(tables: Tables, tellers: Sequence[tuple[str, str]], most: int = 5) -> None:
    """Links to the other articles that say the same; `tellers` are (row id, article id)."""
    articles = [tables.row("articles", article_id) for _, article_id in tellers[:most]]
    names = names_of(tables, [article for article in articles if article])
    for row_id, article_id in tellers[:most]:
        article_link(article_id, row_id, label=f"Also in: {names.get(article_id, article_id)}")
    if len(tellers) > most:
        st.caption(f"and in {len(tellers) - most:,} more articles")
