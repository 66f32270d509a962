"""Sightings to personas, article by article: of each sighting no more is kept than the number of its persona."""

from collections import defaultdict
from collections.abc import Iterable
from sys import intern

from tradelines.building.people.by_hand import ByHand
from tradelines.building.people.names import father_of, parts_of
from tradelines.building.people.persona import Mark, Persona, Sighting, fullness, slug_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import fold
from tradelines.schema import MeetingRow, ParticipantRow

# What sightings of one persona have in common: the parts of the name, the country, the father's name, which of
# several of one name at one meeting it is, and on which sides someone has put it.
Key = tuple[tuple[str, ...], str, str, int, tuple[Mark, ...]]
NAMELESS = -1


def sighting_of(participant: ParticipantRow, meeting: MeetingRow | None) -> Sighting:
    """The identifying part of a row; `meeting` gives the year, 0 where it is not known."""
    start = meeting.date_start if meeting else ""
    return Sighting(
        participant.participant_id,
        participant.meeting_id,
        participant.name,
        participant.spellings,
        participant.role,
        participant.organisation,
        participant.country,
        int(start[:4]) if start else 0,
    )


class Gathering:
    """One persona for each name and country, as articles come by."""

    def __init__(self, hand: ByHand) -> None:
        """`hand` says which sightings of one name are not one person."""
        self.hand = hand
        self._numbers: dict[Key, int] = {}
        self._gathered: list[Persona] = []
        self._meetings = 0

    def add(self, sightings: Iterable[Sighting]) -> list[int]:
        """Take in what one article tells; gives the number of each sighting's persona, NAMELESS for one without name.

        All sightings of a meeting must come at once.
        """
        seen: dict[tuple[tuple[str, ...], str, str, str], int] = defaultdict(int)
        meetings: dict[str, int] = {}
        numbers = []
        for sighting in sightings:
            if sighting.meeting_id not in meetings:
                meetings[sighting.meeting_id] = self._meetings
                self._meetings += 1
            parts = parts_of(sighting.name)
            if not parts:
                numbers.append(NAMELESS)
                continue
            who = (parts, intern(sighting.country), father_of(sighting.name))
            # Two of one name at one meeting are two.
            namesake = (*who, sighting.meeting_id)
            marks = self.hand.marks(sighting)
            key = (*who, seen[namesake], self.hand.splitting(marks))
            seen[namesake] += 1
            numbers.append(self._numbers.setdefault(key, len(self._gathered)))
            if numbers[-1] == len(self._gathered):
                self._gathered.append(Persona(0, who[1], who[2]))
            persona = self._gathered[numbers[-1]]
            persona.marks |= marks
            _take(persona, sighting, meetings[sighting.meeting_id])
        return numbers

    def personas(self) -> tuple[list[Persona], list[int]]:
        """The personas in the order of name and country, and for each number given by `add` its place among them."""
        places = [0] * len(self._gathered)
        personas = []
        for place, key in enumerate(sorted(self._numbers)):
            persona = self._gathered[self._numbers[key]]
            places[self._numbers[key]] = persona.number = place
            persona.names.sort()
            persona.printed.sort()
            persona.shown = min(persona.printed, key=fullness)
            persona.reference = _reference(persona.names, persona.country)
            personas.append(persona)
        if self.hand.rows:
            self._mark_by_id(personas)
        self.hand.unrefer(personas)
        return personas, places

    def _mark_by_id(self, personas: Iterable[Persona]) -> None:
        """Mark those whom someone named by a person_id; who is named more exactly keeps that mark."""
        whole: dict[tuple[tuple[str, ...], str, str], list[Persona]] = defaultdict(list)
        for key, persona in zip(sorted(self._numbers), personas, strict=True):
            whole[key[:3]].append(persona)
        for group in whole.values():
            names = [name for persona in group for name in persona.names]
            person_id = slug_of(names, _reference(names, group[0].country), group[0].country)
            for persona in group:
                taken = {mark.pair for mark in persona.marks}
                persona.marks |= {mark for mark in self.hand.of_person(person_id) if mark.pair not in taken}


def _take(persona: Persona, sighting: Sighting, meeting: int) -> None:
    """Add what a sighting tells; words that come back in thousands of articles are kept once."""
    for name in (sighting.name, *sighting.spellings):
        if name not in persona.names:
            persona.names.append(intern(name))
    if sighting.name not in persona.printed:
        persona.printed.append(intern(sighting.name))
    office = (intern(sighting.role), intern(sighting.organisation))
    persona.offices.setdefault(office, set()).add(sighting.year)
    persona.meetings.append(meeting)


def _reference(names: list[str], country: str) -> str:
    """The person whom the reference table knows under one of the full names, in that country or in none."""
    rows = gazetteer().rows["person"]
    found = set()
    for name in names:
        for language in ("en", "ru", "az", "tr"):
            for match in gazetteer().find(name, fold(name), language):
                whole = match.kind == "person" and match.end - match.start >= len(name) - 1
                if whole and country in ("", rows[match.key]["country"]):
                    found.add(match.key)
    return found.pop() if len(found) == 1 else ""
