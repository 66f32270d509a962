"""Corridors of many parts that a sentence names for their traffic, their bodies or their papers, and not for works."""

import re

from tradelines.reading.facts.segments.links import Mention
from tradelines.reading.spans.document import Document

# "raise traffic along the", «перевозок по», "block trains along the".
_TRAFFIC_ALONG = re.compile(
    r"\b(?:traffic|trains?|shipments?|transportation|transit|cargo|cargoes|freight|containers?|goods|volumes?|flows?|"
    r"перевоз\w+|грузопоток\w*|грузов|транзит\w*|поезд\w+|контейнер\w+|доставк\w+)\b[^.;]{0,60}"
    r"\b(?:along|via|through|on|over|by|across|по|через)\s+(?:the\s+)?(?:[\w-]+\s+)?$"
)
# "TITR Coordination Center", "Middle Corridor Multimodal Company", «Ассоциация ТМТМ».
_BODY_BEHIND = re.compile(
    r"(?:'s)?\s+(?:[A-Z]\w+\s+){0,3}(?:[Cc]ent(?:er|re)|[Aa]ssociation|[Oo]ffice|[Ss]ecretariat|[Ff]orum|[Cc]onference|"
    r"[Cc]ouncil|[Cc]ommittee|[Cc]ompany|[Pp]rogram(?:me)?|[Ww]orking [Gg]roup|[Mm]eeting)\b"
)
_NEAR = 110


def is_only_named(document: Document, mention: Mention) -> bool:
    """Whether a corridor is only that along which things move, or in whose name a body works."""
    if mention.mode or "/" in mention.key:
        return False
    low = max(document.sentence_at(mention.start).start, mention.start - _NEAR)
    return bool(
        _TRAFFIC_ALONG.search(document.folded, low, mention.start) or _BODY_BEHIND.match(document.text, mention.end)
    )
