"""What is shown on a map as files for other programs: GeoJSON, GeoPackage, KML.

geopandas takes half a second to load, so that pages load this module only when such a file is asked for.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import geopandas as gpd
import pandas as pd
from shapely.geometry import LineString, Point

from tradelines.analysis.network import Network, Shown

DRIVERS = {"geojson": "GeoJSON", "gpkg": "GPKG", "kml": "KML"}
WGS84 = 4326


def lines_frame(network: Network, shown: Shown) -> gpd.GeoDataFrame:
    """The segments that are shown, one row each, with what the reference knows of them."""
    rows = [
        {
            "id": item.segment_id, "name": network.name(item.segment_id), "corridor": item.corridor,
            "branch": item.branch, "mode": item.mode, "status": item.status, "length_km": item.length_km,
            "drawn_km": item.drawn_km, "precision": item.precision, "gauge_mm": item.gauge_mm,
            "operator": item.operator, "notes": item.notes, "source": item.source,
        }
        for item in shown.segments
    ]  # fmt: skip
    shapes = [LineString(item.line) for item in shown.segments]
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry=shapes, crs=WGS84)


def points_frame(shown: Shown) -> gpd.GeoDataFrame:
    """The places and works that are shown, one row each."""
    places = (*shown.places, *shown.unlinked)
    rows = [
        {"id": item.place_id, "name": item.name, "kind": item.kind, "country": item.country, "source": item.source}
        for item in places
    ]
    rows += [
        {
            "id": item.work_id, "name": item.name, "kind": "work", "country": "|".join(item.countries),
            "source": item.source,
        }
        for item in shown.works
    ]  # fmt: skip
    positions = [Point(item.lon, item.lat) for item in places] + [Point(item.lon, item.lat) for item in shown.works]
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry=positions, crs=WGS84)


def geodata(network: Network, shown: Shown, form: str) -> bytes:
    """Lines and points in one file of a form of DRIVERS: a GeoPackage has a layer of each, the others hold both."""
    layers = {"lines": lines_frame(network, shown), "points": points_frame(shown)}
    filled = {name: frame for name, frame in layers.items() if len(frame)}
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"corridors.{form}"
        if form == "gpkg":
            for name, frame in filled.items():
                frame.to_file(path, driver=DRIVERS[form], layer=name)
        else:
            _together(list(filled.values()), form).to_file(path, driver=DRIVERS[form])
        return path.read_bytes()


def _together(frames: Sequence[gpd.GeoDataFrame], form: str) -> gpd.GeoDataFrame:
    together = gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), crs=WGS84)
    # KML shows a name and a description by themselves; the rest it keeps with each thing.
    return together.rename(columns={"name": "Name", "notes": "Description"}) if form == "kml" else together
