"""The tables that equal the timeline: events and people."""

import pandas as pd

from tradelines.analysis.tables import records
from tradelines.figures.formats import country
from tradelines.figures.meetings.words import TOLD_WORDS, kind_words, parties, when


def events_table(shown: pd.DataFrame) -> pd.DataFrame:
    """One row an event, as the timeline has it."""
    rows = records(shown)
    return pd.DataFrame(
        {
            "Date": [when(row) for row in rows],
            "Who": [parties(row["countries"]) for row in rows],
            "What": [kind_words(row) for row in rows],
            "How": shown["mode"].to_list(),
            "Place": shown["place"].to_list(),
            "Topics": [", ".join(row["topics"]) for row in rows],
            "Told as": [TOLD_WORDS[row["told"]] for row in rows],
            "People": [len(row["people"]) for row in rows],
            "Articles": shown["articles"].to_list(),
            "Sentence": shown["evidence"].to_list(),
        }
    )


def people_table(people: pd.DataFrame) -> pd.DataFrame:
    """One row a person, as `analysis.meetings.people` gives them."""
    return pd.DataFrame(
        {
            "Name": people["name"].replace("", "not named").to_list(),
            "Spellings": [", ".join(names) if len(names) > 1 else "" for names in people["spellings"]],
            "Office": people["role"].to_list(),
            "Organisation": people["organisation"].to_list(),
            "Country": [country(code) if code else "" for code in people["country"]],
            "Meetings": people["events"].to_list(),
        }
    )
