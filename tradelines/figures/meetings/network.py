"""The network of who met whom: nodes where all meetings place them, the strongest links, names where there is room."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from math import hypot, sqrt
from typing import Any

import plotly.graph_objects as go

from tradelines.analysis.meetings.graph import MET, Graph
from tradelines.analysis.meetings.places import Place
from tradelines.analysis.tables import records
from tradelines.figures.captions import captioned
from tradelines.figures.formats import count
from tradelines.figures.maps.labels import Box, hits
from tradelines.figures.meetings.words import SOURCE
from tradelines.figures.style import Palette, chart_look, rgba

MOST: Mapping[str, int] = {"country": 12, "office": 12, "person": 24}
MOST_COUNTRIES = 24  # where there are no others
LINKS = 120
_HEIGHT, _NAMED, _CURVE, _STEPS = 520, 22, 0.35, 12
_CLASSES = 4  # of strength of links, each a trace with a width of its own
_FILLS: Mapping[str, Callable[[Palette], str]] = {
    "country": lambda colours: colours.accent,
    "office": lambda colours: colours.muted,
    "person": lambda colours: colours.background,
}
_LARGEST_PX = {"country": 24, "office": 13, "person": 13}
_SYMBOLS = {"country": "circle", "office": "square", "person": "diamond"}
# Names and the ring of nodes on the picture of a telephone, where all of them must stand beside each other too.
_LETTER_PX, _LINE_PX, _NODE_PX, _RADIUS_PX, _HALF_PX = 6.3, 14.0, 12.0, 115.0, 194.0
_BETWEEN_PX = 145.0  # the ring between its size on a telephone and on a wide screen: names may all but touch there
_LINE_LETTERS = 12  # a longer name is told in two lines


@dataclass(frozen=True, slots=True)
class Drawn:
    """What of a network is drawn: nodes and links as dictionaries, the node pointed out, and how many there are in all.

    `places` says where nodes stand, `names` what they are called, by their keys.
    """

    nodes: list[dict[str, Any]]
    links: list[dict[str, Any]]
    places: Mapping[str, Place]
    names: Mapping[str, str]
    marked: str
    all_nodes: int
    all_links: int


def drawn(graph: Graph, places: Mapping[str, Place], names: Mapping[str, str], marked: str = "") -> Drawn:
    """The nodes of most meetings of each kind, the strongest links between them, and the marked node always.

    Whoever is drawn is drawn with the office and the country that they came for.
    """
    links = records(graph.links)
    ties = [row for row in links if row["kind"] != MET]
    rows = [row for row in records(graph.nodes) if row["key"] in places]
    there = {marked}
    most = MOST if any(row["kind"] != "country" for row in rows) else {"country": MOST_COUNTRIES}
    for kind, limit in reversed(list(most.items())):
        there |= {row["key"] for row in [row for row in rows if row["kind"] == kind][:limit]}
        own = {row["one"] for row in ties if row["one"] in there}
        first = {row["one"]: row["other"] for row in reversed(ties) if row["one"] in own}
        there |= set(first.values())
    nodes = [row for row in rows if row["key"] in there]
    met = [row for row in links if row["kind"] == MET and row["one"] in there and row["other"] in there]
    kept = met[:LINKS] + [row for row in met[LINKS:] if marked in (row["one"], row["other"])]
    lines = kept + [row for row in ties if row["one"] in there and row["other"] in there]
    return Drawn(nodes, lines, places, names, marked, len(graph.nodes), len(links))


def figure(shown: Drawn, colours: Palette, *, period: str) -> go.Figure:
    """The picture; a node's customdata is its key. `period` says what time it covers."""
    traces = [*_links(shown, colours), *_nodes(shown, colours)]
    reach = _reach(shown)
    blank = {"visible": False, "fixedrange": True}
    layout = chart_look(colours, height=_HEIGHT) | {
        "showlegend": False,
        "xaxis": blank | {"range": [-reach * _HALF_PX / _RADIUS_PX, reach * _HALF_PX / _RADIUS_PX]},
        "yaxis": blank | {"range": [-reach * 1.15, reach * 1.15], "scaleanchor": "x"},
    }
    layout = captioned(
        layout, colours, "Who met whom", [f"{period}. {thinned(shown)}" if period else thinned(shown)], SOURCE
    )
    # Plotly looks at every property of every node again, which takes much of the time; the tests let it do so.
    return go.Figure({"data": traces, "layout": layout}, _validate=False)


