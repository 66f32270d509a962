"""Goods that no list has, where English grammar leaves no doubt: "exports of ironware", "$5 million worth of toys"."""

import re
from functools import cache

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import labelled, terms_of

# "$5 million worth of toys", "$5 million of toys"
_OF_AMOUNT = re.compile(r"\s?(?:worth\s)?of\s")
# As in "600 tons of toys" and "288 million kilograms (m/kg) of tea".
_OF_UNIT = re.compile(r"\s?(?:\([^()]{0,16}\)\s)?of\s")
_NUMBERED = re.compile(r"(?:\d|hundred|thousand|million|mln|metric)[\s-]$")  # "the head of" counts nothing
_OF_FLOW = re.compile(r"\sof\s")
_FROM_FLOW = re.compile(r"\s(?:of|from)\s")
# "toys worth $5 million", "toys, valued at about $5 million"
_WORTH = re.compile(
    r",?\s(?:which\s(?:was|were)\s)?(?:worth|valued|(?:with|at|to)\s(?:a|the)\s(?:total\s)?value\sof)\s(?:at\s)?[^,.;]{0,20}$"
)
# "600 tons of toys from China for $5 million"
_PRICE = re.compile(r"\s(?:for|at)\s(?:(?:a|the)\s(?:total|price|sum)\sof\s)?[^\W\d]{0,10}\s?$")
# "600 tons of toys and earned $5 million"
_EARNED = re.compile(
    r"(?:,|,?\sand)\s(?:(?:has|have|thus|thereby|it|they)\s)*"
    r"(?:earn|receiv|mak|made|gain|generat|bring|brought|rais|fetch|nett)(?:ed|ing|)\s(?:in\s)?(?:[\w']+\s){0,3}$"
)
_NOUN = re.compile(r"[a-z][a-z'-]*(?:(?:,\s(?:and\s)?|\s)[a-z][a-z'-]*){0,6}(?![\w-])")
_NOUN_BEFORE = re.compile(r"(?:^|(?<=[\s(\"]))[a-z][a-z'-]*(?:(?:,\s(?:and\s)?|\s)[a-z][a-z'-]*){0,5}\s$")
_WORD = re.compile(r"[a-z][a-z'-]*")
_LONGEST, _LEAST, _BEFORE, _LINKED, _WEIGHT = 5, 3, 70, 34, 30
# Families of words that are no goods.
NO_GOODS = (
    "flow",
    "untraded",
    "pair",
    "total",
    "anaphor",
    "share",
    "happened",
    "direction",
    "modal",
    "order",
    "office",
    "enterprise",
    "subnational",
    "group",
)
_STRANGE = (*NO_GOODS, "rank", "timeunit", "yearref", "month", "hedge")
_MOVES = ("flow.export", "flow.import", "flow.export_verb", "flow.import_verb", "flow.sent_verb", "flow.got_verb")


def free_goods_of(clause: Clause, flow: Match | None) -> str:
    """The goods of a clause by their place alone; "" where grammar leaves a doubt, or where all goods are meant."""
    document, money = clause.document, clause.money
    if document.lexicon.language != "en" or (flow is not None and flow.label not in _MOVES):
        return ""
    if not money.currency and flow is not None:
        # "exported 600 tons of toys to Peru": what the next sentence tells the worth of
        return _weighed(clause, flow.end + 1, clause.end)
    after = _OF_AMOUNT.match(document.folded, money.end, clause.end)
    found = _noun(clause, after.end(), clause.end) if after else ""
    found = found or _linked(clause) or subject_goods_of(clause)
    if found or flow is None or (after and flow.end <= money.start):
        return found
    earned = "earning" in document.folded[flow.start : flow.end] or "revenue" in document.folded[flow.start : flow.end]
    of = (_FROM_FLOW if earned else _OF_FLOW).match(document.folded, flow.end, clause.end)
    until = money.start if flow.end <= money.start else clause.end
    found = (_noun(clause, of.end(), until) or _weighed(clause, of.end(), until)) if of else ""
    return found or _before_flow(clause, flow) or _moved(clause, flow)


