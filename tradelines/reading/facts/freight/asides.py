"""Routes and railways that a text names only in passing: as what something is part of, or as who said so."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import PORT_NAME, PORTS_OF, Way
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within

# How far the word that makes a route a mere frame may begin from it, and what may stand between.
_AT_FRAME, _TO_FRAMED = 36, 6
# "Once the ...", "после запуска ...": what opens a clause on which the other depends.
_ONCE = re.compile(
    r"(?:^|[,;(]\s|\bthat\s)\W*(?:once|when|after|as soon as|following|upon|после|когда|как только"
    r"|с\s(?:вводом|запуском|открытием|завершением))\s[^,;]{0,60}$"
)
_AFTER_THAT = re.compile(
    r"[^,;.]{0,48}?(?:\w{2}(?:[dt][aeə]n|nd[aə]n)\ssonra"
    r"|\w{2}(?:[dt][iuü]ğ[iuü]nda|[dt][iuü]ğ[iuü]nde|[iuü]nca|[iuü]nce))\b"
)
# "A seaport with a capacity of 12 million tons will be built. ... The new port will have a grain terminal."
_ONE_PORT = re.compile(
    r"\b(?:a|an|another|new)\s(?:[^\W\d_]+\s){0,2}(?:seaport|port|terminal|jetty)\b"
    r"|\bнов(?:ый|ого|ом) (?:[а-я]+ )?(?:порт|терминал)\w*|\byeni (?:\w+ )?(?:liman|terminal)\w*"
)
_ONE_TOLD = 3
# "the Marabda-Akhalkalaki section of the railway": a leg that is only a part of the line that is spoken of.
_SECTION_BEHIND = re.compile(
    r"\s(?:[^\W\d_]+\s){0,2}(?:section|stretch|segment|part)\b"
    r"|\s(?:(?:dəmir|demir|dəmiryol|demiryol|yolu\w*|xətti\w*|hatti\w*)\s){0,3}(?:hissə|sahə|kəsi|kesi[mt]|"
    r"bölüm|etab)\w*"
)
_SECTION_BEFORE = re.compile(r"\b(?:section|stretch|segment)\s(?:of\s|between\s)?$|(?:участ|отрез|перегон)\w*\s$")
_TO_SECTION = 20
# "Through the port of Aktau by the Middle Corridor", "Aktau limanından Orta Dəhliz üzrə": a port passed on the way.
_THROUGH = re.compile(r"\b(?:through|via|across|at|from|через)\s(?:the\s)?(?:[\w-]+\s){0,3}$")
_ALONG = re.compile(
    r"[\"»”]?\s(?:[^\W\d_]+\s|[\d.,]+\s){0,6}?(?:along|by|over|within|via|по)\s(?:the\s)?(?:маршруту\s|"
    r"коридору\s)?[\"«“]?"
)
_FROM_PORT = re.compile(r"\w{0,3}(?:[dt][aəe]n|\s(?:vasitəsilə|üzərindən|üzerinden|araciliğiyla|ilə|ile))\b|\s")
_ON_ROUTE = re.compile(
    r"\w{0,3}(?:\s(?:üzrə|ilə|ile|boyunca|üzərindən|üzerinden|vasitəsilə)\b|'?(?:[dt][aəe]|l[aəe])\b)"
)
_AT_PORT = 48
_HUB_NAMES = (" terminal", " dry port")
_REACH, _AT_SOURCE, _AT_OFFICE = 80, 12, 64


def is_frame(document: Document, way: Way) -> bool:
    """Whether a route is only named as what something is part of: "built as part of the North-South project"."""
    near = within(document.family("loadframe"), way.start - _AT_FRAME, way.end + _AT_FRAME)
    if document.lexicon.language in TURKIC:
        return any(0 <= term.start - way.end <= _AT_FRAME for term in near)
    return any(0 <= way.start - term.end <= _TO_FRAMED for term in near)


def passed_on(document: Document, ways: Sequence[Way]) -> list[Way]:
    """Ways without the ports that goods only passed on a larger one: "through Aktau port by the Middle Corridor".

    A branch of a corridor is meant where both are told.
    """
    kept = []
    for way, behind in pairwise([*ways, None]):
        gate = way is not None and (way.kind in ("gate", "hub") or bool(PORT_NAME.search(way.name)))
        larger = behind is not None and behind.kind == "route" and not PORT_NAME.search(behind.name)
        if way and not (gate and behind and larger and _lies_on(document, way, behind)):
            kept.append(way)
    branches = [way for way in kept if any(way.name.startswith(f"{other.name} (") for other in kept)]
    return [way for way in kept if not any(branch.name.startswith(f"{way.name} (") for branch in branches)]


def _lies_on(document: Document, port: Way, route: Way) -> bool:
    """Whether words say that goods passed a port on a route told right behind it."""
    text = document.folded
    if document.lexicon.language in TURKIC:
        through = _FROM_PORT.match(text, port.end, route.start)
        return bool(through) and bool(_ON_ROUTE.match(text, route.end))
    before = _THROUGH.search(text, max(0, port.start - _AT_PORT), port.start)
    return bool(before) and bool(_ALONG.fullmatch(text, port.end, route.start))


def is_condition(document: Document, way: Way, place: Place) -> bool:
    """Whether a route is only the one on which what is told depends: "Once the line is built, transit will come to".

    The other clause then has a subject of its own, and no pronoun that stands for the route.
    """
    if document.lexicon.language in TURKIC:
        return bool(_AFTER_THAT.match(document.folded, way.end, place.load.start))
    comma = document.folded.find(", ", way.end, place.load.start)
    opens = _ONCE.search(document.folded[max(place.since, way.start - _REACH) : way.start])
    if comma < 0 or not opens:
        return False
    return not terms_within(document, comma, place.load.start)


def terms_within(document: Document, start: int, end: int) -> bool:
    """Whether a word that stands for what was told before stands in a stretch: "it", "this line", "the port"."""
    return bool(within(document.family("loadit"), start, end) or within(document.family("loadback"), start, end))


def names_another_port(document: Document, place: Place, way: Way) -> bool:
    """Whether a country's ports were told of before, and the sentence of a load, or one before, tells of a new port."""
    if not way.name.startswith(PORTS_OF) or place.since <= way.start < place.until:
        return False
    here = document.sentence_at(place.load.start).number
    since = max(document.sentences[max(here - _ONE_TOLD, 0)].start, way.end if way.end < place.since else 0)
    return bool(_ONE_PORT.search(document.folded, since, place.until))


