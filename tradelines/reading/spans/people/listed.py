"""Holders of one office who are listed with their countries: "the ministers of three countries - A (X), B (Y)"."""

import re
from collections.abc import Iterator, Sequence

from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.fellows import OWNER_MARKS, Found, cut
from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.titles import Title, title_of
from tradelines.reading.spans.people.tokens import Token
from tradelines.reading.spans.people.whose_office import country_in_brackets

# A name of two parts or three, alone in its brackets.
_NAME = re.compile(r"\(((?:[^\W\d_a-z]\w+|[^\W\d_]\.)(?:[ -][^\W\d_]?[\w'’-]+){1,2})\)")
_PARTS = 2
_OF = frozenset({"of", "from"})

Listed = tuple[tuple[int, int], str, tuple[int, int]]


def listed_of(document: Document, tokens: Sequence[Token], offices: Sequence[Office], taken: set[int]) -> list[Found]:
    """Who is listed behind an office in the plural of which no one is named, each with his country; fills `taken`."""
    text = document.text
    unnamed = [one for one in offices if one.plural or text[one.heads[0].start : one.heads[0].end].lower() == "главы"]
    if not unnamed:
        return []
    office = unnamed[0]
    listed = list(_listed(document, tokens, office.first, taken))
    if len({country for _, country, _ in listed}) < len(listed) or len(listed) < _PARTS:
        return []
    title = title_of(office, text, document.lexicon.language)
    for _, _, words in listed:
        taken.update(range(*words))
    return [_found(document, span, title._replace(country=country), office) for span, country, _ in listed]


def _found(document: Document, span: tuple[int, int], title: Title, office: Office) -> Found:
    name, end = cut(document.text, *span)
    return Found(span[0], end, span[0], end, name, title, office)


def _listed(document: Document, tokens: Sequence[Token], first: int, taken: set[int]) -> Iterator[Listed]:
    """Where each name stands, its country, and its words: "A (X)", "A of X", "of X (A)", "X's A"."""
    for index in range(first, len(tokens)):
        token = tokens[index]
        if token.kind == "bracketed" and index > first:
            yield from _bracketed(document, tokens, index, taken)
        elif token.key in _OF and index + 1 < len(tokens) and tokens[index + 1].kind == "country":
            words = _name_before(tokens, index, taken)
            if words:
                yield (tokens[words[0]].start, tokens[words[1] - 1].end), tokens[index + 1].country, words
        elif token.kind == "country" and index + 1 < len(tokens) and tokens[index + 1].key in OWNER_MARKS:
            words = _name_behind(tokens, index + 1, taken)
            if words:
                yield (tokens[words[0]].start, tokens[words[1] - 1].end), token.country, words


def _bracketed(document: Document, tokens: Sequence[Token], index: int, taken: set[int]) -> Iterator[Listed]:
    """A name before the country in brackets, or in the brackets behind its country."""
    bracket, before = tokens[index], tokens[index - 1]
    inside = within(document.names, bracket.start, bracket.end)
    whole = country_in_brackets(document, bracket)
    words = _name_before(tokens, index, taken) if whole else None
    named = _NAME.fullmatch(document.text, bracket.start, bracket.end) if not whole else None
    if words:
        yield (tokens[words[0]].start, before.end), whole, words
    elif named and before.kind == "country" and all(name.kind == "person" for name in inside):
        yield named.span(1), before.country, (index, index + 1)


def _name_behind(tokens: Sequence[Token], index: int, taken: set[int]) -> tuple[int, int] | None:
    """The name of two parts or three behind a country's genitive: "Georgia's A"."""
    while index < len(tokens) and tokens[index].key in OWNER_MARKS:
        index += 1
    end = index
    while end < len(tokens) and tokens[end].kind == "name" and end not in taken:
        end += 1
    closed = end >= len(tokens) or tokens[end].kind in ("word", "mark")
    return (index, end) if closed and _PARTS <= end - index <= _PARTS + 1 else None


def _name_before(tokens: Sequence[Token], index: int, taken: set[int]) -> tuple[int, int] | None:
    """The name of two parts or more that ends before a word."""
    start = index
    while start and tokens[start - 1].kind == "name" and start - 1 not in taken:
        start -= 1
    return (start, index) if index - start >= _PARTS else None
