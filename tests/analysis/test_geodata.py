import io

import geopandas as gpd
import pyogrio
import pytest

from tradelines.analysis.geodata import geodata
from tradelines.analysis.network import NetworkChoice, choose, load_network

NETWORK = load_network()
SHOWN = choose(NETWORK, NetworkChoice(corridors=("Zangezur",)))


@pytest.mark.parametrize(("form", "name"), [("geojson", "name"), ("kml", "Name")])
def test_lines_and_places_stand_in_one_file(form, name):
    read = gpd.read_file(io.BytesIO(geodata(NETWORK, SHOWN, form)))
    assert read.crs.to_epsg() == 4326
    kinds = read.geometry.geom_type.value_counts()
    assert kinds["LineString"] == len(SHOWN.segments)
    assert kinds["Point"] == len(SHOWN.places) + len(SHOWN.unlinked) + len(SHOWN.works)
    assert "Horadiz – Aghband" in read[name].tolist()
    assert set(read["status"].dropna()) >= {"under construction", "operating"}


def test_a_geopackage_has_a_layer_of_each(tmp_path):
    path = tmp_path / "made.gpkg"
    path.write_bytes(geodata(NETWORK, SHOWN, "gpkg"))
    assert sorted(name for name, _ in pyogrio.list_layers(path)) == ["lines", "points"]
    lines = gpd.read_file(path, layer="lines").set_index("id")
    assert lines.loc["zg-02", "length_km"] == 110.4
    assert lines.loc["zg-02", "source"].startswith("https://")
