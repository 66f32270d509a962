"""Goods of a list: "the largest groups were cars - $1.5 billion; copper ores - $438 million"."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.free_goods import NO_GOODS, plain_words, stop_words
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.facts.trade.turkic_goods import turkic_listed_goods_of
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import terms_of

# What ends the name of goods, right before their amount, and what stands before the name.
_LINK = re.compile(r"\s?(?:-|\(|:|\b(?:with|worth|at|for|на|в размере|на сумму)\s)\s?\(?$")
_NAME = re.compile(
    r"(?:^|[:;,(-]\s?|\b(?:by|is|are|were|was|and|of|to|before|then|come|comes|includes?|included|including|comprised|"
    r"mainly|mostly|chiefly|primarily|и|это|стали|стал|идут|идет|следуют)\s)\s*"
    r"(?P<noun>[^\W\d_][^\W\d_' -]*(?:[ -][^\W\d_']+){0,5})$"
)
_VERB = re.compile(
    r".*\b(?:by|is|are|were|was|then|comes?|includes?|included|including|comprised|mainly|mostly|chiefly|primarily|"
    r"это|стали|стал|идут|идет|следуют)\s"
)
_JOINS = ("and ", "и ", "with ", "while ", "whereas ", "also ", "related to ", "to ")
_STRANGE = (*NO_GOODS, "rank")


def listed_goods_of(clause: Clause) -> str:
    """The goods that stand right before an amount of a list; "" where no goods stand there."""
    document, start = clause.document, hedged_start(clause.document, clause.money.start)
    if document.lexicon.language in TURKIC:
        return turkic_listed_goods_of(clause)
    link = _LINK.search(document.folded, clause.start, start)
    if document.lexicon.language not in ("en", "ru") or link is None:
        return ""
    found = _NAME.search(document.folded[clause.start : link.start()])
    if found is None:
        return ""
    begin, end = (clause.start + place for place in found.span("noun"))
    verb = _VERB.match(document.folded, begin, end)
    begin = verb.end() if verb else begin
    while document.folded.startswith(_JOINS, begin):
        begin = document.folded.index(" ", begin) + 1
    named = bool(within(terms_of(document, *_STRANGE), begin, end)) or any(
        party.end > begin for party in within(parties_of(document), clause.sentence.start, end)
    )
    named = named or bool(within(periods_of(document), begin, end))
    words = document.folded[begin:end].split()
    named = named or (document.lexicon.language == "en" and words[-1] in stop_words())
    if named or all(word in plain_words(document.lexicon.language) for word in words):
        return ""
    return document.text[begin:end]
