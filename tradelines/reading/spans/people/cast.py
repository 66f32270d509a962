"""Who plays in one article: mentions gathered under the person they stand for."""

import re
from dataclasses import dataclass, field

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import fold
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.event_years import today_of
from tradelines.reading.spans.people.found import Found
from tradelines.reading.spans.people.names import (
    case_of,
    is_inflected,
    is_misspelt,
    likeness,
    name_key,
    nominative,
    same_person,
)
from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.surnames import head_named
from tradelines.reading.spans.people.titles import Title

# What the holder of an office in the reference table is called where only the office is named.
_CORES = {
    "President": ("president", "leader"),
    "Prime Minister": ("prime_minister",),
    "Minister of Foreign Affairs": ("minister+foreign_affairs",),
}
# A foreign minister is told as "Washington's top diplomat" too.
_MINISTER = "minister+foreign_affairs"
# "R. Smith", "R.Smithin": an initial or two and a surname.
# "Kemal Demirin rəhbərlik etdiyi": the words behind it ask for the genitive, whose ending is no part of the name.
_OF_GENITIVE = re.compile(
    r" (?:(?:rəhbərlik|başçiliq|sədrlik|həmsədrlik) etdiyi|(?:rəhbərliyi|başçiliği|sədrliyi|həmsədrliyi|iştiraki|"
    r"dəvəti|səfəri|çixişi|görüşü(?:n\w+)?|söhbəti(?:n\w+)?)\b)"
)
_GENITIVE = re.compile(r"([b-df-hj-mp-tv-zğşç])[ıiuü]n$")
_INITIALS = re.compile(r"([^\W\d_])\.\s?(?:[^\W\d_]\.\s?)?([^\W\d_][\w'’-]+)$")


@dataclass(slots=True)
class Person:
    """One person of an article, or one office holder without a name, as all mentions together know them.

    `sure` tells a person by office, form of address or reference table from capitals that only may be a name.
    """

    name: str
    spellings: list[str]
    core: str = ""
    role: str = ""
    organisation: str = ""
    country: str = ""
    former: bool = False
    sure: bool = False
    known_office: str = ""


