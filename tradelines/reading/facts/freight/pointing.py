"""Ways that a load points back to without naming them: "the port", "this line", "it", "between the two countries"."""

import re
from collections import Counter
from collections.abc import Sequence

from tradelines.reading.facts.freight.asides import fits_word, is_railway, is_section, is_source
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.pairs import is_country
from tradelines.reading.facts.freight.way import (
    CLAUSE_END,
    HOMES,
    PORT_NAME,
    PORT_WORDS,
    PORTS_OF,
    Way,
    best,
    is_national,
)
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

_HOME_TRANSIT = re.compile(
    r"\b(?:ölkədən keçən|ölkə ərazisi\w*|ölkəmiz\w*|ülke(?:miz)?den geçen|ülke(?:miz)? üzerinden|"
    r"(?:через|по) территори\w+ (?:страны|республики)|через (?:страну|республику)|"
    r"through (?:the|our) (?:country|territory of the country))"
    r"(?=[^.;]{0,60}(?:transit|транзит|tranzit|keç|geç|прош|пров))"
    r"|(?:(?<=[.!?]\s)|(?<=\n)|^)(?:ümumi tranzit|toplam transit|общий (?:объем )?транзит\w*|total transit)\s"
    r"|\b(?:ölkədə|ülkede)\s(?=[^.;,]{0,40}(?:tranzit|transit))"
    r"|\bthe country(?:'s)?(?=[^.;,]{0,60}\btransit)"
    r"|(?P<we>\bwe\s(?=[^.;,]{0,40}\btransit(?:ed|ing|s)?\b)|\bмы\s(?=[^.;,]{0,40}транзит))"
)
# How many sentences back a line between two places, or a railway, is still "the line".
_LEG_TOLD = 4
# How far behind the line that it is part of a section is told as such, in characters.
_LEG_APART = 120
# "ADY bu xətlə 4 506 TEU daşıyıb": a line told of before, and not the railway that carries on it.
_THIS = re.compile(r"bu\s|həmin\s|this\s|that\s|эт[аоиу]|данн")
_SECTION = re.compile(r"section|участ|kesim|hissə|bölüm")
_LINES = (" railway", " highway", " road", " line", " pipeline")
_POINTED = ("route", "leg", "gate", "hub", "site", "carrier")


