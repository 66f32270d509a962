"""A drawing as PNG for papers that hold no SVG, by resvg where it is installed and finds a font to write with."""

from functools import cache
from importlib import import_module
from typing import Any

from tradelines.figures.brief.note import Picture

WIDTH_PX = 1520  # twice the size of the drawing, so that print is sharp
_SPACE = '<svg xmlns="http://www.w3.org/2000/svg" '
_LETTER = f'{_SPACE}width="20" height="20"><text x="2" y="16">H</text></svg>'


def as_png(picture: Picture) -> bytes | None:
    """The picture on white, WIDTH_PX wide; None where it cannot be drawn here."""
    resvg = _resvg()
    if resvg is None:
        return None
    # A page knows what an <svg> in it is; a file of its own must say so, or no words are drawn.
    drawn: bytes = resvg.svg_to_bytes(
        svg_string=picture.svg.replace("<svg ", _SPACE, 1), width=WIDTH_PX, background="#FFFFFF"
    )
    return drawn


@cache
def _resvg() -> Any:
    """The module, or None where it is not installed or the machine has no font: a chart without words says nothing."""
    try:
        resvg = import_module("resvg_py")
    except ImportError:
        return None
    written = resvg.svg_to_bytes(svg_string=_LETTER)
    return None if written == resvg.svg_to_bytes(svg_string=_LETTER, skip_system_fonts=True) else resvg
