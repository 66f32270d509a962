"""Endings of countries' names: what a case of Azerbaijani or Turkish makes of a name."""

import re
from functools import cache
from typing import Literal

from tradelines.reading.gazetteer import Name, gazetteer
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
_SUFFIX = re.compile(r"'([^\W\d_]{1,5})")
_AFTER_ACRONYM = re.compile(r"-([^\W\d_]{1,4})\b")  # "BƏƏ-yə"
# "Türk Devletleri Teşkilatı üyesi ülkelerle", "OTS üye ülkelerinden": the case stands at the end.
_MEMBERS = re.compile(
    r"(?:\s\(\w+\))?\s(?:(?!ile\b|ilə\b)\w+\s){0,4}?(?:üye|üyesi|üzv|üzvü|daxil)\s(?:olan\s)?(?:bu\s|diğer\s|digər\s)?"
    r"(?:ülkeler|ölkələr|devletler|dövlətlər)(?:i(?=n))?(\w*)"
)
# "Türk Devletleri Teşkilatının üyelerine", "Avrupa Birliği ülkelerine": to its members.
_OF_MEMBERS = re.compile(
    r"(?:\s\(\w+\))?\s(?:(?:diğer|digər|öbür|bütün|tüm|qalan)\s)?(?:üyeleri|üzvləri|ülkeleri|ölkələri|devletleri|dövlətləri)(?:n(?=\w))?(\w*)"
)


def mark_of_ending(ending: str) -> Mark:
    """What the ending of a name says of it; "subject" where it says nothing."""
    return _TURKIC.get(ending) or _by_last_ending(ending)


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
    return frozenset(fold(term).rstrip("*?") for term in f"{row['name']}|{row.get('names', '')}".split("|"))


@cache
def _stems_of(code: str) -> frozenset[str]:
    """The forms of a country's name to which endings are added: "italya" is no "italy" with an ending."""
    row = gazetteer().rows["country"].get(code, {})
    names = (term.rpartition(":")[2] for term in row.get("names", "").split("|"))
    return frozenset(fold(term[:-1]) for term in names if term.endswith("*"))


@cache
def _capitals_of(code: str) -> frozenset[str]:
    """The forms of the name of a country's capital, folded."""
    row = gazetteer().rows["country"].get(code, {})
    return frozenset(fold(term).rstrip("*?") for term in row.get("capitals", "").split("|") if term)


def _ending_of(code: str, word: str) -> str:
    """The ending of a form that the tables hold as a whole: "çində" is "çin" and "də"."""
    forms = forms_of(code) | _capitals_of(code)
    if word in _stems_of(code):
        return ""
    for length in range(len(word) - 1, 2, -1):
        if word[:length] in forms and word[length:] in _TURKIC:
            return word[length:]
    return ""


def ending_behind(folded: str, name: Name, *, is_group: bool) -> tuple[str, int]:
    """The letters of a case behind a name in a folded text, and where they end; a group's may stand at its members."""
    suffix = _SUFFIX.match(folded, name.end)
    hyphen = _AFTER_ACRONYM.match(folded, name.end)
    if hyphen and hyphen[1] in _TURKIC:
        suffix = hyphen
    after = suffix.end() if suffix else name.end
    members = (_MEMBERS.match(folded, after) or _OF_MEMBERS.match(folded, after)) if is_group else None
    if members:
        return members.group(1), members.end()
    ending = suffix.group(1) if suffix else folded[name.stem_end : name.end]
    return ending or _ending_of(name.key, folded[name.start : name.end]), after
