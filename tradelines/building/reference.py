"""Whether the reference data are sound: schemas of the tables, and what must hold between them.

`check_reference` says every fault as one plain sentence. It looks at the whole folder: that each table has its columns
and types, that names are keys, that the network holds together, that places lie in their countries, and that the files
are those whose origin `sources.csv` tells.
"""

import csv
import hashlib
from collections.abc import Iterable, Iterator
from math import cos, radians
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from tradelines.building.reference_network import network_faults
from tradelines.building.reference_terms import term_faults
from tradelines.schema import Corridor, SegmentMode, values

# The coast of a 1:50 m map lies a few kilometres off and lacks small islands; piers and border bridges stand outside.
COUNTRY_TOLERANCE_KM = 20
PROJECTION = 3857  # distances in it shrink by the cosine of the latitude

_NUMBER = r"-?\d+(\.\d+)?|"
_YEAR = r"\d{4}|"
_DATE = r"\d{4}(-\d{2}(-\d{2})?)?|"


def check_reference(folder: Path) -> list[str]:
    """The faults of the reference data in a folder, one sentence each; none means that they are sound."""
    tables: dict[str, list[dict[str, str]]] = {}
    found: list[str] = []
    for name, schema in _SCHEMAS.items():
        path = folder / f"{name}.csv"
        if not path.exists():
            found.append(f"{path.name} is missing.")
            continue
        frame = pd.read_csv(path, dtype=str, keep_default_na=False)
        found += _schema_faults(name, frame, schema)
        tables[name] = [{str(key): str(value) for key, value in row.items()} for row in frame.to_dict("records")]
    if not found:
        found += [*_links(tables), *term_faults(tables["people"], tables["offices"])]
    if found:
        return found
    return [
        *network_faults(folder, tables),
        *_places_in_countries(folder, tables["places"]),
        *_origins(folder),
    ]


def _text(*, pattern: str = "", one_of: Iterable[str] = (), unique: bool = False, filled: bool = False) -> pa.Column:
    checks = []
    if pattern:
        checks.append(pa.Check.str_matches(rf"^(?:{pattern})$"))
    if one_of:
        checks.append(pa.Check.isin(list(one_of)))
    if filled:
        checks.append(pa.Check.str_length(min_value=1))
    return pa.Column(str, checks=checks, unique=unique)


def _schema(key: str, **columns: pa.Column) -> pa.DataFrameSchema:
    keyed = {key: _text(unique=True, filled=True)} if key else {}
    return pa.DataFrameSchema({**keyed, **columns}, strict=True, ordered=True)


_ANY, _FILLED = _text(), _text(filled=True)
_DEGREES, _AMOUNT, _YEARS = _text(pattern=_NUMBER), _text(pattern=_NUMBER), _text(pattern=_YEAR)
_DAY = _text(pattern=r"\d{4}-\d{2}-\d{2}")
_CORRIDOR = _text(one_of=values(Corridor))
_SCHEMAS: dict[str, pa.DataFrameSchema] = {
    "countries": _schema(
        "code", kind=_text(one_of=("country", "group", "world")), iso2=_text(pattern=r"[A-Z]{2}|"), name=_FILLED,
        names=_ANY, adjectives=_ANY, capital=_ANY, capitals=_ANY, source=_FILLED,
    ),
    "places": _schema(
        "place_id", name=_FILLED, names=_FILLED, country=_text(pattern="[A-Z]{3}"), kind=_FILLED, lat=_DEGREES,
        lon=_DEGREES, unlocode=_text(pattern="[A-Z]{5}|"), source=_FILLED, coord_basis=_ANY,
    ),
    "routes": _schema(
        "route_id", name=_text(unique=True, filled=True), full_name=_ANY, names=_FILLED, corridor=_CORRIDOR,
        mode=_text(one_of=("", *values(SegmentMode))), from_place=_ANY, to_place=_ANY, reference_id=_ANY,
        source=_FILLED,
    ),
    "bodies": _schema("body_id", name=_FILLED, names=_FILLED, country=_ANY, kind=_FILLED, source=_FILLED),
    "people": _schema(
        "person_id", name=_FILLED, names=_FILLED, country=_FILLED, office=_FILLED, office_from=_YEARS,
        office_to=_YEARS, source=_FILLED,
    ),
    "offices": _schema(
        "", person_id=_FILLED, country=_FILLED, office=_FILLED, office_from=_text(pattern=r"\d{4}"), office_to=_YEARS,
        as_of=_text(pattern=r"\d{4}"), body_id=_ANY, source=_FILLED,
    ),
    "network": _schema(
        "segment_id", corridor=_CORRIDOR, branch=_FILLED, from_place=_FILLED, to_place=_FILLED, via=_ANY,
        mode=_text(one_of=("rail", "road", "ferry", "sea")), length_km=_AMOUNT,
        gauge_mm=_text(one_of=("", "1435", "1520", "1676")),
        status=_text(one_of=("operating", "under construction", "planned", "proposed")), opened_year=_YEARS,
        electrified=_text(one_of=("", "yes", "no")), operator=_ANY, notes=_ANY, source=_FILLED,
    ),
    "projects": _schema(
        "project_id", name=_FILLED, countries=_FILLED, lat=_DEGREES, lon=_DEGREES, segment_id=_ANY, status=_FILLED,
        status_as_of=_text(pattern=_DATE), length_km=_AMOUNT, cost_usd_million=_AMOUNT, due_year=_YEARS, notes=_ANY,
        source=_FILLED,
    ),
    "chokepoints": _schema(
        "chokepoint_id", name=_FILLED, kind=_FILLED, place_ids=_ANY, metric=_FILLED, value=_FILLED, unit=_ANY,
        as_of=_text(pattern=_DATE), notes=_ANY, source=_FILLED,
    ),
    "traffic": _schema(
        "", corridor=_CORRIDOR, branch=_FILLED, segment_id=_ANY, year=_YEARS, period=_FILLED, value=_AMOUNT,
        unit=_FILLED, reported_by=_ANY, notes=_ANY, source=_FILLED,
    ),
    "travel_times": _schema(
        "", corridor=_CORRIDOR, route=_FILLED, relation=_FILLED, origin=_FILLED, destination=_FILLED, from_places=_ANY,
        to_places=_ANY, via_places=_ANY, days=_text(pattern=r"\d+(-\d+)?|"), distance_km=_AMOUNT,
        as_of=_text(pattern=_DATE), kind=_text(one_of=("reported", "expected")),
        comparator=_text(one_of=("yes", "no")), notes=_ANY, source=_FILLED,
    ),
    "official_trade": _schema(
        "", reporter=_text(pattern="[A-Z]{3}"), partner=_text(pattern="[A-Z]{3}"), year=_YEARS,
        flow=_text(one_of=("export", "import")), value_usd=_AMOUNT, source=_FILLED,
    ),
    "exchange_rates": _schema(
        "", currency=_text(pattern="[A-Z]{3}"), period_start=_DAY, period_end=_DAY,
        units_per_usd=_text(pattern=r"\d+(?:\.\d+)?"), kind=_FILLED, source=_FILLED,
    ),
    "sources": _schema(
        "file", origin=_FILLED, licence=_FILLED, date=_text(pattern=_DATE), sha256=_text(pattern="[0-9a-f]{64}")
    ),
}  # fmt: skip


