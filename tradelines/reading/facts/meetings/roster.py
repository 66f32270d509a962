"""Who of an event speaks for whom: counterparts get their office, people and events the countries they lack."""

import re

from tradelines.reading.facts.meetings.deputies import take_deputies
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import HOMES, groups, home_of, host_told, main_pair
from tradelines.reading.facts.meetings.listed_guests import country_of_listed_guest, take_countries_of_neighbour
from tradelines.reading.facts.meetings.of_groups import of_states, without_groups
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, Person, people_of

# National offices: where an article names no country, they are its own country's.
_NATIONAL = frozenset(
    {
        "president",
        "vice_president",
        "prime_minister",
        "deputy_prime_minister",
        "minister",
        "speaker",
        "supreme_leader",
        "chief_of_staff",
    }
)
# A president or prime minister without a country is the outlet's own only where its language says whose it is.
_FIRST = frozenset({"president", "prime_minister"})
# "travel to Iran along with Minister A": of the visitor's country.
_COMPANION = re.compile(
    r"\b(?:along with|together with|accompanied by|joined by|вместе с|в сопровождении) (?:the |his |her )?$"
)
_BETWEEN = re.compile(r"\b(?:between|между) [^.;]*$")
_JOINED = re.compile(r",? (?:and|as well as|и|а также) (?:the |his |her )?")
_LISTED = re.compile(r",? ?(?:and|as well as|и|а также)? ?(?:the |his |her )?")
# "Kazakistan Ulusal Su ... Bakanı", "Gürcüstanın ali təhsil naziri": capitals, or a genitive and small letters.
_CAPITALS = re.compile(r"(?:(?:[A-ZÇĞİÖŞÜ]\w+|ve) ){1,4}")
_SMALL = re.compile(r"(?:[a-zçəğıöşü-]+ ){1,4}")
_GENITIVE = re.compile(r"[ıiuü]n$")
_OFFICE_REACH = 60
_LIST_GAP, _ASIDE = 6, 4
_LOCAL = frozenset({"mayor", "governor"})


def complete(document: Document, events: list[Event]) -> None:
    """Fill in offices and countries, event by event."""
    pair = main_pair(document)
    home = home_of(document)
    for event in events:
        for person in event.persons:
            _office_of_counterpart(person, event)
        _same_visitor(event)
        _countries_of_people(document, event, home, pair)
        take_deputies(document, event)
        event.countries = event.like.countries if event.like else _countries(document, event, pair)
    take_countries_of_neighbour(events)
    for person in (person for event in events for person in event.persons):
        if person.country in groups() and person.country != "EU":
            person.country = ""  # who speaks for a group of states speaks for none of them


def _office_of_counterpart(person: Person, event: Event) -> None:
    """Give a counterpart the office of the one whose counterpart he is."""
    if person.core != "counterpart" or person.known_office:
        if person.known_office and (not person.role or person.core == "counterpart"):
            person.role, person.core = person.known_office, ""
        return
    others = [other for other in event.persons if other is not person and other.role and other.core != "counterpart"]
    if not others:
        person.role = ""
        return
    other = next((candidate for candidate in others if candidate.country != person.country), others[0])
    person.role, person.core = other.role, other.core
    if other.organisation.startswith("Government of ") and person.country:
        person.organisation = "Government of " + gazetteer().english("country", person.country)
    elif other.organisation.startswith("Ministry of "):
        person.organisation = other.organisation


def _country_before(document: Document, person: Person, event: Event) -> str:
    """The country named before an Azerbaijani or Turkish office whose first words no vocabulary knows."""
    if document.lexicon.language not in ("az", "tr"):
        return ""
    mention = _mention_of(person, event)
    for name in reversed(within(document.names, mention.outer_start - _OFFICE_REACH, mention.outer_start)):
        if any(name.end <= other.start < mention.outer_start for other in event.people):
            return ""  # it is the country of someone named before
        rest = document.text[name.end : mention.outer_start]
        ending, _, words = rest.partition(" ")
        owns = _GENITIVE.search(document.text[name.start : name.end] + ending) and _SMALL.fullmatch(words)
        if name.kind == "country" and name.form != "capital" and (owns or _CAPITALS.fullmatch(words)):
            return name.key
    return ""


def _countries_of_people(document: Document, event: Event, home: str, pair: list[str]) -> None:
    """Whom a person without a country speaks for: hosts are of the country visited, a minister is of one's own."""
    for person in event.persons:
        if not person.country and person.role and not is_international(document, person):
            person.country = (
                _country_before(document, person, event)
                or _country_told_of_office(document, person)
                or _country_of_companion(document, person, event)
                or _country_in_list(document, person, event)
                or country_of_listed_guest(document, person, event, home)
                or _country_of(person, event, home, pair)
                or _country_beside(document, person, event)
            )
            if person.country and not person.organisation and "prime_minister" in person.core:
                person.organisation = "Government of " + gazetteer().english("country", person.country)


