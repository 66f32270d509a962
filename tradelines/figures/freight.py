"""Freight of the corridors: what is published by year and source, and what articles quote; each figure a mark."""

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.network.traffic import WHOLE, Volume
from tradelines.analysis.tables import records
from tradelines.figures.formats import amount, count, period, scale_of
from tradelines.figures.maps.legend import corridor_words
from tradelines.figures.maps.tables import first_address
from tradelines.figures.maps.words import volume_words
from tradelines.figures.style import Palette, dress

HEIGHT_PX = 380
_UNITS = {"t": "tonnes"}
# Actual years are full, parts of a year lighter, what is only expected hollow; a capacity is a tick.
_OPACITY = {"year": 1.0, "part of a year": 0.45, "expected": 1.0}
_SYMBOLS = {"actual": "circle", "target": "circle-open-dot", "forecast": "circle-open", "capacity": "line-ew-open"}
_SIDEWAYS = 0.11  # of a year between marks of one year, so that sources that agree do not hide each other


def published(told: Sequence[Volume], colours: Palette) -> go.Figure:
    """One mark a figure, by year; lines join the whole years of one source where none is missing between."""
    drawn = go.Figure()
    divisor, word = scale_of(volume.value for volume in told)
    for line in _lines(told):
        drawn.add_trace(_joined(line, divisor, colours))
    for volume, aside in _beside(told):
        colour = colours.corridors[volume.corridor]
        drawn.add_trace(
            go.Scatter(
                x=[volume.year + aside],
                y=[volume.value / divisor],
                mode="markers",
                marker={
                    "symbol": "circle-open" if volume.kind == "expected" else "circle",
                    "size": 10 if volume.branch == WHOLE else 7,
                    "color": colour,
                    "opacity": _OPACITY[volume.kind],
                    "line": {"color": colour, "width": 2},
                },
                hovertext=f"{volume_words(volume)}<br>{volume.by}",
                hoverinfo="text",
                showlegend=False,
            )
        )
    for volume in _newest(told):
        drawn.add_annotation(
            x=volume.year, y=volume.value / divisor, text=corridor_words(volume.corridor), yshift=14, showarrow=False,
            font={"size": 12, "color": colours.corridors[volume.corridor]},
        )  # fmt: skip
    dress(drawn, colours, height=HEIGHT_PX)
    drawn.update_yaxes(rangemode="tozero", title_text=" ".join(part for part in (word, told[0].unit) if part))
    drawn.update_xaxes(dtick=1, showgrid=False)
    return drawn


def _newest(told: Iterable[Volume]) -> list[Volume]:
    """The newest and highest figure of each whole corridor, which bears its name."""
    newest: dict[str, Volume] = {}
    for volume in told:
        held = newest.get(volume.corridor)
        if volume.branch == WHOLE and (held is None or (volume.year, volume.value) > (held.year, held.value)):
            newest[volume.corridor] = volume
    return list(newest.values())


def published_words(told: Sequence[Volume]) -> str:
    """What the marks come to: "Middle Corridor 2024: 3.3 to 4.5 million tonnes, by 4 sources"."""
    parts = []
    for corridor, own in groupby(told, key=lambda volume: volume.corridor):
        years = [volume for volume in own if volume.kind == "year" and volume.branch == WHOLE]
        if not years:
            continue
        # the year told by most sources of late shows best how they differ
        newest = max(years, key=lambda volume: volume.year).year
        year = max(range(newest - 1, newest + 1), key=lambda year: sum(item.year == year for item in years))
        told_then = [volume for volume in years if volume.year == year]
        low, high = min(v.value for v in told_then), max(v.value for v in told_then)
        divisor, word = scale_of([high])
        span = f"{low / divisor:.3g} to {high / divisor:.3g}" if low < high else f"{high / divisor:.3g}"
        unit = " ".join(part for part in (word, told_then[0].unit) if part)
        parts.append(f"{corridor_words(corridor)} {year}: {span} {unit}, {count(len(told_then), 'figure')}")
    return "; ".join(parts) or "No whole year is published for a whole corridor."


