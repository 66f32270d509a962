"""Words that tell of a meeting, sentence by sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tradelines.reading.facts.meetings.numbering import number_before
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import people_of
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import MeetingKind

_KINDS: dict[str, MeetingKind] = {
    "meeting": "meeting",
    "visit": "visit",
    "session": "commission session",
    "conference": "conference",
    "call": "call",
    "signing": "signing",
}
_IN_SERIES = frozenset({"meeting", "commission session", "conference"})
# "the meeting", "this visit", "his trip": what was spoken of before.
_DEFINITE = re.compile(r"\b(?:the|this|these|that|those|said|same|bu|həmin|эта|этой|этот|эту|этом)\s(?:[\w-]+\s){0,2}$")
_POSSESSED = re.compile(r"\b(?:his|her|their|its|его|ее|их|onun|onlarin)\s(?:[\w-]+\s){0,2}$")
# What follows a noun that says itself which meeting is meant: "the visit of ...", "the meeting with ...".
_OWN = re.compile(r"\s(?:of|between|with|by|с|со|между)\s")
_WITH = re.compile(r"\s(?:with|between|с|со|между)\s")
_SIDES = re.compile(
    r"\b(?:bi|tri|quadri|multi)lateral|(?:дву|трех|четырех|много)сторонн|(?:iki|üç|dörd|çox)tərəfli|\b(?:ikili|üçlü)\b"
)
_INDEFINITE = re.compile(r"\b(?:a|an|another|separate)\s(?:[\w-]+\s){0,5}$")
# "meet the needs", "the target was met".
_NO_PEOPLE = (
    r"(?:needs?|demands?|targets?|goals?|requirements?|expectations?|obligations?|standards?|challenges?|deadlines?|"
    r"commitments?|conditions?|criteria|objectives?|costs?|requests?)"
)
_MEETS_NEEDS = re.compile(r"\s(?:[\w'’-]+\s){0,4}" + _NO_PEOPLE + r"\b")
_NEEDS_MET = re.compile(_NO_PEOPLE + r"(?:\s[\w'’-]+){0,5}\s$")
# "Türkiye'ye gelecek." and not "gelecek yıl".
_COMES = re.compile(r"\s*(?:[,.;:]|ve\b|$)")
# "принял участие", "received a proposal": not guests are received.
_RECEIVES_NO_ONE = re.compile(
    r"\s(?:участи|решени|закон|мер[уы]\b|программ|резолюци|груз|присяг|план|предложени|документ|постановлени|"
    r"(?:a |the |an )?(?:[\w-]+ )?(?:letters?|messages?|proposals?|reports?|goods|cargo|permission|award|loans?)\b)"
)
# "a report on the visit", "рассказал о поездке".
_SPOKEN_OF = re.compile(
    r"\b(?:report|briefing|information) (?:on|about) (?:the |his |her )?$|\b(?:доклад\w*|отчет\w*) об? $"
)
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were) (?:\w+ly )?$")
# "the visiting minister", "Pakistan's visiting prime minister".
_GUEST = re.compile(r"(?:\b(?:a|an|the|with|and|his|her|their)|'s)\s$")
# "is to visit", "will also visit": the word is no noun there.
_TO_VISIT = re.compile(r"\b(?:to|will|would|shall) (?:also |soon |later |officially )?$")
# "Resmi törenle karşıladı": how, and no ceremony of its own.
_MANNER = frozenset({"törenle", "mərasimlə"})
_STAY_GAP = re.compile(r"(?:,?\s(?:who\s|котор\w+\s)?|(?:\s(?!said|told|that)[\w-]+){1,4},\s)")
# "the chairman of the Iran-Turkey joint commission".
_HEADS = re.compile(
    r"\b(?:(?:co-)?chair(?:man|person|woman)?|head|heads|secretary|members?|side) of (?:the )?(?:[\w-]+ ){0,4}$"
    r"|\b(?:chairs|co-chairs|heads|leads|co-heads) (?:the )?(?:[\w-]+ ){0,4}$"
    r"|\b(?:со)?председател(?!ьств)\w+ (?:[\w-]+ ){0,4}$|\b(?:возглавляет|руководит) (?:[\w-]+ ){0,4}$"
)
# "told him through a video conference": how they spoke, and no conference.
_VIDEO = frozenset({"video conference", "videoconference", "video-conference"})
_BY_MEANS = re.compile(r"\b(?:via|through|by|over|during|in) (?:an? )?$")
_POINTING = re.compile(r"(?:\b(?:this|these|the same|said|bu|həmin|эта|этой|этот|эту|этом)\s(?:[\w-]+\s){0,1})$")
_PAPER_BEFORE = re.compile(r"\b(?:the|this|these|said)\s(?:[\w-]+\s){1,2}$")
_IT_BEHIND = re.compile(r"\s(?:it|them)\b")
_BESIDE = re.compile(r"\b(?:sidelines|fringes|margins|кулуарах|полях)\s(?:of|саммита|встречи)?\s?(?:[\w-]+\s){0,3}$")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that may tell of a meeting. `form` is the last part of its label: noun, verb, process, discuss, ...

    `definite` ("the meeting") speaks of one known already, `possessed` ("his visit") too where he is, `pointing`
    ("this meeting") surely;
    `own` says itself which is meant ("meeting of ..."), and `indefinite` ("a meeting") brings in a new one.
    """

    start: int
    end: int
    kind: MeetingKind
    form: str
    definite: bool
    possessed: bool
    pointing: bool
    own: bool
    indefinite: bool
    number: int | None


