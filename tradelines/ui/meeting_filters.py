"""The filters of all pages that show meetings: one choice, in the address, that is kept from page to page."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from tradelines.analysis.meetings import MeetingChoice, MeetingOptions, events, options, who
from tradelines.analysis.meetings.choice import HOLDS
from tradelines.analysis.tables import Tables, records
from tradelines.figures.formats import country, day
from tradelines.figures.meetings import choice_words as words
from tradelines.figures.meetings.who import body_label, person_label
from tradelines.figures.meetings.words import TOLD_WORDS, group_name, sentence_case
from tradelines.ui.filters import more_filters, one_of, some_of, switch_of, toggle_of
from tradelines.ui.frame import filter_row
from tradelines.ui.markup import escaped
from tradelines.ui.store import derived

MOST_OPTIONS = 500
_MANY = ("me_country", "me_person", "me_topic", "me_pair", "me_body", "me_kind", "me_mode", "me_told")
_ONE = {"me_held": words.ANY, "me_from": "", "me_to": "", "me_several": False}


@dataclass(frozen=True, slots=True)
class Names:
    """Labels of all people and bodies by their keys, those of most meetings first."""

    people: Mapping[str, str]
    bodies: Mapping[str, str]


def names(tables: Tables) -> Names:
    """What people and bodies are called on the pages."""
    people, bodies = derived(who.persons, tables), derived(who.bodies, tables)
    return Names(
        {row["person"]: person_label(row) for row in records(people)},
        {row["body"]: body_label(row) for row in records(bodies)},
    )


def meeting_filters(tables: Tables) -> MeetingChoice:
    """The row of filters, the rarer ones folded, as a choice."""
    there, called = derived(_options, tables), derived(names, tables)
    with filter_row():
        countries = some_of("Countries", there.countries, key="me_country", names=country)
        offered = leading(called.people, "me_person")
        people = some_of("People", offered, key="me_person", names=called.people.__getitem__)
        topics = some_of("Topics", there.topics, key="me_topic", names=sentence_case)
        with more_filters():
            folded = _folded(there, called)
    return replace(folded, countries=countries, people=people, topics=topics)


def only_line(choice: MeetingChoice, tables: Tables) -> str:
    """What is chosen among the folded filters, as Markdown to stand behind the page's answer."""
    folded = words.folded_words(choice, derived(names, tables).bodies)
    return f" :small[Only {escaped('; '.join(folded))}.]" if folded else ""


def told_choice(choice: MeetingChoice, tables: Tables) -> list[str]:
    """The whole choice in words, for what is handed on."""
    called = derived(names, tables)
    return words.choice_words(choice, {**called.people, **called.bodies})


def leading(called: Mapping[str, str], key: str) -> list[str]:
    """The first keys to choose from, and those that are chosen already."""
    told = [*st.query_params.get_all(key), *_listed(st.session_state.get(key))]
    first = list(called)[:MOST_OPTIONS]
    return [*first, *(code for code in dict.fromkeys(told) if code in called and code not in first)]


def choose_cell(cell: str) -> None:
    """In a callback: choose the countries and months of a cell of the strips ("AZE-IRN 2021-04 2021-06")."""
    parties, first, last = cell.split(" ")
    codes = parties.split("-")
    if len(codes) == 2 and all(len(code) > 1 for code in codes):
        st.session_state["me_pair"] = [parties]
    st.session_state["me_from"], st.session_state["me_to"] = first, last


def _listed(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)] if value else []


def _options(tables: Tables) -> MeetingOptions:
    frame: pd.DataFrame = derived(events, tables)
    return options(frame)


def _folded(there: MeetingOptions, called: Names) -> MeetingChoice:
    """The rarer filters, in two columns."""
    left, right = st.columns(2, gap="medium")
    with left:
        choice = MeetingChoice(
            pairs=some_of("Pairs", there.pairs, key="me_pair", names=group_name),
            bodies=some_of("Bodies", leading(called.bodies, "me_body"), key="me_body", names=called.bodies.__getitem__),
            kinds=some_of("Kinds", there.kinds, key="me_kind", names=sentence_case),
            modes=some_of("How", there.modes, key="me_mode", names=sentence_case),
        )
    with right:
        first, last = _months(there.months)
        told = some_of("Told as", there.told, key="me_told", names=lambda word: sentence_case(TOLD_WORDS[word]))
        held = switch_of("Held or planned", (words.ANY, *HOLDS), key="me_held", names=words.HELD_WORDS.__getitem__)
        several = toggle_of(
            "Told by several articles", key="me_several", note="Only meetings of which more than one article tells."
        )
    st.button("Clear all filters", icon=":material/filter_alt_off:", type="tertiary", on_click=_clear)
    return replace(choice, told=told, held="" if held == words.ANY else held, first=first, last=last, several=several)


def _months(months: list[str]) -> tuple[str, str]:
    """The months from the one to the other; empty for any."""
    start, end = st.columns(2, gap="small")
    options = ["", *months]
    with start:
        first = one_of("From", options, key="me_from", names=lambda month: day(month) if month else "Any month")
    with end:
        return first, one_of("Until", options, key="me_to", names=lambda month: day(month) if month else "Any month")


def _clear() -> None:
    for key in _MANY:
        st.session_state[key] = []
    for key, default in _ONE.items():
        st.session_state[key] = default
