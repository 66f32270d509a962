"""SVG put together as a tree, so that no text can become markup; it names no address and needs no browser."""

from collections.abc import Sequence
from typing import Literal
from xml.etree.ElementTree import Element, SubElement, tostring

from tradelines.figures.brief.note import Picture
from tradelines.figures.style import FONT, LIGHT

Pixel = tuple[float, float]
Tone = Literal["plain", "quiet", "bold"]
WIDTH = 760


def canvas(height: float, words: str) -> Element:
    """An empty picture so many pixels high; `words` say what it shows."""
    root = Element("svg", {"viewBox": f"0 0 {WIDTH} {height:g}", "role": "img", "aria-label": words})
    root.set("font-family", FONT)
    root.set("font-size", "12")
    return root


def path(parent: Element, pixels: Sequence[Pixel], colour: str, *, width: float = 1.5, dash: str = "") -> None:
    """A line through these pixels."""
    places = " ".join(f"{x:.1f},{y:.1f}" for x, y in pixels)
    look = {"fill": "none", "stroke": colour, "stroke-width": f"{width:g}", "stroke-linejoin": "round"}
    SubElement(parent, "polyline", {"points": places, **look, **({"stroke-dasharray": dash} if dash else {})})


def dot(parent: Element, at: Pixel, colour: str, *, fill: str = "", radius: float = 4) -> None:
    """A dot with a rim of the colour, filled with it where no other fill is named."""
    place = {"cx": f"{at[0]:.1f}", "cy": f"{at[1]:.1f}", "r": f"{radius:g}"}
    SubElement(parent, "circle", {**place, "fill": fill or colour, "stroke": colour, "stroke-width": "1.5"})


def text(parent: Element, at: Pixel, words: str, *, anchor: str = "start", tone: Tone = "plain") -> None:
    """Words that begin, stand centred on or end at a pixel ("start", "middle", "end")."""
    look = {"text-anchor": anchor, "fill": LIGHT.muted if tone == "quiet" else LIGHT.text}
    if tone == "bold":
        look["font-weight"] = "600"
    halo = {"stroke": LIGHT.background, "stroke-width": "3", "paint-order": "stroke"}  # so that no line crosses letters
    SubElement(parent, "text", {"x": f"{at[0]:.1f}", "y": f"{at[1]:.1f}", **look, **halo}).text = words


def finished(root: Element, words: str) -> Picture:
    """The picture as it goes into a note."""
    return Picture(tostring(root, encoding="unicode"), words)
