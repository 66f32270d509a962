"""Published times of rival routes as ranges, one line a source; what is only hoped for is hollow."""

from collections.abc import Sequence

import plotly.graph_objects as go

from tradelines.analysis.routes import TimedLeg
from tradelines.figures.formats import day
from tradelines.figures.routes.words import days_words
from tradelines.figures.style import Palette, dress

_ROW_PX, _EDGES_PX = 26, 70


def timed(legs: Sequence[TimedLeg], relation: str) -> list[TimedLeg]:
    """The published times of one relation, route by route, those of the corridors first, each the newest first."""
    told = sorted(
        (leg for leg in legs if leg.relation == relation and leg.days), key=lambda leg: leg.as_of, reverse=True
    )
    routes = list(dict.fromkeys(leg.route for leg in sorted(told, key=lambda leg: leg.rival)))
    return sorted(told, key=lambda leg: routes.index(leg.route))


def figure(told: Sequence[TimedLeg], colours: Palette) -> go.Figure:
    """One line a published time, from the least to the most days."""
    drawn = go.Figure()
    for place, leg in enumerate(told):
        first, last = leg.days or (0.0, 0.0)
        colour = colours.corridors["other"] if leg.rival else colours.corridors[leg.corridor]
        hoped = leg.kind == "expected"
        drawn.add_trace(
            go.Scatter(
                x=[first, last] if last > first else [first],
                y=[place, place] if last > first else [place],
                mode="lines+markers",
                line={"color": colour, "width": 3, "dash": "dot" if hoped else "solid"},
                marker={
                    "symbol": ("diamond-open" if leg.rival else "circle-open") if hoped else
                    ("diamond" if leg.rival else "circle"),
                    "size": 9,
                    "color": colour,
                    "line": {"color": colour, "width": 2},
                },
                hovertext=f"{leg.origin} \u2013 {leg.destination}: {days_words(leg.days)}",
                hoverinfo="text",
                showlegend=False,
            )
        )  # fmt: skip
        drawn.add_annotation(
            x=last, y=place, text=f"{days_words(leg.days)}, {day(leg.as_of)}", xanchor="left", xshift=10,
            showarrow=False, font={"size": 12, "color": colours.muted},
        )  # fmt: skip
    dress(drawn, colours, height=_EDGES_PX + _ROW_PX * len(told))
    most = max((leg.days[1] for leg in told if leg.days), default=1.0)
    drawn.update_xaxes(range=[0, most * 1.35], title_text="days")
    drawn.update_yaxes(
        tickvals=list(range(len(told))),
        ticktext=[_name(leg) for leg in told],
        autorange="reversed",
        showgrid=False,
        zeroline=False,
    )
    return drawn


def _name(leg: TimedLeg) -> str:
    return f"{leg.route}: {leg.origin} \u2013 {leg.destination}"