def _country_told_of_office(document: Document, person: Person) -> str:
    """The one country of which the text has told that office, unnamed, before: "Georgia's premier ... Premier A"."""
    turkic = document.lexicon.language in ("az", "tr")  # where one's own minister goes without his country too
    if not turkic or set(person.core.split("+")).isdisjoint(_NATIONAL) or not person.name:
        return ""
    told = people_of(document)
    first = next((mention.start for mention in told if mention.person is person), 0)
    same = [m.person for m in told if m.start < first and m.person.core == person.core and not m.plural]
    codes = {other.country for other in same if other.country and not other.name}
    return codes.pop() if len(codes) == 1 and not any(other.name for other in same) else ""


def _mention_of(person: Person, event: Event) -> Mention:
    return next(mention for mention in event.people if mention.person is person)


def is_international(document: Document, person: Person) -> bool:
    """Whether someone speaks for a body of many countries, and so for none: "World Bank Vice President A"."""
    terms = [term for term in document.family("bodyword") if term.label == "bodyword.international"]
    told = [m for m in people_of(document) if m.person is person] if terms else []
    return any(within(terms, mention.outer_start, mention.outer_end) for mention in told)


def _country_of_companion(document: Document, person: Person, event: Event) -> str:
    """The visitor's country for whoever came along with him."""
    mention = _mention_of(person, event)
    visitor = event.persons[0]
    along = _COMPANION.search(document.folded, max(mention.outer_start - 30, 0), mention.outer_start)
    if along and event.kind == "meeting" and along.group().startswith(("accompanied", "в сопровождении")):
        before = [m for m in event.people if 0 <= along.start() - m.outer_end < _ASIDE]
        return before[0].person.country if before else ""  # "A, accompanied by B, met C"
    return visitor.country if along and event.kind == "visit" and visitor is not person else ""


def _country_in_list(document: Document, person: Person, event: Event) -> str:
    """The country told of whoever stands before in a list, where the other side is told too.

    "C of Iran met Slovakia's economy minister A and finance minister B"; not of two with the same office.
    """
    mention = _mention_of(person, event)
    sides = {other.country for other in event.persons if other.country}
    if len(sides) < 2 or event.kind == "signing" or document.lexicon.language in ("az", "tr"):
        return ""
    for other in event.people:
        gap = document.folded[other.outer_end : mention.outer_start] if other.start < mention.start else "-"
        if other.person.country and _LISTED.fullmatch(gap) and other.person.core != person.core:
            return other.person.country
    return ""


def _country_beside(document: Document, person: Person, event: Event) -> str:
    """The country of whom someone was met with: "talks with Iran's Minister A and the head of the railways B"."""
    mention = _mention_of(person, event)
    met, hosts = event.is_object(person), any(frame.trigger.form == "receive" for frame in event.frames)
    one_side = (met or hosts) and event.kind != "signing"  # a paper "signed by A and B" is of two sides
    others = [m for m in event.people if event.is_object(m.person) == met] if one_side else []
    for other in others:
        if _BETWEEN.search(document.folded, max(other.outer_start - 30, 0), other.outer_start):
            continue  # "between A and B": of two sides
        if _JOINED.fullmatch(document.folded, other.outer_end, max(mention.outer_start, other.outer_end)):
            return other.person.country
    return ""


def _same_visitor(event: Event) -> None:
    """A visitor told once by name and once by office is one: "Raisi's trip", "the visit of the president of Iran"."""
    named = [person for person in event.named if not person.role]
    unnamed = [person for person in event.persons if not person.name and person.core != "counterpart"]
    if event.kind == "visit" and len(event.named) == len(named) == len(unnamed) == 1:
        person, office = named[0], unnamed[0]
        person.core, person.role, person.organisation = office.core, office.role, office.organisation
        person.country = person.country or office.country
        event.people = [mention for mention in event.people if mention.person is not office]


def _in_one_list(one: Person, other: Person, event: Event) -> bool:
    """Whether one is named right behind another, with no more than "and" or a comma between."""
    gap = _mention_of(other, event).outer_start - _mention_of(one, event).outer_end
    return 0 < gap < _LIST_GAP