def _reach(shown: Drawn) -> float:
    """How far from the middle the farthest node stands."""
    return max((hypot(*shown.places[row["key"]]) for row in shown.nodes), default=1.0)


def thinned(shown: Drawn) -> str:
    """What is left out of the picture; empty where nothing is."""
    nodes, links = shown.all_nodes - len(shown.nodes), shown.all_links - len(shown.links)
    if not nodes and not links:
        return ""
    return (
        f"Thinned: the {len(shown.nodes):,} of most meetings of {shown.all_nodes:,}, "
        f"{count(len(shown.links), 'link')} of {shown.all_links:,}."
    )


def _own(shown: Drawn) -> set[str]:
    """The marked node and those it is linked to; all where none is marked."""
    marked = shown.marked
    if not marked:
        return {row["key"] for row in shown.nodes}
    ends = [(row["one"], row["other"]) for row in shown.links if marked in (row["one"], row["other"])]
    return {marked, *(key for pair in ends for key in pair)}


def _links(shown: Drawn, colours: Palette) -> list[dict[str, Any]]:
    """The links, those of one look in one trace; those of the marked node last, over all others."""
    most = max((row["meetings"] for row in shown.links if row["kind"] == MET), default=1)
    groups: dict[tuple[bool, bool, int], list[dict[str, Any]]] = {}
    for row in shown.links:
        met, near = row["kind"] == MET, shown.marked in (row["one"], row["other"])
        strength = min(int(_CLASSES * sqrt(row["meetings"] / most)), _CLASSES - 1) if met else 0
        groups.setdefault((near, met, strength), []).append(row)
    return [
        _lines(
            rows,
            shown.places,
            {
                "color": rgba(colours.accent if near else colours.muted, 0.85 if near else 0.3),
                "width": 1 + 1.6 * strength,
            },
        )
        for (near, _, strength), rows in sorted(groups.items(), key=lambda item: item[0])
    ]


def _lines(rows: list[dict[str, Any]], places: Mapping[str, Place], look: dict[str, Any]) -> dict[str, Any]:
    across: list[float | None] = []
    up: list[float | None] = []
    for row in rows:
        xs, ys = _curve(places[row["one"]], places[row["other"]], _CURVE if row["kind"] == MET else 1.0)
        across += [*xs, None]
        up += [*ys, None]
    return {"type": "scatter", "mode": "lines", "x": across, "y": up, "hoverinfo": "skip", "line": look}


def _curve(one: Place, other: Place, share: float) -> tuple[list[float], list[float]]:
    """A line that bends to the middle of the picture, so that links beside each other can be told apart."""
    middle = [(a + b) / 2 * share for a, b in zip(one, other, strict=True)]
    steps = [step / _STEPS for step in range(_STEPS + 1)] if share < 1 else [0.0, 1.0]
    bent = [
        [(1 - t) ** 2 * a + 2 * t * (1 - t) * m + t**2 * b for t in steps]
        for a, m, b in zip(one, middle, other, strict=True)
    ]
    return bent[0], bent[1]


