"""Endings of countries' names: what a case of Azerbaijani or Turkish makes of a name."""

import re
from functools import cache
from typing import Literal

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import fold

# to: the buyer; from: the seller; with, between: a side; owner: whose flow it is; origin: whose goods they are;
# subject: no mark; in: where; other: no party (an ambassador's country, a calendar, a country of comparison).
Mark = Literal["to", "from", "with", "between", "owner", "origin", "subject", "in", "other"]

_TURKIC_ENDINGS: tuple[tuple[Mark, str], ...] = (
    ("owner", "nin nın nun nün ın in un ün"),
    ("from", "dan dən den tan tən ten ndan nden ndən indən inden"),
    ("to", "ya yə ye na nə ne a ə e"),
    ("with", "yla ylə yle la lə le ilə"),
    ("in", "da də de ta te nda ndə nde"),
    ("subject", "ı i u ü nı ni yı yi"),
)
_TURKIC = {fold(ending): mark for mark, endings in reversed(_TURKIC_ENDINGS) for ending in endings.split()}
_PLURAL = re.compile(r"^l[aeə]r")


def mark_of_ending(ending: str) -> Mark:
    """What the ending of a name says of it; "subject" where it says nothing."""
    return _TURKIC.get(ending) or _by_last_ending(ending)


def is_ending(ending: str) -> bool:
    """Whether letters are an ending of a case."""
    return ending in _TURKIC


def _by_last_ending(ending: str) -> Mark:
    """The case at the end of several endings: "cumhuriyet-ler-i-ne"; "subject" where there is none."""
    rest = _PLURAL.sub("", ending.removeprefix("'"))
    if rest in _TURKIC:
        return _TURKIC[rest]
    return next((_TURKIC[rest[cut:]] for cut in range(1, len(rest) - 1) if rest[cut:] in _TURKIC), "subject")


@cache
def forms_of(code: str) -> frozenset[str]:
    """The forms of a country's name as the reference table has them, folded."""
    row = gazetteer().rows["country"].get(code, {"name": code})
    return frozenset(fold(term).rstrip("*") for term in f"{row['name']}|{row.get('names', '')}".split("|"))


@cache
def _stems_of(code: str) -> frozenset[str]:
    """The forms of a country's name to which endings are added: "italya" is no "italy" with an ending."""
    row = gazetteer().rows["country"].get(code, {})
    names = (term.rpartition(":")[2] for term in row.get("names", "").split("|"))
    return frozenset(fold(term[:-1]) for term in names if term.endswith("*"))


def ending_of(code: str, word: str) -> str:
    """The ending of a form that the tables hold as a whole: "çində" is "çin" and "də"."""
    forms = forms_of(code)
    if word in _stems_of(code):
        return ""
    for length in range(len(word) - 1, 2, -1):
        if word[:length] in forms and word[length:] in _TURKIC:
            return word[length:]
    return ""
