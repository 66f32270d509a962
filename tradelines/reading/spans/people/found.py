"""Offices and names as one sentence shows them, before it is known who is who."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.lexicon import lexicon
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.offices import Office, offices_in
from tradelines.reading.spans.people.runs import name_of, run_at, shares_name
from tradelines.reading.spans.people.titles import Title, title_of
from tradelines.reading.spans.people.tokens import Token, tokens_of
from tradelines.reading.spans.sentences import Sentence


@dataclass(slots=True)
class Found:
    """An office or a name in a sentence. `addressed`: after "Mr" or a rank; `indefinite`: "a minister"."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    name: str
    title: Title | None
    office: Office | None
    addressed: bool = False
    indefinite: bool = False


def found_in(document: Document, sentence: Sentence, *, bare: bool) -> list[Found]:
    """Offices and names of one sentence; `bare`: also names that no office stands by."""
    tokens = tokens_of(document).of(sentence)
    language = document.lexicon.language
    taken: set[int] = set()
    found: list[Found] = []
    offices = list(offices_in(tokens, language, document.text))
    waiting: list[Office] = []
    for number, office in enumerate(offices):
        following = offices[number + 1].first if number + 1 < len(offices) else len(tokens)
        bounds = (offices[number - 1].last if number else -1, following)
        run = name_of(tokens, office, bounds, language, taken)
        if run is None and shares_name(tokens, office, offices[number + 1 : number + 2], language):
            waiting.append(office)
            continue
        if (
            run is None
            and not waiting
            and _second_title(tokens, office, offices[number - 1] if number else None, found)
        ):
            found[-1].title = _both(found[-1].title, title_of(office, document.text, language))
            found[-1].outer_end = tokens[office.last].end
            continue
        found.append(_joined(document, tokens, [*waiting, office], run, language))
        waiting = []
        if run:
            taken.update(range(*run))
        if run and office.plural:
            for fellow, words in _fellows(document, tokens, (run[1], following), found[-1]):
                found.append(fellow)
                taken.update(range(*words))
    if bare:
        found.extend(_bare(document, tokens, offices, taken))
    return found


def _second_title(tokens: Sequence[Token], office: Office, previous: Office | None, found: list[Found]) -> bool:
    """Whether an office is the second of whoever stands before the first: "Aliyev, advisor to A, head of B"."""
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
    document: Document, tokens: Sequence[Token], bounds: tuple[int, int], first: Found
) -> list[tuple[Found, tuple[int, int]]]:
    """The other holders of an office in the plural: "Presidents Vladimir Putin, by video link, and Ebrahim Raisi"."""
    assert first.title is not None and first.office is not None  # it is the first holder of the office
    countries = list(dict.fromkeys(token.country for token in first.office.before if token.country))
    if len(countries) > 1:
        first.title = first.title._replace(country=countries[0])
    index, limit = bounds
    fellows: list[tuple[Found, tuple[int, int]]] = []
    while index < min(limit, bounds[0] + 12):
        run = run_at(tokens, index, limit) if tokens[index - 1].key in ("and", ",", "и", "və", "ve") else None
        if run is None or run[1] - run[0] < 2:
            index += 1
            continue
        start = tokens[run[0]].start
        name, end = _cut(document.text, start, tokens[run[1] - 1].end)
        country = countries[len(fellows) + 1] if len(fellows) + 1 < len(countries) else ""
        title = first.title._replace(country=country)
        fellows.append((Found(start, end, start, end, name, title, first.office), run))
        index = run[1]
    return fellows


def _joined(
    document: Document, tokens: Sequence[Token], offices: list[Office], run: tuple[int, int] | None, language: str
) -> Found:
    titles = [title_of(office, document.text, language) for office in offices]
    titles = [_of_known_body(document, tokens, *pair) for pair in zip(titles, offices, strict=True)]
    title = titles[0]
    for other in titles[1:]:
        title = _both(title, other)
    if not title.country and run:
        title = title._replace(country=_country_behind(tokens, run[1]))
    if not title.country:
        first = min(offices[0].first, run[0]) if run else offices[0].first
        title = title._replace(country=_country_of_group(document, tokens, first))
    outer_start, outer_end = tokens[offices[0].first].start, tokens[offices[-1].last].end
    if run is None:
        indefinite = offices[0].first > 0 and tokens[offices[0].first - 1].key in ("a", "an", "another")
        return Found(outer_start, outer_end, outer_start, outer_end, "", title, offices[-1], indefinite=indefinite)
    start, end = tokens[run[0]].start, tokens[run[1] - 1].end
    name, end = _cut(document.text, start, end)
    return Found(start, end, min(start, outer_start), max(end, outer_end), name, title, offices[-1])


def _country_behind(tokens: Sequence[Token], index: int) -> str:
    """The country behind a name: "Prime Minister John Smith of Britain"."""
    if index + 1 >= len(tokens) or tokens[index].key != "of":
        return ""
    token = tokens[index + 2] if tokens[index + 1].key == "the" and index + 2 < len(tokens) else tokens[index + 1]
    return token.country if token.kind == "country" else ""


def _country_of_group(document: Document, tokens: Sequence[Token], index: int) -> str:
    """The country of those among whom an office holder is named: "Omani officials including Minister ..."."""
    stems = _group_words(document.lexicon.language)
    low = max(index - 10, 0)
    group = next((n for n in range(index - 1, low - 1, -1) if _tells_group(tokens[n], stems)), None)
    near = [token for token in tokens[max(index - 3, 0) : index] if token.kind != "mark"]
    if near and near[-1].kind == "nationality":
        return near[-1].country
    if group is None:
        return ""
    around = [token for token in tokens[max(group - 3, 0) : index] if token.country and token.kind != "place"]
    return around[0].country if len(around) == 1 and around[0].start < tokens[group].start else ""


def _tells_group(token: Token, stems: tuple[str, ...]) -> bool:
    return token.kind == "word" and any(word.startswith(stems) for word in token.key.split())


@cache
def _group_words(language: str) -> tuple[str, ...]:
    words = lexicon(language)
    return tuple(w.rstrip("*") for label in ("group", "delegation") for w in words.words(f"meettake.{label}"))


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


def _bare(document: Document, tokens: Sequence[Token], offices: list[Office], taken: set[int]) -> list[Found]:
    """Capitals outside offices: full names without one, and surnames on second mention."""
    inside = {index for office in offices for index in range(office.first, office.last + 1)} | taken
    found = []
    index = 0
    while index < len(tokens):
        if index in inside or tokens[index].kind != "name":
            index += 1
            continue
        run = run_at(tokens, index, len(tokens)) or (index, index + 1)
        stop = next((number for number in range(*run) if number in inside), run[1])
        if (
            stop < len(tokens)
            and tokens[stop].kind in ("body", "field", "region", "acronym")
            and tokens[stop].start - tokens[stop - 1].end <= 1
        ):
            index = stop  # a body's name, not a person's
            continue
        start, end = tokens[index].start, tokens[stop - 1].end
        name, end = _cut(document.text, start, end)
        if name:
            addressed = index > 0 and tokens[index - 1].kind in ("honorific", "rank")
            found.append(Found(start, end, start, end, name, None, None, addressed))
        index = stop
    return found
