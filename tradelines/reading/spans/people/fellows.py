"""Who shares an office with the one named by it: "Presidents A and B", "A and B, the ministers of C and D"."""

from collections.abc import Sequence
from dataclasses import dataclass

from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.runs import run_at
from tradelines.reading.spans.people.titles import Title
from tradelines.reading.spans.people.tokens import Token
from tradelines.reading.spans.people.whose_office import country_behind

# The least words of a full name, and the most names of a row.
_USUAL, _MOST = 2, 4
LINKS = frozenset({"and", ",", "и", "və", "ve", "ilə", "ile"})
# A state has one of them, so that a second one is of another.
_ONE_A_STATE = frozenset({"president", "prime_minister", "leader", "king", "emir", "counterpart"})
OWNER_MARKS = frozenset({"'", "’", "s", "'s"})


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


def fellows_of(
    document: Document, tokens: Sequence[Token], bounds: tuple[int, int], first: Found
) -> list[tuple[Found, tuple[int, int]]]:
    """The other holders of an office in the plural: "Presidents Vladimir Putin, by video link, and Ebrahim Raisi"."""
    assert first.title is not None and first.office is not None  # it is the first holder of the office
    around = (*first.office.before, *first.office.after)
    countries = list(dict.fromkeys(token.country for token in around if token.country))
    if len(countries) > 1:
        of_one = any(token.kind == "body" and token.country for token in around)  # the last one's railway
        organisation = "" if of_one else first.title.organisation
        first.title = first.title._replace(country=countries[0], organisation=organisation)
    index, limit = bounds
    fellows: list[tuple[Found, tuple[int, int]]] = []
    while index < min(limit, bounds[0] + 12):
        link = tokens[index - 1].key
        run = run_at(tokens, index, limit) if link in LINKS else None
        alone = index == bounds[0] + 1 and link != ","  # "ministers Aliyev and Smith"
        if run is None or (run[1] - run[0] < 2 and not alone):
            index += 1
            continue
        run = of_known(document, tokens, run)
        start = tokens[run[0]].start
        name, end = cut(document.text, start, tokens[run[1] - 1].end)
        country = countries[len(fellows) + 1] if len(fellows) + 1 < len(countries) else ""
        if len(countries) == 1 and not _ONE_A_STATE & set(first.office.cores):
            country = countries[0]  # "Deputy Chairmen of the Cabinet of Ministers of Turkmenistan A and B"
        country = country_behind(document, tokens, run[1]) or country
        title = first.title._replace(country=country)
        fellows.append((Found(start, end, start, end, name, title, first.office), run))
        index = run[1]
    return fellows


def of_known(document: Document, tokens: Sequence[Token], run: tuple[int, int]) -> tuple[int, int]:
    """The words of a name up to the end of one that the reference table knows: not "Ali Asadov Turkic ..."."""
    low, high = tokens[run[0]].start, tokens[run[1] - 1].end
    for name in within(document.names, low, high) if run[1] - run[0] > _USUAL else ():
        if name.kind == "person" and name.start == low:
            return run[0], next(n for n in range(*run) if tokens[n].end >= min(name.end, high)) + 1
    return run


def leaders_of(
    document: Document, tokens: Sequence[Token], index: int, last: Found
) -> list[tuple[Found, tuple[int, int]]]:
    """Who is named before the last holder of an office in the plural: "A and B, the energy ministers of C and D"."""
    assert last.title is not None and last.office is not None  # it is the last holder of the office
    countries = list(dict.fromkeys(token.country for token in last.office.after if token.country))
    leaders: list[tuple[Found, tuple[int, int]]] = []
    end = index - 1
    while end > 1 and tokens[end].key in LINKS and len(leaders) < _MOST:
        start = end
        while start > 0 and tokens[start - 1].kind == "name":
            start -= 1
        if end - start < _USUAL:
            break
        low = tokens[start].start
        name, high = cut(document.text, low, tokens[end - 1].end)
        leaders.append((Found(low, high, low, high, name, last.title, last.office), (start, end)))
        end = start - 1
    if leaders and len(countries) == len(leaders) + 1:  # each of his own country, in the order of the names
        last.title = last.title._replace(country=countries[-1])
        for (found, _), country in zip(leaders, reversed(countries[:-1]), strict=True):
            found.title = last.title._replace(country=country)
    return leaders


def peers_of(
    document: Document, tokens: Sequence[Token], index: int, first: Found
) -> list[tuple[Found, tuple[int, int]]]:
    """Who holds the same office in another country: "Iranian Interior Minister A and Turkey's B"."""
    assert first.title is not None  # it is the first holder of the office
    if index + 2 >= len(tokens) or tokens[index].key != "and" or tokens[index + 1].kind != "country":
        return []
    country, owns = tokens[index + 1].country, index + 2
    while owns < len(tokens) and tokens[owns].key in OWNER_MARKS:
        owns += 1
    run = run_at(tokens, owns, len(tokens)) if owns > index + 2 else None
    closed = run is not None and (run[1] >= len(tokens) or tokens[run[1]].kind in ("word", "mark"))
    if run is None or not closed or run[0] != owns or first.title.country in ("", country):
        return []  # "and Iran's East Azarbaijan Province Governor" is no name
    start = tokens[run[0]].start
    name, end = cut(document.text, start, tokens[run[1] - 1].end)
    title = first.title._replace(country=country)
    return [(Found(start, end, start, end, name, title, first.office), run)]


def cut(text: str, start: int, end: int) -> tuple[str, int]:
    """A name without the possessive at its end."""
    name = text[start:end]
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            name = name[: -len(ending)]
    return " ".join(name.split()), start + len(text[start:end].rstrip()) - (len(text[start:end]) - len(name))
