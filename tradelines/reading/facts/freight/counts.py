"""Counts of wagons, trains, containers and vehicles whose unit stands in a noun or at a number before them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import get_args

from tradelines.reading.facts.freight.counts_before import before_unit
from tradelines.reading.facts.freight.load import SENTENCE, TEU_BEHIND, UNITS, Load
from tradelines.reading.matching import Match
from tradelines.reading.spans.amount import ABLATIVE
from tradelines.reading.spans.amounts import TURKIC, Case, hedged_start, money_of, percents_of
from tradelines.reading.spans.changes import directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.modality import modal_words
from tradelines.reading.spans.numerals import Numeral, numerals_of
from tradelines.reading.spans.timeword import TimeWord
from tradelines.reading.spans.timewords import timewords_of
from tradelines.schema import Approx

_APPROX: tuple[Approx, ...] = get_args(Approx)
# What may follow a bare count beside a word of the lexicon: a share in brackets, a case ending or copula, the end of
# the clause.
_AFTER_COUNT = re.compile(
    r"(?:-[^\W\d_]{1,3})?\s?\([\d.,]+\s?(?:%|percent|faiz|yüzde|процент)|(?:['-][^\W\d_]{1,5})?\s?(?:[,.;)\"»”]|-\s|$)"
    r"|\sto (?:over |about )?(?=\d)\d+|,?\s(?:and|while|whereas|и|а)\s(?:the|number|число|количество)\b"
    r"|'?y?[dt][iuü](?:r|lar|lər|ler)?\b|['-]s?[iuü]\b"
)
# Between a bare count and the word behind it: a case ending, an adjective before "ones".
_TO_WORD = re.compile(r"(?:['-][^\W\d_]{1,5})?\s")
_TO_ONES = re.compile(r"\s[^\W\d_]+\s(?=ones\b)")
# What may stand between a verb of amounting and its number: "numbered 8 percent more, 500", "2019 ildə".
_TO_NUMBER = re.compile(
    r"\s(?:(?:ise|isə|de|da|də)\s)?(?:(?:gələn|bu|cari|ötən|keçən|gelecek|geçen)\s(?:i|yi)l\w{0,4}\s)?"
    r"(?:(?:bu\s)?[yi]?[iı]l[iı]n\s(?:ilk|birinci|son)\s(?:\d{1,2}\s)?[^\W\d_]+\s)?"
    r"(?:\d{4}[^\d.;]{0,14}\s)?(?:(?:[\d.,]+\s(?:faiz|yüzde)|(?:yüzde\s|%)[\d.,]+)\s[^\W\d_]+\s)?"
)
_OF_KIND = re.compile(r"(?:['-]?s?[iuü]|['-]n?[iuü])\s(?:[^\W\d_]+\s)?")
# "The time fell from 12 to six or eight hours": no trains.
_TO_TIME = re.compile(
    r"\s(?:to|до)\s(?:[^\W\d_]+|\d+)(?:\s?(?:or|to|-|или)\s?(?:[^\W\d_]+|\d+))?\s(?:hours?\b|days\b|minutes?\b|час|дн(?:ей|я)|"
    r"сут|минут)"
)
_SUFFIX = re.compile(r"['-][^\W\d_]{1,4}")
_COMMA = re.compile(r",?\s\(?")
_TO_THIS = re.compile(r"[^\d.;]{0,48}")
# How a bare count is tied to its noun: by a colon or a dash.
_HEADED = re.compile(
    r"\s(?:geçişi|girişi|çikişi|keçidi)\s(?:[^\W\d_]+\s){0,3}|"
    r"[^.;:\d]{0,30}[:-]\s?|(?:\d{4}|[^.;:\d]){0,50}\s(?:were|was|made|numbered)\s|(?:\s(?:\d{4}|[^.;:,\d\s]+)){0,6}\s[^\W\d_]+(?:но|ло|ли|ось|ись)\s"
)
_FROM_SO_MANY = re.compile(r"\s(?:[^\W\d_][\w-]*\s){0,9}(?:from|с|со|от)\s")
# "The number of trucks rose by 5 percent to 54,200": no other number stands between.
_TO_SO_MANY = re.compile(r"(?:[^.;\d]|\b20\d\d\b|[\d.,]+\s?(?:%|percent|per cent|pct|процент\w*))*\s(?:to|до)\s")
_EXPECTED = re.compile(
    r"\s(?:are|were|is|have)\s(?:expected|planned|due|gone|sent|been|arrived|left|passed|come|departed|run)\b"
)
# Sizes of containers are no counts of them: "118-i 20, 22-si 45 futluqdur".
_SIZE = re.compile(
    r"[\s-]?(?:[,и]?(?:\s?(?:and|or|və|ve|и)\s?)?[\s\d,]*(?:-[^\W\d_]{1,3})?\s\d\d)?[\s-]?(?:foot|feet|fut|ayak|фут)"
)
_AFTER_SCALED = re.compile(
    r"\sa year (?:earlier|before|ago)|"
    r"\s(?:in|(?:on|over|along) the|from|against|с|со|против|were|was|are|is|went|by|through|via|came|по|в|на|"
    r"было|пришлось|прошло|-)\s|\s?[,.;)]|\s?\([\d.,+-]+\s?%|$"
)
_SHARED = re.compile(r"\d{4}(?:-[^\W\d_]{1,3})?\s?\(\d[\d.,]*\s?(?:%|percent|faiz|yüzde|процент)")
_SCALED, _MANY = 1e3, 1e4
_FROM_BEHIND = re.compile(r"\s(?:from|с|со|против|against)\s\d")
_PARTITIVE = re.compile(r"['-]s?[iuü]\b")
_GENITIVE = ("in", "un", "ün")
_DATIVE = ("ə", "a", "e")
_OF_WHOLE = ("mini", "bini", "milyonu")
_SIGNS = ("$", "€", "£", "₽", "₼", "₸", "₾", "₺")
# Four bare digits of our time are a year, and no count, where nothing behind them counts.
_LIKE_A_YEAR = re.compile(r"(?:19[89]|20[0-6])\d")
_OLDEST_YEAR = 1500
_HEAD, _CHAIN, _FAR_CHAIN = 40, 100, 240
# «20 единиц спецтехники», "30 pieces of equipment": no loads.
_OF_MACHINES = re.compile(
    r"\s(?:of\s)?(?:[^\W\d_]+\s)?(?:equipment|machine\w*|спецтехник\w*|техник\w+|оборудован\w*|texnika\w*|avadanliq\w*|"
    r"ekipman\w*|iş makine\w*|makine\w*)"
)
_PEOPLE = 40  # "the number of passengers to 19,000": a count of people


def counts_of(document: Document, found: list[Load]) -> list[Load]:
    """Numbers without a unit of their own that count wagons, trains, containers or vehicles."""
    nouns = document.family("loadnoun")
    if not (nouns or found):
        return []
    taken = _taken(document, found)
    if not nouns:
        parts = before_unit(document, nouns, found, taken)
        taken |= {place for load in parts for place in range(load.start, load.end)}
        return [*parts, *_elliptic(document, found, taken)]
    known = [load for load in found if load.unit != "t"]
    counts: list[Load] = []
    for numeral in numerals_of(document):
        if numeral.start not in taken and numeral.value == int(numeral.value) and numeral.value >= 2:
            load = _count(document, numeral, nouns, _latest(document, known, counts, numeral))
            if load:
                counts.append(load)
    counts += before_unit(document, nouns, [*found, *counts], taken)
    taken |= {place for load in counts for place in range(load.start, load.end)}
    return [*counts, *_elliptic(document, found, taken)]


def _elliptic(document: Document, found: list[Load], taken: set[int]) -> list[Load]:
    """Numbers with a scale that share the unit of a load before them: "and 1.9 million were transit"."""
    weights = [load for load in found if load.unit in ("t", "TEU")]
    elliptic = []
    for numeral in numerals_of(document) if weights else ():
        if (
            not _is_large(document, numeral)
            or numeral.start in taken
            or not (_AFTER_SCALED.match(document.folded, numeral.end) or _is_partitive(document, numeral))
        ):
            continue
        since = max(document.sentence_at(numeral.start).start, numeral.start - SENTENCE)
        before = within(weights, since, numeral.start)
        if before:
            approx = approx_of(document, numeral.start)
            elliptic.append(Load(numeral.start, numeral.end, numeral.value, before[-1].unit, approx, counted=True))
    return elliptic


def _is_partitive(document: Document, numeral: Numeral) -> bool:
    """Whether a number with its scale is a part of what was told: "bunun 420 mini Poti limanının payına düşüb"."""
    since = document.sentence_at(numeral.start).start
    parted = any(term.label == "loadsum.part" for term in within(document.family("loadsum"), since, numeral.start))
    return parted and numeral.scale >= _SCALED and document.folded.endswith(_OF_WHOLE, numeral.start, numeral.end)


def _is_large(document: Document, numeral: Numeral) -> bool:
    """Whether a number has a scale, or is one of two between which a load moved: "to 23,700 from 33,000 TEU"."""
    if numeral.scale >= _SCALED or numeral.value >= _MANY:
        return True
    moved = document.folded[max(0, numeral.start - 5) : numeral.start].endswith((" to ", " до "))
    return moved and numeral.value >= _SCALED and bool(_FROM_BEHIND.match(document.folded, numeral.end))


def _taken(document: Document, found: list[Load]) -> set[int]:
    """Every place of the text that belongs to an amount of another kind or to a time."""
    spans = [(span.start, span.end) for span in found]
    spans += [(span.start, span.end) for span in money_of(document)]
    spans += [(span.start, span.end) for span in percents_of(document)]
    spans += [(word.start, word.end) for word in timewords_of(document) if _is_time(document, word)]
    return {place for start, end in spans for place in range(start, end)}


def _is_time(document: Document, word: TimeWord) -> bool:
    """Whether a word of time is one, and not a count with its share behind it: "1363-ü (20,8 faiz)"."""
    if word.kind == "year" and word.year < _OLDEST_YEAR and not document.has("solaryear", "solarmonth"):
        return False
    if word.kind == "year" and word.year < _OLDEST_YEAR and hedged_start(document, word.start) < word.start:
        # "up to 1300" is no Iranian year.
        return False
    return word.kind in ("point", "year", "unit") and not _SHARED.match(document.folded, word.start)


def _count(document: Document, numeral: Numeral, nouns: list[Match], before: Load | None) -> Load | None:
    """The count that a number is, by a counter behind it ("units") or by its tie to a noun or a count before it."""
    text = document.folded
    sentence = document.sentence_at(numeral.start)
    heads = within(nouns, max(sentence.start, numeral.start - SENTENCE), numeral.start)
    suffix = _SUFFIX.match(text, numeral.end)
    behind = suffix.end() if suffix else numeral.end
    if before and before.end > sentence.start and _is_set_against(document, numeral):
        heads = within(heads, before.start, before.end)  # "4,300 containers by block train, compared with 2,100".
    counter = next((term for term in within(document.family("loadcount"), numeral.end, behind + 2)), None)
    noun = next(iter(within(nouns, numeral.end, numeral.end + 2)), None) or _noun_behind(document, nouns, numeral)
    if noun and numeral.value >= _SCALED and noun.label == "loadnoun.vehicles":
        # "20,000 TIR": a noun of one language that another uses too.
        heads, counter = [noun], noun
    if _OF_MACHINES.match(text, counter.end) if counter else not _is_tied(document, numeral, heads, before):
        return None
    if within(document.family("loadpeople"), numeral.start - _PEOPLE, numeral.start):
        return None
    if heads:
        # "TEU containers" are counted in TEU.
        in_teu = len(heads) > 1 and heads[-2].word == "TEU" and heads[-1].start - heads[-2].end <= 1
        unit = (heads[-2] if in_teu else heads[-1]).one_of(UNITS)
    elif before:
        unit = before.unit
    else:
        return None
    if TEU_BEHIND.match(text, counter.end if counter else numeral.end):
        unit = "TEU"
    end = counter.end if counter else numeral.end
    approx = approx_of(document, numeral.start)
    return Load(numeral.start, end, numeral.value, unit, approx, _case(text[numeral.start : end]), True)


def _noun_behind(document: Document, nouns: list[Match], numeral: Numeral) -> Match | None:
    """Azerbaijani and Turkish: the noun behind a part and its adjective: "365 bini ticari TIR"."""
    if document.lexicon.language not in TURKIC:
        return None
    gap = _OF_KIND.match(document.folded, numeral.end)
    return next((noun for noun in within(nouns, gap.end(), gap.end() + 1)), None) if gap else None


def _is_set_against(document: Document, numeral: Numeral) -> bool:
    """Whether a word of comparison stands right before a number: it counts what the number before it did."""
    start = hedged_start(document, numeral.start)
    return any(term.end >= start - 1 for term in within(document.family("baseline"), start - _CHAIN, start))


def _latest(document: Document, known: list[Load], counts: list[Load], numeral: Numeral) -> Load | None:
    """The last count before a place, where it stands in the same sentence or in one of the two before."""
    place, few = numeral.start, numeral.value < _SCALED
    passed = bisect_left(known, place, key=attrgetter("start"))
    here = document.sentence_at(place).number - 2
    before = [*known[max(passed - 3, 0) : passed], *counts[-2:]]
    near = [load for load in before if document.sentence_at(load.start).number >= here]
    # What is counted by the hundred are trains and the like, and no TEU, where both were told of.
    pieces = [load for load in near if load.unit != "TEU"] if few else []
    return max(pieces or near, key=attrgetter("start"), default=None)


def _is_tied(document: Document, numeral: Numeral, heads: Sequence[Match], before: Load | None) -> bool:
    text = document.folded
    if text.startswith(_SIGNS, numeral.start - 1) or _LIKE_A_YEAR.fullmatch(text, numeral.start, numeral.end):
        return False
    goes_on = _goes_on(document, numeral)
    if _TO_TIME.match(text, numeral.end):
        return False
    if not goes_on or _SIZE.match(text, numeral.end):
        return False
    sentence = document.sentence_at(numeral.start)
    start = hedged_start(document, numeral.start)
    between = text[heads[-1].end : start] if heads else ""
    if heads and (
        _HEADED.fullmatch(between)
        or _FROM_SO_MANY.fullmatch(between)
        or (_TO_SO_MANY.fullmatch(between) and _moves(document, heads, start))
        or _told(document, "loadsum.amount", _TO_NUMBER, start)
    ):
        return True
    if heads and text[heads[-1].end : start] == " " and _PARTITIVE.match(text, numeral.end):
        # "vaqonların 20 331-i": so many of them.
        return text[heads[-1].start : heads[-1].end].endswith(_GENITIVE)
    if not before:
        return False
    if _told(document, "loadsum.part", _COMMA, start):
        return True
    chain = _FAR_CHAIN if goes_on == "loadbare.verb" else _CHAIN
    if before.start >= sentence.start and numeral.start - before.end < chain:
        return True
    return bool(_EXPECTED.match(text, numeral.end) or _told(document, "loadsum.this", _TO_THIS, start))


def _moves(document: Document, heads: Sequence[Match], start: int) -> bool:
    """Whether a word says that a number rises or falls or, of trains, that is meant to: "довести число поездов до"."""
    meant = heads[-1].label == "loadnoun.trains" and within(modal_words(document), heads[0].start - _HEAD, start)
    return bool(meant or within(directions_of(document), heads[-1].end, start))


def _goes_on(document: Document, numeral: Numeral) -> str:
    """What stands behind a number that has no noun of its own: "loadbare.verb", another such word, "end"; else ""."""
    text = document.folded
    if _AFTER_COUNT.match(text, numeral.end) or text.endswith(_OF_WHOLE, numeral.start, numeral.end):
        return "end"
    gap = _TO_ONES.match(text, numeral.end) or _TO_WORD.match(text, numeral.end)
    word = next(iter(within(document.family("loadbare"), gap.end(), gap.end() + 1)), None) if gap else None
    return word.label if word else ""


def _told(document: Document, label: str, gap: re.Pattern[str], start: int) -> bool:
    """Whether a word of the label stands before a number, with no more than the gap between."""
    since = max(document.sentence_at(start).start, start - _CHAIN)
    words = [term for term in within(document.family("loadsum"), since, start) if term.label == label]
    return any(term.end <= start and gap.fullmatch(document.folded, term.end, start) for term in words)


def approx_of(document: Document, number: int) -> Approx:
    """How exact a count is by the word before it."""
    start = hedged_start(document, number)
    hedge = next(iter(within(document.family("hedge"), start, start + 1)), None)
    return hedge.one_of(_APPROX) if hedge and start < number else "exact"


def _case(words: str) -> Case:
    if words.endswith(ABLATIVE):
        return "ablative"
    return "dative" if words.endswith(_DATIVE) else ""
