"""Lines told without a word for what they are: "Kars-Dilucu, 224 kilometres, is due in 2029", "Divriği-Kars arası"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from tradelines.reading.facts.segments.ends import between
from tradelines.reading.facts.segments.lengths import lengths_of
from tradelines.reading.facts.segments.links import NOUNS, PROJECT, TURKIC, Mention, kind_of
from tradelines.reading.facts.segments.measures import is_apposed
from tradelines.reading.facts.segments.spots import Chain, chains_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled

# "Between X and Y", "X ile Y arasında": behind two names it makes them the ends of a stretch.
_STRETCH = dict.fromkeys(("az", "tr"), re.compile(r"\s+aras[iı](?:n\w*)?\b"))
_AND = re.compile(
    r"[\s\"»)]*(?:,|,?\s*\b(?:and|и|а также|as well as|və|ve|ile|ilə|həmçinin)\b)[\s\"«(]*"
    r"(?:(?:the|also|and|и|на|участок|"
    r"линия|проект)\s+)*[\"«(]*"
)
# Of goods, trains, flights and teams between two places the distance is told too.
_TRIP = re.compile(
    r"\b(?:flight|fly|airline|train|trip|journey|voyage|route(?!s)|distance|match|рейс|поезд|расстояни|маршрут(?!ы|ов|ам|ах)|qatar|reys|"
    r"məsafə|tren|sefer|uçuş|mesafe)\w*"
)
# Lines of another kind.
_OTHER_LINES = re.compile(
    r"\b(?:power|transmission|shipping|ferry|sea|air|bus|pipe|production|электропередачи|паромные|морские|enerji|elektrik)"
    r"\s$"
)
_BEFORE, _NEAR_WORD = 60, 18
_KINDS = ("rail", "line", "road", "bypass")


def bare_line(document: Document, chain: Chain, found: Sequence[Mention]) -> Mention | None:
    """The line between two places that are told with its length, or in a list of lines.

    It is of the kind of the line named last before it; a chain beside a trip is a trip.
    """
    if all(spot.kind != "place" for spot in chain.spots) or len(set(chain.ends)) == 1:
        return None
    stretch = _STRETCH.get(document.lexicon.language)
    told = stretch.match(document.folded, chain.end) if stretch else None
    end = told.end() if told else chain.end
    part_end = _part_behind(document, end)
    if not (part_end or _has_length(document, end) or _is_listed(document, chain, found)):
        return None
    sentence = document.sentence_at(chain.start)
    if _TRIP.search(
        document.folded, max(sentence.start, chain.start - _BEFORE), min(sentence.end, chain.end + _BEFORE)
    ):
        return None
    kind = _kind_before(document, chain, found)
    if not kind:
        return None
    places = tuple(spot.name for spot in chain.spots)
    line = between(document, kind, (chain.start, part_end or end), places)
    return line if line.reference_id else replace(line, name=f"{'-'.join(places)} {NOUNS[kind]}")


def _part_behind(document: Document, end: int) -> int:
    """Azerbaijani and Turkish: where the word for a part right behind ends, as in "Orvan-Kelt etabı"; 0 for none."""
    parts = within(document.family("segpart"), end, end + 2) if document.lexicon.language in TURKIC else ()
    return next((part.end for part in parts if part.word in ("nation", "phase")), 0)


def _has_length(document: Document, end: int) -> bool:
    length = next(iter(within(lengths_of(document), end, end + _BEFORE)), None)
    return length is not None and is_apposed(document, length, end)


def _is_listed(document: Document, chain: Chain, found: Sequence[Mention]) -> bool:
    """Whether the chain stands in a list that names a line, or that a word for lines or projects heads.

    "Five projects: A - B, C - D and E - F", "the A-B line and C-D", «проекты "A - B" и "C - D"».
    """
    sentence = document.sentence_at(chain.start)
    others = [other for other in chains_of(document) if other is not chain]
    lines = [mention for mention in found if mention.mode in ("rail", "road") and mention.from_place]
    near = within(others, sentence.start, sentence.end)
    named = [mention for mention in lines if sentence.start <= mention.start < sentence.end]
    if any(_are_joined(document, chain, other) for other in named):
        return True
    heads = [noun for noun in (*document.family("segmany"), *labelled(document, "segnoun.project"),
                          *labelled(document, "segplan.word"))
             if sentence.start <= noun.start < chain.start and kind_of(noun) in (*_KINDS, PROJECT, "word")]  # fmt: skip
    return bool(heads) and any(_are_joined(document, chain, other) for other in near)


def _are_joined(document: Document, one: Chain, other: Chain | Mention) -> bool:
    first, second = (one, other) if one.start < other.start else (other, one)
    return bool(_AND.fullmatch(document.folded, first.end, second.start))


def _is_of_lines(document: Document, noun: Match) -> bool:
    """Whether a plural is of railways or roads: no power or shipping lines."""
    other = _OTHER_LINES.search(document.folded[max(0, noun.start - _NEAR_WORD) : noun.start])
    return kind_of(noun) in ("rail", "road") or (kind_of(noun) == "line" and other is None)


def _kind_before(document: Document, chain: Chain, found: Sequence[Mention]) -> str:
    """The kind of the line or road that the text named last before the chain; "rail" where it names one only later."""
    named_one = [noun for noun in document.family("segnoun") if kind_of(noun) in _KINDS]
    named_many = [noun for noun in document.family("segmany") if _is_of_lines(document, noun)]
    nouns = sorted([*named_one, *named_many], key=attrgetter("start"))
    before = [noun for noun in nouns if noun.end <= chain.start]
    named = [mention for mention in found if mention.end <= chain.start and mention.mode in ("rail", "road")]
    if named and (not before or named[-1].end >= before[-1].start):
        return str(named[-1].mode)
    if before:
        return "road" if kind_of(before[-1]) == "road" else "rail"
    return "rail" if any(kind_of(noun) == "rail" for noun in nouns) else ""
