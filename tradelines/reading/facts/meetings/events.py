"""Events of an article: frames that tell of one meeting are put together, those that tell of none are dropped."""

import re

from tradelines.reading.facts.meetings.dating import agree
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.frames import frames_in
from tradelines.reading.facts.meetings.home import home_of
from tradelines.reading.facts.meetings.joining import has_sides, join_in, join_partners, sentences_that_join, shown_at
from tradelines.reading.facts.meetings.kinds import settle_kinds
from tradelines.reading.facts.meetings.of_papers import is_of_paper
from tradelines.reading.facts.meetings.office_holders import take_holders
from tradelines.reading.facts.meetings.openings import opened_together
from tradelines.reading.facts.meetings.pointing import (
    is_next_of_series,
    says_what_it_is,
    take_both,
    take_counted,
    take_guest,
    take_joined,
    take_sides_of_commission,
    take_sides_of_forum,
)
from tradelines.reading.facts.meetings.roster import complete, is_international
from tradelines.reading.facts.meetings.same import by_phone, event_told
from tradelines.reading.facts.meetings.speakers import speakers_of
from tradelines.reading.facts.meetings.thin import came_to_it, is_talk_of_session, joined, may_go_on
from tradelines.reading.facts.meetings.told_again import is_its_session, talked_at_it
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.facts.meetings.triggers import trigger_terms, triggers_in
from tradelines.reading.facts.meetings.worth import is_event
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention
from tradelines.reading.spans.sentences import Sentence

# No article tells more of one meeting.
_TELLINGS = 40
_IN_SERIES = ("meeting", "commission session", "conference")
# Headlines stand in the first lines and end in no mark; those of other articles stand below the text.
_FIRST_LINES, _FINAL, _HEADLINE = 4, '.!?"”»…', 120
# "X-ə səfəri çərçivəsində Y ilə görüşüb": the visit is only when he met him.
_ON_VISIT = re.compile(r"['’]?\w{0,4} (?:çərçivəsində|zamani|kapsaminda|çerçevesinde|sirasinda|esnasinda)\b")
_DURING_VISIT = re.compile(
    r"\W*(?:during|within the (?:framework|frame|scope) of|as (?:a )?part of|in the course of|on|в рамках|в ходе|"
    r"во время) (?:(?:his|her|the|an?|their|его|ее|своего) )?(?:[\w-]+ ){0,3}"
)
# "paid a visit to B, during which he met C": whom he met is part of the visit.
_WHERE_HE = re.compile(r"\b(?:during which|where|в (?:ходе|рамках) котор\w+) (?:he|she|they|он|она|они)\b")
# "Прибывшего с визитом A принял B"
_GUEST = re.compile(r"(?:прибывш|находящ|приехавш|прилетевш)(?:его|ую|их)\b")
# "had a bilateral meeting with B"
_HAD_A = re.compile(r"\b(?:had|held|has|holds|провел\w?) (?:(?:an?|also|several|separate) )?(?:[\w-]+ ){0,2}$")


def events_of(document: Document) -> list[Event]:
    """The meetings an article tells of, in the order of the text."""
    triggers = _triggers(document) if _may_hold_a_meeting(document) else {}
    if not triggers:
        return []
    events: list[Event] = []
    headlines: list[Frame] = []
    subject: list[Mention] = []
    thin: Frame | None = None
    joining = sentences_that_join(document)
    speakers = speakers_of(document)
    for sentence in document.sentences:
        number = sentence.number
        frames = frames_in(document, sentence, triggers[number], subject) if number in triggers else []
        frames = [one for one in frames if one.trigger.form != "open" or opened_together(document, one)]
        frames = [one for one in frames if not is_of_paper(document, one)]
        if number < _FIRST_LINES and document.text[sentence.end - 1] not in _FINAL:
            headlines.extend(frames)
            continue
        for frame in frames:
            thin = _place_or_keep(document, frame, events, thin)
        talked = all(frame.trigger.form == "discuss" for frame in frames)
        if number in joining and talked and thin and (whole := shown_at(document, sentence, thin)):
            thin = None if has_sides(whole) else whole
            if thin is None:
                _begin(document, whole, events)
        elif number in joining and not frames and events:
            join_in(document, sentence, events[-1])
        subject = speakers.get(number, subject)
    for frame in headlines:  # a headline tells in short of what comes below it
        _place(document, frame, events, headline=True)
    join_partners(document, events)
    take_holders(document, events)
    complete(document, events)
    settle_kinds(document, events)
    events = [event for event in events if len(event.countries) > 1 or _international(document, event)]
    events = [event for event in events if event.countries != [event.place_country] or event.named]
    return sorted(events, key=lambda event: event.frames[0].trigger.start)


