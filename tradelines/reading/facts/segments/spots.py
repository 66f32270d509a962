"""Where a link may begin or end: places, countries and seas in a text, and chains of them ("Baku-Tbilisi-Kars")."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from anyascii import anyascii

from tradelines.reading.facts.segments.adjectives import place_of
from tradelines.reading.facts.segments.reference import city
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, once, within

_IN_CHAIN = re.compile(r"(?:\s?\([^)\n]{2,20}\))?\s?-\s?")
_LONGEST_JOINT = 26  # characters that it can take
_AFTER_NAME = re.compile(r"\s?\(([^)\n]{2,20})\)")
# An unknown name in a chain: a word with a capital letter. Compass words and continents make no ends.
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_CAPITAL, _LETTERS = r"[A-ZÀ-ÖØ-ÞĀ-ŽƏĞİŞА-ЯЁ]", r"[\w'’.]++"
_NAME = re.compile(_CAPITAL + _LETTERS)
# A chain begins with a word, so that a long one without a dash is gone through once. The capital comes first, as what
# a search can jump to; what must not stand before it is asked behind it.
_UNKNOWN_CHAIN = re.compile(
    rf"{_CAPITAL}(?<!\w.)(?<![\w'’.][.'’].){_LETTERS}(?:\s?[-–—‑]\s?{_CAPITAL}{_LETTERS}){{1,9}}"
)
_NO_ENDS = re.compile(
    r"(?:the|in|on|at|north|south|east|west|trans|inter|multi|euro|anti|non|pre|post|mid|asia|europe|север|юг|восток|запад|"
    r"şimal|cənub|şərq|qərb|kuzey|güney|doğu|bati|avropa|avrupa|(?!sisian\b)\w+(?:ian|ish|ese))"
)


# "Port of Baku", "Anaklia port": its city.
_PORT = re.compile(r"^Port of | port$")


class Spot(NamedTuple):
    """A place, country or sea; `name` in English where the reference knows it, else as printed."""

    start: int
    end: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Chain:
    """Names joined by dashes; a hyphen on each side counts as one."""

    start: int
    end: int
    spots: tuple[Spot, ...]

    @property
    def ends(self) -> tuple[str, str]:
        """The first and the last."""
        return self.spots[0].name, self.spots[-1].name


def latin(name: str) -> str:
    """A name that no table knows, in Latin letters: "Саржа" as "Sarzha"."""
    return anyascii(name).replace("'", "") if _CYRILLIC.search(name) else name


@once
def spots_of(document: Document) -> list[Spot]:
    """Places, countries and seas, in order; of two at one stretch the place."""
    names = gazetteer()
    found = [
        Spot(name.start, name.end, _place_name(document, name.key, name.end), "place")
        for name in document.names
        if name.kind == "place"
    ]
    found += [
        Spot(name.start, name.end, names.english("country", name.key), "country")
        for name in document.names
        if name.kind == "country"
        and name.form == "name"
        and names.rows["country"][name.key]["kind"] == "country"
        and not document.text.endswith("$", 0, name.start)
    ]
    found += [Spot(term.start, term.end, term.word, "area") for term in document.family("segarea")]
    found += [
        Spot(name.start, name.end, _PORT.sub("", names.rows["route"][name.key]["name"]), "place")
        for name in document.names
        if name.kind == "route" and names.rows["route"][name.key]["mode"] == "port" and " and " not in name.key
        and not name.key.endswith("-ports")
    ]  # fmt: skip
    found.sort(key=lambda spot: (spot.start, -spot.end, spot.kind != "place"))
    kept: list[Spot] = []
    for spot in found:
        if not kept or (spot.start >= kept[-1].end and not _tells_apart(document, kept[-1], spot)):
            kept.append(spot)
    return kept


def _tells_apart(document: Document, place: Spot, country: Spot) -> bool:
    """Whether a country stands in brackets behind a place: "Astara (Iran)" is one name."""
    return document.folded[place.end : country.start].strip() == "(" and place.name.endswith(")")


def _are_joined(document: Document, one: Spot, other: Spot) -> bool:
    """Whether a dash joins two names, and is not that of a dateline ("TEHRAN - Iran's railways")."""
    if other.start - one.end > _LONGEST_JOINT:
        return False
    gap = document.folded[one.end : other.start]
    dateline = " " in gap and document.text[one.start : one.end].isupper()
    return bool(_IN_CHAIN.fullmatch(gap)) and not dateline


@once
def chains_of(document: Document) -> list[Chain]:
    """Runs of two or more names joined by dashes, in order."""
    found: list[Chain] = []
    run: list[Spot] = []
    for spot in spots_of(document):
        if run and not _are_joined(document, run[-1], spot):
            _close(run, found)
            run = []
        run.append(spot)
    _close(run, found)
    for chain in _unknown(document):
        inside = [other for other in found if other.start < chain.end and chain.start < other.end]
        if all(chain.start <= other.start and other.end <= chain.end for other in inside):
            found = [other for other in found if other not in inside]
            found.append(chain)
    return sorted(found, key=lambda chain: chain.start)


def _close(run: list[Spot], found: list[Chain]) -> None:
    if len(run) > 1:
        found.append(Chain(run[0].start, run[-1].end, tuple(run)))


def _unknown(document: Document) -> list[Chain]:
    chains = []
    for match in _UNKNOWN_CHAIN.finditer(document.text):
        known = {spot.start: spot for spot in within(spots_of(document), match.start(), match.end())}
        spots = [
            known.get(name.start()) or Spot(name.start(), name.end(), _called(name.group().rstrip(".")), "place")
            for name in _NAME.finditer(document.text, match.start(), match.end())
            if not any(spot.start < name.start() < spot.end for spot in known.values())
        ]
        dateline = " " in match.group() and document.text[spots[0].start : spots[0].end].isupper()
        aside = document.lexicon.language == "en" and bool(re.search(r"\s—\s", match.group()))
        if (
            not dateline
            and not aside
            and not any(_NO_ENDS.fullmatch(document.folded, spot.start, spot.end) for spot in spots)
        ):
            chains.append(Chain(match.start(), max(match.end(), spots[-1].end), tuple(spots)))
    return chains


def _called(printed: str) -> str:
    """The place that a name which no table knows is the adjective of, else the name in Latin letters."""
    return (place_of(printed) if _CYRILLIC.search(printed) else "") or latin(printed)


def _place_name(document: Document, key: str, end: int) -> str:
    """The city's name, with the country that the text puts behind it in brackets, so that two Astaras are two."""
    beside = _AFTER_NAME.match(document.text, end)
    name = city(key)
    if beside is None:
        return name
    countries = within(document.names, beside.start(1), beside.end(1))
    told = next((country for country in countries if country.kind == "country" and country.form == "name"), None)
    return f"{name} ({gazetteer().english('country', told.key)})" if told is not None else name
