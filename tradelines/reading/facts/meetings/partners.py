"""Whether those of whom two tellings speak are the same people, or a man has met others."""

from tradelines.reading.facts.meetings.dating import agree
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.spans.people import Person

# What "the meeting", "the visit", "the event" may speak of.
MEANS: dict[str, frozenset[str]] = {
    "meeting": frozenset({"meeting", "commission session", "conference", "call"}),
    "visit": frozenset({"visit"}),
    "commission session": frozenset({"commission session", "conference", "meeting"}),
    "conference": frozenset({"conference", "commission session", "meeting"}),
    "call": frozenset({"call"}),
    "signing": frozenset({"signing", "conference"}),
}


# Sentences from one telling to the next.
_NEXT = 2
# Open to more than those who are named at first.
OPEN = frozenset({"conference", "commission session"})


def same_people(frame: Frame, event: Event) -> bool:
    """Whether a frame that names people is of the meeting of those of an event."""
    trigger = frame.trigger
    shared = shared_with(frame.named, event)
    last = event.frames[-1]
    back = event.kind == "meeting" and last.trigger.kind == "visit" and last is not event.frames[0]
    # "Within the visit he also met B": that the visit points back does not make B one of those met before.
    same_sentence = frame.sentence is last.sentence and not back
    if not shared:
        if frame.others and trigger.kind == "signing":
            return True
        if trigger.definite and frame.attended and event.kind in MEANS[trigger.kind]:
            return not frame.past
        if _names_hosts(frame, event):
            return True
        open_round = event.kind in OPEN & MEANS[trigger.kind] and (frame.attended or trigger.definite)
        return open_round and (trigger.definite or trigger.kind == event.kind)
    if _from_elsewhere(frame, event) and (event.kind == "visit" or not same_sentence):
        return False
    if not same_sentence and _met_on_visit(frame, event):
        return False  # a visit told before, and whom he met there in a sentence of its own
    if event.kind == "visit" and trigger.indefinite and frame.held and frame.date:
        return False  # "on Thursday a meeting was held with traders": one of several within the visit
    if trigger.kind == "conference" and event.kind == "meeting" and frame.place and not trigger.definite:
        return False  # "He met A. On Monday he came to the opening of the consulate in B"
    also = frame.also and event.kind != "conference" and not _others_only(frame, event)
    also = also and not _other_subject(frame, event)
    if same_sentence or trigger.definite or trigger.possessed or also:
        return trigger.kind != "signing" or event.kind != "visit" or same_sentence
    if (trigger.kind == "signing") != (event.kind == "signing"):
        return _spoke_of_signing(frame, shared, event)
    return not apart(frame, event) and not _another_partner(frame, shared, event)


def _spoke_of_signing(frame: Frame, shared: list[Person], event: Event) -> bool:
    """Whether two before whom papers were signed are told, without a day or town of their own, to have met.

    And the other way round: "A and B met. The ministers signed an agreement".
    """
    plain = not (frame.date or frame.place or frame.past or frame.planned or event.past or event.planned)
    both = plain and len(shared) == len(frame.named) > 1
    if event.kind == "signing":
        return both
    near = frame.sentence.number - event.frames[-1].sentence.number <= _NEXT
    return both and near and event.kind == "meeting" and len(event.named) == len(shared)


def _names_hosts(frame: Frame, event: Event) -> bool:
    """Whether the side that was told without names now gets them: "A visited B. At a meeting with C of B, ..."."""
    if event.past or event.planned or frame.past or frame.planned or frame.date or frame.trigger.kind != "meeting":
        return False
    near = 0 < frame.sentence.number - event.frames[-1].sentence.number <= _NEXT
    stated = {code for other in event.frames for code in other.stated}
    unnamed = (stated | {event.place_country}) - {person.country for person in event.named} - {""}
    theirs = {person.country for person in frame.named}
    met = frame.persons == [mention.person for mention in frame.objects]
    alone = event.kind == "visit" and met and len(theirs) == 1
    told = frame.trigger.definite and not frame.held and met and event.kind in ("meeting", "visit")
    theirs -= {""}
    return near and (alone or told) and bool(theirs) and theirs <= unnamed


