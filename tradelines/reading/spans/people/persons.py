"""Persons and unnamed office holders of a text, each mention with whom it stands for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.people.names import name_key, nominative, same_person, surname_of
from tradelines.reading.spans.people.offices import Office, offices_in
from tradelines.reading.spans.people.titles import Title, title_of
from tradelines.reading.spans.people.tokens import PARTICLES, Token, tokens_of
from tradelines.reading.spans.sentences import Sentence


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


@dataclass(frozen=True, slots=True)
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


@dataclass(slots=True)
class _Found:
    """An office or a name as one sentence shows it, before it is known who it is."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    name: str
    title: Title | None
    office: Office | None
    addressed: bool = False
    indefinite: bool = False


@once
def people_of(document: Document) -> list[Mention]:
    """Mentions of persons and office holders, in order."""
    cast = _Cast(document)
    found = [item for sentence in document.sentences for item in _of_sentence(document, sentence)]
    for item in found:
        if item.name and (item.title or " " in item.name or item.addressed or cast.knows(item)):
            cast.introduce(item)
    return sorted((cast.mention(item) for item in found), key=lambda mention: mention.start)


def _of_sentence(document: Document, sentence: Sentence) -> list[_Found]:
    tokens = tokens_of(document).of(sentence)
    language = document.lexicon.language
    taken: set[int] = set()
    found: list[_Found] = []
    offices = list(offices_in(tokens, language, document.text))
    waiting: list[Office] = []
    for number, office in enumerate(offices):
        following = offices[number + 1].first if number + 1 < len(offices) else len(tokens)
        run = _name_of(tokens, office, offices[number - 1].last if number else -1, following, language, taken)
        if run is None and _shares_name(tokens, office, offices[number + 1 : number + 2], language):
            waiting.append(office)
            continue
        if run is None and not waiting and _second_title(tokens, office, offices[number - 1] if number else None, found):
            found[-1].title = _both(found[-1].title, title_of(office, document.text, language))
            found[-1].outer_end = tokens[office.last].end
            continue
        found.append(_joined(document, tokens, [*waiting, office], run, language))
        waiting = []
        if run:
            taken.update(range(*run))
        if run and office.plural:
            found.extend(_fellows(document, tokens, office, run, following, found, taken))
    found.extend(_bare(document, tokens, offices, taken))
    return found


def _second_title(tokens: Sequence[Token], office: Office, previous: Office | None, found: list[_Found]) -> bool:
    """Whether an office is the second of whoever stands before the first: "Aliyev, advisor to ..., secretary of ..."."""
    if previous is None or not found or not found[-1].name or found[-1].start > tokens[previous.first].start:
        return False
    return office.first == previous.last + 2 and tokens[previous.last + 1].key in (",", "and", "и")


def _both(one: Title | None, other: Title) -> Title:
    """Two offices of one person."""
    if one is None:
        return other
    return Title(
        f"{one.core}|{other.core}",
        f"{one.role}, {other.role}",
        other.organisation or one.organisation,
        one.country or other.country,
    )


def _fellows(
    document: Document, tokens: Sequence[Token], office: Office, run: tuple[int, int], limit: int, found: list[_Found], taken: set[int]
) -> list[_Found]:
    """The other holders of an office in the plural: "Presidents Vladimir Putin, by video link, and Ebrahim Raisi"."""
    countries = list(dict.fromkeys(token.country for token in office.before if token.country))
    first = found[-1]
    assert first.title is not None
    if len(countries) > 1:
        first.title = first.title._replace(country=countries[0])
    index = run[1]
    fellows: list[_Found] = []
    while index < min(limit, run[1] + 12):
        other = _run(tokens, index, limit) if tokens[index - 1].key in ("and", ",", "и", "və", "ve") else None
        if other is None or (other[1] - other[0] < 2):
            index += 1
            continue
        start, end = tokens[other[0]].start, tokens[other[1] - 1].end
        name, end = _cut(document.text, start, end)
        country = countries[len(fellows) + 1] if len(fellows) + 1 < len(countries) else ""
        fellows.append(_Found(start, end, start, end, name, first.title._replace(country=country), office))
        taken.update(range(*other))
        index = other[1]
    return fellows


