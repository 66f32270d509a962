"""Whether two tellings are of one meeting."""

from tradelines.reading.facts.meetings.dating import agree
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.partners import MEANS, OPEN, apart, same_people, shared_with
from tradelines.reading.facts.meetings.told_again import is_its_session, is_told_again, talked_at_it

# Within so many characters of its beginning a date heads a sentence.
_HEAD = 20

# Sentences from "is held today" to "A will take part in the event".
_NEXT = 2
# An article that tells of more meetings than these is none: only the last of them are compared.
_RECENT = 30


def event_told(frame: Frame, events: list[Event]) -> Event | None:
    """The event of which a frame tells: one with the same people before one that only fits; the latest first."""
    recent = reversed(events[-_RECENT:])
    fitting = [event for event in recent if _repeats(frame, event) or tells_of(frame, event)]
    if not fitting:
        return None
    with_people = [event for event in fitting if shared_with(frame.named, event)]
    same_word = [event for event in fitting if _one_word(frame, event)] if frame.trigger.definite else []
    same_day = [event for event in fitting if frame.date and frame.date.first in {date.first for date in event.dates}]
    return (with_people or same_word or same_day or fitting)[0]


def _one_word(frame: Frame, event: Event) -> bool:
    """Whether "the ceremony" speaks of a ceremony, where a session told since would do too."""
    return frame.trigger.kind == event.frames[0].trigger.kind == "conference"


def _repeats(frame: Frame, event: Event) -> bool:
    """Whether a page prints the same sentence again."""
    first = event.frames[0]
    return (
        frame.sentence is not first.sentence
        and frame.trigger.kind == first.trigger.kind
        and frame.trigger.start - frame.sentence.start == first.trigger.start - first.sentence.start
        and frame.sentence.end - frame.sentence.start == first.sentence.end - first.sentence.start
        and [mention.person for mention in frame.people if mention.person.name]
        == [mention.person for mention in first.people if mention.person.name]
    )


def tells_of(frame: Frame, event: Event) -> bool:
    """Whether a frame tells of a meeting already known. Contradictions first, then what they have in common."""
    trigger = frame.trigger
    if any(same(frame, event) for same in (_one_visit, _one_session, _met_there, _one_journey, talked_at_it)):
        return True
    others = (_contradicts, _met_apart, _met_at_forum, _one_host_of_many, _went_on_to_forum, _met_elsewhere)
    if any(other(frame, event) for other in others):
        return False
    if frame.is_empty:
        return trigger.number is None or trigger.number == event.number
    if not _agrees_in_time(frame, event):
        return False
    if _comes_today(frame, event) or _one_plan(frame, event) or is_told_again(frame, event):
        return True
    if frame.named and event.named:
        return same_people(frame, event)
    if trigger.definite and frame.attended and trigger.kind == event.kind and event.kind in OPEN:
        return True  # "Addressing the ceremony, ...": also one whose country was not named yet
    if apart(frame, event):
        return False
    if frame.planned and not frame.named and trigger.kind == "meeting" and event.kind == "visit":
        return set(frame.stated) <= {*event.countries_told, event.place_country}
    if trigger.definite or trigger.pointing:
        return event.kind in MEANS[trigger.kind]
    if trigger.kind != event.kind or trigger.kind in ("signing", "visit") or (trigger.own and event.named):
        return False
    return frame.past == event.past or not frame.persons


def _agrees_in_time(frame: Frame, event: Event) -> bool:
    """Whether both took place, or both are to come, or what is to come is part of what is told."""
    if frame.planned == event.planned or _comes_today(frame, event):
        return True
    return not frame.upcoming and _within_plan(frame, event)


def _comes_today(frame: Frame, event: Event) -> bool:
    """Whether a sentence tells who will come to what is going on: "A forum is held today. The event will see A"."""
    trigger = frame.trigger
    near = 0 < frame.sentence.number - event.frames[-1].sentence.number <= _NEXT
    ahead = trigger.definite and frame.planned and frame.attended and not frame.upcoming and frame.date is None
    return near and ahead and event.kind in OPEN and not event.past and trigger.kind in ("meeting", *OPEN)


def _met_apart(frame: Frame, event: Event) -> bool:
    """Whether people "met separately": beside a conference, or others than those of the same words."""
    trigger = frame.trigger
    if not frame.separate or trigger.kind != "meeting" or trigger.form not in ("verb", "receive", "discuss", "noun"):
        return False
    told = frame.sentence is event.frames[-1].sentence and len(event.named) > len(shared_with(frame.named, event))
    others = (told or event.frames[0].trigger is trigger) and not shared_with([m.person for m in frame.objects], event)
    return others or event.kind == "conference"


