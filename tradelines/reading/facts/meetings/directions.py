"""Whither a Turkic word points: "Bakıya", "Türkiye'ye"."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people.tokens import Token, tokens_of

_BEHIND = re.compile(r"['’]y?[ae]\b")
_WITHIN = re.compile(r"(?:[iıuüeaəoö]y[aə]|[^\Wiıuüeaəoö][aə])$")


def is_dative(document: Document, token: Token) -> bool:
    """Whether a country or town has the ending that says whither."""
    if document.lexicon.language == "tr":
        return bool(_BEHIND.match(document.folded, token.end))
    return bool(_WITHIN.search(document.folded, token.start, token.end) or _BEHIND.match(document.folded, token.end))


def another_visited(document: Document, frame: Frame, token: Token) -> bool:
    """Whether a later word has the Turkic case that says whither: "Kazakistan ..., Bakan A'nın Türkiye'ye ziyareti"."""
    tokens = [t for t in tokens_of(document).of(frame.sentence) if token.end <= t.start < frame.trigger.start]
    others = [t for t in tokens if t.country not in ("", token.country) and t.kind in ("country", "place")]
    return any(is_dative(document, other) for other in others)
