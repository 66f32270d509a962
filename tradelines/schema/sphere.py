"""Positions and distances on the globe, as both wings and the scripts in tools/ measure them."""

from collections.abc import Sequence
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

EARTH_DIAMETER_KM = 12742.0176
Position = tuple[float, float]  # longitude and latitude in degrees


def great_circle_km(one: Position, other: Position) -> float:
    """Distance on a sphere (haversine)."""
    lon1, lat1, lon2, lat2 = (radians(axis) for position in (one, other) for axis in position)
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return EARTH_DIAMETER_KM * asin(sqrt(half))


def line_km(line: Sequence[Position]) -> float:
    """Length of a line of positions."""
    return sum(great_circle_km(one, other) for one, other in pairwise(line))
