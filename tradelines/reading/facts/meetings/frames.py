"""The triggers of a sentence with what belongs to each: who met, where, when and how."""

import re

from tradelines.reading.facts.meetings.asides import before_speech
from tradelines.reading.facts.meetings.dating import date_beside
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.present import is_present, sends_word
from tradelines.reading.facts.meetings.pronouns import take_object_meant
from tradelines.reading.facts.meetings.sides import earlier_holders, is_separate, split_sides
from tradelines.reading.facts.meetings.speech import is_heard
from tradelines.reading.facts.meetings.triggers import Trigger, is_sideline, meeting_terms, triggers_in
from tradelines.reading.facts.meetings.where import take_places, window_of
from tradelines.reading.facts.meetings.who import take_people
from tradelines.reading.matching import Match
from tradelines.reading.spans.dates import DateSpan
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of
from tradelines.reading.spans.sentences import Sentence

# In small letters: "May" is a month.
_MAY = re.compile(r"\b(?:may|might|could|can|should)\s(?:\w+\s)?$")
# "is ready to visit", "an invitation to hold talks": nothing that took place or is settled.
_WISH = re.compile(
    r"\b(?:ready|readiness|willing\w*|eager|invit\w+|hop(?:e|es|ed|ing)|wish\w*|wants?|wanted|urg\w+|propos\w+|offer\w*|"
    r"unable|able|call\w* (?:for|on))\b"
    r"[^.;:]{0,60}\bto\s(?:also\s)?$"
    r"|\b(?:willingness|readiness|interest|desire|possibility|chance|prospects?|ideas?|proposals?|requests?|calls?|"
    r"called|calling|offers?|hopes?|need|demand|invitations?|preparations?|conditions?) (?:for|of|about) "
    r"(?:(?:a|an|any|such|the|holding|another|further|more|direct|possible) )*(?:[\w-]+ )?$"
    r"|\b(?:готовност\w+|предложени\w+|возможност\w+|необходимост\w+|желани\w+) (?:[\w-]+ ){0,3}$"
)
_ASIDE = re.compile(r"\b(?:who|котор\w+|находящ\w+|прибывш\w+)\b[^.;]{0,60}$|\bon (?:an? )?(?:[\w-]+ ){0,2}$")
_AT = re.compile(r"\s(?:so |this |that )?(?:at|in|during|на|в ходе|в рамках)\s(?:[\w'’-]+\s){0,6}$")
_LOCATIVE = re.compile(r"\w+(?:[\"'’”»]+n?)?(?:da|də|de|ta|te)\b")
_ATTENDS = re.compile(r"\b(?:attend|take part|participate|for the|участ\w+|iştirak\w*|katil\w*)\b")
_NEAR_NEXT = 20
_LONG_SUBJECT = 150
_ANOTHER_VERB = re.compile(
    r"\b(?:that|which|who|where|said|says|told|was|were|has|had|is|are|discuss\w*|будет|был\w*)\b"
)
_SIGNED_DURING = re.compile(r" (?:during|in|at) (?:the |an? )?(?:[\w-]+ ){0,4}$")
_OCCASION = re.compile(
    r"['’]?\w{0,4}\s(?:çərçivəsində|ilə əlaqədar|münasibətilə|çerçevesinde|kapsaminda|marjinda|dolayisiyla|"
    r"vesilesiyle)\b"
)
# "paid an official visit to hold talks": it took place.
_DONE = re.compile(
    r"\b(?:paid|made|had|held|ended|concluded|wrapped up|began|started|during|on|после|в ходе|совершил\w*|нанес\w*)"
    r" (?:(?:an?|his|her|their|the) )?(?:[\w-]+ ){0,2}$"
)
_AGREED_TO = re.compile(r"\bagreed to (?:also )?$")
# "have visited Iran 17 times": many, and none of them told.
_TIMES = re.compile(
    r"\b(?:\d+|two|three|four|five|six|several|many|a number of) times\b|\b\d+ раза?\b|\bнесколько раз\b|"
    r"\b(?:\d+|bir neçə|birkaç|iki|üç) (?:dəfə|kez|defa)\b(?! çox| artıq| fazla)"
)
_SAME_COUNTRY = re.compile(r"\bto (?:the|that|this) (?:neighbou?ring )?country\b")


