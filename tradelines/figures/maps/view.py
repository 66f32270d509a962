"""Where the map looks: areas by their bounds, and the plane on which labels are laid out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import asinh, atan, degrees, log2, pi, radians, sinh, tan

import pydeck as pdk

WORLD_PX = 512  # width of the whole world at zoom 0, in web Mercator as deck.gl draws it
WIDTH_PX, HEIGHT_PX = 790, 520  # the map's part of a 1,400-pixel window
NARROW_PX = 390  # the map on a telephone
_BEYOND_PX = 1000
_LEAST_DEG, _ROOM = 2.0, 1.4
Bounds = tuple[float, float, float, float]  # west, south, east, north, in degrees


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the world to look at; `focus` is the longitude that stands in the middle where the screen is narrow."""

    name: str
    bounds: Bounds
    focus: float | None = None


# The first is the start: both corridors whole, from the Black Sea to the Yellow Sea and from the Baltic to Mumbai.
AREAS: Mapping[str, Area] = {
    "all": Area("All corridors", (23.0, 17.5, 121.5, 61.0), focus=51.0),
    "caspian": Area("Caspian Sea", (43.5, 35.0, 57.5, 48.0)),
    "caucasus": Area("South Caucasus", (40.0, 37.6, 51.0, 42.9)),
    "iran": Area("Iran and the Gulf", (43.5, 24.8, 64.0, 40.3)),
    "central-asia": Area("Central Asia", (49.5, 35.5, 84.0, 52.0)),
    "black-sea": Area("Black Sea and Türkiye", (25.5, 36.0, 46.0, 47.5)),
}


@dataclass(frozen=True, slots=True)
class Plane:
    """The map as a plane of pixels, at the zoom and middle that show an area whole."""

    zoom: float
    lon: float
    lat: float
    focus: float | None = None

    def pixel(self, lon: float, lat: float) -> tuple[float, float]:
        """Where a position lies, in pixels from the middle: to the right, and down."""
        scale = WORLD_PX * 2**self.zoom
        return (lon - self.lon) / 360 * scale, (_height(self.lat) - _height(lat)) * scale

    def moved(self, right_px: float, down_px: float) -> "Plane":
        """The plane whose middle lies so many pixels to the right and down of this one's."""
        scale = WORLD_PX * 2**self.zoom
        return Plane(self.zoom, self.lon + right_px / scale * 360, _latitude(_height(self.lat) - down_px / scale))

    def state(self) -> pdk.ViewState:
        """The same as pydeck takes it: flat, north up."""
        return pdk.ViewState(longitude=self.lon, latitude=self.lat, zoom=self.zoom, min_zoom=1.5, max_zoom=12)

    def view(self) -> pdk.View:
        """The window onto it. With a focus, the middle glides towards it the narrower the map becomes.

        The width of the map is known to the browser only, which works out a position that is given as a sum of pixels
        and a part of that width. The window is wider than the map on both sides, and what is beyond is cut off.
        """
        if self.focus is None:
            return pdk.View(type="MapView", controller=True)
        aside = self.pixel(self.focus, self.lat)[0]
        slope = ((WIDTH_PX - NARROW_PX) / 2 + aside) / (WIDTH_PX - NARROW_PX)
        fixed = WIDTH_PX * (0.5 - slope)
        wide = f"calc({200 * slope:.2f}% + {2 * (fixed + _BEYOND_PX):.0f}px)"
        return pdk.View(type="MapView", controller=True, x=-_BEYOND_PX, width=wide)


def plane_of(area: Area) -> Plane:
    """The plane that shows an area."""
    return replace(plane_around(area.bounds), focus=area.focus)


def area_around(points: Iterable[tuple[float, float]]) -> Area:
    """The area that shows some positions (longitude, latitude) with room around them."""
    lons, lats = zip(*points, strict=True)
    wide, tall = (max(_LEAST_DEG, (max(axis) - min(axis)) * _ROOM) / 2 for axis in (lons, lats))
    lon, lat = (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2
    return Area("What is chosen", (lon - wide, max(lat - tall, -80), lon + wide, min(lat + tall, 80)), focus=lon)


def plane_around(bounds: Bounds, height_px: float = HEIGHT_PX, width_px: float = WIDTH_PX) -> Plane:
    """The plane that shows these bounds whole, in a picture so wide and so high."""
    west, south, east, north = bounds
    tall = _height(north) - _height(south)
    zoom = min(log2(width_px * 360 / (WORLD_PX * (east - west))), log2(height_px / (WORLD_PX * tall)))
    middle = (_height(north) + _height(south)) / 2
    return Plane(zoom=round(zoom, 3), lon=(west + east) / 2, lat=_latitude(middle))


def _height(lat: float) -> float:
    """Web Mercator's northing as a part of the world's width."""
    return asinh(tan(radians(lat))) / (2 * pi)


def _latitude(height: float) -> float:
    """The latitude of a northing: the inverse of `_height`."""
    return round(degrees(atan(sinh(2 * pi * height))), 4)
