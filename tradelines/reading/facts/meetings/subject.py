"""Who acts in what a trigger tells: named before it, in the clause before, or by a pronoun."""

import re

from tradelines.reading.facts.meetings.first_person import WE_BEFORE, speaker_of, we_did
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.preludes import opens_sentence
from tradelines.reading.facts.meetings.present import is_present
from tradelines.reading.facts.meetings.sides import is_companion
from tradelines.reading.facts.meetings.tellers import owns_visit_told
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.matching import begins_word
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of

# "In his talks with A, B said": B, and no one named before.
_IN_HIS = re.compile(r"\W*(?:in|during|at|after|before|following|regarding|about|on|of|concerning) (?:his|her|their) ")
# Words that stand for who was named before: "he", "the official", "the Russian general".
_STANDS = (
    r"the (?:[\w-]+ )?(?:official|diplomat|general|admiral|envoy|politician|statesman|cleric|legislator|lawmaker|"
    r"parliamentarian|top diplomat|delegation)"
)
_PRONOUN_FIRST = re.compile(rf"\W*(?:(?:he|she|they|он|она|они|o|onlar)\b|{_STANDS} (?:also |then |later )?(?!of\b))")
_HE_ATTENDED = re.compile(
    r"\W*(?:he|she|он|она) (?:also |то?же |также )?(?:was )?(?:took part|participated|attended|"
    r"(?:spoke|speaking)(?: (?:in|on)(?: [\w.-]+){1,2})? at|addressed|addressing|"
    r"принял\w* участие|участвовал\w*|выступил\w*)"
)
_HE_SAID = re.compile(
    r"[,”\"»] (?:he|she|они?|она) (?:said|added|stated|stressed|noted|told reporters|сказал\w*|заявил\w*|отметил\w*) "
    r"(?:during|in|at|в ходе|на|во время) (?:[\w-]+ ){0,3}$"
)
_HE_RIGHT_BEFORE = re.compile(r"\b(?:he|she|he also|she also|он|она|он также|она также) $")
_LED = re.compile(r"\b(?:with|с|со) (?:his |her |the |своим |[\w-]+ )?$")
# Characters between a Turkic owner's name and what is his: "Vensin səfəri".
_OWNER_NEAR = 4
# "In a meeting with B on Tuesday, he added that ..."
_HE_BEHIND = re.compile(r"[^.;\"“”«»]{0,60}, (?:he|she|он|она) (?:also |then |также )?(?!was\b|is\b|had\b)[^\W\d]{3,}")
_HE_AND = re.compile(r"\W*(?:he|she|он|она) (?:and|и) ")
# '"...," he told his counterpart at a meeting'.
_TOLD_BY = re.compile(r"\b(?:he|she|он|она) (?:told|said|сказал\w*|заявил\w*) [^.;\"“”«»]{0,100}$")
# "Our visit to ...", "A received us": who speaks was there.
_US_BEHIND = re.compile(r"\s(?:us|нас)\b")
# "the tourists who visited"; ", who visited" tells more of someone.
_RELATIVE = re.compile(r",? (?:who|which|that|котор\w+) (?:(?:have|has|had|also|recently|ранее|также) )*$")
_RELATIVE_NEAR = 2
# Of more than one: "during their visit".
_THEIR = re.compile(r"\b(?:their|их) (?:[\w-]+ ){0,2}$")
# "he then met", "his recent visit"; not "their ties after the visit".
_HE, _HIS = ("he", "she", "they", "он", "она", "они"), ("his", "her", "their", "его", "ее")
_NO_JOINT = (
    r"(?:(?!(?:the|an?|after|before|following|since|during|in|on|at|of|for|to|with|and|by|was|were)\b)[\w-]+\s){0,3}$"
)
_PRONOUN_NEAR = re.compile(begins_word(*_HE) + r"\s(?:[\w-]+\s){0,3}$|" + begins_word(*_HIS) + r"\s" + _NO_JOINT)
SUBJECT_GAP = re.compile(r"(?:'s?)?\s*(?:(?:is|has|also|to|will|have)\s){0,4}\s*")
_HOLDS = re.compile(r" (?:also |then |later )?(?:held|had|holds|conducted|провел\w*) (?:[\w-]+ ){0,3}")
_SUBJECT_OF_NOUN = re.compile(r"\b(?:his|her|their|a|an)\s(?:[\w-]+\s){0,2}$")
_WITH_NEXT = re.compile(r"\s(?:with|с|со)\s")


