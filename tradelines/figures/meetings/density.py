"""How many meetings in each week, month or year: full bars for those held, hatched ones on top for those planned."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.meetings.density import MOST_BARS, Density
from tradelines.analysis.tables import records
from tradelines.figures.captions import captioned
from tradelines.figures.formats import count, period
from tradelines.figures.meetings.words import SOURCE
from tradelines.figures.style import Palette, dress, rgba

_HEIGHT, _NUMBERS, _AXIS_PX = 320, 20, 34
_MS_PER_DAY = 86_400_000
_ROOM = pd.Timedelta(days=20)


def figure(found: Density, colours: Palette) -> go.Figure:
    """The bars of a density, their numbers on them while they are few."""
    bars = found.bars
    days = (bars["end"] - bars["start"]).dt.days + 1
    middles = bars["start"] + pd.to_timedelta(days / 2, unit="D")
    result = go.Figure()
    for column, name in (("held", "held"), ("planned", "only planned or announced")):
        if bars[column].any():
            result.add_trace(
                go.Bar(
                    x=middles,
                    y=bars[column],
                    width=days * _MS_PER_DAY * 0.86,
                    name=name,
                    text=[f"{size:,}" if size else "" for size in bars[column]] if len(bars) <= _NUMBERS else None,
                    textposition="inside",
                    textangle=0,
                    insidetextanchor="end",
                    hovertext=[_hover(row) for row in records(bars)],
                    hovertemplate="%{hovertext}<extra></extra>",
                    marker={
                        "color": colours.accent if column == "held" else colours.background,
                        "line": {"color": colours.accent, "width": 1},
                        "pattern": {
                            "shape": "" if column == "held" else "/", "fgcolor": rgba(colours.accent, 0.7), "size": 6,
                            "solidity": 0.3, "fillmode": "overlay",
                        },
                    },
                )
            )  # fmt: skip
    dress(result, colours, height=_HEIGHT)
    result.update_yaxes(rangemode="tozero", zeroline=True, tickformat=",d", nticks=6)
    result.update_layout(margin_b=_AXIS_PX)
    result.update_xaxes(type="date", showgrid=False, range=[bars["start"].min() - _ROOM, bars["end"].max() + _ROOM])
    room = {"height": result.layout.height, "margin": result.layout.margin.to_plotly_json()}
    caption = captioned(room, colours, f"Meetings per {found.step}", [span_line(found)], SOURCE)
    result.update_layout(caption | {"barmode": "stack", "showlegend": False})
    return result


def _when(row: dict[str, Any]) -> str:
    return period(f"{row['start']:%Y-%m-%d}", f"{row['end']:%Y-%m-%d}")


def _hover(row: dict[str, Any]) -> str:
    return f"<b>{_when(row)}</b><br>{row['held']:,} held<br>{row['planned']:,} only planned or announced"


def span_line(found: Density) -> str:
    """What time the bars cover, and how many meetings they hold."""
    first, last = found.bars["start"].min(), found.bars["end"].max()
    held, planned = int(found.bars["held"].sum()), int(found.bars["planned"].sum())
    more = f", {planned:,} only planned (hatched)" if planned else ""
    return f"{period(f'{first:%Y-%m-%d}', f'{last:%Y-%m-%d}')}: {held:,} held{more}."


def left_out(found: Density) -> str:
    """What is not in the bars, and why; empty where all is."""
    parts = []
    if found.cut:
        parts.append(f"{count(found.cut, 'meeting')} before the newest {MOST_BARS:,} {found.step}s")
    if found.vague:
        parts.append(f"{count(found.vague, 'meeting')} not known to the {found.step}")
    if found.undated:
        parts.append(f"{count(found.undated, 'meeting')} without a date")
    return f"Not in the bars: {'; '.join(parts)}." if parts else ""


def takeaway(found: Density) -> str:
    """What the bars show, for those who do not see them."""
    if found.bars.empty:
        return f"No meeting is known to the {found.step}."
    most = max(records(found.bars), key=lambda row: row["held"] + row["planned"])
    return f"{span_line(found)} Most in {_when(most)}: {most['held'] + most['planned']:,}."


def table(found: Density) -> pd.DataFrame:
    """One line a week, month or year with a meeting, newest first."""
    rows = [row for row in records(found.bars)[::-1] if row["held"] or row["planned"]]
    return pd.DataFrame(
        {
            found.step.capitalize(): [_when(row) for row in rows],
            "Held": [row["held"] for row in rows],
            "Only planned": [row["planned"] for row in rows],
        }
    )
