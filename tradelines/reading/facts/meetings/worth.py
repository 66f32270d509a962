"""Whether a telling says enough to be a meeting of its own."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import HOMES, groups, home_of, host_told, main_pair
from tradelines.reading.facts.meetings.jointly import (
    of_a_day,
    of_two_adjectives,
    receives_guests,
    sits,
    sits_alone,
    sits_at_home,
    talked_jointly,
)
from tradelines.reading.facts.meetings.openings import opened_together, toured_together
from tradelines.reading.facts.meetings.papers import is_signing
from tradelines.reading.facts.meetings.roster import is_international
from tradelines.reading.facts.meetings.triggers import is_between_sides
from tradelines.reading.spans.document import Document, within

_PLURAL = re.compile(
    r"(?:meetings|visits|trips|tours|sessions|forums|conferences|встречи|встреч|визиты|визитов|поездки|поездок|"
    r"görüşlər\w*|səfərlər\w*|görüşmeler\w*|ziyaretler\w*)$"
)
_PREPOSITIONS = ("with", "between", "of", "с", "со", "между")
# "a meeting with the Iranian residents in Poland": one's own people.
_OWN_PEOPLE = re.compile(
    r"(?: with)? (?:the |a (?:large )?(?:number|group) of |some )?(?:[\w-]+ ){0,3}"
    r"(?:residents|expatriates|expats|compatriots|community|nationals|students|pilgrims|journalists|reporters)\b"
)
# "At a meeting in Baku, the speakers of A and B stressed".
_AT_A = re.compile(r"\W*(?:at|in|during) an? (?:[\w-]+ ){0,3}|\W*(?:на|в ходе) (?:[\w-]+ ){0,2}")
# "four hours of talks with senior diplomats from Britain".
_OFFICIALS = re.compile(
    r" with (?:[\w-]+ ){0,3}(?:officials|diplomats|envoys|ministers|leaders|negotiators|counterparts|delegations|"
    r"experts|representatives|businessmen|executives)\b"
)
_MANY, _FEW = 6, 4
_PASSIVE_END = re.compile(r"(?:iril|apil|yapil|edil|lanil)\w+$")
_SITTING = re.compile(r"meeting|session|sitting|заседан|сесси|встреч|iclas|görüş|toplant|dönem|oturum")
# "Talks go on", "called the talks senseless": talks in general.
_GOES_ON = re.compile(
    r"\s(?:(?:də|de|da|hələ|hâlâ|hala|еще|пока) )?(?:davam ed|sürüyor|sürdü|devam ed|продолжа|ведутся|идут|haqqinda\b|"
    r"barədə\b|hakkinda\b)"
)
_WHEN = re.compile(r"\b(?:when|когда) (?:the )?[^,.;]{3,70}$")
_JUDGED = re.compile(
    r"\b(?:назвал|оценил|прокомментировал|исключил|отверг|поддержал|раскритиковал|приветствовал)\w? (?:[\w-]+ ){0,2}$"
)


def is_event(document: Document, frame: Frame) -> bool:
    """Whether a frame names who met, or at least whose countries, firmly enough."""
    trigger, persons, countries = frame.trigger, frame.persons, _with_own(document, frame)
    if (
        frame.doubtful
        or sits_at_home(document, frame)
        or (frame.beside and not _of_its_own(frame))
        or trigger.pointing
        or (trigger.form == "purpose" and not frame.journey)
        or (len(frame.stated) > _MANY and not (frame.groups and frame.place))
    ):
        return False
    if trigger.form == "discuss":
        return talked_jointly(document, frame)
    if trigger.form in ("open", "tour"):
        return opened_together(document, frame) or toured_together(document, frame)
    if trigger.form == "receive":
        both = len(persons) >= 2 and (len(countries) >= 2 or any(is_international(document, p) for p in persons))
        return both or (receives_guests(document, frame) and len(_with_own(document, frame)) >= 2)
    if trigger.kind == "signing":
        unsaid = {home_of(document) for person in persons if person.role and not person.country}
        parties = ({person.country for person in persons} | set(frame.stated) | unsaid) - {""}
        return len(parties) >= 2 and is_signing(document, frame)
    if trigger.kind == "visit":
        abroad = {person.country or home_of(document) for person in persons}
        if frame.groups and (trigger.own or frame.delegation) and not _is_series(document, frame):
            abroad |= set(frame.stated)
        abroad -= {frame.place_country}
        if _is_series(document, frame) and frame.date is None:
            return False  # "a visa is required for visits to the city"
        return bool(abroad) and bool(frame.place_country or frame.back_to_country)
    if trigger.kind == "meeting":
        return not _in_general(document, frame) and _is_meeting(document, frame)
    if trigger.kind == "call":
        return bool(persons) or (frame.groups and len(frame.stated) > 1)
    if trigger.kind == "commission session":
        return _is_session(document, frame, countries)
    return _is_conference(document, frame, countries)


def _with_own(document: Document, frame: Frame) -> set[str]:
    """Its countries, and the outlet's own where someone is told without one: its ministers, abroad its governors."""
    home = home_of(document)
    own = [person for person in frame.persons if person.role and not person.country]
    known, pair = {code for code in frame.countries if code}, set(main_pair(document))
    of_pair = len(pair) == len(own) + 1 and home in pair and known == pair - {home} and len(frame.persons) > 1
    if home not in HOMES.values() and not of_pair:
        own = [person for person in own if person.core.split("+")[0] in ("governor", "mayor")]
    return set(frame.countries) | {home for _ in own} - {""}