def _triggers(document: Document) -> dict[int, list[Trigger]]:
    """The triggers of each sentence that has any, by its number."""
    numbers = sorted({document.sentence_at(term.start).number for term in trigger_terms(document)})
    sentences = [document.sentences[number] for number in numbers]
    found = {one.number: triggers_in(document, one) for one in sentences if not _is_listed(document, one)}
    return {number: triggers for number, triggers in found.items() if triggers}


def _is_listed(document: Document, sentence: Sentence) -> bool:
    """Whether a line is another article's headline below the text: in a list of them, or the last line of the page."""
    text = document.text
    if sentence.number < _FIRST_LINES or text[sentence.end - 1] in _FINAL or sentence.end - sentence.start > _HEADLINE:
        return False
    alone = text.count("\n", max(0, sentence.start - 4), sentence.start) > 1 and not text[sentence.end :].strip()
    return alone or text[sentence.start] in "-–—•*"


def _may_hold_a_meeting(document: Document) -> bool:
    """Whether the article has a word for a meeting at all, and two countries or an international body."""
    if not document.family("meet"):
        return False
    rows = gazetteer().rows
    codes = {
        name.key if name.kind == "country" else rows[name.kind][name.key].get("country", "")
        for name in document.names
        if name.kind != "route"
    }
    regions = {term.word for term in document.family("subnational")} - {"region"}
    codes = (codes | regions | {home_of(document)}) - {""}
    return len(codes) > 1 or any(term.label == "bodyword.international" for term in document.family("bodyword"))


def _international(document: Document, event: Event) -> bool:
    """Whether one side is an international body: a meeting within one country is left out."""
    sentence = event.frames[0].sentence
    terms = within(document.family("bodyword"), sentence.start, sentence.end)
    told = any(term.label == "bodyword.international" for term in terms)
    return told or any(is_international(document, person) for person in event.persons)


def _place_or_keep(document: Document, frame: Frame, events: list[Event], thin: Frame | None) -> Frame | None:
    """Place a frame, alone or with the one before it that said too little; what then still waits for more."""
    whole = joined(thin, frame) if thin else None
    taken_up = thin and (is_talk_of_session(thin, frame) or came_to_it(thin, frame))
    alone = (bool(frame.named) and not taken_up) or event_told(frame, events) is not None
    if whole is not None and not alone and is_event(document, whole):
        _begin(document, whole, events)
        return None
    if _place(document, frame, events):
        return thin
    return whole or (frame if may_go_on(frame) else thin)


def _begin(document: Document, whole: Frame, events: list[Event]) -> None:
    """Begin a meeting of which several sentences had to tell."""
    events.append(Event([], whole.trigger.kind))
    _add(document, events[-1], whole)


def _place(document: Document, frame: Frame, events: list[Event], *, headline: bool = False) -> bool:
    """Add a frame to the meeting that it tells of, or begin a new one; whether it is one of the meetings known then."""
    numbered = frame.trigger.kind == "meeting" and frame.trigger.number and not frame.people
    told = any(event.kind == "commission session" for event in events)
    told = told or (document.lexicon.language != "en" and _names_a_commission(document, frame))
    if numbered and told:
        frame.trigger = frame.trigger._replace(kind="commission session")  # "the 20th meeting" of the commission
    take_both(document, frame, events)
    take_guest(document, frame, events)
    take_counted(document, frame)
    take_sides_of_commission(document, frame, events)
    take_sides_of_forum(document, frame, events)
    if events and says_what_it_is(document, frame):
        frame.people = []
        _add(document, events[-1], frame)
        return True
    apart = frame.beside or take_joined(document, frame, events)
    _mark_beside(frame, events)
    event = None if apart else event_told(frame, events)
    series = _series_of(document, frame, events)
    if series is not None and not (event and frame.date and event.dates and _one_day(frame, event)):
        if frame.people:  # "at their last meeting, A promised": the same people
            frame.people = list({id(m.person): m for m in series.people if m.person.name}.values())
        events.append(Event([], series.kind if series.kind in _IN_SERIES else "meeting", like=series))
        _add(document, events[-1], frame)
        return True
    if event is not None:
        if not frame.is_empty or frame.trigger.definite or frame.trigger.pointing or frame.held:
            _add(document, event, frame)
    elif headline and len(events) == 1 and frame.planned == events[0].planned and _heads(frame, events[0]):
        _add(document, events[0], frame)
    elif is_event(document, frame) and not (headline and any(_may_head(frame, other) for other in events)):
        events.append(Event([], frame.trigger.kind))
        _add(document, events[-1], frame)
    else:
        return False
    return True


def _mark_beside(frame: Frame, events: list[Event]) -> None:
    """Keep of a meeting that it was held beside a conference, where the next frame of its sentence tells so."""
    if events and frame.beside and frame.trigger.kind == "conference":
        last = events[-1]
        last.beside = last.beside or frame.sentence is last.frames[-1].sentence


