"""Where the nodes of the network stand: worked out from all meetings, so that no filter moves anything.

Countries stand on rings, next to whom they met most. Offices stand outside of their country, people outside of their
office. Nothing is left to chance: the same tables give the same picture.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations
from math import cos, pi, sin

from tradelines.analysis.meetings.bodies import body_key
from tradelines.analysis.meetings.events import events
from tradelines.analysis.meetings.graph import OFFICE_KEY
from tradelines.analysis.meetings.who import bodies, persons
from tradelines.analysis.tables import Tables, derived, records

Place = tuple[float, float]
RING = 24
_INNER, _OFFICES, _PEOPLE, _LAYERS = 0.5, 0.76, 1.0, 3
_LEADING = 12  # countries and offices, and twice as many people: those that a picture of everything can show
_LITTLE = 0.05


def country_places(tables: Tables) -> dict[str, Place]:
    """Countries on rings of RING each, those of most meetings on the inmost."""
    order = [code for code, _ in _by_size(tables)]
    met = _met(tables)
    places: dict[str, Place] = {}
    for start in range(0, len(order), RING):
        ring = _chain(order[start : start + RING], met)
        number = start // RING
        for slot, code in enumerate(ring):
            places[code] = _at((slot + 0.5 * (number % 2)) / len(ring), 1 + 0.3 * number)
    return places


def people_places(tables: Tables) -> dict[str, Place]:
    """Countries on an inner ring, each with a sector as wide as its leading people are many; they stand outside.

    Those that no picture of everything shows have next to no room, so that the others fill the ring.
    """
    offices, people = derived(bodies, tables), derived(persons, tables)
    own: dict[str, list[str]] = defaultdict(list)
    for row in records(offices):
        own[row["country"]].append(row["body"])
    by_size = [code for code, _ in _by_size(tables)]
    leading = Counter(people["country"].head(2 * _LEADING)) + Counter(offices["country"].head(_LEADING))
    leading.update(by_size[:_LEADING])
    order = _chain(by_size, _met(tables))
    widths = {code: leading[code] or _LITTLE for code in order}
    whole, start = sum(widths.values()) or 1.0, 0.0
    places: dict[str, Place] = {}
    turns: dict[str, tuple[float, float]] = {}
    for code in order:
        width = widths[code] / whole
        places[code] = _at(start + width / 2, _INNER)
        turns[code] = (start + width / 2, width)
        for rank, body in enumerate(own[code]):
            turn = start + width * (0.08 + 0.84 * _spread(rank))
            key = f"{OFFICE_KEY}{body}"
            turns[key] = (turn, width / (len(own[code]) + 1))
            places[key] = _at(turn, _OFFICES)
        start += width
    return places | _people(tables, turns)


def _people(tables: Tables, turns: Mapping[str, tuple[float, float]]) -> dict[str, Place]:
    """People beside the office that they are named in most, else beside their country."""
    places: dict[str, Place] = {}
    ranks: Counter[str] = Counter()
    for row in records(derived(persons, tables)):
        body = f"{OFFICE_KEY}{body_key(row['role'], row['organisation'], row['country'])}"
        anchor = body if body in turns else row["country"]
        if anchor not in turns:
            continue
        turn, width = turns[anchor]
        rank = ranks[anchor]
        ranks[anchor] += 1
        away = _PEOPLE + 0.13 * (rank % _LAYERS)
        places[row["person"]] = _at(turn + width * 0.9 * (_spread(rank) - 0.5), away)
    return places


def _by_size(tables: Tables) -> list[tuple[str, int]]:
    sizes = Counter(code for codes in derived(events, tables)["countries"] for code in set(codes))
    return sorted(sizes.items(), key=lambda item: (-item[1], item[0]))


def _met(tables: Tables) -> Counter[tuple[str, str]]:
    return Counter(
        pair for codes in derived(events, tables)["countries"] for pair in combinations(sorted(set(codes)), 2)
    )


def _chain(codes: list[str], met: Mapping[tuple[str, str], int]) -> list[str]:
    """The codes so that each stands beside one that it met often."""
    left, chain = list(codes), list[str]()
    while left:
        last = chain[-1] if chain else ""
        near = min(left, key=lambda code: (-met.get((min(last, code), max(last, code)), 0), codes.index(code)))
        chain.append(near)
        left.remove(near)
    return chain


def _spread(rank: int) -> float:
    """A place between 0 and 1 for each rank, so that any first few lie far apart (van der Corput's sequence)."""
    value, part = 0.0, 0.5
    number = rank + 1
    while number:
        value += part * (number % 2)
        number //= 2
        part /= 2
    return value


def _at(turn: float, away: float) -> Place:
    """A place by its turn (from the top, clockwise, 1 is all round) and its distance from the middle."""
    return round(away * sin(2 * pi * turn), 4), round(away * cos(2 * pi * turn), 4)
