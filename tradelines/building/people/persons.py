"""One person behind several spellings: by name, and by office, country and time beside it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import combinations
from sys import intern

from tradelines.building.people.by_hand import ByHand, by_hand, joined_by_hand, lose_reference
from tradelines.building.people.names import Match, compare, father_of, fathers_differ, parts_of, readings_of, skeleton
from tradelines.building.people.offices import same_office
from tradelines.building.people.persona import Mark, Merge, People, Persona, Sighting, fullness, person_row, slug_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import fold
from tradelines.schema import MeetingRow, ParticipantRow

# Within how many years a surname with an office is taken for the person who held it.
_TERM_YEARS = 4


def sighting_of(participant: ParticipantRow, meeting: MeetingRow | None) -> Sighting:
    """The identifying part of a row; `meeting` gives the year, 0 where it is not known."""
    start = meeting.date_start if meeting else ""
    # Names and offices come back in thousands of articles: each is kept once.
    name = intern(participant.name)
    spellings = participant.spellings
    return Sighting(
        participant.participant_id,
        intern(participant.meeting_id),
        name,
        () if spellings == (name,) else tuple(intern(spelling) for spelling in spellings),
        intern(participant.role),
        intern(participant.organisation),
        intern(participant.country),
        int(start[:4]) if start else 0,
    )


def resolve_sightings(sightings: Iterable[Sighting], hand: ByHand | None = None) -> People:
    """Who is who among participants. The same sightings give the same answer in whatever order they come.

    What someone has said of two persons by hand stands over names and offices; `hand` is told what could not be done.
    """
    hand = hand or ByHand()
    personas = _personas(sightings, hand)
    reasons = [(persona, *told) for persona in personas for told in _spellings(persona)]
    find = list(range(len(personas)))
    for strength in (Match.SAME, Match.ALIKE, Match.INITIAL, Match.SURNAME):
        for one, other in _candidates(personas, find, strength, hand):
            reason = _reason(one, other, hand)
            if reason:
                reasons.append((one, one.shown, other.shown, reason))
                _join(one, other, find)
    for one, other, row in joined_by_hand(personas, partial(_root, find), hand):
        reasons.append((one, one.shown, other.shown, by_hand(row)))
        _join(one, other, find)
    return _people(personas, find, reasons, hand)


def _personas(sightings: Iterable[Sighting], hand: ByHand) -> list[Persona]:
    """One persona for each name and country, in the order of name and country."""
    grouped: dict[tuple[tuple[str, ...], str, str, int], list[Sighting]] = defaultdict(list)
    seen: dict[tuple[tuple[str, ...], str, str, str], int] = defaultdict(int)
    for sighting in sorted(sightings):
        parts = parts_of(sighting.name)
        if parts:
            # Two of one name at one meeting are two.
            who = (parts, sighting.country, father_of(sighting.name))
            namesake = (*who, sighting.meeting_id)
            grouped[(*who, seen[namesake])].append(sighting)
            seen[namesake] += 1
    personas: list[Persona] = []
    for key in sorted(grouped):
        personas.extend(_split(_persona(key[1], grouped[key]), grouped[key], hand))
    for number, persona in enumerate(personas):
        persona.number = number
    lose_reference(personas, hand)
    return personas


def _persona(country: str, group: Sequence[Sighting]) -> Persona:
    names = sorted({name for sighting in group for name in (sighting.name, *sighting.spellings)})
    printed = sorted({sighting.name for sighting in group})
    persona = Persona(0, country, names, printed, min(printed, key=fullness), reference=_reference(names, country))
    persona.father = father_of(group[0].name)
    for sighting in group:
        persona.offices.setdefault((sighting.role, sighting.organisation), set()).add(sighting.year)
        persona.years.add(sighting.year)
        persona.meetings.add(sighting.meeting_id)
        persona.sightings.append(sighting.participant_id)
    return persona


def _spellings(persona: Persona) -> Iterable[tuple[str, str, str]]:
    """Names that differ in letters only, and so were one from the start."""
    where = f"both for {persona.country}" if persona.country else "both without a country"
    for name in persona.printed:
        if name != persona.shown:
            yield persona.shown, name, f"the same name in other letters, {where}"


def _split(whole: Persona, group: Sequence[Sighting], hand: ByHand) -> list[Persona]:
    """The persona, or its parts where someone has said that not all of its sightings are one person."""
    if not hand.rows:
        return [whole]
    person_id = slug_of(whole)
    parts: dict[tuple[Mark, ...], list[Sighting]] = defaultdict(list)
    joins: dict[tuple[Mark, ...], set[Mark]] = defaultdict(set)
    for sighting in group:
        marks = hand.marks(sighting, person_id)
        splitting = tuple(sorted(mark for mark in marks if hand.rows[mark.pair].kind == "apart"))
        parts[splitting].append(sighting)
        joins[splitting] |= marks
    personas = []
    for splitting in sorted(parts):
        persona = _persona(whole.country, parts[splitting]) if len(parts) > 1 else whole
        persona.marks = frozenset(joins[splitting])
        personas.append(persona)
    return personas


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


def _root(find: list[int], number: int) -> int:
    while find[number] != number:
        find[number] = find[find[number]]
        number = find[number]
    return number


def _candidates(
    personas: list[Persona], find: list[int], strength: Match, hand: ByHand
) -> Iterable[tuple[Persona, Persona]]:
    """Pairs that share the consonants of a part, or a row of the reference table, and agree as far as asked.

    A surname alone is a candidate only where one person can be meant.
    """
    pairs = _pairs([persona for persona in personas if _root(find, persona.number) == persona.number])
    agreeing = [(a, b) for a, b in pairs if _match(personas[a], personas[b]) == strength]
    rivals: dict[int, int] = defaultdict(int)
    for a, b in agreeing:
        if _reason(personas[a], personas[b], hand):
            for number in (a, b):
                rivals[number] += len(parts_of(personas[number].names[0])) == 1
    for a, b in agreeing:
        one, other = personas[_root(find, a)], personas[_root(find, b)]
        if one is not other and (strength != Match.SURNAME or max(rivals[a], rivals[b]) < 2):
            yield one, other


def _pairs(personas: list[Persona]) -> list[tuple[int, int]]:
    """Pairs worth comparing: two parts in common by their consonants, or the only full part of one of the names."""
    full: dict[str, set[int]] = defaultdict(set)
    single: dict[str, set[int]] = defaultdict(set)
    for persona in personas:
        if persona.reference:
            full["=" + persona.reference].add(persona.number)
        for reading in {reading for name in persona.names for reading in readings_of(name)}:
            bones = sorted({skeleton(part) for part in reading if len(part) > 1})
            for pair in combinations(bones, 2):
                full["+".join(pair)].add(persona.number)
            for bone in bones:
                (single if len(bones) == 1 else full)[bone].add(persona.number)
    country = {persona.number: persona.country for persona in personas}
    found: set[tuple[int, int]] = set()
    for key, block in full.items():
        if key[0] == "=" or "+" in key:
            found.update((a, b) for a in block for b in _of_one_country(country, a, block) if a < b)
    for bone, block in single.items():
        others = block | full.get(bone, set())
        found.update((min(a, b), max(a, b)) for a in block for b in _of_one_country(country, a, others) if a != b)
    return sorted(found)


def _of_one_country(country: Mapping[int, str], number: int, others: set[int]) -> Iterable[int]:
    """Those who may be the same: of two countries no two are ever joined."""
    own = country[number]
    return others if not own else (other for other in others if country[other] in ("", own))


def _match(one: Persona, other: Persona) -> Match:
    if one.reference and one.reference == other.reference:
        return Match.SAME
    return max(compare(ours, theirs) for ours in one.names for theirs in other.names)


def _reason(one: Persona, other: Persona, hand: ByHand) -> str:
    """Why two personas are one person; empty where they are not shown to be."""
    if one.meetings & other.meetings or (one.country and other.country and one.country != other.country):
        return ""
    if hand.apart(one.marks, other.marks) or fathers_differ(one.father, other.father):
        return ""
    if one.reference and other.reference:
        return "both in the reference table of people" if one.reference == other.reference else ""
    match = _match(one, other)
    office = any(same_office(*ours, *theirs) for ours in one.offices for theirs in other.offices)
    country = bool(one.country) and one.country == other.country
    near = _near(one.years, other.years)
    where = f"both for {one.country}" if country else "one of them without a country"
    if match == Match.SAME and (country or office):
        return f"the same name in another order or script, {where}" + (", the same office" if office else "")
    if match == Match.ALIKE and office and country:
        return f"names spelt alike, {where}, the same office"
    if match == Match.INITIAL and office and country:
        return f"an initial for the given name, {where}, the same office"
    if match == Match.SURNAME and office and country and near:
        return f"a surname with the same office, {where}, within {_TERM_YEARS} years"
    return ""


def _near(ours: set[int], theirs: set[int]) -> bool:
    known, others = ours - {0}, theirs - {0}
    if not known or not others:
        return True
    return min(abs(a - b) for a in known for b in others) <= _TERM_YEARS


def _join(one: Persona, other: Persona, find: list[int]) -> None:
    find[max(one.number, other.number)] = min(one.number, other.number)
    first, second = (one, other) if one.number < other.number else (other, one)
    first.names = sorted({*first.names, *second.names})
    for office, years in second.offices.items():
        first.offices.setdefault(office, set()).update(years)
    first.years |= second.years
    first.meetings |= second.meetings
    first.sightings.extend(second.sightings)
    first.marks |= second.marks
    first.father = first.father or second.father
    first.shown = min(first.shown, second.shown, key=fullness)
    first.country = first.country or second.country
    first.reference = first.reference or second.reference


def _people(
    personas: list[Persona], find: list[int], reasons: list[tuple[Persona, str, str, str]], hand: ByHand
) -> People:
    people = People()
    taken: dict[str, int] = {}
    names: dict[int, str] = {}
    for persona in personas:
        if _root(find, persona.number) != persona.number:
            continue
        slug = slug_of(persona)
        taken[slug] = taken.get(slug, 0) + 1
        names[persona.number] = slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"
        people.ids.update(dict.fromkeys(persona.sightings, names[persona.number]))
    merged: dict[str, list[str]] = defaultdict(list)
    for persona, name, other, reason in reasons:
        merge = Merge(names[_root(find, persona.number)], name, other, reason)
        people.merges.append(merge)
        merged[merge.person_id].append(f"{name} = {other}: {reason}")
    people.rows = [
        person_row(personas[number], person_id, merged[person_id], hand.applied(personas[number].marks))
        for number, person_id in sorted(names.items(), key=lambda item: item[1])
    ]
    return people
