"""One person behind several spellings: by name, and by office, country and time beside it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial

from tradelines.building.people import blocking
from tradelines.building.people.by_hand import ByHand, by_hand, joined_by_hand
from tradelines.building.people.gathering import NAMELESS, Gathering
from tradelines.building.people.names import Match, compare, fathers_differ, parts_of
from tradelines.building.people.offices import same_office
from tradelines.building.people.persona import Merge, Persona, Who, fullness, person_row, slug_of

# Within how many years a surname with an office is taken for the person who held it.
_TERM_YEARS = 4

Reasons = list[tuple[Persona, str, str, str]]


def resolve_persons(gathering: Gathering) -> Who:
    """Who is who among the personas gathered. The same sightings give the same answer in whatever order they came.

    What someone has said of two persons by hand stands over names and offices; the gathering's
    `hand` is told what could not be done.
    """
    hand = gathering.hand
    personas, places = gathering.personas()
    reasons: Reasons = [(persona, *told) for persona in personas for told in _spellings(persona)]
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
    return _who(personas, places, find, reasons, hand)


def person_of(who: Who, number: int) -> str:
    """The person_id behind a number that a gathering gave; empty for one without a name."""
    return "" if number == NAMELESS else who.ids[number]


def _spellings(persona: Persona) -> Iterable[tuple[str, str, str]]:
    """Names that differ in letters only, and so were one from the start."""
    where = f"both for {persona.country}" if persona.country else "both without a country"
    for name in persona.printed:
        if name != persona.shown:
            yield persona.shown, name, f"the same name in other letters, {where}"


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
    roots = [persona for persona in personas if _root(find, persona.number) == persona.number]
    agreeing = [(a, b) for a, b in blocking.pairs(roots) if _match(personas[a], personas[b]) == strength]
    rivals: dict[int, int] = defaultdict(int)
    for a, b in agreeing if strength == Match.SURNAME else ():
        if _reason(personas[a], personas[b], hand):
            for number in (a, b):
                rivals[number] += len(parts_of(personas[number].names[0])) == 1
    for a, b in agreeing:
        one, other = personas[_root(find, a)], personas[_root(find, b)]
        if one is not other and max(rivals[a], rivals[b]) < 2:
            yield one, other


def _match(one: Persona, other: Persona) -> Match:
    if one.reference and one.reference == other.reference:
        return Match.SAME
    return max(compare(ours, theirs) for ours in one.names for theirs in other.names)


def _reason(one: Persona, other: Persona, hand: ByHand) -> str:
    """Why two personas are one person; empty where they are not shown to be."""
    if one.country and other.country and one.country != other.country:
        return ""
    if hand.apart(one.marks, other.marks) or fathers_differ(one.father, other.father):
        return ""
    if one.reference and other.reference:
        known = "both in the reference table of people" if one.reference == other.reference else ""
        return known if not _together(one, other) else ""
    reason = _likeness(one, other)
    return reason if reason and not _together(one, other) else ""


def _together(one: Persona, other: Persona) -> bool:
    """Whether both were at one meeting, and so are two."""
    few, many = sorted((one.meetings, other.meetings), key=len)
    return not set(few).isdisjoint(many)


def _likeness(one: Persona, other: Persona) -> str:
    """What speaks for two personas being one: the names, and as much beside them as names so far apart need."""
    match = _match(one, other)
    office = any(same_office(*ours, *theirs) for ours in one.offices for theirs in other.offices)
    country = bool(one.country) and one.country == other.country
    where = f"both for {one.country}" if country else "one of them without a country"
    if match == Match.SAME and (country or office):
        return f"the same name in another order or script, {where}" + (", the same office" if office else "")
    if match == Match.ALIKE and office and country:
        return f"names spelt alike, {where}, the same office"
    if match == Match.INITIAL and office and country:
        return f"an initial for the given name, {where}, the same office"
    if match == Match.SURNAME and office and country and _near(one.years, other.years):
        return f"a surname with the same office, {where}, within {_TERM_YEARS} years"
    return ""


def _near(known: set[int], others: set[int]) -> bool:
    if not known or not others:
        return True
    return min(abs(a - b) for a in known for b in others) <= _TERM_YEARS


def _join(one: Persona, other: Persona, find: list[int]) -> None:
    find[max(one.number, other.number)] = min(one.number, other.number)
    first, second = (one, other) if one.number < other.number else (other, one)
    first.names = sorted({*first.names, *second.names})
    for office, years in second.offices.items():
        first.offices.setdefault(office, set()).update(years)
    first.meetings.extend(second.meetings)
    first.marks |= second.marks
    first.father = first.father or second.father
    first.shown = min(first.shown, second.shown, key=fullness)
    first.country = first.country or second.country
    first.reference = first.reference or second.reference


def _who(personas: Sequence[Persona], places: Iterable[int], find: list[int], reasons: Reasons, hand: ByHand) -> Who:
    who = Who()
    taken: dict[str, int] = defaultdict(int)
    ids: dict[int, str] = {}
    for persona in personas:
        if _root(find, persona.number) == persona.number:
            slug = slug_of(persona.names, persona.reference, persona.country)
            taken[slug] += 1
            ids[persona.number] = slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"
    who.ids = [ids[_root(find, place)] for place in places]
    merged: dict[str, list[str]] = defaultdict(list)
    for persona, name, other, reason in reasons:
        merge = Merge(ids[_root(find, persona.number)], name, other, reason)
        who.merges.append(merge)
        merged[merge.person_id].append(f"{name} = {other}: {reason}")
    who.rows = [
        person_row(personas[number], person_id, merged[person_id], hand.applied(personas[number].marks))
        for number, person_id in sorted(ids.items(), key=lambda item: item[1])
    ]
    return who
