"""What one trigger tells: who met, where, how and of which countries, read from the words of its clause."""

import re
from dataclasses import dataclass, field

from tradelines.reading.facts.meetings.dating import date_beside
from tradelines.reading.facts.meetings.triggers import Trigger, meeting_terms, triggers_in
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.dates import DateSpan
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, Person, people_of
from tradelines.reading.spans.people.tokens import Token, tokens_of
from tradelines.reading.spans.sentences import Sentence

# Who speaks for another, reports or is meant in general is at no meeting.
_ABSENT = frozenset({"spokesperson", "member", "lawmaker", "manager"})
_BY_OTHERS = re.compile(r"(?:invitation of|message from|message of|behalf of|predecessor|led by president|приглашению)\W+(?:\w+\W+){0,4}$")
_DESTINATION = re.compile(r"\b(?:to|in|at|held in|в|во)\s+(?:the\s)?(?:[\w-]+\s){0,3}$")
_IN = re.compile(r"\b(?:in|в|во)\s(?:the\s)?$")
_BETWEEN = re.compile(r"\b(?:between|между)\s(?:\w+\s(?:and|и)\s)?$")
# Where the phrase before a noun begins: "... that the | next Iran-Turkey meeting".
_NEW_PHRASE = re.compile(r"[,;:]|\b(?:the|a|an|their|his|her|and|for|of|to|in|with|at|на|в|и|к|о)\s")
_BESIDE = re.compile(r"\b(?:sidelines|fringes|margins|кулуарах|полях)\s(?:of|саммита|встречи)?\s?(?:[\w-]+\s){0,3}$")
_TELLS = re.compile(r"\s(?:has |also )?(?:said|added|noted|told \w+|announced|stressed|concluded|stated)[^\w]*")
_ATTENDS = re.compile(r"\b(?:attend|take part|participate|for the|участ\w+|iştirak\w*|katıl\w*)\b")
_PRONOUN_FIRST = re.compile(r"\W*(?:he|she|they|он|она|они|o|onlar)\b")
_PRONOUN_NEAR = re.compile(r"\b(?:he|she|they|his|her|their|он|она|они|его|ее)\s(?:[\w-]+\s){0,3}$")
# "Prior to the meeting of A and B, C said ...": C was not there.
_BEFORE = re.compile(r"^\W*(?:\w+\s-\s)?(?:prior to|ahead of|before|перед)\s(?:[\w-]+\s){0,4}$")
_THAT = re.compile(r"\s(?:that|что|ki)\s")
_BETWEEN_NEXT = re.compile(r"\s(?:between|между)\s")
_SAME_COUNTRY = re.compile(r"\bto (?:the|that|this) (?:neighbou?ring )?country\b")
_GROUPS = frozenset({"GROUP", "NEIGHBOURS", "CASPIAN", "WLD"})
_TOPIC = re.compile(r"\b(?:to discuss|discuss\w*|on the|regarding|about|concerning|over the)\b")


