"""Segments as strands that can all be seen: what is the same line is drawn once, what shares a line side by side."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations

from tradelines.analysis.network import Segment
from tradelines.analysis.network.model import Position

_SAME_WAY = 3  # so many turning points in common are no chance


@dataclass(frozen=True, slots=True)
class Strand:
    """One line to draw. `same` are the other segments that it also stands for; `lane` is its place beside others.

    Lanes count in line widths from the middle, negative to the left of a line that runs from west to east.
    """

    segment: Segment
    same: tuple[Segment, ...] = ()
    lane: float = 0.0


def strands(segments: Sequence[Segment]) -> list[Strand]:
    """Segments of one corridor that run alike become one strand; strands that share a hop get lanes of their own."""
    alike: dict[tuple[object, ...], list[Segment]] = {}
    for segment in segments:
        ends = frozenset((segment.from_place, segment.to_place))
        alike.setdefault((segment.corridor, segment.mode, segment.status, ends, segment.hops), []).append(segment)
    merged = [Strand(first, tuple(rest)) for first, *rest in alike.values()]
    return [Strand(strand.segment, strand.same, lane) for strand, lane in zip(merged, _lanes(merged), strict=True)]


def _lanes(merged: Sequence[Strand]) -> list[float]:
    """The lowest lane that no neighbour holds, strand by strand; then each group of neighbours is centred."""
    beside = _neighbours(merged)
    taken: list[int] = []
    for place in range(len(merged)):
        held = {taken[other] for other in beside[place] if other < place}
        taken.append(next(lane for lane in range(len(merged)) if lane not in held))
    highest = _highest(taken, beside)
    return [lane - top / 2 for lane, top in zip(taken, highest, strict=True)]


def _neighbours(merged: Sequence[Strand]) -> list[set[int]]:
    """The strands beside each: those that share a hop with it, or several turning points of the same way."""
    hops: dict[tuple[str, str], list[int]] = defaultdict(list)
    points: dict[Position, list[int]] = defaultdict(list)
    for place, strand in enumerate(merged):
        for hop in strand.segment.hops:
            hops[hop].append(place)
        for point in set(strand.segment.line[1:-1]):
            points[point].append(place)
    shared = Counter(pair for group in points.values() for pair in permutations(group, 2))
    beside: list[set[int]] = [set() for _ in merged]
    for one, other in [pair for pair, times in shared.items() if times >= _SAME_WAY]:
        beside[one].add(other)
    for group in hops.values():
        for place in group:
            beside[place].update(other for other in group if other != place)
    return beside


def _highest(taken: Sequence[int], beside: Sequence[set[int]]) -> list[int]:
    """The highest lane among all that hang together with a strand, so that their middle stays on the line."""
    highest = [-1] * len(taken)
    for start in range(len(taken)):
        if highest[start] >= 0:
            continue
        group, waiting = {start}, [start]
        while waiting:
            fresh = beside[waiting.pop()] - group
            group |= fresh
            waiting += fresh
        for place in group:
            highest[place] = max(taken[member] for member in group)
    return highest


def drawn_with(segments: Sequence[Segment], segment_id: str) -> tuple[Segment, ...]:
    """The other segments that are drawn together with the one of that id, among those shown."""
    for strand in strands(segments):
        members = (strand.segment, *strand.same)
        if any(member.segment_id == segment_id for member in members):
            return tuple(member for member in members if member.segment_id != segment_id)
    return ()
