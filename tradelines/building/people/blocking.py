"""Which personas are worth comparing, without comparing all with all, and without a table of all their parts."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import combinations

import numpy as np

from tradelines.building.people.names import readings_of, skeleton
from tradelines.building.people.persona import Persona

_LOW = (1 << 32) - 1


def fingerprint(key: str) -> int:
    """A key in 64 bits, the same on every machine."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest())


def pairs(personas: Sequence[Persona]) -> Iterator[tuple[int, int]]:
    """Pairs of one country in order of number: two parts in common by their consonants, or the only full part of one.

    Keys are held as fingerprints: should two keys ever have the same one, a pair more is compared.
    """
    several, bones = _Blocks(), _Blocks()
    for persona in personas:
        if persona.reference:
            several.add(f"={persona.reference}", persona.number)
        for reading in {reading for name in persona.names for reading in readings_of(name)}:
            parts = sorted({skeleton(part) for part in reading if len(part) > 1})
            for pair in combinations(parts, 2):
                several.add("+".join(pair), persona.number)
            for part in parts:
                bones.add(part, persona.number << 1 | (len(parts) == 1))
    country = {persona.number: persona.country for persona in personas}
    found = array("Q")
    for block in several.shared():
        found.extend(_within(sorted(set(block)), sorted(set(block)), country))
    for block in bones.shared():
        alone = sorted({number >> 1 for number in block if number & 1})
        found.extend(_within(alone, sorted({number >> 1 for number in block}) if alone else (), country))
    for pair in np.unique(np.frombuffer(found, dtype=np.uint64)).tolist() if found else ():
        yield pair >> 32, pair & _LOW


class _Blocks:
    """Numbers under the fingerprint of a key, twelve bytes each."""

    def __init__(self) -> None:
        """Begin empty."""
        self._keys, self._numbers = array("Q"), array("I")

    def add(self, key: str, number: int) -> None:
        """Put a number under a key."""
        self._keys.append(fingerprint(key))
        self._numbers.append(number)

    def shared(self) -> Iterator[list[int]]:
        """The numbers under each key that has several."""
        keys = np.frombuffer(self._keys, dtype=np.uint64) if self._keys else np.empty(0, np.uint64)
        order = np.argsort(keys, kind="stable")
        numbers = np.frombuffer(self._numbers, dtype=np.uint32)[order] if self._keys else np.empty(0, np.uint32)
        ends = np.flatnonzero(np.diff(keys[order])) + 1
        starts = np.concatenate(([0], ends))
        for start, end in zip(starts, np.append(ends, len(keys)), strict=True):
            if end - start > 1:
                yield numbers[start:end].tolist()


def _within(some: Sequence[int], others: Sequence[int], country: dict[int, str]) -> Iterator[int]:
    """Pairs of one of some and one of others who may be the same: of two countries no two are ever joined."""
    by_country: dict[str, list[int]] = defaultdict(list)
    for number in others:
        by_country[country[number]].append(number)
    for one in some:
        own = country[one]
        for other in others if not own else (*by_country[own], *by_country[""]):
            if one != other:
                yield min(one, other) << 32 | max(one, other)
