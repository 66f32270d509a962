"""The profile of a route: mode, country, gauge and state of its lines along its kilometres, one strip each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from tradelines.analysis.network import Network
from tradelines.analysis.routes import BUILT, NONE, SEA, UNKNOWN, Route, Stretch
from tradelines.figures.formats import country, number
from tradelines.figures.maps.labels import short_name
from tradelines.figures.style import Palette, dress, mix

ROWS: Mapping[str, str] = {"mode": "Mode", "country": "Country", "gauge": "Gauge", "state": "State"}
HEIGHT_PX = 270
# A stop is named where it is the first, the last, or far enough from those that are named.
_LEAST_APART = 0.13
# Words smaller than this are left out: the browser knows what has room, in a window or on a telephone.
_WORDS_PX, _LEAST_WORDS_PX = 13, 12
_SHADES: Mapping[str, float] = {"rail": 0.34, "road": 0.2, "sea": 0.42, "ferry": 0.42, "1520": 0.34, "1435": 0.16}


@dataclass(frozen=True, slots=True)
class Dress:
    """The look of a stretch: its fill, and its pattern where it has one."""

    fill: str
    pattern: str = ""


def figure(route: Route, stretches: Mapping[str, Sequence[Stretch]], network: Network, colours: Palette) -> go.Figure:
    """Four strips over the length of the route; what is not known is dotted, what is not built hatched."""
    drawn = go.Figure()
    for row, title in reversed(list(ROWS.items())):
        for number_, stretch in enumerate(stretches[row]):
            drawn.add_trace(_bar(title, stretch, _dress(row, stretch.value, number_, colours), colours))
    dress(drawn, colours, height=HEIGHT_PX)
    drawn.update_layout(barmode="overlay", showlegend=False, bargap=0.18, hovermode="closest")
    drawn.update_layout(uniformtext={"minsize": _LEAST_WORDS_PX, "mode": "hide"})
    places = _named(route, network)
    drawn.update_xaxes(
        range=[0, route.length_km],
        ticksuffix=" km",
        showgrid=False,
        nticks=6,
    )
    for km, name, anchor in places:
        drawn.add_annotation(
            x=km, y=1.0, yref="paper", yanchor="bottom", xanchor=anchor, text=name, showarrow=False,
            font={"size": 12, "color": colours.text},
        )  # fmt: skip
        drawn.add_shape(
            type="line", x0=km, x1=km, y0=0, y1=1, yref="paper", line={"color": colours.muted, "width": 1}
        )  # fmt: skip
    drawn.update_layout(margin_t=46)  # room for the camera above the names
    return drawn


def words_of(row: str, value: str) -> str:
    """A value of the profile in words: "Azerbaijan", "1520 mm", "border Azerbaijan–Georgia"."""
    if row == "country" and "|" in value:
        return "border " + "\u2013".join(country(code) for code in value.split("|"))
    if row == "country":
        return value if value == SEA else country(value)
    if row == "gauge":
        return {UNKNOWN: "gauge not known", NONE: "no rails"}.get(value, f"{value} mm")
    return value


def _bar(title: str, stretch: Stretch, look: Dress, colours: Palette) -> go.Bar:
    row = next(key for key, name in ROWS.items() if name == title)
    words = words_of(row, stretch.value)
    span = f"km {number(round(stretch.from_km))} to {number(round(stretch.to_km))}"
    return go.Bar(
        y=[title],
        x=[stretch.to_km - stretch.from_km],
        base=[stretch.from_km],
        orientation="h",
        text=[words],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        constraintext="inside",
        textfont={"color": colours.text, "size": _WORDS_PX},
        hovertext=[f"{words}<br>{span}"],
        hoverinfo="text",
        marker={
            "color": look.fill,
            "line": {"color": colours.background, "width": 1},
            "pattern": {"shape": look.pattern, "fgcolor": colours.muted, "size": 6, "solidity": 0.25},
        },
    )


def _dress(row: str, value: str, place: int, colours: Palette) -> Dress:
    quiet = mix(colours.text, colours.background, 0.06)
    if value == UNKNOWN:
        return Dress(quiet, ".")
    if row == "state":
        plain = mix(colours.text, colours.background, 0.22)
        return Dress(plain) if value in BUILT else Dress(quiet, "/" if value == "under construction" else ".")
    if value == NONE:
        return Dress(colours.background)
    if row == "country" and value != SEA:
        return Dress(mix(colours.text, colours.background, 0.1 if place % 2 else 0.18))
    sea = value in (SEA, "sea", "ferry")
    return Dress(mix(colours.accent if sea else colours.text, colours.background, _SHADES.get(value, 0.3) * 0.6))


def _named(route: Route, network: Network) -> list[tuple[float, str, str]]:
    """The stops with room for their names, each with its km and the side its name leans on."""
    reached, positions = 0.0, [0.0]
    for hop in route.hops:
        reached += hop.length_km
        positions.append(reached)
    stops = list(zip(positions, route.stops, strict=True))
    kept = [stops[0], stops[-1]]
    for km, stop in sorted(stops[1:-1], key=lambda item: _rank(item[1], route)):
        if all(abs(km - other) >= _LEAST_APART * route.length_km for other, _ in kept):
            kept.append((km, stop))
    last = positions[-1]
    sides = {0.0: "left", last: "right"}
    return [(km, short_name(network.places[stop].name), sides.get(km, "center")) for km, stop in sorted(kept)]


def _rank(stop: str, route: Route) -> tuple[bool, bool]:
    """Changes of gauge come first, then changes of mode."""
    modes = {hop.mode for hop in route.hops if stop in (hop.start, hop.end)}
    return stop not in route.gauge_breaks, len(modes) == 1
