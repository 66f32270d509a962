"""Ways between two places: legs, lines as printed, journeys, pairs of countries, transit through one."""

import re
from itertools import pairwise

from tradelines.reading.facts.freight.way import Kind, Way
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of
from tradelines.reading.spans.timewords import timewords_of

_JOINED = re.compile(r"\s?[-/]\s?")
_AND = re.compile(
    r"\s?(?:and|with|to|и|from|с|со|в|на|из|və|ilə|ile|ve|-)\s(?:the\s|the republic of\s)?"
    r"|\s?-\s?|'?(?:la|lə|le|dan|den|tan|ten)?\s"
)
_BETWEEN_COUNTRIES = 24
_THROUGH_BEFORE = re.compile(
    r"(?:\b(?:through|via|across|cross(?:ing|ed|es)|travers(?:ing|ed)|transiting|через|по территории|транзит\w* по)"
    r"\s(?:the\s)?(?:territory\sof\s|территори\w+\s)?)$"
)
# "По западной ветке, проходящей через Азербайджан": so much tells where the branch runs, and no transit.
_RUNS = re.compile(
    r"(?:\b(?:проходящ|идущ|пролегающ|ведущ)(?:ая|ий|ей|ему|его|ую|им|ем)"
    r"|\b(?:route|branch|corridor|line|railway|which|that)\s(?:that\s|which\s)?(?:runs?|running|pass|passes|"
    r"passing|goes|going))"
    r"\s(?:через|по территории|through|across|via)\s(?:the\s)?$"
)
_CORRIDORS = re.compile(r"\bcorridors\s(?:[a-z]+\s){0,3}across\s(?:the\s)?$")
_TRANSIT_OF = re.compile(r"\btransit(?:\s(?:capacity|potential|volumes?|traffic))?\sof\s(?:the\s)?$")
# "transited at Iranian land borders"
_BORDERS_BEHIND = re.compile(r"(?:'s)?\s(?:[^\W\d_]+\s){0,3}borders\b")
_PORTS_BEHIND = re.compile(
    r"(?:'s)?\s(?:[^\W\d_]+\s){0,2}(?:(?:sea)?ports?|harbou?rs?)\b|\s(?:[^\W\d_]+\s){0,2}(?:порт|гаван)\w*"
)
_THROUGH_AFTER = re.compile(
    r"(?:'?[^\W\d_]{0,4}\s)?(?:ərazisindən|ərazisi ilə|ərazisi üzrə|üzerinden|vasitəsilə|topraklarindan|üzərindən)\b"
    r"|d[aə]n keç"
)
# Between "from" or "to" and a name: what kind of place it is.
_KIND = r"(?:(?:the\s)?(?:port|city|town|station)\s(?:of\s)?|(?:станци|порт|город)[а-я]*\s|(?:ст|г|п|пос)\.\s?)?"
_FROM = re.compile(r"\b(?:from|(?P<one>left|leaving)|between|из|от|со?|между)\s" + _KIND + "$")
_TO = re.compile(r"(?:\s(?:port|station))?\s(?:to|for|into|and|в|до|на|и)\s" + _KIND)
_LEAVES = re.compile(r"[^\W\d_]+'?[dt][aəe]n\s")
_REACHES = re.compile(r"[^\W\d_]+(?:'?[ny]|')?[aəe]\b")
# Two names joined by a dash are a line where a word says so: "через Достык - Алашанькоу", "the Poti-Baku line".
_LINE_AS_PRINTED = re.compile(
    r"(?P<a>[A-ZА-ЯЁÇƏĞİÖŞÜ](?<![^\W\d_].)[^\W\d_]{2,}+)\s?[-–—]\s?(?P<b>[A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]{2,}+)(?![^\W\d_]|\s?[-–—])"
)
_OVER = re.compile(r"(?:через|via|through|over)\s$")
_DIRECTIONS = re.compile(
    r"(?:(?:north|south|east|west|север|юг|восток|запад|şimal|cənub|şərq|qərb|kuzey|güney|doğu|bati)\W{0,3}){2}"
)
_BRACKET = re.compile(r"\s*\(.*\)")
_STOP = re.compile(r"[.;,]")
_AT_BORDER, _CASE_ENDING = 20, 4
_OWN_PLACE = 20
_TO_VERB = 100
_PASS = re.compile(r"\b(?:yük|tranzit|transit|kargo|qatar|tren)\w*\s(?:keç|geç)(?!en\b|ən\b|iş)\w+")
_COMES = re.compile(r"[^\W\d_]*\s(?:gələn|gelen|gətiril|getiril|göndəril|gönderil|ixrac|ihraç|idxal|ithal|yola)")
_TO_PLACE = 28
_NETWORK = re.compile(r"'s\s(?:[^\W\d_]+\s)?")
_OWNED = re.compile(r"(?:'?s)?\s(?:[^\W\d_]+\s)?")