def _in_turkic(person: Person, event: Event, home: str, pair: list[str]) -> str:
    """An Azerbaijani or Turkish text names no country for its own people, nor for the second of two guests."""
    before = event.persons[: next(n for n, other in enumerate(event.persons) if other is person)]
    across = {other.country for other in event.persons if other is not person and other.country}
    if not event.is_object(person):
        # "İranın naziri A və nəqliyyat naziri B Bakıda C ilə görüşüb"
        guest = before[-1].country if before and _in_one_list(before[-1], person, event) else ""
        return guest if guest and home in across else home
    if before and before[-1].country not in ("", home) and home in across:
        return before[-1].country
    rest = [code for code in dict.fromkeys([*event.frames[0].stated, *pair]) if code not in across]
    if across == {home} and event.place_country not in ("", home):
        return event.place_country  # "iqtisadiyyat naziri A Daşkənddə assosiasiyanın sədri B ilə görüşüb"
    if across == {home}:
        return rest[0] if len(rest) == 1 else ""
    return home


def _country_of(person: Person, event: Event, home: str, pair: list[str]) -> str:
    others = [other for other in event.persons if other is not person and other.country]
    if event.kind == "visit" and event.frames[0].trigger.form != "tour":
        if person is event.persons[0]:
            rest = [code for code in pair if code != event.place_country]
            if event.place_country in pair and len(rest) == 1:
                return rest[0]
            minister = set(person.core.split("+")) & (_NATIONAL if home in HOMES.values() else _NATIONAL - _FIRST)
            return home if minister and home != event.place_country else ""
        return event.place_country
    if set(person.core.split("+")) & _LOCAL and (event.place_country or home not in HOMES.values()):
        return event.place_country or home
    parts = set(person.core.split("|")[0].split("+"))
    if home in HOMES.values():
        return _in_turkic(person, event, home, pair)
    sides = {other.country for other in others}
    if event.kind == "conference" and parts & _NATIONAL and not home and len(pair) == 2 and len(sides) == 1:
        return next((code for code in pair if code not in sides), "")  # "A and Iranian minister B opened the fair"
    if event.is_object(person):
        beside = {other.country for other in others if event.is_object(other)}
        across = {other.country for other in others if not event.is_object(other)}
        if len(beside) == 1 and across - beside:
            return beside.pop()
        rest = [code for code in pair if code not in across]
        return rest[0] if across and len(rest) == 1 else ""
    national = parts & _NATIONAL and not (parts & _FIRST and home not in HOMES.values())
    if national and home and not any(other.core == person.core and other.country == home for other in others):
        return home
    return ""


def _lists_guests(frame: Frame, event: Event) -> bool:
    """Whether a later telling names whose officials came: "The summit was attended by ministers of A, B and C"."""
    return frame.attended and frame.groups and frame.trigger.definite and frame.trigger.kind == event.kind


def _with_body_of_many(document: Document, event: Event) -> bool:
    """Whether someone of a body of many countries was met, so that the town tells no side: "the World Bank's head"."""
    return event.kind == "meeting" and any(is_international(document, person) for person in event.named)


def _countries(document: Document, event: Event, pair: list[str]) -> list[str]:
    """Those of the people; those named for the event where the people's are fewer than two or it is open to many."""
    codes = list(dict.fromkeys(person.country for person in event.persons if person.country))
    first = event.frames[0]
    if event.kind == "visit":
        codes.append(event.place_country)
    if event.kind == "meeting" and len(codes) == 1 and first.near and first.named:
        codes.extend(code for code in first.stated if code in first.near)
    elif (
        event.by_office
        or len(set(filter(None, codes))) < 2
        or event.kind in ("commission session", "conference", "signing")
    ):
        codes.extend(first.stated)
    if not codes:
        codes.extend(code for frame in event.frames[1:] for code in frame.stated)
    if len(groups() & set(codes)) > 1:
        codes = [code for code in codes if code != "GROUP"]  # who speaks for the group that is named
    if event.kind in ("commission session", "conference"):
        codes.extend(code for frame in event.frames[1:] if _lists_guests(frame, event) for code in frame.stated)
    if len(set(codes)) == 1:
        sides = [frame.stated for frame in event.frames[1:] if len(frame.stated) == 2 and codes[0] in frame.stated]
        codes.extend(sides[0] if sides else ())
    if len(set(codes)) == 1 and event.place_country in pair and not _with_body_of_many(document, event):
        codes.append(event.place_country)
    codes = [code for code in dict.fromkeys(codes) if code]
    if len(codes) == 1 and event.kind in ("conference", "commission session"):
        hosts = (host_told(document, person.role, person.core, person.country) for person in event.named)
        codes.extend(filter(None, hosts))
    codes = without_groups(event, codes)
    reception = any(frame.trigger.reception for frame in event.frames)
    if len(codes) == 1 and event.kind == "conference" and event.named and not reception:
        # one's speech at a forum abroad; of which country he spoke is not said
        return [*codes, *([event.place_country] if event.place_country not in ("", codes[0]) else [])]
    alone = len(of_states(event)) < 2 if codes else not event.persons
    if len(codes) < 2 and set(codes) <= set(pair) and alone:
        codes.extend(code for code in pair if code not in codes)
    return codes
