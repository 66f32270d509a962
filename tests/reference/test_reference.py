"""The reference data are sound, and the check sees it where they are not."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from tradelines.building.reference import check_reference

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"


def test_the_reference_data_are_sound() -> None:
    assert check_reference(REFERENCE) == []


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(REFERENCE, tmp_path / "reference"))


def edit(path: Path, change: Callable[[list[dict[str, str]]], None]) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = list(rows[0])
    change(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def row(rows: list[dict[str, str]], column: str, key: str) -> dict[str, str]:
    return next(item for item in rows if item[column] == key)


@pytest.mark.parametrize(
    ("table", "key", "change", "says"),
    [
        ("network", "mc-btk-05", {"gauge_mm": "1400"}, "gauge_mm in line"),
        ("network", "mc-btk-05", {"length_km": "12"}, "mc-btk-05 is 12 km long, over its places it is"),
        ("network", "mc-btk-05", {"length_km": "290"}, "mc-btk-05 is 290 km long for"),
        ("network", "mc-btk-05", {"from_place": "poti"}, "mc-btk-05 begins at poti"),
        ("network", "ns-w-11", {"gauge_mm": "1520"}, "1435 and 1520 mm meet at rasht, which is no gauge break"),
        ("network", "mc-btk-05", {"to_place": "atlantis"}, "names 'atlantis', which does not exist"),
        ("network", "mc-btk-05", {"source": ""}, "source in line"),
        ("places", "tehran", {"lat": "45.6"}, "tehran lies"),
        ("places", "tehran", {"country": "IRQ"}, "outside of IRQ"),
        ("projects", "rasht-astara", {"segment_id": "ns-w-99"}, "names 'ns-w-99'"),
        ("people", "ilham-aliyev", {"office_from": "in 2003"}, "office_from in line"),
    ],
)
def test_a_fault_in_a_table_is_named(copy: Path, table: str, key: str, change: dict[str, str], says: str) -> None:
    first = {"network": "segment_id", "places": "place_id", "projects": "project_id", "people": "person_id"}[table]
    edit(copy / f"{table}.csv", lambda rows: row(rows, first, key).update(change))
    found = check_reference(copy)
    assert any(says in fault for fault in found), found


def test_two_rows_of_one_name_are_named(copy: Path) -> None:
    edit(copy / "places.csv", lambda rows: rows.append(dict(rows[0])))
    assert any("place_id" in fault for fault in check_reference(copy))


def test_a_missing_table_is_named(copy: Path) -> None:
    (copy / "traffic.csv").unlink()
    assert check_reference(copy) == ["traffic.csv is missing."]


def test_a_changed_file_is_named_by_its_fingerprint(copy: Path) -> None:
    with (copy / "land.geojson").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert any("land.geojson has changed" in fault for fault in check_reference(copy))


def test_a_file_without_origin_is_named(copy: Path) -> None:
    (copy / "extra.csv").write_text("a\n", encoding="utf-8")
    assert "sources.csv: extra.csv has no origin." in check_reference(copy)


def test_a_segment_without_a_line_is_named(copy: Path) -> None:
    path = copy / "network.geojson"
    collection = json.loads(path.read_text("utf-8"))
    gone = collection["features"].pop(0)["properties"]["segment_id"]
    path.write_text(json.dumps(collection), encoding="utf-8")
    assert f"network.geojson: {gone} has no line." in check_reference(copy)


def redraw(copy: Path, segment: str, **properties: object) -> list[str]:
    path = copy / "network.geojson"
    collection = json.loads(path.read_text("utf-8"))
    feature = next(item for item in collection["features"] if item["properties"]["segment_id"] == segment)
    if "line" in properties:
        feature["geometry"]["coordinates"] = properties.pop("line")
    feature["properties"] |= properties
    path.write_text(json.dumps(collection), encoding="utf-8")
    return check_reference(copy)


def test_a_line_that_ends_elsewhere_is_named(copy: Path) -> None:
    found = redraw(copy, "ns-w-05", line=[[48.0, 41.0], [48.5, 41.5]])
    assert any("ns-w-05 ends" in fault and "off samur" in fault for fault in found)


def test_a_line_of_another_length_needs_a_remark(copy: Path) -> None:
    assert any("ns-w-05 is 99 km as drawn, 10.8 km" in fault for fault in redraw(copy, "ns-w-05", drawn_km=99))
    assert not any("as drawn" in fault for fault in redraw(copy, "ns-w-05", drawn_km=99, remark="It winds."))


def test_an_unknown_precision_is_named(copy: Path) -> None:
    assert any("'guessed'" in fault for fault in redraw(copy, "ns-w-05", precision="guessed"))


def test_drawn_railways_are_as_long_as_published() -> None:
    features = json.loads((REFERENCE / "network.geojson").read_text("utf-8"))["features"]
    drawn = {feature["properties"]["segment_id"]: feature["properties"]["drawn_km"] for feature in features}
    with (REFERENCE / "network.csv").open(encoding="utf-8", newline="") as file:
        published = {
            item["segment_id"]: float(item["length_km"])
            for item in csv.DictReader(file)
            if item["length_km"] and item["mode"] == "rail"
        }
    ratios = [drawn[segment] / length for segment, length in published.items()]
    assert len(ratios) > 40
    assert 0.97 <= median(ratios) <= 1.03


def test_the_lines_are_small_enough_to_reach_the_browser_at_once() -> None:
    assert (REFERENCE / "network.geojson").stat().st_size < 300_000


def test_known_official_figures() -> None:
    """Azerbaijan's statistics of its trade with Iran in 2020: 38.49 and 300.61 million USD, 339.1 in all."""
    with (REFERENCE / "official_trade.csv").open(encoding="utf-8", newline="") as file:
        rows = [
            item
            for item in csv.DictReader(file)
            if (item["reporter"], item["partner"], item["year"]) == ("AZE", "IRN", "2020")
        ]
    flows = {item["flow"]: float(item["value_usd"]) for item in rows}
    assert flows == pytest.approx({"export": 38_485_800, "import": 300_608_000})
    assert round(sum(flows.values()) / 1e6, 1) == 339.1
