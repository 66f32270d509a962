"""Whether a load is told by its verb or by its date as one that is yet to be carried."""

import re

from tradelines.reading.facts.freight.freight_words import freight_terms
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of

_OF_LOAD = re.compile(
    r"(?:\s(?:of\s)?(?P<goods>[^\W\d_]+))?\s(?:(?:a year|per year|annually|yearly|в год|ежегодно)\s)?"
)
# "TBNM-in payına düşəcək", "limandan geçecek": the verb of the clause, behind its load, tells of a time to come.
_WILL_BEHIND = re.compile(
    r"(?:'?\w{1,4})?(?:\s(?!\w+(?:d[iuü]|[iuü]b|m[iuü]ş)\b)\(?[^\W\d_]+\)?){0,8}?\s(?!gələcək|"
    r"gelecek)\w{2,}(?:acaq|əcək|acak|ecek)"
    r"(?:lar|lər|ler)?(?:d[iuü]r|t[iuü]r)?\s?[.,;:]"
)
_APART = re.compile(r"[,;:.]")
# "перевезут свыше 5 млн тонн"
_TO_VERB = re.compile(r"(?:\s[^\W\d_]+){0,2}\s")
_BESIDE, _CHANGE, _AT_ONCE = 16, 24, 6


def is_to_come(document: Document, place: Place) -> bool:
    """Whether a load stands before a verb of the future, or right before a time to come: "10 million tons by 2027"."""
    load, published = place.load, document.article.published
    for term in within(document.family("loadwill"), load.end, load.end + _BESIDE * 2):
        gap = _OF_LOAD.fullmatch(document.folded, load.end, term.start)
        goods = within(freight_terms(document), load.end, term.start) if gap else ()
        if gap and (goods or not gap["goods"]):
            return True
    if document.lexicon.language == "ru":
        start = hedged_start(document, load.start)
        verbs = within(document.family("loadwill"), start - _BESIDE * 2, start)
        if any(_TO_VERB.fullmatch(document.folded, term.end, start) for term in verbs):
            return True
    if document.lexicon.language in TURKIC and _WILL_BEHIND.match(document.folded, load.end, place.until):
        return True
    behind = next(iter(within(periods_of(document), load.end, min(place.right, load.end + _CHANGE))), None)
    if not (behind and published and behind.first and behind.target and behind.basis == "stated"):
        return False
    if behind.start - load.end <= _AT_ONCE and behind.first > published:
        return True
    apart = _APART.search(document.folded, load.end, behind.start)
    return behind.first > published and not (apart or within(document.family("happened"), place.left, load.start))
