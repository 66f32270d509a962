"""The panel under a figure's sentence: official statistics, other claims on the same fact, and what follows."""

from collections.abc import Iterable

import streamlit as st

from tradelines.analysis.beside import Beside
from tradelines.analysis.compare import Claim, Derived, Figure
from tradelines.figures import compare_words as words
from tradelines.figures.formats import amount, count, country, number
from tradelines.figures.trade_words import FLOW_WORDS, pair_name
from tradelines.ui.evidence import article_link
from tradelines.ui.markup import escaped

MOST_CLAIMS = 5
_VERDICT_BADGES = {
    "within 1 %": ":green-badge[:material/check: within 1%]",
    "within 10 %": ":blue-badge[:material/approval_delegation: within 10%]",
    "apart": ":orange-badge[:material/account_balance: apart]",
    "no official figure": ":gray-badge[:material/block: no official figure]",
}


def beside_panel(found: Beside, *, pace: bool) -> None:
    """All that stands beside a figure; the pace only where it is asked for."""
    with st.container(border=True):
        st.markdown("**Beside it**")
        _official(found)
        _claims(found.fact.claims)
        _changes(found)
        _dollars(found)
        _derived((*found.balances, *found.shares))
        _place(found)
        if pace and found.pace:
            st.markdown(f":gray-badge[:material/speed: reckoned] :small[{escaped(words.pace(found.pace))}]")


def _official(found: Beside) -> None:
    judgement = found.judgement
    said = words.official(judgement.official) if judgement.official else words.verdict(judgement).partition(": ")[2]
    st.markdown(f"{_VERDICT_BADGES[judgement.verdict]} :small[{escaped(said)}]")
    if judgement.rounding:
        st.caption("They agree within the digits, or the hedge, that the article gives.")
    elif judgement.gap_pct is not None:
        st.caption(escaped(f"The quoted figure is {number(round(judgement.gap_pct, 1))}% from it."))
    if judgement.mirror:
        gap = number(round(judgement.mirror_gap_pct or 0.0, 1))
        st.caption(escaped(f"The other side has {words.official(judgement.mirror)}; {gap}% from that."))


def _claims(claims: tuple[Claim, ...]) -> None:
    """The claims on one fact side by side, each with its likely reason; nothing where there is but one."""
    if len(claims) < 2:
        return
    st.markdown(f":orange-badge[:material/rule: {len(claims)} claims] :small[on the same flow and period]")
    for claim in claims[:MOST_CLAIMS]:
        why = f" ({words.reason(claim.reason)})" if claim.reason else ""
        st.markdown(f"{escaped(_figure(claim.head))}: {count(claim.articles, 'article')}{escaped(why)}")
        article_link(claim.head.article_id, claim.head.trade_id)
    if len(claims) > MOST_CLAIMS:
        st.caption(f"and {count(len(claims) - MOST_CLAIMS, 'more claim')}")


def _figure(figure: Figure) -> str:
    value = "" if figure.value is None else amount(figure.value, figure.currency, figure.approx)
    whose = pair_name(figure.pair) if figure.flow == "turnover" else country(figure.reporter)
    return f"{value} {FLOW_WORDS[figure.flow]} of {whose}, {words.when(figure)}"


def _changes(found: Beside) -> None:
    if found.before is None or not found.changes:
        return
    said = ", ".join(words.derived(change) for change in found.changes)
    st.markdown(f":gray-badge[:material/trending_up: change] :small[{escaped(f'{said} on {_figure(found.before)}')}]")
    st.caption(escaped(_formulas(found.changes)))


def _derived(values: tuple[Derived, ...]) -> None:
    for value in values:
        parts = " and ".join(_figure(part) for part in value.parts)
        st.markdown(f":gray-badge[:material/function: {value.name}] :small[{escaped(words.derived(value))}]")
        st.caption(escaped(f"{value.formula}, of {parts}"))


def _dollars(found: Beside) -> None:
    """The amount at the official rate, marked as converted, or why there is none."""
    if found.dollars:
        st.markdown(
            f":gray-badge[:material/currency_exchange: in dollars] :small[{escaped(words.derived(found.dollars))}]"
        )
        st.caption(escaped(f"Converted, not quoted: {found.dollars.formula}; {words.rate(found.dollars.rates[0])}."))
    elif found.no_rate:
        st.caption(escaped(words.no_rate(found.no_rate)))


def _place(found: Beside) -> None:
    """What part of the official total a figure is, and its place among the partners that the articles tell of."""
    for total in found.totals:
        st.markdown(f":gray-badge[:material/pie_chart: share] :small[{escaped(words.total_share(total))}]")
    if found.totals:
        st.caption(escaped("share = quoted amount / official total × 100"))
    for rank in found.ranks:
        st.markdown(f":gray-badge[:material/leaderboard: rank] :small[{escaped(words.derived(rank))}]")
        others = [f"{country(part.partner)} {_figure(part)}" for part in rank.parts[:MOST_CLAIMS]]
        st.caption(escaped(f"{rank.formula}: {'; '.join(others)}"))


def _formulas(values: Iterable[Derived]) -> str:
    named = {f"{value.name} = {value.formula}" for value in values}
    rates = {rate for value in values for rate in value.rates}
    return "; ".join([*sorted(named), *sorted(words.rate(rate) for rate in rates)])
