"""A person or a body in words and tables."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from tradelines.analysis.meetings.record import Known, Record
from tradelines.analysis.tables import records
from tradelines.figures.formats import count, country, listed
from tradelines.figures.meetings.words import years

_SPELLINGS = 12


def person_answer(label: str, row: Mapping[str, Any], found: Record) -> str:
    """What is known of a person, in a sentence."""
    lands = sorted({code for codes in found.meetings["countries"] for code in codes} - {row["country"]})
    met = f", with {count(len(lands), 'other country', 'other countries')}" if lands else ""
    return f"{label}: {_meetings(found)}{met}; {count(len(found.lines), 'office')} named."


def body_answer(label: str, row: Mapping[str, Any], found: Record) -> str:
    """What is known of a body, in a sentence."""
    sessions = " (of all joint commissions of these countries)" if row["kind"] == "commission" else ""
    people = count(int(row["people"]), "named person", "named people")
    return f"{label}: {_meetings(found)}{sessions} with {people}."


def _meetings(found: Record) -> str:
    held = int(found.meetings["held"].sum())
    planned = len(found.meetings) - held
    when = years(found.meetings[found.meetings["first"].notna()])
    words = f"at {count(held, 'meeting')}" + (f" and {planned:,} only planned" if planned else "")
    return f"{words}, {when}" if when else words


def spellings_line(spellings: tuple[str, ...]) -> str:
    """All spellings; the number of those that have no room."""
    more = len(spellings) - _SPELLINGS
    names = [*spellings[:_SPELLINGS], *([f"{more} more"] if more > 0 else [])]
    return f"Printed as {listed(names)}." if spellings else ""


def known_words(known: Known) -> str:
    """An office of the reference table: "President, 2003 to today (source)"."""
    when = f"{known.first or '?'} to {known.last or 'today'}" if known.first or known.last else "years not given"
    return f"{known.office}, {when} ({known.source})"


def span(first: pd.Timestamp, last: pd.Timestamp) -> str:
    """In which time somebody is told of in an office: "2019", "2019 to 2022"; empty where no meeting has a date."""
    if pd.isna(first):
        return ""
    return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"


def line_name(row: Mapping[str, Any], *, person: bool) -> str:
    """A line of a record in words: the office of a person, or the person of a body."""
    office = ", ".join(part for part in (row["role"], row["organisation"]) if part)
    when = span(row["first"], row["last"])
    name = office if person else ", ".join(part for part in (row["name"] or "not named", row["role"]) if part)
    return f"{name or 'office not named'} ({when or 'date not known'})"


def lines_table(found: Record, *, person: bool) -> pd.DataFrame:
    """One line an office of a person, or a person of a body."""
    rows = records(found.lines)
    who = {} if person else {"Name": [row["name"] or "not named" for row in rows]}
    return pd.DataFrame(
        {
            **who,
            "Office": [row["role"] for row in rows],
            "Organisation": [row["organisation"] for row in rows],
            "Country": [country(row["country"]) if row["country"] else "" for row in rows],
            "Told of": [span(row["first"], row["last"]) or "date not known" for row in rows],
            "Meetings": [row["events"] for row in rows],
        }
    )


def met_table(found: Record, names: Mapping[str, str]) -> pd.DataFrame:
    """Who else was at the meetings held, most often first; those without a name by their office."""
    return pd.DataFrame(
        {
            "Who": [names.get(key, f"not named: {key.strip(', ')}") for key, _ in found.met],
            "Meetings held": [size for _, size in found.met],
        }
    )
