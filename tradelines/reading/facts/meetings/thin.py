"""Tellings that say too little alone: one gives the place and the speaker, another below it whose officials came."""

from dataclasses import replace

from tradelines.reading.facts.meetings.dating import agree
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.partners import MEANS

_KINDS = frozenset({"meeting", "commission session", "conference"})
# Sentences between the two.
_REACH = 8
_NEXT = 2


def may_go_on(frame: Frame) -> bool:
    """Whether a telling that names too few may be taken up below: it has a place, a day or someone who was there."""
    trigger = frame.trigger
    if frame.doubtful or frame.beside or trigger.kind not in _KINDS or trigger.form not in ("noun", "bare"):
        return False
    numbered = trigger.kind == "commission session" and trigger.number is not None and not frame.planned
    return numbered or ((frame.held or frame.attended) and bool(frame.place or frame.persons))


def joined(thin: Frame, frame: Frame) -> Frame | None:
    """The two as one telling, where the later speaks of "the meeting" and tells who came; else None."""
    if not _of_one(thin, frame):
        return None
    came = frame.groups or frame.attended or bool(frame.named)
    came = came or (frame.trigger.form == "discuss" and len(frame.stated) > 2)
    stated = [*thin.stated, *(code for code in frame.stated if came and code not in thin.stated)]
    return replace(
        thin,
        people=[*thin.people, *(m for m in frame.people if all(m.person is not one for one in thin.persons))],
        stated=stated,
        near=thin.near | (frame.near if came else set()),
        parties=thin.parties | frame.parties,
        groups=thin.groups or frame.groups,
        attended=thin.attended or frame.attended,
        held=thin.held or frame.held,
        place=thin.place or frame.place,
        place_country=thin.place_country or frame.place_country,
        date=thin.date or frame.date,
    )


def came_to_it(thin: Frame, frame: Frame) -> bool:
    """Whether the next sentence names who came to it: "A conference was held today. The meeting was attended by A"."""
    plain = not (frame.place or frame.date or frame.planned or frame.past)
    next_one = frame.sentence.number - thin.sentence.number == 1
    return next_one and plain and frame.trigger.definite and frame.attended and len(frame.sides) > 1


def _of_one(thin: Frame, frame: Frame) -> bool:
    if frame.doubtful or frame.planned != thin.planned:
        return False
    gap = frame.sentence.number - thin.sentence.number
    if not 0 < gap <= _REACH or (thin.date and frame.date and not agree(thin.date, frame.date)):
        return False
    if thin.place and frame.place and thin.place != frame.place:
        return False
    if is_talk_of_session(thin, frame):
        return True
    at_it = (frame.trigger.definite and frame.trigger.form != "process") or (
        frame.trigger.form == "discuss" and frame.start > frame.sentence.start
    )
    return at_it and thin.trigger.kind in MEANS[frame.trigger.kind]


def is_talk_of_session(thin: Frame, frame: Frame) -> bool:
    """Whether two are told to have talked right behind a numbered session: "... at the 21st session. A and B spoke"."""
    talked = frame.trigger.form in ("discuss", "process") and len({person.country for person in frame.named}) > 1
    near = 0 < frame.sentence.number - thin.sentence.number <= _NEXT
    plain = not (frame.place or frame.date or frame.planned)
    session = thin.trigger.kind == "commission session" and thin.trigger.number is not None
    sitting = thin.trigger.kind == "meeting" and thin.held and bool(thin.place) and not thin.named
    return (session or sitting) and talked and near and plain
