"""The dossier of two countries as one figure: trade, meetings, claims and freight on one shared time axis.

Put together as plain dictionaries and made a Plotly figure once, as the chart of the Trade page is.
"""

from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.pairs import Dossier
from tradelines.analysis.tables import records
from tradelines.analysis.time_axis import within_sight
from tradelines.figures.captions import captioned, source_words
from tradelines.figures.formats import country, period, scale_of, scaled
from tradelines.figures.pairs.lanes import Lanes, Mark, lanes_of
from tradelines.figures.pairs.words import Rest, headline, reading_lines, way_name
from tradelines.figures.style import Palette, axis_look, chart_look, mix, rgba
from tradelines.figures.trade_words import statement_name

POINTS = 100
LABELS = 10
_TRADE_PX, _LANE_PX, _HEAD_PX, _FOOT_PX = 150, 34, 40, 34
_FULL, _PART = 0.92, 0.38
_LETTER = 0.016  # of the axis, that a letter at a mark takes up on a narrow screen
Span = tuple[pd.Timestamp, pd.Timestamp]
_SIDES = ("top center", "bottom center")
_CHOSEN = {"marker": {"opacity": 1}}


@dataclass(frozen=True)
class Drawn:
    """What the figure shows of a dossier: the points of each way with `middle`, the lanes, and what is left out.

    `aside` are actual figures that cannot stand on the axis of dollars: of single goods, without dollars or period;
    `apart` are marks so far away in time that the axis, which covers `span`, does not reach them.
    """

    dossier: Dossier
    points: dict[str, pd.DataFrame]
    older: int
    aside: int
    lanes: list[Lanes]
    span: Span | None
    apart: int

    @property
    def size(self) -> int:
        """How many quoted figures are drawn as points."""
        return sum(len(frame) for frame in self.points.values())


def drawn(found: Dossier, colours: Palette) -> Drawn:
    """What can be drawn of a dossier and stay legible: of each way the newest figures, the fullest lanes."""
    actual = found.figures[found.figures["kind"] == "actual"]
    fit = actual[(actual["commodity"] == "") & actual["value_usd"].notna() & (actual["period_end"] != "")]
    fit = fit[fit["period_start"] != ""]
    first, last = pd.to_datetime(fit["period_start"]), pd.to_datetime(fit["period_end"])
    fit = fit.assign(first=first, last=last, middle=first + (last - first) / 2)
    ways = [way for way in found.ways if way in set(fit["way"]) | set(found.official["way"])]
    points = {way: fit[fit["way"] == way].tail(POINTS) for way in ways}
    older = len(fit) - sum(len(frame) for frame in points.values())
    lanes = lanes_of(found, colours)
    return Drawn(found, points, older, len(actual) - len(fit), lanes, *_span(found, points, lanes))


def _span(found: Dossier, points: dict[str, pd.DataFrame], lanes: list[Lanes]) -> tuple[Span | None, int]:
    """The first and the last day of what the axis covers, None where nothing is drawn; how many marks it leaves out."""
    times = [time for frame in points.values() for time in zip(frame["first"], frame["last"], strict=True)]
    times += [(pd.Timestamp(int(year), 1, 28), pd.Timestamp(int(year), 12, 28)) for year in found.official["year"]]
    times += [(mark.first, mark.last) for panel in lanes for _, marks in panel.lanes for mark in marks]
    if not times:
        return None, 0
    drawn_times = pd.DataFrame(times, columns=["first", "last"])
    near = drawn_times[within_sight(drawn_times["first"], drawn_times["last"])]
    return (near["first"].min(), near["last"].max()), len(times) - len(near)


def figure(shown: Drawn, colours: Palette, *, marked: str = "") -> go.Figure:
    """All panels below each other on one time axis; `marked` is the id of the row to point out."""
    divisor, unit = _unit(shown)
    heights = [_TRADE_PX] * len(shown.points) + [_LANE_PX * len(panel.lanes) for panel in shown.lanes]
    titles = [f"{way_name(way)}, {unit}" for way in shown.points] + [panel.title for panel in shown.lanes]
    layout = _layout(heights, titles, shown, colours)
    traces: list[dict[str, Any]] = []
    for place, (way, points) in enumerate(shown.points.items(), start=1):
        own = [*_official(shown.dossier, way, divisor, colours), *_quoted(points, divisor, shown.span, colours, marked)]
        traces += [trace | {"xaxis": "x", "yaxis": f"y{_suffix(place)}"} for trace in own]
        layout[f"yaxis{_suffix(place)}"] |= {"rangemode": "tozero", "nticks": 5, "zeroline": True}
    for place, panel in enumerate(shown.lanes, start=len(shown.points) + 1):
        traces += _lanes(panel, f"y{_suffix(place)}", shown.span, colours, marked)
        layout["annotations"] += _lane_names(panel, f"y{_suffix(place)}", colours)
        look = {"range": [len(panel.lanes) - 0.5, -0.5], "showticklabels": False, "showgrid": False, "zeroline": False}
        layout[f"yaxis{_suffix(place)}"] |= look
    lines = reading_lines(shown.dossier, shown.size, shown.lanes, Rest(shown.older, shown.aside, shown.apart))
    source = source_words(shown.dossier.articles)
    layout = captioned(layout, colours, headline(shown.dossier), lines, source)
    # As on the Trade page: the tests let Plotly look at every property, a reader need not wait for it.
    return go.Figure({"data": traces, "layout": layout}, _validate=False)


