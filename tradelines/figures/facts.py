"""Facts and articles in one line of plain words each."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from tradelines.analysis.articles import Fact
from tradelines.figures.formats import amount, count, country, day, listed, number, percent, period
from tradelines.figures.trade_words import statement_name

# The tables of facts as a reader calls them: one, many, and as a heading.
TABLE_WORDS: Mapping[str, tuple[str, str]] = {
    "trade": ("trade figure", "trade figures"),
    "freight": ("freight figure", "freight figures"),
    "meetings": ("meeting", "meetings"),
    "participants": ("participant", "participants"),
    "segments": ("claim on corridors", "claims on corridors"),
}

# One word for each, where they stand in a list.
TABLE_LABELS: Mapping[str, str] = {
    "trade": "trade",
    "freight": "freight",
    "meetings": "meeting",
    "participants": "person",
    "segments": "corridor",
}


def fact_name(table: str, row: Mapping[str, Any]) -> str:
    """A fact of any table in one line."""
    return _NAMES[table](row)


def fact_names(facts: list[Fact]) -> dict[str, str]:
    """Facts in one line each, by their keys."""
    return {fact.row_id: fact_name(fact.table, fact.row) for fact in facts}


def readable(table: pd.DataFrame) -> pd.DataFrame:
    """The table of an article's facts as it is read on the page."""
    return pd.DataFrame(
        {
            "Kind": [TABLE_LABELS[name] for name in table["table"]],
            "Fact": table["fact"],
            "Sentence": table["sentence"],
            "Read by the rule": table["rule"],
        }
    )


def held(article: Mapping[str, Any]) -> str:
    """What an article holds: "4 trade figures, 4 meetings and 2 participants", or "nothing that we read"."""
    parts = [count(article[table], *words) for table, words in TABLE_WORDS.items() if article[table]]
    return listed(parts) or "no fact"


def _freight(row: Mapping[str, Any]) -> str:
    level = "" if pd.isna(row["quantity"]) else amount(row["quantity"], row["unit"], row["approx"])
    growth = "" if pd.isna(row["change_pct"]) else percent(row["change_pct"])
    what = ", ".join(part for part in (level, growth) if part) or f"volume in {row['unit']} not stated"
    kind = "" if row["kind"] == "actual" else str(row["kind"])
    when = period(row["period_start"], row["period_end"])
    return " · ".join(part for part in (when, row["route"], kind, row["commodity"], what) if part)


def _meeting(row: Mapping[str, Any]) -> str:
    when = day(row["date_start"], end=row["date_end"], inferred=row["date_basis"] == "inferred")
    number_ = "" if pd.isna(row["series_number"]) else f"no. {row['series_number']} "
    kind = f"{number_}{row['kind']}{'' if row['held'] else ', planned'}"
    who = listed([country(code) for code in row["countries"]])
    return " · ".join(part for part in (when, f"{kind[0].upper()}{kind[1:]}", who, row["place"]) if part)


def _participant(row: Mapping[str, Any]) -> str:
    who = row["name"] or "unnamed"
    office = ", ".join(part for part in (row["role"], row["organisation"]) if part)
    return " · ".join(part for part in (who, office, country(row["country"]) if row["country"] else "") if part)


def _segment(row: Mapping[str, Any]) -> str:
    length = "" if pd.isna(row["length_km"]) else f"{number(row['length_km'])} km"
    cost = "" if pd.isna(row["cost_usd"]) else amount(row["cost_usd"], "USD")
    due = f"due {row['due']}" if row["due"] else ""
    return " · ".join(part for part in (row["name"], row["status"], length, cost, due) if part)


_NAMES = {
    "trade": statement_name,
    "freight": _freight,
    "meetings": _meeting,
    "participants": _participant,
    "segments": _segment,
}
