"""Whom a surname alone means: the head of state, government or diplomacy who held office in the article's year."""

from functools import cache
from typing import NamedTuple

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import fold

# Those who are named without a given name by everyone: "Talks between Putin and Erdogan".
_HEADS = frozenset(
    {"President", "Prime Minister", "Premier", "Chairman of the Cabinet of Ministers"}
    | {"Minister of Foreign Affairs", "Minister of External Affairs", "Secretary of State"}
)
# Shorter surnames are words too. Endings of a case have so many letters at most.
_SHORTEST, _LONGEST_ENDING = 4, 4


class _Holder(NamedTuple):
    """A surname as the reference table spells it, without the ending of its case where one may follow."""

    stem: str
    opened: bool
    person: str
    since: int
    until: int


def head_named(surname: str, year: int) -> str:
    """The id in the reference table of the one head of that surname in that year; "" for none or several."""
    word = fold(surname).split("'")[0]
    if len(word) < _SHORTEST:
        return ""
    found = {
        holder.person
        for holder in _by_letters().get(word[:_SHORTEST], ())
        if holder.since <= year <= holder.until and _is_name(word, holder)
    }
    return found.pop() if len(found) == 1 else ""


def _is_name(word: str, holder: _Holder) -> bool:
    if not holder.opened:
        return word == holder.stem
    return word.startswith(holder.stem) and len(word) - len(holder.stem) <= _LONGEST_ENDING


@cache
def _by_letters() -> dict[str, list[_Holder]]:
    """The spellings of the surnames of heads by their first letters."""
    found: dict[str, list[_Holder]] = {}
    for person, row in gazetteer().rows["person"].items():
        if row["office"] not in _HEADS or not row["office_from"]:
            continue
        since, until = int(row["office_from"][:4]), int(row["office_to"][:4] or 9999)
        for spelling in row["names"].split("|"):
            surname = fold(spelling).split()[-1]
            stem = surname.rstrip("*")
            if len(stem) >= _SHORTEST:
                holder = _Holder(stem, surname.endswith("*"), person, since, until)
                found.setdefault(stem[:_SHORTEST], []).append(holder)
    return found
