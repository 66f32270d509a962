"""The network taken apart into hops: from one place to the next, with what is known of the way between them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Literal

from tradelines.analysis.network import Network, Segment
from tradelines.schema.sphere import great_circle_km

LengthBasis = Literal["published", "drawn", "straight"]
BUILT = ("operating", "completed")
TRANSFER = "transfer"
# Port and station of one town are two places of the reference. Where no line joins them, goods change over in town.
TRANSFER_KM = 12.0


@dataclass(frozen=True, slots=True)
class Hop:
    """A way between two places that follow each other on a segment.

    `length_km` is the published length (of a segment over several places the share that its line has there), else that
    of the way on the map, else the straight distance, which is the least that it can be; `basis` says which.
    `segments` are the ids of all segments that run there, the one whose facts these are first.
    """

    start: str
    end: str
    mode: str
    status: str
    gauge_mm: str
    length_km: float
    basis: LengthBasis
    segments: tuple[str, ...] = ()

    @property
    def built(self) -> bool:
        """Whether it is in use today, as far as the reference knows."""
        return self.status in BUILT

    @property
    def ends(self) -> frozenset[str]:
        """Its two ends, whatever the direction."""
        return frozenset((self.start, self.end))

    def turned(self) -> "Hop":
        """The way back."""
        return Hop(
            self.end, self.start, self.mode, self.status, self.gauge_mm, self.length_km, self.basis, self.segments
        )


def hops_of(network: Network) -> list[Hop]:
    """All hops, each once per mode, in the order of the reference; then the transfers inside of towns.

    Where several segments share a hop, the facts are those of one that is built, and of the one with the published
    length among these.
    """
    shared: dict[tuple[str, str, str], list[Hop]] = defaultdict(list)
    for segment in network.segments.values():
        for hop in _hops(segment):
            start, end = sorted((hop.start, hop.end))
            shared[start, end, hop.mode].append(hop)
    hops = [_merged(told) for told in shared.values()]
    return hops + list(_transfers(network, {frozenset((hop.start, hop.end)) for hop in hops}))


def _hops(segment: Segment) -> Iterator[Hop]:
    drawn = sum(segment.hops_km)
    for (start, end), drawn_km, straight in zip(
        pairwise(segment.stops), segment.hops_km, segment.hops_straight, strict=True
    ):
        published = segment.length_km * drawn_km / drawn if segment.length_km and drawn else 0.0
        basis: LengthBasis = "published" if published else "straight" if straight else "drawn"
        yield Hop(
            start, end, segment.mode, segment.status, segment.gauge_mm, published or drawn_km, basis,
            (segment.segment_id,),
        )  # fmt: skip


def _merged(told: list[Hop]) -> Hop:
    ranked = sorted(told, key=lambda hop: (not hop.built, hop.basis != "published", not hop.gauge_mm))
    first = ranked[0]
    ids = tuple(dict.fromkeys(name for hop in ranked for name in hop.segments))
    gauge = next((hop.gauge_mm for hop in ranked if hop.gauge_mm and hop.built == first.built), "")
    return Hop(first.start, first.end, first.mode, first.status, gauge, first.length_km, first.basis, ids)


def _transfers(network: Network, joined: set[frozenset[str]]) -> Iterator[Hop]:
    """Between neighbours in one country that no line joins, one of them a node of the corridors at least."""
    places = [*{stop: network.places[stop] for segment in network.segments.values() for stop in segment.stops}.values()]
    places += network.unlinked()
    for one, other in combinations(places, 2):
        if one.country != other.country or frozenset((one.place_id, other.place_id)) in joined:
            continue
        away = great_circle_km((one.lon, one.lat), (other.lon, other.lat))
        if away <= TRANSFER_KM:
            yield Hop(one.place_id, other.place_id, TRANSFER, "operating", "", away, "straight")
