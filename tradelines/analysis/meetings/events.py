"""Meetings as events, one for all reports of it: its dates as intervals, its people and bodies."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date

import pandas as pd

from tradelines.analysis.meetings.bodies import bodies_by_row, commission_id
from tradelines.analysis.tables import Tables, derived

_EXACT = {"day": 0, "month": 1, "year": 2, "": 3}
MAIN, MENTIONED, PLANNED = "main", "mentioned", "planned"


def events(tables: Tables) -> pd.DataFrame:
    """One row an event, oldest first, those without a date last.

    What the reports tell differently is taken from the fullest: the one that reports it (rather than mentions it)
    with the most exact date. `first` and `last` are days (datetime64, NaT where no date is known), `topics` what any
    report names, `meetings` the ids of the reports, `people` the person ids, `bodies` the keys of their bodies and of
    the joint commission, `told` main, mentioned or planned, `parties` the countries' codes in alphabetical order
    ("AZE-IRN").
    """
    reports = tables.meetings
    if reports.empty:
        return _shaped(reports.assign(meetings=[], articles=0, people=[], bodies=[]))
    order = reports.assign(vague=reports["date_precision"].map(_EXACT), aside=~reports["main"].astype(bool))
    best = order.sort_values(["event_id", "aside", "vague", "meeting_id"], kind="stable")
    groups = best.groupby("event_id", sort=False)
    single = best[~best["event_id"].duplicated()].set_index("event_id", drop=False)
    single["topics"] = groups["topics"].agg(_union)
    single["meetings"] = groups["meeting_id"].agg(tuple)
    single["articles"] = groups["article_id"].nunique()
    present, bodies = _by_meeting(tables, "person"), _by_meeting(tables, "body")
    single["people"] = [_union(present.get(meeting, ()) for meeting in ids) for ids in single["meetings"]]
    single["bodies"] = [
        _union([*(bodies.get(meeting, ()) for meeting in ids), [commission_id(kind, countries)]])
        for ids, kind, countries in zip(single["meetings"], single["kind"], single["countries"], strict=True)
    ]
    return _shaped(single.reset_index(drop=True))


def _shaped(single: pd.DataFrame) -> pd.DataFrame:
    days = [_days(start, end) for start, end in zip(single["date_start"], single["date_end"], strict=True)]
    shaped = single.assign(
        first=pd.to_datetime(pd.Series([first for first, _ in days], index=single.index, dtype=object)),
        last=pd.to_datetime(pd.Series([last for _, last in days], index=single.index, dtype=object)),
        parties=["-".join(sorted(codes)) for codes in single["countries"]],
        told=[_told(bool(main), bool(held)) for main, held in zip(single["main"], single["held"], strict=True)],
    )
    columns = [
        "event_id", "meeting_id", "kind", "mode", "date_start", "date_end", "date_precision", "date_basis", "place",
        "countries", "parties", "topics", "main", "held", "told", "series_number", "first", "last", "meetings",
        "articles", "people", "bodies", "evidence",
    ]  # fmt: skip
    return shaped.sort_values(["first", "event_id"], na_position="last", kind="stable")[columns].reset_index(drop=True)


def _told(main: bool, held: bool) -> str:
    if not held:
        return PLANNED
    return MAIN if main else MENTIONED


def _days(start: str, end: str) -> tuple[date | None, date | None]:
    """First and last day of a date that is known to the day, the month or the year."""
    parts = [int(part) for part in start.split("-") if part]
    if not parts:
        return None, None
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(parts[0], parts[1], 1), date(parts[0], parts[1], monthrange(*parts)[1])
    first = date.fromisoformat(start)
    return first, max(first, date.fromisoformat(end)) if len(end) == 10 else first


def _union(lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for words in lists for word in words if word))


def _by_meeting(tables: Tables, column: str) -> dict[str, list[str]]:
    """The people or bodies at each meeting, by meeting id."""
    rows, present = derived(participants, tables), dict[str, list[str]]()
    for meeting, word in zip(rows["meeting_id"], rows[column], strict=True):
        present.setdefault(str(meeting), []).append(str(word))
    return present


def participants(tables: Tables) -> pd.DataFrame:
    """The table `participants` with `person` and `body`.

    `person` is the person's id, or for one without a name the office's; `body` the key of the body, see `body_key`.
    """
    frame = tables.participants
    office = frame["role"] + ", " + frame["organisation"] + ", " + frame["country"]
    person = frame["person_id"].where(frame["person_id"] != "", office)
    return frame.assign(person=person, body=bodies_by_row(frame))


def is_office(person: str) -> bool:
    """Whether an item of `person` is an office without a name: ids of persons hold no comma."""
    return "," in person


def people(tables: Tables, shown: pd.DataFrame) -> pd.DataFrame:
    """One row a person (or unnamed office) at the events shown, the most frequent first.

    Columns: person, name, spellings (all of them), role, organisation, country, events (their number).
    """
    meetings = {
        meeting: event for event, ids in zip(shown["event_id"], shown["meetings"], strict=True) for meeting in ids
    }
    rows = derived(participants, tables)
    rows = rows[rows["meeting_id"].isin(meetings.keys())]
    groups = rows.assign(event=rows["meeting_id"].map(meetings)).groupby("person", sort=False)
    table = pd.DataFrame(
        {
            "name": groups["name"].first(),
            "spellings": groups["spellings"].agg(_union),
            "role": groups["role"].agg(_longest),
            "organisation": groups["organisation"].agg(_longest),
            "country": groups["country"].agg(_longest),
            "events": groups["event"].nunique(),
        }
    )
    table.index.name = "person"
    return table.reset_index().sort_values(["events", "name"], ascending=[False, True], kind="stable")


def _longest(words: Iterable[str]) -> str:
    return max(words, key=len, default="")
