"""The trade of two countries over the years, drawn from our own numbers as SVG."""

from collections.abc import Sequence
from itertools import pairwise
from xml.etree.ElementTree import Element

import pandas as pd

from tradelines.analysis.pairs import Dossier
from tradelines.analysis.tables import records
from tradelines.figures.brief.drawing import WIDTH, Pixel, canvas, dot, finished, path, text
from tradelines.figures.brief.note import Picture
from tradelines.figures.formats import country, scale_of, scaled
from tradelines.figures.pairs.timeline import drawn
from tradelines.figures.pairs.words import way_name
from tradelines.figures.style import LIGHT, mix

_PANEL, _HEAD, _LEFT, _RIGHT, _FOOT = 120.0, 46.0, 60.0, 12.0, 22.0
_PART = 0.4
_LABELS = 10  # years that fit below the axis


def trade_chart(found: Dossier) -> Picture | None:
    """A panel for each way of trade: official years as lines, quoted figures as dots; None where there is nothing."""
    shown = drawn(found, LIGHT)
    points = {way: frame for way, frame in shown.points.items() if way in found.ways[:3]}
    years = [int(year) for year in found.official["year"]]
    years += [day.year for frame in points.values() for day in (*frame["first"], *frame["last"])]
    if not years:
        return None
    values = [*found.official["value_usd"], *(value for frame in points.values() for value in frame["value_usd"])]
    divisor, unit = scale_of(values)
    span = (min(years), max(years) + 1)
    words = _words(found, f"{unit} USD".strip())
    root = canvas((_HEAD + _PANEL) * len(points) + _FOOT, words)
    for place, (way, frame) in enumerate(points.items()):
        top = (_HEAD + _PANEL) * place + _HEAD
        official = found.official[found.official["way"] == way]
        highest = max([*official["value_usd"], *frame["value_usd"]], default=1.0) or 1.0
        text(root, (0, top - 10), f"{way_name(way)}, {unit} USD".replace(" ,", ","), tone="bold")
        _axis(root, top, highest, divisor, span)
        _official(root, official, (found.one, found.other), (top, highest), span)
        _quoted(root, frame, (top, highest), span)
    return finished(root, words)


def _words(found: Dossier, unit: str) -> str:
    sides = f"solid as {country(found.one)} reports, dashed as {country(found.other)} does"
    lines = f"Lines with hollow dots: official, {sides}"
    dots = "full dots: quoted in the articles, in the middle of the time covered, paler for part of a year"
    return f"Trade over the years, {unit}. {lines}; {dots}."


def _across(year: float, span: tuple[int, int]) -> float:
    return _LEFT + (year - span[0]) / (span[1] - span[0]) * (WIDTH - _LEFT - _RIGHT)


def _at(year: float, value: float, scale: tuple[float, float], span: tuple[int, int]) -> Pixel:
    top, highest = scale
    return _across(year, span), top + _PANEL * (1 - max(value, 0) / highest)


def _axis(root: Element, top: float, highest: float, divisor: float, span: tuple[int, int]) -> None:
    for share in (0.0, 0.5, 1.0):
        level = top + _PANEL * (1 - share)
        path(root, [(_LEFT, level), (WIDTH - _RIGHT, level)], LIGHT.grid, width=1)
        label = scaled(float(f"{highest * share:.3g}"), divisor)
        text(root, (_LEFT - 6, level + 4), label, anchor="end", tone="quiet")
    step = max(1, -(-(span[1] - span[0]) // _LABELS))
    for year in range(span[0], span[1], step):
        text(root, (_across(year + 0.5, span), top + _PANEL + 15), str(year), anchor="middle", tone="quiet")


def _official(
    root: Element, rows: pd.DataFrame, sides: Sequence[str], scale: tuple[float, float], span: tuple[int, int]
) -> None:
    for side, dash in zip(sides, ("", "5 3"), strict=True):
        own = rows[rows["side"] == side].sort_values("year")
        told = [(int(year), float(value)) for year, value in zip(own["year"], own["value_usd"], strict=True)]
        for (year, value), (after, then) in pairwise(told):
            if after == year + 1:  # a year without a figure stays a gap
                ends = [_at(year + 0.5, value, scale, span), _at(after + 0.5, then, scale, span)]
                path(root, ends, LIGHT.muted, dash=dash)
        for year, value in told:
            dot(root, _at(year + 0.5, value, scale, span), LIGHT.muted, fill=LIGHT.background, radius=2.5)


def _quoted(root: Element, rows: pd.DataFrame, scale: tuple[float, float], span: tuple[int, int]) -> None:
    for row in records(rows):
        middle = row["middle"].year + row["middle"].day_of_year / 366
        colour = LIGHT.flows[row["flow"]]
        fill = colour if row["span"] == "year" else mix(colour, LIGHT.background, _PART)
        dot(root, _at(middle, float(row["value_usd"]), scale, span), colour, fill=fill)
