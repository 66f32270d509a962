"""Meetings in words: dates as exactly as they are known, parties, the answer of the page."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from tradelines.analysis.meetings import MENTIONED, PLANNED, is_office
from tradelines.analysis.tables import records
from tradelines.figures.formats import count, country, day, listed, pair

_BASES = {
    "stated": "as the article states it",
    "relative": "counted from the date of publication",
    "inherited": "taken over from the text before it",
    "inferred": "worked out from the date of publication or other facts of the text",
}
OTHERS = "other countries"
SOURCE = "Source: articles read by Tradelines"
TOLD_WORDS: Mapping[str, str] = {
    "main": "reported",
    "mentioned": "mentioned only",
    "planned": "planned or announced",
}


def parties(codes: Sequence[str]) -> str:
    """Who met: "Azerbaijan–Iran", "Azerbaijan, Georgia and Türkiye"."""
    if not codes:
        return "countries not named"
    return pair(codes[0], codes[1]) if len(codes) == 2 else listed([country(code) for code in codes])


def group_name(code: str) -> str:
    """A group of countries by its code: "AZE-IRN" is Azerbaijan–Iran."""
    return parties([part for part in code.split("-") if part])


def kind_words(row: Mapping[str, Any]) -> str:
    """What it was: "online meeting", "12th commission session", "planned visit"."""
    number = row["series_number"]
    series = "" if pd.isna(number) else _ordinal(int(number))
    mode = {"online": "online", "phone": "phone"}.get(row["mode"], "")
    planned = "planned" if row["told"] == PLANNED else ""
    return " ".join(part for part in (planned, series, mode, row["kind"]) if part)


def when(row: Mapping[str, Any]) -> str:
    """Its date as exactly as it is known: "6 July 2021 (year inferred)", "May 2022", "date not stated"."""
    return day(row["date_start"], end=row["date_end"], inferred=row["date_basis"] == "inferred")


def event_name(row: Mapping[str, Any]) -> str:
    """An event in one line: "6 July 2021: online meeting, Azerbaijan–Iran"."""
    words = f"{when(row)}: {kind_words(row)}, {parties(row['countries'])}"
    return f"{words} ({row['place']})" if row["place"] else words


def details(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The facts of an event, each with its name."""
    basis = _BASES.get(row["date_basis"], "")
    facts = [
        ("Date", f"{when(row)}, {basis}" if basis and row["date_start"] else when(row)),
        ("Countries", listed([country(code) for code in row["countries"]])),
        ("Kind", kind_words(row)),
        ("Held", row["mode"]),
        ("Place", row["place"]),
        ("Topics", ", ".join(row["topics"])),
        ("Told as", TOLD_WORDS[row["told"]]),
    ]
    return [(name, value) for name, value in facts if value]


def answer(shown: pd.DataFrame, countries: Sequence[str]) -> str:
    """The sentence that answers the page's question for the events that are shown."""
    subject = listed([country(code) for code in countries]) or "All countries"
    if shown.empty:
        return f"{subject}: no meeting fits this choice."
    pairs = shown["parties"].value_counts()
    top = f"; most between {group_name(str(pairs.index[0]))} ({int(pairs.iloc[0]):,})" if pairs.size > 1 else ""
    people = {person for present in shown["people"] for person in present if not is_office(person)}
    aside = int((shown["told"] == MENTIONED).sum())
    planned = int((shown["told"] == PLANNED).sum())
    undated = int(shown["first"].isna().sum())
    notes = [f"{aside:,} only mentioned"] if aside else []
    notes += [f"{planned:,} planned"] if planned else []
    notes += [f"{undated:,} without a date"] if undated else []
    tail = f"; {listed(notes)}" if notes else ""
    named = count(len(people), "named person", "named people")
    return f"{subject}: {count(len(shown), 'meeting')} with {named}{top}{tail}."


def takeaway(shown: pd.DataFrame) -> str:
    """What the timeline shows, for those who do not see it."""
    dated = shown[shown["first"].notna()]
    if dated.empty:
        return "No meeting has a date."
    first, last = (when(row) for row in records(dated.iloc[[0, -1]]))
    span = f"on {first}" if len(dated) == 1 else f"from {first} to {last}"
    return f"{count(len(dated), 'meeting')} {span}; {count(len(shown) - len(dated), 'meeting')} without a date."


def years(dated: pd.DataFrame) -> str:
    """The years that dated events cover: "2019 to 2021"; empty where there are none."""
    if dated.empty:
        return ""
    first, last = dated["first"].min().year, dated["last"].max().year
    return str(first) if first == last else f"{first} to {last}"


def sentence_case(words: str) -> str:
    """Words as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]


def undated_line(size: int) -> str:
    """What stands above the list of events that are on no timeline."""
    return f"{count(size, 'meeting')} without a date in the text:"


def _ordinal(value: int) -> str:
    suffix = "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{suffix}"
