"""Ports told in a list, each by its bare name before its load: "Of the ports, Taman handled 5 tons, Tuapse 3"."""

import re

from tradelines.reading.facts.freight.loads import loads_of
from tradelines.reading.facts.freight.sites import port_name
from tradelines.reading.facts.freight.way import Way
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.timewords import timewords_of

_CAPITALISED = r"(?P<name>[A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]{2,30}(?:[ -](?:на-)?[A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]{2,30}){0,2})"
# A bare name with its load: "Taman - 5", "Taman (5", "Taman with 5", "Taman handled 5", "Taman: up 3 percent to 5".
_ITEM = re.compile(
    r"(?:^|[\s\"«“(])"
    + _CAPITALISED
    + r"[\"»”]?(?:\s?[-–—:(]\s?|,?\s(?:with|at|handled|took|обработал[аи]?|перевалил[аи]?|"
    r"принял[аи]?|с|üzrə|ise|isə)\s)(?:[^,;:()]|\d,\d){0,40}$"
)
_BEHIND = re.compile(r"\s" + _CAPITALISED + r"(?=,|\s(?:ve|və)\s|\s(?:gel|izle|takip|gəl|tut)\w*)")
_REACH, _NUMBERS = 90, 2


def listed_of(document: Document) -> list[Way]:
    """The ports of lists under a noun in the plural, where names that the tables know as something else are none."""
    ports = [term for term in document.family("loadsite") if term.word == "ports"]
    found: list[Way] = []
    for load in loads_of(document) if ports else ():
        sentence = document.sentence_at(load.start)
        nouns = within(ports, sentence.start, load.start)
        if load.unit not in ("t", "TEU") or not nouns:
            continue
        since = max(nouns[0].end, load.start - _REACH)
        item = _ITEM.search(document.text, since, load.start)
        if not item or document.folded[item.start("name") : load.start].count("%") >= _NUMBERS:
            continue
        way = _port(document, item.start("name"), item.end("name"))
        found += [way] if way else []
    return found


def behind_loads_of(document: Document) -> list[Way]:
    """Ports told by rank behind their loads: "10 milyon tonla Zonguldak, 8 milyon tonla Karadeniz Ereğli"."""
    if document.lexicon.language not in TURKIC or not document.has("loadsite"):
        return []
    found: list[Way] = []
    for load in loads_of(document):
        name = _BEHIND.match(document.text, load.end) if load.case == "instrumental" and load.unit == "t" else None
        sentence = document.sentence_at(load.start)
        ports = [t for t in within(document.family("loadsite"), sentence.start, sentence.end) if "port" in t.label]
        way = _port(document, name.start("name"), name.end("name")) if name and ports else None
        found += [way] if way else []
    return found


def _port(document: Document, start: int, end: int) -> Way | None:
    """A name as a port; None for a country, a body, a time or goods."""
    names = within(document.names, start, end)
    places = [name for name in names if name.kind == "place"]
    if places:
        return Way(start, end, port_name(places[0].key, city=True), "gate")
    timed = bool(within(timewords_of(document), start, end))
    goods = bool(within(document.family("loadgoods"), start, end))
    return None if names or timed or goods else Way(start, end, f"Port of {document.text[start:end]}", "gate")
