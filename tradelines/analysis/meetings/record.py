"""One person or one body: every office or person in it, from when to when, the meetings, and who was met there."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import pandas as pd

from tradelines.analysis.corrections import corrected_by
from tradelines.analysis.meetings.bodies import commission_parties
from tradelines.analysis.meetings.events import events, participants
from tradelines.analysis.tables import Tables, derived, records, reference


@dataclass(frozen=True, slots=True)
class Known:
    """What the reference table knows of a person: an office, the years (empty where open), the source."""

    name: str
    office: str
    first: str
    last: str
    source: str


@dataclass(frozen=True, slots=True)
class Record:
    """All that is known of one person or body.

    `lines` has one row an office of the person (or a person of the body), newest first: person, body, name, role,
    organisation, country, first and last (datetime64, NaT where no date is known), events (number), participant_id (of
    the newest report, for its sentence). `meetings` are the events; `met` the keys of the persons at them with how
    often, most often first. `merged` says why spellings were taken for one, `corrected` what was put right by hand,
    `known` what the reference table has.
    """

    lines: pd.DataFrame
    meetings: pd.DataFrame
    met: Sequence[tuple[str, int]]
    merged: Sequence[str] = ()
    corrected: Sequence[str] = ()
    known: Sequence[Known] = ()


def person_record(tables: Tables, person: str) -> Record:
    """The record of a person by id."""
    told = derived(events, tables)
    own = told[[person in people for people in told["people"]]]
    rows = derived(participants, tables)
    found = tables.people[tables.people["person_id"] == person]
    merged = found["merged"].iloc[0] if len(found) else ()
    known = known_offices(found["reference_id"].iloc[0]) if len(found) else ()
    lines = _lines(rows[rows["person"] == person], own, ["role", "organisation", "country"])
    corrected = corrected_by(tables, records(found)[0]) if len(found) else ()
    return Record(lines, own, _met(own, "people", person), merged, corrected, known)


def body_record(tables: Tables, body: str) -> Record:
    """The record of a body by key; of a joint commission the people are all who came to its sessions."""
    told = derived(events, tables)
    own = told[[body in bodies for bodies in told["bodies"]]]
    rows = derived(participants, tables)
    if commission_parties(body):
        reports = {meeting for meetings in own["meetings"] for meeting in meetings}
        there = rows[rows["meeting_id"].isin(reports)]
    else:
        there = rows[rows["body"] == body]
    return Record(_lines(there, own, ["person", "role"]), own, _met(own, "bodies", body))


def _lines(rows: pd.DataFrame, own: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """One row a group of `participants`: an office of a person, or a person in an office of a body."""
    event_of = {meeting: event for event, ids in zip(own["event_id"], own["meetings"], strict=True) for meeting in ids}
    days = own.set_index("event_id")[["first", "last"]]
    told = rows.assign(event=rows["meeting_id"].map(event_of))
    told = told.join(days, on="event").sort_values(["last", "participant_id"], na_position="first", kind="stable")
    lines = told.drop_duplicates(by, keep="last").set_index(by, drop=False)
    groups = told.groupby(by)
    lines = lines.assign(
        first=groups["first"].min(), last=groups["last"].max(), events=groups["event"].nunique()
    ).reset_index(drop=True)
    columns = [
        "person", "body", "name", "role", "organisation", "country", "first", "last", "events", "participant_id",
    ]  # fmt: skip
    return lines.sort_values(["last", "events"], ascending=False, na_position="last", kind="stable")[columns]


def _met(own: pd.DataFrame, column: str, key: str) -> list[tuple[str, int]]:
    """Who else was at the meetings held, with how often."""
    sizes = Counter(word for words in own[own["held"].astype(bool)][column] for word in words if word != key)
    return sorted(sizes.items(), key=lambda item: (-item[1], item[0]))


@cache
def known_offices(reference_id: str) -> tuple[Known, ...]:
    """The offices of a person in the reference table, oldest first; empty for nobody known."""
    if not reference_id:
        return ()
    table = reference("people")
    rows = records(table[table["person_id"] == reference_id])
    found = (Known(row["name"], row["office"], row["office_from"], row["office_to"], row["source"]) for row in rows)
    return tuple(sorted(found, key=lambda known: (known.first, known.office)))