def frames_in(document: Document, sentence: Sentence, last_subject: list[Mention]) -> list[Frame]:
    """The frames of a sentence's triggers, in order. `last_subject` is whom a pronoun may stand for."""
    triggers = triggers_in(document, sentence)
    if not triggers:
        return []
    everyone = within(people_of(document), sentence.start, sentence.end)
    present = [m for m in everyone if is_present(document, m, sentence)]
    last_subject = [m for m in last_subject if is_present(document, m, sentence)]
    frames: list[Frame] = []
    for number, trigger in enumerate(triggers):
        low = triggers[number - 1].end if number else sentence.start
        high = triggers[number + 1].start if number + 1 < len(triggers) else sentence.end
        if number + 2 == len(triggers) and _is_beside(document, trigger, triggers[-1]):
            high = sentence.end
        frame = Frame(trigger, sentence, low, high)
        mentions = [m for m in present if is_heard(document, trigger.start, m.start)]
        clause = window_of(document, frame, number)
        around = [m for m in everyone if clause[0] <= m.start < clause[1]]
        frame.groups = any(m.plural for m in around)
        frame.others = any(m.person.core == "counterpart" and not m.person.name and not m.plural for m in around)
        take_people(document, frame, mentions, frames[-1] if frames else None, last_subject)
        take_object_meant(document, frame, last_subject)
        by_letter = [m.person.country for m in around if sends_word(document, m) and m.person.country]
        if not frame.people and frame.trigger.form == "verb":
            frame.people = earlier_holders(document, frame, everyone)
        _take_cues(document, frame)
        _settle_beside(document, frame, number, triggers)
        told = clause[0], before_speech(document, trigger.end, clause[1])
        take_places(document, frame, *told)
        frame.stated.extend(code for code in by_letter if code not in frame.stated)
        frame.date = date_beside(document, *told, trigger.start) or _date_of_clause(document, frame, frames)
        _take_over(document, frame, frames)
        if frames and _attends(document, frames[-1], frame):
            _go_on(frames.pop(), frame)
        elif frames and _signed_at(document, frames[-1], frame):
            _sign_at(frames.pop(), frame)
        frame.separate = is_separate(document, frame)
        frames.extend(split_sides(document, frame))
    return frames


def _is_beside(document: Document, trigger: Trigger, last: Trigger) -> bool:
    """Whether the last trigger of a sentence only says beside what the one before it was held."""
    if document.lexicon.language in ("az", "tr") or last.kind != "conference":
        return False
    return is_sideline(document, trigger.end, last.start)


def _settle_beside(document: Document, frame: Frame, number: int, triggers: list[Trigger]) -> None:
    """Whether something else was held beside it: not "He made the remarks on the sidelines of a meeting with A"."""
    trigger, last = frame.trigger, number + 1 == len(triggers)
    alone = len(triggers) == 1 and trigger.kind == "meeting" and document.folded.startswith(" with ", trigger.end)
    frame.beside = (frame.beside and not alone) or (not last and _is_occasion(document, trigger))
    if frame.beside and last:  # whoever speaks beside it need not be of it
        frame.people = [mention for mention in frame.people if mention in frame.objects]


def _is_occasion(document: Document, trigger: Trigger) -> bool:
    """Whether an Azerbaijani or Turkish word only says beside what others met: "forum çərçivəsində görüşüb"."""
    known = trigger.definite or trigger.kind in ("conference", "commission session")
    return known and bool(_OCCASION.match(document.folded, trigger.end))


def _give_to_main(frame: Frame, last: Frame) -> None:
    """Hand the place and day of a forum to what was held beside it: "met on the sidelines of the forum in Baku"."""
    last.date = last.date or frame.date
    if not last.place:
        last.place, last.place_country = frame.place, last.place_country or frame.place_country


def _take_over(document: Document, frame: Frame, frames: list[Frame]) -> None:
    """What a frame has from the ones before it: the date at the head of the sentence, "the country"."""
    trigger = frame.trigger
    if frames and frame.beside and document.lexicon.language in ("en", "ru"):
        _give_to_main(frame, frames[-1])
    if frame.date is None and not frame.upcoming and frames and _opens_sentence(frames[0]):
        frame.date = frames[0].date
        frame.past = frame.past or frames[0].past
    if frame.date is None and frames and _one_verb(document, frames[-1], frame):
        frame.date = frames[-1].date
    if _SAME_COUNTRY.search(document.folded, trigger.end, min(frame.end, trigger.end + 60)):
        frame.place_country = frame.place_country or (frames[-1].place_country if frames else "")
        frame.back_to_country = True


def _date_of_clause(document: Document, frame: Frame, frames: list[Frame]) -> DateSpan | None:
    """The date before who acts in the second clause of a sentence: "..., and on May 8 A paid a visit to B"."""
    if not frames or document.lexicon.language in ("az", "tr"):
        return None
    taken = frames[-1].date
    low = max(frame.start, taken.end if taken else 0)
    return date_beside(document, low, frame.trigger.start, frame.trigger.start)


def _one_verb(document: Document, previous: Frame, frame: Frame) -> bool:
    """Whether a noun only says how one went: "işgüzar səfərlə Gürcüstana yollanıb"."""
    turkic = document.lexicon.language in ("az", "tr")
    return turkic and previous.trigger.kind == frame.trigger.kind == "visit" and not previous.place_country


def _opens_sentence(frame: Frame) -> bool:
    """Whether a date heads the sentence and so holds for all of it: "Last week, the visit of A and the visit of B"."""
    return frame.date is not None and frame.date.start - frame.sentence.start < 15


