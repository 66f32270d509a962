"""A person as sightings in all articles show him, and the row that the table has of him."""

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from anyascii import anyascii

from tradelines.building.people.names import parts_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.schema import PersonRow


class Mark(NamedTuple):
    """One side (0 or 1) of what someone has said of two persons, by its number."""

    pair: int
    side: int


class Sighting(NamedTuple):
    """What identifies one participant: all that has to be kept of the row while the corpus is looked through."""

    participant_id: str
    meeting_id: str
    name: str
    spellings: tuple[str, ...]
    role: str
    organisation: str
    country: str
    year: int


class Merge(NamedTuple):
    """Why spellings were taken for one person."""

    person_id: str
    name: str
    other: str
    reason: str


@dataclass(slots=True)
class Who:
    """Who is who: the person_id of each persona as it was gathered, what was merged and why, a row of each person."""

    ids: list[str] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    rows: list[PersonRow] = field(default_factory=list)


@dataclass(slots=True)
class Persona:
    """All sightings of one spelling in one country, and what was joined to them since.

    `names` are all spellings, `printed` those that stand in a row as its name, `meetings` numbers of meetings.
    """

    number: int
    country: str
    father: str = ""
    names: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    shown: str = ""
    offices: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    meetings: "array[int]" = field(default_factory=lambda: array("L"))
    reference: str = ""
    marks: frozenset[Mark] = frozenset()

    @property
    def years(self) -> set[int]:
        """The years in which the person is told of."""
        return set().union(*self.offices.values()) - {0}


def person_row(persona: Persona, person_id: str, merged: Sequence[str], corrected: Sequence[str]) -> PersonRow:
    """What is known of one person, in an order that does not depend on that of the articles."""
    known = gazetteer().rows["person"].get(persona.reference, {})
    years = sorted(persona.years)
    return PersonRow(
        person_id=person_id,
        name=known.get("name") or min(persona.names, key=fullness),
        country=persona.country or known.get("country", ""),
        spellings=tuple(sorted(set(persona.names) - {""})),
        offices=tuple(_in_words(*office, told - {0}) for office, told in sorted(persona.offices.items()) if office[0]),
        first_year=years[0] if years else None,
        last_year=years[-1] if years else None,
        meetings=len(set(persona.meetings)),
        reference_id=persona.reference,
        merged=tuple(sorted(merged)),
        corrected=tuple(corrected),
    )


def _in_words(role: str, organisation: str, years: set[int]) -> str:
    """An office in words: "Minister of Trade, Ministry of Trade (2019-2021)"."""
    told = ", ".join(part for part in (role, organisation) if part)
    if not years:
        return told
    span = f"{min(years)}" if len(years) == 1 else f"{min(years)}-{max(years)}"
    return f"{told} ({span})"


def fullness(name: str) -> tuple[int, bool, str]:
    """Sorts names: with two full parts first, then those in Latin letters."""
    parts = [part for part in parts_of(name) if len(part) > 1]
    return (-min(len(parts), 2), not name.isascii(), name)


def slug_of(names: Iterable[str], reference: str, country: str) -> str:
    """A readable id: the name of the reference table, else the fullest Latin spelling, with the country."""
    known: Mapping[str, Mapping[str, str]] = gazetteer().rows["person"]
    name = known[reference]["name"] if reference else min(names, key=fullness)
    word = re.sub(r"[^a-z0-9]+", "-", anyascii(name).lower()).strip("-")
    country = country or (known[reference]["country"] if reference else "")
    return "-".join(part for part in (word, country.lower()) if part)