def _name_of(
    tokens: Sequence[Token], office: Office, previous: int, following: int, language: str, taken: set[int]
) -> tuple[int, int] | None:
    """The words of the name that goes with an office: behind it, before it with a comma, behind it with a comma."""
    right = _run(tokens, office.last + 1, following)
    left = _run_before(tokens, office.first, previous, taken)
    if left and (office.after or not right):
        return left
    if right:
        return right
    if language != "ru" or office.after:
        return _after_comma(tokens, office.last + 1, following)
    return None


def _run(tokens: Sequence[Token], index: int, limit: int) -> tuple[int, int] | None:
    """The run of capitals that begins here, ranks and forms of address before it left out."""
    while index < limit and (tokens[index].kind in ("rank", "honorific", "bracketed") or tokens[index].key in ('"', "*")):
        index += 1
    end = index
    while end < limit and end - index < 6 and _in_name(tokens, index, end):
        end += 1
    while end > index and tokens[end - 1].key in PARTICLES:
        end -= 1
    return (index, end) if end > index and tokens[index].kind in ("name", "place") else None


def _in_name(tokens: Sequence[Token], start: int, index: int) -> bool:
    token = tokens[index]
    if token.kind == "name" or (index == start and _named_like_a_place(tokens, index)):
        return index == start or token.start - tokens[index - 1].end <= 1
    if token.key == "month" and index > start:  # "Sui Jun"
        return token.end - token.start <= 3 and not _dated(tokens, index)
    return index > start and token.key in PARTICLES and index + 1 < len(tokens) and tokens[index + 1].kind in ("name", "word")


def _dated(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].key[:1].isdigit()


def _named_like_a_place(tokens: Sequence[Token], index: int) -> bool:
    """Whether a place's name is a given name here: "President Nursultan Nazarbayev"."""
    if tokens[index].kind != "place" or index + 1 >= len(tokens) or index == 0:
        return False
    return tokens[index - 1].kind in ("office", "rank", "honorific") and tokens[index + 1].kind == "name"


def _run_before(tokens: Sequence[Token], index: int, previous: int, taken: set[int]) -> tuple[int, int] | None:
    """The name before an office in apposition: "Ali Aliyev, the deputy chairman"."""
    index -= 1
    while index > previous and (tokens[index].key in ("the", "a", "an", "its", "'s") or tokens[index].kind == "degree"):
        index -= 1
    if index <= previous or tokens[index].key not in (",", "-"):
        return None
    end = index
    if end - 1 > previous and tokens[end - 1].kind == "bracketed":
        end -= 1
    start = end
    while start - 1 > previous and start - 1 not in taken and _before_in_name(tokens, start - 1, end):
        start -= 1
    while start < end and tokens[start].kind != "name":
        start += 1
    return (start, end) if end - start >= 2 else None


def _before_in_name(tokens: Sequence[Token], index: int, end: int) -> bool:
    token = tokens[index]
    if token.key == "month":
        return index + 1 == end and token.end - token.start <= 3 and tokens[index - 1].kind == "name"
    return token.kind == "name" or (index + 1 < end and token.key in PARTICLES)


def _after_comma(tokens: Sequence[Token], index: int, limit: int) -> tuple[int, int] | None:
    if index + 1 >= limit or tokens[index].key != ",":
        return None
    run = _run(tokens, index + 1, limit)
    if run is None or run[1] - run[0] < 2:
        return None
    closed = run[1] >= len(tokens) or tokens[run[1]].kind in ("mark", "word")
    return run if closed else None