def _suffix(place: int) -> str:
    return "" if place == 1 else str(place)


def _unit(shown: Drawn) -> tuple[float, str]:
    values = [*shown.dossier.official["value_usd"], *(v for frame in shown.points.values() for v in frame["value_usd"])]
    divisor, word = scale_of(values)
    return divisor, f"{word} USD".strip()


def _layout(heights: list[int], titles: list[str], shown: Drawn, colours: Palette) -> dict[str, Any]:
    inner = max(sum(heights) + _HEAD_PX * max(len(heights) - 1, 0), 1)
    layout = chart_look(colours, height=inner + _HEAD_PX + _FOOT_PX)
    layout |= {"margin": {"l": 8, "r": 12, "t": _HEAD_PX, "b": _FOOT_PX}, "annotations": [], "showlegend": False}
    top = 1.0
    for place, (height, title) in enumerate(zip(heights, titles, strict=True), start=1):
        bottom = max(top - height / inner, 0)
        layout[f"yaxis{_suffix(place)}"] = axis_look(colours) | {
            "domain": [bottom, top], "anchor": "x", "tickfont": {"color": colours.muted},
        }  # fmt: skip
        layout["annotations"].append(_panel_title(title, top, colours))
        top = bottom - _HEAD_PX / inner
    axis = axis_look(colours) | {"type": "date", "anchor": f"y{_suffix(len(heights))}", "nticks": 8}
    if shown.span:
        first, last = shown.span
        room = max((last - first) * 0.04, pd.Timedelta(days=20))
        axis["range"] = [(first - room).isoformat(), (last + room).isoformat()]
    layout["xaxis"] = axis | {"tickfont": {"color": colours.muted}}
    return layout


def _panel_title(title: str, top: float, colours: Palette) -> dict[str, Any]:
    name, _, unit = title.partition(", ")
    text = f"<b>{name}</b>" + (f", <span style='color:{colours.muted}'>{unit}</span>" if unit else "")
    return {
        "text": text, "xref": "paper", "yref": "paper", "x": 0, "y": top, "xanchor": "left", "yanchor": "bottom",
        "yshift": 4, "showarrow": False, "font": {"color": colours.text, "size": 13},
    }  # fmt: skip


def _official(found: Dossier, way: str, divisor: float, colours: Palette) -> list[dict[str, Any]]:
    """A thin line with hollow marks for each side's statistics, broken where a year is missing."""
    own = found.official[found.official["way"] == way]
    traces = []
    for side, dash in ((found.one, "solid"), (found.other, "dot")):
        rows = records(own[own["side"] == side])
        if not rows:
            continue
        days: list[str | None] = []
        levels: list[float | None] = []
        told: list[str] = []
        for row in rows:
            if told and f"{row['year'] - 1}-07-01" != days[-1]:
                days, levels, told = [*days, None], [*levels, None], [*told, ""]
            days.append(f"{row['year']}-07-01")
            levels.append(row["value_usd"] / divisor)
            told.append(
                f"{row['year']}: {scaled(round(row['value_usd']), divisor)} by {country(side)}, {row['source']}"
            )
        colour = rgba(colours.flows[rows[0]["flow"]], 0.8)
        trace = {
            "type": "scatter", "mode": "lines+markers", "x": days, "y": levels, "hovertext": told,
            "hovertemplate": "official %{hovertext}<extra></extra>",
            "line": {"color": colour, "width": 1.3, "dash": dash},
            "marker": {"size": 6, "color": colours.background, "line": {"color": colour, "width": 1.3}},
        }  # fmt: skip
        traces.append(trace)
    return traces


