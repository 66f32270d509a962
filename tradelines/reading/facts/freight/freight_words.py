"""The words that tell freight from other weights and counts, and how near to a number they stand."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tradelines.reading.facts.freight.loads import Load, Place
from tradelines.reading.facts.freight.no_loads import names_office
from tradelines.reading.facts.freight.routes import ways_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.terms import terms_of

_FAMILIES = (
    *("loadable", "loadaim", "loadcarry", "loadfleet", "loadgoods"),
    *("loadlet", "loadmove", "loadnot", "loadrate", "loadsize"),
)
_CARRYING = ("loadcarry.strong", "loadlet.word", "loadmove.word")
# How far from the number a word still speaks of it, in characters; what a comma between the two counts for.
NEAR, BESIDE, APART = 90, 45, 60
FAR = 1_000_000
_BULLET, _LONGEST_LIST = re.compile(r"\s*[-•*·]\s?(?=[^\W_])"), 16


# How far into a sentence the word that goes on about a volume may stand, and how many sentences back it may go.
_AT_HEAD, _GOES_BACK = 48, 2
# "- 2023: 2.8 million tons": a line of a list under a heading.
_ITEM = re.compile(r"\W{0,4}(?:[^\W\d_]+[-\s]){0,2}(?:20\d\d)?[^.;:\d]{0,24}\s?[:-]\s")


@once
def freight_terms(document: Document) -> list[Match]:
    """The words that tell freight from other weights and counts, in order.

    "Large-capacity vehicles" are told as what they are, and not as what they could carry; the Minister of Transport
    carries nothing.
    """
    return [
        term
        for term in terms_of(document, *_FAMILIES)
        if not (term.label == "loadable.capacity" and document.folded.startswith("-", term.start - 1))
        and not (term.label in _CARRYING and names_office(document, term))
    ]


def against(document: Document, terms: Sequence[Match], load: Load, *labels: str) -> int:
    """How near to the load a word stands that speaks against freight; what a comma parts from it counts for less."""
    distances = [
        max(term.start - load.end, load.start - term.end)
        + APART * is_parted(document, min(term.end, load.end), max(term.start, load.start))
        for term in terms
        if term.label.startswith(labels) and not load.start <= term.start < load.end
    ]
    return min(distances, default=FAR)


def is_near(term: Match, load: Load) -> bool:
    """Whether a word stands so near to a load that it speaks of it."""
    return max(term.start - load.end, load.start - term.end) < NEAR


def is_parted(document: Document, start: int, end: int) -> bool:
    """Whether a comma parts two words, and not only so as to tell one thing twice ("70,000 barrels, or 9,500 tons")."""
    names = within(document.names, start, end)
    # The commas of a list of countries part nothing: "the trade volume of Georgia, Armenia and Iran, 16 million tons".
    listed = sum(document.folded.startswith(", ", one.end) and two.start == one.end + 2 for one, two in pairwise(names))
    commas = document.folded.count(", ", start, end)
    return commas > listed and not within(document.family("loadsame"), start, end)


def nearest(terms: Sequence[Match], load: Load, *labels: str) -> int:
    """How near to the load the nearest word of these labels stands; far where there is none."""
    distances = [
        max(term.start - load.end, load.start - term.end)
        for term in terms
        if term.label.startswith(labels) and not load.start <= term.start < load.end
    ]
    return min(distances, default=FAR)


def is_item(document: Document, place: Place) -> bool:
    """Whether a load stands in a list with bullets, the heading of which tells of carrying: "Loaded: - oil"."""
    number = document.sentence_at(place.load.start).number
    if not _BULLET.match(document.folded, document.sentences[number].start):
        return False
    head = next(
        (
            document.sentences[back]
            for back in range(number - 1, max(number - _LONGEST_LIST, -1), -1)
            if not _BULLET.match(document.folded, document.sentences[back].start)
        ),
        None,
    )
    if head is None or not document.folded[head.start : head.end].rstrip().endswith(":"):
        return False
    since = document.sentences[max(head.number - 1, 0)].start
    return any(term.label == "loadcarry.strong" for term in within(freight_terms(document), since, head.end))


def goes_on_about(document: Document, place: Place) -> bool:
    """Whether a sentence goes on about the freight of those before: "In 2022 it reached 1.5 million tons"."""
    here = document.sentence_at(place.load.start)
    words = within(document.family("loadgoeson"), here.start, place.load.start)
    item = _ITEM.fullmatch(document.folded, here.start, hedged_start(document, place.load.start))
    if not item and (not words or words[0].start - here.start > _AT_HEAD):
        return False
    told = document.sentences[max(here.number - _GOES_BACK, 0)]
    carried = within(freight_terms(document), told.start, here.start)
    return any(term.label == "loadcarry.strong" for term in carried) and bool(
        within(ways_of(document), told.start, here.start)
    )
