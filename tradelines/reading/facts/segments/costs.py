"""What a link costs, as a sentence says it: the newest of several sums, none where the text gives a range."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.spans.amounts import Money, money_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled

LARGEST_COST_USD = 2e11
_FOR = re.compile(r"\s+(?:[\w-]+\s+){0,3}(?:for|on|to)\s+(?:the\s+)?")
# "From 4 to 8 billion" is a rise, "between 4 and 8 billion" a range: function words of the four grammars.
_WILL_COST = re.compile(
    r"\b(?:will|would|is to|are to|expected to|estimated to|going to)\s+(?:\w+\s+)?"
    r"(?:cost|require|need|invest)\b[^.;,]{0,25}$"
    r"|\b(?:обойд[её]тся|обойдутся|будет стоить|потребует\w*|вложит|вложат)\b[^.;,]{0,25}$"
)
_TO_COST = re.compile(
    r"[^.;,]{0,25}?\b(?:mal olaca\w*|başa gələcə\w*|olacaq|olacak|təşkil edəcə\w*|sərf (?:ediləcə|olunaca)\w*|"
    r"mal olmasi (?:bekle|plan)\w*|hesaplaniyor|tahmin ediliyor|qiymətləndirilir)"
)
_FROM_TO = re.compile(r"\s*(?:(?:u\.?s\.?\s*)?dollars?\s*)?(?:to|до)\s+(?:about\s+|nearly\s+|over\s+)?(?:us)?")
_FROM = re.compile(r"\b(?:from|с|со)\s+(?:about\s+|nearly\s+|us)?$")
_BETWEEN = re.compile(r"\b(?:between|от)\s+(?:us)?$")
# Turkic "1,5 milyar dolara inşa edildi": built for the sum; "455 milyon dolarlık terminal": of that price.
_FOR_SUM = re.compile(r"\bdoll?ara\s+(?:inşa|yapil|mal\b|tikil|başa\b)")
_PRICED = re.compile(r"[\s-]+(?:(?!(?:in|on|for|from|to|and|of|the|by|at|with|via)\s)[\w-]+\s+){0,3}")
_ALONG = re.compile(r"\b(?:from|via|through|along|с|со|из|через|по)\s+(?:the\s+)?(?:\w+\s+){0,1}$")
_LENT = re.compile(r"\b(?:lend\w*|lent|loans?|кредит\w*)\b[^.;,]{0,30}$")
# "$300 million has so far been invested": a part of the cost.
_SO_FAR = re.compile(
    r"[^.;,]{0,20}?\b(?:so far|already|to date|уже|на сегодня|к настоящему|artiq|indiyədək|şimdiye|bugüne)\b"
)
# "Terminal in Kuryk for $29 million", «терминал за 29 млн долларов».
_FOR_MONEY = re.compile(r"(?:\s+(?:в|на|in|at)\s+[\w-]+)?\s+(за|for|at)\s+(?:about\s+|около\s+|some\s+|us)?")
# "The X railway is to be built by Y for $500 million"; "will invest $500 million in the X railway".
_BUILT_FOR = re.compile(
    r"\b(?:built|constructed|laid|rebuilt|completed)\b[^.;,]{0,40}\s(?:for|at a cost of)\s(?:about\s|some\s|us)?$"
)
_INVEST = re.compile(
    r"\b(?:will|to|plans? to|going to)\s+(?:\w+\s+)?invest\s+(?:about\s+|some\s+|nearly\s+|up to\s+)?(?:us)?$"
)
_IN_IT = re.compile(r"\s+(?:in|into|on)\s+(?:the\s+)?(?:construction\s+of\s+(?:the\s+)?)?(?:[\w-]+\s+)?")
# "The X railway, a $900-million project".
_A = re.compile(r"\s*(?:,|-|\()\s+(?:an?|the)\s+(?:us)?")
_A_WORTH = re.compile(
    r",\s+an?\s+(?:[\w.,-]+\s+){0,3}(?:project|line|road|railway|highway|undertaking)\s+worth\s+(?:about\s+|some\s+)?(?:us)?"
)
_AS_PROJECT = re.compile(r"[\s-]+(?:[a-z]+\s+){0,2}(?:project|scheme|undertaking|venture)\b")
_CLAUSE = re.compile(r"[;,](?!\d)|\.\s")
_NEAR_COST, _NEAR_WORTH, _NEXT, _SAID = 90, 25, 10, 45


def money_for(document: Document, start: int) -> Money | None:
    """The dollars set aside for what begins at `start`: "$1.5 billion of finance for the electrification of"."""
    for money in reversed(within(money_of(document), start - 60, start)):
        lent = _LENT.search(document.folded, max(0, money.start - _SAID), money.start)
        if money.value_usd is not None and not lent and _FOR.fullmatch(document.folded, money.end, start):
            return money
    return None


def cost_near(document: Document, since: int, until: int, link: Mention | None = None) -> Money | None:
    """The cost in dollars that stands between two offsets beside a word of cost, or in front of the link's name.

    What a link is "worth" is its cost; other words may tell the worth of goods. Of two sums the one that replaced the
    other is taken ("first put at", "from ... to"), and nothing of a range.
    """
    amounts = within(money_of(document), since, until)
    for index, money in enumerate(amounts):
        if money.value_usd is None or money.value_usd > LARGEST_COST_USD or _is_outdated(document, money, since):
            continue
        if _SO_FAR.match(document.folded, money.end, until):
            continue
        if link is not None and money.end <= link.start and _is_way_of(document, link):
            continue
        if link is not None and within(document.family("segmany"), link.end, money.start):
            continue  # "A part of the corridor; 64 billion went into railways": of all of them.
        if _is_cost(document, money, since, until) or (link is not None and _is_of_link(document, money, link, until)):
            newer = _replacing(document, money, amounts[index + 1 :])
            return None if newer is None or newer.value_high is not None or newer.value_usd is None else newer
    return None


def is_cost_to_be(document: Document, money: Money) -> bool:
    """Whether a cost is that of works to come: "will cost $800 million", "обойдется в", "mal olacak"."""
    sentence = document.sentence_at(money.start)
    before = document.folded[max(sentence.start, money.start - _SAID) : money.start]
    return bool(_WILL_COST.search(before) or _TO_COST.match(document.folded, money.end, sentence.end))


def is_revised(document: Document, money: Money) -> bool:
    """Whether a cost is told as the newer of two: "has been revised to", "now thought to be"."""
    words = within(labelled(document, "segprice.newer"), money.start - _SAID, money.start)
    return bool(words) and not _CLAUSE.search(document.folded, words[-1].end, money.start)


def _is_cost(document: Document, money: Money, since: int, until: int) -> bool:
    if _FOR_SUM.search(document.folded, money.start, min(until, money.end + 30)):
        return True
    words = within(labelled(document, "segsize.cost"), since, until)
    return any(min(abs(money.start - word.end), abs(word.start - money.end)) <= _NEAR_COST for word in words)


def _is_of_link(document: Document, money: Money, link: Mention, until: int) -> bool:
    """Of "the railway worth $1 billion", "the $1 billion railway", "1 milyar dolarlık hat"."""
    for word in within(labelled(document, "segsize.worth"), link.end, until):
        if word.start - link.end <= _NEXT and min(abs(money.start - word.end), abs(word.start - money.end)) <= (
            _NEAR_WORTH
        ):
            return True
    if (
        link.mode
        and _AS_PROJECT.match(document.folded, money.end)
        and _A.fullmatch(document.folded, link.end, money.start)
    ):
        return True
    if link.mode != "port" and _A_WORTH.fullmatch(document.folded, link.end, money.start):
        return True
    if link.mode and (_BUILT_FOR.search(document.folded, link.end, money.start) or _invested_in(document, money, link)):
        return True
    priced = _FOR_MONEY.fullmatch(document.folded, link.end, money.start) if link.mode else None
    if priced is not None and (link.mode == "terminal" or priced[1] == "за"):
        return True
    adjective = money.case == "adjective" if document.lexicon.language in TURKIC else True
    return adjective and link.mode != "" and bool(_PRICED.fullmatch(document.folded, money.end, link.start))


def _invested_in(document: Document, money: Money, link: Mention) -> bool:
    """Whether a sum is to be invested in a link that stands right behind it."""
    if not _IN_IT.fullmatch(document.folded, money.end, link.start):
        return False
    return bool(_INVEST.search(document.folded, max(0, money.start - _SAID), money.start))


def _is_way_of(document: Document, link: Mention) -> bool:
    """Whether the link is only where something comes from or goes along: "move freight from the X line"."""
    return bool(_ALONG.search(document.folded[max(0, link.start - 25) : link.start]))


def _is_outdated(document: Document, money: Money, since: int) -> bool:
    """Whether an earlier estimate is told, or a loan: "first put at", "против первоначальных"."""
    words = within(labelled(document, "segprice.earlier"), max(since, money.start - _SAID), money.start)
    return bool(words) and not _CLAUSE.search(document.folded, words[-1].end, money.start)


def _replacing(document: Document, money: Money, behind: Sequence[Money]) -> Money | None:
    """The sum that a cost rose or fell to; itself where there is none, and None for a range."""
    before = document.folded[max(0, money.start - 12) : money.start]
    for other in behind[:1]:
        gap = document.folded[money.end : other.start]
        if _BETWEEN.search(before) and len(gap) < 2 * _NEXT:
            return None
        if _FROM_TO.fullmatch(gap):
            return other if _FROM.search(before) else None
        # "4,7 mlrd. dollardan 8 mlrd. dollara": the case tells.
        if (money.case, other.case) == ("ablative", "dative") and len(gap) < _NEXT:
            return other
    return money
