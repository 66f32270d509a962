"""What of the network is shown: corridors, branches, modes and states to choose from."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tradelines.analysis.network.model import Network, Place, Segment, Work


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """Which segments are wanted; nothing named in a field means all of it."""

    corridors: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """What a choice leaves: segments, the places on them and those on no segment, works that are points."""

    segments: tuple[Segment, ...]
    places: tuple[Place, ...]
    unlinked: tuple[Place, ...]
    works: tuple[Work, ...]

    @property
    def spots(self) -> tuple[str, ...]:
        """Ids of all that can be chosen: segments, then works, then places, each in the order of the reference."""
        return (
            *(segment.segment_id for segment in self.segments),
            *(work.work_id for work in self.works),
            *(place.place_id for place in (*self.places, *self.unlinked)),
        )


def choose(network: Network, choice: NetworkChoice, named: Collection[str] = ()) -> Shown:
    """The segments that a choice asks for and their places. What belongs to no segment is hidden by no choice.

    `named` are ids of places that the articles name: they are shown even if they are mere cities.
    """
    segments = tuple(segment for segment in network.segments.values() if _wanted(segment, choice))
    stops = {stop for segment in segments for stop in segment.stops}
    return Shown(
        segments=segments,
        places=tuple(place for place in network.places.values() if place.place_id in stops),
        unlinked=tuple(network.unlinked(named)),
        works=tuple(network.works_apart()),
    )


def branches(network: Network, corridors: Sequence[str] = ()) -> list[str]:
    """The branches of the named corridors (of all, where none is named), in the order of the reference."""
    wanted = (item for item in network.segments.values() if not corridors or item.corridor in corridors)
    return list(dict.fromkeys(item.branch for item in wanted))


def branch_name(network: Network, branch: str) -> str:
    """A branch in words, by its two ends: "Lianyungang – Port of Poti"."""
    pieces = [segment for segment in network.segments.values() if segment.branch == branch]
    if not pieces:
        return branch
    first, last = network.places[pieces[0].from_place], network.places[pieces[-1].to_place]
    return f"{first.name} \u2013 {last.name}"


def _wanted(segment: Segment, choice: NetworkChoice) -> bool:
    asked = (
        (segment.corridor, choice.corridors),
        (segment.branch, choice.branches),
        (segment.mode, choice.modes),
        (segment.status, choice.statuses),
    )
    return all(not wanted or value in wanted for value, wanted in asked)
