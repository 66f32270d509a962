"""What was merged and why, what was put right by hand, and the command that undoes each of them."""

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from tradelines.analysis.tables import Tables, records

_MERGE = re.compile(r"(.+?) = (.+?): (.+)", re.DOTALL)
_BY_HAND = re.compile(r"joined by hand, (\S+):")
COMMAND = "python -m tradelines correct"


@dataclass(frozen=True, slots=True)
class Merge:
    """Two spellings taken for one person, or two reports for reports of one meeting.

    `key` is the person_id or event_id, `name` the person, or the countries and the date, in words. `undo` is the
    command that takes the merge apart.
    """

    table: Literal["people", "meetings"]
    key: str
    name: str
    one: str
    other: str
    reason: str
    undo: str


def merges(tables: Tables) -> list[Merge]:
    """Every merge of persons, then of reports, in the order of the tables."""
    return [*_persons(tables), *_reports(tables)]


def merges_of(tables: Tables, key: str) -> list[Merge]:
    """The merges behind one person (person_id) or one event (event_id)."""
    return [merge for merge in merges(tables) if merge.key == key]


def merges_table(found: Sequence[Merge]) -> pd.DataFrame:
    """Merges as a table, a row each."""
    what = {"people": "person", "meetings": "meeting"}
    columns = ["Of", "Name", "One", "Other", "Why", "To keep them apart"]
    rows = [(what[item.table], item.name, item.one, item.other, item.reason, item.undo) for item in found]
    return pd.DataFrame(rows, columns=columns)


def corrections_table(tables: Tables) -> pd.DataFrame:
    """The corrections of the build, with what became of each, and the command that takes it back."""
    rows = records(tables.corrections)
    columns = ["Id", "What", "Reason", "By", "On", "State", "To take it back"]
    return pd.DataFrame(
        [
            (
                row["correction_id"], in_words(row), row["reason"], row["author"], row["made_on"],
                f"{row['state']}: {row['detail']}" if row["detail"] else row["state"],
                f"{COMMAND} withdraw {shlex.quote(row['correction_id'])}",
            )
            for row in rows
        ],
        columns=columns,
    )  # fmt: skip


def corrected_by(tables: Tables, row: dict[str, Any]) -> tuple[str, ...]:
    """What was put right in a row of a table, in words with reason and author, a line each."""
    if not row.get("corrected"):
        return ()
    known = {item["correction_id"]: item for item in records(tables.corrections)}
    found = [known[key] for key in row["corrected"] if key in known]
    return tuple(
        f"{in_words(item)}. {item['reason']} ({item['author']}, {item['made_on']}; {item['correction_id']})"
        for item in found
    )


def in_words(row: dict[str, Any]) -> str:
    """A correction in words, without its reason."""
    if row["kind"] == "field":
        return (
            f"{row['table']} {row['row_id']}: {row['field']} is {row['value'] or 'empty'}, not {row['old'] or 'empty'}"
        )
    if row["kind"] == "drop":
        return f"{row['table']} {row['row_id']}: left out"
    return f"{row['row_id']} and {row['other_id']}: {'one' if row['kind'] == 'join' else 'not one'}"


def _persons(tables: Tables) -> Iterator[Merge]:
    merged = tables.people[tables.people["merged"].map(len) > 0]
    for person in records(merged):
        for told in person["merged"]:
            parts = _MERGE.fullmatch(told)
            if parts:
                one, other, reason = parts.groups()
                sides = _sides(tables, person, one, other)
                undo = _undo("people", sides, reason)
                yield Merge("people", person["person_id"], person["name"], one, other, reason, undo)


def _sides(tables: Tables, person: dict[str, Any], one: str, other: str) -> tuple[str, str]:
    """How a correction names two spellings of a person; where they are the same, one by a participant's own id."""
    country = f" ({person['country']})" if person["country"] else ""
    if one != other:
        return f"{one}{country}", f"{other}{country}"
    frame = tables.participants
    same = frame[(frame["person_id"] == person["person_id"]) & (frame["name"] == other)]
    without = same[same["country"] == ""]
    chosen = (without if len(without) else same)["participant_id"]
    return f"{one}{country}", str(chosen.iloc[-1]) if len(chosen) else other


def _reports(tables: Tables) -> Iterator[Merge]:
    for report in records(tables.meetings[tables.meetings["merged"] != ""]):
        name = " ".join((*report["countries"], report["date_start"] or "undated"))
        sides = report["event_id"], report["meeting_id"]
        undo = _undo("meetings", sides, report["merged"])
        yield Merge("meetings", report["event_id"], name, *sides, report["merged"], undo)


def _undo(table: str, sides: tuple[str, str], reason: str) -> str:
    """The command that undoes a merge: what was joined by hand is taken back, the rest is kept apart."""
    if made := _BY_HAND.match(reason):
        return f"{COMMAND} withdraw {shlex.quote(made[1])}"
    return f'{COMMAND} add apart {table} {" ".join(map(shlex.quote, sides))} --why "…"'
