"""Trade in services, which is no trade in goods: "exports of services", "trade in transport services"."""

import re

from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within

_REACH = 70
_AT_ONCE = re.compile(r"\s?-?\s?")
# "exports of technical and engineering services", «экспортировал в Россию транспортные услуги»
_BEHIND = re.compile(r"\s(?:[^\W\d_][\w'-]*,?\s){0,6}")
_WORDS_BEFORE = re.compile(r"\s(?:[^\W\d_][\w-]*\s){0,2}")
# "$5 million worth of services", "на 5 млн долларов услуг"
_OF_AMOUNT = re.compile(r"\s(?:worth\s)?(?:of\s|in\s)?(?:[^\W\d_][\w-]*\s){0,3}")


def is_service_flow(document: Document, flow: Match) -> bool:
    """Whether a word of trade is said of services alone; "goods and services" are goods, too."""
    if not document.has("services"):
        return False
    since = max(flow.start - _REACH, document.sentence_at(flow.start).start)
    for term in within(document.family("services"), since, flow.start):
        gap = _WORDS_BEFORE if document.lexicon.language != "en" and flow.label.endswith("_verb") else _AT_ONCE
        if term.label == "services.word" and gap.fullmatch(document.folded, term.end, flow.start):
            return True
    if document.lexicon.language in TURKIC:
        return False
    behind = within(document.family("services"), flow.end, flow.end + _REACH)
    if not behind or behind[0].label != "services.word":
        return False
    goods = within(document.family("goods"), flow.end, behind[0].start)
    return not goods and bool(_BEHIND.fullmatch(document.folded, flow.end, behind[0].start))


def is_of_services(document: Document, start: int, end: int, amount: tuple[int, int]) -> bool:
    """Whether the amount of a clause [start, end) is one of services: "$3 million of services", "and services $3"."""
    if not document.has("services"):
        return False
    if _told_of_services(document, amount[0]):
        return True
    folded = document.folded
    for term in within(document.family("services"), start, end):
        if term.label != "services.word":
            continue
        if term.start >= amount[1] and _OF_AMOUNT.fullmatch(folded, amount[1], term.start):
            return True
        between = folded[term.end : amount[0]]
        if term.end <= amount[0] and "," not in between and not within(document.family("flow"), term.end, amount[0]):
            return True
    return False


def _told_of_services(document: Document, until: int) -> bool:
    """Whether trade in services opened the sentence, and no goods are named since: "...: exports were $3 million"."""
    flows = within(document.family("flow"), document.sentence_at(until).start, until)
    told = [flow for flow in flows if is_service_flow(document, flow)]
    return bool(told) and not within(document.family("goods"), told[-1].end, until)
