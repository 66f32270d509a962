"""Where a load went: routes, ports and crossings of the text by name, as the reference tables name them in English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.document import Document, once, within

Kind = Literal["route", "leg", "pair", "transit", "journey", "hub"]

_JOINED = re.compile(r"\s?[-/]\s?")
_AND = re.compile(
    r"\s?(?:and|with|to|и|с|со|в|на|və|ilə|ile|ve|-)\s(?:the\s|the republic of\s)?|\s?-\s?|'?(?:la|lə|le)?\s"
)
_BETWEEN_COUNTRIES = 24
_THROUGH_BEFORE = re.compile(
    r"(?:\b(?:through|via|across|crossing|через|по территории|транзит\w* по)\s(?:the\s)?"
    r"(?:territory\sof\s|территори\w+\s)?)$"
)
_THROUGH_AFTER = re.compile(
    r"(?:'?[^\W\d_]{0,4}\s)?(?:ərazisindən|ərazisi ilə|ərazisi üzrə|üzerinden|vasitəsilə|topraklarindan|üzərindən)\b"
    r"|d[aə]n keç"
)
_BORDER = re.compile(r"[^.;,]{0,20}\b(?:border|границ|sərhəd|sinir)")
_MODE_BEFORE = re.compile(
    r"(?:(?P<sea>морск\w+)|(?P<rail>железнодорожн\w+)|(?P<road>автомобильн\w+)|(?P<air>воздушн\w+))\sтранспорт\w*\s$"
)
_MODE_AFTER = re.compile(
    r"(?:'?s)?\s(?:(?P<sea>maritime|sea|dəniz|deniz)|(?P<rail>rail|railway|dəmir ?yolu|demiryolu)|(?P<road>road|"
    r"avtomobil|karayolu)|"
    r"(?P<air>air|hava))\s(?:transport(?:ation)?|nəqliyyati|taşimaciliği)\b"
)
_PORTS = re.compile(r"'?s?\s(?:sea\s)?ports\b|\s?limanlar|'?[^\W\d_]{0,3}\slimanlar")
_PORTS_BEFORE = re.compile(r"\b(?:ports of|порт\w{0,3}|портах|портов)\s$")
_TWO = re.compile(r"\s(?:and|и|və|ve)\s")
_PORT_WORDS = re.compile(r"^Port of | (?:deep-sea )?port$")
_PLURAL = re.compile(r"\bports\b|\bпорт(?:ы|ов|ам|ами|ах)\b")
_AT_NAME = 16
_PORT_AS_PRINTED = re.compile(
    r"(?:\b[Pp]ort of (?P<a>[A-Z][\w-]{1,40}(?: [A-Z][\w-]{1,40})?)|"
    r"\b(?P<b>[A-ZÇƏĞİÖŞÜ][\w-]{1,40}+) (?:[Pp]ort\b|(?:Bölge )?[Ll]iman))"
)
_NO_PORT = frozenset(
    {"The", "Sea", "Dry", "This", "Trade", "International", "Bu", "Dəniz", "Deniz", "Free", "Bölge", "Beynəlxalq"}
)
_HUB_AFTER = re.compile(
    r"'?[^\W\d_]{0,3}\s(?:(?:sea|dry|ferry|container|cargo|border|customs|free|international|trade)\s)*"
    r"(?:port|terminal|crossing|checkpoint|station|border|hub|liman|sinir kapisi|gümrük kapisi|sərhəd|terminali)\w*"
)
_HUB_BEFORE = re.compile(
    r"(?:\b(?:port of|terminal of|cross(?:es|ed)? (?:at|through)|passed through|through|via|порт\w{0,2}|"
    r"терминал\w{0,2}|\w*переход\w{0,2}|пункт\w{0,2} пропуска|"
    r"погранпункт\w*|погранстанци\w+|кпп|мапп|станци\w|через))\s\"?$"
)
_IS_PORT_AFTER = re.compile(
    r"'?[^\W\d_]{0,3}\s(?:(?:international\s)?sea\s?(?:trade\s)?|(?:beynəlxalq\s)?dəniz\s|deniz\s)?(?:port\b|liman)"
)
_IS_PORT_BEFORE = re.compile(r"(?:\bport (?:of|at|in)|\bпорт(?:а|у|ом|е|ов)?)\s$")
_HUBS = frozenset({"seaport", "dry port", "border crossing"})
_IN = re.compile(r"\b(?:in|at|near|в|во|из|from)\s$")
_LOCATIVE = ("da", "də", "ta", "te", "de")
_FROM = re.compile(r"\b(?:from|left|between|leaving|из|от|с|между)\s$")
_TO = re.compile(r"\s(?:to|for|into|and|в|до|и)\s")
_BRACKET = re.compile(r"\s*\(.*\)")
# Two names joined by a dash are a line where a word says so: "через Достык - Алашанькоу", "the Poti-Baku line".
_LINE_AS_PRINTED = re.compile(
    r"(?<![^\W\d_])(?P<a>[A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]{2,}+)\s?[-–—]\s?(?P<b>[A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]{2,}+)(?![^\W\d_]|\s?[-–—])"
)
_LINE_BEFORE = re.compile(r"(?:через|via|through|over|по маршруту|маршрут\w*|на участке|the|line|route)\s$")
_LINE_AFTER = re.compile(
    r"\s(?:railway|rail|line|route|run|highway|road|section|crossing|ferry|dəmir yol|xətt|istiqamət|marşrut|"
    r"demiryol|hatt|güzerg|arasinda|пойд|маршрут|направлен|участ|лини|железн)"
)

PORTS_OF = "Ports of "


@dataclass(frozen=True, slots=True)
class Way:
    """A route where it is named. leg: two places of a longer route; pair: two countries; transit: through one.

    A journey ("left Aktau for Baku") is that of one train or ship, a hub a port or crossing named without the word.
    """

    start: int
    end: int
    name: str
    kind: Kind


_RANK = {"route": 0, "transit": 0, "leg": 1, "pair": 2, "journey": 3, "hub": 3}


def best(ways: Sequence[Way]) -> Way | None:
    """The way that says most: a named route before a pair of countries, the first of equals."""
    return min(ways, key=lambda way: _RANK[way.kind]) if ways else None


@once
def ways_of(document: Document) -> list[Way]:
    """Every route, leg, pair of countries, country of transit and port, in order; the best where they overlap."""
    names = document.names
    found = [
        Way(name.start, name.end, gazetteer().english("route", name.key), "route")
        for name in names
        if name.kind == "route"
        and not name.key.endswith(("-gas", "stream"))
        and "pipeline" not in gazetteer().english("route", name.key)
    ]
    pipes = [name for name in names if name.kind == "route" and "pipeline" in gazetteer().english("route", name.key)]
    # The towns in the name of a pipeline are no way of goods.
    places = [
        name
        for name in names
        if name.kind == "place" and not any(pipe.start <= name.start < pipe.end for pipe in pipes)
    ]
    found += [*_legs(document, places), *_hubs(document, places), *_journeys(document, places)]
    countries = [name for name in names if name.kind == "country" and name.form != "capital" and _is_country(name.key)]
    found += _countries(document, countries)
    found += _printed_ports(document)
    found += _printed_lines(document)
    found.sort(key=lambda way: (way.start, -way.end))
    kept: list[Way] = []
    for way in found:
        if not kept or way.start >= kept[-1].end:
            kept.append(way)
        elif _RANK[way.kind] < _RANK[kept[-1].kind] or (way.kind == "leg" and way.end > kept[-1].end):
            kept[-1] = way
    return _with_joined_ports(document.folded, kept)


def _with_joined_ports(text: str, ways: list[Way]) -> list[Way]:
    """Two ports told of together become one way: "порты Актау и Курык", "the ports of Poti and Batumi"."""
    joined: list[Way] = []
    for way in ways:
        one = joined[-1] if joined else None
        if one and one.name != way.name and _PORT_WORDS.search(one.name) and _PORT_WORDS.search(way.name):
            told = text[max(0, one.start - _AT_NAME) : one.end]
            if _TWO.fullmatch(text[one.end : way.start]) and (_PLURAL.search(told) or _PORTS.match(text, way.end)):
                ends = " and ".join(_PORT_WORDS.sub("", port.name) for port in (one, way))
                joined[-1] = Way(one.start, way.end, PORTS_OF + ends, "route")
                continue
        joined.append(way)
    return joined


def _is_country(key: str) -> bool:
    return gazetteer().rows["country"][key]["kind"] == "country"


def _legs(document: Document, places: list[Name]) -> list[Way]:
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


def _hubs(document: Document, places: list[Name]) -> list[Way]:
    """Ports, terminals and crossings of the reference tables, where a word at their side says that they are one."""
    text, found = document.folded, []
    for name in places:
        before = text[max(0, name.start - 24) : name.start]
        if _IS_PORT_AFTER.match(text, name.end) or _IS_PORT_BEFORE.search(before):
            found.append(Way(name.start, name.end, _port_name(name.key), "route"))
        elif _HUB_AFTER.match(text, name.end) or _HUB_BEFORE.search(before):
            found.append(Way(name.start, name.end, _hub_name(name.key), "route"))
        elif _is_hub(name, before, text[name.start : name.end]):
            found.append(Way(name.start, name.end, _hub_name(name.key), "hub"))
    return found


def _is_hub(name: Name, before: str, printed: str) -> bool:
    """Whether a port or crossing stands as one, and not as the place where something else happened."""
    kind = gazetteer().rows["place"][name.key]["kind"]
    return kind in _HUBS and not _IN.search(before) and not printed.endswith(_LOCATIVE)


def _hub_name(key: str) -> str:
    row = gazetteer().rows["place"][key]
    name = _BRACKET.sub("", row["name"])
    return name if row["kind"] != "seaport" or "port" in name.lower() else f"{name} port"


def _port_name(key: str) -> str:
    """The port of a city, where the tables know the city only."""
    name = _hub_name(key)
    return name if "port" in name.lower() else f"Port of {name}"


def _journeys(document: Document, places: list[Name]) -> list[Way]:
    """Two places with a way between them: "left Aktau for Baku", "из Актау в Баку"."""
    text, found = document.folded, []
    for one, two in pairwise(places):
        gap = text[one.end : two.start]
        if one.key == two.key or two.start <= one.end or not _TO.fullmatch(gap):
            continue
        if _FROM.search(text[max(0, one.start - 12) : one.start]):
            found.append(Way(one.start, two.end, f"{_place(one.key)}-{_place(two.key)}", "journey"))
    return found


def _place(key: str) -> str:
    english = gazetteer().english("place", key)
    inner = re.search(r"\((\w+)\)", english)
    # "Port of Alat (Baku)" as a stop is Baku; "Alat (rail)" is Alat.
    return inner[1] if inner and english.startswith("Port of") else _BRACKET.sub("", english).removeprefix("Port of ")


def _countries(document: Document, countries: list[Name]) -> list[Way]:
    text, found = document.folded, []
    for before, name, behind in zip([None, *countries], countries, [*countries[1:], None], strict=False):
        english = gazetteer().english("country", name.key)
        if behind and behind.key != name.key and _JOINED.fullmatch(text[name.end : behind.start]):
            # "through the Russian-Azerbaijani checkpoints": the pair is read at its second name.
            continue
        mode = _MODE_BEFORE.search(text[max(0, name.start - 40) : name.start]) or _MODE_AFTER.match(text, name.end)
        if mode and mode.lastgroup:
            found.append(Way(name.start, name.end, f"{english} {mode.lastgroup}", "route"))
        elif _THROUGH_BEFORE.search(text[max(0, name.start - 40) : name.start]) or _THROUGH_AFTER.match(text, name.end):
            found.append(Way(name.start, name.end, f"Transit through {english}", "transit"))
        elif _PORTS.match(text, name.end) or _PORTS_BEFORE.search(text[max(0, name.start - 12) : name.start]):
            found.append(Way(name.start, name.end, PORTS_OF + english, "route"))
        elif before and before.key != name.key and _are_pair(text, before, name) and not _is_listed(text, before):
            ends = f"{gazetteer().english('country', before.key)}-{english}"
            border = " border" if _BORDER.match(text, name.end) else ""
            found.append(Way(before.start, name.end, ends + border, "pair"))
    return found


def _are_pair(text: str, before: Name, name: Name) -> bool:
    gap = text[before.end : name.start]
    return len(gap) <= _BETWEEN_COUNTRIES and bool(_AND.fullmatch(gap))


def _is_listed(text: str, name: Name) -> bool:
    """Whether a country goes on a longer list: "Iraq, Turkey, Armenia and Georgia" are no pair at their end."""
    return text[max(0, name.start - 2) : name.start] == ", " and not text[: name.start].endswith(("., ", "): "))


def _printed_ports(document: Document) -> list[Way]:
    """Ports that the reference tables do not know, as printed."""
    found = []
    for match in _PORT_AS_PRINTED.finditer(document.text):
        name = match["a"] or match["b"]
        if name not in _NO_PORT and not within(document.names, match.start(), match.end()):
            found.append(Way(match.start(), match.end(), f"Port of {name}", "route"))
    return found


def _printed_lines(document: Document) -> list[Way]:
    """Lines between two places of which the reference tables do not know both, as printed."""
    found = []
    for match in _LINE_AS_PRINTED.finditer(document.text):
        start, end = match.span()
        cued = _LINE_BEFORE.search(document.folded[max(0, start - 14) : start]) or _LINE_AFTER.match(
            document.folded, end
        )
        if cued and not any(
            name.kind in ("country", "route") and name.end >= end for name in within(document.names, start, end)
        ):
            found.append(Way(start, end, f"{match['a']}-{match['b']}", "leg"))
    return found