def is_section(document: Document, way: Way) -> bool:
    """Whether a leg is told as a section of a line, and not as a line of its own."""
    if way.kind != "leg":
        return False
    before = max(0, way.start - _TO_SECTION)
    return bool(
        _SECTION_BEHIND.match(document.folded, way.end) or _SECTION_BEFORE.search(document.folded, before, way.start)
    )


def is_source(document: Document, way: Way) -> bool:
    """Whether a railway is only named as who said so: "Trend reports via ADY", "ADY-yə istinadən"."""
    words = document.family("loadsource")
    offices = [
        term for term in within(words, way.start - _REACH, way.end + _REACH) if term.label == "loadsource.office"
    ]
    turkic = document.lexicon.language in TURKIC
    if any(0 <= (term.start - way.end if turkic else way.start - term.end) <= _AT_OFFICE for term in offices):
        return True
    # In Azerbaijani and Turkish the word stands behind its source alone.
    return bool(within(words, way.end, way.end + _AT_SOURCE)) or any(
        not turkic and way.start - term.end <= _AT_SOURCE for term in within(words, way.start - _REACH, way.start)
    )


def is_railway(way: Way) -> bool:
    """Whether a way is a railway line, by its name or by the tables."""
    return "railway" in way.name or way.name in _rail_lines()


@cache
def _rail_lines() -> frozenset[str]:
    return frozenset(row["name"] for row in gazetteer().rows["route"].values() if row["mode"] == "rail")


def is_part(document: Document, place: Place) -> bool:
    """Whether a load is told as part of the one before it: "half of them (18,600) went to Turkmenbashi"."""
    words = within(document.family("loadsum"), place.since, place.load.start)
    # "287 of them": behind the number, be it in the load or right after it.
    behind = within(document.family("loadsum"), place.load.start + 1, place.load.end + 2)
    return any(term.label == "loadsum.part" for term in (*words, *behind))


def fits_word(label: str, way: Way) -> bool:
    """Whether a way is of the kind that is pointed to."""
    several = way.name.startswith(PORTS_OF)
    port = not several and bool(PORT_NAME.search(way.name))
    gate = way.kind in ("gate", "hub")
    large = not (several or port)
    fits = {
        "loadback.ports": several,
        "loadback.both": several,
        "loadback.port": port,
        "loadback.hub": gate or port or way.name.endswith(_HUB_NAMES),
        "loadback.here": gate or port or way.kind == "site",
        "loadback.corridor": large and way.kind == "route",
        "loadback.network": way.kind == "carrier" or way.name.endswith(" rail"),
    }
    return fits.get(label, large and way.kind in ("route", "leg", "carrier"))
