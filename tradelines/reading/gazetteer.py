"""Countries, places, routes, bodies and known people in a text: one automaton over the reference tables."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from tradelines.reading.matching import Matcher

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"

NameKind = Literal["country", "place", "route", "body", "person"]
NameForm = Literal["name", "adjective", "capital"]

# Table, kind and the columns that hold forms: the English name and `|`-joined lists of terms as in `matching`.
_SOURCES: tuple[tuple[str, NameKind, str, dict[str, NameForm]], ...] = (
    (
        "countries",
        "country",
        "code",
        {"name": "name", "names": "name", "adjectives": "adjective", "capitals": "capital"},
    ),
    ("places", "place", "place_id", {"name": "name", "names": "name"}),
    ("routes", "route", "route_id", {"name": "name", "names": "name"}),
    ("bodies", "body", "body_id", {"name": "name", "names": "name"}),
    ("people", "person", "person_id", {"name": "name", "names": "name"}),
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stands in the reference tables, where it stands in a text.

    `key` is the row's key: a country's code, a place's id, ... `form` tells "Iran" (name), "Iranian" (adjective)
    and "Tehran" (capital) apart, all three of kind country and key IRN. One stretch of text may carry a name of
    each kind: "Baku" is a capital and a place.
    """

    start: int
    end: int
    kind: NameKind
    key: str
    form: NameForm
    stem_end: int


class Gazetteer:
    """All names of the reference tables, in the four languages."""

    def __init__(self) -> None:
        """Load the tables."""
        self.rows: dict[NameKind, dict[str, dict[str, str]]] = {}
        terms: list[tuple[str, str]] = []
        for table, kind, key, forms in _SOURCES:
            rows = _rows(table)
            self.rows[kind] = {row[key]: row for row in rows}
            terms.extend((term, f"{kind}.{form}.{row[key]}") for row in rows for term, form in _terms(row, forms))
        self._matcher = Matcher(terms)

    def find(self, folded: str) -> list[Name]:
        """Every name in a folded text, in order; of overlapping names of one kind the longest."""
        names = []
        for match in self._matcher.find(folded):
            kind, form, key = match.label.split(".", 2)
            names.append(Name(match.start, match.end, kind, key, form, match.stem_end))  # type: ignore[arg-type]
        return names

    def english(self, kind: NameKind, key: str) -> str:
        """The English name of a row; KeyError where there is no such row."""
        return self.rows[kind][key]["name"]


@cache
def gazetteer() -> Gazetteer:
    """The names, loaded once a process."""
    return Gazetteer()


def _rows(table: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _terms(row: dict[str, str], forms: dict[str, NameForm]) -> Iterator[tuple[str, NameForm]]:
    for column, form in forms.items():
        for term in row.get(column, "").split("|"):
            if term.strip():
                yield term, form
