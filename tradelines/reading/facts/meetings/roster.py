"""Who of an event speaks for whom: counterparts get their office, people and events the countries they lack."""

from collections import Counter

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import Person
from tradelines.reading.spans.people.tokens import tokens_of

# National offices: where an article names no country, they are its own country's.
_NATIONAL = frozenset(
    {"president", "vice_president", "prime_minister", "deputy_prime_minister", "minister", "speaker", "supreme_leader", "chief_of_staff"}
)
_HOMES = {"az": "AZE", "tr": "TUR"}


def complete(document: Document, events: list[Event]) -> None:
    """Fill in offices and countries, event by event."""
    pair = _main_pair(document)
    home = _home(document)
    for event in events:
        for person in event.persons:
            _office_of_counterpart(person, event)
        _countries_of_people(event, home, pair)
        event.countries = _countries(event, pair)


def _office_of_counterpart(person: Person, event: Event) -> None:
    """"His Russian counterpart" holds the office that he holds."""
    if person.core != "counterpart":
        if not person.role and person.known_office:
            person.role = person.known_office
        return
    others = [other for other in event.persons if other is not person and other.role and other.core != "counterpart"]
    if not others:
        person.role = person.known_office
        return
    other = next((candidate for candidate in others if candidate.country != person.country), others[0])
    person.role, person.core = other.role, other.core
    if other.organisation.startswith("Government of ") and person.country:
        person.organisation = "Government of " + gazetteer().english("country", person.country)
    elif other.organisation.startswith("Ministry of "):
        person.organisation = other.organisation


def _countries_of_people(event: Event, home: str, pair: list[str]) -> None:
    """Whom a person without a country speaks for: the visitor is not of the country visited, a minister is of one's own."""
    known = {person.country for person in event.persons if person.country}
    for person in event.persons:
        if person.country or not person.role:
            continue
        visitor = event.kind == "visit" and person is event.persons[0]
        others = [code for code in pair if code not in (known or {event.place_country})]
        if visitor and event.place_country in pair and len(pair) == 2:
            person.country = next(code for code in pair if code != event.place_country)
        elif set(person.core.split("|")[0].split("+")) & _NATIONAL and home:
            person.country = home
        elif event.place_country and known and event.place_country not in known:
            person.country = event.place_country
        elif len(others) == 1 and known:
            person.country = others[0]


def _countries(event: Event, pair: list[str]) -> list[str]:
    """Those of the people; those named for the event where the people's are fewer than two or it is open to many."""
    codes = list(dict.fromkeys(person.country for person in event.persons if person.country))
    first = event.frames[0]
    if len(codes) < 2 or event.kind in ("commission session", "conference", "signing"):
        codes.extend(first.stated)
    if event.kind == "visit" or (len(set(codes)) == 1 and event.place_country in pair):
        codes.append(event.place_country)
    codes = [code for code in dict.fromkeys(codes) if code]
    if len(codes) < 2 and set(codes) <= set(pair):
        codes.extend(code for code in pair if code not in codes)
    return codes


def _main_pair(document: Document) -> list[str]:
    """The two countries an article names most; fewer where it names fewer."""
    groups = {code for code, row in gazetteer().rows["country"].items() if row["kind"] != "country"}
    counted = Counter(name.key for name in document.names if name.kind == "country" and name.key not in groups)
    return [code for code, _ in counted.most_common(2)]


def _home(document: Document) -> str:
    """The country of the outlet: by language, or by the city in capitals at the head of the text."""
    home = _HOMES.get(document.lexicon.language, "")
    if home or not document.sentences:
        return home
    for token in tokens_of(document).of(document.sentences[0])[:6]:
        if token.kind == "place" and document.text[token.start : token.end].isupper():
            return token.country
    return ""
