"""Ways of trade on the map as arrows, and what corridors are said to carry; nothing is fetched for it."""

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.flows import Ways
from tradelines.analysis.network import Segment
from tradelines.analysis.tables import records
from tradelines.figures.captions import captioned, source_words
from tradelines.figures.flows.arrows import Arrow, arrow
from tradelines.figures.flows.ground import MAP_PX, Position, land, placed, positions, view_of
from tradelines.figures.flows.loads import Load
from tradelines.figures.flows.words import headline, level, place_name, sides, thinned, unit, way_name
from tradelines.figures.formats import amount, listed
from tradelines.figures.maps.labels import Box, hits
from tradelines.figures.maps.view import WIDTH_PX, Plane
from tradelines.figures.style import Palette, chart_look, mix, rgba

_WIDEST_PX, _THINNEST_PX = 12.0, 1.6
# As on a telephone, where letters are twice as large against the land; on a large screen there is room to spare.
_LETTER_PX, _LINE_PX, _GAP_PX = 14.0, 34.0, 4.0
_BESIDE_PX = 24.0  # from a dot or an arrow to the middle of the words above or below it
UNNAMED = "What finds no room for its name or amount has it in the table."
Note = dict[str, Any]


def figure(picture: Ways, loads: Sequence[Load], colours: Palette) -> go.Figure | None:
    """The map of the ways of which both ends are on it, and of what routes carried; None where there is neither."""
    where = positions([*picture.drawn["origin"], *picture.drawn["destination"]])
    rows = [row for row in records(picture.drawn) if row["origin"] in where and row["destination"] in where]
    if not rows and not loads:
        return None
    used = {code: where[code] for row in rows for code in (row["origin"], row["destination"])}
    lines = [position for load in loads for segment in load.lines for position in segment.line]
    plane = view_of([*used.values(), *lines[::8], *(load.at for load in loads if load.at)])
    hubs = placed(used, plane)
    largest = max((row["amount"] for row in rows), default=1.0)
    arrows = [arrow(hubs[row["origin"]], hubs[row["destination"]], _width(row["amount"], largest)) for row in rows]
    layout = _layout(colours)
    layout["annotations"] = _words(rows, arrows, hubs, loads, _Sheet(picture, plane, colours))
    layout = captioned(layout, colours, *_caption(picture, loads, where))
    traces = [*_ground(plane, colours), *_carried(loads, plane, colours), *_arrows(rows, arrows, colours)]
    return go.Figure({"data": [*traces, _touch(rows, arrows, hubs, picture.currency, colours)], "layout": layout})


def _caption(picture: Ways, loads: Sequence[Load], where: Mapping[str, Position]) -> tuple[str, list[str], str]:
    """Headline, the lines under it, and the source."""
    missing = sorted({place_name(row[end]) for row in records(picture.drawn) for end in _ENDS if row[end] not in where})
    told = [(str(one), str(two)) for one, two in picture.drawn[["article_id", "publisher"]].to_numpy()]
    sources = pd.DataFrame([*told, *(pair for load in loads for pair in load.sources)], columns=_TOLD)
    under = [
        sides(picture),
        "Arrows point to the buyer; the wider, the more." if len(picture.drawn) else "",
        UNNAMED if len(picture.drawn) > 1 else "",
        "Pale bands: routes, with what they are said to have carried." if loads else "",
        thinned(picture),
        f"Off the map: {listed(missing)}." if missing else "",
    ]
    return headline(picture) if len(picture.drawn) else "Freight on the routes", under, source_words(sources)


_TOLD = ["article_id", "publisher"]
_ENDS = ("origin", "destination")


class _Sheet:
    """What words on the map are written with."""

    def __init__(self, picture: Ways, plane: Plane, colours: Palette) -> None:
        self.divisor, _ = unit(picture)
        self.plane = plane
        self.colours = colours


def _width(value: float, largest: float) -> float:
    """Width of an arrow in pixels: its area, not its width, grows with the amount, so that small ones are seen."""
    return max(_WIDEST_PX * sqrt(abs(value) / largest), _THINNEST_PX)


def _layout(colours: Palette) -> dict[str, Any]:
    axis = {"visible": False, "fixedrange": True, "constrain": "range"}
    layout = chart_look(colours, height=MAP_PX) | {"showlegend": False, "plot_bgcolor": colours.sea}
    layout["margin"] = {"l": 0, "r": 0, "t": 0, "b": 0}
    layout["xaxis"] = axis | {"range": [-WIDTH_PX / 2, WIDTH_PX / 2]}
    layout["yaxis"] = axis | {"range": [-MAP_PX / 2, MAP_PX / 2], "scaleanchor": "x"}
    return layout


def _ground(plane: Plane, colours: Palette) -> list[Note]:
    across, up = land(plane)
    return [
        {
            "type": "scatter", "mode": "lines", "x": across, "y": up, "fill": "toself", "fillcolor": colours.land,
            "line": {"color": colours.border, "width": 0.6}, "hoverinfo": "skip",
        }
    ]  # fmt: skip


