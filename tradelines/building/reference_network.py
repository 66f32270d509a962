"""Whether the reference network holds together: chains, lengths, gauges, and the lines that are drawn of it."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from tradelines.schema import values
from tradelines.schema.sphere import Position, great_circle_km

Rows = list[dict[str, str]]
LinePrecision = Literal["surveyed", "network", "schematic", "straight"]

# A line is never shorter than the great circle (5 % for the coarse coordinates of some places), and one more than
# 2.2 times as long is more likely a slip than a winding railway.
SHORTEST, LONGEST = 1.05, 2.2
LONGEST_HOP_KM = 1500
# The way of a drawn line against the published length: beyond these bounds a remark has to say why.
LEAST_DRAWN, MOST_DRAWN = 0.75, 1.35
END_TOLERANCE_KM = 0.1


def network_faults(folder: Path, tables: Mapping[str, Rows]) -> list[str]:
    """The faults of network.csv and network.geojson, one sentence each; `tables` are the rows by table."""
    network = tables["network"]
    places = {row["place_id"]: row for row in tables["places"]}
    nowhere = [row["segment_id"] for row in network if any(not places[stop]["lat"] for stop in _chain(row))]
    if nowhere:
        return [f"network.csv: {segment} passes a place without coordinates." for segment in nowhere]
    return [
        *_chains(network),
        *_lengths(network, places),
        *_gauges(network, tables["chokepoints"]),
        *_lines(folder, network, places),
    ]


def _chain(row: Mapping[str, str]) -> list[str]:
    return [row["from_place"], *filter(None, row["via"].split("|")), row["to_place"]]


def _chains(network: Rows) -> Iterator[str]:
    """Branches whose segments do not follow one another."""
    ends: dict[tuple[str, str], str] = {}
    for row in network:
        branch = (row["corridor"], row["branch"])
        if branch in ends and ends[branch] != row["from_place"]:
            segment, begins = row["segment_id"], row["from_place"]
            yield f"network.csv: {segment} begins at {begins}, but {branch[1]} has reached {ends[branch]}."
        ends[branch] = row["to_place"]


def _lengths(network: Rows, places: Mapping[str, dict[str, str]]) -> Iterator[str]:
    """Published lengths that cannot be, and hops too long to draw a line over."""
    for row in network:
        chain = _chain(row)
        hops = [great_circle_km(_at(places[one]), _at(places[other])) for one, other in pairwise(chain)]
        direct = great_circle_km(_at(places[chain[0]]), _at(places[chain[-1]]))
        if row["mode"] != "sea" and max(hops) > LONGEST_HOP_KM:
            yield f"network.csv: {row['segment_id']} has {max(hops):.0f} km between two places that follow each other."
        if not row["length_km"]:
            continue
        length = float(row["length_km"])
        if sum(hops) > length * SHORTEST:
            yield f"network.csv: {row['segment_id']} is {length:g} km long, over its places it is {sum(hops):.0f} km."
        if direct * LONGEST < length:
            yield f"network.csv: {row['segment_id']} is {length:g} km long for {direct:.0f} km as the crow flies."


def _gauges(network: Rows, chokepoints: Rows) -> Iterator[str]:
    """Places where railways of unlike gauges meet, though nothing published says that a train changes there."""
    breaks = {
        place for row in chokepoints if row["kind"].startswith("gauge break") for place in row["place_ids"].split("|")
    }
    meeting: dict[str, set[str]] = defaultdict(set)
    for row in network:
        if row["mode"] == "rail" and row["gauge_mm"]:
            meeting[row["from_place"]].add(row["gauge_mm"])
            meeting[row["to_place"]].add(row["gauge_mm"])
    for place, gauges in meeting.items():
        if len(gauges) > 1 and place not in breaks:
            yield f"network.csv: {' and '.join(sorted(gauges))} mm meet at {place}, which is no gauge break."


def _lines(folder: Path, network: Rows, places: Mapping[str, dict[str, str]]) -> Iterator[str]:
    """Segments without a line, lines without a segment, and lines that are not what they should be."""
    features = json.loads((folder / "network.geojson").read_text("utf-8"))["features"]
    drawn = {feature["properties"]["segment_id"]: feature for feature in features}
    segments = {row["segment_id"]: row for row in network}
    for segment in sorted(segments.keys() ^ drawn.keys()):
        yield f"network.geojson: {segment} {'has no line' if segment in segments else 'is no segment'}."
    for segment in sorted(segments.keys() & drawn.keys()):
        for fault in _line(drawn[segment], segments[segment], places):
            yield f"network.geojson: {segment} {fault}"


def _line(feature: dict[str, Any], row: dict[str, str], places: Mapping[str, dict[str, str]]) -> Iterator[str]:
    properties, line = feature["properties"], feature["geometry"]["coordinates"]
    if properties["precision"] not in values(LinePrecision):
        yield f"has the precision {properties['precision']!r}."
    for end, position in ((row["from_place"], line[0]), (row["to_place"], line[-1])):
        away = great_circle_km(_at(places[end]), (position[0], position[1]))
        if away > END_TOLERANCE_KM:
            yield f"ends {away:.1f} km off {end}."
    if row["length_km"]:
        ratio = properties["drawn_km"] / float(row["length_km"])
        if not LEAST_DRAWN <= ratio <= MOST_DRAWN and not properties.get("remark"):
            lengths = f"{properties['drawn_km']:g} km as drawn, {row['length_km']} km as published"
            yield f"is {lengths}, and no remark says why."


def _at(place: Mapping[str, str]) -> Position:
    return float(place["lon"]), float(place["lat"])
