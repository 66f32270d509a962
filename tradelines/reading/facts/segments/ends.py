"""The link between two places: the reference's line where it knows one, else a line by its ends."""

import re
from typing import cast

from tradelines.reading.facts.segments.links import MODES, NOUNS, Mention, bare, of_route
from tradelines.reading.facts.segments.reference import Known, reference
from tradelines.reading.spans.document import Document
from tradelines.schema import Corridor, SegmentMode

_CHAIN = re.compile(r"(?:the\s+)?[A-Z][\w'’]*\s?[-–—]\s?[A-Z]")


def between(document: Document, kind: str, stretch: tuple[int, int], places: tuple[str, ...]) -> Mention:
    """A link named by its ends (and what lies between); the name is that of the reference where it is there."""
    mode, ends = MODES[kind], (places[0], places[-1])
    known = _known(mode, kind, ends)
    if known is not None:
        name = known.name if known.is_work else f"{bare(ends[0])}-{bare(ends[1])} {NOUNS[known.mode]}"
        return Mention(
            *stretch, known.reference_id, name, kind, known.mode, cast(Corridor, known.corridor),
            known.reference_id, *ends,
        )  # fmt: skip
    route = reference().route_by_ends(mode, frozenset(ends))
    if route is not None:
        return of_route(route, *stretch)
    printed = document.text[slice(*stretch)]
    if document.lexicon.language != "en":
        printed = f"{'-'.join(places)} {NOUNS[kind]}"
    elif places[0][:4] not in printed and _CHAIN.match(printed):
        printed = f"{'-'.join(places)} {NOUNS[kind]}"  # another spelling of the same ends
    elif places[0][:4] not in printed:
        printed = f"{ends[0]}-{ends[1]} {printed}"
    return Mention(*stretch, f"{mode}:{'-'.join(sorted(ends))}", printed, kind, mode, "other", "", *ends)


def is_known_railway(places: tuple[str, ...]) -> bool:
    """Whether the ends alone tell the link: a railway project of the reference, or a railway with a name."""
    ends = frozenset((bare(places[0]), bare(places[-1])))
    known = reference().by_ends("rail", ends)
    return (known is not None and known.is_work) or reference().route_by_ends("rail", ends) is not None


def _known(mode: SegmentMode, kind: str, ends: tuple[str, str]) -> Known | None:
    """The reference's line between two places; a "route" between the ends of a known railway is that railway."""
    known = reference().by_ends(mode or "rail", frozenset(bare(name) for name in ends))
    return None if known is not None and kind != "train" and "train" in known.name else known
