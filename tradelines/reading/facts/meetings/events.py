"""Events of an article: frames that tell of one meeting are put together, those that tell of none are dropped."""

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frames import Frame, frames_in, is_present
from tradelines.reading.facts.meetings.roster import complete
from tradelines.reading.facts.meetings.same import tells_of
from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of
from tradelines.reading.spans.sentences import Sentence


def events_of(document: Document) -> list[Event]:
    """The meetings an article tells of, in the order in which it first does."""
    if not any(term.label.startswith("meet.") for term in meeting_terms(document)):
        return []
    events: list[Event] = []
    subject: list[Mention] = []
    for sentence in document.sentences:
        frames = frames_in(document, sentence, subject)
        for number, frame in enumerate(frames):
            _place(document, frame, events, frames[number - 1] if number else None)
        if not frames and events:
            _join_in(document, sentence, events[-1])
        named = [m for m in within(people_of(document), sentence.start, sentence.end) if m.person.name and m.person.sure]
        subject = named[:1] or subject
    complete(document, events)
    return events


def _join_in(document: Document, sentence: Sentence, event: Event) -> None:
    """Those whom a sentence without a trigger shows at the meeting just told of: "Deputy Minister X attended too"."""
    if event.planned or sentence.number - event.frames[-1].sentence.number > 3:
        return
    labels = {term.label for term in within(meeting_terms(document), sentence.start, sentence.end)}
    if not labels & {"meettake.part", "meettake.turn"}:
        return
    for mention in within(people_of(document), sentence.start, sentence.end):
        if is_present(document, mention, sentence) and mention.person.name and mention.person.role and mention.form == "full":
            event.people.append(mention)


def _place(document: Document, frame: Frame, events: list[Event], previous: Frame | None) -> None:
    """Add a frame to the meeting that it tells of, or begin a new one."""
    if previous is not None and events and previous in events[-1].frames and _attends(document, previous, frame):
        events[-1].kind = frame.trigger.kind
        _add(events[-1], frame)
        return
    for event in reversed(events):
        if tells_of(frame, event):
            _add(event, frame)
            if event.kind == "visit" and event.frames[0].trigger.form == "verb" and frame.sentence is event.frames[0].sentence:
                event.kind = frame.trigger.kind if frame.trigger.form == "verb" and len(event.named) > 1 else event.kind
            return
    if _is_event(document, frame):
        events.append(Event([], frame.trigger.kind))
        _add(events[-1], frame)


def _add(event: Event, frame: Frame) -> None:
    event.frames.append(frame)
    event.people.extend(frame.people)


def _attends(document: Document, previous: Frame, frame: Frame) -> bool:
    """A journey to a session or conference is that session or conference: "arrived in Moscow to attend the forum"."""
    between = document.folded[previous.trigger.end : frame.trigger.start]
    going = previous.trigger.kind == "visit" and frame.trigger.kind in ("commission session", "conference")
    return going and any(word in between for word in ("attend", "take part", "participate", "for the", "участ", "iştirak", "katıl"))


def _is_event(document: Document, frame: Frame) -> bool:
    """Whether a frame says enough to be a meeting of its own."""
    trigger, persons, countries = frame.trigger, frame.persons, set(frame.countries)
    if frame.doubtful or trigger.pointing:
        return False
    if trigger.form == "discuss":
        russian = document.lexicon.language == "ru"
        before = [m for m in frame.people if m.person.name and (russian or m.end <= trigger.start)]
        return len(before) >= 2 and len({m.person.country for m in before}) >= 2
    if trigger.form == "receive":
        return len(persons) >= 2 and len(countries) >= 2
    if trigger.kind == "signing":
        return len(countries) >= 2 and _paper(document, frame)
    if trigger.kind == "visit":
        return bool(persons) and bool(frame.place_country)
    if trigger.kind == "meeting":
        joined = bool(persons) and len(countries) >= 2 and (_with(document, frame) or frame.attended)
        return len(persons) >= 2 or joined or _of_heads(frame)
    if trigger.kind == "call":
        return bool(persons)
    if trigger.kind == "commission session":
        return len(countries) >= 2 or (trigger.number is not None and frame.held)
    return len(countries) >= 2 and (frame.held or frame.attended) and bool(frame.place or persons or len(frame.stated) >= 2)


def _paper(document: Document, frame: Frame) -> bool:
    terms = within(meeting_terms(document), frame.sentence.start, frame.sentence.end)
    return any(term.label.startswith("meetpaper.") for term in terms)


def _with(document: Document, frame: Frame) -> bool:
    """Whether the other side is named, if only by its kind: "talks with Omani officials"."""
    words = document.folded[frame.trigger.start : frame.end]
    return frame.trigger.form == "verb" or any(f" {word} " in words for word in ("with", "between", "of", "с", "со", "между")) or (
        document.lexicon.language in ("az", "tr")
    )


def _of_heads(frame: Frame) -> bool:
    """Unnamed office holders who met somewhere: "the meeting of the heads of government in Cholpon-Ata"."""
    return frame.groups and bool(frame.place)