@dataclass(slots=True)  # not frozen, which takes four times as long to make
class Mention:
    """A place in the text where a person is named or meant. `start` and `end` hold the name, else the office.

    `outer_start` and `outer_end` take in name and office. `form` is full (a name with an office or of two parts),
    short (a surname), office (an office alone), or bare (capitals that may be a name).
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    form: str
    person: Person = field(compare=False)
    country: str = ""
    plural: bool = False


class Cast:
    """The people of one article. Names are introduced first, in the order of the text; then mentions are resolved."""

    def __init__(self, document: Document) -> None:
        """An empty cast."""
        self._language, self._folded = document.lexicon.language, document.folded
        today, _ = today_of(document)
        self._year = today.year if today else 0
        self._known_names = [name for name in document.names if name.kind == "person"]
        self._people: list[Person] = []
        self._by_key: dict[str, Person] = {}
        self._by_part: dict[str, list[Person]] = {}
        self._since: dict[int, int] = {}

    def knows(self, item: Found) -> bool:
        """Whether the reference table knows a name."""
        return bool(self._known_names) and bool(within(self._known_names, item.start, item.end))

    def introduce(self, item: Found) -> None:
        """Take in a name with an office, or a full name: a new person, or one known by another spelling."""
        name = self._nominative(item)
        person = self._known(name, item.title)
        if person is None:
            person = Person(name, [name])
            self._people.append(person)
            self._enter(person, name)
        elif name not in person.spellings and " " in name:
            person.spellings.append(name)
            self._enter(person, name)
            if " " not in person.name:
                person.name = name
        self._since.setdefault(id(person), item.start)
        if item.title is not None and not self._is_misplaced(item, item.title):
            _fill(person, item.title, item.office)
        self._consult(person, item)
        if item.title is not None and not person.country and self._year and " " not in item.name:
            known = head_named(item.name, self._year)  # "President Mirziyoyev"
            row = gazetteer().rows["person"][known] if known else {"office": "", "country": ""}
            person.country = row["country"] if item.title.core in _CORES.get(row["office"], ()) else ""

    def _is_misplaced(self, item: Found, title: Title) -> bool:
        """Whether an office is of another country than the one whom the name belongs to by the reference table."""
        known = within(self._known_names, item.start, item.end) if self._known_names and title.country else ()
        return bool(known) and gazetteer().rows["person"][known[0].key]["country"] not in ("", title.country)

    def _nominative(self, item: Found) -> str:
        """The name without its ending, in the case of the office beside it."""
        office = item.office
        if self._language == "az" and _OF_GENITIVE.match(self._folded, item.end):
            return _GENITIVE.sub(r"\1", nominative(item.name, "az"))
        if self._language != "ru" or office is None or item.title is None:
            return nominative(item.name, self._language)
        degrees = [token for token in office.before if token.kind == "degree" and token.key in ("deputy", "acting")]
        head = min((*degrees, *office.heads), key=lambda token: token.start)
        return nominative(item.name, self._language, case_of(self._folded[head.start : head.end]))

    def _enter(self, person: Person, name: str) -> None:
        self._by_key.setdefault(name_key(name), person)
        for part in fold(name).split():
            holders = self._by_part.setdefault(part, [])
            if len(part) > 1 and all(person is not holder for holder in holders):
                holders.append(person)

    def _consult(self, person: Person, item: Found) -> None:
        """Take the country and office that the reference table has for a name."""
        known = within(self._known_names, item.start, item.end) if self._known_names else ()
        if known:
            row = gazetteer().rows["person"][known[0].key]
            person.country = person.country or row["country"]
            person.known_office = row["office"]
        person.sure = person.sure or bool(item.title or known or item.addressed)

    def _known(self, name: str, title: Title | None) -> Person | None:
        person = self._by_key.get(name_key(name))
        if person is not None:
            return person
        if initial := _INITIALS.match(name):
            return self._by_initial(initial[1], initial[2])
        if " " not in name:
            person = self._by_surname(fold(name).split("'")[0])
            if person is not None:
                return person
        parts = set(name_key(name).split())
        return next((person for person in self._people if self._is_variant(person, name, parts, title)), None)

    def _by_initial(self, letter: str, surname: str) -> Person | None:
        """Whom "R. Smith" or "R.Smith" stands for: the one of that surname whose given name begins so."""
        person = self._by_surname(fold(surname).split("'")[0])
        begins = person is not None and any(part.startswith(fold(letter)) for part in fold(person.name).split())
        return person if begins else None

    def _by_surname(self, word: str) -> Person | None:
        """The one person of whose name a word is a part, endings of its case and a letter's slip allowed."""
        found = self._by_part.get(word)
        if found is None:
            inflects = self._language in ("ru", "az")
            found = []
            for part, holders in self._by_part.items():
                if part[0] == word[0] and (is_misspelt(word, part) or (inflects and is_inflected(word, part))):
                    found = [*found, *(holder for holder in holders if all(holder is not other for other in found))]
        return found[0] if len(found) == 1 else None

    def _is_variant(self, person: Person, name: str, parts: set[str], title: Title | None) -> bool:
        """Whether a name is another spelling: for one office, for a sure person's full name, or with a part more."""
        office = (
            title is not None
            and person.core == title.core
            and (title.country == person.country or "" in (title.country, person.country))
        )
        if title is not None and " " not in person.name and not title.country and " " in name:
            office = office or (person.core == "minister" and _generic(person.core, title.core))  # "Minister Smith"
        peer = title is not None and title.core == "counterpart" and title.country == person.country != ""
        if peer and _spelt_alike(person.name, name):
            return True
        untitled = title is None and person.sure and " " in name
        return (office or untitled or _contains(person.name, parts)) and same_person(person.name, name)

    def introduce_heads(self, found: list[Found]) -> None:
        """Take in those who are named by a surname alone, as heads of state are, before offices alone are read."""
        for item in found:
            if item.name and item.title is None and " " not in item.name and self._known(item.name, None) is None:
                self._head(self._nominative(item), item)

    def mention(self, item: Found) -> Mention:
        """Say whom a mention stands for."""
        person, form = self._person_of(item)
        country = item.title.country if item.title else ""
        plural = form == "office" and item.office is not None and item.office.plural
        return Mention(item.start, item.end, item.outer_start, item.outer_end, form, person, country, plural)

    def _person_of(self, item: Found) -> tuple[Person, str]:
        if not item.name:
            return self._holder(item), "office"
        name = self._nominative(item)
        person = self._known(name, item.title)
        if person is None:
            person = self._head(name, item)
        if person is not None:
            return person, "full" if item.title or " " in name else "short"
        return Person(name, [name]), "bare"

    def _head(self, name: str, item: Found) -> Person | None:
        """The head of state, government or diplomacy whom a surname alone means in the article's year."""
        known = head_named(item.name, self._year) if self._year and " " not in name else ""
        if not known:
            return None
        row = gazetteer().rows["person"][known]
        person = Person(name, [name], country=row["country"], sure=True, known_office=row["office"])
        self._people.append(person)
        self._enter(person, name)
        self._since[id(person)] = item.start
        return person

    def _holder(self, item: Found) -> Person:
        """The named person who holds an office that is mentioned alone; else someone without a name."""
        title = item.title
        assert title is not None  # an item without a name is an office
        held = [
            person
            for person in self._people
            if (
                title.core in person.core.split("|")
                and (person.country == title.country if title.country else "+" in title.core)
            )
            or (
                not item.indefinite
                and (not title.country or (person.country == title.country and title.core == "minister"))
                and _generic(title.core, person.core)
            )
            or (
                title.core in _CORES.get(person.known_office, ())
                and person.country == title.country != "" == person.core
            )
            or (title.core == _MINISTER and person.core == "secretary_of_state" and person.country == title.country)
            or (title.core == "leader" and person.core == "president" and person.country == title.country != "")
        ]
        if len(held) > 1:  # "the deputy minister": the one of whom the text has spoken
            held = [person for person in held if self._since[id(person)] < item.start]
        several = item.office is not None and item.office.plural
        if len(held) == 1 and not (item.indefinite or several):
            return held[0]
        person = Person("", [])
        _fill(person, title, item.office)
        return person


