"""The words of the genre and their loader: a folder a language, in it a file a subject.

A file is a tree of tables whose leaves are lists of terms (see `matching` for how a term is written); the
path to a leaf is the label of its terms: `[flow] export = ["export*"]` gives the label "flow.export".
Labels are the same in all languages, so that one grammar reads all four. Words that every language shares
(signs, codes) stand in `common/`. Words of the family "beside" count only at the side of something else that
was found; they are looked up there with `words`, and not searched for.
"""

import tomllib
from collections.abc import Iterator
from functools import cache, cached_property
from importlib import resources
from typing import Any

from tradelines.reading.matching import Finds, Matcher

LANGUAGES = ("en", "ru", "az", "tr")
# Families that most articles are asked for. Those of a fact's surroundings ("office", "aim", "segstage") are many and
# full of words that every article has; they are looked for by themselves, where a fact was found that asks for them.
USUAL = frozenset(
    {"ahead", "aimed", "back", "bodyword", "currency", "datestep", "dayref", "degree", "excess", "field", "flow"}
    | {"fraction", "half", "hedge_after", "honorific", "loadnoun", "meet", "meetahead", "meethow", "meetpaper"}
    | {"meettake", "meetwhen", "month", "monthref", "numeral", "percent", "post", "rank", "scale", "segarea", "segjoin"}
    | {"segmany", "segnoun", "segparallel", "segpart", "segtraffic", "solar", "solarmonth", "solaryear", "subnational"}
    | {"times", "timeunit", "todate", "topic", "unit", "weekday", "weekref", "worded", "yearref", "yearsago"}
)
FOLDER = resources.files(__name__)


class Lexicon:
    """The vocabulary of one language."""

    def __init__(self, language: str) -> None:
        """Load the language's files; English for a language that has none."""
        self.language = language if language in LANGUAGES else "en"
        self.terms = tuple(_terms("common")) + tuple(_terms(self.language))

    # Built when a text is first searched: a language may be asked for its words only.
    @cached_property
    def _usual(self) -> Matcher:
        return Matcher((term, label) for term, label in self.terms if label.partition(".")[0] in USUAL)

    @cached_property
    def _seldom(self) -> Matcher:
        return Matcher((term, label) for term, label in self.terms if label.partition(".")[0] not in ("beside", *USUAL))

    def find(self, folded: str, *, seldom: bool = False) -> Finds:
        """The terms of the language in a folded text, by family: those of the `USUAL` families, or all others."""
        return (self._seldom if seldom else self._usual).find(folded)

    def words(self, label: str) -> tuple[str, ...]:
        """The terms under one label, as written in the files."""
        return tuple(term for term, where in self.terms if where == label)


@cache
def lexicon(language: str) -> Lexicon:
    """The vocabulary of a language, loaded once a process."""
    return Lexicon(language)


def _terms(folder: str) -> Iterator[tuple[str, str]]:
    files = (file for file in (FOLDER / folder).iterdir() if file.name.endswith(".toml"))
    for file in sorted(files, key=lambda file: file.name):
        yield from _leaves(tomllib.loads(file.read_text("utf-8")))


def _leaves(tree: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in tree.items():
        label = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            yield from _leaves(value, label)
        else:
            yield from ((term, label) for term in value)
