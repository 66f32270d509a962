"""Goods that Azerbaijani and Turkish name right behind the amount: "3 milyon dollarlıq xurma"."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.spans.amounts import TURKIC, quantities_of
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_WORTH = r"\s(?:dəyərində|məbləğində|dəyərli|değerinde|tutarinda|değerindeki|tutarindaki|dəyərindəki)"
_WEIGHT = (
    r"(?:\s[\d.,]+\s(?:min|bin|milyon|mln)?\s?[\d.,]*\s?"
    r"(?:ton|kq|kg|kiloqram|kilogram|ədəd|adet|litr|litre|metr|metre)\w*)?"
)
_NOUN = re.compile(rf"(?P<worth>{_WORTH})?{_WEIGHT}\s\"?(?P<noun>[^\W\d_][^,.;:()\"\d]{{1,60}})")
# Where the name of the goods ends: a verb, a flow or a word that goes on.
_ENDS = re.compile(
    r"\s(?=(?:və|ve|isə|ise|da|də|de|ilə|ile|kimi|üçün|için|olub|oldu|edib|etdi|etti|edilib|edildi|olunub|təşkil|"
    r"gerçekleş\w*|yap\w*|həyata|aparil\w*|al\w{0,5}|sat\w*|göndər\w*|gönder\w*|gətir\w*|getir\w*|gedib|gitti|ged\w*)\b)|$"
)
# What is counted by money and is no goods.
_NO_GOODS = re.compile(
    r"(?:(?:bir|yeni|böyük|büyük|ümumi)\s){0,2}(?:hissə|pay|kisi?m|həcm|hacim|hacm|hədəf|hedef|arti|azal|düş|rəqəm|rakam|göstərici|səviyyə|seviye|məbləğ|"
    r"tutar|dəyər|değer|bölüm|potensial|potansiyel|iş|anlaş|əməkdaşl|iş ?birli|xidmət|hizmet|açik|fazla|ortak|illik|"
    r"yillik|cəmi|toplam|ümumi|əlavə|ilave|ek\b|daha|rekor|rekord|müsbət|mənfi|doğrudan|birbaşa|hər|her)"
)
# "ixrac edib", "ithal etti"
_HELPER = re.compile(r"[^\W\d_]*\s(?:ed|et|olun|yap)\w*")
_BESIDE = 24
_SHORT = 3  # so few letters may be anything


def noun_goods_of(clause: Clause) -> str:
    """The goods behind an amount in the adjective's form; "" where it is all goods, a flow, or something else."""
    document, money = clause.document, clause.money
    if document.lexicon.language not in TURKIC:
        return ""
    found = _NOUN.match(document.folded, money.end, clause.end)
    flows = within(terms_of(document, "flow"), clause.start, clause.end)
    told = any(flow.end <= money.start and not flow.label.endswith("_verb") for flow in flows)
    if not found or not (money.case == "adjective" or (found["worth"] and (not told or clause.has("goods.item")))):
        return ""
    start, end = found.span("noun")
    for flow in within(terms_of(document, "flow"), start, end):
        if not flow.label.endswith("_verb") and not _HELPER.match(document.folded, flow.start):
            return ""
        end = min(end, flow.start)
    stop = _ENDS.search(document.folded, start, end)
    end = min(end, stop.start()) if stop else end
    phrase = document.folded[start:end].strip()
    kinds = [term for term in within(terms_of(document, "goods"), start, end) if term.label == "goods.kind"]
    if (len(phrase) < _SHORT and not kinds) or _NO_GOODS.match(phrase):
        return ""
    strange = terms_of(document, "goods", "untraded", "pair", "total", "anaphor", "partial")
    if any(term.label != "goods.kind" for term in within(strange, start, end)):
        return ""
    if within(parties_of(document), start, end):
        return ""
    return document.text[start:end].strip()


def is_weighed(clause: Clause) -> bool:
    """Whether a weight of goods stands right beside the amount: so much money for so many tonnes of the same."""
    money = clause.money
    return bool(within(quantities_of(clause.document), max(clause.start, money.start - _BESIDE), money.end + _BESIDE))