def pointed_to(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The port, ports, line or route of `ways` that the words of a load point back to, the last one told of.

    It may stand earlier in the load's own sentence, or in those before. The ports, of which the text has named none,
    are those of the only country it tells of, or whose language it is in, where that is one country's alone.
    """
    stop = CLAUSE_END.search(document.text, place.load.end, place.right)
    reach = [
        term
        for term in within(document.family("loadback"), place.left, place.right)
        if not (term.label == "loadback.here" and stop and term.start > stop.start())
    ]
    country = _most_told(document) if any(term.label == "loadback.national" for term in reach) else ""
    if country:
        return Way(reach[0].start, reach[0].end, PORTS_OF + gazetteer().english("country", country), "route")
    for term in reach or within(document.family("loadback"), place.since, place.left):
        before = [way for way in within(ways, 0, term.start) if way.end <= term.start and way.kind in _POINTED]
        meant = _meant(document, place, term, before)
        if meant:
            return meant
        ports = list({way.name: way for way in before if PORT_NAME.search(way.name)}.values())[-2:]
        both = _both(ports, ways) if term.label == "loadback.both" else None
        if both:
            return both
        ahead = _only_ahead(document, term, before, ways)
        if ahead:
            return ahead
        if term.label == "loadback.ports" and len(ports) == 1:
            return ports[0]
        home = HOMES.get(document.lexicon.language) or _only_country(document)
        if home and term.label == "loadback.ports" and not ports:
            return Way(term.start, term.end, PORTS_OF + gazetteer().english("country", home), "route")
    if within(document.family("loadit"), place.since, min(place.since + 2, place.load.start)):
        # "It can take": the route of the sentence before.
        told = document.sentences[max(document.sentence_at(place.load.start).number - 1, 0)]
        return best([way for way in within(ways, told.start, told.end) if way.kind in _POINTED])
    return None


def _only_ahead(document: Document, term: Match, before: Sequence[Way], ways: Sequence[Way]) -> Way | None:
    """The port or crossing that is named only further on, where it is the only one."""
    several = [way for way in within(ways, term.end, len(document.text)) if PORT_NAME.search(way.name)]
    if term.label == "loadback.hub":
        gates = within(ways, term.end, len(document.text))
        several = [way for way in gates if way.kind == "gate" and not PORT_NAME.search(way.name)]
        known = any(way.kind in ("gate", "hub") for way in before)
    else:
        known = term.label != "loadback.port" or any(PORT_NAME.search(way.name) for way in before)
    return several[0] if not known and len({way.name for way in several}) == 1 else None


def _meant(document: Document, place: Place, term: Match, before: Sequence[Way]) -> Way | None:
    """What a word such as "the line" or "the port" stands for, of the ways told before it."""
    since = document.sentences[max(document.sentence_at(term.start).number - _LEG_TOLD, 0)].start
    found = [way for way in before if fits_word(term.label, way) and (way.kind == "route" or way.start >= since)]
    if term.label == "loadback.line":
        # A line is no section of it, and no corridor, where both were told of.
        whole = [way for way in found if way.kind == "route" and not is_section(document, way)]
        pointed = document.folded[term.start : term.end]
        if whole and not _SECTION.search(pointed):
            found = [way for way in found if not is_section(document, way) or way.start > whole[-1].end + _LEG_APART]
        found = [way for way in found if way.kind == "leg" or is_railway(way)] or found
    if term.label in ("loadback.line", "loadback.network"):
        # "The Georgian Railway modernisation would lift the capacity of the line": what its own sentence tells.
        this = _THIS.match(document.folded, term.start)
        here = [way for way in found if way.start >= place.since and not (this or is_source(document, way))]
        found = here or found
    if term.label == "loadback.corridor":
        # A railway told of in passing is no corridor.
        found = [way for way in found if not way.name.endswith(_LINES)] or found
        found = [way for way in found if not _is_chain(way)] or found
    if term.label == "loadback.port":
        # A port named as one goes before a town to which some of the goods went.
        found = [way for way in found if way.kind == "route"] or found
    return next((way for way in reversed(found) if way.kind != "carrier"), found[-1]) if found else None


def _is_chain(way: Way) -> bool:
    """Whether a way is only several countries joined by dashes, which may have met and carried nothing."""
    return way.name.count("-") > 1 and way.name not in {row["name"] for row in gazetteer().rows["route"].values()}


def _both(ports: Sequence[Way], ways: Sequence[Way]) -> Way | None:
    """The two ports that were told of, or that are the only two named in the text, where they are only further on."""
    if len(ports) < 2:
        joined = {way.name: way for way in ways if way.name.startswith(PORTS_OF) and " and " in way.name}
        if len(joined) == 1:
            return next(iter(joined.values()))
        known = {way.name: way for way in ways if PORT_NAME.search(way.name) and PORTS_OF not in way.name}
        ports = list(known.values())
    if len(ports) != 2:
        return None
    names = " and ".join(PORT_WORDS.sub("", port.name) for port in ports)
    return Way(ports[1].start, ports[1].end, PORTS_OF + names, "route")


def _most_told(document: Document) -> str:
    """The country that a text names most often, adjectives counted; "" where it names none."""
    keys = [name.key for name in document.names if name.kind == "country" and name.form != "capital"]
    counted = Counter(key for key in keys if is_country(key)).most_common(1)
    return counted[0][0] if counted else HOMES.get(document.lexicon.language, "")


def _only_country(document: Document) -> str:
    """The country of a text that names no other, adjectives left out; "" where it names several."""
    keys = {name.key for name in document.names if name.kind == "country" and is_country(name.key)}
    return keys.pop() if len(keys) == 1 else ""


def through_home(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """Transit through "the country", which is the one told of in the sentence or most often in the text.

    "We" are the country where the load's clause names none of the `ways`.
    """
    found = _HOME_TRANSIT.search(document.folded, place.left, place.until)
    if (
        not found
        or found.start() > place.load.start
        or within(document.family("loadback"), found.end(), place.load.start)
        or _is_of_line(document, place, found.start(), ways)
    ):
        return None
    stop = CLAUSE_END.search(document.text, place.load.end, place.right)
    if found["we"] and within(ways, place.left, stop.start() if stop else place.right):
        return None
    names = [name for name in document.names if name.kind == "country" and name.form != "adjective"]
    told = within(names, place.since, found.start()) or names
    counts = Counter(name.key for name in told)
    key = counts.most_common(1)[0][0] if counts else HOMES.get(document.lexicon.language, "")
    if not key:
        return None
    country = gazetteer().english("country", key)
    return Way(found.start(), found.end(), f"Transit through {country}", "transit")


def _is_of_line(document: Document, place: Place, end: int, ways: Sequence[Way]) -> bool:
    """Whether a sentence tells of a line named before, by which goods are to go through the country."""
    words = within(document.family("loadback"), place.since, end)
    lines = any(is_railway(way) or way.kind == "leg" for way in within(ways, 0, place.since))
    return lines and any(term.label == "loadback.line" for term in words)


def told_of_ports(document: Document, place: Place, way: Way) -> bool:
    """Whether a country's ports are told of between the word for its transport and a load."""
    words = within(document.family("loadback"), way.end, place.load.start)
    return not way.name.startswith(PORTS_OF) and any(term.label == "loadback.national" for term in words)


def is_too_small(document: Document, place: Place, way: Way) -> bool:
    """Whether a way told only later is a country's transport, or but a port where a load's sentence names a country."""
    names = within(document.names, place.since, place.until)
    country = any(name.kind == "country" and name.form == "name" for name in names)
    return is_national(way) or (country and bool(PORT_WORDS.search(way.name)))
