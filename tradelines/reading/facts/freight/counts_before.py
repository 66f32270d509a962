"""Azerbaijani and Turkish: counts whose unit is printed once, behind the last of them: "4 bin 82, 7 bin 166 TIR"."""

import re
from bisect import bisect_left
from operator import attrgetter

from tradelines.reading.facts.freight.load import UNITS, Load
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.numerals import numerals_of

# "22 bin 24, giriş tarafında ise 15 bin 591 tır", "7 bin 166'sı giriş, 4 bin 82'si çıkış 11 bin 248 TIR"
_LISTED_BEFORE = re.compile(
    r"(?!\s(?:metre|kilomet|km|hektar|kvadrat|kişi|nəfər|dolar|manat|lira))"  # "500 bin metrekarelik alanda, 5 araç"
    r"(?:'?(?:s?[iuü])?(?:\s(?!\d)[\w-]+){0,3}\s(?:olmak üzere|olmaqla)(?:,?\s(?:toplam|cəmi|ümumilikdə))?\s"
    r"|'?(?:s?[iuü]|[iuü])?(?:\s[^\W\d_][\w-]*){0,3}(?:,|\s(?:ve|və|ile|ilə))(?:\s[^\W\d_][\w-]*){0,4}\s)"
)
# "Samsun Limanı'nda 12 milyon, Hopa Limanı'nda ise 640 bin ton"
_PARTS = re.compile(r",\s(?:[^\W\d_][\w'’-]*\s){1,5}")
_FEWEST, _TO_NOUN, _SCALED = 100, 100, 1e3


def before_unit(document: Document, nouns: list[Match], known: list[Load], taken: set[int]) -> list[Load]:
    """Counts whose unit is printed once, behind the last of them: "çıkışta 4 bin 82, girişte 7 bin 166 TIR"."""
    if document.lexicon.language not in TURKIC:
        return []
    counts: list[Load] = []
    known = sorted(known, key=attrgetter("start"))
    starts = {load.start for load in known}
    for numeral in reversed(numerals_of(document)):
        place = bisect_left(known, numeral.end, key=attrgetter("start"))
        if numeral.start in taken or numeral.start in starts or place == len(known) or numeral.value < _FEWEST:
            continue
        load = known[place]
        weighed = numeral.scale >= _SCALED and _PARTS.fullmatch(document.folded, numeral.end, load.start)
        if load.unit == "t" and weighed:
            counts.append(Load(numeral.start, numeral.end, numeral.value, "t", counted=True))
            known.insert(place, counts[-1])
        elif (
            load.unit != "t"
            and numeral.value == int(numeral.value)
            and _LISTED_BEFORE.fullmatch(document.folded, numeral.end, load.start)
        ):
            # "vaqonlar 22 201, maşınlar 28 491 ədəd": the first has its own noun.
            own = within(nouns, numeral.start - _TO_NOUN, numeral.start)
            unit = own[-1].one_of(UNITS) if own and own[-1].end == numeral.start - 1 else load.unit
            counts.append(Load(numeral.start, numeral.end, numeral.value, unit, counted=True))
            known.insert(place, counts[-1])
    return counts
