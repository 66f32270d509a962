"""Make static/land.json and static/borders.json: the ground of the maps, as the browser fetches it.

Both come from data/reference/land.geojson. They are files of their own, which Streamlit serves as they are, because
what is sent inside a map's own description is read letter by letter, and again at every change of the map.
Run: python -m tools.make_ground
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from tools.tables import REFERENCE, TOOLS

STATIC = TOOLS.parent / "static"
Edge = tuple[tuple[float, float], tuple[float, float]]


def main() -> None:
    """Write both files."""
    features = json.loads((REFERENCE / "land.geojson").read_text("utf-8"))["features"]
    shapes = [{"type": "Feature", "properties": {}, "geometry": feature["geometry"]} for feature in features]
    _write("land", {"type": "FeatureCollection", "features": shapes})
    _write("borders", [{"a": one, "b": other} for one, other in _borders(features)])


def _borders(features: list[dict[str, Any]]) -> list[Edge]:
    """The edges that two countries share, each once; a country's coast is shared by none."""
    counted = Counter(edge for feature in features for edge in _edges(feature["geometry"]))
    return [edge for edge, countries in counted.items() if countries > 1]


def _edges(geometry: Mapping[str, Any]) -> Iterator[Edge]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        for ring in polygon:
            for one, other in pairwise(ring):
                first, second = (one[0], one[1]), (other[0], other[1])
                yield (min(first, second), max(first, second))


def _write(name: str, content: Any) -> None:
    text = json.dumps(content, separators=(",", ":"))
    (STATIC / f"{name}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
