"""Coverage as a picture: which pair has figures for which year, and which articles hold none."""

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.coverage import NO_FIGURE, Counts, Grid
from tradelines.figures.captions import captioned
from tradelines.figures.formats import count, listed
from tradelines.figures.style import Palette, axis_look, chart_look
from tradelines.figures.trade_words import pair_name

_CELL, _SQUARE_PX = 42, 20
_YEARS_IN_FULL = 10  # as many columns as have room for "2020" on a telephone
SOURCE = "Source: articles read by Tradelines; official statistics"


def row_name(row: str) -> str:
    """A row of the grid: a pair's name, or what the articles without a figure are called."""
    return "Read, no figure in it" if row == NO_FIGURE else pair_name(row)


def answer(counts: Counts) -> str:
    """The sentence that answers the page's question."""
    if not counts.articles:
        return "No article was read yet."
    without = counts.read - counts.with_figures
    read = f"{count(counts.read, 'article')} read: {counts.with_figures:,} with figures, {without:,} without any"
    left = [
        count(size, one, many)
        for size, one, many in (
            (counts.duplicates, "duplicate", "duplicates"),
            (counts.rejected, "other", "others"),
        )
        if size
    ]
    return f"{read}; {listed(left)} not read." if left else f"{read}."


def takeaway(grid: Grid) -> str:
    """What the grid shows, for those who do not see it."""
    pairs = [row for row in grid.rows if row != NO_FIGURE]
    if not pairs:
        return "No trade figure was read."
    cells = grid.cells[grid.cells["row"] != NO_FIGURE]
    best = cells.sort_values("size", kind="stable").iloc[-1]
    most = f"most for {pair_name(best['row'])} in {best['column']} ({best['size']})"
    return f"Trade figures for {count(len(pairs), 'pair')} from {grid.columns[0]} to {grid.columns[-1]}, {most}."


def legend_line(grid: Grid) -> str:
    """How to read the grid, and what had no room in it."""
    words = ["Numbers: figures by the year in which their period ends"]
    if not grid.cells["whole"].all():
        words.append("open squares: only parts of the year")
    if grid.official:
        words.append("diamonds: only the official statistics have a figure")
    words.append("dots: nothing")
    if NO_FIGURE in grid.rows:
        words.append("circles: articles by their year of publication")
    if grid.more_pairs:
        words.append(f"{count(grid.more_pairs, 'more pair')} had no room")
    if grid.aims:
        words.append(f"{count(grid.aims, 'target or forecast', 'targets and forecasts')} left out")
    if grid.older:
        words.append(f"{count(grid.older, 'older figure')} left out")
    return f"{'; '.join(words)}."


def figure(grid: Grid, colours: Palette) -> go.Figure:
    """The grid as squares with their number; a dot where there is nothing."""
    names = [row_name(row) for row in grid.rows]
    layout = chart_look(colours, height=_CELL * len(names) + 56) | {"showlegend": False}
    category = axis_look(colours) | {"type": "category", "showgrid": False, "categoryorder": "array"}
    layout["yaxis"] = category | {"categoryarray": names, "range": [len(names) - 0.4, -0.8], "showticklabels": False}
    layout["annotations"] = [_name(name, colours) for name in names]
    layout["xaxis"] = category | {
        "categoryarray": grid.columns,
        "tickvals": grid.columns,
        "ticktext": [_year(column, len(grid.columns)) for column in grid.columns],
        "tickfont": {"color": colours.muted, "size": 12},
        "tickangle": 0,
        "side": "top",
        "range": [-0.6, max(len(grid.columns), 7) - 0.4],
    }
    layout = captioned(layout, colours, "Trade figures by pair and year", [legend_line(grid)], SOURCE)
    return go.Figure(
        {"data": [_gaps(grid, colours), _official(grid, colours), _cells(grid, colours)], "layout": layout}
    )


def _name(name: str, colours: Palette) -> dict[str, Any]:
    """The name of a row above it: beside it, names would leave a telephone no room for the years."""
    return {
        "text": escape(name), "xref": "paper", "x": 0, "xanchor": "left", "yref": "y", "y": name, "yanchor": "bottom",
        "yshift": _SQUARE_PX / 2 + 1, "showarrow": False, "font": {"color": colours.text, "size": 12},
    }  # fmt: skip


def _year(column: str, columns: int) -> str:
    """A year above its column, of many only its end: "’20"."""
    short = columns > _YEARS_IN_FULL and column.isdecimal()
    return f"\u2019{column[-2:]}" if short else column.replace(" ", "<br>")


def _cells(grid: Grid, colours: Palette) -> dict[str, Any]:
    cells = grid.cells
    none = cells["row"] == NO_FIGURE
    full = cells["whole"] & ~none
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": list(cells["column"]),
        "y": [row_name(row) for row in cells["row"]],
        "text": [f"<b>{size}</b>" if size < 1000 else f"{size / 1000:.0f}k" for size in cells["size"]],
        "textfont": {"color": [colours.background if whole else colours.text for whole in full], "size": 11},
        "customdata": cells[["row", "column"]].to_numpy().tolist(),
        "hovertemplate": "%{y}, %{x}: %{text}<extra></extra>",
        "marker": {
            "symbol": ["circle" if circle else "square" for circle in none],
            "size": _SQUARE_PX,
            "color": [colours.accent if whole else colours.background for whole in full],
            "line": {"color": [colours.muted if circle else colours.accent for circle in none], "width": 1.5},
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def _official(grid: Grid, colours: Palette) -> dict[str, Any]:
    """Hollow diamonds where only the statistics have a figure."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [column for _, column in grid.official],
        "y": [row_name(row) for row, _ in grid.official],
        "hovertemplate": "%{y}, %{x}: only an official figure, no article quotes one<extra></extra>",
        "marker": {
            "symbol": "diamond",
            "size": 11,
            "color": colours.background,
            "line": {"color": colours.muted, "width": 1.5},
        },
    }


def _gaps(grid: Grid, colours: Palette) -> dict[str, Any]:
    there = {*zip(grid.cells["row"], grid.cells["column"], strict=True), *grid.official}
    gaps = [(row, column) for row in grid.rows for column in grid.columns if (row, column) not in there]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [column for _, column in gaps],
        "y": [row_name(row) for row, _ in gaps],
        "hovertemplate": "%{y}, %{x}: nothing was read<extra></extra>",
        "marker": {"size": 4, "color": colours.border},
    }


def table(grid: Grid) -> pd.DataFrame:
    """The table that is equal to the grid; what is in none of its lines has no figure."""
    cells = grid.cells
    quoted = pd.DataFrame(
        {
            "Pair": [row_name(row) for row in cells["row"]],
            "Year": cells["column"],
            "Figures": cells["size"].where(cells["row"] != NO_FIGURE).astype("Int64"),
            "Articles without a figure": cells["size"].where(cells["row"] == NO_FIGURE).astype("Int64"),
            "Covers": [
                "" if row == NO_FIGURE else "a whole year" if whole else "parts of the year"
                for row, whole in zip(cells["row"], cells["whole"], strict=True)
            ],
        }
    )
    official = pd.DataFrame(
        {
            "Pair": [row_name(row) for row, _ in grid.official],
            "Year": [column for _, column in grid.official],
            "Covers": "only official statistics",
        }
    )
    return pd.concat([quoted, official], ignore_index=True) if grid.official else quoted
