"""The timeline of meetings: a mark for a day, a bar for a month, a year or several days; cells where they are many."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.meetings import MAIN, PLANNED
from tradelines.analysis.tables import records
from tradelines.analysis.time_axis import within_sight
from tradelines.figures.captions import captioned
from tradelines.figures.formats import count
from tradelines.figures.meetings import strips
from tradelines.figures.meetings.words import (
    OTHERS,
    SOURCE,
    group_name,
    kind_words,
    parties,
    sentence_case,
    when,
    years,
)
from tradelines.figures.style import Palette, dress, rgba

FEW = 20
GROUPS = 12
MARKS = 400
_ROW_PX, _DENSE_ROW_PX = 30, 13
_DAY = pd.Timedelta(days=1)


def figure(shown: pd.DataFrame, colours: Palette, *, marked: str = "") -> go.Figure:
    """The dated events of `shown` on a timeline; `marked` is the event to point out.

    While they are few, each has a row and its own words; then the rows are groups of countries, and events that
    would touch stand below each other. Beyond MARKS they are cells of months, quarters or years.
    """
    dated = _dated(shown)
    if len(dated) > MARKS:
        return strips.figure(dated, colours)
    few = len(dated) <= FEW
    rows, ticks = _own_rows(dated) if few else _group_rows(dated)
    placed = dated.assign(row=rows)
    result = go.Figure()
    for trace in (
        _bars(placed[placed["first"] != placed["last"]], colours, marked),
        _points(placed[placed["first"] == placed["last"]], colours, marked),
    ):
        result.add_trace(trace)
    deepest = int(max(rows, default=0)) + 1
    dress(result, colours, height=deepest * (_ROW_PX if few else _DENSE_ROW_PX) + 60)
    result.update_yaxes(
        tickvals=list(ticks), ticktext=list(ticks.values()), range=[deepest - 0.4, -0.6], showgrid=False, zeroline=False
    )
    result.update_xaxes(type="date", range=_range(dated), side="top", showgrid=True)
    room = {"height": result.layout.height, "margin": result.layout.margin.to_plotly_json()}
    caption = captioned(room, colours, "Meetings", [_span_words(dated)], SOURCE)
    return result.update_layout(caption | {"showlegend": False, "barmode": "overlay"})


def _dated(shown: pd.DataFrame) -> pd.DataFrame:
    """The events with a date, but for a few of a time so far away that it would press the others together."""
    dated = shown[shown["first"].notna()]
    return dated[within_sight(dated["first"], dated["last"])]


def _span_words(dated: pd.DataFrame) -> str:
    """The time that the events cover: "2019 to 2021, 12 meetings"."""
    return f"{years(dated)}, {count(len(dated), 'meeting')}." if len(dated) else ""


def reading_line(shown: pd.DataFrame) -> str:
    """How to read the marks that are there, and how many stand too far away to have one."""
    dated = _dated(shown)
    apart = int(shown["first"].notna().sum()) - len(dated)
    more = f" {sentence_case(count(apart, 'meeting'))} of times far from all others only in the table." if apart else ""
    if len(dated) > MARKS:
        return (
            f"Too many for a mark each ({count(len(dated), 'meeting')}; up to {MARKS:,} have one): a cell for each "
            f"{strips.step(dated)[1]}, hollow where all are only planned. A click on a cell chooses it.{more}"
        )
    words = ["Dot: known to the day"] if (dated["first"] == dated["last"]).any() else []
    if (dated["first"] != dated["last"]).any():
        words.append("bar: the days, the month or the year it is known to")
    if (dated["told"] == "mentioned").any():
        words.append("small: only mentioned")
    if (dated["told"] == PLANNED).any():
        words.append("hollow: planned")
    return "; ".join(words) + "." + more if words else more.strip()


def _own_rows(dated: pd.DataFrame) -> tuple[list[int], dict[int, str]]:
    rows = list(range(len(dated)))
    words = [f"{parties(row['countries'])}, {kind_words(row)}" for row in records(dated)]
    return rows, dict(zip(rows, words, strict=True))


def _group_rows(dated: pd.DataFrame) -> tuple[list[int], dict[int, str]]:
    """A row for each event, groups of countries below each other, and the name of each group at its first row."""
    sizes = dated["parties"].value_counts()
    leading = sorted(sizes.index, key=lambda code: (-int(sizes[code]), str(code)))[:GROUPS]
    groups = [(str(code), dated[dated["parties"] == code]) for code in leading]
    rest = dated[~dated["parties"].isin(leading)]
    if not rest.empty:
        groups.append((OTHERS, rest))
    gap = (dated["last"].max() - dated["first"].min()) / 70
    rows: dict[Any, int] = {}
    ticks, top = {}, 0
    for code, group in groups:
        lanes = _lanes(group, gap)
        rows |= {index: top + lane for index, lane in zip(group.index, lanes, strict=True)}
        ticks[top] = f"{group_name(code) if code != OTHERS else sentence_case(OTHERS)} ({len(group):,})"
        top += max(lanes) + 2
    return [rows[index] for index in dated.index], ticks


def _lanes(group: pd.DataFrame, gap: pd.Timedelta) -> list[int]:
    """The first lane in which an event does not touch the one before it; events come in order of time."""
    ends: list[pd.Timestamp] = []
    lanes = []
    for first, last in zip(group["first"], group["last"], strict=True):
        lane = next((number for number, end in enumerate(ends) if end + gap < first), len(ends))
        ends[lane : lane + 1] = [last]
        lanes.append(lane)
    return lanes


def _range(dated: pd.DataFrame) -> list[pd.Timestamp] | None:
    """The span of the axis: all events, and room at both ends; for a single day the month round it."""
    if dated.empty:
        return None
    first, last = dated["first"].min(), dated["last"].max() + _DAY
    room = max((last - first) * 0.04, 10 * _DAY)
    return [first - room, last + room]


def _bars(events: pd.DataFrame, colours: Palette, marked: str) -> go.Bar:
    rows = records(events)
    return go.Bar(
        orientation="h",
        base=events["first"],
        x=[(row["last"] - row["first"] + _DAY) / pd.Timedelta(milliseconds=1) for row in rows],
        y=events["row"],
        width=[0.56 if row["told"] == MAIN or row["told"] == PLANNED else 0.3 for row in rows],
        customdata=events[["event_id"]],
        hovertext=[_hover(row) for row in rows],
        hovertemplate="%{hovertext}<extra></extra>",
        marker={
            "color": [_fill(row, colours, 0.4) for row in rows],
            "line": {"color": _rims(rows, colours, marked), "width": _widths(rows, marked)},
            "cornerradius": 4,
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _points(events: pd.DataFrame, colours: Palette, marked: str) -> go.Scatter:
    rows = records(events)
    return go.Scatter(
        mode="markers",
        x=events["first"],
        y=events["row"],
        customdata=events[["event_id"]],
        hovertext=[_hover(row) for row in rows],
        hovertemplate="%{hovertext}<extra></extra>",
        marker={
            "size": [8 if row["told"] == "mentioned" else 13 for row in rows],
            "opacity": 1,
            "color": [_fill(row, colours, 1) for row in rows],
            "line": {"color": _rims(rows, colours, marked), "width": _widths(rows, marked)},
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _fill(row: dict[str, Any], colours: Palette, opacity: float) -> str:
    return colours.background if row["told"] == PLANNED else rgba(colours.accent, opacity)


def _rims(rows: list[dict[str, Any]], colours: Palette, marked: str) -> list[str]:
    return [colours.text if row["event_id"] == marked else colours.accent for row in rows]


def _widths(rows: list[dict[str, Any]], marked: str) -> list[float]:
    return [3 if row["event_id"] == marked else 1.5 for row in rows]


def _hover(row: dict[str, Any]) -> str:
    lines = (
        f"<b>{when(row)}</b>",
        f"{parties(row['countries'])}, {kind_words(row)}",
        row["place"],
        ", ".join(row["topics"]),
        f"{count(len(row['people']), 'person', 'people')}, {count(int(row['articles']), 'article')}",
    )
    return "<br>".join(line for line in lines if line)
