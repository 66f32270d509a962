"""The triggers of a sentence with what belongs to each: who met, where, when and how."""

import re

from tradelines.reading.facts.meetings.asides import before_speech
from tradelines.reading.facts.meetings.bodies import take_bodies
from tradelines.reading.facts.meetings.cues import take_cues
from tradelines.reading.facts.meetings.dating import date_beside, is_long_ago
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.named_for import take_named_sides
from tradelines.reading.facts.meetings.occasions import came_for_it, goes_to_it, plan_together
from tradelines.reading.facts.meetings.preludes import only_opens
from tradelines.reading.facts.meetings.present import is_apposed, is_present, sends_word
from tradelines.reading.facts.meetings.pronouns import take_object_meant
from tradelines.reading.facts.meetings.regions import take_region
from tradelines.reading.facts.meetings.sides import earlier_holders, is_separate, is_sidelined, split_sides
from tradelines.reading.facts.meetings.speech import is_heard
from tradelines.reading.facts.meetings.tellers import drop_announcer
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.facts.meetings.triggers import is_sideline
from tradelines.reading.facts.meetings.twice import held_again
from tradelines.reading.facts.meetings.two_countries import take_two_countries
from tradelines.reading.facts.meetings.visited import take_visited
from tradelines.reading.facts.meetings.where import take_places, window_of
from tradelines.reading.facts.meetings.who import take_people
from tradelines.reading.spans.dates import DateSpan
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of
from tradelines.reading.spans.sentences import Sentence

_ATTENDS = re.compile(r"\b(?:attend|take part|participate|for the|участ\w+|iştirak\w*|katil\w*)\b")
_SIGNED_DURING = re.compile(
    r" (?:during|in|at|on) (?:the |an? |his |her |their )?(?:[\w-]+ ){0,4}$|\bday of (?:the )?(?:[\w-]+ ){0,3}$"
)
_AND, _PAIR = re.compile(r",? (?:and|together with|и|вместе с|və|ve|ile) (?:the |his |her )?"), 2
_DURING = re.compile(
    r" (?:during|as part of|within the framework of|on the occasion of|в ходе|в рамках|во время) "
    r"(?:the |an? )?(?:[\w-]+ ){0,5}$"
)
_OCCASION = re.compile(
    r"['’]?\w{0,4}\s(?:çərçivəsində|ilə əlaqədar|münasibətilə|ərəfəsində|öncəsi|öncesi(?:nde)?|çerçevesinde|kapsaminda|"
    r"(?<=[dt][aəe]n )(?:sonra|əvvəl|qabaq|önce)|marjinda|dolayisiyla|vesilesiyle)\b"
)
# "gələn", "giden": it tells more of someone, and who met follows.
_PARTICIPLE = re.compile(r"(?:[əae]n|mi[sş])$")
_NEXT_CLAUSE = re.compile(r",? (?:and|while|а|и|но|but) (?=(?:then |later |затем |on |\d|в |во ))")
_DELEGATION = re.compile(r"делегаци\w+ .{0,60}, $")
_HAVING_COME = re.compile(r"(?:прибывш|находящ|приехавш|прилетевш|побывавш)\w+")
_PURPOSE = re.compile(r"\b(?:for|to hold|для|üçün|için) (?:[\w-]+ )?$")
_SAME_COUNTRY = re.compile(r"\bto (?:the|that|this) (?:neighbou?ring )?country\b")


