"""Meetings told by who was there: "We met with A", "At our meeting with A we ...", "A ilə görüşdük"."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.present import is_present
from tradelines.reading.facts.meetings.sides import is_companion
from tradelines.reading.facts.meetings.speech import speech_at
from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.matching import begins_word
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of

# "Our visit to ...", "A received us": who speaks was there.
WE_BEFORE = re.compile(begins_word("we", "our", "мы", r"наш\w*", "biz", "bizim") + r"\s(?:[\w-]+\s){0,3}$")
_I_BEFORE = re.compile(begins_word("i", "я") + r"\s(?:[\w-]+\s){0,2}$")
# "With A we discussed", "At a meeting with A, we agreed".
_WE_BEHIND = re.compile(r",? (?:we|мы) ")
_GLAD = re.compile(r"(?:pleased|glad|honou?red|delighted|happy) to ")
_WE_TURKIC = re.compile(r"[dt][iuü][kq]$")
# Characters between a name and the word for speaking; more where it says on what page: "A "X" hesabında yazıb".
_SAYS_NEAR, _POSTS_NEAR = 5, 45


def we_did(document: Document, frame: Frame, left: list[Mention], right: list[Mention]) -> bool:
    """Whether a trigger is told in the first person, and all who are named are whom the speaker met."""
    trigger, folded = frame.trigger, document.folded
    if document.lexicon.language in ("az", "tr"):
        guests = bool(left) and all(is_companion(document, mention) for mention in left)
        return guests and trigger.form != "noun" and bool(_WE_TURKIC.search(folded, trigger.start, trigger.end))
    if left:
        quoted = speech_at(document, trigger.start) is not None and left[0].start >= frame.sentence.start
        return quoted and bool(_WE_BEHIND.match(folded, left[-1].outer_end)) and trigger.start > left[-1].outer_end
    if trigger.form == "noun":
        return bool(right) and trigger.own and bool(_WE_BEHIND.match(folded, right[-1].outer_end))
    if not right and trigger.kind != "visit":
        return False
    we = WE_BEFORE.search(folded, frame.start, trigger.start) or _I_BEFORE.search(folded, frame.start, trigger.start)
    return bool(we or _GLAD.match(folded, trigger.start))


def speaker_of(document: Document, frame: Frame, last_subject: list[Mention]) -> list[Mention]:
    """Who says what stands in quotation marks: "We met with A", B said; B wrote: "We ..."; or who spoke before."""
    sentence, trigger = frame.sentence, frame.trigger
    said = [t for t in within(meeting_terms(document), sentence.start, sentence.end) if t.label == "meettake.say"]
    near = _POSTS_NEAR if document.lexicon.language in ("az", "tr") else _SAYS_NEAR
    named = [m for m in within(people_of(document), sentence.start, sentence.end) if m.person.name and m.person.sure]
    outside = [m for m in named if not speech_at(document, m.start) and is_present(document, m, sentence)]
    for mention in outside:
        beside = any(
            0 <= term.start - mention.outer_end < near or 0 <= mention.outer_start - term.end < near for term in said
        )
        if beside and not mention.outer_start <= trigger.start < mention.outer_end:
            return [mention]
    quoted = speech_at(document, trigger.start) is not None
    return last_subject if quoted and not outside else []
