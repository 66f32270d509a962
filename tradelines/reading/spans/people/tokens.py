"""The words of a sentence, each with what it is: office, field, body, country, place, or part of a name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import Spans
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.people.small_words import OPENING, OPENING_OR_NAME
from tradelines.reading.spans.sentences import Sentence

Kind = Literal[
    "office", "degree", "rank", "honorific", "field", "body", "region", "country", "nationality", "place",
    "acronym", "quoted", "bracketed", "name", "word", "mark",
]  # fmt: skip
_INITIALS = 2
_KINDS_OF_COUNTRY: dict[str, Kind] = {"name": "country", "adjective": "nationality", "capital": "place"}


class Token(NamedTuple):
    """A word or a term. `key` is the lexicon's label, the country's code, or the folded word."""

    start: int
    end: int
    kind: Kind
    key: str
    country: str


_new = tuple.__new__

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
    r"(?P<low>[a-zа-яёəçşğıöü\d]\w*(?:['’ʼ`‘\-‑]\w+){0,9})"
    r"|(?P<initials>(?:(?:[^\W\d_a-zа-я]|Дж|[CKSZ]h|Y[au]|D[zj])\.\s?){1,2}(?=[^\W\d_a-zа-яё]\w))"
    r"|(?P<word>\w+(?:['’ʼ`‘\-‑]\w+){0,9})"
    r"|(?P<bracketed>\([^()\n]{1,60}\)|\[[^\[\]\n]{1,40}\])"
    r"|(?P<quoted>[«„“\"‟][^\W\d_a-zа-яё][^«»“”\"„\n.!?]{0,69}[^«»“”\"„\n.!?,][»”\"“])"
    r"|(?P<mark>[^\w\s])"
)
# Arabic articles before a name: "al-Hakim".
_ARTICLE = re.compile(r"(?:al|el|ul|ol|as|ar|an|ad|az|es|ash|аль|эль|ас|ан|ад)-[^\W\d_a-zа-я]")


@once
def tokens_of(document: Document) -> "Tokens":
    """The words of a document, worked out sentence by sentence as they are asked for."""
    return Tokens(document)


class Tokens:
    """Words of the sentences of one document, each sentence once."""

    def __init__(self, document: Document) -> None:
        """Keep the document's terms and names that say what a word is."""
        self._text, self._folded = document.text, document.folded
        marked = [*_from_terms(document), *_from_names(document.text, document.names)]
        marked.sort(key=lambda token: (token.start, -token.end, _ORDER[token.kind]))
        self._marked = Spans(marked)
        self._sentences: dict[int, list[Token]] = {}

    def of(self, sentence: Sentence) -> list[Token]:
        """The words of one sentence, in order."""
        known = self._sentences.get(sentence.number)
        if known is None:
            known = self._sentences[sentence.number] = self._read(sentence)
        return known

    def _read(self, sentence: Sentence) -> list[Token]:
        """The terms and, between them, the plain words. Of terms that overlap the first and longest wins."""
        tokens: list[Token] = []
        position = sentence.start
        for token in within(self._marked, sentence.start, sentence.end):
            if token.start < position:
                continue
            reached = self._plain(tokens, position, token.start, sentence)
            # A bracket or a quotation may have reached over the term.
            if token.start >= reached:
                tokens.append(token)
            position = max(token.end, reached)
        self._plain(tokens, position, sentence.end, sentence)
        return tokens

    def _plain(self, tokens: list[Token], position: int, limit: int, sentence: Sentence) -> int:
        """Add the words that begin in [position, limit); say where the last one ends, 0 for none."""
        text, folded = self._text, self._folded
        reached = 0
        if position >= limit or (limit - position == 1 and text[position] == " "):
            return reached
        for match in _WORD.finditer(text, position, sentence.end):
            start, end = match.span()
            if start >= limit:
                break
            what = match.lastgroup
            if end > limit and what in ("word", "low", "run"):
                # "Iran-Russia": the word goes on into the next term.
                tokens.append(_token(_WORD.search(text, start, limit) or match, folded, sentence.start))
                break
            # Two hundred of these an article: `_new` takes half the time of `Token`.
            if what == "run":
                tokens.append(_new(Token, (start, end - 1, "word", folded[start : end - 1], "")))
            elif what == "low" and "-" not in (key := folded[start:end]):
                tokens.append(_new(Token, (start, end, "word", key, "")))
            elif what == "mark":
                tokens.append(_new(Token, (start, end, "mark", folded[start:end], "")))
            elif what == "quoted":
                tokens.append(_new(Token, (start, end, "quoted", folded[start:end], self._named_first(start + 1))))
            else:
                tokens.append(_token(match, folded, sentence.start))
            reached = end
            if end > limit:
                break
        return reached

    def _named_first(self, start: int) -> str:
        """The country that a quoted name begins with: “Qazaxıstan Dəmir Yolu”."""
        first = next(iter(within(self._marked, start, start + 1)), None)
        return first.country if first is not None and first.kind in ("country", "nationality") else ""


