"""Make data/reference/network.geojson: one line a segment, from place to place over `via`.

Railways and roads follow the ways of scgraph-data (OpenStreetMap) and the newer tracks of more_rails.geojson, sea lines
the network of searoute; where there is no way on the ground the line joins the places straight. Each line says
how precise it is and how long the way is that it follows; line_remarks.csv explains what differs much from the
published length. Run: python -m tools.make_network
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from scgraph_data.world_highways import world_highways_geograph
from scgraph_data.world_railways import world_railways_geograph
from shapely.geometry import LineString

from tools.sea import Sea
from tools.tables import REFERENCE, TOOLS, read_table, write_collection
from tools.tracks import Tracks
from tradelines.schema.sphere import Position, great_circle_km, line_km

NEAR_KM, FAR_KM = 8.0, 30.0  # how far a way may lie from a place; farther only if it is most of the line all the same
MOST_AWAY = 0.25
LONGEST_SURVEYED_PIECE_KM = 100.0  # a longer straight piece is a line across the steppe, not a surveyed one
TOLERANCE_DEG = 0.01
DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Hop:
    """The way between two places that follow each other: without the places, empty where nothing is known of it."""

    way: tuple[Position, ...]
    length_km: float
    precise: bool


def main() -> None:
    """Write the collection, one feature a line of the file."""
    places = {
        row["place_id"]: (float(row["lon"]), float(row["lat"]))
        for row in read_table(REFERENCE / "places.csv")
        if row["lat"]
    }
    remarks = {row["segment_id"]: row["remark"] for row in read_table(TOOLS / "line_remarks.csv")}
    hop = _hops(places)
    segments = read_table(REFERENCE / "network.csv")
    write_collection("network", [_line(row, places, hop, remarks.get(row["segment_id"], "")) for row in segments])


def _hops(places: dict[str, Position]) -> Callable[[str, str, str], Hop]:
    """How to get from place to place by a mode; the way back is the way there."""
    features = json.loads((TOOLS / "more_rails.geojson").read_text("utf-8"))["features"]
    newer = [[(lon, lat) for lon, lat in feature["geometry"]["coordinates"]] for feature in features]
    ground = {"rail": Tracks(world_railways_geograph, newer), "road": Tracks(world_highways_geograph)}
    sea = Sea()

    @cache
    def hop(mode: str, one: str, other: str) -> Hop:
        if one > other:
            back = hop(mode, other, one)
            return Hop(back.way[::-1], back.length_km, back.precise)
        start, end = places[one], places[other]
        if mode in ground:
            return _on_the_ground(ground[mode], start, end)
        line = sea.line(start, end)
        return Hop(_simplified(line[1:-1]), line_km(line), precise=False)

    return hop


def _on_the_ground(tracks: Tracks, start: Position, end: Position) -> Hop:
    direct = great_circle_km(start, end)
    found = tracks.track(start, end, NEAR_KM) or tracks.track(start, end, FAR_KM)
    if found is None or found.away_km > max(2 * NEAR_KM, MOST_AWAY * direct) or found.length_km < direct:
        return Hop((), direct, precise=False)
    precise = found.away_km <= 2 * NEAR_KM and found.longest_piece_km <= LONGEST_SURVEYED_PIECE_KM
    return Hop(_simplified(found.line[1:-1]), found.length_km, precise)


def _simplified(way: Sequence[Position]) -> tuple[Position, ...]:
    if len(way) < 3:
        return tuple(way)
    return tuple((x, y) for x, y in LineString(way).simplify(TOLERANCE_DEG).coords)


def _line(
    segment: dict[str, str], places: dict[str, Position], hop: Callable[[str, str, str], Hop], remark: str
) -> dict[str, Any]:
    chain = [segment["from_place"], *filter(None, segment["via"].split("|")), segment["to_place"]]
    hops = [hop(segment["mode"], one, other) for one, other in pairwise(chain)]
    properties = {
        "segment_id": segment["segment_id"],
        "precision": _precision(segment["mode"], hops),
        "drawn_km": round(sum(part.length_km for part in hops), 1),
        "hops_km": [round(part.length_km, 1) for part in hops],
        "hops_straight": [not part.way for part in hops],
    }
    return {
        "type": "Feature",
        "properties": properties | ({"remark": remark} if remark else {}),
        "geometry": {"type": "LineString", "coordinates": _positions([places[stop] for stop in chain], hops)},
    }


def _precision(mode: str, hops: Sequence[Hop]) -> str:
    """surveyed, network, schematic or straight, as the schema of the reference defines them."""
    if mode in ("sea", "ferry"):
        return "network"
    if all(part.precise for part in hops):
        return "surveyed"
    return "straight" if len(hops) == 1 and not hops[0].way else "schematic"


def _positions(stops: Sequence[Position], hops: Sequence[Hop]) -> list[list[float]]:
    """The ways end to end. A stop between two ways is left out: the line passes it, it does not turn aside to it."""
    line = [stops[0]]
    for before, stop, part in zip([None, *hops], stops, hops, strict=False):
        if before and not (before.way and part.way):
            line.append(stop)
        line.extend(part.way)
    line.append(stops[-1])
    rounded = [[round(lon, DECIMALS), round(lat, DECIMALS)] for lon, lat in line]
    return [rounded[0], *(here for before, here in pairwise(rounded) if here != before)]


if __name__ == "__main__":
    main()
