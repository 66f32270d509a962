"""The goods of a partial flow: "iron ore" in "$1.07 billion of iron ore"; nothing where all goods are meant."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import AGENTS
from tradelines.reading.facts.trade.free_goods import free_goods_of
from tradelines.reading.facts.trade.left_out import left_out_of
from tradelines.reading.facts.trade.listed_goods import listed_goods_of
from tradelines.reading.facts.trade.noun_goods import noun_goods_of
from tradelines.reading.facts.trade.turkic_goods import (
    branch_goods_of,
    moved_goods_of,
    weighed_goods_of,
    worth_of_goods,
)
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, money_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of

NON_OIL = "non-oil"
_ONE_WAY = ("flow.export", "flow.import")
_LONGEST_AMOUNT = 40
_NEAR, _CHAINED = 14, 30
_STOP = re.compile(
    r"[,.;:()]|\b(?:to|from|in|during|between|with|by|for|which|that|while|and were|were|was|is|are|has|have|had|worth|"
    r"valued|over|through|into|at|as|last|this|per|reached|stood|amounted|totaled|hit|showing|registering|year)\b"
)
_OF_AMOUNT = re.compile(r"\s?(?:worth\s)?(?:of|in)\s(?:the\s|its\s|their\s|iranian\s|\w+ian\s)?")
_THE_PRODUCT = re.compile(r"\s?(?:worth\s)?of\s(?:the|this|these|such)\s(?:products?|goods|items?|commodit\w+)\b")
# What may stand between two words of one enumeration: "iron and steel", "fruits, nuts and dried fruits".
_ENUMERATES = re.compile(r",?\s?(?:\w+\s){0,2}(?:,\s)?|-")
_PASSIVE = re.compile(r"\s(?:(?:products?|goods|items?|commodities)\s)?(?:was|were|is|are|has been|have been)\s")
_MOVED, _APART = ("ано", "ено"), re.compile(r"[,;:()]\s")
_MOST = re.compile(r"\b(?:больше всего|более всего|в основном|главным образом)\s(?:[^\W\d]+\s)?$")
_SAID = re.compile(r"[;:\"]\s")
_OF_AGENT = re.compile(r"\s(?:of|for)\s(?:the\s)?(?:\w+\s)?")
_SECTOR = re.compile(r"\s?(?:and\s\w+\s)?(?:sector|industry|industries|product)")
_WORTH = re.compile(
    r"(?:,?\s(?:which (?:were|was)\s)?(?:worth|valued at|with a value of|at a value of)\s)(?:\w+\s){0,2}$"
)
# As in: exports were mainly gold ($5 million), exports included gold for $5 million.
_ITEMS = re.compile(
    r"\b(?:were|was|are|is|includ(?:ed?|es|ing)|compris(?:ed?|es|ing)|consist(?:ed|s)? of|cover(?:ed|s)?)\s"
    r"(?:(?:mainly|mostly|chiefly|primarily|also|above all)\s)?(?P<noun>(?:[^\W\d_][\w'-]*\s){1,5})"
    r"(?:(?P<opens>\()|for\s|worth\s|-\s)\W?$"
)
_PRICE = (" fiyat", " qiymət", " price")
_PRICE_OF = ("цен на ", "цены на ", "ценам на ", "ценах на ", "price of ", "prices of ", "prices for ")
# What there is is no goods: "5 milyar dolarlık bir hedefimiz var".
_THERE_IS = (" var", " vardır", " yok", " yoxdur", " mövcuddur")


def goods_of(clause: Clause, flow: Match | None) -> str:
    """The commodity of a clause's amount: "" for all goods, "non-oil" without oil, else what it is of or leaves out."""
    found = weighed_goods_of(clause, flow) or noun_goods_of(clause) or _kind_near(clause, flow)
    found = found or free_goods_of(clause, flow) or worth_of_goods(clause, flow)
    found = found or branch_goods_of(clause, flow) or moved_goods_of(clause, flow)
    listed = flow is not None and (flow.start >= clause.money.end or _comes_next(clause, flow) or _opens_list(clause))
    if not found and listed and clause.document.lexicon.language == "en":
        # "followed by chemicals with about $110 million of exports"
        found = listed_goods_of(clause)
    if found and not found.endswith(_THERE_IS):
        return found
    if _is_non_oil(clause, flow):
        return NON_OIL
    return next((clause.document.text[start:end] for start, end in left_out_of(clause)), "")


def _is_non_oil(clause: Clause, flow: Match | None) -> bool:
    """Whether oil is left out of the clause's own flow, and not of another one that is named behind its amount."""
    terms = [term for term in clause.terms("partial") if term.label == "partial.non_oil"]
    other = {"flow.turnover": _ONE_WAY, "flow.export": _ONE_WAY[1:], "flow.import": _ONE_WAY[:1]}
    labels = other.get(flow.label, ()) if flow else ()
    for term in terms:
        bound = within(terms_of(clause.document, "flow"), term.end, term.end + 2)
        if term.start < clause.money.end or not bound or bound[0].label not in labels:
            return True
    return False


