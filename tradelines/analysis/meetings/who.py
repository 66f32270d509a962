"""Who the people and bodies of all meetings are: every name, how many meetings, from when to when."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from tradelines.analysis.meetings.bodies import BODY, COMMISSION, OFFICE, commission_parties, reference_body
from tradelines.analysis.meetings.events import events, is_office, participants
from tradelines.analysis.tables import Tables, derived, records


def persons(tables: Tables) -> pd.DataFrame:
    """One row a person, those of most meetings first; offices without a name are not among them.

    Columns: person, name, country, spellings (in all articles), role and organisation (the ones printed most), events
    (meetings held), planned, first and last (datetime64, NaT where no meeting has a date).
    """
    rows = derived(participants, tables)
    rows = _named(rows)
    known = {row["person_id"]: row for row in records(tables.people)}
    table = _with_times(_described(rows, "person"), derived(events, tables), "people")
    for column in ("name", "spellings"):
        cells = [
            known[person][column] if person in known else cell
            for person, cell in zip(table["person"], table[column], strict=True)
        ]
        table[column] = pd.Series(cells, index=table.index, dtype=object)
    return _ordered(table, "person")


def bodies(tables: Tables) -> pd.DataFrame:
    """One row a body, those of most meetings first.

    Columns: body, name ("" for a joint commission), kind (body, office where no body is printed, or commission),
    country, spellings, people (number of named persons), events, planned, first, last; role and organisation as for
    persons.
    """
    rows = derived(participants, tables)
    told = derived(events, tables)
    table = _with_times(_described(rows[rows["body"] != ""], "body"), told, "bodies")
    named = _named(rows).groupby("body")["person"].nunique()
    table["people"] = table["body"].map(named).fillna(0).astype("int64")
    table["kind"] = [BODY if organisation else OFFICE for organisation in table["organisation"]]
    table["name"] = [
        reference_body(body).get("name") or organisation or role
        for body, organisation, role in zip(table["body"], table["organisation"], table["role"], strict=True)
    ]
    printed: dict[str, list[str]] = {}
    for body, organisation in zip(rows["body"], rows["organisation"], strict=True):
        printed.setdefault(body, []).append(organisation)
    table["spellings"] = pd.Series(
        [_different(printed[body]) for body in table["body"]], index=table.index, dtype=object
    )
    return _ordered(pd.concat([table, _commissions(tables)], ignore_index=True), "body")


def _commissions(tables: Tables) -> pd.DataFrame:
    told = derived(events, tables)
    keys = sorted({body for bodies in told["bodies"] for body in bodies if commission_parties(body)})
    table = pd.DataFrame({"body": pd.Series(keys, dtype="str"), "name": "", "country": "", "role": ""})
    people = {
        body: len({person for there in group["people"] for person in there if not is_office(person)})
        for body, group in told.explode("bodies").groupby("bodies")
    }
    nothing = pd.Series([()] * len(keys), index=table.index, dtype=object)
    return _with_times(table, told, "bodies").assign(
        organisation="", kind=COMMISSION, spellings=nothing, people=[people[key] for key in keys]
    )


def _described(rows: pd.DataFrame, key: str) -> pd.DataFrame:
    """One row a person or body: its names, office and country."""
    groups = rows.groupby(key, sort=True)
    spellings: dict[str, list[str]] = {}
    for word, names in zip(rows[key], rows["spellings"], strict=True):
        spellings.setdefault(str(word), []).extend(names)
    table = pd.DataFrame(
        {
            "name": groups["name"].first(),
            "country": groups["country"].max(),
            "spellings": pd.Series({word: _different(names) for word, names in spellings.items()}, dtype=object),
            "role": _most(rows, key, "role"),
            "organisation": _most(rows, key, "organisation"),
        }
    )
    table.index.name = key
    return table.reset_index()


def _most(rows: pd.DataFrame, key: str, column: str) -> "pd.Series[str]":
    """The word that is printed most often in a column, by key; "" where there is none."""
    told = rows[rows[column] != ""]
    sizes = told.groupby([key, column]).size().reset_index(name="size")
    best = sizes.sort_values([key, "size", column], ascending=[True, False, True]).drop_duplicates(key)
    words: pd.Series[str] = best.set_index(key)[column].reindex(sorted(rows[key].unique())).fillna("")
    return words


def _with_times(table: pd.DataFrame, told: pd.DataFrame, column: str) -> pd.DataFrame:
    """The table with the number of meetings held and planned of each key, and the days from and to which."""
    times: dict[str, list[Any]] = {}
    for words, held, first, last in zip(told[column], told["held"], told["first"], told["last"], strict=True):
        for word in words:
            time = times.setdefault(word, [0, 0, pd.NaT, pd.NaT])
            time[0 if held else 1] += 1
            if not pd.isna(first):
                time[2] = first if pd.isna(time[2]) else min(time[2], first)
                time[3] = last if pd.isna(time[3]) else max(time[3], last)
    found = [times.get(key, [0, 0, pd.NaT, pd.NaT]) for key in table[str(table.columns[0])]]
    return table.assign(
        events=pd.Series([time[0] for time in found], index=table.index, dtype="int64"),
        planned=pd.Series([time[1] for time in found], index=table.index, dtype="int64"),
        first=pd.to_datetime(pd.Series([time[2] for time in found], index=table.index, dtype="datetime64[ns]")),
        last=pd.to_datetime(pd.Series([time[3] for time in found], index=table.index, dtype="datetime64[ns]")),
    )


def _ordered(table: pd.DataFrame, key: str) -> pd.DataFrame:
    return table.sort_values(
        ["events", "planned", key], ascending=[False, False, True], kind="stable", ignore_index=True
    )


def _named(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of participants with a name."""
    return rows[~rows["person"].str.contains(",", regex=False).astype(bool)]


def _different(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