def _linked(clause: Clause) -> str:
    """Goods that a verb links to the amount before them: "$3 million was related to steel products"."""
    links = within(labelled(clause.document, "goodslink.to"), clause.money.end, clause.money.end + _LINKED)
    return _noun(clause, links[0].end + 1, clause.end) if links and links[0].end < clause.end else ""


def subject_goods_of(clause: Clause) -> str:
    """Goods that open a clause and make up its amount: "Food made up $4 million", "Cars lead the list ($5 million)"."""
    document = clause.document
    labels = ("goodslink.makes", "goodslink.is") if clause.has("goods.item") else ("goodslink.makes",)
    verbs = within(labelled(document, *labels), clause.start, clause.money.start)
    if verbs and any(
        term.end <= clause.money.start and not document.folded.startswith(" of ", term.end)  # "a third of the exports"
        for term in within(document.family("rank"), verbs[0].end, clause.end)
    ):
        # "Food had the largest share, followed by chemicals with $3 million"
        verbs = () if document.folded.find(",", verbs[0].end, clause.money.start) >= 0 else verbs
    if document.lexicon.language != "en" or not verbs:
        return ""
    since = max(clause.start, verbs[0].start - _BEFORE)
    found = _NOUN_BEFORE.search(document.folded, since, verbs[0].start)
    named = within(parties_of(document), found.start(), verbs[0].start) if found else ()
    if named and document.folded.startswith(", ", named[-1].end):
        # "Among the goods sold to Peru, toys brought $5 million": behind the country.
        found = _NOUN_BEFORE.search(document.folded, named[-1].end + 1, verbs[0].start)
    opening = document.folded[since : found.start()] if found else ""
    if not found or not (opening.strip(' ,;:\n"(-') in _OPENS or _FRAMED.fullmatch(opening)):
        return ""
    begin = found.start()
    for opening in _OPENS[1:]:
        begin += len(opening) + 1 if document.folded.startswith(opening + " ", begin) else 0
    return _name(clause, list(_WORD.finditer(document.folded, begin, found.end())))


# "Among the goods sold to Peru, | toys brought $5 million"
_FRAMED = re.compile(r"\W*(?:among|of|out of|from)\s[^.;]*,\s")
_OPENS = ("", "and", "while", "whereas", "but", "as")


def _before_flow(clause: Clause, flow: Match) -> str:
    """Goods right before the noun of their flow: "weapon imports", "Iran's engineering exports"."""
    document = clause.document
    if flow.label not in ("flow.export", "flow.import") or document.folded[flow.start : flow.end].endswith("ed"):
        return ""
    since = max(clause.start, flow.start - _BEFORE)
    found = _NOUN_BEFORE.search(document.folded, since, flow.start)
    parties = [party.end for party in within(parties_of(document), since, flow.start)]
    begin = max([found.start(), *parties]) if found else flow.start
    words = list(_WORD.finditer(document.folded, begin, flow.start))
    if parties and words and document.folded.startswith("'s ", parties[-1]):
        words = words[1:]
    first = next((n for n in range(len(words) - 1, -1, -1) if words[n].group() in _edges()), -1)
    owned = bool(parties) and first < 0 and not _is_subject(clause, parties[-1])
    if first < 0 and not owned and (not words or words[0].start() > clause.sentence.start + 1):
        return ""
    words = words[first + 1 :]
    if not words or words[-1].group() in _choosing() or words[-1].group().endswith(("ing", "ed", "ly")):
        return ""
    return _name(clause, words)


def _is_subject(clause: Clause, end: int) -> bool:
    """Whether the country that ends here is the one that does something: "Iran resumed exports"."""
    party = next(one for one in parties_of(clause.document) if one.end == end)
    return party.mark == "subject"


