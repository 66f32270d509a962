"""Links that a text only means to have: "is considering a terminal in X", "the site of the future terminal"."""

import re

from tradelines.reading.facts.segments.cues import Stage
from tradelines.reading.facts.segments.links import Mention
from tradelines.reading.spans.document import Document

# An indefinite article tells of what is not there yet; a terminal that is there has a definite one.
_CONSIDERED = re.compile(
    r"\b(?:consider|discuss|propos|mull|weigh|envisag|contemplat|stud(?:y|ied|ies)|suggest|want|need|offer)\w*\s+"
    r"(?:(?:building|opening|creating|setting up)\s+)?(?:an?|another|the (?:possible|planned|proposed))\s+"
    r"(?:[\w-]+\s+){0,3}$"
)
_FUTURE = {
    "en": re.compile(r"\b(?:future|prospective|would-be)\s+(?:[\w-]+\s+){0,2}$"),
    "ru": re.compile(r"\b(?:будущ|перспективн|проектируем)\w+\s+(?:[\w-]+\s+){0,2}$"),
    "az": re.compile(r"\b(?:gələcək|gələcəkdəki|perspektiv)\s+(?:[\w-]+\s+){0,2}$"),
    "tr": re.compile(r"\b(?:gelecekteki|müstakbel)\s+(?:[\w-]+\s+){0,2}$"),
}
_NEAR = 60


def meant(document: Document, mention: Mention) -> Stage | None:
    """What is told to be thought of, or to lie in the future; a plain statement elsewhere goes before."""
    if not mention.mode or mention.mode == "sea":
        return None
    language, since = document.lexicon.language, max(0, mention.start - _NEAR)
    since = max(since, document.sentence_at(mention.start).start)
    told = _FUTURE[language].search(document.folded, since, mention.start)
    if told is None and language == "en" and mention.mode in ("rail", "road", "terminal", "bridge", "pipeline"):
        told = _CONSIDERED.search(document.folded, since, mention.start)
    return Stage("proposed", told.start(), mention.end, is_vague=True) if told is not None else None
