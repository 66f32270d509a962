"""Whether a word of trade names a flow, and not a ministry, a place that was taken or a verb of any object."""

import re

from tradelines.reading.facts.trade.bodies import is_of_body
from tradelines.reading.facts.trade.services import is_service_flow
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, money_of, percents_of, quantities_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of

BALANCES = ("flow.surplus", "flow.deficit", "flow.balance")
# "ilk sırayı 25 milyon dolarla Artvin aldı": a place was taken, nothing was bought.
_TAKES_PLACE = re.compile(r"\b(?:siray[iı]|sirasin[iı]|liderliği|birinciliği|zirveyi)\b[^;:]*\bal\w+\Z")
_SHARE = re.compile(
    r"\s*(?:-?i\s|share\s)?(?:of|from|in)\s(?:(?:the|its|all|total|overall|whole|entire|foreign|non-oil|annual|these|"
    r"our|\w+'s?|\w+(?:ian|ish|ese|ani|eli))\s){0,5}$"
)
# Turkish "hacim" by itself is that of trade; behind a noun it is that of something else ("yatırım hacmi").
_VOLUME_ALONE = re.compile(
    r"(?:[,.;:\"'(-]\s?|\n|\b(?:toplam|ikili|karşilikli|bu|yillik|mevcut|iki ülke|yil|ay|yilda|ayda|dönemde|ise|ve|"
    r"\w+(?:lik|luk|lük|aki|eki|\wan|\wen|'l[ae]|\bile))\s)$"
)
CROSSING = ("flow.went_verb", "flow.came_verb")
_LIGHT = ("flow.sent_verb", "flow.got_verb", *CROSSING)
_WENT = 90  # from goods to the verb that moves them
_OBJECT = 60  # from a verb to its object, in characters
_PURPOSE = re.compile(r"\s(?:the\s|their\s|its\s|[$€]?[\w.]+\s){0,5}$")
# "brought in $5 million of that" brings in money
_WORTH_OF = re.compile(r"\s(?:worth\s)?of\s(?!(?:this|that|it|these|the\stotal|which)\b)")
_YIELDS = re.compile(r"\s(?:(?:gəlir|gelir|qazanc|kazanç|döviz|valyuta)\s)?")
_VALUE = 48  # from a flow to the value of its share
_COUNTED = re.compile(
    r"(?:\s(?:of\s)?[^\W\d]{2,}(?:\s[^\W\d]{2,})?|\s(?:in|during|for|last|this)\s?[\w\s-]{0,24})?"
    r"(?:,\s(?:or|that is|i\.e\.|или|то есть)\s|\sworth\s|\s\((?:or\s)?)(?:[^\W\d]+\s){0,2}"
)
_SHARE_VALUE = 40
_THAT_IS = re.compile(
    r"(?:,\s|\s\(?)(?:yəni|yani|və ya|veya|yaxud|ya da|başqa sözlə|diğer bir deyişle)\s(?:[^\W\d]+\s)?|\s\("
)
_AMOUNT = 60  # an amount and the blank behind it are no longer
# Turkish "açık" is a deficit where its growth or amount follows, and else what is open or clear.
_GAP = re.compile(r"(?:\s(?:da|ise))?,?\s(?:[\w-]+\s(?:ayinda|döneminde|yilinda)\s)?(?:yaklaşik\s)?(?:yüzde\s|%|\d)")
_ONE_WORD = re.compile(r"\s?\w*\s?")


def _moves_goods(document: Document, term: Match) -> bool:
    """Whether a verb that may have any object has goods: "got 200 tons of cement", "received $5 million worth of tea".

    Verbs of Azerbaijani and Turkish stand behind their goods.
    """
    sentence = document.sentence_at(term.start)
    told = within(money_of(document), sentence.start, sentence.end)
    if not told or document.folded.startswith(" by ", term.end):
        return False
    if document.lexicon.language in TURKIC:
        since, until = max(term.start - _OBJECT, sentence.start), term.start
    elif term.label in CROSSING:
        # "12,000 tons of apples worth $4 million went to Peru", «в Перу ушло 12 тысяч тонн яблок на $4 млн»
        behind = document.lexicon.language == "ru"
        since, until = max(term.start - _WENT, sentence.start), term.end + _OBJECT if behind else term.start
    else:
        since, until = term.end, min(term.end + _OBJECT, sentence.end)
        amounts = within(money_of(document), since, until)
        worth = amounts and _WORTH_OF.match(document.folded, amounts[0].end)
        until = amounts[0].start if amounts and not worth else until
    goods = [one for one in within(terms_of(document, "goods"), since, until) if one.label != "goods.back"]
    return bool(goods or within(quantities_of(document), since, until))


