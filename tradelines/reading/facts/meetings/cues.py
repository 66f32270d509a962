"""What the words round a trigger say of it: how it was held, whether it was, is planned, doubted or looked back on."""

import re

from tradelines.reading.facts.meetings.doubts import AGREED_TO, is_doubtful
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.facts.meetings.triggers import is_sideline, meeting_terms
from tradelines.reading.matching import Match, begins_word
from tradelines.reading.spans.document import Document, within

# "A meeting is not planned", «встреча пока не планируется».
_NOT = (" not ", " не ")
_OF_THINGS = frozenset({"planned", "future", "upcoming", "forthcoming", "slated", "return"})
_ARTICLE = re.compile(r"\b(?:the|an?|its|their|other|of|for|in)\s$")
_WHO = "who", r"котор\w+", r"находящ\w+", r"прибывш\w+"
_ASIDE = re.compile(begins_word(*(rf"{word}\b[^.;]{{0,60}}$" for word in _WHO), r"on (?:an? )?(?:[\w-]+ ){0,2}$"))
_AT = re.compile(
    r"\s(?:so |this |that |today |yesterday |earlier |on \w+day |сегодня |вчера |накануне )?"
    r"(?:at|in|during|на|за|в ходе|в рамках)\s(?:[\w'’-]+\s){0,6}$"
)
_LOCATIVE = re.compile(r"(?:\w+ ){0,2}\w+(?:[\"'’”»]+n?)?(?:da|də|de|ta|te)\b")
# "sammiti çərçivəsində deyib"
_WITHIN = re.compile(r"['’]?\w{0,4} (?:çərçivəsində|zamani|gedişində|kapsaminda|çerçevesinde|sirasinda)\b")
# "spoke in Baku at the forum"
_SPOKE_AT = re.compile(r"\b(?:spoke|speaking|speaks) (?:(?:in|on) (?:[\w.-]+ ){1,3})?at ")
_NEAR_NEXT = 20
# "The talks will be held".
_RIGHT_BEHIND = 2
# Characters at the head of a sentence: "Recall that ...", "Qeyd edək ki, ..." opens a look back.
_OPENS = 6
_LONG_SUBJECT = 150
# What stands behind the last verb of a Turkic sentence, and a meeting at or from which something else is told.
_ENDS = re.compile(r"\W*(?:$|[.;\n])")
_OBLIQUE = re.compile(r"(?:[dt][aəe]n?|n?[iuü]n)$")
_ANOTHER_VERB = re.compile(
    r"\b(?:that|which|who|where|said|says|told|was|were|has|had|is|are|discuss\w*|будет|был\w*)\b"
)
# "paid an official visit to hold talks": it took place.
_DONE = re.compile(
    r"\b(?:paid|made|had|held|ended|concluded|wrapped up|began|started|during|on|после|в ходе|совершил\w*|нанес\w*)"
    r" (?:(?:an?|his|her|their|the) )?(?:[\w-]+ ){0,2}$"
)
# "Preparations are under way for President A's visit".
_PREPARED = re.compile(
    r"\bpreparations? (?:(?:are|have|is|has|being|under|way|underway|made|begun|continue|started|going|on) ){0,4}for "
    r"(?:(?!at\b|during\b|was\b|were\b|discuss|in\b|on\b)[\w'’-]+ ){0,8}$"
)
# "a plan by President A to visit Japan".
_PLAN_TO = re.compile(r"\b(?:plans?|intention|decision) (?:by|of|for) [^.;,]{3,50} to $")
# "have visited Iran 17 times": many, and none of them told.
# "The meeting will be held", "would take place"; not "The visit will strengthen ties".
_IS_TO_BE = re.compile(
    r" (?:also |then |next |soon |likely |probably )?(?:be|take|start|begin|kick|open|run|last|include|focus|"
    r"feature|bring|see|gather|convene|happen|occur|come|follow|continue|discuss|consider|address|cover|host|meet|have|"
    r"visit|hold|pay|travel|attend|go|arrive|mark|conclude|end|deal|touch|consist|involve)\b"
)
# "at the regular meeting of the council", and not "regular meetings".
_NEXT_DAY = re.compile(r"(?<=the )next (?:day|morning|evening)\b")
_ONE_REGULAR = re.compile(
    r"(?<=the )regular,? (?:(?:\d+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)) )?(?:meeting|session|summit|forum)\b"
)
# "the second and last day of the session": none of the past.
_OPENING = re.compile(r"['’]?(?:n?[iuü]n)? (?:resmi |rəsmi )?açiliş(?:ini|i)\b")
_DID = re.compile(r"\b(?:yapt|gerçekleştird|yapmiş|edib|edibl|etdi|elədi|keçirib)\w*\W*$")
# The last verb of a sentence: "açılmıştı", "keçirilmişdi".
_PLUPERFECT, _LAST = re.compile(r"m[iuü]ş[td](?:[iuü]|[iuü]l[ae]r)\W*$"), 40
_LAST_DAY = re.compile(r"last day\b|последний день\b|son gün")


