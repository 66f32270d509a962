"""The words of a sentence, each with what it is: office, field, body, country, place, or part of a name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.people.small_words import OPENING, OPENING_OR_NAME
from tradelines.reading.spans.sentences import Sentence

Kind = Literal[
    "office", "degree", "rank", "honorific", "field", "body", "region", "country", "nationality", "place",
    "acronym", "quoted", "bracketed", "name", "word", "mark",
]  # fmt: skip


class Token(NamedTuple):
    """A word or a term. `key` is the lexicon's label, the country's code, or the folded word."""

    start: int
    end: int
    kind: Kind
    key: str
    country: str


_FAMILIES: dict[str, Kind] = {
    "post": "office",
    "degree": "degree",
    "rank": "rank",
    "honorific": "honorific",
    "field": "field",
    "bodyword": "body",
}
# Words of the calendar and of meetings are written with a capital too, and are no names.
_NO_NAMES = ("month", "weekday", "solar", "meet", "meetpaper")
# Where two readings of the same words compete, the earlier kind wins.
_ORDER: dict[str, int] = {
    kind: number
    for number, kind in enumerate(
        ("office", "country", "nationality", "place", "rank", "degree", "field", "region", "body", "honorific", "word")
    )
}
# The commonest first: longer words in small letters, which mean nothing to the grammar of offices and are taken as
# one, then small words, capitals and the rest.
_WORD = re.compile(
    r"(?P<run>(?:[a-zа-яёəçşğıöü]{4,}\s)+)"
    r"|"
    r"(?P<low>[a-zа-яёəçşğıöü\d]\w*(?:['’ʼ`‘\-‑]\w+)*)"
    r"|(?P<initials>(?:[^\W\d_a-zа-я]\.\s?){1,2}(?=[^\W\d_a-zа-яё]\w))"
    r"|(?P<word>\w+(?:['’ʼ`‘\-‑]\w+)*)"
    r"|(?P<bracketed>\([^()\n]{1,60}\)|\[[^\[\]\n]{1,40}\])"
    r"|(?P<quoted>[«„“\"‟][^\W\d_a-zа-яё][^«»“”\"„\n.!?]{1,70}[»”\"“])"
    r"|(?P<mark>[^\w\s])"
)
# Arabic articles before a name: "al-Hakim".
_ARTICLE = re.compile(r"(?:al|el|ul|ol|as|ar|an|ad|az|es|ash)-[^\W\d_a-zа-я]")


@once
def tokens_of(document: Document) -> "Tokens":
    """The words of a document, worked out sentence by sentence as they are asked for."""
    return Tokens(document)


class Tokens:
    """Words of the sentences of one document, each sentence once."""

    def __init__(self, document: Document) -> None:
        """Keep the document's terms and names that say what a word is."""
        self._document = document
        self._marked = sorted(
            [*_from_terms(document), *_from_names(document.names)],
            key=lambda token: (token.start, -token.end, _ORDER[token.kind]),
        )
        self._sentences: dict[int, list[Token]] = {}
        self._reached = 0

    def of(self, sentence: Sentence) -> list[Token]:
        """The words of one sentence, in order."""
        if sentence.number not in self._sentences:
            marked = within(self._marked, sentence.start, sentence.end)
            self._sentences[sentence.number] = list(self._read(sentence, marked))
        return self._sentences[sentence.number]

    def _read(self, sentence: Sentence, marked: Sequence[Token]) -> Iterator[Token]:
        """The terms and, between them, the plain words. Of terms that overlap the first and longest wins."""
        position = sentence.start
        for token in marked:
            if token.start < position:
                continue
            yield from self._between(position, token.start, sentence)
            # A bracket or a quotation may have reached over the term.
            if token.start >= self._reached:
                yield token
            position = max(token.end, self._reached)
        yield from self._between(position, sentence.end, sentence)

    def _between(self, position: int, limit: int, sentence: Sentence) -> Iterator[Token]:
        self._reached = 0
        folded = self._document.folded
        for match in _WORD.finditer(self._document.text, position, sentence.end):
            if match.start() >= limit:
                return
            end = match.end()
            if end > limit and match.lastgroup in ("word", "low", "run"):
                # "Iran-Russia": the word goes on into the next term.
                start = match.start()
                yield _plain(_WORD.search(self._document.text, start, limit) or match, folded, sentence.start)
                return
            yield _plain(match, folded, sentence.start)
            self._reached = end
            if end > limit:
                return


def _plain(match: re.Match[str], folded: str, first: int) -> Token:
    start, end = match.span()
    what = match.lastgroup
    if what == "run":
        return Token(start, end - 1, "word", folded[start : end - 1], "")
    if what == "low" and "-" not in match.group():
        return Token(start, end, "word", folded[start:end], "")
    if what == "mark":
        return Token(start, end, "mark", folded[start:end], "")
    if what == "bracketed":
        return Token(start, end, "bracketed", match.group(), "")
    if what == "quoted":
        return Token(start, end, "quoted", folded[start:end], "")
    word = match.group().rstrip()
    key = folded[start : start + len(word)]
    return Token(start, start + len(word), _kind_of(word, what == "initials", folded, start, first), key, "")


def _kind_of(word: str, initials: bool, folded: str, start: int, first: int) -> Kind:
    """What a word is that no vocabulary knows: capitals are a name, or an acronym, unless they begin the sentence."""
    key = folded[start : start + len(word)]
    if initials or _ARTICLE.match(word):
        return "name"
    if not word[0].isupper():
        return "word"
    if key in OPENING and (key not in OPENING_OR_NAME or start == first or folded[start - 1] == '"'):
        return "word"
    if word[1:2].islower():
        return "name"
    stem = word.split("-", maxsplit=1)[0].split("'", maxsplit=1)[0].split("’", maxsplit=1)[0]
    return "acronym" if len(word) > 1 and stem.isupper() else "name"


def _from_terms(document: Document) -> Iterator[Token]:
    for family, known in _FAMILIES.items():
        for match in document.family(family):
            label = match.label.partition(".")[2]
            yield Token(match.start, match.end, "region" if label == "region" else known, label, "")
    for family in _NO_NAMES:
        for match in document.family(family):
            kind: Kind = "body" if match.label.startswith("meet.session.") else "word"
            yield Token(match.start, match.end, kind, family, "")


# Bodies whose names no word for a body ends, and which need no field: "Kazakhstan Temir Zholy".
_COMPANIES = frozenset(
    {"railway", "company", "bank", "port", "ports", "shipping line", "chamber", "association", "fund"}
)


def _from_names(names: Iterable[Name]) -> Iterator[Token]:
    places, bodies = gazetteer().rows["place"], gazetteer().rows["body"]
    for name in names:
        if name.kind == "country":
            kind: Kind = {"name": "country", "adjective": "nationality", "capital": "place"}[name.form]  # type: ignore[assignment]
            yield Token(name.start, name.end, kind, name.key, name.key)
        elif name.kind == "place":
            yield Token(name.start, name.end, "place", name.key, places[name.key].get("country", ""))
        elif name.kind == "body" and bodies[name.key]["kind"] in _COMPANIES:
            label = "association" if bodies[name.key]["kind"] in ("association", "chamber") else "body"
            yield Token(name.start, name.end, "body", label, bodies[name.key]["country"])