def is_counted(document: Document, term: Match) -> bool:
    """Whether the share of a flow has its value right behind: "27 percent of Peru's exports, or $75 million"."""
    following = within(money_of(document), term.end, term.end + _VALUE)
    return bool(following) and bool(_COUNTED.fullmatch(document.folded, term.end, following[0].start))


def _is_share_counted(document: Document, end: int) -> bool:
    """Whether a share has its value right behind: "ixracının 1,2 faizi, yəni 54 milyon dolları"."""
    following = within(money_of(document), end, end + _SHARE_VALUE)
    return bool(following) and bool(_THAT_IS.fullmatch(document.folded, end, following[0].start))


def counts(document: Document, term: Match) -> bool:
    """Whether a word names a flow, and not a ministry of trade or the total that a share is of."""
    if term.label == "flow.none" or (term.label in _LIGHT and not _moves_goods(document, term)):
        return False
    if term.label == "flow.volume" and not _VOLUME_ALONE.search(document.folded, max(term.start - 24, 0), term.start):
        return False
    if any(is_other(document, term) for is_other in (_is_in_body, is_service_flow, _is_yield)):
        return False
    sentence = document.sentence_at(term.start)
    if _is_of_rank(document, term):
        return False
    if within(terms_of(document, "market"), sentence.start, sentence.end):
        return False
    if term.label in BALANCES and not _is_of_trade(document, term):
        return False
    purposes = within(terms_of(document, "purpose"), max(term.start - 40, 0), term.start)
    if document.folded.endswith(" для ", 0, term.start):
        # «завод за 500 млн для экспорта в Чили»: what is built for exports is none.
        return False
    if purposes and _PURPOSE.fullmatch(document.folded, purposes[-1].end, term.start):
        return False
    near = within(percents_of(document), max(term.start - 60, 0), term.start)
    if near and not is_counted(document, term):
        between = document.folded[near[-1].end : term.start]
        if _SHARE.fullmatch(between) or (
            document.lexicon.language == "ru" and _ONE_WORD.fullmatch(between) and between.strip()
        ):
            return False
    if document.lexicon.language in TURKIC:
        after = within(percents_of(document), term.end, term.end + 3)
        share = bool(after) and document.folded[after[0].end - 1 : after[0].end] in "iiı"
        return not share or _is_share_counted(document, after[0].end)
    return True


def _is_of_rank(document: Document, term: Match) -> bool:
    """Whether a verb only gives a place: "ilk sırayı 5 milyon dolarla un aldı, ardından 2 milyon dolarla çay geldi"."""
    start = document.sentence_at(term.start).start
    if term.label == "flow.import_verb":
        return bool(_TAKES_PLACE.search(document.folded, start, term.end))
    placing = term.label in CROSSING and document.lexicon.language in TURKIC
    return placing and bool(within(terms_of(document, "rank"), start, term.start))


def _is_in_body(document: Document, term: Match) -> bool:
    """Whether "trade" is part of a body's name."""
    return term.label == "flow.turnover" and is_of_body(document, term)


def _is_yield(document: Document, term: Match) -> bool:
    """Whether goods bring in money and no goods are brought in: "armatur 41 milyon dollar gətirib"."""
    if document.lexicon.language not in TURKIC or not document.folded.startswith(("gətir", "getir"), term.start):
        return False
    before = within(money_of(document), term.start - _AMOUNT, term.start)
    if not before or before[-1].case not in ("", "accusative"):
        return False
    return bool(_YIELDS.fullmatch(document.folded, before[-1].end, term.start))


def _is_of_trade(document: Document, term: Match) -> bool:
    """Whether a bare "deficit" is one of trade: the sentence or the one before it tells of trade."""
    if " " in document.folded[term.start : term.end]:
        return True
    if document.folded[term.start : term.end] == "açik" and not _GAP.match(document.folded, term.end):
        return False
    sentence = document.sentence_at(term.start)
    since = document.sentences[max(sentence.number - 1, 0)].start
    near = within(terms_of(document, "flow"), since, sentence.end)
    return any(
        word.label in ("flow.turnover", "flow.export", "flow.import")
        # "дефицит торгового баланса", and not "дефицит баланса"
        or (word.label in BALANCES and " " in document.folded[word.start : word.end])
        for word in near
    )
