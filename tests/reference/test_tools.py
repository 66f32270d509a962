"""The scripts that make reference tables: what can be made again here comes out byte for byte."""

import importlib
from pathlib import Path

import pytest

import tools.tables
from tools.declension import azerbaijani, declined, russian

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"


@pytest.mark.parametrize(
    ("script", "files"),
    [
        ("make_countries", ["countries.csv"]),
        ("make_routes", ["routes.csv"]),
        ("make_names", ["bodies.csv", "people.csv", "offices.csv"]),
        ("make_network", ["network.geojson"]),
        ("make_sources", ["sources.csv"]),
    ],
)
def test_a_script_makes_the_same_bytes_again(
    script: str, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in REFERENCE.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    module = importlib.import_module(f"tools.{script}")
    monkeypatch.setattr(tools.tables, "REFERENCE", tmp_path)
    if hasattr(module, "REFERENCE"):
        monkeypatch.setattr(module, "REFERENCE", tmp_path)
    for name in files:
        (tmp_path / name).unlink()
    module.main()
    for name in files:
        assert (tmp_path / name).read_bytes() == (REFERENCE / name).read_bytes()


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("минск", ["минска", "минску", "минском", "минскем", "минске"]),
        ("италия", ["италии", "италию", "италией"]),
        ("баку", []),
        ("казань", ["казани", "казаня", "казаню", "казанью", "казанем", "казане"]),
    ],
)
def test_russian_case_forms(name: str, forms: list[str]) -> None:
    assert russian(name) == forms


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("bakı", {"bakının", "bakıya", "bakıda"}),
        ("tehran", {"tehranın", "tehrana", "tehrandan", "tehrandakı"}),
        ("gəncə", {"gəncədə", "gəncədəki"}),
        ("izmir", {"izmirin", "izmirdəki"}),
        ("xaniçorlu", {"xaniçorlunu", "xaniçorludakı"}),
    ],
)
def test_azerbaijani_case_forms(name: str, some: set[str]) -> None:
    assert some <= set(azerbaijani(name))


def test_only_terms_with_a_plus_are_declined() -> None:
    assert list(declined(["Поти", "Решт+"]))[:3] == ["Поти", "Решт", "Решта"]
