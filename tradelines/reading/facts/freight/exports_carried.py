"""Exports and imports that are told as carried: through ports, as loaded, or as what a port can take."""

import re

from tradelines.reading.facts.freight.freight_words import BESIDE, freight_terms
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.routes import ways_of
from tradelines.reading.facts.freight.way import PORT_WORDS
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within

# "exported through Iranian ports", "limanlarımızdan ixrac edilib"
_THROUGH_PORT = re.compile(
    r"(?:\sto\s(?:the\s)?[^\W\d_]+)?\s(?:from|through|via|через)\s(?:the\s)?(?:[^\W\d_]+(?:['’]s?)?\s){0,3}"
    r"(?:(?:sea)?ports?\b|(?:border|terminal|crossing|checkpoint|gate|customs)\b|порт|погранпереход|"
    r"пункт пропуска|границу|"
    r"терминал)"
)
_FROM_PORT = re.compile(
    r"\bliman\w*(?:[dt][aəe]n|\s(?:vasitəsilə|üzərindən|üzerinden|araciliğiyla))\s(?:[^\W\d_]+\s){0,2}$"
)
_TO_PORT = 60
_LOADED = re.compile(
    r"(?:\sto\s(?:the\s)?[^\W\d_]+)?\s(?:was|were|are|is|has been|have been)\s"
    r"(?:loaded|carried|transported|dispatched|handled|moved|hauled|unloaded)\b"
)


def is_carried(document: Document, place: Place, flow: Match) -> bool:
    """Whether a word of exports or imports beside a load tells that it was carried, and not only traded."""
    return _goes_through_port(document, flow) or _tells_capacity(document, place, flow) or _is_loaded(document, flow)


def _goes_through_port(document: Document, flow: Match) -> bool:
    """Whether goods are told to be exported or imported by way of ports, which carries them."""
    if document.lexicon.language in TURKIC:
        return bool(_FROM_PORT.search(document.folded, flow.start - _TO_PORT, flow.start))
    return bool(_THROUGH_PORT.match(document.folded, flow.end))


def _is_loaded(document: Document, flow: Match) -> bool:
    """Whether goods for abroad are told to be loaded: "400 tons exported to Turkmenistan were loaded in Sarakhs"."""
    return bool(_LOADED.match(document.folded, flow.end))


def _tells_capacity(document: Document, place: Place, flow: Match) -> bool:
    """Whether a port's capacity is told by what it is for: "the port's capacity of oil exports is 5 million tons"."""
    near = within(freight_terms(document), flow.start - BESIDE, flow.end + BESIDE)
    port = any(PORT_WORDS.search(way.name) for way in within(ways_of(document), place.since, place.load.start))
    return port and any(term.label == "loadable.capacity" for term in near)
