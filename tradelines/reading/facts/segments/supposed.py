"""Works that a sentence only supposes to be over, or prepares for: "once the line is opened, trains will ..."."""

import re
from dataclasses import replace

from tradelines.reading.facts.segments.cues import Stage
from tradelines.reading.facts.segments.links import Mention
from tradelines.reading.spans.document import Document

_ONCE = re.compile(
    r"(?:^|[,;]\s|\b(?:that|said|что)\s)(?:once|when|as soon as|after|когда|как только|после того,? как)\s"
    r"(?:[\w'’-]+\s){0,7}$"
)
_WILL = re.compile(
    r"\b(?:will|would|'ll|shall|is to|are to|станет|станут|будет|будут|сможет|смогут|вырастет|возрастет|сократится|"
    r"позволит|появится|пойд[уе]т|увеличится|получит)\b"
)
_OVER = ("under construction", "completed", "operating")
# «Подготовка к строительству железной дороги», "preparations for the construction of".
_PREPARES = re.compile(
    r"\b(?:подготовк\w+ к|preparations? for|preparatory work (?:for|on))\s+(?:the\s+)?"
    r"(?:строительств\w+|сооружени\w+|construction of|building of|building)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}$"
)
_NEAR = 70


def as_supposed(document: Document, mention: Mention, stage: Stage | None) -> Stage | None:
    """The state that is told, unless it is only supposed or prepared for; such a one gives way to a plain one."""
    if stage is None or stage.status not in _OVER or document.lexicon.language not in ("en", "ru"):
        return stage
    sentence = document.sentence_at(mention.start)
    low = max(sentence.start, mention.start - _NEAR)
    if _PREPARES.search(document.folded, low, mention.start):
        return replace(stage, status="agreed")
    opened = _ONCE.search(document.folded[low : mention.start])
    if opened and _WILL.search(document.folded, max(mention.end, stage.end), sentence.end):
        return replace(stage, status="proposed", is_vague=True)
    return stage
