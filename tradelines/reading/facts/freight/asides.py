"""Routes and railways that a text names only in passing: as what something is part of, or as who said so."""

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import Way
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within

# How far the word that makes a route a mere frame may begin from it, and what may stand between.
_AT_FRAME, _TO_FRAMED = 36, 6
_REACH, _AT_SOURCE, _AT_OFFICE = 80, 12, 64


def is_frame(document: Document, way: Way) -> bool:
    """Whether a route is only named as what something is part of: "built as part of the North-South project"."""
    near = within(document.family("loadframe"), way.start - _AT_FRAME, way.end + _AT_FRAME)
    if document.lexicon.language in TURKIC:
        return any(0 <= term.start - way.end <= _AT_FRAME for term in near)
    return any(0 <= way.start - term.end <= _TO_FRAMED for term in near)


def is_source(document: Document, way: Way) -> bool:
    """Whether a railway is only named as who said so: "Trend reports via ADY", "ADY-yə istinadən"."""
    words = document.family("loadsource")
    offices = [
        term for term in within(words, way.start - _REACH, way.end + _REACH) if term.label == "loadsource.office"
    ]
    turkic = document.lexicon.language in TURKIC
    if any(0 <= (term.start - way.end if turkic else way.start - term.end) <= _AT_OFFICE for term in offices):
        return True
    return bool(within(words, way.end, way.end + _AT_SOURCE)) or any(
        way.start - term.end <= _AT_SOURCE for term in within(words, way.start - _REACH, way.start)
    )


def is_part(document: Document, place: Place) -> bool:
    """Whether a load is told as part of the one before it: "half of them (18,600) went to Turkmenbashi"."""
    return any(
        term.label == "loadsum.part" for term in within(document.family("loadsum"), place.since, place.load.start)
    )
