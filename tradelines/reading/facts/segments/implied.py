"""Links told without a word for them: trains between two places, a line's part in one place, an extension."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tradelines.reading.facts.segments.at_sites import at_site
from tradelines.reading.facts.segments.ends import between
from tradelines.reading.facts.segments.joins import end_of_ends, joined_ends
from tradelines.reading.facts.segments.links import NOUNS, TURKIC, Mention, bare
from tradelines.reading.facts.segments.reference import reference
from tradelines.reading.facts.segments.spots import Spot, spots_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled

# "Trains would run between X and Y", «поезда пойдут между X и Y».
_RUN = re.compile(
    r"\s+(?:would|will|should|could|are to|are expected to|пойдут|будут|начнут)\s+(?:[\w-]+\s+){0,4}"
    r"(?P<between>between|между)\s+"
)
_AND = re.compile(r"\w{0,3}\s+(?:and|и)\s+")
# "Naxçıvandan keçən 188 kilometrlik hissə", "dəhlizin Naxçıvandakı hissəsi", "the section in Nakhchivan".
_PART_THERE = re.compile(
    r"[\w']+?(?:[dt][aəe]ki|[dt][aəe]n\s+(?:keçən|keçəcək|geçen|geçecek)|(?:\s\w+)?\s+(?:ərazisin|topraklarin)d[aəe]ki)\s+"
    r"(?:[\d.,]+[\s-]?(?:km|kilomet)\w*\s+)?"
)
_IN = re.compile(r"\s+(?:in|through|across|на территории|через|в)\s+(?:the\s+)?(?:territory of\s+)?")
_EXTENSION = re.compile(r"\bextension(?=\s+from\s)")
_NEAR, _ENDS = 60, 2


def implied(document: Document, found: Sequence[Mention]) -> list[Mention]:
    """Such links, where no other stands."""
    links = [*_by_trains(document), *_parts_there(document), *_extensions(document, found)]
    return [
        link for link in links if not any(other.start < link.end and link.start < other.end for other in found)
    ]  # fmt: skip


def _by_trains(document: Document) -> Iterator[Mention]:
    """The known railway between two places of which trains are told."""
    if document.lexicon.language in TURKIC:
        return
    for moves in labelled(document, "segtraffic.moves"):
        run = _RUN.match(document.folded, moves.end)
        spots = within(spots_of(document), run.end(), run.end() + _NEAR) if run else ()
        places = [spot for spot in spots if spot.kind == "place"][:_ENDS]
        if run is None or len(places) != _ENDS or places[0].start != run.end():
            continue
        ends = places[0].name, places[1].name
        known = reference().by_ends("rail", frozenset(bare(name) for name in ends))
        if known is not None and _AND.fullmatch(document.folded, places[0].end, places[1].start):
            yield between(document, "rail", (run.start("between"), places[1].end), ends)


def _parts_there(document: Document) -> Iterator[Mention]:
    """The railway of the reference that lies in one place, as the part of a line that runs there."""
    for noun in labelled(document, "segpart.nation"):
        sentence = document.sentence_at(noun.start)
        if any(road.word == "road" for road in within(document.family("segnoun"), sentence.start, sentence.end)):
            continue
        for spot in _beside(document, noun):
            known = reference().by_ends("rail", frozenset((bare(spot.name),)))
            if known is not None and spot.kind == "place":
                yield at_site("rail", NOUNS["rail"], spot, (noun.start, noun.end))


def _beside(document: Document, noun: Match) -> list[Spot]:
    """The place of which a word for a part is told: before it in Azerbaijani and Turkish, else behind it."""
    if document.lexicon.language in TURKIC:
        near = within(spots_of(document), noun.start - _NEAR, noun.start)
        return [spot for spot in near if _PART_THERE.fullmatch(document.folded, spot.start, noun.start)]
    near = within(spots_of(document), noun.end, noun.end + _NEAR)
    return [spot for spot in near if _IN.fullmatch(document.folded, noun.end, spot.start)]


def _extensions(document: Document, found: Sequence[Mention]) -> Iterator[Mention]:
    """The extension of a line from one place to another; it is of the kind of the line named last before it."""
    for word in _EXTENSION.finditer(document.folded) if "extension from" in document.folded else ():
        lines = [link for link in found if link.mode in ("rail", "road") and link.end <= word.start()]
        ends = joined_ends(document, *word.span()) if lines else ("", "")
        if ends[0]:
            kind = max(lines, key=lambda link: link.start).mode
            last = end_of_ends(document, word.end(), ends)
            link = between(document, kind, (word.start(), last), ends)
            yield link if link.reference_id else replace(link, name=f"{ends[0]}-{ends[1]} {NOUNS[kind]}")
