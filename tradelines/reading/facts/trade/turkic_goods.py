"""Goods that Azerbaijani and Turkish name by their place: "xurma ixracı", "26 min ton gilas ixrac olunub", in lists."""

import re
from collections import Counter
from functools import cache

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.free_goods import NO_GOODS, plain_words
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.amounts import TURKIC, hedged_start, money_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.terms import terms_of

_UNIT = r"(?:ton|kq|kg|kiloqram|kilogram|ədəd|adet|litr|litre|metr|metre)"
# "26 min 413 ton təzə gilas və albalı | ixrac"
_WEIGHED = re.compile(
    rf"\d\s?(?:min|bin|milyon|mln)?\s?{_UNIT}[^\W\d_]*\s(?P<noun>[^\W\d_][^\d,.;:()\"]{{1,60}}?)\s(?:\([^()]{{1,80}}\)\s)?$"
)
_BEHIND_UNIT = re.compile(rf"\d\s?(?:min|bin|milyon|mln)?\s?{_UNIT}\s(?P<noun>[^\W\d_]{{3,}})\s")
_BEFORE_FLOW = re.compile(r"(?:^|[\s(\"])(?P<noun>[^\W\d_]{3,})\s$")
# Endings of words that belong to something else than the flow behind them: cases, "yearly", "of this year".
_DEPENDENT = re.compile(
    r"(?:[nrl][iuü]n|[dt][aəe]n?|l[iuü][kq]|[kd][aəe]k[iı]|ki|s[iuü]n[aəe]|(?:ilə|ile|üzrə|olan|edilən|edilen|olunan|yapilan))$"
)
# "209 milyon dolarla kimya sektörü", "551 milyon dolar ile mobilya"
_LED = re.compile(r"\s(?:(?:ilə|ile)\s)?(?:(?:da|də|de|ise|isə)\s)?(?P<noun>[^\W\d_][^\d,.;:()\"]{2,70})")
_OPENS = re.compile(
    r"\s*(?:(?:və|ve|bunu|onu)\s)?(?P<noun>[^\W\d_][^\d.;:()\"]{2,60}?)(?:\s(?:isə|ise|da|də|de))?\s?[(:-]?\s?$"
)
_OF_SECTOR = re.compile(r"\s(?:sektör|sektor|sahə|sanayi|ürünleri|məhsullari)[^\W\d_]*")
# "otomotiv endüstrisi", "hazır giyim ve konfeksiyon sektörünün", "sanayi grubundaki": whose exports are told
_CHAIN = r"(?P<noun>(?:[^\W\d_]{3,}(?:,|\s(?:ve|və))\s){0,3}[^\W\d_]{3,}(?:\s(?:ürünleri|mamulleri|məhsullari))?)\s"
_BRANCHES = tuple(
    re.compile(rf"(?:^|(?<=\s)){_CHAIN}(?:{words})[^\W\d_]*")
    for words in ("sektör|sektor|endüstri|grub|grup|qrup", "sanayi|sənaye")
)
# "ixrac | edilmiş çayın ümumi dəyəri", "ihraç | edilen fındığın değeri"
_WORTH_OF = re.compile(
    r"(?:\s?(?:ol|ed|yap|et)[^\W\d_]{2,6})?\s(?P<noun>[^\W\d_]+(?:\s[^\W\d_]+)?(?:[^\W\d_](?=n[iuü]n\s)|[^\W\d_](?=[iuü]n\s)))"
    r"n?[iuü]n\s(?:ümumi\s|toplam\s)?(?:dəyər|değer|məbləğ|tutar|qiymət)[^\W\d_]*\s"
)
_STRANGE = (*NO_GOODS, "rank", "timeunit", "yearref", "month", "hedge", "subnational", "already", "leftout")
_WORD = re.compile(r"[^\W\d_]+")
_TWICE, _LONGEST, _LOOK_BACK = 2, 6, 40
_FLOWS = ("flow.export", "flow.import", "flow.export_verb", "flow.import_verb")


def weighed_goods_of(clause: Clause, flow: Match | None) -> str:
    """The goods between their weight and the word of their flow; "" where none stand there."""
    document = clause.document
    if document.lexicon.language not in TURKIC or flow is None or flow.label not in _FLOWS:
        return ""
    found = _WEIGHED.search(document.folded, clause.start, flow.start)
    if (
        not found
        or _DEPENDENT.search(found["noun"])
        or len(found["noun"].split()) > _LONGEST
        or not _names_goods(document, *found.span("noun"))
    ):
        return ""
    return document.text[slice(*found.span("noun"))]


def moved_goods_of(clause: Clause, flow: Match | None) -> str:
    """The noun right before the word of its flow, where the text has it there twice, or once behind a weight."""
    document = clause.document
    if document.lexicon.language not in TURKIC or flow is None or flow.label not in _FLOWS:
        return ""
    near = _BEFORE_FLOW.search(document.folded, max(clause.start - 1, flow.start - _LOOK_BACK, 0), flow.start)
    if not near or _moved_nouns(document)[near["noun"]] < _TWICE or not _names_goods(document, *near.span("noun")):
        return ""
    start, end = near.span("noun")
    named = document.text[start].isupper() and start > clause.sentence.start
    counted = any(money.end > start for money in within(money_of(document), clause.start, end))
    named = named or counted or document.folded[start - 2 : start - 1].isdigit()
    return "" if named or _DEPENDENT.search(near["noun"]) else document.text[start:end]


