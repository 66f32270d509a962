"""Events of an article: frames that tell of one meeting are put together, those that tell of none are dropped."""

from collections import Counter
from dataclasses import dataclass, field

from tradelines.reading.facts.meetings.frames import Frame, frames_in
from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import Mention, Person, people_of
from tradelines.schema import MeetingKind


@dataclass(slots=True)
class Event:
    """One meeting, with every frame that tells of it; the first names its kind."""

    frames: list[Frame]
    people: list[Mention] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)

    @property
    def kind(self) -> MeetingKind:
        return self.frames[0].trigger.kind

    @property
    def persons(self) -> list[Person]:
        unique: list[Person] = []
        for mention in self.people:
            if all(mention.person is not person for person in unique):
                unique.append(mention.person)
        return unique

    @property
    def named(self) -> list[Person]:
        return [person for person in self.persons if person.name]

    @property
    def planned(self) -> bool:
        return self.frames[0].planned

    @property
    def number(self) -> int | None:
        return next((frame.trigger.number for frame in self.frames if frame.trigger.number), None)

    def take(self, frame: Frame) -> None:
        """Add what a frame tells."""
        self.people.extend(frame.people)
        self.countries.extend(code for code in frame.countries if code not in self.countries)


def events_of(document: Document) -> list[Event]:
    """The meetings an article tells of, in the order in which it first does."""
    if not any(term.label.startswith("meet.") for term in meeting_terms(document)):
        return []
    events: list[Event] = []
    subject: list[Mention] = []
    for sentence in document.sentences:
        frames = frames_in(document, sentence, subject)
        for frame in frames:
            _place(document, frame, events)
        mentions = [m for m in people_of(document) if sentence.start <= m.start < sentence.end and m.person.name]
        if mentions:
            subject = mentions[:1]
    _complete(document, events)
    return events


def _place(document: Document, frame: Frame, events: list[Event]) -> None:
    for event in reversed(events):
        if _tells_of(frame, event):
            event.frames.append(frame)
            event.take(frame)
            return
    if _is_event(document, frame):
        event = Event([frame])
        event.take(frame)
        events.append(event)


def _is_event(document: Document, frame: Frame) -> bool:
    """Whether a frame says enough to be a meeting of its own."""
    trigger = frame.trigger
    if frame.doubtful or trigger.pointing:
        return False
    titled = [person for person in frame.persons if person.role or trigger.form != "discuss"]
    countries = set(frame.countries)
    if trigger.form == "discuss":
        return len([p for p in titled if p.name]) >= 2 and len(countries) >= 2
    if trigger.kind == "signing":
        return len(countries) >= 2 and _paper(document, frame)
    if trigger.kind == "visit":
        return bool(titled) and bool(frame.place_country) and len(countries) >= 1
    if trigger.kind == "meeting":
        return len(titled) >= 2 or (bool(titled) and len(countries) >= 2)
    if trigger.kind == "call":
        return bool(titled)
    if trigger.kind == "commission session":
        return len(countries) >= 2 or trigger.number is not None
    return (bool(titled) and len(countries) >= 2 and frame.attended) or (len(countries) >= 2 and bool(frame.place))


def _paper(document: Document, frame: Frame) -> bool:
    return any(
        term.label.startswith("meetpaper.") and frame.sentence.start <= term.start < frame.sentence.end
        for term in meeting_terms(document)
    )


def _tells_of(frame: Frame, event: Event) -> bool:
    """Whether a frame tells of a meeting already known."""
    trigger = frame.trigger
    if trigger.number and event.number and trigger.number != event.number:
        return False
    if (trigger.kind == "call") != (event.kind == "call"):
        return False
    named = [person for person in frame.persons if person.name]
    shared = [person for person in named if any(person is other for other in event.persons)]
    empty = not frame.persons and not frame.place and len(set(frame.countries)) < 2
    if frame.planned != event.planned and not empty:
        return False
    if empty:
        return True
    if named and event.named:
        return bool(shared) and not _other_side(named, shared, event)
    countries = set(frame.countries)
    if countries and event.countries and not countries & set(event.countries):
        return False
    return trigger.definite or trigger.kind == event.kind


def _other_side(named: list[Person], shared: list[Person], event: Event) -> bool:
    """Whether the one who met is the same and whom he met is another."""
    ours = [person for person in named if all(person is not other for other in shared)]
    theirs = [person for person in event.named if all(person is not other for other in shared)]
    return bool(ours) and bool(theirs) and event.kind != "visit"


def _complete(document: Document, events: list[Event]) -> None:
    """Add the other side where one country alone is known and the article is about a pair."""
    pair = _main_pair(document)
    for event in events:
        if len(event.countries) == 1 and event.countries[0] in pair:
            event.countries.extend(code for code in pair if code not in event.countries)


def _main_pair(document: Document) -> list[str]:
    """The two countries an article names most."""
    counted = Counter(name.key for name in document.names if name.kind == "country" and name.form != "capital")
    return [code for code, _ in counted.most_common(2)]
