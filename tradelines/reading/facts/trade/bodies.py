"""Words of trade that are part of a body's name: "the Ministry of Industry, Trade and Energy"."""

import re

from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document

_REACH = 70
_ENGLISH = re.compile(
    r"\b(?:ministry|minister|ministers|ministries|chamber|department|committee|bureau|office|council|board|secretary|"
    r"secretariat|directorate|agency)\s(?:of|for)\s(?:[^\W\d_]+(?:,\sand|,|\sand)?\s){0,5}$"
)
_RUSSIAN = re.compile(
    r"\b(?:министр|министерств|палат|департамент|управлени|секретар)[^\W\d_]*\s"
    r"(?:(?!что\b|сообщ|заяв|отмет|подчерк|сказал|рассказ|напомн|добав|уточн)[^\W\d_]+(?:,|\sи)?\s){0,5}$"
)
_TURKIC = re.compile(r"(?:(?:,|\sve|\svə)\s[^\W\d_]+){1,3}\s(?:bakan|nazir|odas|palatas)")


def is_of_body(document: Document, term: Match) -> bool:
    """Whether a word of trade belongs to the name of a ministry, a chamber or the like."""
    language, folded = document.lexicon.language, document.folded
    if language in TURKIC:
        return document.text[term.start].isupper() and bool(_TURKIC.match(folded, term.end))
    since = max(term.start - _REACH, 0)
    if language == "ru":
        return folded.startswith("торговл", term.start) and bool(_RUSSIAN.search(folded, since, term.start))
    return document.text[term.start].isupper() and bool(_ENGLISH.search(folded, since, term.start))
