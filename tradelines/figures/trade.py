"""Trade figures as charts: bars while they are few, dots on the time they cover when they are many.

The figures are put together as plain dictionaries and made a Plotly figure once: that is ten times as quick as
adding traces and axes one by one.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.tables import records
from tradelines.analysis.trade import Drawn
from tradelines.figures.formats import period, scale_of, scaled
from tradelines.figures.style import Palette, axis_look, chart_look, mix, rgba
from tradelines.figures.trade_words import FEW, FLOW_WORDS, flow_name, kind_name, level_name, pair_name

_BAR, _PANEL, _HEAD, _FOOT = 34, 150, 46, 44
_FULL, _PART = 0.92, 0.38
_TAG = re.compile(r"</?b>")
_CHOSEN = {"marker": {"opacity": 1}}


def figure(drawn: Drawn, colours: Palette, *, marked: str = "") -> go.Figure:
    """The chart of statements in one currency; `marked` is the statement to point out."""
    draw = _bars if len(drawn.frame) <= FEW else _dots
    return draw(drawn.frame, drawn.currency, colours, marked)


def _bars(frame: pd.DataFrame, currency: str, colours: Palette, marked: str) -> go.Figure:
    groups = _by_pair(frame)
    divisor, unit = _unit(frame, currency)
    layout = _panels([len(group) * _BAR for _, group in groups], [code for code, _ in groups], colours)
    traces = []
    for place, (_, group) in enumerate(groups, start=1):
        words = [_bar_text(row, divisor, frame) for row in records(group)]
        traces.append(_bar_trace(group.assign(words=words), divisor, colours, marked) | _on(place))
        layout[f"yaxis{_suffix(place)}"] |= {
            "tickvals": list(group["statement"]),
            "ticktext": [period(*dates) for dates in zip(group["period_start"], group["period_end"], strict=True)],
            "autorange": "reversed",
            "showgrid": False,
            "type": "category",
        }
        layout[f"xaxis{_suffix(place)}"] |= {"range": _reach(frame, divisor), "zeroline": True, "nticks": 5}
    layout[f"xaxis{_suffix(len(groups))}"] |= {"title": {"text": unit, "standoff": 8}}
    return go.Figure({"data": traces, "layout": layout | {"showlegend": False}})


def _unit(frame: pd.DataFrame, currency: str) -> tuple[float, str]:
    divisor, word = scale_of(frame["amount"])
    return divisor, " ".join(part for part in (word, currency) if part)


def _suffix(place: int) -> str:
    return "" if place == 1 else str(place)


def _on(place: int) -> dict[str, str]:
    """The axes of the panel at that place, counted from 1 at the top."""
    return {"xaxis": f"x{_suffix(place)}", "yaxis": f"y{_suffix(place)}"}


def _panels(heights: Sequence[float], codes: Sequence[str], colours: Palette) -> dict[str, Any]:
    """A layout with one panel a pair, one below the other on one shared axis, each under the pair's name."""
    inner = sum(heights) + _HEAD * max(len(heights) - 1, 0)
    layout = chart_look(colours, height=round(inner) + _HEAD + _FOOT)
    layout |= {"margin": {"l": 8, "r": 12, "t": _HEAD - 12, "b": _FOOT - 4}, "annotations": []}
    top = 1.0
    for place, (height, code) in enumerate(zip(heights, codes, strict=True), start=1):
        bottom = max(top - height / inner, 0)
        last = place == len(heights)
        layout[f"yaxis{_suffix(place)}"] = axis_look(colours) | {"domain": [bottom, top], "anchor": _on(place)["xaxis"]}
        layout[f"xaxis{_suffix(place)}"] = axis_look(colours) | {
            "anchor": _on(place)["yaxis"],
            "showticklabels": last,
            "tickfont": {"color": colours.muted},
            **({} if place == 1 else {"matches": "x"}),
        }
        layout["annotations"].append(_panel_name(pair_name(code), top, colours))
        top = bottom - _HEAD / inner
    return layout


def _panel_name(name: str, top: float, colours: Palette) -> dict[str, Any]:
    return {
        "text": f"<b>{name}</b>",
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": top,
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": 3,
        "showarrow": False,
        "font": {"color": colours.text, "size": 14},
    }


def _reach(frame: pd.DataFrame, divisor: float) -> list[float]:
    """The span of the axis: zero, every bar, and room for the words at its end."""
    levels = frame["amount"] / divisor
    low, high = min(levels.min(), 0), max(levels.max(), 0)
    letter = ((high - low) or 1) / 25  # wide enough for the words of the longest bar on a telephone
    rooms = [letter * len(_TAG.sub("", _bar_text(row, divisor, frame))) for row in records(frame)]
    ends = [level + room if level >= 0 else level - room for level, room in zip(levels, rooms, strict=True)]
    return [min([low, *ends]), max([high, *ends])]


