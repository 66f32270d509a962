"""Ports that a text takes together: those of a sea ("Caspian basin") or of a country ("in Russia the seaports")."""

import re
from collections.abc import Sequence
from functools import cache

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import CLAUSE_END, OF_BODY, PORTS_OF, Way
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

# How many sentences back the ports of a sea may have been named as such.
_TOLD = 2
# Between the noun and the sea behind it, or the sea and the noun behind it.
_BESIDE = re.compile(r"\s(?:of\s|in\s|on\s)?(?:the\s)?(?:в\s|на\s)?")
_NAME = r"(?P<name>(?<![\w-])[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30})?)"
_PROVINCIAL = (
    re.compile(r"\bports\s(?:in|of)\s(?:[A-Z]\w+['’]s\s)?(?:the\s)?(?:[a-z]+\s){0,2}" + _NAME + r"\s[Pp]rovince\b"),
    re.compile(_NAME + r"\s[Pp]rovince['’]s\s(?:[a-z]+\s)?ports\b"),
)
_OVER = re.compile(r"(?:^|\b(?:in|across|for|по|в))\s?(?:the\s|всей\s)?$")
_OVER_ENDING = re.compile(r"'?\w{0,4}\s(?:üzrə|genelinde|üzere|boyunca)\b|'?(?:[dt][aəe])\s")


def basins_of(document: Document) -> list[Way]:
    """The ports of a sea, where the sentence or those right before it tell of ports."""
    ports = [term for term in document.family("loadsite") if term.label.startswith("loadsite.port")]
    found = []
    for term in document.family("loadbasin") if ports else ():
        here = document.sentence_at(term.start)
        since = document.sentences[max(here.number - _TOLD, 0)].start
        near = within(ports, since, here.end)
        if near:
            start, end = _with_noun(document, term, near)
            found.append(Way(start, end, f"{PORTS_OF}the {term.word}", "route"))
    return found


def _with_noun(document: Document, term: Match, ports: Sequence[Match]) -> tuple[int, int]:
    """Where a sea stands together with the noun at its side."""
    text = document.folded
    for port in ports:
        if port.end <= term.start and _BESIDE.fullmatch(text, port.end, term.start):
            return port.start, term.end
        if term.end <= port.start and _BESIDE.fullmatch(text, term.end, port.start):
            return term.start, port.end
    return term.start, term.end


def national_ports_of(document: Document) -> list[Way]:
    """The ports of a country told of first in the sentence: "По России грузооборот морских портов вырос"."""
    found = []
    for term in document.family("loadsite"):
        if term.word != "ports":
            continue
        since = document.sentence_at(term.start).start
        names = within(document.names, since, term.start)
        countries = [name for name in names if name.kind == "country" and name.form == "name"]
        if len(countries) != 1 or len({name.start for name in names}) != 1:
            continue
        name = countries[0]
        told = _OVER.search(document.folded[since : name.start]) or _OVER_ENDING.match(document.folded, name.stem_end)
        if (
            told
            and not OF_BODY.match(document.folded, term.end)
            and gazetteer().rows["country"][name.key]["kind"] == "country"
        ):
            english = gazetteer().english("country", name.key)
            found.append(Way(term.start, term.end, PORTS_OF + english, "route"))
    return found


def provincial_ports_of(document: Document) -> list[Way]:
    """The ports of a part of a country: "the ports of the southern Hormozgan province", "Gilan province's ports"."""
    if "province" not in document.folded or not document.has("loadsite"):
        return []
    found = [match for form in _PROVINCIAL for match in form.finditer(document.text)]
    return [Way(match.start(), match.end(), PORTS_OF + match["name"], "route") for match in found]


@cache
def _countries() -> frozenset[str]:
    """The English names of all countries."""
    return frozenset(gazetteer().english("country", key) for key in gazetteer().rows["country"])


def among_ports(document: Document, place: Place, way: Way) -> str:
    """The name of a way; behind a load at a country's ports, another country is where it came from or goes to."""
    if not way.name.startswith(PORTS_OF):
        return way.name
    stop = CLAUSE_END.search(document.text, place.load.end, place.right)
    end = stop.start() if stop else place.right
    names = within(document.names, place.load.end, end)
    near = [name for name in names if name.kind == "country" and name.form == "name"]
    home = way.name.removeprefix(PORTS_OF)
    if home not in _countries():
        return way.name
    others = [english for name in near if (english := gazetteer().english("country", name.key)) != home]
    return f"{home}-{others[0]} by sea" if others else way.name