def _moved(clause: Clause, flow: Match) -> str:
    """Goods told with their weight, or that a verb moves: "600 tons of toys worth ...", "exported toys worth"."""
    document, start = clause.document, clause.money.start
    worth = _WORTH.search(document.folded, clause.start, start)
    told = (
        worth
        or _PRICE.search(document.folded, clause.start, start)
        or _EARNED.search(document.folded, clause.start, start)
    )
    if not told:
        return ""
    units = within(terms_of(document, "unit", "measure"), clause.start, told.start())
    units = [unit for unit in units if _NUMBERED.search(document.folded, max(unit.start - 12, 0), unit.start)]
    counted = [of for unit in units if (of := _OF_UNIT.match(document.folded, unit.end, told.start()))]
    if counted or not worth:
        return _noun(clause, counted[-1].end(), told.start()) if counted else ""
    behind = flow.end + 1 < worth.start() and not any(
        mark.isdigit() for mark in document.folded[flow.end : worth.start()]
    )
    return _noun(clause, flow.end + 1, worth.start()) if behind else ""


def _weighed(clause: Clause, start: int, end: int) -> str:
    """Goods behind their weight: "the export of | 600 tons of toys"."""
    units = within(terms_of(clause.document, "unit", "measure"), start, min(end, start + _WEIGHT))
    if not units or not clause.document.folded[start].isdigit():
        return ""
    of = _OF_UNIT.match(clause.document.folded, units[0].end, end)
    return _noun(clause, of.end(), end) if of else ""


def _noun(clause: Clause, start: int, end: int) -> str:
    """The name of goods that begins at `start`; "" for "goods" alone and what is no goods."""
    document = clause.document
    found = _NOUN.match(document.folded, start, _limit(clause, start, end))
    if not found:
        return ""
    words = list(_WORD.finditer(document.folded, start, found.end()))
    while words and words[0].group() in ("the", "a", "an"):
        words = words[1:]
    stop = next((number for number, word in enumerate(words) if word.group() in stop_words()), len(words))
    return _name(clause, words[:stop], (*NO_GOODS, "month"))


def _name(clause: Clause, words: list[re.Match[str]], strange: tuple[str, ...] = _STRANGE) -> str:
    """Words as the name of goods, without those before it that choose none; "" where they name none."""
    while words and words[0].group() in plain_words("en"):
        words = words[1:]
    if words and words[0].group().endswith("ing") and words[0].group() not in _gerunds():
        # As in: goods for $3 million, accounting for 21 percent of them.
        return ""
    if not words or len(words) > _LONGEST or all(word.group() in plain_words("en") for word in words):
        return ""
    if (
        any(word.group() in stop_words() for word in words)
        or words[-1].group().endswith("'s")
        or len(words[-1][0]) < _LEAST
    ):
        return ""
    document, begin, last = clause.document, words[0].start(), words[-1].end()
    around = within(parties_of(document), clause.sentence.start, last)
    named = any(party.end > begin for party in around)
    named = named or (strange is _STRANGE and bool(within(document.names, begin, last)))
    return "" if named or within(terms_of(document, *strange), begin, last) else document.text[begin:last]


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
def stop_words() -> frozenset[str]:
    """Words behind the name of goods: prepositions, verbs of being."""
    return frozenset(fold(word) for word in lexicon("en").words("beside.plain.stop"))


@cache
def _gerunds() -> frozenset[str]:
    """Nouns in -ing that goods may be named by: "engineering services", "building materials"."""
    return frozenset(fold(word) for word in lexicon("en").words("beside.plain.gerund"))


@cache
def _choosing() -> frozenset[str]:
    """Words that are no name of goods by themselves: "such", "total"."""
    return frozenset(fold(word) for word in lexicon("en").words("beside.plain.word"))


@cache
def _edges() -> frozenset[str]:
    """Words before the name of goods that is told before its flow: "of", "the", "its"."""
    return frozenset(fold(word) for word in lexicon("en").words("beside.plain.edge"))
