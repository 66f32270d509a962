"""Many trade figures as dots on the time they cover, on the lines of the official statistics of whole years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pandas as pd

from tradelines.analysis.beside import official_years
from tradelines.analysis.tables import records
from tradelines.figures.formats import period
from tradelines.figures.maps.labels import Box, hits
from tradelines.figures.style import Palette, mix, rgba
from tradelines.figures.trade_panels import (
    Aids,
    Panel,
    fill,
    official_mark,
    on,
    pace_mark,
    panels,
    stacked,
    suffix,
    told,
    unit_of,
)
from tradelines.figures.trade_words import FLOW_WORDS, flow_name

_PANEL_PX, _AIMS_PX, _KEY_PX, _NAME_PX, _WIDE_PX = 150, 70, 34, 26, 640
_NARROW_PX = 290  # the panels on a telephone, where the same words may not be cut off at the edge
_LETTER_PX, _LINE_PX, _MARK_PX = 6.4, 15.0, 10.0
_STEPS = 8  # of a line from one official year to the next, at which words look whether it is in their way
_SIDES = {
    "top center": (0.0, 1.0),
    "middle right": (0.5, 0.0),
    "bottom center": (0.0, -1.0),
    "middle left": (-0.5, 0.0),
}


def dots(
    frame: pd.DataFrame, currency: str, colours: Palette, aids: Aids
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Traces and layout of the dots of statements with `amount`; those without a period are left out."""
    dated = [row for row in records(frame) if row["period_end"]]
    groups = panels(dated)
    divisor, unit = unit_of(frame, currency)
    tall = [_PANEL_PX * max(1, 3 - len(groups)) if panel.actual else _AIMS_PX for panel in groups]
    layout = stacked(tall, [panel.name for panel in groups], colours)
    days = _days(dated)
    traces = _key({row["flow"] for row in dated}, colours)
    for place, panel in enumerate(groups, start=1):
        rows = panel.rows
        lines = _official_lines(panel, divisor, colours) if currency == "USD" and panel.actual else []
        marks = _marks(rows, divisor, colours, aids)
        levels = _levels([row["amount"] / divisor for row in rows], [*lines, *marks])
        ground = _Field(days, levels, tall[place - 1])
        words = _periods(rows, divisor, ground, _strokes(rows, divisor, lines, ground))
        traces += [line | on(place) for line in [*lines, _times(rows, divisor, colours), *marks]]
        traces += [_dots(rows, divisor, colours, aids, words) | on(place)]
        layout[f"yaxis{suffix(place)}"] |= {
            "range": list(levels), "nticks": 5 if panel.actual else 3, "zeroline": True, "title": {"text": unit},
        }  # fmt: skip
        layout[f"xaxis{suffix(place)}"] |= {"type": "date", "range": [day.isoformat() for day in days]}
    inner = layout["height"] - layout["margin"]["t"] - layout["margin"]["b"]
    layout["height"] += _KEY_PX
    layout["margin"] |= {"t": layout["margin"]["t"] + _KEY_PX}
    layout["legend"] |= {"y": 1 + _NAME_PX / max(inner, 1), "yref": "paper", "yanchor": "bottom"}
    return traces, layout


@dataclass(frozen=True, slots=True)
class _Field:
    """The ground of a panel: its first and last day, its lowest and highest level, and its height in pixels."""

    days: tuple[date, date]
    levels: tuple[float, float]
    tall: float

    def spot(self, day: str, level: float) -> tuple[float, float]:
        """Where a mark stands, in pixels from the lower left corner."""
        (first, last), (low, high) = self.days, self.levels
        return (date.fromisoformat(day) - first) / (last - first) * _WIDE_PX, (level - low) / (high - low) * self.tall