def _spelt_alike(one: str, other: str) -> bool:
    """Whether two names of as many parts are spelt alike part by part: "Alexander", "Aleksandr Lukashenko"."""
    ours, theirs = name_key(one).split(), name_key(other).split()
    return len(ours) == len(theirs) > 1 and all(likeness(a, b) >= 0.75 for a, b in zip(ours, theirs, strict=True))


def _generic(core: str, other: str) -> bool:
    """Whether an office in short ("the chairman") may be another in full ("chairman of the customs committee")."""
    if core == "leader" and other == "supreme_leader":
        return True
    short, *rest = core.split("+")
    full = other.split("|", maxsplit=1)[0].split("+")
    return short == full[0] and ("deputy" in rest) == ("deputy" in full) and set(rest) <= set(full)


def _contains(name: str, parts: set[str]) -> bool:
    """Whether one of two names of two parts or more has all parts of the other."""
    own = set(name_key(name).split())
    return len(own) > 1 and len(parts) > 1 and (own <= parts or parts <= own)


def _fill(person: Person, title: Title, office: Office | None) -> None:
    """Take what a mention knows of the office and the person does not have yet."""
    said_in_full = "+" in title.core and person.core == "minister" and _generic(person.core, title.core)
    if (
        person.core in ("", "counterpart")
        or said_in_full
        or (not person.country and title.country and len(title.role) >= len(person.role))
    ):
        person.core, person.role = title.core, title.role
        person.former = office is not None and office.has("former")
    if title.core == person.core or not person.organisation:
        person.organisation = person.organisation or title.organisation
    person.country = person.country or title.country
