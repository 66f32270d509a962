"""Ways of trade as a Sankey diagram: sellers on the left, buyers on the right, so that direction needs no colour."""

from typing import Any

import plotly.graph_objects as go

from tradelines.analysis.flows import Ways
from tradelines.analysis.tables import records
from tradelines.figures.captions import captioned, source_words
from tradelines.figures.flows.words import headline, level, place_name, sides, thinned, unit, way_name
from tradelines.figures.formats import amount
from tradelines.figures.style import Palette, chart_look, mix

_NODE_PX, _LEAST_PX, _HEADS_PX = 34, 170, 26
_LINK_SHARE = {"light": 0.36, "dark": 0.46}


def figure(picture: Ways, colours: Palette) -> go.Figure:
    """The diagram of the ways that are drawn; one country has a node on each side on which it stands."""
    sellers = list(dict.fromkeys(picture.drawn["origin"]))
    buyers = list(dict.fromkeys(picture.drawn["destination"]))
    height = max(_LEAST_PX, _NODE_PX * max(len(sellers), len(buyers)))
    layout = chart_look(colours, height=height + _HEADS_PX)
    layout["margin"] = {"l": 8, "r": 8, "t": _HEADS_PX, "b": 8}
    layout["annotations"] = [
        _head("Sold by →", 0, "left", colours),
        _head("→ Bought by", 1, "right", colours),
    ]
    under = [sides(picture), thinned(picture)]
    layout = captioned(layout, colours, headline(picture), under, source_words(picture.drawn))
    return go.Figure({"data": [_sankey(picture, sellers, buyers, colours)], "layout": layout})


def _head(words: str, side: int, anchor: str, colours: Palette) -> dict[str, Any]:
    return {
        "text": f"<b>{words}</b>", "xref": "paper", "yref": "paper", "x": side, "y": 1, "xanchor": anchor,
        "yanchor": "bottom", "yshift": 6, "showarrow": False, "font": {"size": 13, "color": colours.muted},
    }  # fmt: skip


def _sankey(picture: Ways, sellers: list[str], buyers: list[str], colours: Palette) -> dict[str, Any]:
    divisor, unit_words = unit(picture)
    drawn = picture.drawn
    sold = drawn.groupby("origin")["amount"].sum()
    bought = drawn.groupby("destination")["amount"].sum()
    labels = [f"{place_name(code)}  {level(float(f'{sold[code]:.4g}'), divisor)}" for code in sellers]
    labels += [f"{place_name(code)}  {level(float(f'{bought[code]:.4g}'), divisor)}" for code in buyers]
    rows = records(drawn)
    share = _LINK_SHARE[colours.theme]
    return {
        "type": "sankey",
        "arrangement": "snap",
        "orientation": "h",
        "textfont": {"color": colours.text, "size": 13, "shadow": "none"},
        "node": {
            "label": labels,
            "color": colours.muted,
            "line": {"width": 0},
            "pad": 16,
            "thickness": 14,
            "hovertemplate": f"%{{label}} {unit_words}<extra></extra>",
        },
        "link": {
            "source": [sellers.index(row["origin"]) for row in rows],
            "target": [len(sellers) + buyers.index(row["destination"]) for row in rows],
            "value": [row["amount"] / divisor for row in rows],
            "color": [mix(colours.flows[row["flow"]], colours.background, share) for row in rows],
            "hovercolor": [mix(colours.flows[row["flow"]], colours.background, 0.7) for row in rows],
            "arrowlen": 14,
            "customdata": [f"{way_name(row)}: {amount(row['amount'], picture.currency)}" for row in rows],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
    }
