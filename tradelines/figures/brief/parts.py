"""Parts that the notes have in common: meetings, claims, freight, warnings."""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from tradelines.analysis.meetings import is_office
from tradelines.analysis.network import Network, claims_on_network, disagreements, statements
from tradelines.analysis.tables import derived, records
from tradelines.figures.brief.note import MOST_ROWS, Cited, Line, Section, most
from tradelines.figures.facts import fact_name
from tradelines.figures.formats import day
from tradelines.figures.maps import words as map_words
from tradelines.figures.meetings.words import TOLD_WORDS, event_name, sentence_case

TELLERS = 5  # articles that are cited for one statement
FOOT = (
    "Made by Tradelines from the articles that were read. Figures stand as the articles quote them; the statistics "
    "are those that the dashboard has at hand. Lines: public reports, tracks © OpenStreetMap contributors, borders and "
    "coasts Natural Earth, as they stand in fact, without taking a side."
)


def meetings_section(cited: Cited, events: pd.DataFrame, people: dict[str, str], none: str) -> Section:
    """The meetings, newest first, with who was there by name."""
    newest = records(events.iloc[::-1].head(MOST_ROWS))
    cited.look_up(("meetings", meeting) for row in newest for meeting in row["meetings"][:TELLERS])
    lines = []
    for row in newest:
        named = ", ".join(people[person] for person in row["people"] if person in people and not is_office(person))
        cites = cited.number([("meetings", meeting) for meeting in row["meetings"][:TELLERS]])
        lines.append(Line((event_name(row), TOLD_WORDS[row["told"]], ", ".join(row["topics"]), named), cites))
    columns = ("Meeting", "Told as", "Topics", "People named")
    above = most(len(events), "meetings, newest first")
    return Section("Meetings", above, columns, tuple(lines), empty="" if lines else none)


def claims_section(cited: Cited, claims: pd.DataFrame, network: Network, none: str) -> Section:
    """What the articles claim of lines and places."""
    shown = records(claims.head(MOST_ROWS))
    cited.look_up(("segments", row["segment_id"]) for row in shown)
    lines = [
        Line(
            (
                fact_name("segments", row),
                network.name(row["spot"]) if row["spot"] else f"not on the map. {row['reason']}",
                day(row["as_of"]),
            ),
            cited.number([("segments", row["segment_id"])]),
        )
        for row in shown
    ]
    columns = ("Claim", "On the map", "Said on")
    return Section(
        "Claims on lines and places", most(len(claims), "claims"), columns, tuple(lines), empty="" if lines else none
    )


def freight_section(cited: Cited, freight: pd.DataFrame) -> Section:
    """The volumes that the same articles tell of."""
    shown = records(freight.head(MOST_ROWS))
    cited.look_up(("freight", row["freight_id"]) for row in shown)
    lines = [Line((fact_name("freight", row),), cited.number([("freight", row["freight_id"])])) for row in shown]
    return Section(
        "Freight in the same articles",
        most(len(freight), "freight figures"),
        ("Freight",),
        tuple(lines),
        empty="" if lines else "No freight is told of in these articles.",
    )


def differences(network: Network, cited: Cited, spots: Iterable[str]) -> list[Line]:
    """Where the sources differ on a line or place, with the sentences of the articles among them."""
    claims = derived(claims_on_network, cited.tables)
    lines = []
    for spot in spots:
        said = statements(network, claims, spot)
        names = {item.about: item.name for item in reversed(said)}
        for found in disagreements(said):
            rows = [item for item in said if item.about == found.about and item.row_id]
            cites = cited.number([("segments", item.row_id) for item in rows[:TELLERS]])
            besides = dict.fromkeys(item.source for item in said if item.about == found.about and item.source)
            told = map_words.difference(found, names) + (f" Besides articles: {'; '.join(besides)}." if besides else "")
            lines.append(Line((told,), cites))
    return lines


def doubts(cited: Cited, table: str, rows: Sequence[dict[str, Any]], key: str) -> list[Line]:
    """The warnings on rows of a table, each with what it is about."""
    lines = []
    for row in rows:
        for words in cited.warnings([(table, row[key])]):
            told = f"{fact_name(table, row)}. {sentence_case(words).rstrip('.')}."
            lines.append(Line((told,), cited.number([(table, row[key])])))
    return lines


def contradictions(lines: Sequence[Line]) -> Section:
    """The section of all that does not agree or is doubtful."""
    none = "" if lines else "None found: nothing here is disputed between the articles, and no fact bears a warning."
    return Section("Open contradictions and doubts", bullets=tuple(lines), empty=none)