def _met_there(frame: Frame, event: Event) -> bool:
    """Whether who went somewhere met someone, in one sentence: "the president travelled to Baku and met with A"."""
    last = event.frames[-1]
    if event.kind == "meeting" and last is not event.frames[0]:
        return False  # "Within the visit he also met B": the visit only points back at his meeting with A
    one = frame.sentence is last.sentence and last.trigger.kind == "visit" and frame.trigger.kind == "meeting"
    if one and event.kind == "visit" and frame.objects and frame.persons == [m.person for m in frame.objects]:
        return {person.country for person in frame.persons} <= {event.place_country, ""}
    return one and bool(frame.objects) and any(m in last.people for m in frame.people)


def _met_at_forum(frame: Frame, event: Event) -> bool:
    """Whether someone met a person beside a conference or plans to, of whose part in it nothing is told."""
    beside_it = frame.sidelined and len(event.named) < _NEXT and event.kind == "meeting"
    if not (event.kind in OPEN or beside_it) or frame.trigger.kind != "meeting":
        return False
    if frame.trigger.definite:
        return False
    met = [mention.person for mention in frame.objects if mention.person.name]
    own = any(person.role and not person.country for person in frame.named)
    return bool(met) and len(frame.sides) + own > 1 and not any(one is other for one in met for other in event.persons)


def _met_elsewhere(frame: Frame, event: Event) -> bool:
    """Whether others held a meeting with a town and day of its own: "A met B. Experts met in Beijing in February"."""
    own = frame.trigger.indefinite and bool(frame.date and frame.place) and not frame.named
    return own and frame.trigger.kind == "meeting" and bool(event.named) and not (event.dates or event.place)


def _went_on_to_forum(frame: Frame, event: Event) -> bool:
    """Whether who met someone also took part in a forum of two countries: "met A and took part in the B-C forum"."""
    forum = frame.trigger.kind == "conference" and frame.attended and len(frame.near) > 1 and not frame.named
    return forum and event.kind == "meeting" and frame.sentence is event.frames[-1].sentence


def _one_host_of_many(frame: Frame, event: Event) -> bool:
    """Whether of several hosts of a visitor one is met on a day of its own: "In his talks with B on Wednesday"."""
    if event.kind not in ("visit", "meeting") or frame.trigger.kind != "meeting" or frame.date is None:
        return False
    hosts = [person for person in event.named[1:] if event.is_object(person)]
    met = [mention.person for mention in frame.objects if mention.person.name]
    told = frame.sentence is event.frames[0].sentence
    return not told and len(hosts) > 1 and len(met) == 1 and len(frame.named) == 2 and met[0] in hosts


def _one_session(frame: Frame, event: Event) -> bool:
    """A session of one number and the same countries is one, on whichever of its days it is told."""
    number = frame.trigger.number
    numbered = frame.trigger.kind == event.kind == "commission session" and number is not None
    return numbered and number == event.number and len(frame.sides) > 1 and frame.sides == set(event.countries_told)


def _one_visit(frame: Frame, event: Event) -> bool:
    """A visit that one sentence names twice: "Smith's trip to Syria, the visit of the president to Syria"."""
    last = event.frames[-1]
    same = frame.trigger.kind == last.trigger.kind == "visit" and frame.sentence is last.sentence
    return (
        same
        and bool(frame.place_country)
        and frame.place_country == last.place_country
        and not (frame.named and event.named)
    )


def _one_journey(frame: Frame, event: Event) -> bool:
    """Whether one visitor's way to one country is told again: "arrived in B", "the visit lasts till 10"."""
    if frame.trigger.kind != "visit" or event.kind != "visit" or frame.past or event.past:
        return False
    if not frame.place_country or frame.place_country != event.place_country:
        return False
    exact = frame.date is not None and frame.date.precision == "day"
    if not exact or not all(agree(frame.date, date, days_apart=2) for date in event.dates if frame.date):
        return False
    unnamed = {person.country for person in frame.persons if not person.name}
    visitors = {person.country for person in event.persons} - {event.place_country}
    return bool(shared_with(frame.named, event)) or (not frame.named and bool(unnamed & visitors))