@dataclass(slots=True)
class Frame:
    """One trigger with what belongs to it. `people` are in order, `subject` the one who acts."""

    trigger: Trigger
    sentence: Sentence
    start: int
    end: int
    people: list[Mention] = field(default_factory=list)
    objects: list[Mention] = field(default_factory=list)
    stated: list[str] = field(default_factory=list)
    near: set[str] = field(default_factory=set)
    groups: bool = False
    place: str = ""
    place_country: str = ""
    date: DateSpan | None = None
    mode: str = ""
    planned: bool = False
    past: bool = False
    doubtful: bool = False
    attended: bool = False
    held: bool = False
    also: bool = False
    others: bool = False
    back_to_country: bool = False
    beside: bool = False
    journey: bool = False

    @property
    def countries(self) -> list[str]:
        """Countries of its people, then those that its clause names, then where it was."""
        codes = [mention.person.country for mention in self.people] + self.stated + [self.place_country]
        return [code for code in dict.fromkeys(codes) if code]

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing of who, where or whose: "the talks were fruitful"."""
        return not self.persons and not self.place and not self.groups and len(self.stated) < 2

    @property
    def sides(self) -> set[str]:
        """The countries that met: those of its people where they are known, else those that its clause names."""
        codes = {mention.person.country for mention in self.people if mention.person.country}
        if len(codes) < 2 and self.place_country and self.trigger.kind == "visit":
            codes.add(self.place_country)
        return codes or set(self.stated)

    @property
    def named(self) -> list[Person]:
        """The people whose name is known."""
        return [person for person in self.persons if person.name]

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
    everyone = within(people_of(document), sentence.start, sentence.end)
    mentions = [m for m in everyone if is_present(document, m, sentence)]
    last_subject = [m for m in last_subject if is_present(document, m, sentence)]
    frames: list[Frame] = []
    for number, trigger in enumerate(triggers):
        low = triggers[number - 1].end if number else sentence.start
        high = triggers[number + 1].start if number + 1 < len(triggers) else sentence.end
        frame = Frame(trigger, sentence, low, high)
        low, high = _window(document, frame, number)
        around = [m for m in everyone if low <= m.start < high]
        frame.groups = frame.groups or any(m.plural for m in around)
        frame.others = any(m.person.core == "counterpart" and not m.person.name and not m.plural for m in around)
        _take_people(document, frame, mentions, frames[-1] if frames else None, last_subject)
        _take_cues(document, frame)
        frame.date = date_beside(document, *_window(document, frame, number), trigger.start)
        _take_places(document, frame, *_window(document, frame, number))
        if _SAME_COUNTRY.search(document.folded, trigger.end, min(frame.end, trigger.end + 60)):
            frame.place_country = frame.place_country or (frames[-1].place_country if frames else "")
            frame.back_to_country = True
        if frame.date is None and frames and _opens_sentence(frames[0]):
            frame.date = frames[0].date
        frame.beside = bool(_BESIDE.search(document.folded, max(low, trigger.start - 60), trigger.start))
        frame.planned = frame.planned or trigger.form == "future"
        if frames and _attends(document, frames[-1], frame):
            _go_on(frames.pop(), frame)
        frames.append(frame)
    return frames


def _opens_sentence(frame: Frame) -> bool:
    """Whether a date heads the sentence and so holds for all of it: "Last week, the visit of ... and the visit of ..."."""
    return frame.date is not None and frame.date.start - frame.sentence.start < 15


def _attends(document: Document, previous: Frame, frame: Frame) -> bool:
    """A journey to a session or signing is that session or signing: "arrived in Moscow to attend the forum"."""
    between = document.folded[previous.trigger.end : frame.trigger.end]
    if previous.trigger.kind != "visit" or previous.trigger.form != "verb":
        return False
    if frame.trigger.form == "purpose":
        return True
    return frame.trigger.kind in ("commission session", "conference") and bool(_ATTENDS.search(between))


def _go_on(previous: Frame, frame: Frame) -> None:
    """Take over what the journey told."""
    frame.people = [*previous.people, *(m for m in frame.people if m not in previous.people)]
    frame.stated = [*previous.stated, *(code for code in frame.stated if code not in previous.stated)]
    frame.date = frame.date or previous.date
    frame.place, frame.place_country = previous.place or frame.place, previous.place_country or frame.place_country
    frame.planned, frame.past = frame.planned or previous.planned, frame.past or previous.past
    frame.start = previous.start
    frame.journey = True


def _window(document: Document, frame: Frame, number: int) -> tuple[int, int]:
    """The stretch that holds what a trigger takes: behind a second one in English and Russian, before it in Turkic."""
    if document.lexicon.language in ("az", "tr"):
        return frame.start, frame.end if frame.end == frame.sentence.end else frame.trigger.end
    if not number:
        return frame.start, frame.end
    before = document.folded[frame.start : frame.trigger.start]
    phrase = max((match.end() for match in _NEW_PHRASE.finditer(before)), default=0)
    return frame.start + phrase, frame.end


def is_present(document: Document, mention: Mention, sentence: Sentence) -> bool:
    """Whether someone named here may take part: no spokesman, no one who only invites or sends a message."""
    person = mention.person
    if set(person.core.split("|")[0].split("+")) & _ABSENT or person.former or mention.plural:
        return False
    before = document.folded[max(sentence.start, mention.outer_start - 70) : mention.outer_start]
    return not _BY_OTHERS.search(before) and not _owns(document, mention) and not _names_a_body(document, mention)


def _names_a_body(document: Document, mention: Mention) -> bool:
    """Whether a name stands for a government: "the Trump administration"."""
    behind = within(document.terms, mention.end + 1, mention.end + 2)
    return mention.form == "short" and any(term.label.startswith("bodyword.") for term in behind)


def _owns(document: Document, mention: Mention) -> bool:
    """Whether someone only owns what is spoken of ("Smith's decision"), and that is no meeting."""
    if document.folded[mention.end : mention.end + 2] != "'s":
        return False
    behind = within(meeting_terms(document), mention.end, mention.end + 30)
    return not any(term.label.startswith("meet.") for term in behind)


def _take_people(
    document: Document, frame: Frame, mentions: list[Mention], previous: Frame | None, last_subject: list[Mention]
) -> None:
    """Those right of the trigger up to the next; left of it, those whom no trigger before has taken."""
    trigger = frame.trigger
    left = [m for m in mentions if frame.start <= m.start < trigger.start and _certain(document, m, trigger)]
    right = [m for m in mentions if trigger.end <= m.start < frame.end and _certain(document, m, trigger)]
    if previous is not None:
        turkic = document.lexicon.language in ("az", "tr")
        near = left if turkic else [m for m in left if _possessive(document, m, trigger)]
        before = previous.people[:1] if turkic or not near and _continues(document, frame) else []
        left = [*before, *near]
    elif not left and not right and _pronoun(document, frame):
        left = last_subject
    elif not left and trigger.form != "noun" and _pronoun(document, frame):
        left = last_subject
    if trigger.kind == "visit" and (trigger.own or trigger.form == "verb"):
        right = _before_destination(document, frame, right)
    if len(right) > 1 and _BETWEEN_NEXT.match(document.folded, trigger.end):
        left = []
    if not trigger.possessed and _BEFORE.search(document.folded[frame.sentence.start : trigger.start]):
        comma = document.folded.find(",", trigger.end, frame.sentence.end)
        right = [mention for mention in right if comma < 0 or mention.start < comma]
    frame.people = [*_without_teller(document, left, trigger), *right]
    frame.objects = right
    if not trigger.definite:
        frame.people = [m for m in frame.people if not (m in right and _tells_at_end(document, m, frame.sentence))]


def _before_destination(document: Document, frame: Frame, right: list[Mention]) -> list[Mention]:
    """Who visits in "the visit of X to Y": those named before the destination."""
    if not right:
        return right
    for token in tokens_of(document).of(frame.sentence):
        to = document.folded[max(frame.start, token.start - 10) : token.start]
        if token.country and token.start > min(right[0].outer_end, frame.trigger.end + 4) and _DESTINATION.search(to):
            return [mention for mention in right if mention.start < token.start]
    return right


def _tells_at_end(document: Document, mention: Mention, sentence: Sentence) -> bool:
    """Whether someone is only the source of the sentence: "..., the ambassador added."""
    return bool(_TELLS.fullmatch(document.folded[mention.outer_end : sentence.end]))