def _shares_name(tokens: Sequence[Token], office: Office, following: list[Office], language: str) -> bool:
    """Whether an office shares the next one's holder: "Deputy Prime Minister and Foreign Minister Murat Nurtleu"."""
    if not following:
        return False
    between = tokens[office.last + 1 : following[0].first]
    own = any(token.country for token in following[0].before)
    joined = len(between) == 1 and between[0].key in ("and", "и", "ve", "və", ",")
    return joined and not own and (language != "en" or between[0].key == "and" or bool(office.before))


def _joined(
    document: Document, tokens: Sequence[Token], offices: list[Office], run: tuple[int, int] | None, language: str
) -> _Found:
    titles = [title_of(office, document.text, language) for office in offices]
    titles = [_of_known_body(document, tokens, *pair) for pair in zip(titles, offices, strict=True)]
    title = titles[0]
    for other in titles[1:]:
        title = _both(title, other)
    if not title.country:
        title = title._replace(country=_country_of_group(document, tokens, offices[0].first))
    outer_start, outer_end = tokens[offices[0].first].start, tokens[offices[-1].last].end
    if run is None:
        indefinite = offices[0].first > 0 and tokens[offices[0].first - 1].key in ("a", "an", "another")
        return _Found(outer_start, outer_end, outer_start, outer_end, "", title, offices[-1], indefinite=indefinite)
    start, end = tokens[run[0]].start, tokens[run[1] - 1].end
    name, end = _cut(document.text, start, end)
    return _Found(start, end, min(start, outer_start), max(end, outer_end), name, title, offices[-1])


def _country_of_group(document: Document, tokens: Sequence[Token], index: int) -> str:
    """The country of those among whom an office holder is named: "Omani officials including Minister ..."."""
    words = document.lexicon.words("meettake.group") + document.lexicon.words("meettake.delegation")
    stems = tuple(word.rstrip("*") for word in words)
    low = max(index - 10, 0)
    group = next((n for n in range(index - 1, low - 1, -1) if stems and tokens[n].key.startswith(stems)), None)
    if group is None:
        return ""
    around = [token for token in tokens[max(group - 3, 0) : index] if token.country and token.kind != "place"]
    return around[0].country if len(around) == 1 and around[0].start < tokens[group].start else ""


def _of_known_body(document: Document, tokens: Sequence[Token], title: Title, office: Office) -> Title:
    """Give an office the country of a body that the reference tables know: "Head of TPO"."""
    if title.country:
        return title
    rows = gazetteer().rows["body"]
    for name in within(document.names, tokens[office.first].start, tokens[office.last].end):
        if name.kind == "body" and rows[name.key]["country"]:
            return title._replace(country=rows[name.key]["country"])
    return title


def _cut(text: str, start: int, end: int) -> tuple[str, int]:
    """A name without the possessive at its end."""
    name = text[start:end]
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            name = name[: -len(ending)]
    return " ".join(name.split()), start + len(text[start:end].rstrip()) - (len(text[start:end]) - len(name))


def _bare(document: Document, tokens: Sequence[Token], offices: list[Office], taken: set[int]) -> list[_Found]:
    """Capitals outside offices: full names without one, and surnames on second mention."""
    inside = {index for office in offices for index in range(office.first, office.last + 1)} | taken
    found = []
    index = 0
    while index < len(tokens):
        if index in inside or tokens[index].kind != "name":
            index += 1
            continue
        run = _run(tokens, index, len(tokens)) or (index, index + 1)
        stop = next((number for number in range(*run) if number in inside), run[1])
        if stop < len(tokens) and tokens[stop].kind in ("body", "field", "region", "acronym") and tokens[stop].start - tokens[stop - 1].end <= 1:
            index = stop  # a body's name, not a person's
            continue
        start, end = tokens[index].start, tokens[stop - 1].end
        name, end = _cut(document.text, start, end)
        if name:
            addressed = index > 0 and tokens[index - 1].kind in ("honorific", "rank")
            found.append(_Found(start, end, start, end, name, None, None, addressed))
        index = stop
    return found