def _carried(loads: Sequence[Load], plane: Plane, colours: Palette) -> list[Note]:
    """The lines of corridors that are said to carry goods, as broad pale bands under the arrows."""
    return [
        {
            "type": "scatter", "mode": "lines", **_path(load.lines, plane), "hoverinfo": "skip",
            "line": {"color": rgba(colours.corridors[load.corridor], 0.38), "width": 6},
        }
        for load in loads
        if load.lines
    ]  # fmt: skip


def _path(lines: Sequence[Segment], plane: Plane) -> dict[str, list[float | None]]:
    across: list[float | None] = []
    up: list[float | None] = []
    for segment in lines:
        points = [plane.pixel(lon, lat) for lon, lat in segment.line]
        across += [*(round(x, 1) for x, _ in points), None]
        up += [*(round(-y, 1) for _, y in points), None]
    return {"x": across, "y": up}


def _arrows(rows: Sequence[Note], arrows: Sequence[Arrow], colours: Palette) -> list[Note]:
    """The smallest on top, so that none is lost under another."""
    return [
        {
            "type": "scatter", "mode": "lines", "fill": "toself", "hoverinfo": "skip",
            "x": [round(x, 1) for x, _ in drawn.ring], "y": [round(y, 1) for _, y in drawn.ring],
            "fillcolor": mix(colours.flows[row["flow"]], colours.land, 0.8),
            "line": {"color": colours.land, "width": 0.8},
        }
        for row, drawn in zip(rows, arrows, strict=True)
    ]  # fmt: skip


def _touch(
    rows: Sequence[Note], arrows: Sequence[Arrow], hubs: dict[str, Position], currency: str, colours: Palette
) -> Note:
    """Dots for the countries, and unseen marks on the arrows that tell and take clicks."""
    codes = list(hubs)
    return {
        "type": "scatter", "mode": "markers",
        "x": [*(hubs[code][0] for code in codes), *(drawn.middle[0] for drawn in arrows)],
        "y": [*(hubs[code][1] for code in codes), *(drawn.middle[1] for drawn in arrows)],
        "customdata": [*([""] for _ in codes), *([row["statement"]] for row in rows)],
        "hovertext": [
            *(place_name(code) for code in codes),
            *(f"<b>{amount(row['amount'], currency)}</b><br>{way_name(row)}" for row in rows),
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "size": [*([7] * len(codes)), *([18] * len(rows))],
            "color": [*([colours.text] * len(codes)), *(["rgba(0,0,0,0)"] * len(rows))],
            "line": {"width": 0},
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }  # fmt: skip


def _words(
    rows: Sequence[Note], arrows: Sequence[Arrow], hubs: dict[str, Position], loads: Sequence[Load], sheet: _Sheet
) -> list[Note]:
    """The names of countries, the amounts on the arrows, and what corridors carry: each where there is room."""
    taken: list[Box] = [(x - 5, y - 5, x + 5, y + 5) for x, y in hubs.values()]
    notes = []
    for code, (x, y) in hubs.items():
        name = place_name(code)
        aside = len(name) * _LETTER_PX / 2 + _BESIDE_PX / 2
        sides_ = [(x, y - _BESIDE_PX), (x, y + _BESIDE_PX), (x + aside, y), (x - aside, y)]
        notes.append(_note(f"<b>{name}</b>", _free(name, sides_, taken), sheet, 13))
    for load in loads:
        spot = load.at or load.middle
        if spot:
            x, down = sheet.plane.pixel(*spot)
            places = [(x, -down + shift * _BESIDE_PX) for shift in (1, -1, 2, -2, 3, -3)]
            notes.append(_note(load.words, _free(load.words, places, taken), sheet, 12))
    for row, drawn in zip(rows, arrows, strict=True):
        words = level(row["amount"], sheet.divisor)
        x, y = drawn.middle
        places = [(x, y), (x, y + _BESIDE_PX), (x, y - _BESIDE_PX), (x + 2 * _BESIDE_PX, y), (x - 2 * _BESIDE_PX, y)]
        notes.append(_note(words, _free(words, places, taken), sheet, 12))
    return [note for note in notes if note]


def _free(words: str, places: Sequence[Position], taken: list[Box]) -> Position | None:
    """The first place where the words touch nothing; None where there is none: the table has them all."""
    wide, tall = len(words) * _LETTER_PX / 2 + _GAP_PX, _LINE_PX / 2
    edge = WIDTH_PX / 2 - wide
    inside = [(min(max(x, -edge), edge), y) for x, y in places]
    for x, y in inside:
        box = (x - wide, y - tall, x + wide, y + tall)
        if not hits(box, taken):
            taken.append(box)
            return x, y
    return None


def _note(words: str, spot: Position | None, sheet: _Sheet, size: int) -> Note:
    if spot is None:
        return {}
    return {
        "text": words, "x": spot[0], "y": spot[1], "showarrow": False, "borderpad": 1,
        "bgcolor": rgba(sheet.colours.land, 0.82), "font": {"size": size, "color": sheet.colours.text},
    }  # fmt: skip