def worth_of_goods(clause: Clause, flow: Match | None) -> str:
    """The goods whose worth is told behind the participle that moved them: "ixrac olunan çayın dəyəri 5 milyon"."""
    document = clause.document
    if document.lexicon.language not in TURKIC or flow is None or flow.label not in _FLOWS:
        return ""
    found = _WORTH_OF.match(document.folded, flow.end, clause.money.start)
    return document.text[slice(*found.span("noun"))] if found and _names_goods(document, *found.span("noun")) else ""


def branch_goods_of(clause: Clause, flow: Match | None) -> str:
    """The branch whose exports or imports are told: "otomotiv endüstrisi 3 milyar dolarlık ihracat yaptı"."""
    document = clause.document
    if document.lexicon.language not in TURKIC or flow is None or flow.label not in _FLOWS:
        return ""
    until = min(clause.money.start, flow.start)
    for branch in _BRANCHES:
        found = [match.span("noun") for match in branch.finditer(document.folded, clause.start, until)]
        if found:
            start, end = found[-1]
            named = document.text[start].isupper() and start > clause.sentence.start
            return "" if named or not _names_goods(document, start, end) else document.text[start:end]
    return ""


@once
def _moved_nouns(document: Document) -> Counter[str]:
    """How often each noun stands right before a word of export or import, or right behind a weight."""
    folded = document.folded
    before = (
        _BEFORE_FLOW.search(folded, max(term.start - _LOOK_BACK, 0), term.start)
        for term in terms_of(document, "flow")
        if term.label in _FLOWS
    )
    counted = Counter(found["noun"] for found in before if found)
    counted.update(found["noun"] for found in _BEHIND_UNIT.finditer(folded))
    return counted


def turkic_listed_goods_of(clause: Clause) -> str:
    """The goods of an amount in a list of goods: behind "5 milyon dolarla", or before it at the head of its clause."""
    document, money = clause.document, clause.money
    if money.case == "instrumental" or document.folded.startswith((" ile ", " ilə "), money.end):
        found = _LED.match(document.folded, money.end, clause.end)
        if found:
            start, end = found.span("noun")
            goods = _cut(document, start, end)
            if goods:
                return goods
    until = hedged_start(document, money.start)
    opens = _OPENS.fullmatch(document.folded, clause.start, until)
    return _whole(document, *opens.span("noun")) if opens else ""


def _cut(document: Document, start: int, end: int) -> str:
    """The noun with which a stretch begins, up to its sector or to the first word that tells of the figure."""
    sector = _OF_SECTOR.search(document.folded, start, end)
    ends = [term.start for term in within(terms_of(document, *_STRANGE, "happened"), start, end)]
    verbs = [word.start() for word in _WORD.finditer(document.folded, start, end) if word.group() in _ends(document)]
    stop = min([end, *ends, *verbs, sector.end() if sector else end])
    return _whole(document, start, stop)


def _ends(document: Document) -> frozenset[str]:
    """Verbs behind the name of goods in a list: "tutur", "geldi"."""
    return _ends_of(document.lexicon.language)


@cache
def _ends_of(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon(language).words("beside.plain.stop"))


def _whole(document: Document, start: int, end: int) -> str:
    """A stretch as the name of goods; "" where words of it are none."""
    while end > start and document.folded[end - 1] in " ,":
        end -= 1
    for join in (" ve", " və", " da", " də", " de"):
        end -= len(join) if document.folded.endswith(join, start, end) else 0
    words = document.folded[start:end].split()
    strange = not words or len(words) > _LONGEST or _is_strange(document, start, end) or _is_name(document, start)
    return "" if strange else document.text[start:end]


def _is_name(document: Document, start: int) -> bool:
    """Whether a word inside a sentence has a capital, as towns and provinces have, and no other mark opens it."""
    inside = document.folded.endswith((", ", " "), 0, start) and not document.folded.endswith((": ", "- "), 0, start)
    title = document.text[start : start + 2].istitle()
    return inside and title and start > document.sentence_at(start).start


def _names_goods(document: Document, start: int, end: int) -> bool:
    """Whether a stretch ends with a noun that names certain goods, and holds nothing strange to them."""
    plain = plain_words(document.lexicon.language)
    return document.folded[start:end].split()[-1] not in plain and not _is_strange(document, start, end)


def _is_strange(document: Document, start: int, end: int) -> bool:
    """Whether a stretch holds a country, a time or another word that names no goods, or nothing but such words."""
    plain = plain_words(document.lexicon.language)
    if "'" in document.folded[start:end]:  # it sets a name apart from its ending: "Artvin'i"
        return True
    if all(word.strip(",") in plain for word in document.folded[start:end].split()):
        return True
    strange = [term for term in within(terms_of(document, *_STRANGE), start, end) if term.label != "flow.none"]
    return bool(strange) or bool(within(parties_of(document), start, end)) or bool(within(document.names, start, end))