def _names_a_commission(document: Document, frame: Frame) -> bool:
    """Whether the text has spoken of a commission before."""
    terms = within(document.family("meet"), 0, frame.sentence.end)
    return any(term.label.startswith("meet.session.") for term in terms)


def _one_day(frame: Frame, event: Event) -> bool:
    return frame.date is not None and all(agree(frame.date, date) for date in event.dates)


def _series_of(document: Document, frame: Frame, events: list[Event]) -> Event | None:
    """The meeting told before to whose series "the next meeting" belongs."""
    if frame.doubtful:
        return None
    session = frame.trigger.kind == "commission session"
    fitting = [event for event in events if event.kind == "commission session" or not session]
    fitting = [event for event in fitting if event.kind in _IN_SERIES and event.like is None]
    last = fitting[-1] if fitting else None
    number = frame.trigger.number
    if number is not None and any(event.number == number for event in events):
        return None  # told already
    if last is None or not (is_next_of_series(document, frame) or _is_another_of_series(frame, last)):
        return None
    strangers = last is not None and any(all(p is not one for one in last.persons) for p in frame.persons)
    return None if strangers else last


def _is_another_of_series(frame: Frame, last: Event) -> bool:
    """Whether another number of a numbered series is told with its day or town: "The sixth was held in Baku"."""
    trigger, number = frame.trigger, last.number
    told = frame.held and not frame.people and bool(frame.place or frame.date) and trigger.form in ("noun", "bare")
    return told and number is not None and trigger.number is not None and trigger.number < number


def _heads(frame: Frame, event: Event) -> bool:
    """Whether a headline names the two sides of the only meeting below it, of which the text shows one."""
    sides = {person.country for person in event.persons if person.country} | set(event.frames[0].stated)
    return len(sides) < 2 and len(frame.stated) == 2 and sides <= set(frame.stated)


def _may_head(frame: Frame, event: Event) -> bool:
    """Whether a headline may tell of a meeting below it: planned as it is, or of other countries."""
    return frame.planned == event.planned or not frame.sides & set(event.frames[0].sides)


def _is_purpose(document: Document, trigger: Trigger) -> bool:
    """Whether it is what someone went for: "to hold talks"."""
    return document.folded[max(trigger.start - 3, 0) : trigger.start] == "to "


def _only_when(document: Document, first: Frame) -> bool:
    """Whether a visit only says when someone met others: "During his trip to B, A met with C"."""
    return bool(_ON_VISIT.match(document.folded, first.trigger.end)) or _during(document, first)


def _during(document: Document, first: Frame) -> bool:
    return bool(_DURING_VISIT.fullmatch(document.folded, first.sentence.start, first.trigger.start))


def _add(document: Document, event: Event, frame: Frame) -> None:
    if len(event.frames) >= _TELLINGS:
        return
    trigger = frame.trigger
    # "... through negotiations, A said": talks in general bring no one new to a meeting.
    general = bool(event.frames) and trigger.form in ("process", "discuss")
    general = general and not (trigger.definite or trigger.possessed or trigger.own or talked_at_it(frame, event))
    # "Iran has signed the document, A said": who speaks need not have signed.
    general = general or (bool(event.frames) and trigger.form == "perfect" and not frame.objects)
    if event.frames and by_phone(frame, event):
        event.kind = "call"
    heads = bool(event.frames) and frame.sentence.number < event.frames[0].sentence.number
    if heads and trigger.kind == "visit" and event.frames[0].greeting:
        event.kind = "visit"  # a headline tells of the visit, the text who met the visitor at the airport
    if event.frames and (is_its_session(frame, event) or (frame.known_paper and trigger.kind == "commission session")):
        event.kind = "commission session"
    event.frames.append(frame)
    event.people.extend(m for m in frame.people if not general or any(m.person is one for one in event.persons))
    first = event.frames[0]
    if (
        event.kind == "visit"
        and frame.sentence is first.sentence
        and (first.trigger.form == "verb" or first.aside or _only_when(document, first))
    ):
        # "visited B and met A", "during his visit to B he met A" is a meeting, "will visit B to meet A" a visit
        turkic = document.lexicon.language in ("az", "tr")
        met = trigger.form == "verb" and (trigger.kind == "meeting" or not _during(document, first))
        guest = _GUEST.match(document.folded, first.trigger.start)
        met = met or (trigger.form == "receive" and (turkic or first.aside or bool(guest)))
        met = met or bool(trigger.own and _HAD_A.search(document.folded, first.trigger.end, trigger.start))
        told = met and not _is_purpose(document, trigger)
        told = told and not _WHERE_HE.search(document.folded, first.trigger.end, trigger.start)
        event.kind = trigger.kind if told and len(event.named) > 1 else event.kind