def _schema_faults(name: str, frame: pd.DataFrame, schema: pa.DataFrameSchema) -> list[str]:
    try:
        schema.validate(frame, lazy=True)
    except SchemaErrors as error:
        cases = error.failure_cases.to_dict("records")
        return [f"{name}.csv: {_case(case)}" for case in cases]
    return []


def _case(case: dict[Any, Any]) -> str:
    if case["schema_context"] == "Column":
        line = "" if pd.isna(case["index"]) else f" in line {int(case['index']) + 2}"
        return f"{case['column']}{line} is {case['failure_case']!r}, which breaks {case['check']}."
    return f"the columns are not those of the schema ({case['check']}: {case['failure_case']})."


def _links(tables: dict[str, list[dict[str, str]]]) -> Iterator[str]:
    """References from one table to another that lead nowhere."""
    places = {row["place_id"] for row in tables["places"]}
    countries = {row["code"] for row in tables["countries"]}
    segments = {row["segment_id"] for row in tables["network"]}
    people = {row["person_id"] for row in tables["people"]}
    bodies = {row["body_id"] for row in tables["bodies"]}
    targets: tuple[tuple[str, str, set[str]], ...] = (
        ("offices", "person_id", people), ("offices", "country", countries), ("offices", "body_id", bodies),
        ("places", "country", countries), ("bodies", "country", countries), ("people", "country", countries),
        ("network", "from_place", places), ("network", "to_place", places), ("network", "via", places),
        ("projects", "countries", countries), ("projects", "segment_id", segments),
        ("chokepoints", "place_ids", places), ("travel_times", "from_places", places),
        ("travel_times", "to_places", places), ("travel_times", "via_places", places),
        ("official_trade", "reporter", countries),
        ("official_trade", "partner", countries),
    )  # fmt: skip
    for table, column, known in targets:
        for line, row in enumerate(tables[table], start=2):
            for key in filter(None, row[column].split("|")):
                if key not in known:
                    yield f"{table}.csv: {column} in line {line} names {key!r}, which does not exist."


def _places_in_countries(folder: Path, places: list[dict[str, str]]) -> Iterator[str]:
    """Places on the map that lie outside of the country they are said to be in."""
    countries = gpd.read_file(folder / "land.geojson")
    west, south, east, north = countries.total_bounds
    land = countries.to_crs(PROJECTION).set_index("code").geometry
    placed = [
        row for row in places if row["lat"] and west < float(row["lon"]) < east and south < float(row["lat"]) < north
    ]
    points = gpd.GeoSeries(
        gpd.points_from_xy([float(row["lon"]) for row in placed], [float(row["lat"]) for row in placed]), crs=4326
    ).to_crs(PROJECTION)
    for row, point in zip(placed, points, strict=True):
        if row["country"] not in land.index:
            yield f"places.csv: {row['place_id']} lies on the map, but {row['country']} does not."
            continue
        away_km = float(land[row["country"]].distance(point)) * cos(radians(float(row["lat"]))) / 1000
        if away_km > COUNTRY_TOLERANCE_KM:
            yield f"places.csv: {row['place_id']} lies {away_km:.0f} km outside of {row['country']}."


def _origins(folder: Path) -> Iterator[str]:
    """Files whose origin is not told, or that changed since it was told."""
    with (folder / "sources.csv").open(encoding="utf-8", newline="") as file:
        told = {row["file"]: row["sha256"] for row in csv.DictReader(file)}
    present = {path.name: path for path in folder.iterdir() if path.is_file() and path.name != "sources.csv"}
    for name in sorted(told.keys() ^ present.keys()):
        yield f"sources.csv: {name} {'is not there' if name in told else 'has no origin'}."
    for name in sorted(told.keys() & present.keys()):
        if hashlib.sha256(present[name].read_bytes()).hexdigest() != told[name]:
            yield f"sources.csv: {name} has changed since its fingerprint was taken (python -m tools.make_sources)."
