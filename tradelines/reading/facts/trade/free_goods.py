"""Goods that no list has, where English grammar leaves no doubt: "exports of ironware", "$5 million worth of toys"."""

import re
from functools import cache

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

# "$5 million worth of toys", "$5 million of toys"
_OF_AMOUNT = re.compile(r"\s?(?:worth\s)?of\s")
# "600 tons of toys worth $5 million", "toys valued at $5 million"
_OF_WEIGHT = re.compile(
    r"\b(?:tons|tonnes|kilograms|kilos|heads|pieces|square meters|units)\sof\s(?P<noun>[a-z][a-z' -]{2,50}?),?\s"
    r"(?:which\s(?:was|were)\s)?(?:worth|valued|with a (?:total )?value of|at a value of)\s(?:at\s)?[^,.;]{0,20}$"
)
_OF_FLOW = re.compile(r"\sof\s")
_NOUN = re.compile(r"[a-z][a-z'-]*(?:(?:,\s(?:and\s)?|\s)[a-z][a-z'-]*){0,6}(?![\w-])")
_WORD = re.compile(r"[a-z][a-z'-]*")
_LONGEST = 5
_SIDES = ("flow", "untraded", "pair", "total", "anaphor", "share", "happened", "direction", "modal", "order", "office")


def free_goods_of(clause: Clause, flow: Match | None) -> str:
    """The goods of a clause by their place alone; "" where grammar leaves a doubt, or where all goods are meant."""
    document, money = clause.document, clause.money
    if document.lexicon.language != "en" or flow is None or flow.label not in _MOVES:
        return ""
    after = _OF_AMOUNT.match(document.folded, money.end, clause.end)
    if after:
        return _noun(clause, after.end(), clause.end)
    weighed = _OF_WEIGHT.search(document.folded, clause.start, money.start)
    if weighed:
        return _noun(clause, *weighed.span("noun"))
    of = _OF_FLOW.match(document.folded, flow.end, clause.end) if flow.end <= money.start else None
    return _noun(clause, of.end(), money.start) if of else ""


_MOVES = ("flow.export", "flow.import", "flow.export_verb", "flow.import_verb")


def _noun(clause: Clause, start: int, end: int) -> str:
    """The name of goods that begins at `start`; "" for "goods" alone and what is no goods."""
    document = clause.document
    found = _NOUN.match(document.folded, start, _limit(clause, start, end))
    if not found:
        return ""
    words = list(_WORD.finditer(document.folded, start, found.end()))
    stop = next((number for number, word in enumerate(words) if word.group() in _stops()), len(words))
    words = words[:stop]
    while words and words[0].group() in plain_words("en"):
        words = words[1:]
    if not words or len(words) > _LONGEST or all(word.group() in plain_words("en") for word in words):
        return ""
    begin, last = words[0].start(), words[-1].end()
    strange = [term for term in terms_of(document, *_SIDES) if begin <= term.start < last]
    return "" if strange else document.text[begin:last]


def _limit(clause: Clause, start: int, end: int) -> int:
    """Where the name of goods must have ended: at a country, or a word that tells of the figure."""
    document = clause.document
    bounds = [party.start for party in within(parties_of(document), start, end)]
    bounds += [term.start for term in within(terms_of(document, "happened", "direction", "modal"), start, end)]
    return min([end, *bounds])


@cache
def plain_words(language: str) -> frozenset[str]:
    """Words that name no certain goods: "goods", "various", "the"; none where the language has no list of them."""
    words = (*lexicon(language).words("beside.plain.goods"), *lexicon(language).words("beside.plain.word"))
    return frozenset(fold(word) for word in words)


@cache
def _stops() -> frozenset[str]:
    """Words behind the name of goods: prepositions, verbs of being."""
    return frozenset(fold(word) for word in lexicon("en").words("beside.plain.stop"))
