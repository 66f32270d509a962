"""What carries the goods of a country: its railways and shipping lines, its transport of one mode, its ports."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.freight.asides import is_source
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import OF_BODY, PORTS_OF, Way
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of

# Between a country and its carriers: a possessive or case ending, and a word such as "state" or "national".
_OWN = re.compile(
    r"(?:'?s|'?[^\W\d_]{1,3})?\s(?:(?!(?:по|через|на|by|via|over|through|arasinda\w*|ile|ilə)\s)[^\W\d_]+\s)?"
)
# Endings that tell where to or where from, and not whose.
_DATIVE = ("a", "ə", "e", "ya", "yə", "ye", "'a", "'e", "'ya", "'ye", "dan", "dən", "'dan", "'den", "'tan", "'ten")
_TRANSIT = re.compile(r"transit|транзит|tranzit")
_TRANSIT_BEHIND = re.compile(
    r"(?:'?[^\W\d_]{1,3})?\s(?:transit|транзит|tranzit)(?!\w*\s(?:agree|corridor|route|коридор|dəhliz))"
)
_TRANSIT_BEFORE = ("транзит ", "транзита ")
_OF = re.compile(r"\s(?:(?:of|in|в)\s(?:the\s)?)?")
# "South Caucasus Railway": a railway that the tables do not know is named as printed.
_PRINTED = re.compile(r"(?:\b[A-Z][a-z]+ ){1,3}Railways?$")
_CHAINED = re.compile(r"\w\s?-\s?$")
_LEFT = re.compile(r"\w'?[dt][aəe]n\s$")
_COUNCIL = re.compile(r"(?:\s(?:transport|nəqliyyat|транспорт)\w*)?\s(?:council|şura|совет)\w*")
_THERE = ("е", "ии")  # «водным транспортом в Казахстане»
_SHORT = ("CIS", "EAEU")  # sets of countries are told by their letters
_RAIL = "loadcarrier.rail"
_REACH = 40


def carriers_of(document: Document) -> list[Way]:
    """Bodies that carry, by their country; "Azerbaijan's railways", "казахстанские суда", "железные дороги Грузии"."""
    found = []
    for name in document.names:
        row = gazetteer().rows["body"][name.key] if name.kind == "body" else {}
        if row.get("kind") == "railway" and row["country"]:
            english = gazetteer().english("country", row["country"])
            found.append(Way(name.start, name.end, f"{english} rail", "carrier"))
        elif row.get("kind") == "shipping line":
            found.append(Way(name.start, name.end, row["name"], "carrier"))
    found += [Way(term.start, term.end, term.word, "route") for term in document.family("loadrailway")]
    found += _in_transit(document)
    for term in terms_of(document, "loadcarrier", "loadmode", "loadsite"):
        country = "" if term.label.startswith("loadsite.") and term.word != "ports" else _country(document, term)
        printed = _PRINTED.search(document.text, max(0, term.start - _REACH), term.end) if term.label == _RAIL else None
        if printed and not country:
            found.append(Way(printed.start(), printed.end(), printed.group(), "carrier"))
        elif country:
            told = PORTS_OF + country if term.word == "ports" else f"{country} {term.word}"
            # "Iran's Ports and Maritime Organization" is a body.
            body = term.label.startswith("loadcarrier.") or OF_BODY.match(document.folded, term.end)
            found.append(Way(term.start, term.end, told, "carrier" if body else "route"))
    return found


def _in_transit(document: Document) -> list[Way]:
    """A country's transit, told as its own: "Iran's transit", "иранский транзит", "İran transiti"."""
    found = []
    for name in document.names if _TRANSIT.search(document.folded) else ():
        country = name.kind == "country" and name.form != "capital"
        if not country or gazetteer().rows["country"][name.key]["kind"] != "country":
            continue
        behind = _TRANSIT_BEHIND.match(document.folded, name.end)
        if behind or document.folded.endswith(_TRANSIT_BEFORE, 0, name.start):
            english = gazetteer().english("country", name.key)
            found.append(Way(name.start, name.end, f"Transit through {english}", "carrier"))
    return found


def _country(document: Document, term: Match) -> str:
    """The country at the side of such a noun, before it or behind "of"; "" where there is none."""
    text = document.folded
    if _COUNCIL.match(text, term.end):
        return ""  # "MDB Dəmir Yolu Nəqliyyatı Şurası" is a body
    countries = [
        name
        for name in within(document.names, term.start - _REACH, term.end + _REACH)
        if name.kind == "country"
        and name.form != "capital"
        and (gazetteer().rows["country"][name.key]["kind"] == "country" or name.key in _SHORT)
    ]
    for name in countries:
        if document.lexicon.language in TURKIC and _LEFT.search(text, max(0, name.start - 5), name.start):
            continue  # "Rusiyadan İrana dəmir yolu ilə": where to
        if _CHAINED.search(text, max(0, name.start - 3), name.start):
            continue  # "China-Kazakhstan rail freight" is of both
        if text[name.stem_end : name.end] in _DATIVE and document.lexicon.language in TURKIC:
            continue  # "Qazaxıstana dəmir yolu ilə": to there by rail, whosesoever it is.
        before = name.end <= term.start and _OWN.fullmatch(text, name.end, term.start)
        behind = name.start >= term.end and _OF.fullmatch(text, term.end, name.start)
        if behind and behind.group().endswith(" в ") and not text.endswith(_THERE, name.start, name.end):
            continue  # «по железной дороге в Китай»: to there
        if before or (behind and document.lexicon.language in ("en", "ru")):
            return country_name(name.key)
    return ""


def country_name(key: str) -> str:
    """A country by name, a set of countries by its letters."""
    return key if key in _SHORT else gazetteer().english("country", key)


def carrier_since(document: Document, place: Place, carriers: Sequence[Way], since: int) -> Way | None:
    """The railway whose freight the sentence right before a load tells of, behind the load before it (`since`)."""
    number = document.sentence_at(place.load.start).number
    told = document.sentences[max(number - 1, 0)]
    carried = any(
        term.label == "loadcarry.strong" for term in within(document.family("loadcarry"), told.start, told.end)
    )
    if not (number and carried):
        return None
    networks = within(carriers, max(told.start, since), told.end)
    return next((way for way in reversed(networks) if not is_source(document, way)), None)
