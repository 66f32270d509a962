"""Whose transport a load went by where no route is named at all: that of a railway or a country, of one mode."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.freight.asides import is_source
from tradelines.reading.facts.freight.carriers import country_name
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import CLAUSE_END, HOMES, PORT_WORDS, PORTS_OF, Way
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.document import Document, within

TRANSIT = re.compile(r"transit|транзит|tranzit")
_MODES = {"vehicles": "road", "wagons": "rail", "trains": "rail"}
_BY = re.compile(
    r"(?P<rail>\brail|\btrains?\b|железн|поезд"
    r"|dəmir ?yol|(?:blok|yük|konteyner)[ -]?qatar|qatarlar|demir ?yol|\btren(?:i|le|ler\w*)?\b)"
    r"|(?P<road>\bby road|\broads?\b(?!\s(?:maintenance|and\s|&))|автомобил|avtomobil|kara ?yol)"
    r"|(?P<sea>\b(?:by|via) sea\b|\bmaritime (?:transport|shipping|trade|cargo|route)|морск|dəniz|deniz)"
    r"|(?P<air>\bby air\b|воздушн|авиац|hava yol)"
)
# "were transported through roads", "by 340,000 trucks": how goods went that a text about ports tells of besides.
_WENT_BY = re.compile(
    r"\b(?:by|via|through|on|over)\s(?:the\s)?(?:country's\s)?(?:[\d.,]+\s)?(?:[^\W\d_]+[\s-])?"
    r"(?:(?P<rail>rail|rails|railways?|railroads?|trains)|(?P<road>roads?|trucks|lorries|motorways))\b"
    r"(?!\s(?:corridor|line)|\sto\b)"
    r"|(?P<rail_ru>\bпо железн\w+ дорог\w+|железнодорожным транспортом)"
    r"|(?P<road_ru>автотранспортом|автомобильным транспортом)"
    r"|(?P<rail_tk>\b(?:dəmir ?yolu ilə|dəmir ?yol nəqliyyati ilə|demir ?yol(?:u)?(?: ile|uyla)))"
    r"|(?P<road_tk>\b(?:avtomobil (?:yolu|nəqliyyati) ilə|kara ?yol(?:u)?(?: ile|uyla)))"
)
_PARTED = re.compile(r"[,;:](?!\d)")
_BY_AIR = re.compile(
    r"\bair[ -](?:cargo|freight|corridor|bridge)|\bby (?:air|plane|cargo flights?)\b|\bавиа(?:груз|перевоз)|самолет"
    r"|\bhava (?:yol(?:u|uyla)|nəqliyyati|körpüsü|kargo)"
)
# "the capacity of the rail link": of one line, whichever it is, and not of a country's railways.
_OF_ONE = re.compile(
    r"\bcapacity of (?:the|this) (?:[^\W\d_]+[ -]){0,2}"
    r"(?:link|line|route|corridor|project|bridge|section|axis|terminal|crossing)\b"
    r"|способност\w+ (?:этой |данной |новой )?(?:линии|ветки|магистрали|участка|коридора|моста|терминала)\b"
)
# What is told behind "of which" is of a part: "181 million tons were carried, of which road transport took 105".
_OF_WHICH = re.compile(r"[,;(]\s(?:of which|of it|including|из них|из которых|в том числе|o cümlədən|bunun|onun)\b")
# "We carried", «мы перевезли», "taşıdık", "daşımışıq"
_WE = re.compile(r"\b(?:we|мы)\b|\b[^\W\d_]{3,}(?:[dt][iuü][kq]|m[iuü]ş[iuü][kq])\b")
_SAID_IN = 2
_MODE_NAMES = {"road": (" road",), "rail": (" rail", " railway"), "sea": (" sea",)}
# Who carried the goods that crossed a country: "rail carried 14 million tons", "14 млн т досталось железнодорожникам".
_CARRIED_BY = re.compile(
    r"\b(?P<rail>rail(?:ways?|roads?)?|trains|железнодорожник\w+|железн\w+ дорог\w+|железнодорожн\w+ транспорт\w*"
    r"|d[əe]mir ?yol\w*)\b"
    r"|\b(?P<road>roads?|trucks|lorries|hauliers|автомобил\w+|автотранспорт\w*|грузовик\w+|avtomobil\w*|"
    r"kara ?yol\w*)\b"
    r"|\b(?P<sea>sea|ships|vessels|shipping|maritime|суда|судами|судам|судов|мор(?:е|ем|ю)|морск\w+ транспорт\w*"
    r"|d[əe]niz\w*|gəmilər\w*|gemiler\w*)\b"
)
_ITEM = re.compile(r"(?:,|;|:|\.|\s(?:and|и|а|və|ve))\s")
_COMPANY = re.compile(
    r"\b(?:the (?:company|carrier|operator|railway)|компани[яи]|перевозчик\w*|şirkət|şirkət(?:in|lə)|şirket|"
    r"şirketin)\s"
    r"(?:[^\W\d_]+\s){0,3}(?:(?:has|had|have)\s)?(?:carried|transported|handled|moved|hauled|shipped|перевез\w*|"
    r"отправил\w*|"
    r"обработал\w*)"
    r"|\b(?:şirkət|şirket)(?:in)?\s[^.;]{0,60}$"
)
_THROUGH = "Transit through "
_REACH, _TO_MODE, _AT_TRANSIT = 80, 100, 40


def home_of(document: Document, place: Place, carriers: Sequence[Way]) -> str:
    """The railway or shipping line of the sentence or the text, else a country and its mode: "Iran rail"; else ""."""
    here = within(carriers, place.since, place.until)
    acting = [way for way in here if not is_source(document, way)]
    others = [way for way in within(carriers, 0, place.since) if not is_source(document, way)]
    # Who says so carried it where the text tells of no other railway: "'We carried 33 million tons', TCDD's head said".
    here = acting if acting or others else here
    if here:
        return in_transit(document, place, here[0], place.since).name
    speaker = _of_speaker(document, place, carriers)
    if speaker:
        return in_transit(document, place, speaker, place.since).name
    if _OF_ONE.search(document.folded, max(place.since, place.load.start - _REACH), place.load.start):
        return ""
    mode = _MODES.get(place.load.unit, "") or went_by(document, place) or _parted(document, place)
    if not mode:
        # "10 million tons by rail, 8 million tons by road": what stands behind a load is its own.
        which = _OF_WHICH.search(document.folded, place.load.end, place.right)
        end = which.start() if which else place.right
        behind = _BY.search(document.folded, place.load.end, min(end, place.load.end + _REACH))
        before = list(_BY.finditer(document.folded, max(place.left, place.load.start - _REACH), place.load.start))
        found = behind or next(reversed(before), None)
        mode = found.lastgroup or "" if found else ""
    if not mode and not TRANSIT.search(document.folded, place.since, place.right):
        return ""
    only = [way for way in within(carriers, 0, place.since) if not is_source(document, way)]
    if len({way.name for way in only}) == 1:
        return in_transit(document, place, only[-1], place.since).name
    # A capital is a country where nothing else is: it may be no more than where the news was written.
    countries = [name for name in document.names if name.kind == "country" and name.form != "capital"]
    near = within(countries, place.since, place.until)
    if not mode and place.load.unit == "t" and len({name.key for name in near}) == 1:
        # "transited at Iranian borders"
        return f"Transit through {gazetteer().english('country', near[0].key)}"
    home = HOMES.get(document.lexicon.language, "")
    keys = [name.key for name in countries]
    at_home = place.load.unit == "vehicles" and home in keys
    key = near[0].key if near else home if at_home else _most_told(keys, home)
    return f"{country_name(key)} {mode}" if key and mode else ""


def _of_speaker(document: Document, place: Place, carriers: Sequence[Way]) -> Way | None:
    """The railway whose head says "we", named behind what is said, or that of the sentence right before."""
    number = document.sentence_at(place.load.start).number
    if _WE.search(document.folded, place.since, place.until):
        last = document.sentences[min(number + _SAID_IN, len(document.sentences) - 1)]
        heads = [way for way in within(carriers, place.until, last.end) if is_source(document, way)]
        return heads[0] if len({way.name for way in heads}) == 1 else None
    told = document.sentences[max(number - 1, 0)]
    countries = any(name.kind == "country" for name in within(document.names, place.since, place.until))
    acting = [way for way in within(carriers, told.start, place.since) if not is_source(document, way)]
    moved = within(document.family("loadmove"), place.since, place.until)
    alone = moved and not countries and len({way.name for way in acting}) == 1
    return acting[0] if alone else None


def company_of(document: Document, place: Place, carriers: Sequence[Way]) -> Way | None:
    """The one railway of which the text has told, where "the company" carried the load; None where another did."""
    rails = list({way.name: way for way in within(carriers, 0, place.since)}.values())
    told = len(rails) == 1 and _COMPANY.search(document.folded, place.since, place.load.start)
    return rails[0] if told else None


def went_by(document: Document, place: Place) -> str:
    """How a load went by the words behind it, up to the next comma: "rail", "road"; "" where they tell nothing.

    What went by "air" a sentence may tell anywhere.
    """
    load = place.load
    if load.unit not in ("t", "TEU", "containers"):
        return ""
    if load.unit == "t" and _BY_AIR.search(document.folded, place.since, place.until):
        return "air"
    end = min(place.until, load.end + _TO_MODE)
    stop = _PARTED.search(document.folded, load.end, end)
    end = stop.start() if stop else end
    found = _WENT_BY.search(document.folded, load.end, end)
    return (found.lastgroup or "").partition("_")[0] if found else ""


def is_other_mode(document: Document, place: Place, way: Way, whole: float) -> bool:
    """Whether the words of a load say that it went by road or rail, and a way told of before is that of another mode.

    Ports, and the transport of another mode, are such ways, and two countries where they are not those just told of.
    What is less than the load before (`whole`), a port's, came to the port that way.
    """
    mode = went_by(document, place)
    if not mode:
        return False
    if mode == "air":
        return not way.name.endswith((" air", " airport"))
    port = way.name.startswith(PORTS_OF) or bool(PORT_WORDS.search(way.name))
    others = [ending for other, endings in _MODE_NAMES.items() if other != mode for ending in endings]
    far = document.sentence_at(place.load.start).number - document.sentence_at(way.start).number > 1
    return (port and place.load.value > whole) or way.name.endswith(tuple(others)) or (way.kind == "pair" and far)


def _most_told(keys: Sequence[str], home: str) -> str:
    """The country that a text names most often, `home` where it names none; of several named alike the first of all.

    "" where the first is not among them.
    """
    first, *others = Counter(keys).most_common(2) or [(home, 1)]
    return first[0] if not others or others[0][1] < first[1] or keys[0] == first[0] else ""


def told_as(document: Document, place: Place, way: Way) -> Way:
    """A way as the words at a load tell it.

    The railways of a country are the transit through it where the word stands right beside the load, and what crossed
    a country goes by the way of who carried it where a text parts it so.
    """
    comma = document.folded.rfind(", ", place.left, place.load.start) if place.left > place.since else -1
    near = max(place.left, comma, place.load.start - _AT_TRANSIT), min(place.right, place.load.end + _AT_TRANSIT)
    stop = CLAUSE_END.search(document.text, place.load.end, near[1])
    if TRANSIT.search(document.folded, near[0], stop.start() if stop else near[1]):
        return in_transit(document, place, way, near[0])
    country = _crossed(document, place, way)
    mode = _carried_by(document, place) if country else ""
    return replace(way, name=f"{country} {mode}") if mode else way


def _crossed(document: Document, place: Place, way: Way) -> str:
    """The country that a load crossed, or by whose transport of one mode the load before it in a list went; else ""."""
    if way.name.startswith(_THROUGH) and not TRANSIT.search(document.folded, place.since, place.until):
        return way.name.removeprefix(_THROUGH)
    country, _, mode = way.name.rpartition(" ")
    return country if way.kind == "carrier" and mode in _MODE_NAMES and place.left > place.since else ""


def _parted(document: Document, place: Place) -> str:
    """By what a load went, where its sentence parts several loads by mode; else ""."""
    modes = {one.lastgroup for one in _CARRIED_BY.finditer(document.folded, place.since, place.until)}
    several = place.left > place.since or place.right < place.until
    return _carried_by(document, place) if several and len(modes) > 1 else ""


def _carried_by(document: Document, place: Place) -> str:
    """By what a load went, where the words of its own item in a list tell one mode; else ""."""
    text, load = document.folded, place.load
    items = [item.end() for item in _ITEM.finditer(text, place.left, load.start)]
    since = items[-1] if items else place.left
    start = hedged_start(document, load.start)
    # "most of it, over 14 million tons, fell to the railways": between two commas a load goes with what stands around.
    apart = bool(items) and not text[since:start].strip()
    stop = CLAUSE_END.search(document.text, load.end + 2 if apart else load.end, place.right)
    until = stop.start() if stop else place.right
    joined = _ITEM.search(text, load.end + 2 if apart else load.end, until)
    until = joined.start() if joined else until
    found = list(_CARRIED_BY.finditer(text, since, load.start)) or list(_CARRIED_BY.finditer(text, load.end, until))
    modes = {one.lastgroup for one in found}
    return modes.pop() or "" if len(modes) == 1 else ""


def in_transit(document: Document, place: Place, carrier: Way, since: int) -> Way:
    """A railway that carried a load, or the transit through its country where that is what it carried."""
    stop = CLAUSE_END.search(document.text, place.load.end, place.right)
    until = stop.start() if stop else place.right
    if carrier.name.endswith(" rail") and TRANSIT.search(document.folded, max(since, place.left), until):
        return replace(carrier, name=f"{_THROUGH}{carrier.name.removesuffix(' rail')}")
    return carrier
