"""Links that share one noun: "the A-B (152 km) and C-D railway lines", "порты X и Y", "terminals in X and Y"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tradelines.reading.facts.segments.at_sites import at_site
from tradelines.reading.facts.segments.ends import between
from tradelines.reading.facts.segments.links import NOUNS, TURKIC, Mention, kind_of
from tradelines.reading.facts.segments.sites import MODIFIERS
from tradelines.reading.facts.segments.spots import Spot, chains_of, spots_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

SITED = ("port", "terminal", "bridge")
_AND = re.compile(
    r"(?:['-]?\w{0,4})?(?:\s*\([^)\n]{1,30}\))?\s*"
    r"(?:,|,?\s*\b(?:and|и|və|ve|ilə|ile|as well as|а также|həmçinin|ayrica)\b)"
    r"\s+(?:(?:and|и|also|а также)\s+)?(?:(?:in|at|near|в|на|под|у|the)\s+){0,2}(?:(?:городе|порту|станции)\s+)?"
    r"(?:\w+'s\s+|\w+(?:ian|ish|ese)\s+|\w+ск(?:ом|ой)\s+)?(?:(?:port|city)\s+of\s+|порту\s+|городе\s+)?"
)
# "In China's Xi'an and in the Georgian port of Poti", «в китайском Сиане и грузинском порту Поти».
_OWNER = r"(?:\w+'s\s+|\w+(?:ian|i|ish|ese)\s+)?(?:(?:port|city)\s+of\s+)?"
_OWNER_RU = r"(?:\w+ск(?:ом|ой)\s+)?(?:(?:порту|городе)\s+)?"
_OF = {
    "en": re.compile(rf"\s+(?:of\s+|in\s+|at\s+|\()?(?:the\s+)?{_OWNER}"),
    "ru": re.compile(rf"\s+(?:в\s+{_OWNER_RU}|[\"(])?"),
}
# The sites behind the verb: "новые терминалы возводятся на станциях X и Y", "terminals are being built at X and Y".
_AWAY = {
    "en": re.compile(r"(?:\s+[a-z-]+){1,4}\s+(?:in|at|near)\s+(?:the\s+)?(?:(?:stations|ports|cities)\s+(?:of\s+)?)?"),
    "ru": re.compile(r"(?:\s+[а-яё-]+){1,3}\s+(?:в|на|под|у)\s+(?:(?:станциях|портах|городах)\s+)?"),
}
_NAME = re.compile(r"[A-ZА-ЯЁ][\w-]+")
_BETWEEN = re.compile(r"\b(?:between|between the|from|from the|между|от|из)\s+$")
_REACH = 90


@dataclass(frozen=True, slots=True)
class _Unit:
    """What may be one link of several: a chain of names, or a place."""

    start: int
    end: int
    places: tuple[str, ...]
    spot: Spot | None = None


def coordinated(document: Document) -> list[Mention]:
    """The links of every plural noun that has two or more of them, in order."""
    found: list[Mention] = []
    for noun in document.family("segmany"):
        kind = kind_of(noun)
        units = list(_units(document, noun, kind))
        listed = _listed_before(document, noun, units) or _listed_behind(document, noun, units)
        if len(listed) < 2 or any(mention.end > listed[0].start for mention in found):
            continue
        if NOUN_ENDS_NAME.match(document.folded, noun.end) or _are_ends(document, noun, listed[0]):
            continue
        for unit in listed:
            found.append(_named(document, noun, kind, unit, listed))
    return found


# "the Baku and Tbilisi airports railway company": the plural belongs to another noun.
NOUN_ENDS_NAME = re.compile(r"\s+(?:compan|organi|authorit|ministr|administration|agency|department)")


def _are_ends(document: Document, noun: Match, first: _Unit) -> bool:
    """Whether the places are the ends of something else: "connecting X and Y ports", "between the ports of X and Y"."""
    start = min(noun.start, first.start)
    joins = within(document.family("segjoin"), start - 30, start)
    return bool(_BETWEEN.search(document.folded[max(0, start - 20) : start])) or any(
        document.folded[join.end : start].strip() in ("", "the") for join in joins if join.end <= start
    )


def _units(document: Document, noun: Match, kind: str) -> Iterator[_Unit]:
    """Chains near the noun, and for what stands at one place the places too, in order."""
    first, last = noun.start - _REACH, noun.end + _REACH
    chains = [chain for chain in chains_of(document) if first <= chain.start and chain.end <= last]
    found = [_Unit(chain.start, chain.end, tuple(spot.name for spot in chain.spots)) for chain in chains]
    if kind in SITED:
        found = [
            _Unit(_behind_noun(spot, noun), spot.end, (spot.name,), spot)
            for spot in within(_sites(document, noun), first, last)
            if spot.kind == "place" and not any(chain.start <= spot.start < chain.end for chain in chains)
        ]
    yield from found


def _behind_noun(spot: Spot, noun: Match) -> int:
    """Where the place begins in a name that the noun is a part of: "порты Поти" is known as the port of Poti."""
    return noun.end + 1 if spot.start <= noun.start and noun.end < spot.end else spot.start


def _sites(document: Document, noun: Match) -> list[Spot]:
    """The places of the text, and after "at the stations" the names that no table knows."""
    known = spots_of(document)
    sentence = document.sentence_at(noun.start)
    station = re.search(r"(?:stations|станциях)\s+(?:of\s+)?", document.folded[noun.end : sentence.end])
    if station is None:
        return known
    since = noun.end + station.end()
    names = [
        Spot(name.start(), name.end(), name.group(), "place")
        for name in _NAME.finditer(document.text, since, sentence.end)
        if not within(known, name.start(), name.end())
    ]
    return sorted([*known, *names], key=lambda spot: spot.start)


def _listed_before(document: Document, noun: Match, units: list[_Unit]) -> list[_Unit]:
    """The units that end at the noun, joined by commas and "and"."""
    before = [unit for unit in units if unit.end <= noun.start]
    if not before or not MODIFIERS.fullmatch(document.folded, before[-1].end, noun.start):
        return []
    listed = [before[-1]]
    for unit in reversed(before[:-1]):
        if not _AND.fullmatch(document.folded, unit.end, listed[0].start):
            break
        listed.insert(0, unit)
    return listed if len(listed) > 1 else []


def _listed_behind(document: Document, noun: Match, units: list[_Unit]) -> list[_Unit]:
    """The units behind the noun, or behind its verb."""
    language = document.lexicon.language
    after = [unit for unit in units if unit.start >= noun.end]
    if language in TURKIC or not after:
        return []
    gap = document.folded[noun.end : after[0].start]
    away = after[0].spot is not None and _AWAY[language].fullmatch(gap)
    if not _OF[language].fullmatch(gap) and not away:
        return []
    listed = [after[0]]
    for unit in after[1:]:
        if not _AND.fullmatch(document.folded, listed[-1].end, unit.start):
            break
        listed.append(unit)
    return listed


def _named(document: Document, noun: Match, kind: str, unit: _Unit, listed: list[_Unit]) -> Mention:
    """One of the links; the noun belongs to the one that stands beside it."""
    start, end = unit.start, unit.end
    if unit is listed[0] and noun.end <= start:
        start, end = noun.start, noun.end if unit.spot is not None else end
    if unit is listed[-1] and noun.start >= end:
        end = noun.end
    if unit.spot is not None:
        mention = at_site(kind, NOUNS[kind], unit.spot, (start, end))
    else:
        mention = between(document, kind, (start, end), unit.places)
        if not mention.reference_id:
            mention = replace(mention, name=f"{'-'.join(unit.places)} {NOUNS[kind]}")
    return replace(mention, group=noun.start + 1)
