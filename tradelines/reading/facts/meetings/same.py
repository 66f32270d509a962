"""Whether two tellings are of one meeting."""

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frames import Frame
from tradelines.reading.spans.people import Person


def tells_of(frame: Frame, event: Event) -> bool:
    """Whether a frame tells of a meeting already known. Contradictions first, then what they have in common."""
    trigger = frame.trigger
    if _contradicts(frame, event):
        return False
    if not frame.persons and not frame.place and not frame.groups and len(frame.stated) < 2:
        return trigger.number is None or trigger.number == event.number
    if frame.planned != event.planned and not _within_plan(frame, event):
        return False
    if frame.named and event.named:
        return _same_people(frame, event)
    if _apart(frame, event):
        return False
    if frame.planned and event.planned and frame.sides == event.frames[0].sides:
        return True
    if trigger.definite or trigger.pointing:
        return True
    return trigger.kind == event.kind and trigger.kind not in ("signing", "visit") and (frame.past == event.past or not frame.persons)


def _contradicts(frame: Frame, event: Event) -> bool:
    """Another number in the series, a call beside a meeting, another place."""
    trigger = frame.trigger
    if trigger.number and event.number and trigger.number != event.number:
        return True
    if (trigger.kind == "call") != (event.kind == "call") and not trigger.definite:
        return True
    if trigger.kind == "commission session" and event.kind not in ("commission session", "conference") and not trigger.definite:
        return True
    return bool(frame.place and event.place and frame.place != event.place and trigger.kind != "visit")


def _within_plan(frame: Frame, event: Event) -> bool:
    """What the same people plan within a visit, or are told to have planned."""
    if event.planned:
        return frame.trigger.definite or bool(_shared(frame.named, event))
    return not frame.place and len(_shared(frame.named, event)) == len(frame.named) and frame.trigger.kind in ("meeting", "visit")


def _same_people(frame: Frame, event: Event) -> bool:
    shared = _shared(frame.named, event)
    same_sentence = frame.sentence is event.frames[-1].sentence
    if not shared:
        if frame.others or frame.trigger.definite and frame.attended:
            return True
        open_round = event.kind in ("conference", "commission session") and (frame.attended or frame.trigger.definite)
        return open_round and (frame.trigger.definite or frame.trigger.kind == event.kind)
    if same_sentence or frame.trigger.definite or frame.also:
        return True
    if (frame.trigger.kind == "signing") != (event.kind == "signing"):
        return False
    return not _apart(frame, event) and not _another_partner(frame, shared, event)


def _another_partner(frame: Frame, shared: list[Person], event: Event) -> bool:
    """Whether the same man met two people of one country: two meetings."""
    ours = {person.country for person in frame.named if person not in shared}
    theirs = {person.country for person in event.named if all(person is not other for other in shared)}
    return bool(ours & theirs)


def _shared(named: list[Person], event: Event) -> list[Person]:
    return [person for person in named if any(person is other for other in event.persons)]


def _apart(frame: Frame, event: Event) -> bool:
    """Whether the countries are others."""
    if frame.trigger.kind == event.kind == "visit" and frame.place_country and event.place_country:
        return frame.place_country != event.place_country
    ours, theirs = frame.sides, set().union(*(other.sides for other in event.frames))
    return bool(ours) and bool(theirs) and len(ours & theirs) * 2 < min(len(ours), len(theirs))
