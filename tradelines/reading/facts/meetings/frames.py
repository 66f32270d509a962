"""What one trigger tells: who met, where, how and of which countries, read from the words of its clause."""

import re
from dataclasses import dataclass, field

from tradelines.reading.facts.meetings.triggers import Trigger, meeting_terms, triggers_in
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, Person, people_of
from tradelines.reading.spans.people.tokens import Token, tokens_of
from tradelines.reading.spans.sentences import Sentence

# Who speaks for another, reports or is meant in general is at no meeting.
_ABSENT = frozenset({"spokesperson", "member", "lawmaker", "leader", "manager"})
_WITH = re.compile(
    r"\s*(?:\w+\s){0,3}?(?:with|between|of|by|among|с|со|между|ilə|arasında|ile)\b"
)
_BY_OTHERS = re.compile(r"(?:invitation of|message from|message of|behalf of|predecessor|led by president|приглашению)\W+(?:\w+\W+){0,4}$")
_DESTINATION = re.compile(r"\b(?:to|in|at|held in|в|во)\s+(?:the\s)?(?:[\w-]+\s){0,3}$")
_TOPIC = re.compile(r"\b(?:to discuss|discuss\w*|on the|regarding|about|concerning|over the)\b")


@dataclass(slots=True)
class Frame:
    """One trigger with what belongs to it. `people` are in order, `subject` the one who acts."""

    trigger: Trigger
    sentence: Sentence
    start: int
    end: int
    people: list[Mention] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    place: str = ""
    place_country: str = ""
    mode: str = ""
    planned: bool = False
    past: bool = False
    doubtful: bool = False
    attended: bool = False

    @property
    def persons(self) -> list[Person]:
        """The people, each once."""
        unique: list[Person] = []
        for mention in self.people:
            if all(mention.person is not person for person in unique):
                unique.append(mention.person)
        return unique


def frames_in(document: Document, sentence: Sentence, last_subject: list[Mention]) -> list[Frame]:
    """The frames of a sentence's triggers, in order. `last_subject` is whom a pronoun may stand for."""
    triggers = triggers_in(document, sentence)
    mentions = [m for m in within(people_of(document), sentence.start, sentence.end) if _present(document, m, sentence)]
    frames: list[Frame] = []
    for number, trigger in enumerate(triggers):
        low = triggers[number - 1].end if number else sentence.start
        high = triggers[number + 1].start if number + 1 < len(triggers) else sentence.end
        frame = Frame(trigger, sentence, low, high)
        _take_people(document, frame, mentions, frames[-1] if frames else None, last_subject)
        _take_cues(document, frame)
        _take_places(document, frame)
        frames.append(frame)
    return frames


def _present(document: Document, mention: Mention, sentence: Sentence) -> bool:
    """Whether someone named here may take part: no spokesman, no one who only invites or sends a message."""
    person = mention.person
    if set(person.core.split("|")[0].split("+")) & _ABSENT or person.former:
        return False
    if mention.form == "bare" and " " not in person.name:
        return False
    before = document.folded[max(sentence.start, mention.outer_start - 70) : mention.outer_start]
    return not _BY_OTHERS.search(before)


def _take_people(
    document: Document, frame: Frame, mentions: list[Mention], previous: Frame | None, last_subject: list[Mention]
) -> None:
    """Those right of the trigger up to the next; left of it, those whom no trigger before has taken."""
    trigger = frame.trigger
    left = [m for m in mentions if frame.start <= m.start < trigger.start]
    right = [m for m in mentions if trigger.end <= m.start < frame.end]
    if previous is not None:
        near = [m for m in left if _possessive(document, m, trigger)]
        left = near or ([m for m in previous.people if m.start < previous.trigger.start] if _continues(document, frame) else [])
    elif not left and not (right and _of_others(document, trigger)):
        left = [m for m in last_subject if _pronoun(document, frame)]
    frame.people = [m for m in (*left, *right) if _named(m)]


def _named(mention: Mention) -> bool:
    return bool(mention.person.name or mention.person.role)


def _possessive(document: Document, mention: Mention, trigger: Trigger) -> bool:
    return trigger.start - mention.outer_end < 25 and document.folded[mention.end : mention.end + 2].startswith("'")


def _of_others(document: Document, trigger: Trigger) -> bool:
    return document.folded[trigger.end : trigger.end + 5].strip().startswith(("of ", "between"))


def _continues(document: Document, frame: Frame) -> bool:
    """Whether the second trigger of a sentence has the subject of the first: a verb, or "his visit"."""
    before = document.folded[max(frame.start, frame.trigger.start - 25) : frame.trigger.start]
    return frame.trigger.form != "noun" or bool(re.search(r"\b(?:his|her|their|a|an)\s(?:[\w-]+\s){0,2}$", before))


def _pronoun(document: Document, frame: Frame) -> bool:
    before = document.folded[frame.sentence.start : frame.trigger.start]
    return bool(re.search(r"\b(?:he|she|they|his|her|their|также|он|она|они|o|onlar)\b", before))


def _take_cues(document: Document, frame: Frame) -> None:
    trigger = frame.trigger
    near = range(trigger.start - 60, trigger.end + 60)
    for term in within(meeting_terms(document), frame.sentence.start, frame.sentence.end):
        family, _, label = term.label.partition(".")
        if family == "meethow":
            frame.mode = label if frame.mode != "phone" else frame.mode
        elif family == "meettake":
            frame.attended = True
        elif family == "meetwhen" and term.start in near and frame.start <= term.start < max(frame.end, trigger.end):
            frame.planned = frame.planned or label == "planned"
            frame.past = frame.past or label == "past"
            frame.doubtful = frame.doubtful or (label == "doubt" and term.start < trigger.start)
    if trigger.kind == "call":
        frame.mode = "phone"


def _take_places(document: Document, frame: Frame) -> None:
    """Countries that the clause names beside its people, and where it was."""
    offices = [(m.outer_start, m.outer_end) for m in within(people_of(document), frame.sentence.start, frame.sentence.end)]
    codes = [m.person.country for m in frame.people]
    for token in tokens_of(document).of(frame.sentence):
        if not (frame.start <= token.start < frame.end) or not token.country:
            continue
        if any(low <= token.start < high for low, high in offices):
            continue
        before = document.folded[max(frame.start, token.start - 40) : token.start]
        if token.kind == "place":
            _take_place(document, frame, token, before)
        elif _about(document, frame, token):
            continue
        elif token.kind == "country" and frame.trigger.kind == "visit" and not frame.place_country and _DESTINATION.search(before):
            frame.place_country = token.country
            codes.append(token.country)
        else:
            codes.append(token.country)
    frame.countries = [code for code in dict.fromkeys(codes) if code]


def _about(document: Document, frame: Frame, token: Token) -> bool:
    """Whether a country stands in what was talked about, not in who talked."""
    low = frame.trigger.end if token.start > frame.trigger.end else frame.start
    return bool(_TOPIC.search(document.folded, low, token.start))


def _take_place(document: Document, frame: Frame, token: Token, before: str) -> None:
    if frame.place or not (_DESTINATION.search(before) or document.lexicon.language in ("az", "tr")):
        return
    names = gazetteer()
    row = names.rows["place"].get(token.key)
    frame.place = row["name"] if row else names.rows["country"][token.key]["capital"]
    frame.place_country = token.country
