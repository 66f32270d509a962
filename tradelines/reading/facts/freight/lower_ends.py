"""The lower ends of such as "from 0.8 million to 4.5 million tons", which print unit and often scale once."""

import re
from bisect import bisect_left
from operator import attrgetter

from tradelines.reading.facts.freight.counts import approx_of
from tradelines.reading.facts.freight.load import SENTENCE, UNITS, Load
from tradelines.reading.spans.amount import ABLATIVE
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.numerals import numerals_of
from tradelines.reading.spans.timewords import timewords_of

# "from 70 to 240 thousand TEU", "70 mindən 150 min TEU-ya": the unit is printed once.
_FROM = re.compile(r"\b(?:from|с|со|от)\s(?:the\s)?(?:(?:current|present|today's|нынешних|сегодняшних)\s)?$")
_TO_UNIT = re.compile(r"\s(?:to|до)\s(?:[^\W\d_]+\s){0,2}")
_TURKIC_TO = re.compile(r"['-]?(?:[dt][aəe]n)\s")
_SCALED, _FEWEST = 1e3, 2
# "roads took about 11 million, ships just over 7 million tons": the unit is printed behind the last of a list.
_LISTED = re.compile(r"(?:,|,?\s(?:and|и|а))\s(?:[^\W\d_]+\s){1,4}(?:-\s)?(?:[^\W\d_]+\s){0,4}")
# "yanvarın 1-dən": the month in the genitive.
_MONTH_BEFORE = re.compile(
    r"\b(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|ay)(?:in|un|ün)\s$"
)
_TO_MONTH = 16
_SIGNS = ("$", "€", "£", "₽", "₼", "₸", "₾", "₺")


def ends_of(document: Document, found: list[Load]) -> list[Load]:
    """The lower ends of such as "from 0.8 million to 4.5 million tons", which print unit and often scale once."""
    numerals, ends = numerals_of(document), []
    turkic = document.lexicon.language in TURKIC
    for load in found:
        place = bisect_left(numerals, load.start, key=attrgetter("start"))
        if not 0 < place < len(numerals):
            continue
        lower, upper = numerals[place - 1], numerals[place]
        gap = document.folded[lower.end : load.start]
        ablative = gap == " " and document.folded.endswith(ABLATIVE, lower.start, lower.end)
        if not (ablative or _TURKIC_TO.fullmatch(gap) if turkic else _TO_UNIT.fullmatch(gap)):
            continue
        if not turkic and not _FROM.search(document.folded[max(0, lower.start - 24) : lower.start]):
            continue
        scale = upper.scale if lower.scale == 1 and lower.value < _SCALED else 1.0
        value = float(f"{lower.value * scale:.12g}")
        dated = within(timewords_of(document), lower.start, lower.end) or _is_day(document, lower.start)
        if (
            value < load.value
            and not dated
            and not (scale == 1 == lower.scale and lower.value < _FEWEST and load.value >= _SCALED)
        ):
            ends.append(Load(lower.start, lower.end, value, load.unit, case="ablative" if turkic else "", counted=True))
    return ends


def listed_ends_of(document: Document, found: list[Load]) -> list[Load]:
    """The numbers of a list whose unit is printed once, behind the last: "road 11 million and ships 7 million tons"."""
    if document.lexicon.language in TURKIC:
        return []
    numerals, ends = numerals_of(document), []
    for load in found:
        place = bisect_left(numerals, load.start, key=attrgetter("start"))
        last = load
        while load.unit == "t" and 0 < place < len(numerals) and numerals[place].scale >= _SCALED:
            place -= 1
            one = numerals[place]
            start = hedged_start(document, last.start)
            signed = document.folded.startswith(_SIGNS, one.start - 1)
            if one.scale < _SCALED or signed or not _LISTED.fullmatch(document.folded, one.end, start):
                break
            last = Load(one.start, one.end, one.value, load.unit, approx_of(document, one.start), counted=True)
            ends.append(last)
    return ends


def bracketed_of(document: Document) -> list[Load]:
    """Counts whose unit stands in brackets: "4135 (TEU) containers"."""
    units = {term.start: term for term in document.family("loadnoun") if term.label == "loadnoun.TEU"}
    return [
        Load(numeral.start, numeral.end, numeral.value, "TEU", counted=True)
        for numeral in (numerals_of(document) if units else ())
        for opened in (numeral.end + 1, numeral.end + 2)
        if opened in units and document.folded[numeral.end : opened].strip() == "("
    ]


def worded_of(document: Document) -> list[Load]:
    """Counts in words, of a noun of the same sentence."""
    nouns, found = document.family("loadnoun"), []
    for term in document.family("numeral") if nouns else ():
        # "since then six have gone": a number in words counts where a verb of going stands behind it.
        if within(document.family("loadgone"), term.end, term.end + 2):
            since = max(document.sentence_at(term.start).start, term.start - SENTENCE)
            heads = within(nouns, since, term.start)
            if heads:
                found.append(Load(term.start, term.end, float(term.word), heads[-1].one_of(UNITS), counted=True))
    return found


def _is_day(document: Document, start: int) -> bool:
    """Whether a number is the day of the month named before it: "yanvarın 1-dən 5 milyon tona"."""
    near = within(timewords_of(document), max(0, start - _TO_MONTH), start)
    return any(word.kind != "year" and word.end == start - 1 for word in near) or bool(
        _MONTH_BEFORE.search(document.folded, max(0, start - _TO_MONTH), start)
    )