def _is_session(document: Document, frame: Frame, countries: set[str]) -> bool:
    """Whether a commission of several countries is told to have sat, or a number of its series."""
    trigger = frame.trigger
    if trigger.form == "bare" and sits_alone(document, frame):
        return False
    known = trigger.number is not None and trigger.form != "bare"
    told = bool(frame.persons or frame.held or frame.attended or frame.place or frame.date or known)
    if not (known or frame.held or frame.attended or frame.place or frame.date or _names_a_sitting(document, frame)):
        return sits(document, frame) and len(countries) >= 2
    told = told or document.lexicon.language == "en" or _names_a_sitting(document, frame)
    return (len(countries) >= 2 and told) or (known and (frame.held or bool(frame.place or frame.stated)))


def _came(frame: Frame) -> bool:
    """Whether officials of several countries are told to have come: "was attended by officials from A, B and C"."""
    return frame.attended and frame.groups and len(frame.stated) >= 2


def _names_a_sitting(document: Document, frame: Frame) -> bool:
    """Whether a session is named, and not only the commission that may have done something else."""
    return bool(_SITTING.search(document.folded, frame.trigger.start, frame.trigger.end))


def _is_conference(document: Document, frame: Frame, countries: set[str]) -> bool:
    """Whether a conference has people or sides, or is set down by place and day, or is the summit of a group."""
    persons = frame.persons
    countries |= {home_of(document) for person in persons if person.role and not person.country}
    countries |= {host_told(document, person.role, person.core, person.country) for person in persons}
    sideless = [person for person in frame.named if person.role and not person.country]
    if frame.trigger.reception or (sideless and len(frame.named) > 1 and frame.held):
        countries |= set(main_pair(document))  # the embassy that gives it and its guests
    countries -= {""}
    set_down = bool(frame.place and frame.date) and 2 <= len(frame.stated) <= _FEW
    named_for = frame.planned and len(frame.near) >= 2 and bool(frame.date) and not frame.beside
    told = named_for or ((frame.held or frame.attended) and bool(persons or len(frame.near) >= 2 or _came(frame)))
    summit = frame.held and bool(frame.place and frame.date) and not groups().isdisjoint(frame.stated)
    return len(countries) >= 2 and (told or set_down or summit)


def _of_its_own(frame: Frame) -> bool:
    """Whether a conference is told for itself, and not only as what another meeting was held beside."""
    if frame.trigger.kind == "meeting" and frame.groups and frame.place and len(frame.stated) > 2:
        return True  # "on the sidelines of a meeting of the ministers of A, B and C in Baku"
    return frame.trigger.kind == "conference" and frame.held and bool(frame.place and frame.date)


def _is_meeting(document: Document, frame: Frame) -> bool:
    """Two people, or one and the side that he met; "talks" and "negotiations" need to say with whom."""
    trigger, persons = frame.trigger, frame.persons
    if len(frame.parties) >= 2 and _is_told(document, frame):
        return True
    if len(frame.stated) > 2 and frame.held and frame.place and of_a_day(frame) and trigger.form == "noun":
        return True  # "Railways of A, B and C started a two-day meeting in Baku on Monday"
    if len(persons) < 2 and _OWN_PEOPLE.match(document.folded, trigger.end):
        return False
    if of_two_adjectives(document, frame):
        return True
    if trigger.form == "process" and document.lexicon.language == "en" and not (trigger.own and frame.objects):
        # "A and B went on with their talks" says who talked; "the talks, A said" does not.
        return _talks_held(frame) or _with_officials(document, frame)
    sides_met = (frame.held or frame.planned) and (frame.date or frame.place) and is_between_sides(document, trigger)
    sides_met = sides_met or (trigger.form == "verb" and bool(frame.place) and of_a_day(frame))
    russian = document.lexicon.language == "ru"  # "Переговоры A и B прошли в Сочи"
    sides_met = sides_met or (russian and trigger.form == "process" and frame.held and bool(frame.place))
    if len(frame.near) > 1 and sides_met:
        return True  # "the trilateral meeting of the foreign ministries of A, B and C was held in May"
    if len(persons) >= 2 or _of_groups(document, frame) or _body_met(document, frame):
        return True
    if not persons or not (_with(document, frame) or frame.attended):
        return False
    others = (frame.near | {frame.place_country} | _host_unsaid(document, frame)) - {"", persons[0].country}
    return bool(others) or is_between_sides(document, trigger)