def take_cues(document: Document, frame: Frame) -> None:
    """How and when it was held, and who is said to have been there, from the words of the sentence."""
    trigger = frame.trigger
    for term in within(meeting_terms(document), frame.sentence.start, frame.sentence.end):
        family, _, label = term.label.partition(".")
        if label == "say":
            frame.attended = frame.attended or _speaks_at(document, frame, term)
        if family == "meethow" and frame.mode != "phone":
            frame.mode = label
        elif family == "meettake":
            frame.attended = frame.attended or label == "part"
            frame.held |= label == "held"
            frame.greeting |= label == "arrival"
            delegation = label == "delegation" and _is_beside(trigger, term)
            frame.groups = frame.groups or label == "group" or delegation
            frame.delegation = frame.delegation or (delegation and term.start < trigger.start)
        elif family == "meetahead" and frame.start <= term.start:
            ahead = 0 <= trigger.start - term.end < 35
            frame.planned, frame.upcoming = frame.planned or ahead, frame.upcoming or ahead
        elif family == "meetwhen" and _is_of_time(document, frame, term):
            opens = label == "background" and term.start - frame.sentence.start < _OPENS and not trigger.definite
            frame.past = frame.past or opens
            frame.doubtful |= label in ("planned", "upcoming") and document.folded.endswith(
                _NOT, frame.start, term.start
            )
            _take_time(frame, label, trigger.start - term.end, _far_behind(document, frame, term, label))
    if trigger.kind == "call":
        frame.mode = "phone"
    frame.planned |= trigger.form == "future" or _is_planned(document, frame)
    frame.past = frame.past or _was_long_ago(document, frame)
    frame.doubtful = frame.doubtful or is_doubtful(document, frame)
    frame.held = frame.held or trigger.reception or _discussed_at(document, frame) or _is_opened(document, frame)
    frame.attended = frame.attended or trigger.attended
    frame.attended |= bool(_SPOKE_AT.search(document.folded, frame.start, trigger.start))
    frame.also = "also" in document.folded[max(frame.start, trigger.start - 6) : trigger.start + 6]
    frame.aside = bool(_ASIDE.search(document.folded, frame.start, trigger.start))
    frame.beside = is_sideline(document, frame.start, trigger.start)


def _is_opened(document: Document, frame: Frame) -> bool:
    """Whether a Turkic sentence says that a fair was opened: "fuarının açılışını ... ile birlikte yaptı"."""
    turkic = document.lexicon.language in ("az", "tr") and frame.trigger.kind == "conference"
    opened = turkic and _OPENING.match(document.folded, frame.trigger.end)
    return bool(opened) and bool(_DID.search(document.folded, frame.trigger.end, frame.sentence.end))


def _is_planned(document: Document, frame: Frame) -> bool:
    """Whether someone plans or agreed to meet, or prepares for it."""
    low, high = frame.start, frame.trigger.start
    plans = (_PLAN_TO, _PREPARED, AGREED_TO)
    return any(pattern.search(document.folded, low, high) for pattern in plans)


def _was_long_ago(document: Document, frame: Frame) -> bool:
    """Whether the Turkic pluperfect looks back: "törenle açılmıştı", "imzalanmışdı"."""
    if document.lexicon.language not in ("az", "tr") or frame.end < frame.sentence.end:
        return False
    return bool(_PLUPERFECT.search(document.folded, max(frame.trigger.end, frame.sentence.end - _LAST), frame.end))


def _is_beside(trigger: Trigger, term: Match) -> bool:
    return 0 < term.start - trigger.end < 40 or 0 < trigger.start - term.end < 60


def _discussed_at(document: Document, frame: Frame) -> bool:
    """Whether something was discussed at it: "The ministers of A and B discussed trade at a meeting on Monday"."""
    trigger = frame.trigger
    if (
        trigger.form != "noun"
        or trigger.kind not in ("meeting", "conference")
        or document.lexicon.language in ("az", "tr")
    ):
        return False
    if not _AT.search(document.folded, frame.sentence.start, trigger.start):
        return False
    before = within(document.family("meet"), frame.sentence.start, trigger.start)
    return any(term.label == "meet.meeting.discuss" for term in before)


def _is_of_time(document: Document, frame: Frame, term: Match) -> bool:
    """Whether a word of time stands in the clause, and "last" in no "last day" of something."""
    inside = frame.start <= term.start < max(frame.end, frame.trigger.end)
    if _NEXT_DAY.match(document.folded, term.start):
        return False  # "arrived on May 14. The next day he met B"
    if _ONE_REGULAR.match(document.folded, term.start) and 0 < frame.trigger.start - term.end < _NEAR_NEXT:
        return False
    return inside and not _LAST_DAY.match(document.folded, term.start)


