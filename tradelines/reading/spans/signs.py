"""Currency signs and codes that stand before their number: "$5", "US$ 5", "usd5"."""

import re

from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, once

BLANKS = " \u00a0\u202f\u2009"
CODES = ("usd", "eur", "azn", "rub", "gbp", "kzt", "gel", "cny", "amd", "aed", "uzs", "kgs", "byn", "tmt")
_CODE = 3  # letters
# The digit comes first, as what a search can jump to.
_LETTER_DIGIT = re.compile(r"\d(?<=[a-z]\d)")


@once
def signs_before(document: Document) -> dict[int, Match]:
    """Currency terms by the place where they end: a sign or a code may stand before its number."""
    signs = {term.end: term for term in document.family("currency")}
    for digit in _LETTER_DIGIT.finditer(document.in_one_line):
        end = digit.start()
        code = document.in_one_line[max(0, end - _CODE) : end]
        if code in CODES and not document.in_one_line[end - _CODE - 1 : end - _CODE].isalnum():
            signs[end] = Match(end - _CODE, end, f"currency.{code.upper()}", end)
    return signs


def sign_of(document: Document, start: int) -> Match | None:
    """The currency sign or code that stands right before a number that begins at `start`."""
    signs = signs_before(document)
    for back in range(3):
        if start - back in signs:
            return signs[start - back]
        if start - back - 1 < 0 or document.folded[start - back - 1] not in BLANKS:
            return None
    return None