def _days(dated: Sequence[Mapping[str, Any]]) -> tuple[date, date]:
    """The time that all panels show, with room for words at both ends."""
    stated = [row[day] for row in dated for day in ("period_start", "period_end") if row[day]] or ["2000-01-01"]
    first, last = date.fromisoformat(min(stated)), date.fromisoformat(max(stated))
    room = max((last - first) * 0.06, timedelta(days=90))
    return first - room, last + room


def _levels(amounts: Sequence[float], beside: Sequence[Mapping[str, Any]]) -> tuple[float, float]:
    """The lowest and the highest level of a panel: zero, every mark and line, and room for words above them."""
    values = [0.0, *amounts, *(level for trace in beside for level in trace["y"] if level is not None)]
    low, high = min(values), max(values)
    room = (high - low or 1.0) * 0.16
    return low - room if low < 0 else 0.0, high + room


def _dots(
    rows: Sequence[Mapping[str, Any]], divisor: float, colours: Palette, aids: Aids, words: Sequence[tuple[str, str]]
) -> dict[str, Any]:
    own = [colours.flows[row["flow"]] for row in rows]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [row["period_end"] for row in rows],
        "y": [row["amount"] / divisor for row in rows],
        "text": [when for when, _ in words],
        "textposition": [side for _, side in words],
        "textfont": {"size": 11, "color": colours.muted},
        **told(rows, aids),
        "showlegend": False,
        "marker": {
            "size": [14 if row["statement"] == aids.marked else 9 for row in rows],
            "color": [mix(colour, colours.background, fill(row)) for colour, row in zip(own, rows, strict=True)],
            "symbol": ["circle" if row["kind"] == "actual" else "diamond" for row in rows],
            "line": {"color": own, "width": 1.5},
        },
    }


def _strokes(
    rows: Sequence[Mapping[str, Any]], divisor: float, lines: Sequence[Mapping[str, Any]], ground: _Field
) -> list[Box]:
    """The lines that words must not be struck through by: the times of the marks, and the official years in steps."""
    boxes = []
    for row in rows:
        if row["period_start"]:
            level = row["amount"] / divisor
            (first, y), (last, _) = (ground.spot(row[day], level) for day in ("period_start", "period_end"))
            boxes.append((first, y - 1, last - _MARK_PX / 2, y + 1))
    for line in lines:
        for here, ahead in pairwise(zip(line["x"], line["y"], strict=True)):
            if here[0] and ahead[0]:
                (x, y), (to_x, to_y) = ground.spot(*here), ground.spot(*ahead)
                steps = [step / _STEPS for step in range(_STEPS + 1)]
                boxes += [
                    (x + (to_x - x) * t, y + (to_y - y) * t, x + (to_x - x) * t, y + (to_y - y) * t) for t in steps
                ]
    return boxes


def _periods(
    rows: Sequence[Mapping[str, Any]], divisor: float, ground: _Field, strokes: Sequence[Box]
) -> list[tuple[str, str]]:
    """The period of each mark in words, and on which side of it, where it touches nothing; the newest first."""
    spots = [ground.spot(row["period_end"], row["amount"] / divisor) for row in rows]
    taken: list[Box] = [(x - _MARK_PX / 2, y - _MARK_PX / 2, x + _MARK_PX / 2, y + _MARK_PX / 2) for x, y in spots]
    words = [("", "top center")] * len(rows)
    for place in sorted(range(len(rows)), key=lambda place: spots[place], reverse=True):
        when = period(rows[place]["period_start"], rows[place]["period_end"])
        others = [*(box for other, box in enumerate(taken) if other != place), *strokes]
        for side, (right, up) in _SIDES.items():
            box = _box(spots[place], len(when) * _LETTER_PX, right, up)
            x, y = spots[place]
            narrow = _box((x * _NARROW_PX / _WIDE_PX, y), len(when) * _LETTER_PX, right, up)
            inside = _is_inside(box, _WIDE_PX, ground.tall) and _is_inside(narrow, _NARROW_PX, ground.tall)
            if inside and not hits(box, others):
                words[place] = (when, side)
                taken.append(box)
                break
    return words


