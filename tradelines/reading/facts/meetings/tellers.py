"""Who only tells of others' meeting: who is asked about their talks, says that they will meet, or owns no visit."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import home_of
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention

# "Asked about the talks between A and B, C answered ...", "Комментируя переговоры A и B, C отметил ..."
_ABOUT = re.compile(
    r"\W*(?:when )?(?:asked (?:about|by|to|on)|commenting (?:on|upon)|speaking (?:of|about|on)|referring to|"
    r"touching (?:on|upon)|recalling|assessing|answering|отвечая|комментируя|говоря о|касаясь|вспоминая|оценивая|"
    r"напоминая|напомнив) "
)
_PAIR = 2
_TOLD = frozenset({"meettake.say", "meettake.turn"})
_SPEAKS_NEAR = 60
_THAT = re.compile(r"(?: to [\w-]+| on \w+day|,? (?:he|she) said)?(?:,? that\b|, что\b| ki\b|:)")
# Who says that he himself will: "said that he would meet B".
_HIMSELF = re.compile(
    r"\b(?:he|she|they|we|his|her|their|our|он|она|они|мы|его|ее|их|свой\w*|своего|наш\w*|"
    r"o|onlar|biz|özü|kendisi)\b"
)
# "cumhurbaşkanlarının bir araya geleceğini bildirdi": others are to.
_OTHERS = re.compile(r"l[aə]?[əea]r[iı]n[iı]n (?:[\w'’-]+ ){0,8}$")
# "toplantı yapılacağını", "görüş keçiriləcəyini", "toplantı yapacaklarını": what will be.
_WILL_BE = re.compile(
    r"\w{0,4} (?:[\w'’-]+ ){0,3}\w*(?:il|in|lan|yap)[ae]ca[ğk]\w*ni\b|\w{0,4} (?:[\w-]+ ){0,3}\w+il[əa]c[əa]yini\b"
)
_GENITIVE = re.compile(r"['’]?n?[iuü]n$")
_GENITIVE_BEHIND = re.compile(r"['’]n?[iuü]n\b")
_JOINED = re.compile(r"['’]?\w{0,4},? (?:və|ve|ile|ilə) ")


def without_commentator(document: Document, frame: Frame, right: list[Mention], left: list[Mention]) -> list[Mention]:
    """Those behind the trigger but for who, behind a comma, comments on the talks of two others."""
    if not right or not _ABOUT.match(document.folded, frame.sentence.start):
        return right
    last = right[-1]
    told = {id(mention.person) for mention in (*left, *right[:-1]) if mention.person is not last.person}
    if len(told) < _PAIR or not document.folded.endswith((", ", ", the "), 0, last.outer_start):
        return right
    terms = within(meeting_terms(document), last.end, last.outer_end + _SPEAKS_NEAR)
    return right[:-1] if any(term.label in _TOLD for term in terms) else right


def drop_announcer(document: Document, frame: Frame) -> None:
    """Take out who is the only one named and says that others are to meet; his country stays told."""
    left = [mention for mention in frame.people if mention.start < frame.trigger.start]
    if not frame.planned or len({id(mention.person) for mention in left}) != 1:
        return
    teller = left[0]
    if teller.end < frame.sentence.start or not _announces(document, frame, teller):
        return
    frame.people = [m for m in frame.people if m.person.name and m.person is not teller.person]
    frame.objects = [mention for mention in frame.objects if mention in frame.people]
    code = teller.person.country or (home_of(document) if teller.person.role else "")
    if code and code not in frame.stated:
        frame.stated.append(code)


def _announces(document: Document, frame: Frame, teller: Mention) -> bool:
    """Whether someone says that a thing will be, and nothing tells that he takes part in it."""
    trigger = frame.trigger
    for term in within(meeting_terms(document), teller.end, trigger.start):
        if term.label == "meettake.say" and (that := _THAT.match(document.folded, term.end)):
            return _HIMSELF.search(document.folded, that.end(), trigger.start) is None
    if document.lexicon.language not in ("az", "tr"):
        return False
    behind = within(meeting_terms(document), trigger.end, frame.sentence.end)
    said = any(term.label == "meettake.say" for term in behind)
    others = _OTHERS.search(document.folded, teller.end, trigger.start)
    noun = trigger.form in ("noun", "bare") and _WILL_BE.match(document.folded, trigger.end)
    return said and bool(others or noun)


def owns_visit_told(document: Document, left: list[Mention], trigger: Trigger) -> bool:
    """Whether a Turkic visit is his whose genitive stands before it: "Büyükelçi A, B'nin ziyaretinin ... söyledi"."""
    if document.lexicon.language not in ("az", "tr") or trigger.kind != "visit" or trigger.form != "noun":
        return False
    teller, owner = left[-2:]
    owns = _GENITIVE.search(document.folded, owner.start, owner.end) or _GENITIVE_BEHIND.match(
        document.folded, owner.end
    )
    if not owns or _JOINED.match(document.folded, teller.outer_end, owner.outer_start + 1):
        return False
    sentence = document.sentence_at(trigger.start)
    behind = within(meeting_terms(document), trigger.end, sentence.end)
    return any(term.label == "meettake.say" for term in behind)
