"""Tellings that name a known meeting in another way: its council, its paper, who came to it, a caption."""

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import groups
from tradelines.reading.facts.meetings.partners import MEANS, OPEN, shared_with
from tradelines.reading.facts.meetings.thin import is_talk_of_session

# Sentences from one telling to the next.
_NEXT, _SIGNED_NEAR = 2, 5


def is_told_again(frame: Frame, event: Event) -> bool:
    """Whether a frame that contradicts nothing is a known meeting by another name."""
    ways = (
        _signed_on_it,
        _signed_there,
        _one_paper,
        _one_council,
        is_its_session,
        _receives_visitor,
        _shows_who_came,
        _same_day_and_town,
    )
    return any(way(frame, event) for way in ways)


def talked_at_it(frame: Frame, event: Event) -> bool:
    """Whether two talked at the numbered session, or the meeting, told right before, of which nobody is named yet."""
    return (
        event.kind in ("commission session", "meeting")
        and not event.named
        and is_talk_of_session(event.frames[0], frame)
    )


def _one_council(frame: Frame, event: Event) -> bool:
    """Whether "the event" of two countries is what another sentence calls their council's meeting."""
    two = len(frame.stated) > 1 and set(frame.stated) == set(event.countries_told)
    numbered = frame.trigger.number is not None and event.number is None  # a forum is not "the fourth session" too
    return two and not (frame.named or numbered) and {frame.trigger.kind, event.kind} == OPEN


def _signed_on_it(frame: Frame, event: Event) -> bool:
    """Whether a paper was signed on what the same sentence tells: "During the visit of A to B, a deal was signed"."""
    last = event.frames[-1]
    same = frame.trigger.kind == "signing" and event.kind != "signing" and frame.sentence is last.sentence
    own = (
        frame.named or frame.planned or (len(frame.stated) > 1 and not frame.trigger.own)
    )  # "alongside A's trip, B and C signed a deal"
    return same and not own and frame.sides <= {*event.countries_told, event.place_country}


def _signed_there(frame: Frame, event: Event) -> bool:
    """Whether a paper of the same sides was signed where they met, and nobody is said to have signed it.

    "The heads of A, B and C met in Baku. Two documents were signed in Baku: the declaration and a deal of A and B."
    """
    if frame.trigger.kind != "signing" or frame.persons or frame.date or frame.planned or frame.past:
        return False
    told = event.kind in ("meeting", "commission session", "visit") and not (event.planned or event.past)
    near = 0 < frame.sentence.number - event.frames[-1].sentence.number <= _SIGNED_NEAR
    ours, theirs = set(frame.stated), {*event.countries_told, *event.frames[0].stated, event.place_country}
    there = frame.place == event.place or (not frame.place and frame.trigger.form != "perfect")
    return told and near and there and bool(ours) and ours <= theirs


def _signed_next(frame: Frame, event: Event) -> bool:
    """Whether other ministers of the same two countries sign in the next sentence: one ceremony."""
    both = frame.trigger.kind == event.kind == "signing" and bool(frame.named) and bool(event.named)
    both = both and all(person.country for person in (*frame.named, *event.named))
    next_one = frame.sentence.number - event.frames[-1].sentence.number == 1
    plain = not (frame.date or frame.place or frame.past or event.past) and frame.planned == event.planned
    return both and next_one and plain and frame.sides <= set(event.countries_told)


def _one_paper(frame: Frame, event: Event) -> bool:
    """A signing without people, time or place is the one told already, where its countries are the same.

    So is that of a paper spoken of before: "The memorandum was signed in May. A and B signed the memorandum".
    """
    known = frame.known_paper or (frame.trigger.kind == "signing" and frame.trigger.definite)
    of_old = frame.date is not None and frame.date.precision == "year"
    if event.kind == "signing" and known and not (frame.past or frame.planned or of_old):
        ours, theirs = frame.sides, set(event.frames[0].countries)
        if ours or frame.sentence.number - event.frames[-1].sentence.number <= _NEXT:
            return ours <= theirs or theirs <= ours
    if _signed_next(frame, event):
        return True
    signed = any(
        other.trigger.kind == "signing" for other in event.frames
    )  # also "A met B, and six papers were signed"
    if frame.trigger.kind != "signing" or not signed or frame.trigger.indefinite:
        return False
    plain = not (frame.persons or frame.place or (frame.date and not event.dates))
    return plain and len(frame.stated) > 1 and set(frame.stated) <= set(event.frames[0].countries)


def is_its_session(frame: Frame, event: Event) -> bool:
    """Whether a sitting of a council of two is what "the leaders of the two met" spoke of right before."""
    first = event.frames[0]
    near = 0 < frame.sentence.number - first.sentence.number <= _NEXT
    if not near or event.kind != "meeting" or first.past or frame.past or frame.planned or frame.date or frame.place:
        return False
    if frame.trigger.kind != "commission session" or len(event.named) > 2 or first.trigger.form != "verb":
        return False
    sides = {person.country for person in frame.named} or set(frame.stated)
    theirs = {person.country for person in event.named} or set(first.stated)
    return len(sides) == 2 and sides <= theirs and not (event.named and not shared_with(frame.named, event))


def _receives_visitor(frame: Frame, event: Event) -> bool:
    """Whether the next sentence tells who of the hosts received or greeted the visitor, whom it does not name."""
    near = 0 < frame.sentence.number - event.frames[-1].sentence.number <= _NEXT
    hosts = {person.country for person in frame.named}
    received = frame.trigger.form == "receive" and len(frame.named) == 1 and not frame.date and not frame.place
    return near and received and event.kind == "visit" and hosts == {event.place_country}


def _shows_who_came(frame: Frame, event: Event) -> bool:
    """Whether the next sentence names who came to the meeting of a group: "At the meeting A spoke for B, C for D"."""
    first = event.frames[0]
    near = 0 < frame.sentence.number - event.frames[-1].sentence.number <= _NEXT
    of_group = not event.named and not groups().isdisjoint(first.stated)
    many = len({person.country for person in frame.named}) > 2
    plain = not (frame.place or frame.date or frame.planned or frame.past or frame.trigger.indefinite)
    return of_group and near and many and frame.attended and plain and frame.trigger.kind in MEANS[event.kind]


def _same_day_and_town(frame: Frame, event: Event) -> bool:
    """Whether a caption tells again that officials of the same countries met on that day in that town."""
    if frame.named or not (frame.place and frame.date) or frame.place != event.place:
        return False
    known = event.kind in MEANS.get(frame.trigger.kind, ()) and frame.sides == set(event.countries_told)
    return known and frame.date.first in {date.first for date in event.dates if date.precision == "day"}