def _opens_list(clause: Clause) -> bool:
    """Whether the amount is that of the first of several goods: "exports included gold ($5 million) and tea ($4)"."""
    document, money = clause.document, clause.money
    found = _ITEMS.search(document.folded, clause.start, money.start)
    if not found or not within(money_of(document), money.end, clause.sentence.end):
        return False
    named = [term for term in within(terms_of(document, "goods"), *found.span("noun")) if term.label == "goods.kind"]
    return bool(found["opens"] or named)


def _comes_next(clause: Clause, flow: Match) -> bool:
    """Whether the amount is that of the next in a rank: "..., followed by chemicals with $3 million"."""
    return bool(within(terms_of(clause.document, "rank"), flow.end, clause.money.start))


def _kind_near(clause: Clause, flow: Match | None) -> str:
    """A word for certain goods in the place of the goods: behind "of", before "worth", before or behind the flow."""
    document, money = clause.document, clause.money
    inside = within(terms_of(document, "goods"), clause.start, clause.end)
    apart = [(term.start, term.end) for term in clause.terms("flow") if term.label == "flow.none"]
    apart += left_out_of(clause)
    kinds = [
        term
        for term in inside
        if _names_goods(document, term) and not any(start <= term.start < end for start, end in apart)
    ]
    if not kinds:
        return ""
    if _THE_PRODUCT.match(document.folded, money.end, clause.end):
        return _phrase(document, kinds, clause.start, money.start)
    after = _OF_AMOUNT.match(document.folded, money.end, clause.end)
    if after:
        stop = _STOP.search(document.folded, after.end(), clause.end)
        phrase = _phrase(document, kinds, after.end(), stop.start() if stop else clause.end)
        if phrase:
            return phrase
    before = _WORTH.search(document.folded, clause.start, money.start)
    if before:
        phrase = _phrase(document, kinds, max(clause.start, before.start() - 90), before.start())
        if phrase:
            return phrase
    if flow is None or clause.has("goods.item"):
        return _phrase(document, kinds, clause.start, money.start)
    return _beside(document, kinds, flow, clause)


def _names_goods(document: Document, term: Match) -> bool:
    """Whether a word names goods, and not what a total leaves out ("non-oil") or what has a price ("oil prices")."""
    before = within(money_of(document), term.start - _LONGEST_AMOUNT, term.start)
    if document.folded.startswith("altin", term.start) and before and before[-1].end + 1 == term.start:
        return False
    return term.label == "goods.kind" and not (
        document.folded.endswith(("non-", "non ", "qeyri-"), 0, term.start)
        or document.folded.startswith((" dişi", "-dişi", *_PRICE), term.end)
        or document.folded.endswith(_PRICE_OF, 0, term.start)
    )


def _phrase(document: Document, kinds: Sequence[Match], start: int, end: int) -> str:
    inside = [term for term in kinds if start <= term.start and term.end <= end]
    if not inside:
        return ""
    first = inside[-1].start
    for term in reversed(inside[:-1]):
        if not _ENUMERATES.fullmatch(document.folded, term.end, first):
            break
        first = term.start
    return document.text[first : inside[-1].end]


def _beside(document: Document, kinds: Sequence[Match], flow: Match, clause: Clause) -> str:
    """Goods right before the flow ("iron ore exports") or behind it ("exports of iron ore")."""
    # "tütün məmulatlarının təkrar ixracı": a chain of genitives
    reach = _CHAINED if document.lexicon.language in TURKIC else _NEAR
    bound = [term for term in kinds if _is_bound(document, term, flow)]
    near = [term for term in kinds if 0 <= flow.start - term.end <= reach or 0 <= term.start - flow.end <= 32]
    clean = bound or [
        term
        for term in near
        if not _STOP.search(document.folded, min(term.end, flow.end), max(term.start, flow.start))
        or (term.start > flow.end and _SECTOR.match(document.folded, term.end))
    ]
    if not clean and document.lexicon.language in TURKIC and flow.start >= clause.money.end:
        # As in: şərab əsasən Rusiyaya (5 milyon dollar) ixrac edilib.
        told = [term for term in kinds if term.end < clause.money.start and not clause.has("goods.generic")]
        clean = [term for term in told if not _SAID.search(document.folded, term.end, clause.money.start)][-1:]
    if not clean and document.folded.endswith(_MOVED, flow.start, flow.end):
        # «Цинка за тот же месяц экспортировано на 5 млн»
        clean = [
            term for term in kinds if term.end < flow.start and not _APART.search(document.folded, term.end, flow.start)
        ]
    if not clean and document.lexicon.language == "ru":
        # «Больше всего цинка в январе Перу экспортировало в Чили»
        clean = [term for term in kinds if term.end < flow.start and _MOST.search(document.folded, 0, term.start)]
    if not clean and document.lexicon.language != "en":
        return _phrase(document, kinds, flow.end, clause.money.start)
    return document.text[clean[0].start : clean[-1].end] if clean else ""


def _is_bound(document: Document, term: Match, flow: Match) -> bool:
    """Whether goods are what a passive moves or what an agent deals in: "tiles were exported", "buyers of tiles"."""
    if term.end <= flow.start:
        return bool(_PASSIVE.fullmatch(document.folded, term.end, flow.start))
    return flow.label in AGENTS and bool(_OF_AGENT.fullmatch(document.folded, flow.end, term.start))