def _tells_of_good(document: Document, term: Match) -> bool:
    """Whether it is told what a meeting does, and not that it is to be: "the visit would do the friendship good"."""
    word = document.folded[term.start : term.end]
    return word in ("will", "would") and not _IS_TO_BE.match(document.folded, term.end)


def _far_behind(document: Document, frame: Frame, term: Match, label: str) -> int:
    """How many characters behind the trigger a word of time stands: its verb right behind, what is not of it -1."""
    behind = term.start - frame.trigger.end
    passed = label == "planned" and _DONE.search(document.folded, frame.start, frame.trigger.start)
    of_thing = label in ("planned", "upcoming") and behind > 0 and _of_thing(document, term)
    if passed or of_thing or _leads_next(document, frame, term) or (behind >= 0 and _tells_of_good(document, term)):
        return -1
    if label == "habit" and behind > 0 and _said_between(document, frame.trigger.end, term.start):
        return -1  # "Speaking of his visit, A said that Iran always works with others"
    return 1 if label == "planned" and behind > 0 and _is_predicate(document, frame, term) else behind


def _of_thing(document: Document, term: Match) -> bool:
    """Whether a word is said of a thing and not of the meeting: "used his trip to raise the planned railway"."""
    word = document.folded[term.start : term.end]
    return word in _OF_THINGS and bool(_ARTICLE.search(document.folded, max(term.start - 8, 0), term.start))


def _said_between(document: Document, low: int, high: int) -> bool:
    """Whether a word for speaking stands between two places."""
    return any(term.label == "meettake.say" for term in within(document.family("meettake"), low, high))


def _is_predicate(document: Document, frame: Frame, term: Match) -> bool:
    """Whether a verb is that of the meeting: "The meeting of the ministers of A, B and C will be held"."""
    if document.lexicon.language in ("az", "tr"):
        last = _ENDS.match(document.folded, term.end) or term.end >= frame.sentence.end
        named = not _OBLIQUE.search(document.folded, frame.trigger.start, frame.trigger.end)
        return bool(last) and named and frame.end == frame.sentence.end and frame.trigger.form in ("noun", "bare")
    russian = document.lexicon.language == "ru"  # whose genitive stands for "of"
    if (
        not (frame.trigger.own or russian)
        or frame.trigger.form != "noun"
        or term.start - frame.trigger.end > _LONG_SUBJECT
    ):
        return False
    return not _ANOTHER_VERB.search(document.folded, frame.trigger.end, term.start)


def _leads_next(document: Document, frame: Frame, term: Match) -> bool:
    """Whether a word of time belongs to the next trigger: "his visit ahead of the upcoming visit of ..."."""
    if document.lexicon.language in ("az", "tr") or frame.end == frame.sentence.end:
        return False
    return term.start >= frame.trigger.end and frame.end - term.end < _NEAR_NEXT


def _speaks_at(document: Document, frame: Frame, term: Match) -> bool:
    """Whether someone spoke at a conference or session: "A said at the forum", "forumda A deyib"."""
    if frame.trigger.kind not in ("conference", "commission session"):
        return False
    if document.lexicon.language in ("az", "tr"):
        at = _LOCATIVE.match(document.folded, frame.trigger.start, term.start)
        return bool(at or _WITHIN.match(document.folded, frame.trigger.end))
    if term.start > frame.trigger.end:
        return bool(_AT.search(document.folded, max(frame.start - 1, 0), frame.trigger.start)) and frame.start > 0
    between = document.folded[term.end : frame.trigger.start]
    if frame.start > term.start or term.start >= frame.trigger.start:
        return False
    speakers = [m for m in frame.people if 0 < m.outer_start - term.end < _RIGHT_BEHIND]  # "said A at the forum"
    ends = [term.end, *(mention.outer_end for mention in speakers)]
    return bool(_AT.match(between)) or any(_AT.fullmatch(document.folded[end : frame.trigger.start]) for end in ends)


def _take_time(frame: Frame, label: str, before: int, behind: int) -> None:
    """What a word of time says, standing so many characters before or behind the trigger (one of the two negative)."""
    leads, follows = 0 <= before < 35, 0 <= behind < 45
    if label == "planned":
        # "will meet", "the visit ... is planned"; but what stands behind "met" is another matter.
        right_behind = frame.trigger.form == "process" and 0 <= behind <= _RIGHT_BEHIND
        frame.planned |= leads or right_behind or (follows and frame.trigger.form in ("noun", "bare"))
    elif label == "upcoming":
        frame.upcoming = frame.upcoming or leads
        frame.planned = frame.planned or leads or (follows and frame.trigger.form in ("noun", "bare"))
    elif label == "past":
        frame.past = frame.past or leads or follows
    elif label == "doubt":
        frame.doubtful = frame.doubtful or leads
    elif label == "off":
        frame.doubtful = frame.doubtful or leads or 0 <= behind < 60
    elif label == "habit":
        frame.doubtful = frame.doubtful or leads or 0 <= behind < 100