def acts_in_next_clause(document: Document, mention: Mention, low: int, trigger: int) -> bool:
    """Whether someone opens a clause and acts in it: "A received the ambassador, B went to Baku"; not in Turkic."""
    if document.lexicon.language in ("az", "tr"):
        return False
    subject = SUBJECT_GAP.fullmatch(document.folded, mention.outer_end, trigger)
    return bool(subject) and document.folded.endswith((", ", ", а ", ", and ", "; "), low, mention.outer_start)


def acting(
    document: Document,
    frame: Frame,
    sides: tuple[list[Mention], list[Mention]],
    previous: Frame | None,
    last_subject: list[Mention],
) -> list[Mention]:
    """Of those left of a trigger, or of whom a pronoun stands for, who acts in it; `sides`: those left and right."""
    folded, start = document.folded, frame.sentence.start
    left, right = sides
    if _of_strangers(document, frame, left):
        return []
    if len(left) > 1 and (_owns_visit(document, left, frame.trigger) or owns_visit_told(document, left, frame.trigger)):
        left = left[-1:]
    if left and last_subject and _he_acts(document, frame, left):
        left = [*last_subject, *left]
    elif previous is not None:
        left = _left_of_later(document, frame, left, previous)
    elif not left and _THEIR.search(document.folded, frame.start, frame.trigger.start):
        left = _both_before(document, frame)
    elif not left and _pronoun(document, frame):
        named = _named_behind(document, frame, right) or _of_unknown(document, frame)
        left = [] if named else last_subject
    elif not left and right and _HE_BEHIND.match(folded, right[-1].outer_end):
        left = last_subject
    elif _HE_AND.match(folded, start) or _TOLD_BY.search(folded, start, frame.trigger.start):
        left = [*(mention for mention in last_subject if mention not in left), *left]
    if we_did(document, frame, left, right):
        left = [*speaker_of(document, frame, last_subject), *left]
    return last_subject if not left and _of_speaker(document, frame) else left


def _both_before(document: Document, frame: Frame) -> list[Mention]:
    """The two of two countries whom a sentence names before "their meeting", where it names no one else."""
    named = [m for m in within(people_of(document), frame.sentence.start, frame.trigger.start) if m.person.name]
    sides = {mention.person.country for mention in named if mention.person.sure}
    known = len(named) == len(sides) == len(("one", "other")) and "" not in sides
    return named if known and all(is_present(document, mention, frame.sentence) for mention in named) else []


def _owns_visit(document: Document, left: list[Mention], trigger: Trigger) -> bool:
    """Whether the visit is his who stands right before it: "A was sure that B's official visit ..."."""
    if trigger.kind != "visit" or trigger.form != "noun" or not _possessive(document, left[-1], trigger):
        return False
    gap = document.folded[left[-2].outer_end : left[-1].outer_start]
    return document.lexicon.language == "en" and len(gap) > 1 and " and " not in gap and "," not in gap


def _of_strangers(document: Document, frame: Frame, left: list[Mention]) -> bool:
    """Whether a relative clause tells what others did: "The minister said that the tourists who visited ..."."""
    relative = _RELATIVE.search(document.folded, frame.start, frame.trigger.start)
    if relative is None or frame.trigger.form == "noun":
        return False
    near = any(0 <= relative.start() - mention.outer_end <= _RELATIVE_NEAR for mention in left)
    return not near and relative.group()[0] != ","


def _he_acts(document: Document, frame: Frame, left: list[Mention]) -> bool:
    """Whether a pronoun acts, and those before it are the other side: "С министром A он обсудил ...", "O, A-la ..."."""
    if document.lexicon.language in ("az", "tr"):
        others = all(is_companion(document, mention) for mention in left)
        return others and bool(_PRONOUN_FIRST.match(document.folded, frame.sentence.start))
    he = _HE_RIGHT_BEFORE.search(document.folded, left[-1].outer_end, frame.trigger.start)
    return bool(he) and bool(
        _LED.search(document.folded, max(left[0].outer_start - 20, frame.start), left[0].outer_start)
    )


