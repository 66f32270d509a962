"""What each article holds, and the facts of one article in the order of its text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from tradelines.analysis.tables import Tables, records
from tradelines.schema import FACT_TABLES, TABLES

SENTENCE, OPENING = 9, 12
_DATE_IN_FRONT = re.compile(r"^\W*(?:\w+\W+)?\d{4}-\d{2}-\d{2}\W+")
HOLDS = ("all", "figures", "none", "unread")


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of an article: its table, its key there, where its words stand, and its row."""

    table: str
    row_id: str
    start: int
    end: int
    row: dict[str, Any]


def contents(tables: Tables) -> pd.DataFrame:
    """The table `articles`, newest first, with the number of its rows in each table of facts, and `figures`.

    A figure is an amount of trade, a volume of freight, or a length or cost of a line. Articles without a date of
    publication come last.
    """
    frame = tables.articles.copy()
    for name in FACT_TABLES:
        frame[name] = _counted(frame, tables.frame(name))
    measured = tables.segments[tables.segments["length_km"].notna() | tables.segments["cost_usd"].notna()]
    frame["figures"] = frame["trade"] + frame["freight"] + _counted(frame, measured)
    undated = frame["published"] == ""
    order = frame.assign(undated=undated).sort_values(["undated", "published"], ascending=[True, False], kind="stable")
    return order.drop(columns="undated").reset_index(drop=True)


def _counted(articles: pd.DataFrame, rows: pd.DataFrame) -> "pd.Series[int]":
    sizes = rows["article_id"].value_counts()
    return articles["article_id"].map(sizes).fillna(0).astype("int64")


def holding(frame: pd.DataFrame, holds: str, words: str = "") -> pd.DataFrame:
    """The articles that hold figures, that were read and hold none, or that were not read; all of them for "all".

    `words` must stand in the headline, the outlet or the id, in whatever case.
    """
    read = frame["status"] == "read"
    keep = {"figures": read & (frame["figures"] > 0), "none": read & (frame["figures"] == 0), "unread": ~read}
    found = frame[keep[holds]] if holds in keep else frame
    for word in words.casefold().split():
        told = (found["title"] + " " + found["publisher"] + " " + found["article_id"]).str.casefold()
        found = found[told.str.contains(word, regex=False)]
    return found


def name_of(article: dict[str, Any], text: str) -> str:
    """What to call an article: its headline, else how its text begins, else its id."""
    title = " ".join(str(article["title"]).split())
    return title or _opening(text) or str(article["article_id"])


def _opening(text: str) -> str:
    """The first words of the first line that is a sentence rather than a byline, without a date in front."""
    lines = [_DATE_IN_FRONT.sub("", line).split() for line in text.splitlines()]
    words = next((line for line in lines if len(line) >= SENTENCE), [])
    return " ".join(words[:OPENING]) + ("…" if len(words) > OPENING else "")


def names_of(tables: Tables, articles: Sequence[dict[str, Any]]) -> dict[str, str]:
    """What to call each of the articles, by id."""
    untitled = tables.texts([str(article["article_id"]) for article in articles if not article["title"]])
    return {str(row["article_id"]): name_of(row, untitled.get(row["article_id"], "")) for row in articles}


def facts_of(tables: Tables, article_id: str) -> list[Fact]:
    """The facts of one article in the order of its text."""
    facts = []
    for name in FACT_TABLES:
        frame, key = tables.frame(name), TABLES[name].key
        for row in records(frame[frame["article_id"] == article_id]):
            facts.append(Fact(name, row[key], int(row["start"]), int(row["end"]), row))
    return sorted(facts, key=lambda fact: (fact.start, fact.end))


def as_table(facts: list[Fact], names: dict[str, str]) -> pd.DataFrame:
    """Facts of several tables as one table: kind, fact in words, sentence, place in the text and rule."""
    columns = ["table", "row_id", "fact", "sentence", "start", "end", "rule"]
    told = [
        (fact.table, fact.row_id, names[fact.row_id], fact.row["evidence"], fact.start, fact.end, fact.row["rule"])
        for fact in facts
    ]
    return pd.DataFrame(told, columns=columns)


def options(found: pd.DataFrame, wanted: str, most: int) -> pd.DataFrame:
    """The articles to choose one from: the first `most` of them, and the wanted one if it is among the others."""
    return found if len(found) <= most else found[(found["article_id"] == wanted) | (np.arange(len(found)) < most)]