def legs_of(document: Document, places: list[Name]) -> list[Way]:
    """Places joined by dashes: "Baku-Kuryk-Baku" is the leg Baku-Kuryk."""
    chains: list[list[Name]] = []
    for name in places:
        joined = chains and _JOINED.fullmatch(document.folded, chains[-1][-1].end, name.start)
        if joined and name.start > chains[-1][-1].start:
            chains[-1].append(name)
        elif not chains or name.start >= chains[-1][-1].end:
            chains.append([name])
    legs = []
    for chain in chains:
        stops = list(dict.fromkeys(_place(name.key) for name in chain))
        if len(stops) > 1:
            legs.append(Way(chain[0].start, chain[-1].end, "-".join(stops[:2]), "leg"))
    return legs


def journeys_of(document: Document, places: list[Name]) -> list[Way]:
    """Two places with a way between them: "из Актау в Баку"; that of one train or ship: "left Aktau for Baku"."""
    text, found = document.folded, []
    for one, two in pairwise(places):
        gap = text[one.end : two.start]
        if one.key == two.key or two.start <= one.end:
            continue
        if document.lexicon.language in TURKIC and _goes(document, one, two):
            found.append(Way(one.start, two.end, f"{_place(one.key)}-{_place(two.key)}", "journey"))
            continue
        if not _TO.fullmatch(gap):
            continue
        told = _FROM.search(text[max(0, one.start - _TO_PLACE) : one.start])
        if told:
            kind: Kind = "trip" if told["one"] else "journey"
            found.append(Way(one.start, two.end, f"{_place(one.key)}-{_place(two.key)}", kind))
    return found


def _goes(document: Document, one: Name, two: Name) -> bool:
    """Azerbaijani and Turkish: whether the endings of two places tell from where to where: "Bakıdan Aktauya"."""
    text = document.folded
    return bool(_LEAVES.fullmatch(text, one.start, two.start) and _REACHES.match(text, two.start + 2))


def _place(key: str) -> str:
    english = gazetteer().english("place", key)
    inner = re.search(r"\((\w+)\)", english)
    # "Port of Alat (Baku)" as a stop is Baku; "Alat (rail)" is Alat.
    return inner[1] if inner and english.startswith("Port of") else _BRACKET.sub("", english).removeprefix("Port of ")


def countries_of(document: Document) -> list[Way]:
    """Pairs of countries, transit through one, and chains of three and more as they stand."""
    text = document.folded
    found: list[Way] = []
    chains: list[list[Name]] = []
    for name in document.names:
        if name.kind == "country" and name.form != "capital" and _is_country(name.key):
            joined = chains and _JOINED.fullmatch(text, chains[-1][-1].end, name.start)
            if joined and chains[-1][-1].key != name.key:
                chains[-1].append(name)
            else:
                chains.append([name])
    for before, chain in zip([None, *chains], chains, strict=False):
        # "through the Russian-Azerbaijani checkpoints" is a pair, "through Azerbaijan" a transit.
        way = (
            _chained(document, chain) or _transit(document, chain[-1]) or _with_one_before(document, before, chain[-1])
        )
        found += [way] if way else []
    return found


def _chained(document: Document, chain: list[Name]) -> Way | None:
    """Countries joined by dashes: two are a pair, more a route."""
    if len(chain) < 2:
        return None
    ends = "-".join(_english(name) for name in chain)
    kind: Kind = "pair" if len(chain) == 2 else "route"
    return Way(chain[0].start, chain[-1].end, ends + _border(document, chain[-1].end), kind)