def _nodes(shown: Drawn, colours: Palette) -> list[dict[str, Any]]:
    """The nodes, a trace a kind."""
    labels, own = _labels(shown), _own(shown)
    traces = []
    for kind, symbol in _SYMBOLS.items():
        rows = [row for row in shown.nodes if row["kind"] == kind]
        places = [shown.places[row["key"]] for row in rows]
        most = max((row["meetings"] for row in rows), default=1)
        traces.append(
            {
                "type": "scatter",
                "mode": "markers+text",
                "x": [across for across, _ in places],
                "y": [up for _, up in places],
                "customdata": [[row["key"]] for row in rows],
                "text": [labels.get(row["key"], "") for row in rows],
                "textposition": [_side(place) for place in places],
                "textfont": {"size": 11, "color": colours.text},
                "hovertext": [_hover(row, shown.names) for row in rows],
                "hovertemplate": "%{hovertext}<extra></extra>",
                "marker": _marker(rows, shown.marked, own, colours) | {
                    "symbol": symbol, "color": _FILLS[kind](colours),
                    "size": [_LARGEST_PX[kind] * (0.4 + 0.6 * sqrt(row["meetings"] / most)) for row in rows],
                },
                "selected": {"marker": {}},
                "unselected": {"marker": {}},
            }
        )  # fmt: skip
    return traces


def _marker(rows: list[dict[str, Any]], marked: str, own: set[str], colours: Palette) -> dict[str, Any]:
    return {
        "opacity": [1 if row["key"] in own else 0.45 for row in rows],
        "line": {
            "color": [colours.text if row["key"] == marked else colours.accent for row in rows],
            "width": [3 if row["key"] == marked else 1.5 for row in rows],
        },
    }


def _side(place: Place) -> str:
    """Names stand outside of the ring."""
    across, up = place
    if abs(across) < 0.25 * hypot(across, up):
        return "top center" if up > 0 else "bottom center"
    return "middle right" if across > 0 else "middle left"


def _labels(shown: Drawn) -> dict[str, str]:
    """Names that keep clear of each other, the marked node's first, then countries, then those of most meetings."""
    order = sorted(
        shown.nodes, key=lambda row: (row["key"] != shown.marked, row["kind"] != "country", -row["meetings"])
    )
    scale = _BETWEEN_PX / _reach(shown)
    dots = {row["key"]: _dot(shown.places[row["key"]], scale) for row in shown.nodes}
    boxes: list[Box] = []
    labels: dict[str, str] = {}
    for row in order:
        lines = _in_lines(shown.names[row["key"]].split(" (")[0])
        box = _box(shown.places[row["key"]], lines, scale)
        # A country is named even where a small screen has its offices lie over the name.
        near = [] if row["kind"] == "country" else [dot for key, dot in dots.items() if key != row["key"]]
        if not hits(box, [*boxes, *near]):
            boxes.append(box)
            labels[row["key"]] = "<br>".join(escape(line) for line in lines)
    return labels


def _in_lines(name: str) -> list[str]:
    """A name in one line or two of like length; the end of a very long one is left out."""
    name = name if len(name) <= _NAMED else f"{name[: _NAMED - 1].rsplit(' ', 1)[0]}…"
    if len(name) <= _LINE_LETTERS or " " not in name:
        return [name]
    blanks = [place for place, letter in enumerate(name) if letter == " "]
    middle = min(blanks, key=lambda place: abs(place - len(name) / 2))
    return [name[:middle], name[middle + 1 :]]


def _dot(place: Place, scale: float) -> Box:
    """What a node covers, but for its rim, which a name may touch."""
    x, y, half = place[0] * scale, place[1] * scale, _NODE_PX / 3
    return x - half, y - half, x + half, y + half


def _box(place: Place, lines: list[str], scale: float) -> Box:
    x, y = place[0] * scale, place[1] * scale
    wide, tall, side = max(map(len, lines)) * _LETTER_PX + _NODE_PX, len(lines) * _LINE_PX, _side(place)
    if side.startswith("middle"):
        left = x if side.endswith("right") else x - wide
        return left, y - tall / 2, left + wide, y + tall / 2
    bottom = y if side.startswith("top") else y - tall
    return x - wide / 2, bottom, x + wide / 2, bottom + tall


def _hover(row: Mapping[str, Any], names: Mapping[str, str]) -> str:
    met = count(row["countries"], "other country", "other countries")
    return f"<b>{names[row['key']]}</b><br>{count(row['meetings'], 'meeting')} held, with {met}"