class _Cast:
    """Who plays in one article: mentions are gathered under the person they stand for."""

    def __init__(self, document: Document) -> None:
        self._language = document.lexicon.language
        self._known_names = [name for name in document.names if name.kind == "person"]
        self._people: list[Person] = []
        self._names: list[str] = []

    def knows(self, item: _Found) -> bool:
        """Whether the reference table knows a name."""
        return bool(within(self._known_names, item.start, item.end))

    def introduce(self, item: _Found) -> None:
        """Take in a name with an office, or a full name: a new person, or one known by another spelling."""
        name = nominative(item.name, self._language)
        person = self._known(name, item.title)
        if person is None:
            person = Person(name, [name])
            self._people.append(person)
            self._names.append(name)
        elif name not in person.spellings and " " in name:
            person.spellings.append(name)
            self._names[self._people.index(person)] += " " + name
            if " " not in person.name:
                person.name = name
        if item.title is not None:
            _fill(person, item.title, item.office)
        known = within(self._known_names, item.start, item.end)
        if known:
            row = gazetteer().rows["person"][known[0].key]
            person.country = person.country or row["country"]
            person.known_office = row["office"]
        person.sure = person.sure or bool(item.title or known or item.addressed)

    def _known(self, name: str, title: Title | None) -> Person | None:
        key = name_key(name)
        for person in self._people:
            if any(name_key(spelling) == key for spelling in person.spellings):
                return person
        short = surname_of(name, self._names, self._language) if " " not in name else None
        if short is not None:
            return self._people[short]
        for person in self._people:
            office = title is not None and person.core == title.core and title.country in ("", person.country)
            office = office or (title is None and person.sure and " " in name)
            if (office or _contains(person.name, name)) and same_person(person.name, name):
                return person
        return None

    def mention(self, item: _Found) -> Mention:
        """Say whom a mention stands for."""
        person, form = self._person_of(item)
        country = item.title.country if item.title else ""
        plural = form == "office" and item.office is not None and item.office.plural
        return Mention(item.start, item.end, item.outer_start, item.outer_end, form, person, country, plural)

    def _person_of(self, item: _Found) -> tuple[Person, str]:
        if not item.name:
            return self._holder(item), "office"
        name = nominative(item.name, self._language)
        person = self._known(name, item.title)
        if person is not None:
            return person, "full" if item.title or " " in name else "short"
        return Person(name, [name]), "bare"

    def _holder(self, item: _Found) -> Person:
        """The named person who holds an office that is mentioned alone; else someone without a name."""
        title = item.title
        assert title is not None  # an item without a name is an office
        held = [
            person
            for person in self._people
            if title.core in person.core.split("|")
            and (person.country == title.country if title.country else "+" in title.core)
            or not title.country and not item.indefinite and _generic(title.core, person.core)
            or (title.core in ("leader", "president") and not person.core and person.known_office == "President")
            and person.country == title.country
        ]
        if len(held) == 1 and not item.indefinite:
            return held[0]
        person = Person("", [])
        _fill(person, title, item.office)
        return person


def _generic(core: str, other: str) -> bool:
    """Whether an office in short ("the chairman") may be another in full ("chairman of the customs committee")."""
    short, *rest = core.split("+")
    full = other.split("|")[0].split("+")
    return short == full[0] and ("deputy" in rest) == ("deputy" in full) and set(rest) <= set(full)


def _contains(one: str, other: str) -> bool:
    ours, theirs = set(name_key(one).split()), set(name_key(other).split())
    return len(ours) > 1 and len(theirs) > 1 and (ours <= theirs or theirs <= ours)


def _fill(person: Person, title: Title, office: Office | None) -> None:
    """Take what a mention knows of the office and the person does not have yet."""
    if person.core in ("", "counterpart") or (not person.country and title.country and len(title.role) >= len(person.role)):
        person.core, person.role = title.core, title.role
        person.former = office is not None and office.has("former")
    if title.core == person.core or not person.organisation:
        person.organisation = person.organisation or title.organisation
    person.country = person.country or title.country