def _body_met(document: Document, frame: Frame) -> bool:
    """Whether a body of several countries met: "The working group of A and B gathered", «Рабочая группа A и B»."""
    if frame.trigger.form != "verb" or len(frame.stated) < len(("one", "other")) or frame.persons:
        return False
    before = within(document.family("meet"), frame.start, frame.trigger.start)
    return bool(before) and before[-1].label in ("meet.session.body", "meet.session.noun")


def _host_unsaid(document: Document, frame: Frame) -> set[str]:
    """One's own country where a Turkic passive names the guest alone: "səfir A ilə görüş keçirilib"."""
    passive = _PASSIVE_END.search(document.folded, frame.trigger.start, frame.trigger.end)
    home = home_of(document)
    return {home} if passive and home in HOMES.values() and frame.objects and frame.objects[0].person.role else set()


def _talks_held(frame: Frame) -> bool:
    """Whether "talks" are told of two people of two countries as one event: held, of a day, or theirs."""
    sides = {person.country for person in frame.named}
    if "" in sides and len(frame.named) > 1 and frame.trigger.possessed and len(frame.near - sides) == 1:
        sides = sides - {""} | frame.near  # "Secretary of State A and Georgian Minister B ... after their talks"
    if len(sides) < 2:
        return False
    known = "" not in sides
    return frame.attended or (known and (frame.trigger.possessed or frame.held or of_a_day(frame) or bool(frame.place)))


def _with_officials(document: Document, frame: Frame) -> bool:
    """Whether someone is told to have talked with officials of other countries somewhere or some day."""
    own = {person.country for person in frame.named}
    told = frame.held or bool(frame.place) or of_a_day(frame)
    groups = _OFFICIALS.match(document.folded, frame.trigger.end)
    return told and bool(groups) and bool(frame.named) and bool(frame.near - own)


def _in_general(document: Document, frame: Frame) -> bool:
    """Whether talks only go on or are judged: "danışıqlar davam edir", "назвал переговоры важными".

    Or whether it only says when, of unnamed heads: "as was said when the president of A met the premier of B".
    """
    trigger = frame.trigger
    by_office = bool(frame.people) and all(mention.form == "office" for mention in frame.people)
    if trigger.form == "verb" and by_office and not (frame.date or frame.place):
        return bool(_WHEN.search(document.folded, max(trigger.start - 80, frame.sentence.start), trigger.start))
    if trigger.form != "process" and not (trigger.form == "noun" and _is_series(document, frame)):
        return False
    judged = _JUDGED.search(document.folded, max(trigger.start - 40, frame.sentence.start), trigger.start)
    return bool(judged or _GOES_ON.match(document.folded, trigger.end))


def _is_told(document: Document, frame: Frame) -> bool:
    """Whether a meeting between countries has a place or a time of its own, and is no series of them."""
    one = frame.trigger.form != "process" and not _is_series(document, frame)
    return bool(frame.date or (frame.place and one))


def _is_series(document: Document, frame: Frame) -> bool:
    """Whether its word stands in the plural: "meetings", "visits"."""
    return bool(_PLURAL.search(document.folded, frame.trigger.start, frame.trigger.end))


def _with(document: Document, frame: Frame) -> bool:
    """Whether the other side is named, if only by its kind: "talks with Omani officials"."""
    if frame.trigger.form == "verb" or document.lexicon.language in ("az", "tr"):
        return True
    words = document.folded[frame.trigger.start : frame.end]
    return any(f" {word} " in words for word in _PREPOSITIONS)


def _of_groups(document: Document, frame: Frame) -> bool:
    """Unnamed office holders who met: "the meeting of the heads of government in Bishkek", "officials of both met"."""
    if frame.trigger.form == "process":
        return False
    if _is_series(document, frame) and frame.date is None:
        return False
    dated = (frame.held or frame.planned) and of_a_day(frame)
    told = frame.trigger.form in ("verb", "future") or frame.trigger.own or dated
    told = told or bool(_AT_A.fullmatch(document.folded, frame.sentence.start, frame.trigger.start))
    joined = len(frame.stated) >= 2 and told
    return frame.groups and (bool(frame.place) or joined)