def _is_inside(box: Box, wide: float, tall: float) -> bool:
    return box[0] >= 0 and box[2] <= wide and box[1] >= 0 and box[3] <= tall


def _box(spot: tuple[float, float], wide: float, right: float, up: float) -> Box:
    """Where words stand that are put to a side of a mark: `right` half a width, `up` a line, from its middle."""
    x, y = spot[0] + right * (wide + 2 * _MARK_PX), spot[1] + up * (_LINE_PX / 2 + _MARK_PX / 2)
    return x - wide / 2, y - _LINE_PX / 2, x + wide / 2, y + _LINE_PX / 2


def _times(rows: Sequence[Mapping[str, Any]], divisor: float, colours: Palette) -> dict[str, Any]:
    """Thin lines from the first to the last day of what each figure covers, so that no part-year looks like a year."""
    days: list[Any] = []
    levels: list[float | None] = []
    for row in rows:
        if row["period_start"]:
            level = row["amount"] / divisor
            days += [row["period_start"], row["period_end"], None]
            levels += [level, level, None]
    line = {"color": rgba(colours.muted, 0.6), "width": 1.5}
    look = {"type": "scatter", "mode": "lines", "hoverinfo": "skip", "showlegend": False, "line": line}
    return look | {"x": days, "y": levels}


def _official_lines(panel: Panel, divisor: float, colours: Palette) -> list[dict[str, Any]]:
    """The official figures of the years round the quoted ones: a line only from one year to the next."""
    ends = [int(row["year"]) for row in panel.rows]
    told_of = dict.fromkeys((row["reporter"], row["partner"], row["flow"]) for row in panel.rows)
    lines = []
    for reporter, partner, flow in told_of:
        years = official_years(reporter, partner, flow, min(ends) - 1, max(ends) + 1)
        points: list[tuple[str | None, float | None]] = []
        for here, ahead in pairwise([*years, (0, 0.0)]):
            points.append((f"{here[0]}-12-31", here[1] / divisor))
            if ahead[0] != here[0] + 1:
                points.append((None, None))
        named = flow_name({"reporter": reporter, "flow": flow, "commodity": ""})
        if points:
            lines.append(
                {
                    "type": "scatter", "mode": "lines", "x": [x for x, _ in points], "y": [y for _, y in points],
                    "line": {"color": colours.flows[flow], "width": 1.2}, "showlegend": False,
                    "hovertemplate": f"official {named}, %{{x|%Y}}: %{{y:,.6~g}}<extra></extra>",
                }
            )  # fmt: skip
    return lines


def _marks(rows: Sequence[Mapping[str, Any]], divisor: float, colours: Palette, aids: Aids) -> list[dict[str, Any]]:
    """The official figures of the very periods that are quoted, and the reckoned years."""
    official = [(row["period_end"], aids.official(row["statement"])) for row in rows]
    paces = [
        (f"{row['period_end'][:4]}-12-31", aids.paces[row["statement"]].value)
        for row in rows
        if row["statement"] in aids.paces
    ]
    kinds = (("official figure", official, official_mark(colours)), ("at this pace", paces, pace_mark(colours)))
    return [
        {
            "type": "scatter", "mode": "markers", "marker": mark | {"size": 8}, "showlegend": False,
            "x": [day for day, value in values if value is not None],
            "y": [value / divisor for _, value in values if value is not None],
            "hovertemplate": f"{name}: %{{y:,.6~g}}<extra></extra>",
        }
        for name, values, mark in kinds
        if any(value is not None for _, value in values)
    ]  # fmt: skip


def _key(flows: set[str], colours: Palette) -> list[dict[str, Any]]:
    """The legend: one empty trace a flow that is there."""
    look = {"type": "scatter", "mode": "markers", "x": [None], "y": [None]}
    return [
        look | {"name": words, "marker": {"size": 9, "color": colours.flows[flow]}}
        for flow, words in FLOW_WORDS.items()
        if flow in flows
    ]
