"""Ways that a load points back to without naming them: "the port", "this line", "it", "between the two countries"."""

import re
from collections import Counter
from collections.abc import Sequence

from tradelines.reading.facts.freight.asides import fits_word, is_section, is_source
from tradelines.reading.facts.freight.loads import Place
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
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within

_HOME_TRANSIT = re.compile(
    r"\b(?:ölkədən keçən|ölkə ərazisi\w*|ölkəmiz\w*|ülke(?:miz)?den geçen|ülke(?:miz)? üzerinden|"
    r"(?:через|по) территори\w+ (?:страны|республики)|через (?:страну|республику)|"
    r"through (?:the|our) (?:country|territory of the country))"
    r"(?=[^.;]{0,60}(?:transit|транзит|tranzit|keç|geç|прош|пров))"
    r"|(?:^|[.]\s)(?:ümumi tranzit|toplam transit|общий (?:объем )?транзит\w*|total transit)\s"
    r"|\b(?:ölkədə|ülkede)\s(?=[^.;,]{0,40}(?:tranzit|transit))"
    r"|\bthe country(?:'s)?(?=[^.;,]{0,60}\btransit)"
    r"|(?P<we>\bwe\s(?=[^.;,]{0,40}\btransit(?:ed|ing|s)?\b)|\bмы\s(?=[^.;,]{0,40}транзит))"
)
# How many sentences back the two countries may have been named.
_TWO_TOLD = 6
# How many sentences back a line between two places, or a railway, is still "the line".
_LEG_TOLD = 4
# How far behind the line that it is part of a section is told as such, in characters.
_LEG_APART = 120
_SECTION = re.compile(r"section|участ|kesim|hissə|bölüm")
# How far before a load the adjective of who sent it may stand, in characters.
_SENDER = 60
_PARTED = re.compile(r"[,;:.]")
_BY_AIR = re.compile(r"\bair\b|\bавиа|\bсамолет|\bhava\b|\bflight")
_SENT = re.compile(r"\b(?:sent|sends|dispatched|shipped|forwarded|отправи|направи|göndər|gönder|sevk)")
_LINES = (" railway", " highway", " road", " line", " pipeline")
_POINTED = ("route", "leg", "gate", "hub", "site", "carrier")
# Words that tie one country to the other of which a text tells, in its own words or at its border.
_WITH = re.compile(r"\b(?:with|from|to|into|for|с|со|из|в)\s(?:the\s)?$")
_TO = re.compile(r"\b(?:to|в)\s(?:the\s)?$")
_FROM = re.compile(r"\b(?:from|из|с)\s$")
_FROM_ENDING = re.compile(r"[dt][aəe]n\b")
_WITH_ENDING = re.compile(r"(?:'?(?:[dt][aəe]n|(?:n|y)?[aəe]|(?:y|n)?l[aəe]))(?![^\W\d_])|\w{0,3}\s(?:ilə|ile)\b")
_TO_ENDING = re.compile(r"'?(?:n|y)?[aəe](?![^\W\d_])")


