"""Ports, terminals, crossings and stations that a text names with such a word: "port of Poti", "Samur keçidi"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tradelines.reading.facts.freight.way import PORT_WORDS, PORTS_OF, Kind, Way
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.timewords import timewords_of

_HUBS = frozenset({"seaport", "dry port", "border crossing"})
_BRACKET = re.compile(r"\s*\(.*\)")
# "Port of Alat (Baku)" is that of Baku.
_TOWN = re.compile(r"Port of .*\((\w+)\)")
# Between a name and the noun behind it: a case or possessive ending, a closing quote.
_ENDING = re.compile(r"(?:'?[^\W\d_]{0,3})?\"?\s\"?")
_OF = re.compile(r"\s(?:(?:of|at|in)\s)(?:the\s)?\"?")
_OPENED = re.compile(r"\s\"?")
_LISTED = re.compile(r"(?:'?[^\W\d_]{0,3})?(?:,|\s(?:and|и|və|ve))\s")
_IN = re.compile(r"\b(?:in|at|near|в|во|на|из|from)\s\"?$")
_LOCATIVE = ("da", "də", "ta", "te", "de")
_LOCATIVE_ADJECTIVE = ("dakı", "dəki", "daki", "deki", "taki", "teki")
_CAPITALISED = r"(?P<name>[A-ZА-ЯÇƏĞİÖŞÜ][^\W\d_-]{2,40}(?:[ -][A-ZА-ЯÇƏĞİÖŞÜ][^\W\d_-]{2,40})?)"
# "порты Азово-Черноморского и Каспийского бассейнов"
_OF_BASIN = re.compile(r"[а-я-]+(?:ого|их)(?:\s(?:и|,)?\s?[а-я-]+(?:ого|их))*\sбассейн")
_NAME_BEFORE = re.compile(r"(?<![\w-])" + _CAPITALISED + r"[\"”»]?(?:['’][^\W\d_]{1,3})?[ \u00a0]$")
_NAME_BEHIND = {"en": re.compile(r"\s(?:of|at)\s[\"“«]?" + _CAPITALISED), "ru": re.compile(r"\s[\"“«]?" + _CAPITALISED)}
_PRINTED = {
    "loadsite.port": "Port of {}",
    "loadsite.ports": PORTS_OF + "{}",
    "loadsite.crossing": "{} border crossing",
    "loadsite.station": "{} station",
    "loadsite.terminal": "{} terminal",
    "loadsite.airport": "{} airport",
}
_AIRPORT = "loadsite.airport"
_ADJECTIVE = re.compile(
    r"\b(?P<stem>[а-я]{3,20}?)(?:[ин]н|ов|ев)?с?к(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)\s(?:[а-я]+\s){0,3}$"
)
_CYRILLIC = re.compile(r"[а-я-]{3,20}")
# How far a name may stand from its noun, and what is looked at before a name, in characters.
_REACH, _AROUND = 70, 12


def sites_of(document: Document, places: Sequence[Name]) -> list[Way]:
    """Ports with that word at their side ("route"), terminals and crossings ("gate"), bare names ("hub", "site")."""
    text, found = document.folded, []
    named: set[int] = set()
    for term in document.family("loadsite"):
        if text.startswith("-", term.end):
            continue  # "Post-Panamax cranes" stand at no post.
        beside = list(_beside(document, term, places))
        for name in beside:
            port = term.label.startswith("loadsite.port")
            end = term.end if name.end <= term.start and not term.label.endswith("s") else name.end
            told = port_name(name.key) if port else hub_name(name.key)
            if term.label == _AIRPORT:
                told = f"{PORT_WORDS.sub('', hub_name(name.key))} airport"
            found.append(Way(name.start, end, told, "route" if port else "gate"))
            named.add(name.start)
        found += [] if beside else _of_adjective(document, term) or _printed(document, term)
    for name in places:
        if name.start not in named and _is_gate(name.key):
            placed = _IN.search(text[max(0, name.start - _AROUND) : name.start])
            bare = placed or text.endswith(_LOCATIVE, name.start, name.end)
            found.append(Way(name.start, name.end, port_name(name.key, city=True), "site" if bare else "hub"))
    return found


def _beside(document: Document, term: Match, places: Sequence[Name]) -> Iterator[Name]:
    """The names of the tables at the side of a noun; of a noun in the plural all of those that are listed."""
    text, several = document.folded, term.label.endswith("s")
    if document.lexicon.language != "ru":
        last = term.start
        for name in reversed(within(places, term.start - _REACH, term.start)):
            between = _ENDING if last == term.start else _LISTED
            if not between.fullmatch(text, name.end, last):
                break
            yield name
            last = name.start
            if not several:
                return
    if document.lexicon.language in TURKIC:
        return
    last = term.end
    for name in within(places, term.end, term.end + _REACH):
        link = _LISTED if last > term.end else _OPENED if document.lexicon.language == "ru" else _OF
        if not link.fullmatch(text, last, name.start):
            return
        yield name
        last = name.end
        if not several:
            return


def _of_adjective(document: Document, term: Match) -> list[Way]:
    """A place whose name is told as an adjective: "Сарахский погранпереход", "Актауский морской порт"."""
    if document.lexicon.language != "ru":
        return []
    since = max(0, term.start - _REACH)
    match = _ADJECTIVE.search(document.folded, since, term.start)
    key = _stems().get(match["stem"]) if match else None
    if not match or not key or not document.text[match.start()].isupper():
        return []
    port = term.label.startswith("loadsite.port")
    return [Way(match.start(), term.end, port_name(key) if port else hub_name(key), "route" if port else "gate")]


@cache
def _stems() -> dict[str, str]:
    """Ports, crossings and towns with a port by the stem of their Russian names: "сарах", "актау"."""
    found: dict[str, str] = {}
    for key, row in gazetteer().rows["place"].items():
        for name in row["names"].split("|") if _is_gate(key) or row["name"] in _ports() else ():
            word = fold(name)
            if _CYRILLIC.fullmatch(word):
                found.setdefault(word, key)
                found.setdefault(word.rstrip("аеиоуыьяс"), key)
    return found


def _printed(document: Document, term: Match) -> list[Way]:
    """A place that the tables do not know, as printed; nothing where other names or plain words stand there."""
    form, language = _PRINTED.get(term.label), document.lexicon.language
    if not form:
        return []
    around = document.text[max(0, term.start - _REACH) : term.start]
    # "South Korea's Port of Busan": what stands behind "of" is the port's own name.
    behind = None if language in TURKIC else _NAME_BEHIND[language].match(document.text, term.end)
    before = None if behind or language == "ru" or term.word == "ports" else _NAME_BEFORE.search(around)
    match = before or behind
    if not match:
        return []
    if behind and language == "ru" and _OF_BASIN.search(document.folded, behind.start("name"), behind.end() + _REACH):
        return []
    if within(document.family("loadbasin"), term.start, term.end):
        return []  # «портов Каспия»: those of a sea
    offset = term.start - len(around) if before else 0
    start, end = match.start("name") + offset, match.end("name") + offset
    first, _, rest = match["name"].partition(" ")
    plain = _plain_words(language)
    opens = document.sentence_at(start).start == start and fold(rest) not in plain and term.label != _AIRPORT
    if rest and (fold(first) in plain or opens):
        # "The Velikent post", "Mayda Velişta keçidi": what opens a sentence is written large whatever it is.
        start += len(first) + 1
    elif rest and fold(rest) in plain:
        # "Supsa Marine Terminal"
        end = start + len(first)
    name = document.text[start:end]
    in_case = language in TURKIC and name.endswith(_LOCATIVE_ADJECTIVE)
    timed = bool(within(timewords_of(document), start, end))
    # An airport may bear a person's name.
    named = term.label != _AIRPORT and _is_named(document, start, end)
    if in_case or timed or named or not plain.isdisjoint(fold(name).split()):
        return []
    kind: Kind = "route" if term.word == "ports" else "gate"
    return [Way(min(start, term.start), max(end, term.end), form.format(name), kind)]


def _is_named(document: Document, start: int, end: int) -> bool:
    """Whether a stretch belongs to a name of the tables."""
    return any(name.end > start for name in within(document.names, start - _REACH, end))


@cache
def _plain_words(language: str) -> frozenset[str]:
    """Words that are no names, though they stand with a capital at the head of a sentence."""
    words = lexicon(language)
    nouns = [word for label in _PRINTED for word in words.words(label)]
    return frozenset(fold(part) for word in (*words.words("beside.noname.word"), *nouns) for part in word.split())


def hub_name(key: str) -> str:
    """A port, terminal, crossing or station of the tables by name; a seaport says that it is one."""
    row = gazetteer().rows["place"][key]
    town = _TOWN.fullmatch(row["name"])
    name = f"Port of {town[1]}" if town else _BRACKET.sub("", row["name"])
    return name if row["kind"] != "seaport" or "port" in name.lower() else f"{name} port"


def port_name(key: str, *, city: bool = False) -> str:
    """The port of a city, under its name in the tables; `city` gives other places their own names."""
    name = hub_name(key)
    bare = PORT_WORDS.sub("", name)
    known = _ports().get(bare)
    if known and gazetteer().rows["place"][key]["kind"] in ("seaport", "city", "rail station"):
        return known
    return name if city or "port" in name.lower() else f"Port of {name}"


def _is_gate(key: str) -> bool:
    """Whether a place is a port or crossing, or a town that goods pass because it has one."""
    row = gazetteer().rows["place"][key]
    return row["kind"] in _HUBS or (row["kind"] == "city" and row["name"] in _ports())


@cache
def _ports() -> dict[str, str]:
    """The ports of the reference tables by the names of their towns: as routes where they are such."""
    names = [_BRACKET.sub("", row["name"]) for row in gazetteer().rows["place"].values() if row["kind"] == "seaport"]
    names += [row["name"] for row in gazetteer().rows["route"].values() if PORT_WORDS.search(row["name"])]
    return {PORT_WORDS.sub("", name): name for name in names if PORT_WORDS.search(name)}
