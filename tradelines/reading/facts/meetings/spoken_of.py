"""Countries that a clause speaks of and that have no part in the talk: "relations with C", "to discuss trade in C"."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.matching import begins_word
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people.tokens import Token

# "between Iran and", "among Iran, Russia and the ..."
BETWEEN = re.compile(
    begins_word("between", "among", "amongst", "involving", "между")
    + r"\s(?:the\s)?(?:[\w'’.-]+(?:,\s|,?\s(?:and|и)\s|\s(?=and\s|и\s))(?:the\s)?){0,6}$"
)
# "relations with the Republic of", "a railway between Iran and".
_TOPIC_NOUNS = (
    r"(?:relations|relationship|ties|cooperation|trade|turnover|exchanges?|links?|lines?|routes?|corridors?|transit|"
    r"transport|transportation|flights|connections?|border|friendship|partnership|railway|road|traffic|commerce|"
    r"отношени\w+|сотрудничеств\w+|торговл\w+|связ\w+|товарооборот\w*|сообщени\w+|перевоз\w+|границ\w+|партнерств\w+)"
)
_OF_TOPIC = re.compile(
    rf"\b{_TOPIC_NOUNS} (?:with|between|among|с|со|между) (?:the |both )?(?:(?:islamic )?republic of )?"
    r"(?:[\w'’.-]+(?:,\s|,?\s(?:and|и)\s)(?:the\s)?){0,3}$"
)
# "Özbekistan'a ihracat yapan firmalarla buluştu", "Özbəkistana ixracdan danışıb".
_GOODS_GO = re.compile(
    r"(?:['’](?:y?[ae]|[dt][ae]n))? (?:olan )?(?:ixrac|ihracat|idxal|ithalat|sevkiyat|satiş)"
    r"|(?:['’]n?[iuü]n)? (?:teklif|təklif|talebi|tələbi|önerisi|kararin|qərarin)"
)
_TOPICS = "to discuss", r"discuss\w*", "regarding", "about", "concerning", "over the"
_TOPIC = re.compile(begins_word(*_TOPICS, "on the (?!sidelines|margins|fringes|table|agenda)") + r"\b")


def is_spoken_of(frame: Frame, token: Token, before: str) -> bool:
    """Whether "relations with C", "a railway between A and B" are no sign of who talked; a forum's title is."""
    if frame.trigger.kind == "signing" or (token.start > frame.trigger.start and frame.trigger.form == "noun"):
        return False
    return bool(_OF_TOPIC.search(before))


def is_about(document: Document, frame: Frame, token: Token) -> bool:
    """Whether a country stands in what was talked about, not in who talked."""
    if document.lexicon.language in ("az", "tr") and _GOODS_GO.match(document.folded, token.end):
        return True
    low = frame.trigger.end if token.start > frame.trigger.end else frame.start
    topics = list(_TOPIC.finditer(document.folded, low, token.start))
    return bool(topics) and not BETWEEN.search(document.folded[topics[-1].end() : token.start])