def pointed_to(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The port, ports, line or route of `ways` that the words of a load point back to, the last one told of.

    It may stand earlier in the load's own sentence, or in those before. The ports, of which the text has named none,
    are those of the only country it tells of, or whose language it is in, where that is one country's alone.
    """
    reach = within(document.family("loadback"), place.left, place.right)
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
        ahead = {way.name: way for way in within(ways, term.end, len(document.text)) if PORT_NAME.search(way.name)}
        if term.label == "loadback.port" and not ports and len(ahead) == 1:
            # The port is named only further on, and it is the only one.
            return next(iter(ahead.values()))
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
        found = [way for way in found if way.kind == "leg" or "railway" in way.name] or found
    if term.label in ("loadback.line", "loadback.network"):
        # "The Georgian Railway modernisation would lift the capacity of the line": what its own sentence tells.
        here = [way for way in found if way.start >= place.since and not is_source(document, way)]
        found = here or found
    if term.label == "loadback.corridor":
        # A railway told of in passing is no corridor.
        found = [way for way in found if not way.name.endswith(_LINES)] or found
    if term.label == "loadback.port":
        # A port named as one goes before a town to which some of the goods went.
        found = [way for way in found if way.kind == "route"] or found
    return next((way for way in reversed(found) if way.kind != "carrier"), found[-1]) if found else None


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
    counted = Counter(key for key in keys if _is_country(key)).most_common(1)
    return counted[0][0] if counted else HOMES.get(document.lexicon.language, "")


def _only_country(document: Document) -> str:
    """The country of a text that names no other, adjectives left out; "" where it names several."""
    keys = {name.key for name in document.names if name.kind == "country" and _is_country(name.key)}
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


def trains_from(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The country from which trains come, where the sentence names no more of their way."""
    if within(ways, place.since, place.until):
        return None
    countries = [name for name in within(document.names, place.since, place.until) if name.kind == "country"]
    for name in countries:
        turkic = document.lexicon.language in TURKIC
        before = document.folded[max(0, name.start - 8) : name.start]
        ending = document.folded[name.start : name.end + 4]
        if _FROM_ENDING.search(ending) if turkic else _FROM.search(before):
            origin = gazetteer().english("country", name.key)
            goal = next((one for one in countries if one.key != name.key and _goes_to(document, one)), None)
            told = f"{origin}-{gazetteer().english('country', goal.key)}" if goal else f"Block trains from {origin}"
            return Way(name.start, name.end, told, "pair")
    return None


def between_the_two(document: Document, place: Place) -> Way | None:
    """The pair that "between the two countries" means: the only two that the sentences before have told of."""
    for term in within(document.family("loadtwo"), place.since, place.until):
        number = document.sentence_at(place.load.start).number
        first = max(number - _TWO_TOLD, 0)
        spans = [
            (document.sentences[back].start, document.sentences[back].end) for back in range(number - 1, first - 1, -1)
        ]
        # Where no sentence names the two, all of them together may, the load's own included.
        for start, end in [*spans, (document.sentences[first].start, place.until)]:
            names = [
                name
                for name in within(document.names, start, end)
                if name.kind == "country" and name.form != "capital"  # "Baku-Tbilisi-Kars" names no country.
            ]
            keys = list(dict.fromkeys(name.key for name in names if _is_country(name.key)))
            if len(keys) == 2:
                ends = "-".join(gazetteer().english("country", key) for key in keys)
                return Way(term.start, term.end, ends, "pair")
    return None


def with_another(document: Document, place: Place) -> Way | None:
    """The pair of countries of which a load's words name one: "with Turkmenistan, freight came to", "на границе с КНР".

    The other one is that of which the text tells most, at least twice.
    """
    countries = [name for name in document.names if name.kind == "country" and _is_country(name.key)]
    home = HOMES.get(document.lexicon.language, "")
    near = [name for name in within(countries, place.left, place.load.start) if name.form == "name"]
    flag = within(countries, place.load.start, place.load.end) or [
        name
        for name in within(countries, max(place.left, place.load.start - _SENDER), place.load.start)
        if name.form == "adjective" and not _PARTED.search(document.folded, name.end, place.load.start)
    ]
    gone = [name for name in within(countries, place.load.end, place.right) if name.form == "name"]
    if flag and gone and gone[0].key != flag[0].key and _is_tied(document, gone[0]):
        # "120,000 Iranian trucks drove into Azerbaijan", "Chinese stations dispatched 358 trains to Azerbaijan"
        ends = [gazetteer().english("country", name.key) for name in (flag[0], gone[0])]
        return Way(flag[0].start, gone[0].end, "-".join(ends), "pair")
    sent = _sent(document, place, countries)
    if sent:
        return sent
    tied = [name for name in near if name.key != home and _is_tied(document, name)]
    if len({name.key for name in near}) != 1 or not tied:
        return None
    counted = Counter(name.key for name in countries if name.key != tied[0].key)
    other = home if home in counted else next((key for key, times in counted.most_common(1) if times > 1), "")
    if not other:
        return None
    ends = [gazetteer().english("country", tied[0].key), gazetteer().english("country", other)]
    return Way(tied[0].start, tied[0].end, "-".join(ends[::-1] if _goes_to(document, tied[0]) else ends), "pair")


def _sent(document: Document, place: Place, countries: Sequence[Name]) -> Way | None:
    """The pair of who sent a load and where it went: "China sent 1.2 million tons of freight to Kazakhstan by rail"."""
    here = [name for name in within(countries, place.since, place.until) if name.form == "name"]
    flown = _BY_AIR.search(document.folded, place.since, place.until)
    if flown or len(here) != 2 or here[0].key == here[1].key or place.left > place.since or place.right < place.until:
        return None
    one, two = here
    if (
        not _goes_to(document, two)
        or _is_tied(document, one)
        or not _SENT.search(document.folded, one.end, place.until)
    ):
        return None
    ends = "-".join(gazetteer().english("country", name.key) for name in here)
    return Way(one.start, two.end, ends, "pair")


def told_of_ports(document: Document, place: Place, way: Way) -> bool:
    """Whether a country's ports are told of between the word for its transport and a load."""
    words = within(document.family("loadback"), way.end, place.load.start)
    return not way.name.startswith(PORTS_OF) and any(term.label == "loadback.national" for term in words)


def is_too_small(document: Document, place: Place, way: Way) -> bool:
    """Whether a way told only later is a country's transport, or but a port where a load's sentence names a country."""
    names = within(document.names, place.since, place.until)
    country = any(name.kind == "country" and name.form == "name" for name in names)
    return is_national(way) or (country and bool(PORT_WORDS.search(way.name)))


def tells_of_others(document: Document, place: Place, way: Way) -> bool:
    """Whether a pair of countries told before is not that of a load, whose sentence names a third country."""
    if way.kind != "pair":
        return False
    names = [name for name in within(document.names, place.since, place.until) if name.kind == "country"]
    return any(
        name.form == "name" and _is_country(name.key) and gazetteer().english("country", name.key) not in way.name
        for name in names
    )


def _is_tied(document: Document, name: Name) -> bool:
    """Whether goods go with, from or to a country, by a preposition before it or its ending."""
    if document.lexicon.language in TURKIC:
        return bool(_WITH_ENDING.match(document.folded, name.stem_end))
    return bool(_WITH.search(document.folded, max(0, name.start - 10), name.start))


def _goes_to(document: Document, name: Name) -> bool:
    if document.lexicon.language in TURKIC:
        return bool(_TO_ENDING.match(document.folded, name.stem_end))
    return bool(_TO.search(document.folded, max(0, name.start - 10), name.start))


def _is_country(key: str) -> bool:
    return gazetteer().rows["country"][key]["kind"] == "country"
