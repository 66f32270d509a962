"""The legend of the map, in words with samples of its lines; it lists only what is on the map."""

from base64 import b64encode
from collections.abc import Iterable, Sequence

from tradelines.analysis.network import Place, Segment, Work
from tradelines.figures.maps.deck import FULL_PX, KIND_GLYPHS, STATUS_DASH_PX, THIN_PX, dash_of, width_of
from tradelines.figures.style import Palette

_PRECISIONS = {
    "surveyed": "track or road as surveyed",
    "network": "sea lane",
    "schematic": "schematic, straight in parts",
    "straight": "straight, only the ends are known",
}
_KINDS = {"seaport": "port", "work": "work on no line"}


def precision_words(precision: str) -> str:
    """How a line was drawn, in words: "joins its two ends"."""
    return _PRECISIONS.get(precision, precision)


def corridor_words(corridor: str) -> str:
    """A corridor's name for the reader."""
    return "Other corridors" if corridor == "other" else corridor


def legend(segments: Sequence[Segment], places: Iterable[Place], works: Sequence[Work], colours: Palette) -> str:
    """The legend as Markdown: corridors by colour, states by pattern, precision by width, places by mark.

    The samples are pictures inside of the text, so that it needs no HTML; the words beside them carry the meaning.
    """
    present = {segment.corridor for segment in segments}
    corridors = [
        f"{_sample(colour, FULL_PX)} {corridor_words(name)}"
        for name, colour in colours.corridors.items()
        if name in present
    ]
    states = {segment.status for segment in segments}
    patterns = [f"{_sample(colours.text, 2.5, dash_of(name))} {name}" for name in STATUS_DASH_PX if name in states]
    widths = [f"{_sample(colours.text, width)} {words}" for width, words in _widths(segments)]
    kinds = {place.kind for place in places} | ({"work"} if works else set())
    marks = [f"{glyph} {_KINDS.get(kind, kind)}" for kind, glyph in KIND_GLYPHS.items() if kind in kinds]
    return "  \n".join(" \u2003".join(group) for group in (corridors, patterns, [*widths, *marks]) if group)


def _widths(segments: Iterable[Segment]) -> list[tuple[float, str]]:
    present = {segment.precision for segment in segments}
    words: dict[float, list[str]] = {FULL_PX: [], THIN_PX: []}
    for name, meaning in _PRECISIONS.items():
        if name in present:
            words[width_of(name)].append(meaning)
    return [(width, " or ".join(meanings)) for width, meanings in words.items() if meanings]


def _sample(colour: str, width: float, dash: tuple[float, float] = (0, 0)) -> str:
    pattern = f' stroke-dasharray="{dash[0]:g} {dash[1]:g}"' if any(dash) else ""
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="8">'
        f'<line x1="1" y1="4" x2="35" y2="4" stroke="{colour}" stroke-width="{width:g}"{pattern}/></svg>'
    )
    return f"![](data:image/svg+xml;base64,{b64encode(picture.encode()).decode()})"
