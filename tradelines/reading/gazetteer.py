"""Countries, places, routes, bodies and known people in a text: one automaton a language over the reference tables.

Terms are written as in `matching`, with two additions: one written all in capitals is an acronym and stands in
capitals only ("US" is not "us"), and one that begins with a language ("tr:fas") counts in that language only. One that
ends in a question mark ("ru:КР?") may mean something else, and counts where the text names the same in another way.
"""

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from tradelines.reading.matching import Matcher, Spans, fold

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
LANGUAGES = ("en", "ru", "az", "tr")

NameKind = Literal["country", "place", "route", "body", "person"]
NameForm = Literal["name", "adjective", "capital"]

# Table, kind, key and the columns that hold `|`-joined lists of terms.
_SOURCES: tuple[tuple[str, NameKind, str, dict[str, NameForm]], ...] = (
    ("countries", "country", "code", {"names": "name", "adjectives": "adjective", "capitals": "capital"}),
    ("places", "place", "place_id", {"names": "name"}),
    ("routes", "route", "route_id", {"names": "name"}),
    ("bodies", "body", "body_id", {"names": "name"}),
    ("people", "person", "person_id", {"names": "name"}),
)
# What is written with a capital in all four languages: turkey is no country and chabahar no port in lower case.
# Adjectives are not ("иранский"), nor are sets of countries, routes and bodies ("neighbouring countries").
_CAPITALISED = {("country", "name"), ("country", "capital"), ("place", "name"), ("person", "name")}
_new = tuple.__new__  # takes half the time of calling the class
_KINDS = tuple(sorted(kind for _, kind, _, _ in _SOURCES))
# What joins two countries in a text on their trade: "РК и КР", "из КР в РК", "RF-PRC".
_JOINS = r"(?:\s(?:и|с|со|в|из|and|to|from|with|və|ilə|ve|ile)\s(?:the\s)?|\s?-\s?)"
_JOINED_BEFORE, _JOINED_AFTER = re.compile(_JOINS + r"\Z"), re.compile(_JOINS)
_LONGEST_JOIN = 12
_LANGUAGE_TAG = re.compile(r"(?:([a-z]{2}):)?(.*)")


class Name(NamedTuple):
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
        self._acronyms: set[str] = set()
        self._labels: dict[str, _Label] = {}
        self._terms: list[tuple[str, str, str]] = []
        self._matchers: dict[str, Matcher] = {}
        for table, kind, key, forms in _SOURCES:
            rows = _rows(table)
            self.rows[kind] = {row[key]: row for row in rows}
            for row in rows:
                for term, form in _terms(row, forms):
                    group = kind == "country" and row["kind"] != "country"
                    capital = not group and (kind, form) in _CAPITALISED
                    self._add(term, _Label(kind, row[key], form, capital))

    def find(self, text: str, folded: str, language: str) -> Spans[Name]:
        """Every name in a text (given also as `fold` folds it), in order; of overlapping names of one kind the longest.

        A language that is not one of the four is read as English.
        """
        names: Spans[Name] = Spans()
        doubtful: list[Name] = []
        finds = self._matcher(language if language in LANGUAGES else "en").find(folded)
        for kind in _KINDS:
            for start, end, labelled, stem_end in finds.of(kind):
                _, key, form, capital, sure = self._labels[labelled]
                if folded[start:end] in self._acronyms:
                    rightly_written = text[start:end].isupper()
                else:
                    rightly_written = not capital or not text[start:end].islower()
                if rightly_written:
                    (names if sure else doubtful).append(_new(Name, (start, end, kind, key, form, stem_end)))
        names.extend(_meant(folded, names, doubtful))
        names.sort(key=lambda name: (name[0], -name[1]))
        return names

    def english(self, kind: NameKind, key: str) -> str:
        """The English name of a row; KeyError where there is no such row."""
        return self.rows[kind][key]["name"]

    def _add(self, term: str, label: "_Label") -> None:
        tag = _LANGUAGE_TAG.fullmatch(term)
        language, word = (tag[1] or "", tag[2]) if tag else ("", term)
        sure = not word.endswith("?")
        word, label = word.removesuffix("?"), label._replace(sure=sure)
        if word.isupper():
            self._acronyms.add(fold(word))
        text = f"{label.kind}.{label.form}.{label.key}{'' if sure else '.doubtful'}"
        self._labels[text] = label
        self._terms.append((language, word, text))

    def _matcher(self, language: str) -> Matcher:
        if language not in self._matchers:
            chosen = ((word, label) for tag, word, label in self._terms if tag in ("", language))
            self._matchers[language] = Matcher(chosen)
        return self._matchers[language]


def _meant(folded: str, names: list[Name], doubtful: list[Name]) -> Iterator[Name]:
    """The doubtful names that are meant: their country is named in another way, or they are joined to a country."""
    if not doubtful:
        return
    known = {(name.kind, name.key) for name in names}
    ends, starts = ({name[at] for name in names if name.kind == "country"} for at in (1, 0))
    for name in doubtful:
        before, after = (
            _JOINED_BEFORE.search(folded, max(name.start - _LONGEST_JOIN, 0), name.start),
            _JOINED_AFTER.match(folded, name.end),
        )
        if (before and before.start() in ends) or (after and after.end() in starts):
            known.add((name.kind, name.key))
    yield from (name for name in doubtful if (name.kind, name.key) in known)


class _Label(NamedTuple):
    """What a term stands for, whether it has a capital wherever it is a name, and whether it means nothing else."""

    kind: NameKind
    key: str
    form: NameForm
    capital: bool
    sure: bool = True


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
                yield term.strip(), form
