"""Make data/reference/network.geojson: one line a segment, from place to place over `via`, marked schematic.

Run: python -m tools.make_network
"""

import json
from typing import Any

from tools.tables import REFERENCE, read_table


def main() -> None:
    """Write the collection, one feature a line of the file."""
    places = {row["place_id"]: row for row in read_table(REFERENCE / "places.csv")}
    write_collection("network", [_line(row, places) for row in read_table(REFERENCE / "network.csv")])


def write_collection(name: str, features: list[dict[str, Any]]) -> None:
    """Write data/reference/NAME.geojson, one feature a line."""
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    text = f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'
    (REFERENCE / f"{name}.geojson").write_text(text, encoding="utf-8", newline="\n")


def _line(segment: dict[str, str], places: dict[str, dict[str, str]]) -> dict[str, Any]:
    chain = [segment["from_place"], *filter(None, segment["via"].split("|")), segment["to_place"]]
    return {
        "type": "Feature",
        "properties": {"segment_id": segment["segment_id"], "precision": "schematic"},
        "geometry": {
            "type": "LineString",
            "coordinates": [[float(places[place]["lon"]), float(places[place]["lat"])] for place in chain],
        },
    }


if __name__ == "__main__":
    main()