def _transit(document: Document, name: Name) -> Way | None:
    text = document.folded
    places = [one for one in within(document.names, name.start, name.end + _OWN_PLACE) if one.kind == "place"]
    if any(
        one.start <= name.start < name.end < one.end or _OWNED.fullmatch(text, name.end, one.start) for one in places
    ):
        # "through Iran's Sarakhs terminal": the place is what is passed.
        return None
    networks = within(terms_of(document, "loadcarrier", "loadmode"), name.end, name.end + _AT_BORDER)
    sentence = document.sentence_at(name.start)
    crossed = "transit" in text[sentence.start : sentence.end]
    if not crossed and any(_NETWORK.fullmatch(text, name.end, term.start) for term in networks):
        # "via Uzbekistan's public railway network"
        return None
    if crossed and _BORDERS_BEHIND.match(text, name.end):
        return Way(name.start, name.end, f"Transit through {_english(name)}", "transit")
    if _PORTS_BEHIND.match(text, name.end):
        # "through Iranian ports": what the ports handle, and no transit.
        return None
    if _RUNS.search(text, max(0, name.start - 60), name.start):
        return None
    through = _THROUGH_BEFORE.search(text[max(0, name.start - 40) : name.start])
    corridors = _CORRIDORS.search(text, max(0, name.start - 60), name.start)
    if through and through.group().startswith("across") and not (crossed or corridors):
        # "transported across Iran": all over the country.
        return None
    if (
        through
        or _passes(document, name)
        or _TRANSIT_OF.search(text, max(0, name.start - 40), name.start)
        or _THROUGH_AFTER.match(text, name.end)
    ):
        return Way(name.start, name.end, f"Transit through {_english(name)}", "transit")
    return None


def _passes(document: Document, name: Name) -> bool:
    """Azerbaijani and Turkish: whether goods pass through a country, the verb at the end: "Azərbaycandan ... keçib"."""
    if document.lexicon.language not in TURKIC:
        return False
    until = min(name.end + _TO_VERB, document.sentence_at(name.start).end)
    verb = _PASS.search(document.folded, name.end, until) if _LEAVES.match(document.folded, name.start) else None
    if not verb or _COMES.match(document.folded, name.end):
        return False
    return not any(one.kind in ("country", "place") for one in within(document.names, name.end, verb.end()))


def _with_one_before(document: Document, before: list[Name] | None, name: Name) -> Way | None:
    """The pair that a country makes with the one before it: "between Iran and Russia"."""
    one = before[-1] if before else None
    if not one or one.key == name.key or not _are_pair(document.folded, one, name) or _is_listed(document, one):
        return None
    return Way(one.start, name.end, f"{_english(one)}-{_english(name)}{_border(document, name.end)}", "pair")


def _border(document: Document, end: int) -> str:
    """What makes a pair of countries their border."""
    stop = _STOP.search(document.folded, end, end + _AT_BORDER)
    crossings = within(document.family("loadsite"), end, stop.start() if stop else end + _AT_BORDER)
    return " border" if any(term.label in ("loadsite.crossing", "loadsite.border") for term in crossings) else ""


def _english(name: Name) -> str:
    return gazetteer().english("country", name.key)


def _are_pair(text: str, before: Name, name: Name) -> bool:
    gap = text[before.end : name.start]
    return len(gap) <= _BETWEEN_COUNTRIES and bool(_AND.fullmatch(gap))


def _is_listed(document: Document, name: Name) -> bool:
    """Whether a country goes on a longer list: "Iraq, Turkey, Armenia and Georgia" are no pair at their end."""
    comma = document.folded.startswith(", ", name.start - 2)
    return comma and any(
        other.kind == "country" and 0 <= name.start - 2 - other.end <= _CASE_ENDING
        for other in within(document.names, name.start - _BETWEEN_COUNTRIES, name.start)
    )


def printed_lines_of(document: Document) -> list[Way]:
    """Lines between two places of which the reference tables do not know both, as printed."""
    nouns = document.family("loadline")
    found = []
    for match in _LINE_AS_PRINTED.finditer(document.text):
        start, end = match.span()
        told = within(nouns, end, end + 2) or any(term.end == start - 1 for term in within(nouns, start - 20, start))
        if not told and not _OVER.search(document.folded[max(0, start - 9) : start]):
            continue
        names = within(document.names, start, end)
        if _DIRECTIONS.fullmatch(document.folded, start, end) or within(timewords_of(document), start, end):
            continue
        if not any(name.kind in ("country", "route") and name.end >= end for name in names):
            found.append(Way(start, end, f"{match['a']}-{match['b']}", "leg"))
    return found


def _is_country(key: str) -> bool:
    return gazetteer().rows["country"][key]["kind"] == "country"
