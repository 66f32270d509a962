"""The port of which a text has just told, where "a terminal in the port" stands."""

import re
from collections import Counter

from tradelines.reading.facts.segments.links import MODES, Mention, bare, of_route
from tradelines.reading.facts.segments.reference import reference
from tradelines.reading.facts.segments.spots import Spot, spots_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import Document, within

# How many sentences back the port may have been named.
_TOLD = 6
# "A new grain terminal is planned": in the port of which the text has told again and again.
_NEW, _TO_NEW, _OFTEN = re.compile(r"\b(?:new|нов\w+|yeni)\s+(?:[\w-]+\s+)?$"), 30, 2


def told_port(document: Document, noun: Match, kind: str) -> Spot | None:
    """The port told of before a terminal whose sentence tells of "the port" without its name; None without one.

    Of several it is the one named most often, then last: where cargo goes on to is named in passing.
    """
    if kind != "terminal":
        return None
    here = document.sentence_at(noun.start)
    ports = [term for term in within(document.family("segnoun"), here.start, here.end) if term.word == "port"]
    new = _NEW.search(document.folded, max(here.start, noun.start - _TO_NEW), noun.start)
    if any(spot.kind == "place" for spot in within(spots_of(document), here.start, here.end)) or not (ports or new):
        return None
    since = document.sentences[max(here.number - _TOLD, 0)].start
    told = [spot for spot in within(spots_of(document), since, here.start) if spot.kind == "place"]
    towns = [spot for spot in told if _has_port(bare(spot.name))]
    times = Counter(spot.name for spot in towns)
    town = max(towns, key=lambda spot: (times[spot.name], spot.start), default=None)
    return town if ports or (town is not None and times[town.name] >= _OFTEN) else None


def _has_port(town: str) -> bool:
    """Whether the tables know a port of a town."""
    if reference().by_ends("port", frozenset((town,))) is not None:
        return True
    port = f"{town} port"
    return any(name.kind == "route" for name in gazetteer().find(port, fold(port), "en"))


def in_port(kind: str, word: str, port: Spot, noun: Match) -> Mention:
    """A terminal in the port told of before: the reference's only where it has this very name."""
    name = f"{bare(port.name)} {word}"
    named = (found for found in gazetteer().find(name, fold(name), "en") if found.kind == "route")
    route = next(named, None)
    if route is not None:
        return of_route(gazetteer().rows["route"][route.key], noun.start, noun.end)
    return Mention(noun.start, noun.end, f"{MODES[kind]}:{port.name}:{fold(word)}", name, kind, MODES[kind])