_FAMILIES = ("meet", "meethow", "meetpaper", "meettake", "meetwhen")


def meeting_terms(document: Document) -> list[Match]:
    """The article's words about meetings, in order."""
    return terms_of(document, *_FAMILIES)


def trigger_terms(document: Document) -> list[Match]:
    """The words that may be triggers: those of meetings but for press conferences and names of bodies."""
    return [term for term in document.family("meet") if _may_trigger(term)]


def _may_trigger(term: Match) -> bool:
    _, kind, form = term.label.split(".")
    return kind in _KINDS and form != "body"


def triggers_in(document: Document, sentence: Sentence) -> list[Trigger]:
    """The triggers of a sentence, in order; press conferences and words for mode and time are none."""
    terms = within(document.family("meet"), sentence.start, sentence.end)
    found: list[Trigger] = []
    for number, term in enumerate(terms):
        if not _may_trigger(term) or _is_other(document, term):
            continue
        _, kind, form = term.label.split(".")
        if term.label == "meet.visit.noun" and _TO_VISIT.search(document.folded, max(term.start - 16, 0), term.start):
            form = "verb"
        trigger = _trigger(document, sentence, term, _of_commission(document, terms, number, kind), form)
        if found and _same_phrase(document, found[-1], trigger):
            found[-1] = _merged(found[-1], trigger)
        elif found and _met_at(document, found[-1], trigger):
            found[-1] = replace(trigger, start=found[-1].start, number=found[-1].number)
        else:
            found.append(trigger)
    # "discussed" tells of a meeting only where no other word does, or where it was done by phone.
    if any(trigger.form == "discuss" for trigger in found):
        hows = within(meeting_terms(document), sentence.start, sentence.end)
        phones = [how for how in hows if how.label == "meethow.phone"]
        found = [_by_phone(trigger, phones) if trigger.form == "discuss" else trigger for trigger in found]
    others = [trigger for trigger in found if trigger.form not in ("discuss", "stay")]
    aside = all(
        trigger.kind == "conference" and is_sideline(document, sentence.start, trigger.start) for trigger in others
    )
    return found if aside else others  # "A and B spoke on the sidelines of the summit"


def is_sideline(document: Document, low: int, start: int) -> bool:
    """Whether what stands at `start` only tells beside what something was held: "on the sidelines of the summit"."""
    return bool(_BESIDE.search(document.folded, max(low, start - 60), start))


def _by_phone(trigger: Trigger, phones: list[Match]) -> Trigger:
    """Views exchanged "over the phone" are a call."""
    near = any(-12 < phone.start - trigger.end < 40 for phone in phones)
    return replace(trigger, kind="call", form="verb") if near else trigger


def _is_other(document: Document, term: Match) -> bool:
    """Whether the word tells of no meeting: part of an office, of needs that are met, or of a guest's name."""
    word = document.folded[term.start : term.end]
    if word == "visiting" and _GUEST.search(document.folded, max(term.start - 8, 0), term.start):
        return True
    if _is_manner(document, term) or _takes_part(document, term):
        return True
    if term.label == "meet.visit.stay" and not _stays(document, term):
        return True
    if word in ("gelecek", "gelecekler") and not _COMES.match(document.folded, term.end):
        return True
    if term.label == "meet.meeting.receive" and _RECEIVES_NO_ONE.match(document.folded, term.end):
        return True
    if _SPOKEN_OF.search(document.folded, max(term.start - 30, 0), term.start):
        return True
    return _in_office(document, term) or _of_needs(document, term)


def _is_manner(document: Document, term: Match) -> bool:
    """Whether a ceremony only says how someone was received: "resmi törenle karşıladı"."""
    if document.folded[term.start : term.end] not in _MANNER:
        return False
    behind = within(document.family("meet"), term.end, term.end + 2)
    return any(other.label == "meet.meeting.receive" for other in behind)


def _takes_part(document: Document, term: Match) -> bool:
    """Whether the word only begins "принял участие", "qəbul edib iştirak"."""
    taken = within(document.family("meettake"), term.start, term.start + 1)
    return any(longer.end > term.end for longer in taken)