def _quoted(
    points: pd.DataFrame, divisor: float, span: Span | None, colours: Palette, marked: str
) -> list[dict[str, Any]]:
    """The quoted figures in the middle of what they cover, on a line from its first to its last day."""
    rows = records(points)
    days: list[Any] = []
    levels: list[float | None] = []
    for row in rows:
        days += [row["period_start"], row["period_end"], None]
        levels += [row["value_usd"] / divisor, row["value_usd"] / divisor, None]
    own = [colours.flows[row["flow"]] for row in rows]
    named = len(rows) <= LABELS
    texts, sides = _labelled(rows, span)
    spans = {"type": "scatter", "mode": "lines", "x": days, "y": levels, "hoverinfo": "skip"}
    marks = {
        "type": "scatter", "mode": "markers+text" if named else "markers",
        "x": [row["middle"].isoformat() for row in rows], "y": [row["value_usd"] / divisor for row in rows],
        "text": texts if named else None,
        "textposition": sides,
        "textfont": {"size": 12, "color": colours.text}, "cliponaxis": False,
        "customdata": [[row["statement"]] for row in rows], "hovertext": [statement_name(row) for row in rows],
        "hovertemplate": "%{hovertext}<extra></extra>", "selected": _CHOSEN, "unselected": _CHOSEN,
        "marker": {
            "size": [15 if row["statement"] == marked else 10 for row in rows],
            "color": [
                mix(colour, colours.background, _PART if row["span"] == "part" else _FULL)
                for colour, row in zip(own, rows, strict=True)
            ],
            "line": {"color": own, "width": 1.5},
        },
    }  # fmt: skip
    return [spans | {"line": {"color": rgba(colours.text, 0.7), "width": 2}}, marks] if rows else []


def _labelled(rows: list[dict[str, Any]], span: Span | None) -> tuple[list[str], list[str]]:
    """The period at each mark, and where: above, else below, else nowhere, as far as those before it reach."""
    words, sides = [], []
    reached: dict[str, Any] = {}
    for row in rows:
        text = period(row["period_start"], row["period_end"])
        half = (span[1] - span[0]) * _LETTER * len(text) / 2 if span else pd.Timedelta(0)
        free = [side for side in _SIDES if side not in reached or row["middle"] - half >= reached[side]]
        side = free[0] if free else _SIDES[0]
        if free:
            reached[side] = row["middle"] + half
        words.append(text if free else "")
        sides.append(side)
    return words, sides


def _lanes(panel: Lanes, axis: str, span: Span | None, colours: Palette, marked: str) -> list[dict[str, Any]]:
    traces = []
    for place, (_, marks) in enumerate(panel.lanes):
        line = {"type": "scatter", "mode": "lines", "hoverinfo": "skip", "xaxis": "x", "yaxis": axis}
        days = [day for mark in marks for day in (mark.first.isoformat(), mark.last.isoformat(), None)]
        levels = [level for _ in marks for level in (place + 0.18, place + 0.18, None)]
        traces.append(line | {"x": days, "y": levels, "line": {"color": rgba(marks[0].colour, 0.45), "width": 6}})
        traces.append(_lane_marks(marks, place, span, colours, marked) | {"xaxis": "x", "yaxis": axis})
    return traces


def _lane_marks(
    marks: tuple[Mark, ...], place: int, span: Span | None, colours: Palette, marked: str
) -> dict[str, Any]:
    return {
        "type": "scatter", "mode": "markers+text",
        "x": [(mark.first + (mark.last - mark.first) / 2).isoformat() for mark in marks],
        "y": [place + 0.18] * len(marks), "text": _labels(marks, span), "textposition": "middle right",
        "textfont": {"size": 12, "color": colours.muted}, "cliponaxis": False,
        "customdata": [[mark.code] for mark in marks], "hovertext": [mark.hover for mark in marks],
        "hovertemplate": "%{hovertext}<extra></extra>", "selected": _CHOSEN, "unselected": _CHOSEN,
        "marker": {
            "size": [15 if mark.code and mark.code == marked else 10 for mark in marks],
            "color": [mark.colour for mark in marks], "symbol": [mark.symbol for mark in marks],
            "line": {"color": [mark.colour for mark in marks], "width": 1.5},
        },
    }  # fmt: skip


def _labels(marks: tuple[Mark, ...], span: Span | None) -> list[str]:
    """The words at the marks of one lane, left out where the next mark or the end of the axis is too near."""
    if span is None:
        return [""] * len(marks)
    letter = (span[1] - span[0]) * _LETTER
    ends = [*(mark.first for mark in marks[1:]), span[1]]
    shown = [end - mark.last >= letter * (len(mark.label) + 2) for mark, end in zip(marks, ends, strict=True)]
    return [f" {mark.label}" if there else "" for mark, there in zip(marks, shown, strict=True)]


def _lane_names(panel: Lanes, axis: str, colours: Palette) -> list[dict[str, Any]]:
    """The name of each lane at its left, above its marks; a panel of one lane without a name has none."""
    return [
        {
            "text": escape(name), "xref": "paper", "yref": axis, "x": 0, "y": place - 0.25, "xanchor": "left",
            "yanchor": "middle", "showarrow": False, "font": {"color": colours.muted, "size": 12},
        }
        for place, (name, _) in enumerate(panel.lanes)
        if name
    ]  # fmt: skip
