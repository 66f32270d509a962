"""What stands in a picture so that it can be taken elsewhere: its headline with unit and period, and its source."""

from collections.abc import Sequence
from html import escape
from textwrap import wrap
from typing import Any

import pandas as pd

from tradelines.analysis.choice import by_number
from tradelines.figures.formats import count
from tradelines.figures.style import Palette

_LINE = 52  # characters of a headline that a telephone has room for
_SMALL_LINE = 62
_HEAD_PX, _LINE_PX, _SMALL_PX, _FOOT_PX = 22, 21, 17, 24
_DROP_PX = 14  # by so much Plotly sets the first of several lines above the top
_OUTLETS = 3


def captioned(layout: dict[str, Any], colours: Palette, head: str, under: Sequence[str], source: str) -> dict[str, Any]:
    """The layout with a headline, small lines under it and a source line, each in room of its own."""
    lines = wrap(head, _LINE)
    small = [line for text in under if text for line in wrap(text, _SMALL_LINE)]
    room = _HEAD_PX + _LINE_PX * len(lines) + _SMALL_PX * len(small)
    margin = layout["margin"] | {"t": layout["margin"]["t"] + room, "b": layout["margin"]["b"] + _FOOT_PX}
    below = f"<span style='font-size:12px;color:{colours.muted}'>{'<br>'.join(escape(line) for line in small)}</span>"
    title = {
        "text": "<br>".join([*(f"<b>{escape(line)}</b>" for line in lines), *([below] if small else [])]),
        "font": {"size": 15, "color": colours.text}, "xref": "container", "yref": "container", "x": 0, "y": 1,
        "xanchor": "left", "yanchor": "top", "pad": {"t": _DROP_PX}, "automargin": False,
    }  # fmt: skip
    foot = {
        "text": escape(source), "font": {"size": 12, "color": colours.muted}, "showarrow": False, "xref": "paper",
        "yref": "paper", "x": 1, "y": 0, "xanchor": "right", "yanchor": "bottom", "yshift": 2 - margin["b"],
    }  # fmt: skip
    return layout | {
        "height": layout["height"] + room + _FOOT_PX,
        "margin": margin,
        "title": title,
        "annotations": [*layout.get("annotations", ()), foot],
    }


def source_words(frame: pd.DataFrame) -> str:
    """Whose words the figures are: "Source: 3 articles (Trend, Report), read by Tradelines"."""
    outlets = by_number(frame["publisher"])
    named = ", ".join(outlets[:_OUTLETS]) + (" and others" if len(outlets) > _OUTLETS else "")
    return (
        f"Source: {count(frame['article_id'].nunique(), 'article')}{f' ({named})' if named else ''}, read by Tradelines"
    )