def _of_unknown(document: Document, frame: Frame) -> bool:
    """Whether the pronoun stands for someone named before it, without an office: "as John Doe said on his trip"."""
    said = _PRONOUN_NEAR.search(document.folded, frame.sentence.start, frame.trigger.start)
    named = within(people_of(document), frame.sentence.start, said.start()) if said else []
    return any(" " in mention.person.name and not mention.person.sure for mention in named)


def _named_behind(document: Document, frame: Frame, right: list[Mention]) -> bool:
    """Whether the name follows its pronoun: "During his visit, Smith said ..."; not in "his meeting with Smith"."""
    trigger, folded, start = frame.trigger, document.folded, frame.sentence.start
    if _IN_HIS.match(folded, start) and any("," in folded[trigger.end : m.outer_start] for m in right):
        return True
    if not right or trigger.form != "noun" or (trigger.possessed and trigger.own):
        return False
    # "He took part together with A", "he said in a meeting with A"
    he = _PRONOUN_FIRST.match(folded, start) or _HE_SAID.search(folded, start, trigger.start)
    return not (he and (_HE_ATTENDED.match(folded, start) or _WITH_NEXT.match(folded, trigger.end)))


def _of_speaker(document: Document, frame: Frame) -> bool:
    """Whether "we" or "us" stands for who spoke in the sentence before, as no one is said to speak in this one."""
    trigger, sentence = frame.trigger, frame.sentence
    spoken = within(meeting_terms(document), sentence.start, sentence.end)
    if any(term.label == "meettake.say" for term in spoken):
        return False
    return bool(
        WE_BEFORE.search(document.folded, frame.start, trigger.start) or _US_BEHIND.match(document.folded, trigger.end)
    )


def _left_of_later(document: Document, frame: Frame, left: list[Mention], previous: Frame) -> list[Mention]:
    """Who acts in the second of two triggers: who stands right before it, else who acts in the first."""
    if document.lexicon.language in ("az", "tr"):
        whose = frame.trigger.form == "noun" and left and left[-1].outer_end == left[-1].end < frame.trigger.start
        if whose and frame.trigger.start - left[-1].end < _OWNER_NEAR:
            return left  # "A gələcək, B-nin səfəri isə ..."
        named = [mention for mention in previous.people if mention.person.name]
        return [*(named or previous.people)[:1], *left]
    if previous.aside and "," in document.folded[previous.trigger.end : frame.trigger.start]:
        before = [mention for mention in previous.people if mention.end <= previous.trigger.start]
        if before and _continues(document, frame):  # "A and B, who came for a summit, held talks"
            previous.beside = previous.trigger.kind in ("commission session", "conference")
            return before
    if previous.trigger.kind == "conference" and not any(m.start < previous.trigger.start for m in previous.people):
        return left  # "During the forum, A and B agreed"
    if left and frame.trigger.form != "noun" and opens_sentence(document, previous, left[0]):
        return left
    if (
        left
        and frame.trigger.form != "noun"
        and acts_in_next_clause(document, left[-1], frame.start, frame.trigger.start)
    ):
        return left[-1:]
    if left and _HOLDS.fullmatch(document.folded, left[-1].outer_end, frame.trigger.start):
        return left
    near = [mention for mention in left if _possessive(document, mention, frame.trigger)]
    return near or (previous.people[:1] if _continues(document, frame) else [])


def _possessive(document: Document, mention: Mention, trigger: Trigger) -> bool:
    return trigger.start - mention.outer_end < 25 and document.folded[mention.end : mention.end + 2].startswith("'")


def _continues(document: Document, frame: Frame) -> bool:
    """Whether the second trigger of a sentence has the subject of the first: a verb, or "his visit"."""
    before = document.folded[max(frame.start, frame.trigger.start - 25) : frame.trigger.start]
    return frame.trigger.form != "noun" or bool(_SUBJECT_OF_NOUN.search(before))


def _pronoun(document: Document, frame: Frame) -> bool:
    before = document.folded[frame.sentence.start : frame.trigger.start]
    return bool(_PRONOUN_FIRST.match(before) or _PRONOUN_NEAR.search(before))
