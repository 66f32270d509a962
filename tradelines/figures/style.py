"""The one visual language: colours for light and dark, fonts, and the dress that every chart wears."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

import plotly.graph_objects as go

Theme = Literal["light", "dark"]

FONT = '"Source Sans", "Source Sans 3", "Segoe UI", system-ui, sans-serif'
FONT_SIZE = 14
# Dashes as Plotly names them: what is built is drawn through, what is only wished for is dotted.
STATUS_DASH: Mapping[str, str] = MappingProxyType(
    {
        "operating": "solid",
        "completed": "solid",
        "under construction": "longdash",
        "agreed": "dash",
        "proposed": "dot",
        "": "dot",
    }
)


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme; contrasts and distances under colour blindness are measured (see the tests)."""

    theme: Theme
    background: str
    panel: str
    text: str
    muted: str
    grid: str
    accent: str
    sea: str
    land: str
    border: str
    corridors: Mapping[str, str]
    flows: Mapping[str, str]


LIGHT = Palette(
    theme="light",
    background="#FFFFFF",
    panel="#F4F5F6",
    text="#1F2630",
    muted="#5B6470",
    grid="#E3E6EA",
    accent="#1459B3",
    sea="#DCE6EE",
    land="#F3F3EF",
    border="#B9BEC6",
    corridors=MappingProxyType(
        {
            "Middle Corridor": "#1459B3",
            "North-South": "#A83208",
            "Persian Gulf-Black Sea": "#2C917B",
            "Zangezur": "#DB5AAB",
            "other": "#3F444C",
        }
    ),
    flows=MappingProxyType(
        {"export": "#1B6CA8", "import": "#C2571A", "turnover": "#3D4653", "balance": "#7A828E"},
    ),
)

DARK = Palette(
    theme="dark",
    background="#12161D",
    panel="#1B212B",
    text="#E4E8EE",
    muted="#A2ABB8",
    grid="#2A323D",
    accent="#5B9BFF",
    sea="#10161F",
    land="#1B212B",
    border="#465060",
    corridors=MappingProxyType(
        {
            "Middle Corridor": "#5B9BFF",
            "North-South": "#F39A5B",
            "Persian Gulf-Black Sea": "#8FE3C4",
            "Zangezur": "#D45FBF",
            "other": "#9AA3AF",
        }
    ),
    flows=MappingProxyType(
        {"export": "#63B0E8", "import": "#F08A4B", "turnover": "#C9D1DC", "balance": "#8791A0"},
    ),
)


def palette(theme: str | None) -> Palette:
    """The colours of a theme; light where the theme is not known."""
    return DARK if theme == "dark" else LIGHT


def rgba(colour: str, opacity: float) -> str:
    """A colour of the palette with an opacity, as Plotly takes it: "rgba(27,108,168,0.4)"."""
    red, green, blue = rgb(colour)
    return f"rgba({red},{green},{blue},{opacity:g})"


def mix(colour: str, ground: str, share: float) -> str:
    """A colour laid over a ground, opaque, so that no grid line shines through: share 1 is the colour itself."""
    parts = (round(over * share + under * (1 - share)) for over, under in zip(rgb(colour), rgb(ground), strict=True))
    return "#" + "".join(f"{part:02X}" for part in parts)


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of "#1B6CA8", as pydeck takes them."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def chart_look(colours: Palette, *, height: int) -> dict[str, Any]:
    """The common layout of a chart: font, quiet ground, tight margins, legend on top."""
    return {
        "template": "none",
        "height": height,
        "margin": {"l": 8, "r": 12, "t": 8, "b": 8},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": FONT_SIZE, "color": colours.text},
        "hoverlabel": {
            "bgcolor": colours.panel,
            "bordercolor": colours.border,
            "font": {"family": FONT, "size": 13, "color": colours.text},
            "align": "left",
        },
        "legend": {"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom", "bgcolor": "rgba(0,0,0,0)"},
        "bargap": 0.25,
        "modebar": {"bgcolor": "rgba(0,0,0,0)", "color": colours.muted, "activecolor": colours.text},
        "dragmode": False,
        "clickmode": "event+select",
    }


def axis_look(colours: Palette) -> dict[str, Any]:
    """The common look of an axis: quiet lines, as much room as its labels need, no zoom by accident."""
    return {
        "automargin": True,
        "fixedrange": True,
        "gridcolor": colours.grid,
        "zerolinecolor": colours.muted,
        "linecolor": colours.grid,
        "exponentformat": "none",  # "5,000 million", never "5k million"
        "separatethousands": True,
        "title_standoff": 8,
        "title_font": {"size": 13, "color": colours.muted},
    }


def dress(figure: go.Figure, colours: Palette, *, height: int) -> go.Figure:
    """Put the common look on a figure that is there already, and give it back."""
    figure.update_layout(chart_look(colours, height=height))
    figure.update_xaxes(tickfont_color=colours.muted, **axis_look(colours))
    figure.update_yaxes(**axis_look(colours))
    return figure
