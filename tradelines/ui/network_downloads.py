"""The map as files: what is shown as geodata for other programs, and as a picture."""

from collections.abc import Callable
from importlib import import_module

import streamlit as st

from tradelines.analysis.network import Network, Shown
from tradelines.figures.maps import Look
from tradelines.figures.maps.scene import area_of

GEODATA = {
    "geojson": ("GeoJSON", "application/geo+json"),
    "gpkg": ("GeoPackage", "application/geopackage+sqlite3"),
    "kml": ("KML", "application/vnd.google-earth.kml+xml"),
}


def map_downloads(network: Network, shown: Shown, look: Look) -> None:
    """Buttons for the lines and places that are shown, and for the picture of the area that is looked at."""
    with st.popover("Save the map", icon=":material/map:", key="co_save"):
        st.caption("What is shown: lines with their state, length and source, and places. The tables below have CSV.")
        for form, (name, mime) in GEODATA.items():
            _button(name, form, mime, _geodata(network, shown, form), disabled=not shown.segments)
        _button("PNG", "png", "image/png", _picture(network, shown, look))


def _button(name: str, ending: str, mime: str, make: Callable[[], bytes], *, disabled: bool = False) -> None:
    st.download_button(
        f"Map as {name}",
        data=make,
        file_name=f"tradelines-corridors.{ending}",
        mime=mime,
        icon=":material/download:",
        type="tertiary",
        on_click="ignore",
        disabled=disabled,
        key=f"download_map_{ending}",
    )


def _geodata(network: Network, shown: Shown, form: str) -> Callable[[], bytes]:
    """Geopandas is loaded when the file is asked for: a page must not wait for it."""
    return lambda: bytes(import_module("tradelines.analysis.geodata").geodata(network, shown, form))


def _picture(network: Network, shown: Shown, look: Look) -> Callable[[], bytes]:
    make = "tradelines.figures.maps.picture"
    return lambda: bytes(import_module(make).picture(shown, area_of(network, look), look.colours))