def _one_plan(frame: Frame, event: Event) -> bool:
    """Two plans of the same countries are one."""
    if not (frame.planned and event.planned):
        return False
    if event.kind in OPEN and frame.trigger.kind == "meeting" and len(frame.named) > 1:
        return False
    session = frame.trigger.kind == "commission session" and bool(frame.trigger.number) and event.number is None
    if event.kind in ("visit", "conference") and session:
        return False  # "A will go to B today. He will attend the 12th session of the commission"
    if event.kind == "conference" and frame.trigger.kind == "visit" and frame.named and not event.named:
        return False  # "A forum will be held in B tomorrow. A will go to B today"
    last = event.frames[-1]
    if event.kind == "visit" and frame.trigger.kind == last.trigger.kind == "meeting" and frame.date and last.date:
        return agree(frame.date, last.date)  # whom the guest is to meet on another of his days
    of_its_day = frame.date is not None and not all(agree(frame.date, date) for date in event.dates)
    if of_its_day and frame.trigger.kind in OPEN and event.kind not in OPEN:
        return False  # "A will be in B on May 2. On May 3 he will come to the opening of the railway"
    ours, theirs = set(frame.countries), {code for one in event.frames for code in one.countries}
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _contradicts(frame: Frame, event: Event) -> bool:
    """Another number in the series, a call beside a meeting, another day, another place."""
    trigger = frame.trigger
    if trigger.number and event.number and trigger.number != event.number:
        return True
    if event.beside and trigger.kind == "conference":
        return True  # what is told of the forum beside which they met
    if trigger.number and not event.number and event.kind in ("meeting", "call") and event.named:
        return True  # "The 20th meeting was held in 2023" is none that two people had just now
    if (trigger.kind == "call") != (event.kind == "call") and not trigger.definite:
        return not (by_phone(frame, event) or _told_of_call(frame, event))
    visits = trigger.kind == event.kind == "visit" and frame.place_country and event.place_country
    if visits and frame.place_country != event.place_country:
        return True
    days_apart = 2 if "visit" in (trigger.kind, event.kind) else 0
    if _elsewhere(frame, event):
        return True
    if _another_month(frame, event):
        return True
    if event.planned and not frame.planned and frame.held and frame.date and not event.dates:
        return True  # "A meeting will be held soon. The forum held in May ..."
    if frame.date and not all(agree(frame.date, date, days_apart=days_apart) for date in event.dates):
        return True
    if _signed_then(frame, event):
        return True
    session = trigger.kind == "commission session" and event.kind not in ("commission session", "conference")
    session = session and not frame.known_paper
    if session and not trigger.definite and trigger.form != "bare" and not is_its_session(frame, event):
        return True
    return bool(frame.place and event.place and frame.place != event.place and trigger.kind != "visit")


def _signed_then(frame: Frame, event: Event) -> bool:
    """Whether a paper was signed long before what is told: "He met A. He spoke of the roadmap signed last year"."""
    if frame.trigger.kind != "signing" or event.kind == "signing" or frame.date is None:
        return False
    return (frame.past and not event.past) or frame.date.precision in ("year", "month")


def _told_of_call(frame: Frame, event: Event) -> bool:
    """Whether two who spoke by phone are told to have held consultations, without a place or day of their own."""
    both = len(frame.named) > 1 and len(shared_with(frame.named, event)) == len(frame.named) == len(event.named)
    near = frame.sentence.number - event.frames[-1].sentence.number <= _NEXT + 1
    plain = not (frame.place or frame.date or frame.planned or frame.past or event.past)
    return event.kind == "call" and frame.trigger.kind == "meeting" and both and near and plain


def by_phone(frame: Frame, event: Event) -> bool:
    """Whether a call is how two discussed what was told before: "A and B discussed trade. In a phone call, A ..."."""
    first = event.frames[0]
    talked = event.kind == "meeting" and first.trigger.form == "discuss" and not (event.place or event.dates)
    alone = bool(frame.named) and len(shared_with(frame.named, event)) == len(frame.named)
    near = 0 < frame.sentence.number - first.sentence.number <= _NEXT
    return talked and alone and near and frame.trigger.kind == "call"


def _another_month(frame: Frame, event: Event) -> bool:
    """Whether "In early May, A and B met online" looks back from a meeting of which the day of the week is told.

    Or from one of which no day is told at all, and which is the news.
    """
    trigger, date = frame.trigger, frame.date
    if frame.long_ago and not (trigger.definite or event.past or event.planned):
        dated = any(one.month or one.weekday or one.precision == "day" for one in event.dates)
        if not dated:
            return True
    if date is None or trigger.definite or trigger.kind not in ("meeting", "call", "visit"):
        return False
    first = next(iter(event.dates), None)
    if first is None:
        return False
    opens = date.start - frame.sentence.start < _HEAD and frame.sentence is not event.frames[0].sentence
    return opens and bool(first.weekday) and not date.weekday and bool(date.month) and not date.day


def _elsewhere(frame: Frame, event: Event) -> bool:
    """Whether a visit went to a country that has no part in the meeting: "A met B. He has visited C too"."""
    if frame.trigger.kind != "visit" or event.kind == "visit" or frame.trigger.definite or not frame.place_country:
        return False
    if frame.date and not event.dates and not event.place_country and not frame.trigger.own:
        return True
    there = {person.country for person in event.persons if person.country}
    return len(there) > 1 and frame.place_country not in there | {event.place_country}


def _within_plan(frame: Frame, event: Event) -> bool:
    """What the same people plan within a visit, or are told to have planned."""
    if event.planned:
        return frame.trigger.definite or bool(shared_with(frame.named, event))
    if frame.planned and frame.date and len(frame.stated) > 1 and frame.date not in event.dates:
        return False  # "A and B met in Baku. The meeting of A and B is scheduled for May"
    small = not frame.place and (
        frame.trigger.kind == "meeting" or (frame.trigger.kind == "visit" and not frame.place_country)
    )
    return small and len(shared_with(frame.named, event)) == len(frame.named)
