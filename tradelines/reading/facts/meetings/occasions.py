"""What people came for, told before their meeting in Turkic: "zirvəsində iştirak etmək üçün gələn B ilə görüşüb"."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.spans.document import Document

_TO_ATTEND = re.compile(r"\b(?:iştirak etmək|qatilmaq|qoşulmaq|katilmak) (?:üçün|üzere|için|amaciyla|məqsədilə)")
# "Toplantısı için | gittiği Tahran'da A tarafından kabul edildi"
_FOR_IT = re.compile(r"\W*(?:için|üçün|dolayisiyla|vesilesiyle|münasibətilə) (?:[\w'’]+ )?")
# "Toplantısı'na ve imza törenine katılacak": one verb for both.
_AND_TO = re.compile(r"['’]?\w{0,4} (?:ve|və|ile|ilə|hem de) (?:[\w'’-]+ ){0,5}")


def plan_together(document: Document, frames: list[Frame]) -> None:
    """Plan too what the verb at the end of a Turkic sentence tells with the last: "A'ya ve B'ye katılacak"."""
    if document.lexicon.language not in ("az", "tr"):
        return
    for one, other in zip(reversed(frames[:-1]), reversed(frames[1:]), strict=True):
        if other.planned and _AND_TO.fullmatch(document.folded, one.trigger.end, other.trigger.start):
            one.planned = True


def came_for_it(document: Document, trigger: Trigger, following: Trigger) -> bool:
    """Whether someone who met others came for a forum: "zirvəsində iştirak etmək üçün gələn B ilə görüşüb"."""
    forum = trigger.kind in ("conference", "commission session") and following.kind == "meeting"
    return forum and bool(_TO_ATTEND.match(document.folded, trigger.end + 1))


def goes_to_it(document: Document, previous: Frame, frame: Frame) -> bool:
    """Whether an Azerbaijani or Turkish verb only says that one went to what is named before: "zirvəsinə getdi"."""
    open_to_many = previous.trigger.kind in ("commission session", "conference")
    visit = frame.trigger.kind == "visit" and frame.trigger.form in ("verb", "future")
    if not (open_to_many and visit and document.lexicon.language in ("az", "tr")):
        return False
    went = _FOR_IT.fullmatch(document.folded, previous.trigger.end, frame.trigger.start)
    return bool(went or _TO_ATTEND.search(document.folded, previous.trigger.end, frame.trigger.start))
