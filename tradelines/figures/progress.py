"""The works on the corridors as a timeline and a table: claims by date, years due, slippage, and what went silent."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.network import Statement
from tradelines.analysis.progress import Project, dues
from tradelines.figures.formats import count, country, day
from tradelines.figures.style import Palette, dress
from tradelines.schema.staleness import FINISHED

_ROW_PX, _EDGES_PX = 24, 90
_FRESHNESS = {"stale": "stale", "dormant": "dormant", "finished": "done", "fresh": "", "date not known": "undated"}


def figure(found: Sequence[Project], newest: str, colours: Palette) -> go.Figure:
    """One line a work: marks at its claims, flags at the years for which it was due; a line where news was heard."""
    drawn = go.Figure()
    for row, project in enumerate(found):
        silent = project.freshness in ("stale", "dormant")
        colour = colours.muted if silent else colours.accent
        dated = [item for item in project.said if item.as_of]
        if dated:
            drawn.add_trace(_span(row, dated, colour))
            drawn.add_trace(_claims(row, dated, colour))
        if told := dues(project.said):
            drawn.add_trace(_dues(row, told, colours))
    dress(drawn, colours, height=_EDGES_PX + _ROW_PX * len(found))
    names = [" · ".join(part for part in (item.name, _FRESHNESS[item.freshness]) if part) for item in found]
    drawn.update_yaxes(
        tickvals=list(range(len(found))),
        ticktext=names,
        autorange="reversed",
        showgrid=True,
        zeroline=False,
        tickfont={"size": 12},
    )
    drawn.update_xaxes(type="date", showgrid=True)
    if newest:
        drawn.add_vline(x=_when(newest), line={"color": colours.muted, "width": 1, "dash": "dot"})
    return drawn


def headline(found: Sequence[Project], newest: str) -> str:
    """What the board comes to: "31 works: 9 done, 2 silent for two years or more, 3 due later than first said"."""
    done = sum(item.freshness == "finished" for item in found)
    silent = sum(item.freshness in ("stale", "dormant") for item in found)
    later = sum((item.slipped_years or 0) > 0 for item in found)
    over = sum(overdue(item, newest) for item in found)
    return (
        f"{count(len(found), 'work')}: {done} done, {over} past the year told for them, {later} due later than first "
        f"said, {silent} without news for two years or more."
    )


def overdue(project: Project, newest: str) -> bool:
    """Whether the last year told for a work is over, and it is not said to be done."""
    return (
        project.freshness != "finished"
        and project.last_due is not None
        and bool(newest)
        and project.last_due < int(newest[:4])
    )


def table(found: Sequence[Project], newest: str) -> pd.DataFrame:
    """One row a work."""
    return pd.DataFrame(
        [
            {
                "Work": item.name,
                "State, as claimed last": item.state,
                "Last news": day(item.as_of) if item.as_of else "",
                "Due, first told": _year(item.first_due),
                "Due, told last": _year(item.last_due),
                "Slipped, years": item.slipped_years,
                "Remark": _remark(item, newest),
                "Claims": len(item.said),
                "Countries": ", ".join(country(code) for code in item.countries),
                "id": item.spot,
            }
            for item in found
        ]
    )


def _remark(project: Project, newest: str) -> str:
    parts = (_FRESHNESS[project.freshness], "past its year" if overdue(project, newest) else "")
    return ", ".join(part for part in parts if part)


def _year(year: int | None) -> str:
    return str(year) if year else ""


def _span(row: int, dated: Sequence[Statement], colour: str) -> go.Scatter:
    return go.Scatter(
        x=[_when(dated[0].as_of), _when(dated[-1].as_of)], y=[row, row], mode="lines",
        line={"color": colour, "width": 3}, hoverinfo="skip", showlegend=False,
    )  # fmt: skip


def _claims(row: int, dated: Sequence[Statement], colour: str) -> go.Scatter:
    """Done is full, under way half full, only planned hollow; what an article claims is a square."""
    return go.Scatter(
        x=[_when(item.as_of) for item in dated],
        y=[row] * len(dated),
        mode="markers",
        marker={
            "symbol": [("square" if item.by == "article" else "circle") + _filling(item.status) for item in dated],
            "size": 10,
            "color": colour,
            "line": {"color": colour, "width": 1.5},
        },
        hovertext=[f"{day(item.as_of)}: {item.status or 'named'}<br>{item.name}" for item in dated],
        hoverinfo="text",
        showlegend=False,
    )


def _filling(status: str) -> str:
    if status.startswith(FINISHED):
        return ""
    return "-open-dot" if status.startswith("under construction") else "-open"


def _dues(row: int, told: Sequence[tuple[str, int]], colours: Palette) -> go.Scatter:
    years = sorted({year for _, year in told})
    said = {year: ", ".join(day(when) for when, due in told if due == year) for year in years}
    return go.Scatter(
        x=[date(year, 12, 31) for year in years],
        y=[row] * len(years),
        mode="markers",
        marker={"symbol": "triangle-left-open", "size": 10, "color": colours.text},
        hovertext=[f"due {year}<br>as told on {said[year]}" for year in years],
        hoverinfo="text",
        showlegend=False,
    )


def _when(told: str) -> date:
    """The middle of a date as far as it is known: of its month, of its year."""
    year, *rest = (int(part) for part in told.split("-"))
    if not rest:
        return date(year, 7, 1)
    return date(year, rest[0], rest[1] if len(rest) > 1 else 15)