def published_table(told: Sequence[Volume]) -> pd.DataFrame:
    """One row a figure."""
    return pd.DataFrame(
        [
            {
                "Corridor": corridor_words(volume.corridor),
                "Part": "whole" if volume.branch == WHOLE else volume.branch,
                "Year": str(volume.year),
                "Period": volume.period,
                "Volume": volume.value,
                "Unit": volume.unit,
                "Reported by": volume.by,
                "Remarks": volume.notes,
                "Source": first_address(volume.source),
            }
            for volume in told
        ]
    )


def quoted(rows: pd.DataFrame, colours: Palette) -> go.Figure:
    """What the articles quote, one mark a figure, one line a route; actual, target, forecast and capacity apart."""
    drawn = go.Figure()
    divisor, word = scale_of(rows["quantity"])
    for row in records(rows):
        drawn.add_trace(
            go.Scatter(
                x=[row["quantity"] / divisor],
                y=[row["route"]],
                mode="markers",
                marker={
                    "symbol": _SYMBOLS.get(row["kind"], "circle"),
                    "size": 13,
                    "color": colours.text,
                    "line": {"color": colours.text, "width": 2},
                },
                hovertext=f"{quoted_words(row)}",
                hoverinfo="text",
                customdata=[[row["freight_id"]]],
                showlegend=False,
            )
        )
    dress(drawn, colours, height=90 + 34 * rows["route"].nunique())
    drawn.update_xaxes(rangemode="tozero", title_text=" ".join(part for part in (word, _unit(rows)) if part))
    drawn.update_yaxes(autorange="reversed", showgrid=True)
    return drawn


def quoted_words(row: dict[str, object]) -> str:
    """One quoted figure in words: "Middle Corridor: 2.8 million t, actual, 2023"."""
    size = amount(float(str(row["quantity"])), str(row["unit"]), str(row["approx"]))
    when = period(str(row["period_start"]), str(row["period_end"]))
    return f"{row['route']}: {size}, {row['kind']}, {when}"


def _unit(rows: pd.DataFrame) -> str:
    unit = str(rows["unit"].iloc[0])
    return _UNITS.get(unit, unit)


def _lines(told: Iterable[Volume]) -> list[list[Volume]]:
    """Runs of whole years of one source without a gap."""

    def source(volume: Volume) -> tuple[str, str, str, str]:
        return volume.corridor, volume.branch, volume.by, volume.notes

    runs: list[list[Volume]] = []
    whole = sorted((volume for volume in told if volume.kind == "year"), key=lambda v: (*source(v), v.year))
    for _, own in groupby(whole, key=source):
        run: list[Volume] = []
        for volume in own:
            if run and volume.year != run[-1].year + 1:
                runs.append(run)
                run = []
            run.append(volume)
        runs.append(run)
    return [run for run in runs if len(run) > 1 and all(two.year == one.year + 1 for one, two in pairwise(run))]


def _joined(line: Sequence[Volume], divisor: float, colours: Palette) -> go.Scatter:
    return go.Scatter(
        x=[volume.year for volume in line],
        y=[volume.value / divisor for volume in line],
        mode="lines",
        line={"color": colours.corridors[line[0].corridor], "width": 1.2},
        hoverinfo="skip",
        showlegend=False,
    )


def _beside(told: Sequence[Volume]) -> list[tuple[Volume, float]]:
    """Marks of one year and nearly one size side by side; those of a joined line stay on it."""
    on_line = {id(volume) for line in _lines(told) for volume in line}
    seen: dict[tuple[int, int], int] = {}
    placed = []
    for volume in sorted(told, key=lambda volume: id(volume) not in on_line):
        spot = (volume.year, round(volume.value / (max(item.value for item in told) or 1) * 40))
        place = seen.get(spot, 0)
        seen[spot] = place + 1
        placed.append((volume, _SIDEWAYS * ((place + 1) // 2) * (-1 if place % 2 else 1)))
    return placed