def of_many_states(tokens: Sequence[Token], index: int) -> bool:
    """Whether a town stands between a body of many states and a surname: "президент Тюркского фонда Багдад Амиров"."""
    before = tokens[index - 1]
    surname = index + 1 < len(tokens) and tokens[index + 1].kind == "name"
    return tokens[index].kind == "place" and (before.kind, before.key) == ("body", "international") and surname


def _token(match: re.Match[str], folded: str, first: int) -> Token:
    """What a match of `_WORD` is, in a sentence that begins at `first`."""
    start, end = match.span()
    match match.lastgroup:
        case "run":
            return Token(start, end - 1, "word", folded[start : end - 1], "")
        case "mark" | "quoted" as kind:
            return Token(start, end, kind, folded[start:end], "")
        case "bracketed":
            return Token(start, end, "bracketed", match.group(), "")
        case "low" if "-" not in match.group():
            return Token(start, end, "word", folded[start:end], "")
    word = match.group().rstrip()
    end = start + len(word)
    known = _kind_of(word, match.lastgroup == "initials", folded, start, first)
    return Token(start, end, known, folded[start:end], "")


def _kind_of(word: str, initials: bool, folded: str, start: int, first: int) -> Kind:
    """What a word is that no vocabulary knows: capitals are a name, or an acronym, unless they begin the sentence."""
    key = folded[start : start + len(word)]
    if initials or (word[0].islower() and _ARTICLE.match(word)):
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
    english = document.lexicon.language == "en"
    for family, known in _FAMILIES.items():
        for match in document.family(family):
            if english and match.end - match.start == _INITIALS and document.text[match.start].islower():
                continue  # "5 pm" is no prime minister
            label = match.label[len(family) + 1 :]
            yield _new(Token, (match.start, match.end, "region" if label == "region" else known, label, ""))
    for match in document.family("subnational"):
        if match.word.isupper():  # a region that is known by its name speaks for its country
            yield Token(match.start, match.end, "region", "region", match.word)
    for family in _NO_NAMES:
        for match in document.family(family):
            if family == "month" and english and document.text[match.start].islower():
                continue  # "President Smith may visit"
            kind: Kind = "body" if match.label.startswith("meet.session.") else "word"
            yield Token(match.start, match.end, kind, family, "")


# Bodies whose names no word for a body ends, and which need no field: "Kazakhstan Temir Zholy".
_COMPANIES = frozenset(
    {"railway", "company", "bank", "port", "ports", "shipping line", "chamber", "association", "fund"}
    | {"parliament", "government", "movement"}
)


_LABELS = {"association": "association", "chamber": "association", "parliament": "parliament"}
# "es-Sudani" is a name, and no country.
_ARTICLE_BEFORE = re.compile(r"\b(?:al|el|ul|as|es|ad|ed|az|ez|ar|er|an|en)-$", re.IGNORECASE)


def _from_names(text: str, names: Iterable[Name]) -> Iterator[Token]:
    places, bodies = gazetteer().rows["place"], gazetteer().rows["body"]
    for name in names:
        if (
            name.start
            and text[name.start - 1] == "-"
            and _ARTICLE_BEFORE.search(text, max(name.start - 4, 0), name.start)
        ):
            continue
        if name.kind == "country":
            yield Token(name.start, name.end, _KINDS_OF_COUNTRY[name.form], name.key, name.key)
        elif name.kind == "place":
            yield Token(name.start, name.end, "place", name.key, places[name.key].get("country", ""))
        elif name.kind == "body" and bodies[name.key]["kind"] in _COMPANIES:
            kind_of_body = bodies[name.key]["kind"]
            label = _LABELS.get(kind_of_body, "body")
            yield Token(name.start, name.end, "body", label, bodies[name.key]["country"])
