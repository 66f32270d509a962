"""Numbers that may be loads: quantities with their unit, and counts whose unit stands in a noun before them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import get_args

from tradelines.reading.matching import Match, one_of
from tradelines.reading.spans.amounts import Case, Quantity, hedged_start, money_of, percents_of, quantities_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.numerals import Numeral, numerals_of
from tradelines.reading.spans.timewords import TimeWord, timewords_of
from tradelines.schema import Approx, FreightUnit

_APPROX: tuple[Approx, ...] = get_args(Approx)
_UNITS: tuple[FreightUnit, ...] = get_args(FreightUnit)
# What may follow a bare count: a share in brackets, the end of the clause, a verb or a preposition.
_AFTER_COUNT = re.compile(
    r"(?:-[^\W\d_]{1,3})?\s?\([\d.,]+\s?(?:%|percent|faiz|yüzde|процент)|\s?[,.;)]|$|\s(?:in|were|was|are|is|"
    r"have|has|had|transit|import|export|of them|to (?:over |about )?(?=\d)\d+|by|through|via|"
    r"по|в|на|из них|было|пришлось|прошл|olub|oldu|təşkil|idi)\b|'?(?:d[iuü]|idi)\b|-s?[iuü]\b|"
    r"-?[əaeiı]\w{0,3}\s(?:çat|yüksəl|qalx|çık|ulaş|in)"
)
# How a bare count is tied to its noun: by a colon or a dash, or by words that say "this number".
# Or by a verb of amounting, or by a word for their number.
_AMOUNTS = re.compile(
    r"(?:numbered|totall?ed|amounted to|reached|stood at|number(?:ed|s)? (?:was|is|of)|составил[оаи]?|достигл[оаи]|"
    r"насчит\w+|(?:went|rose|grew|fell|dropped|increased|decreased) from|sayi|sayisi|adedi|miqdari|"
    r"оказал[оас]\w+)\s(?:\d{4}[^\d.;]{0,14}\s)?"
    r"(?:[\d.,]+\s(?:faiz|yüzde)\s[^\W\d_]+\s)?$"
)
_HEADED = re.compile(r"[^.;:\d]{0,30}[:-]\s?|\s(?:were|was|made)\s")
_THIS_NUMBER = re.compile(
    r"\b(?:bu say|bu sayi|bu rəqəm|bu rakam|this number|the number|their number|это число|их число|число их)\b"
    r"[^\d.;]{0,48}$"
)
_EXPECTED = re.compile(r"\s(?:are|were|is|have)\s(?:expected|planned|due|gone|sent|been)")
_TEU_BEHIND = re.compile(
    r"\s?\w*\s?(?:\((?:in\s)?(?:teu|дфэ)|(?:in|в)\s(?:twenty-foot|двадцатифутов\w+|teu|дфэ)|\(?(?:teu|"
    r"iyirmifutluq|20 futluq) ekv)"
)
# "4 konteyner blok qatarı", "6 container trains" are trains; "1.8 billion ton-kilometres" are no tonnes.
_TRAIN_BEHIND = re.compile(
    r"\s(?:blok|block|container|konteyner|yük|freight)?[\s-]?(?:qatar|tren\b|trenler|treni|trains?\b|поезд)"
)
_BY_DISTANCE = re.compile(r"[\s-]?(?:о-)?(?:kilomet|километр|km\b|км\b)")
# Sizes of containers are no counts of them: "118-i 20, 22-si 45 futluqdur".
_SIZE = re.compile(
    r"[\s-]?(?:[,и]?(?:\s?(?:and|or|və|ve|и)\s?)?[\s\d,]*(?:-[^\W\d_]{1,3})?\s\d\d)?[\s-]?(?:foot|feet|fut|ayak|фут)"
)
_OF_THEM = re.compile(r"\b(?:of (?:them|these)|из них|onlarin|bunlarin|onlardan|bunlardan),?\s$")
# "since then six have gone": a number in words counts where a verb of going stands behind it.
_GONE = re.compile(
    r"\s(?:more\s)?(?:have|had|were|has)\s(?:since\s)?(?:been\s)?(?:gone|left|sent|dispatched|departed|arrived|"
    r"passed|run|carried)\b"
)
_AFTER_SCALED = re.compile(
    r"\s(?:in|from|against|с|со|против|were|was|are|is|went|by|through|via|came|по|в|на|было|пришлось|прошло|"
    r"-)\s|\s?[,.;)]|\s?\([\d.,+-]+\s?%|$"
)
_SHARED = re.compile(r"\d{4}(?:-[^\W\d_]{1,3})?\s?\(\d[\d.,]*\s?(?:%|percent|faiz|yüzde|процент)")
_SCALED = 1e3
_FROM_BEHIND = re.compile(r"\s(?:from|с|со|против|against)\s\d")
_PARTITIVE = re.compile(r"['-]s?[iuü]\b")
_GENITIVE = ("in", "un", "ün")
_ABLATIVE, _DATIVE = ("dan", "dən", "ten", "tan", "den"), ("ə", "a", "e")
_OLDEST_YEAR = 1500
_CHAIN = 100
# A sentence that is longer is none; only so much of it on either side of a load is looked at.
_SENTENCE = 600


@dataclass(frozen=True, slots=True)
class Load:
    """A number with a unit of freight. `counted` tells that the unit was taken from a noun before the number."""

    start: int
    end: int
    value: float
    unit: FreightUnit
    approx: Approx = "exact"
    case: Case = ""
    counted: bool = False


@once
def loads_of(document: Document) -> list[Load]:
    """Every number that could be a load, in order of the text."""
    quantities = quantities_of(document)
    if not quantities and not document.has("loadnoun"):
        return []
    percents = percents_of(document)
    found = [
        Load(item.start, item.end, item.value, _unit(document, item), item.approx, item.case)
        for item in quantities
        if not _BY_DISTANCE.match(document.folded, item.end)
        and not any(
            percent.start < item.end and item.start < percent.end
            for percent in within(percents, item.start - 9, item.end)
        )
    ]
    found += _counts(document, found)
    found.sort(key=attrgetter("start"))
    return found


def _unit(document: Document, item: Quantity) -> FreightUnit:
    """The unit of a quantity: containers that are told in TEU, and trains of containers, are counted as such."""
    text = document.folded
    if item.unit == "containers" and _TEU_BEHIND.match(text, item.end):
        return "TEU"
    if item.unit == "containers" and _TRAIN_BEHIND.match(text, item.end):
        return "trains"
    return one_of(_UNITS, item.unit)


def _counts(document: Document, found: list[Load]) -> list[Load]:
    """Numbers without a unit of their own that count wagons, trains, containers or vehicles."""
    nouns = document.family("loadnoun")
    if not (nouns or found):
        return []
    taken = _taken(document, found)
    if not nouns:
        return _elliptic(document, found, taken)
    known = [load for load in found if load.unit != "t"]
    counts: list[Load] = []
    for numeral in numerals_of(document):
        if numeral.start not in taken and numeral.value == int(numeral.value) and numeral.value >= 2:
            load = _count(document, numeral, nouns, _latest(document, known, counts, numeral.start))
            if load:
                counts.append(load)
    taken |= {place for load in counts for place in range(load.start, load.end)}
    return [*counts, *_worded(document, nouns), *_elliptic(document, found, taken)]


def _elliptic(document: Document, found: list[Load], taken: set[int]) -> list[Load]:
    """Numbers with a scale that share the unit of a load before them: "and 1.9 million were transit"."""
    weights = [load for load in found if load.unit in ("t", "TEU")]
    elliptic = []
    for numeral in numerals_of(document) if weights else ():
        if (
            not _is_large(document, numeral)
            or numeral.start in taken
            or not _AFTER_SCALED.match(document.folded, numeral.end)
        ):
            continue
        since = max(document.sentence_at(numeral.start).start, numeral.start - _SENTENCE)
        before = within(weights, since, numeral.start)
        if before:
            start = hedged_start(document, numeral.start)
            approx = _approx(document, start, numeral.start)
            elliptic.append(Load(numeral.start, numeral.end, numeral.value, before[-1].unit, approx, counted=True))
    return elliptic


def _is_large(document: Document, numeral: Numeral) -> bool:
    """Whether a number has a scale, or is one of two between which a load moved: "to 23,700 from 33,000 TEU"."""
    if numeral.scale >= _SCALED:
        return True
    moved = document.folded[max(0, numeral.start - 5) : numeral.start].endswith((" to ", " до "))
    return moved and numeral.value >= _SCALED and bool(_FROM_BEHIND.match(document.folded, numeral.end))


def _worded(document: Document, nouns: list[Match]) -> list[Load]:
    """Counts in words, of a noun of the same sentence."""
    found = []
    for term in document.family("numeral"):
        if _GONE.match(document.folded, term.end):
            since = max(document.sentence_at(term.start).start, term.start - _SENTENCE)
            heads = within(nouns, since, term.start)
            if heads:
                found.append(Load(term.start, term.end, float(term.word), heads[-1].one_of(_UNITS), counted=True))
    return found


def _taken(document: Document, found: list[Load]) -> set[int]:
    """Every place of the text that belongs to an amount of another kind or to a time."""
    spans = [(span.start, span.end) for span in found]
    spans += [(span.start, span.end) for span in money_of(document)]
    spans += [(span.start, span.end) for span in percents_of(document)]
    spans += [(word.start, word.end) for word in timewords_of(document) if _is_time(document, word)]
    return {place for start, end in spans for place in range(start, end)}


def _is_time(document: Document, word: TimeWord) -> bool:
    """Whether a word of time is one, and not a count with its share behind it: "1363-ü (20,8 faiz)"."""
    if word.kind == "year" and word.year < _OLDEST_YEAR and hedged_start(document, word.start) < word.start:
        # "up to 1300" is no Iranian year.
        return False
    return word.kind in ("point", "year", "unit") and not _SHARED.match(document.folded, word.start)


def _count(document: Document, numeral: Numeral, nouns: list[Match], before: Load | None) -> Load | None:
    """The count that a number is, by a counter behind it ("units") or by its tie to a noun or a count before it."""
    text = document.folded
    sentence = document.sentence_at(numeral.start)
    heads = within(nouns, max(sentence.start, numeral.start - _SENTENCE), numeral.start)
    counter = next((term for term in within(document.family("loadcount"), numeral.end, numeral.end + 2)), None)
    noun = next(iter(within(nouns, numeral.end, numeral.end + 2)), None)
    if noun and numeral.value >= _SCALED and noun.label == "loadnoun.vehicles":
        # "20,000 TIR": a noun of one language that another uses too.
        heads, counter = [noun], noun
    if not counter and not _is_tied(document, numeral, heads, before):
        return None
    if heads:
        unit = heads[-1].one_of(_UNITS)
    elif before:
        unit = before.unit
    else:
        return None
    if _TEU_BEHIND.match(text, counter.end if counter else numeral.end):
        unit = "TEU"
    end = counter.end if counter else numeral.end
    start = hedged_start(document, numeral.start)
    approx = _approx(document, start, numeral.start)
    return Load(numeral.start, end, numeral.value, unit, approx, _case(text[numeral.start : end]), True)


def _latest(document: Document, known: list[Load], counts: list[Load], place: int) -> Load | None:
    """The last count before a place, where it stands in the same sentence or in one of the two before."""
    passed = bisect_left(known, place, key=attrgetter("start"))
    before = [*known[max(passed - 1, 0) : passed], *counts[-1:]]
    if not before:
        return None
    latest = max(before, key=attrgetter("start"))
    near = document.sentence_at(latest.start).number >= document.sentence_at(place).number - 2
    return latest if near else None


def _is_tied(document: Document, numeral: Numeral, heads: Sequence[Match], before: Load | None) -> bool:
    text = document.folded
    if not _AFTER_COUNT.match(text, numeral.end) or _SIZE.match(text, numeral.end):
        return False
    sentence = document.sentence_at(numeral.start)
    start = hedged_start(document, numeral.start)
    lead = text[max(sentence.start, start - _CHAIN) : start]
    if heads and (_HEADED.fullmatch(text[heads[-1].end : start]) or _AMOUNTS.search(lead)):
        return True
    if heads and text[heads[-1].end : start] == " " and _PARTITIVE.match(text, numeral.end):
        # "vaqonların 20 331-i": so many of them.
        return text[heads[-1].start : heads[-1].end].endswith(_GENITIVE)
    if not before:
        return False
    if _OF_THEM.search(lead):
        return True
    if before.start >= sentence.start and numeral.start - before.end < _CHAIN:
        return True
    return bool(_EXPECTED.match(text, numeral.end) or _THIS_NUMBER.search(lead))


def _approx(document: Document, start: int, number: int) -> Approx:
    hedge = next(iter(within(document.family("hedge"), start, start + 1)), None)
    return hedge.one_of(_APPROX) if hedge and start < number else "exact"


def _case(words: str) -> Case:
    if words.endswith(_ABLATIVE):
        return "ablative"
    return "dative" if words.endswith(_DATIVE) else ""


@dataclass(frozen=True, slots=True)
class Place:
    """A load in its sentence [since, until), and how far it reaches to the loads on either side: [left, right)."""

    load: Load
    since: int
    until: int
    left: int
    right: int


def places_of(document: Document) -> list[Place]:
    """Every number that could be a load, with its surroundings."""
    places = []
    loads = loads_of(document)
    for index, load in enumerate(loads):
        sentence = document.sentence_at(load.start)
        since = max(sentence.start, load.start - _SENTENCE)
        until = min(sentence.end, load.end + _SENTENCE)
        left, right = since, until
        if index and loads[index - 1].start >= left:
            left = loads[index - 1].end
        if index + 1 < len(loads) and loads[index + 1].start < right:
            right = loads[index + 1].start
        places.append(Place(load, since, until, left, right))
    return places
