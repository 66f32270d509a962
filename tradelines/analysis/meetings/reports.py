"""What each report says of one event, side by side, and where they differ."""

from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from tradelines.analysis.meetings.events import participants
from tradelines.analysis.tables import Tables, derived, records

Aspect = Literal["date", "place", "participants", "countries", "kind", "mode", "topics", "held"]
# How the reports go together: all say one thing; not all say it; some say less; they cannot all be right.
Agreement = Literal["same", "silent", "fuller", "different"]
ASPECTS: tuple[Aspect, ...] = ("date", "place", "participants", "countries", "kind", "mode", "topics", "held")


@dataclass(frozen=True, slots=True)
class Said:
    """One aspect of an event in each of its reports.

    `values` are one a report, in their order: a word, for participants, countries and topics a tuple of keys, for the
    date (start, end, basis), "" or () where the report does not say.
    """

    aspect: Aspect
    values: tuple[Any, ...]
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Comparison:
    """The reports of one event: their rows of `meetings`, and what they say, aspect by aspect.

    `names` gives the participants' names (or offices) by their keys.
    """

    reports: tuple[dict[str, Any], ...]
    said: tuple[Said, ...]
    names: dict[str, str]


def compare_reports(tables: Tables, meeting_ids: tuple[str, ...]) -> Comparison:
    """The reports of one event by their ids, in that order."""
    frame = tables.meetings[tables.meetings["meeting_id"].isin(meeting_ids)]
    rows = sorted(records(frame), key=lambda row: meeting_ids.index(row["meeting_id"]))
    people = derived(participants, tables)
    people = people[people["meeting_id"].isin(meeting_ids)]
    present: dict[str, tuple[str, ...]] = {}
    for meeting, person in dict.fromkeys(zip(people["meeting_id"], people["person"], strict=True)):
        present[meeting] = (*present.get(meeting, ()), person)
    return Comparison(tuple(rows), tuple(_said(aspect, rows, present) for aspect in ASPECTS), _names(people))


def _names(people: pd.DataFrame) -> dict[str, str]:
    return {
        person: name or ", ".join(part for part in (role, body) if part) or "not named"
        for person, name, role, body in zip(
            people["person"], people["name"], people["role"], people["organisation"], strict=True
        )
    }


def _said(aspect: Aspect, rows: list[dict[str, Any]], present: dict[str, tuple[str, ...]]) -> Said:
    if aspect == "date":
        dates = tuple((row["date_start"], row["date_end"], row["date_basis"]) for row in rows)
        return Said(aspect, dates, _of_dates([(start, end) for start, end, _ in dates]))
    if aspect == "participants":
        groups = tuple(present.get(row["meeting_id"], ()) for row in rows)
        return Said(aspect, groups, _of_groups(groups))
    if aspect in ("countries", "topics"):
        groups = tuple(row[aspect] for row in rows)
        return Said(aspect, groups, _of_groups(groups))
    if aspect == "held":
        words = tuple("held" if row["held"] else "planned" for row in rows)
        return Said(aspect, words, _of_words(words))
    words = tuple(row[aspect] for row in rows)
    return Said(aspect, words, _of_words(words))


def _of_words(words: tuple[str, ...]) -> Agreement:
    if len({word for word in words if word}) > 1:
        return "different"
    return "silent" if "" in words and any(words) else "same"


def _of_groups(groups: tuple[tuple[str, ...], ...]) -> Agreement:
    """Lists go together where each is part of the longest; otherwise each report has somebody of its own."""
    sets = [frozenset(group) for group in groups if group]
    if not sets:
        return "same"
    widest = max(sets, key=len)
    if not all(group <= widest for group in sets):
        return "different"
    if len(set(sets)) > 1:
        return "fuller"
    return "silent" if len(sets) < len(groups) else "same"


def _of_dates(dates: list[tuple[str, str]]) -> Agreement:
    """Dates go together where the less exact contain the most exact."""
    told = [(start, end) for start, end in dates if start]
    if not told:
        return "same"
    exactest = max(told, key=lambda date: len(date[0]))
    first, last = exactest[0], exactest[1] or exactest[0]
    for start, end in told:
        size = len(start)
        if not (start <= first[:size] <= (end or start) or first[:size] <= start <= last[:size]):
            return "different"
    if len(set(told)) > 1:
        return "fuller"
    return "silent" if len(told) < len(dates) else "same"