def _without_teller(document: Document, left: list[Mention], trigger: Trigger) -> list[Mention]:
    """Leave out who only tells of it: "the ambassador said that Minister X is to meet ..."."""
    if trigger.definite and left and _THAT.search(document.folded, left[-1].end, trigger.start):
        return []
    for index in range(len(left) - 1, 0, -1):
        said = within(meeting_terms(document), left[index - 1].end, left[index].start)
        if any(term.label == "meettake.say" for term in said):
            return left[index:]
    return left


def _certain(document: Document, mention: Mention, trigger: Trigger) -> bool:
    """Whether capitals are a person: by office, or by where they stand ("met with Shaukat Mirzayev")."""
    if mention.person.sure:
        return True
    if mention.form == "office":
        return bool(mention.person.country or mention.person.organisation)
    if " " not in mention.person.name or trigger.kind not in ("meeting", "visit", "call"):
        return False
    if mention.start >= trigger.end:
        gap = document.folded[trigger.end : mention.start]
        return bool(re.fullmatch(r"\s*(?:with|of|by|with mr\.?|of mr\.?|с|со)?\s*", gap))
    gap = document.folded[mention.end : trigger.start]
    return bool(re.fullmatch(r"(?:'s?)?\s*(?:is|has|also|to|will|have|\s){0,6}\s*", gap))


def _possessive(document: Document, mention: Mention, trigger: Trigger) -> bool:
    return trigger.start - mention.outer_end < 25 and document.folded[mention.end : mention.end + 2].startswith("'")