def _from_elsewhere(frame: Frame, event: Event) -> bool:
    """Whether someone who met A of one country is now told to have met B of another: "his talks with B"."""
    there = {person.country for person in event.persons if person.country}
    met = [mention.person for mention in frame.objects if mention.person.name and mention.person.country]
    guests = {person.country for person in met if all(person is not other for other in event.persons)}
    if event.kind == "visit" and frame.trigger.kind == "meeting" and event.place_country:
        return bool(guests) and not guests & {*there, event.place_country}
    return event.kind in ("meeting", "call") and len(there) > 1 and bool(guests) and not guests & there


def _met_on_visit(frame: Frame, event: Event) -> bool:
    """Whether a visitor meets someone of whom his visit told nothing, by a verb: "He met A as well".

    Of a visit that is only looked back on, whom he met is part of it.
    """
    if (
        frame.greeting
        or event.kind != "visit"
        or frame.trigger.kind != "meeting"
        or (event.past and not _same_days(frame, event))
    ):
        return False
    if frame.trigger.form not in ("verb", "receive", "discuss") and not (frame.held and frame.objects):
        return False
    known = [person for person in frame.named if any(person is other for other in event.persons)]
    return len(known) == 1 and len(frame.named) > 1 and len(frame.sides) > 1


def _same_days(frame: Frame, event: Event) -> bool:
    """Whether both have a date of their own, and these lie beside each other."""
    return frame.date is not None and bool(event.dates) and agree(frame.date, event.dates[0], days_apart=2)


def _other_subject(frame: Frame, event: Event) -> bool:
    """Whether someone else "also met" one of those who were there."""
    acting = [m.person for m in frame.people if m.person.name and m not in frame.objects]
    return bool(frame.objects) and bool(acting) and not any(one is other for one in acting for other in event.persons)


def _others_only(frame: Frame, event: Event) -> bool:
    """Whether the other side is told already, and whom he "also met", alone or on some day, is none of it."""
    objects = [mention.person for mention in frame.objects if mention.person.name]
    one = frame.date is not None or len(objects) == 1
    met = len(event.named) > 1 and event.kind == "meeting" and one
    return met and bool(objects) and not any(one is other for one in objects for other in event.persons)


def _another_partner(frame: Frame, shared: list[Person], event: Event) -> bool:
    """Whether the same man met others: someone of the same country, or of one that was not there."""
    ours = {person.country for person in frame.named if person not in shared}
    theirs = {person.country for person in event.named if all(person is not other for other in shared)}
    there = {person.country for person in event.persons} | {code for other in event.frames for code in other.stated}
    if not ours and theirs and frame.groups and frame.near and not frame.near & (there | {event.place_country}):
        return True  # "A meets his Turkish counterpart too"
    if ours and theirs:
        unknown = "" in ours and event.kind != "visit"
        return bool(ours & theirs) or unknown or not ours - {""} <= there
    if (
        ours - {""}
        and event.kind in ("visit", "conference")
        and frame.trigger.kind == "meeting"
        and event.place_country
    ):
        return event.place_country not in ours  # aside from the hosts he met a third
    return frame.trigger.indefinite and frame.trigger.own and bool(theirs)


def shared_with(named: list[Person], event: Event) -> list[Person]:
    """Those who took part in an event."""
    there = event.persons if named else []
    return [person for person in named if any(person is other for other in there)]


def apart(frame: Frame, event: Event) -> bool:
    """Whether the countries are others."""
    if frame.trigger.kind == event.kind == "visit" and frame.place_country and event.place_country:
        return frame.place_country != event.place_country
    ours = frame.sides
    theirs = set().union(*(other.sides for other in event.frames)) if ours else set()
    if len(frame.near) == len(ours) == len(theirs) == 2 and ours != theirs and not frame.trigger.definite:
        return True  # "a call of the ministers of A and C" is none of A and B
    stated = set(event.frames[0].stated)
    if len(frame.stated) > 2 and len(stated) > 2 and set(frame.stated) != stated and not (frame.named or event.named):
        return True  # "the ministers of A, B and C" are not those of A, B and D
    return bool(ours) and bool(theirs) and len(ours & theirs) * 2 < min(len(ours), len(theirs))
