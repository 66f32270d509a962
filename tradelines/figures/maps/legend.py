"""The legend of the map, in words with samples of its lines; it lists only what is on the map."""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tradelines.analysis.network import Place, Segment, Work
from tradelines.figures.formats import amount
from tradelines.figures.maps.deck import AT_SEA, FULL_PX, KIND_GLYPHS, STATUS_DASH_PX, band_of, dash_of, width_of
from tradelines.figures.style import Palette, mix

_PRECISIONS = {
    "surveyed": "track or road as surveyed",
    "network": "sea lane",
    "schematic": "schematic, straight in parts",
    "straight": "straight, only the ends are known",
}
_KINDS = {"seaport": "port", "work": "work on no line", "gauge break": "change of gauge", "ferry": "ferry or ship"}


def precision_words(precision: str) -> str:
    """How a line was drawn, in words: "joins its two ends"."""
    return _PRECISIONS.get(precision, precision)


def corridor_words(corridor: str) -> str:
    """A corridor's name for the reader."""
    return "Other corridors" if corridor == "other" else corridor


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is on the map: segments, places and works, places where the gauge changes, and freight by segment."""

    segments: Sequence[Segment]
    places: Sequence[Place] = ()
    works: Sequence[Work] = ()
    gauge_breaks: Collection[str] = ()
    tonnes: Mapping[str, float] = field(default_factory=dict)


def legend(drawn: Drawn, colours: Palette) -> str:
    """The legend as Markdown: corridors by colour, states by pattern, precision by width, places by mark.

    The samples are pictures inside of the text, so that it needs no HTML; the words beside them carry the meaning.
    """
    present = {segment.corridor for segment in drawn.segments}
    corridors = [
        f"{_sample(colour, FULL_PX)} {corridor_words(name)}"
        for name, colour in colours.corridors.items()
        if name in present
    ]
    states = {segment.status for segment in drawn.segments}
    patterns = [f"{_sample(colours.text, 2.5, dash_of(name))} {name}" for name in STATUS_DASH_PX if name in states]
    widths = [f"{_sample(colours.text, width)} {words}" for width, words in _widths(drawn.segments)]
    kinds = {place.kind for place in drawn.places} | ({"work"} if drawn.works else set())
    kinds |= {"gauge break"} if any(place.place_id in drawn.gauge_breaks for place in drawn.places) else set()
    kinds |= {"ferry"} if any(segment.mode in AT_SEA for segment in drawn.segments) else set()
    marks = [f"{glyph} {_KINDS.get(kind, kind)}" for kind, glyph in KIND_GLYPHS.items() if kind in kinds]
    groups = (corridors, [*patterns, *_bands(drawn, colours)], widths, marks)
    return "  \n".join(" \u2003".join(group) for group in groups if group)


def _bands(drawn: Drawn, colours: Palette) -> list[str]:
    told = [drawn.tonnes[item.segment_id] for item in drawn.segments if item.segment_id in drawn.tonnes]
    if not told:
        return []
    quiet = mix(colours.text, colours.background, 0.28)
    return [f"{_sample(quiet, band_of(max(told)))} freight of a year where published, here {amount(max(told), 't')}"]


def _widths(segments: Iterable[Segment]) -> list[tuple[float, str]]:
    present = {segment.precision for segment in segments}
    words: dict[float, list[str]] = defaultdict(list)
    for name, meaning in _PRECISIONS.items():
        if name in present:
            words[width_of(name)].append(meaning)
    return [(width, " or ".join(meanings)) for width, meanings in words.items()]


def _sample(colour: str, width: float, dash: tuple[float, float] = (0, 0)) -> str:
    pattern = f' stroke-dasharray="{dash[0]:g} {dash[1]:g}"' if any(dash) else ""
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="14">'
        f'<line x1="1" y1="7" x2="35" y2="7" stroke="{colour}" stroke-width="{width:g}"{pattern}/></svg>'
    )
    return f"![](data:image/svg+xml;base64,{b64encode(picture.encode()).decode()})"
