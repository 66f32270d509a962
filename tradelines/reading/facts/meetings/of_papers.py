"""Meetings that only say of what a paper, a decision or an agenda is, and are no events of their own there."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.spans.document import Document

# "the memorandum signed at the last session of", «достигнутые на предыдущем заседании».
_DECIDED_AT = re.compile(
    r"\b(?:signed|adopted|reached|concluded|made|taken|outlined|reflected) (?:[\w-]+ ){0,2}?(?:at|during|in) "
    r"(?:the|their|its) (?:last|previous|latest|recent|past) (?:[\w-]+ ){0,5}$"
    r"|\b(?:подписанн|достигнут|принят|заключенн|отраженн)\w+ (?:[\w-]+ ){0,2}?(?:на|в ходе|по итогам) "
    r"(?:последн|предыдущ|прошл|прошедш|недавн)\w+ (?:[\w-]+ ){0,2}$"
)
_LAST = re.compile(r"\b(?:son|sonuncu|əvvəlki|önceki|ötən|geçen) (?:[\w.'’-]+ ){0,7}$")
_DECIDED = re.compile(r"['’]?\w{0,4} (?:[\w-]+ ){0,2}?(?:imzalan|qəbul (?:ol|ed)il?|əldə (?:ol|ed)|alinan|varilan)")
# "görüşünün gündəliyi müzakirə edilib", "the agenda of the 7th meeting", «повестка предстоящей встречи»
_ITS_AGENDA = re.compile(r"['’]?(?:n?[iuü]n)? (?:gündəliy|gündem)")
_AGENDA_OF = re.compile(r"\bagenda (?:of|for) (?:[\w-]+ ){0,4}$|\b(?:повестк|программ)\w+ (?:дня )?(?:[\w-]+ ){0,3}$")


def is_of_paper(document: Document, frame: Frame) -> bool:
    """Whether a frame without people, day and town tells only whence a paper is, or what is on an agenda."""
    here = any(mention.start >= frame.sentence.start for mention in frame.people)
    if here or frame.date or frame.place or frame.trigger.kind not in ("meeting", "commission session"):
        return False
    low, start, end = max(frame.sentence.start, frame.trigger.start - 90), frame.trigger.start, frame.trigger.end
    if document.lexicon.language in ("az", "tr"):
        last = _LAST.search(document.folded, low, start) and _DECIDED.match(document.folded, end)
        return bool(last or _ITS_AGENDA.match(document.folded, end))
    return bool(_DECIDED_AT.search(document.folded, low, start) or _AGENDA_OF.search(document.folded, low, start))