def frames_in(
    document: Document, sentence: Sentence, triggers: list[Trigger], last_subject: list[Mention]
) -> list[Frame]:
    """The frames of a sentence's triggers, in order. `last_subject` is whom a pronoun may stand for."""
    everyone = within(people_of(document), sentence.start, sentence.end)
    present = [m for m in everyone if is_present(document, m, sentence) and not is_apposed(document, m, everyone)]
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
        _take_groups(frame, around)
        take_people(document, frame, mentions, frames[-1] if frames else None, last_subject)
        take_object_meant(document, frame, last_subject)
        by_letter = [m.person.country for m in around if sends_word(document, m) and m.person.country]
        if not frame.people and frame.trigger.form == "verb":
            frame.people = earlier_holders(document, frame, everyone)
        take_cues(document, frame)
        _settle_beside(document, frame, number, triggers)
        frame.beside |= bool(frames and _met_during(document, frames[-1], frame))
        told = clause[0], before_speech(document, trigger.end, clause[1])
        take_places(document, frame, *told)
        _take_unnamed(document, frame, *told)
        drop_announcer(document, frame)
        frame.stated.extend(code for code in by_letter if code not in frame.stated)
        told = told[0], _end_of_clause(document, frame, told[1], triggers[number + 1 : number + 2])
        frame.date = date_beside(document, *told, trigger.start) or _date_of_clause(document, frame, frames)
        _take_over(document, frame, frames)
        if not (frames and _is_taken_up(document, frame, frames)):
            frame.separate = is_separate(document, frame)
            frame.sidelined = not frame.beside and is_sidelined(document, frame)
            frames.extend(split_sides(document, frame))
    plan_together(document, frames)
    return [*frames, *(again for frame in frames for again in held_again(document, frame))]


def _take_groups(frame: Frame, around: list[Mention]) -> None:
    """Whether people stand beside the trigger who are named as a group, or as somebody's counterpart alone."""
    frame.groups = any(m.plural for m in around)
    frame.others = any(m.person.core == "counterpart" and not m.person.name and not m.plural for m in around)


def _take_unnamed(document: Document, frame: Frame, low: int, high: int) -> None:
    """The countries of a region's states, and of bodies, of whom no one is named; and whom a visit was paid."""
    take_visited(document, frame)
    take_named_sides(document, frame)
    take_region(document, frame)
    take_bodies(document, frame, low, high)


def _is_taken_up(document: Document, frame: Frame, frames: list[Frame]) -> bool:
    """Join what two triggers tell of one thing; whether the frame before has taken up all of this one."""
    last = frames[-1]
    if _tells_how_they_came(document, last, frame):
        last.people.extend(m for m in frame.people if m not in last.people)
        last.place, last.place_country = last.place or frame.place, last.place_country or frame.place_country
        return True
    if only_opens(document, last, frame):
        _open_with(frames.pop(), frame)
    elif _attends(document, last, frame):
        _go_on(frames.pop(), frame)
    elif _signed_at(document, last, frame):
        _sign_at(frames.pop(), frame)
    elif goes_to_it(document, last, frame):
        last.journey, last.date = True, last.date or frame.date
        last.planned = last.planned or frame.planned
        last.place, last.place_country = last.place or frame.place, last.place_country or frame.place_country
        last.beside = last.beside or bool(_PARTICIPLE.search(document.folded, frame.trigger.start, frame.trigger.end))
        return True
    return False


def _tells_how_they_came(document: Document, last: Frame, frame: Frame) -> bool:
    """Whether a participle only tells more of a delegation: "встреча с делегацией, прибывшей во главе с A"."""
    came = last.groups and last.trigger.kind != "visit" and frame.trigger.kind == "visit"
    participle = _HAVING_COME.match(document.folded, frame.trigger.start, frame.trigger.end)
    return came and bool(participle and _DELEGATION.search(document.folded, last.trigger.end, frame.trigger.start))


def _is_beside(document: Document, trigger: Trigger, last: Trigger) -> bool:
    """Whether the last trigger of a sentence only says beside what the one before it was held."""
    if document.lexicon.language in ("az", "tr") or last.kind != "conference":
        return False
    return is_sideline(document, trigger.end, last.start)


def _settle_beside(document: Document, frame: Frame, number: int, triggers: list[Trigger]) -> None:
    """Whether something else was held beside it: not "He made the remarks on the sidelines of a meeting with A"."""
    trigger, last = frame.trigger, number + 1 == len(triggers)
    alone = len(triggers) == 1 and trigger.kind == "meeting" and document.folded.startswith(" with ", trigger.end)
    followed = not last and (_is_occasion(document, trigger) or came_for_it(document, trigger, triggers[number + 1]))
    frame.beside = (frame.beside and not alone) or followed
    if frame.beside and len(triggers) == 1 and (both := _pair_before(document, frame)):
        frame.trigger = trigger._replace(kind="meeting", form="verb", definite=False)
        frame.beside, frame.people, frame.objects = False, both, both[1:]
    elif frame.beside and last:  # whoever speaks beside it need not be of it
        frame.people = [mention for mention in frame.people if mention in frame.objects]