def _continues(document: Document, frame: Frame) -> bool:
    """Whether the second trigger of a sentence has the subject of the first: a verb, or "his visit"."""
    before = document.folded[max(frame.start, frame.trigger.start - 25) : frame.trigger.start]
    return frame.trigger.form != "noun" or bool(re.search(r"\b(?:his|her|their|a|an)\s(?:[\w-]+\s){0,2}$", before))


def _pronoun(document: Document, frame: Frame) -> bool:
    before = document.folded[frame.sentence.start : frame.trigger.start]
    return bool(_PRONOUN_FIRST.match(before) or _PRONOUN_NEAR.search(before))


def _take_cues(document: Document, frame: Frame) -> None:
    trigger = frame.trigger
    for term in within(meeting_terms(document), frame.sentence.start, frame.sentence.end):
        family, _, label = term.label.partition(".")
        if family == "meethow":
            frame.mode = label if frame.mode != "phone" else frame.mode
        elif family == "meettake":
            frame.attended = frame.attended or label == "part"
            frame.held = frame.held or label == "held"
            frame.groups = frame.groups or label == "group"
        elif family == "meetwhen" and frame.start <= term.start < max(frame.end, trigger.end):
            before = 0 <= trigger.start - term.end < 35
            behind = 0 <= term.start - trigger.end < (100 if label == "habit" else 45)
            upcoming = 0 <= term.start - trigger.end < 100
            frame.planned = frame.planned or (label == "planned" and (before or behind)) or (label == "upcoming" and (before or upcoming))
            frame.past = frame.past or (label == "past" and (before or behind))
            frame.doubtful = frame.doubtful or (label == "doubt" and before) or (label == "habit" and (before or behind))
    if trigger.kind == "call":
        frame.mode = "phone"
    frame.also = "also" in document.folded[max(frame.start, trigger.start - 6) : trigger.start + 6]


def _take_places(document: Document, frame: Frame, low: int, high: int) -> None:
    """Countries that the clause names beside its people, and where it was."""
    mentions = within(people_of(document), frame.sentence.start, frame.sentence.end)
    offices = [(m.outer_start, m.outer_end) for m in mentions if not m.plural]
    codes: list[str] = []
    for token in tokens_of(document).of(frame.sentence):
        if not (low <= token.start < high) or not token.country:
            continue
        if any(start <= token.start < end for start, end in offices):
            continue
        before = document.folded[max(low, token.start - 40) : token.start]
        if _BETWEEN.search(before) and token.kind in ("place", "country", "nationality"):
            codes.append(token.country)
            frame.near.add(token.country)
        elif frame.trigger.kind == "visit" and token.kind in ("place", "country") and _is_visited(document, frame, token, before):
            frame.place_country = frame.place_country or token.country
            frame.place = frame.place or (_place_name(token) if token.kind == "place" else "")
        elif token.kind == "place":
            if not frame.place and (_DESTINATION.search(before) or document.lexicon.language in ("az", "tr")):
                frame.place, frame.place_country = _place_name(token), frame.place_country or token.country
        elif token.kind == "country" and _IN.search(before):
            frame.place_country = frame.place_country or token.country
        elif not _about(document, frame, token) and not (frame.place and token.country == frame.place_country):
            codes.append(token.country)
            if -60 < token.start - frame.trigger.end < 25:
                frame.near.add(token.country)
    frame.stated = [code for code in dict.fromkeys(codes) if code not in _GROUPS]


def _is_visited(document: Document, frame: Frame, token: Token, before: str) -> bool:
    """Whether a country or town is where the visit went: "visited X", "trip to X", "Bakıya səfər"."""
    if document.lexicon.language in ("az", "tr"):
        return True
    gap = token.start - frame.trigger.end
    if 0 <= gap <= 5 or " there " in document.folded[token.end : max(frame.trigger.start, token.end)]:
        return True
    return gap > 0 and bool(_DESTINATION.search(before)) and not before.rstrip().endswith(("in the", "at the"))


def _place_name(token: Token) -> str:
    names = gazetteer()
    row = names.rows["place"].get(token.key)
    return row["name"] if row else names.rows["country"][token.key]["capital"]


def _about(document: Document, frame: Frame, token: Token) -> bool:
    """Whether a country stands in what was talked about, not in who talked."""
    low = frame.trigger.end if token.start > frame.trigger.end else frame.start
    topics = list(_TOPIC.finditer(document.folded, low, token.start))
    return bool(topics) and not _BETWEEN.search(document.folded[topics[-1].end() : token.start])