def _stays(document: Document, term: Match) -> bool:
    """Whether someone is said to be somewhere: "Minister A, who is in Baku", "A was at the Port of Baku"."""
    before = [m for m in within(people_of(document), term.start - 80, term.start) if m.person.name]
    near = bool(before) and _STAY_GAP.fullmatch(document.folded, before[-1].outer_end, term.start)
    return bool(near) and bool(within(document.names, term.end + 1, term.end + 6))


def _of_needs(document: Document, term: Match) -> bool:
    """Whether not people are met but needs."""
    if document.folded[term.start : term.end] not in ("met", "meet", "meets", "meeting", "have met"):
        return False
    passive = _PASSIVE.search(document.folded, max(term.start - 24, 0), term.start)
    return bool(
        _MEETS_NEEDS.match(document.folded, term.end)
        or (passive and _NEEDS_MET.search(document.folded, max(term.start - 60, 0), term.start))
    )


def is_between_sides(document: Document, trigger: Trigger) -> bool:
    """Whether it is called bilateral, trilateral, ..."""
    return bool(_SIDES.search(document.folded, max(trigger.start - 30, 0), trigger.start))


def _in_office(document: Document, term: Match) -> bool:
    """Whether the word belongs to an office: "chairman of the joint commission"."""
    if term.label.startswith("meet.session.") and _HEADS.search(document.folded, max(term.start - 70, 0), term.start):
        return True
    near = within(people_of(document), term.start - 200, term.end + 200)
    return any(
        m.outer_start <= term.start < m.outer_end and not m.start <= term.start < m.end for m in near if m.person.name
    ) or any(m.start < term.start < m.end for m in near if not m.person.name)


def _of_commission(document: Document, terms: Sequence[Match], number: int, kind: str) -> MeetingKind:
    """A meeting is a session where a commission follows or stands before: "meeting of the joint commission"."""
    if kind == "conference":
        term = terms[number]
        means = document.folded[term.start : term.end] in _VIDEO
        if _WITH.match(document.folded, term.end):
            return "meeting"  # "a summit with the President"
        if means and _BY_MEANS.search(document.folded, max(term.start - 16, 0), term.start):
            return "meeting"
    if kind == "meeting":
        term = terms[number]
        for other in terms[max(number - 1, 0) : number + 2]:
            between = document.folded[min(other.end, term.end) : max(other.start, term.start)]
            session = other.label in ("meet.session.body", "meet.session.noun")
            near = other is not term and len(between) < 45 and "," not in between
            if near and session and not _in_office(document, other):
                return "commission session"
    return _KINDS[kind]


def _trigger(document: Document, sentence: Sentence, term: Match, kind: MeetingKind, form: str) -> Trigger:
    before = document.folded[max(sentence.start, term.start - 60) : term.start]
    number = number_before(document, before, term.start) if kind in _IN_SERIES else None
    own = bool(_OWN.match(document.folded, term.end))
    known = form != "verb" and not own and (bool(_DEFINITE.search(before)) or _heads(document, sentence, term, form))
    return Trigger(
        term.start,
        term.end,
        kind,
        form,
        definite=known or (kind == "signing" and _is_known_paper(document, before, term.end)),
        possessed=form != "verb" and bool(_POSSESSED.search(before)),
        pointing=form == "noun" and bool(_POINTING.search(before)),
        own=own,
        indefinite=bool(_INDEFINITE.search(before)),
        number=number,
    )


def _is_known_paper(document: Document, before: str, end: int) -> bool:
    """Whether what is signed was spoken of before: "the agreement was signed", "A and B signed it"."""
    return bool(_PAPER_BEFORE.search(before) or _IT_BEHIND.match(document.folded, end))


def _heads(document: Document, sentence: Sentence, term: Match, form: str) -> bool:
    """Whether the meeting spoken of before heads a sentence, in a language without an article: "Toplantıya ..."."""
    near = term.start - sentence.start < 6
    return near and form in ("noun", "bare") and document.lexicon.language in ("ru", "az", "tr")


def _same_phrase(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether two triggers name one thing: "14th meeting of the Iran-Russia joint commission"."""
    gap = document.folded[one.end : other.start]
    nouns = {one.form, other.form} <= {"noun", "bare"}
    return nouns and "," not in gap and len(gap) < 45 and (one.kind == other.kind == "commission session")


def _met_at(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether people met at what the word before names: "üçlü zirvede buluştu", "görüşdə bir araya gəliblər"."""
    gap = document.folded[one.end : other.start]
    turkic = document.lexicon.language in ("az", "tr")
    return turkic and gap == " " and one.form == "noun" and other.kind == "meeting" and other.form == "verb"


def _merged(one: Trigger, other: Trigger) -> Trigger:
    return Trigger(
        one.start,
        other.end,
        other.kind,
        "noun" if "noun" in (one.form, other.form) else one.form,
        one.definite,
        one.possessed,
        one.pointing,
        other.own,
        one.indefinite,
        one.number or other.number,
    )