def _pair_before(document: Document, frame: Frame) -> list[Mention]:
    """Two of two countries who act together beside a forum: "A and B stressed ... on the sidelines of the forum"."""
    left = [m for m in frame.people if m.person.name and m.person.sure and m.end <= frame.trigger.start][:2]
    if len({mention.person.country for mention in left} - {""}) < len(left) or len(left) < _PAIR:
        return []
    joined = _AND.fullmatch(document.folded, left[0].outer_end, left[1].outer_start)
    return left if joined else []


def _met_during(document: Document, last: Frame, frame: Frame) -> bool:
    """Whether a summit is only when two met: "following the talks of the presidents during the SCO summit in A"."""
    met = last.trigger.kind == "meeting" and not last.beside and len(last.sides) > 1
    summit = met and frame.trigger.kind == "conference" and not frame.objects and len(frame.near) < 2
    return summit and bool(_DURING.search(document.folded, last.trigger.end, frame.trigger.start))


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
    """What a frame has from what stands before it: the date at the head of the sentence, "the country"."""
    trigger = frame.trigger
    take_two_countries(document, frame)
    frame.long_ago = is_long_ago(document, frame.date, frame.sentence.start, past=frame.past)
    if frames and frame.beside and document.lexicon.language in ("en", "ru"):
        _give_to_main(frame, frames[-1])
    if frames and frames[-1].beside and trigger.kind == "meeting":
        _give_to_main(frames[-1], frame)
    if frame.date is None and not frame.upcoming and frames and _opens_sentence(frames[0]):
        frame.date, frame.long_ago = frames[0].date, frames[0].long_ago
        frame.past = frame.past or frames[0].past
    if frames and _PURPOSE.search(document.folded, frame.start, trigger.start):
        frame.doubtful = frame.doubtful or frames[-1].doubtful  # "may visit B for talks with C"
        frame.planned = frame.planned or frames[-1].planned
    if frame.date is None and frames and _one_verb(document, frames[-1], frame):
        frame.date = frames[-1].date
    if _SAME_COUNTRY.search(document.folded, trigger.end, min(frame.end, trigger.end + 60)):
        abroad = {code for code in frame.stated if all(code != m.person.country for m in frame.people)}
        named = (
            next(iter(abroad)) if len(abroad) == 1 and not frames else ""
        )  # "ties with Uzbekistan, A said on his visit"
        frame.place_country = frame.place_country or (frames[-1].place_country if frames else named)
        frame.back_to_country = True


def _end_of_clause(document: Document, frame: Frame, high: int, following: list[Trigger]) -> int:
    """Where the clause ends whose date is looked for: "received A on May 10, and on May 14 spoke with B"."""
    if not following or following[0].form == "noun" or document.lexicon.language in ("az", "tr"):
        return high
    ends = list(_NEXT_CLAUSE.finditer(document.folded, frame.trigger.end, high))
    return ends[-1].start() if ends else high


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
    if previous.trigger.kind != "signing" or frame.trigger.kind not in ("commission session", "meeting", "visit"):
        return False
    if frame.trigger.kind == "visit" and not (frame.people and frame.place_country):
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
    frame.planned = frame.planned or previous.planned
    frame.held, frame.known_paper = True, previous.trigger.definite


def _open_with(previous: Frame, frame: Frame) -> None:
    """Take over who signed after a meeting, where and when, and leave the meeting to the sentences before."""
    frame.people = [*(m for m in previous.people if m not in frame.people), *frame.people]
    frame.date, frame.place = frame.date or previous.date, frame.place or previous.place
    frame.place_country = frame.place_country or previous.place_country
    frame.start = previous.start


def _go_on(previous: Frame, frame: Frame) -> None:
    """Take over what the journey told."""
    frame.people = [*previous.people, *(m for m in frame.people if m not in previous.people)]
    frame.stated = [*previous.stated, *(code for code in frame.stated if code not in previous.stated)]
    frame.date = frame.date or previous.date
    frame.place, frame.place_country = previous.place or frame.place, previous.place_country or frame.place_country
    frame.planned, frame.past = frame.planned or previous.planned, frame.past or previous.past
    frame.start = previous.start
    frame.journey = True