def _bar_trace(group: pd.DataFrame, divisor: float, colours: Palette, marked: str) -> dict[str, Any]:
    rows = records(group)
    own = [colours.flows[row["flow"]] for row in rows]
    return {
        "type": "bar",
        "orientation": "h",
        "y": list(group["statement"]),
        "x": list(group["amount"] / divisor),
        "width": 0.66,
        "text": [f" {words} " for words in group["words"]],
        "textposition": "outside",
        "cliponaxis": False,
        **_told(rows),
        "marker": {
            "color": [mix(colour, colours.background, _fill(row)) for colour, row in zip(own, rows, strict=True)],
            "line": {"color": own, "width": [3 if row["statement"] == marked else 1 for row in rows]},
            "pattern": {
                "shape": ["" if row["kind"] == "actual" else "/" for row in rows],
                "fgcolor": own,
                "fillmode": "overlay",
                "fgopacity": 1,
                "size": 7,
                "solidity": 0.3,
            },
        },
    }


def _told(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What every mark tells: its statement to the page that is clicked on, its words to who points at it."""
    return {
        "customdata": [[row["statement"]] for row in rows],
        "hovertext": [_hover(row) for row in rows],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "selected": _CHOSEN,
        "unselected": _CHOSEN,
    }


def _fill(row: Mapping[str, Any]) -> float:
    """How full a mark is: actual and at least a year is full, a part-year lighter, a target empty but hatched."""
    if row["kind"] != "actual":
        return 0.0
    return _FULL if row["span"] in ("year", "years") else _PART


def _bar_text(row: Mapping[str, Any], divisor: float, frame: pd.DataFrame) -> str:
    """The words at a bar: its amount, and of flow, goods and kind what the chart's headline does not say already."""
    approx = "" if row["approx"] == "exact" else f"{row['approx']} "
    alone = frame["flow"].nunique() == 1 and (row["flow"] == "turnover" or frame["reporter"].nunique() == 1)
    flow = "" if alone and not row["commodity"] else escape(flow_name(row))
    many = f"· {row['articles']} articles" if row["articles"] > 1 else ""
    level = f"<b>{approx}{scaled(row['amount'], divisor)}</b>"
    what = ", ".join(part for part in (flow, kind_name(row)) if part)
    return " ".join(part for part in (level, what, many) if part)


def _hover(row: Mapping[str, Any]) -> str:
    when = period(row["period_start"], row["period_end"])
    part = " (part of a year)" if row["span"] == "part" else ""
    what = " ".join(part for part in (escape(flow_name(row)), kind_name(row)) if part)
    return f"<b>{level_name(row)}</b><br>{pair_name(row['pair'])}: {what}<br>{when}{part}"


def _by_pair(frame: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    return [(str(code), rows) for code, rows in frame.groupby("pair", sort=False)]


def _dots(frame: pd.DataFrame, currency: str, colours: Palette, marked: str) -> go.Figure:
    dated = frame[frame["period_end"] != ""]
    groups = _by_pair(dated)
    divisor, unit = _unit(frame, currency)
    tall = _PANEL * max(1, 3 - len(groups))
    layout = _panels([tall for _ in groups], [code for code, _ in groups], colours)
    traces = _key(set(dated["flow"]), colours)
    for place, (_, group) in enumerate(groups, start=1):
        traces += [_time_trace(group, divisor, colours) | _on(place)]
        traces += [_dot_trace(group, divisor, colours, marked) | _on(place)]
        layout[f"yaxis{_suffix(place)}"] |= {
            "rangemode": "tozero",
            "nticks": 5,
            "zeroline": True,
            "title": {"text": unit},
        }
        layout[f"xaxis{_suffix(place)}"] |= {"type": "date"}
    layout["height"] += _HEAD
    layout["margin"]["t"] += _HEAD
    layout["legend"] |= {"y": 1, "yref": "container", "yanchor": "top"}
    return go.Figure({"data": traces, "layout": layout})


def _dot_trace(group: pd.DataFrame, divisor: float, colours: Palette, marked: str) -> dict[str, Any]:
    rows = records(group)
    own = [colours.flows[row["flow"]] for row in rows]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": list(group["period_end"]),
        "y": list(group["amount"] / divisor),
        **_told(rows),
        "showlegend": False,
        "marker": {
            "size": [14 if row["statement"] == marked else 9 for row in rows],
            "color": [mix(colour, colours.background, _fill(row)) for colour, row in zip(own, rows, strict=True)],
            "symbol": ["circle" if row["kind"] == "actual" else "diamond" for row in rows],
            "line": {"color": own, "width": 1.5},
        },
    }


def _time_trace(group: pd.DataFrame, divisor: float, colours: Palette) -> dict[str, Any]:
    """Thin lines from the first to the last day of what each figure covers, so that no part-year looks like a year."""
    group = group[group["period_start"] != ""]
    days: list[Any] = []
    levels: list[float | None] = []
    for first, last, level in zip(group["period_start"], group["period_end"], group["amount"] / divisor, strict=True):
        days += [first, last, None]
        levels += [level, level, None]
    line = {"color": rgba(colours.muted, 0.6), "width": 1.5}
    look = {"type": "scatter", "mode": "lines", "hoverinfo": "skip", "showlegend": False, "line": line}
    return look | {"x": days, "y": levels}


def _key(flows: set[str], colours: Palette) -> list[dict[str, Any]]:
    """The legend: one empty trace a flow that is there."""
    look = {"type": "scatter", "mode": "markers", "x": [None], "y": [None]}
    return [
        look | {"name": words, "marker": {"size": 9, "color": colours.flows[flow]}}
        for flow, words in FLOW_WORDS.items()
        if flow in flows
    ]