def _attends(document: Document, previous: Frame, frame: Frame) -> bool:
    """A journey to a session or signing is that session or signing: "arrived in Moscow to attend the forum"."""
    # "toplantısına katılacak": the verb stands behind in Azerbaijani and Turkish
    behind = 15 if document.lexicon.language in ("az", "tr") else 0
    between = document.folded[previous.trigger.end : frame.trigger.end + behind]
    if previous.trigger.kind != "visit" or previous.trigger.form not in ("verb", "future"):
        return False
    if frame.trigger.form == "purpose":
        return True
    open_to_many = frame.trigger.kind in ("commission session", "conference") or frame.trigger.indefinite
    return open_to_many and bool(_ATTENDS.search(between))


def _signed_at(document: Document, previous: Frame, frame: Frame) -> bool:
    """Whether a signing was part of what is named next: "A and B signed six papers during a meeting between ..."."""
    if previous.trigger.kind != "signing" or frame.trigger.kind not in ("commission session", "meeting"):
        return False
    if frame.beside:
        return False
    own = frame.trigger.own or frame.trigger.kind == "commission session"
    return own and bool(_SIGNED_DURING.search(document.folded, previous.trigger.end, frame.trigger.start))


def _sign_at(previous: Frame, frame: Frame) -> None:
    """Take over whose papers were signed and when; a meeting at which papers are signed is told as the signing."""
    frame.people = [*previous.people, *(m for m in frame.people if m not in previous.people)]
    frame.stated = [*previous.stated, *(code for code in frame.stated if code not in previous.stated)]
    frame.near, frame.parties = frame.near | previous.near, frame.parties | previous.parties
    frame.date, frame.past = frame.date or previous.date, frame.past or previous.past
    frame.start = previous.start
    frame.held = True


def _go_on(previous: Frame, frame: Frame) -> None:
    """Take over what the journey told."""
    frame.people = [*previous.people, *(m for m in frame.people if m not in previous.people)]
    frame.stated = [*previous.stated, *(code for code in frame.stated if code not in previous.stated)]
    frame.date = frame.date or previous.date
    frame.place, frame.place_country = previous.place or frame.place, previous.place_country or frame.place_country
    frame.planned, frame.past = frame.planned or previous.planned, frame.past or previous.past
    frame.start = previous.start
    frame.journey = True


def _take_cues(document: Document, frame: Frame) -> None:
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
            frame.held = frame.held or label == "held"
            delegation = label == "delegation" and (
                0 < term.start - trigger.end < 40 or 0 < trigger.start - term.end < 25
            )
            frame.groups = frame.groups or label == "group" or delegation
            frame.delegation = frame.delegation or (delegation and term.start < trigger.start)
        elif family == "meetahead" and frame.start <= term.start:
            ahead = 0 <= trigger.start - term.end < 35
            frame.planned, frame.upcoming = frame.planned or ahead, frame.upcoming or ahead
        elif family == "meetwhen" and frame.start <= term.start < max(frame.end, trigger.end):
            passed = label == "planned" and _DONE.search(document.folded, frame.start, trigger.start)
            behind = -1 if passed or _leads_next(document, frame, term) else term.start - trigger.end
            if label == "planned" and behind > 0 and _is_predicate(document, frame, term):
                behind = 1
            _take_time(frame, label, trigger.start - term.end, behind)
    if trigger.kind == "call":
        frame.mode = "phone"
    frame.planned = frame.planned or trigger.form == "future"
    frame.planned = frame.planned or bool(_AGREED_TO.search(document.folded, frame.start, trigger.start))
    frame.doubtful = frame.doubtful or bool(
        _TIMES.search(document.folded, frame.start, min(frame.end, trigger.end + 80))
        or _MAY.search(document.text, max(frame.start, trigger.start - 25), trigger.start)
        or _WISH.search(document.folded, max(frame.start, trigger.start - 110), trigger.start)
    )
    frame.also = "also" in document.folded[max(frame.start, trigger.start - 6) : trigger.start + 6]
    frame.aside = bool(_ASIDE.search(document.folded, frame.start, trigger.start))
    frame.beside = is_sideline(document, frame.start, trigger.start)


def _is_predicate(document: Document, frame: Frame, term: Match) -> bool:
    """Whether a verb is that of the meeting: "The meeting of the ministers of A, B and C will be held"."""
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
        return bool(_LOCATIVE.match(document.folded, frame.trigger.start, term.start))
    if term.start > frame.trigger.end:
        return bool(_AT.search(document.folded, max(frame.start - 1, 0), frame.trigger.start)) and frame.start > 0
    between = document.folded[term.end : frame.trigger.start]
    return frame.start <= term.start < frame.trigger.start and bool(_AT.match(between))


def _take_time(frame: Frame, label: str, before: int, behind: int) -> None:
    """What a word of time says, standing so many characters before or behind the trigger (one of the two negative)."""
    leads, follows = 0 <= before < 35, 0 <= behind < 45
    if label == "planned":
        # "will meet", "the visit ... is planned"; but what stands behind "met" is another matter.
        frame.planned = frame.planned or leads or (follows and frame.trigger.form in ("noun", "bare"))
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
