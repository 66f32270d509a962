"""The lower ends of such as "from 0.8 million to 4.5 million tons", which print unit and often scale once."""

import re
from bisect import bisect_left
from operator import attrgetter

from tradelines.reading.facts.freight.load import Load
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.numerals import numerals_of
from tradelines.reading.spans.timewords import timewords_of

# "from 70 to 240 thousand TEU", "70 mindən 150 min TEU-ya": the unit is printed once.
_FROM = re.compile(r"\b(?:from|с|со|от)\s(?:the\s)?(?:(?:current|present|today's|нынешних|сегодняшних)\s)?$")
_TO_UNIT = re.compile(r"\s(?:to|до)\s(?:[^\W\d_]+\s){0,2}")
_TURKIC_TO = re.compile(r"['-]?(?:[dt][aəe]n)\s")
_SCALED, _FEWEST = 1e3, 2


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
        if not (_TURKIC_TO.fullmatch(gap) if turkic else _TO_UNIT.fullmatch(gap)):
            continue
        if not turkic and not _FROM.search(document.folded[max(0, lower.start - 24) : lower.start]):
            continue
        scale = upper.scale if lower.scale == 1 and lower.value < _SCALED else 1.0
        value = float(f"{lower.value * scale:.12g}")
        dated = within(timewords_of(document), lower.start, lower.end)
        if (
            value < load.value
            and not dated
            and not (scale == 1 == lower.scale and lower.value < _FEWEST and load.value >= _SCALED)
        ):
            ends.append(Load(lower.start, lower.end, value, load.unit, case="ablative" if turkic else "", counted=True))
    return ends
