"""The filters of all pages that show trade figures: one choice, in the address, that is kept from page to page."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from tradelines.analysis.choice import EVERY, Choice, Options, options
from tradelines.analysis.tables import Tables
from tradelines.analysis.trade import FLOWS, claims
from tradelines.figures import choice_words as words
from tradelines.figures.formats import country
from tradelines.figures.trade_words import pair_name
from tradelines.ui.filters import more_filters, one_of, some_of, switch_of
from tradelines.ui.frame import filter_row
from tradelines.ui.markup import escaped
from tradelines.ui.store import derived

_MANY = (
    "tr_country", "tr_pair", "tr_reporter", "tr_partner", "tr_kind", "tr_currency", "tr_span", "tr_language",
    "tr_outlet", "tr_warning",
)  # fmt: skip
_ONE = {"tr_flow": EVERY, "tr_goods": "whole", "tr_from": "", "tr_to": ""}


def trade_filters(tables: Tables, flows: Sequence[str] = FLOWS) -> Choice:
    """The row of filters, the rarer ones folded, as a choice; `flows` are those to choose from."""
    there = derived(_options, tables)
    with filter_row():
        countries = some_of("Countries", there.countries, key="tr_country", names=country)
        pairs = some_of("Pairs", there.pairs, key="tr_pair", names=pair_name)
        flow = switch_of("Flow", (EVERY, *flows), key="tr_flow", names=words.flow_option)
        with more_filters():
            folded = _folded(there)
    return replace(folded, countries=countries, pairs=pairs, flow="" if flow == EVERY else flow)


def only_line(choice: Choice) -> str:
    """What is chosen among the folded filters, as Markdown to stand behind the page's answer."""
    folded = words.folded_words(choice)
    return f" :small[Only {escaped('; '.join(folded))}.]" if folded else ""


def _options(tables: Tables) -> Options:
    return options(derived(claims, tables))


def _folded(there: Options) -> Choice:
    """The rarer filters, in two columns."""
    left, right = st.columns(2, gap="medium")
    with left:
        who = Choice(
            reporters=some_of("Reported by", there.reporters, key="tr_reporter", names=country),
            partners=some_of("Partner", there.partners, key="tr_partner", names=country),
            kinds=some_of("Kind", there.kinds, key="tr_kind", names=str.capitalize),
            goods=one_of("Goods", there.goods, key="tr_goods", names=words.goods_option),
            currencies=some_of("Quoted in", there.currencies, key="tr_currency"),
        )
    with right:
        first, last = _years(there.years)
        folded = replace(
            who,
            first_year=first,
            last_year=last,
            spans=some_of("Period", there.spans, key="tr_span", names=words.span_option),
            languages=some_of("Language", there.languages, key="tr_language", names=words.language_option),
            publishers=some_of("Publisher", there.publishers, key="tr_outlet", names=words.publisher_option),
            warnings=some_of("Warning", there.warnings, key="tr_warning", names=words.warning_option),
        )
    st.button("Clear all filters", icon=":material/filter_alt_off:", type="tertiary", on_click=_clear)
    return folded


def _years(years: Sequence[str]) -> tuple[str, str]:
    """The years in which the period ends, from the one to the other; empty for any."""
    first, last = st.columns(2, gap="small")
    options = ["", *years]
    with first:
        start = one_of("Ending from", options, key="tr_from", names=lambda year: year or "Any year")
    with last:
        return start, one_of("Ending until", options, key="tr_to", names=lambda year: year or "Any year")


def _clear() -> None:
    for key in _MANY:
        st.session_state[key] = []
    for key, default in _ONE.items():
        st.session_state[key] = default
