"""Whose office it is where its own words name no country: those round it, whom one serves, the group one leads."""

import re
from collections.abc import Sequence
from functools import cache

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.lexicon import lexicon
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.titles import SERVING, Title
from tradelines.reading.spans.people.tokens import Token

# What stands between who is served and his servant's office.
_OWNS = re.compile(r"(?:'s|['’]?n?[iuü]n) ")
_GENITIVE = re.compile(r"(?:'s|[iuü]n) $")
_MASTER_REACH = 40
# "on the Kazakh side was ", "Gürcüstan tərəfdən ", "Türkiye adına ": the country stands right before.
_SIDE = re.compile(
    r"\b(?:side|стороны|tərəf(?:in)?dən|tərəfi|taraf(?:in)dan|tarafi|adindan|adina)(?:,| -| –| —|:)?"
    r" (?:(?:was|were|it|by|is|the|its|represented|headed|led|ise|isə) ){0,4}$"
)
_BEHALF = re.compile(
    r"\b(?:on behalf of|от имени|от лица) (?:the )?[\w-]+(?:,| -| –)? (?:by |it was |was |подписал\w? |его |ее )*$"
)
_ENDING = 6
# "вице-премьер республики", "премьер этой страны", in small letters: the one spoken of.
_OF_REPUBLIC = re.compile(r"\b(?P<this>этой |этого )?(?:страны|республики|государства)\b")
# "a delegation of Oman led by Minister A", "делегация Омана во главе с министром A".
_LED_BY = re.compile(r"\b(?:(?:led|headed|chaired) by|under|во главе со?|под руководством|возглавляем\w+)\b")
_OF_THE_COUNTRY = frozenset({"country's", "country’s", "nation's", "ölkənin", "ülkenin", "страны", "республики"})


def country_told_beside(
    document: Document, tokens: Sequence[Token], office: Office, run: tuple[int, int] | None
) -> str:
    """The country of an office by what stands round it and the name at `run`; "" where nothing tells it."""
    first = min(office.first, run[0]) if run else office.first
    return (
        (country_behind(document, tokens, run[1]) if run else "")
        or _country_named_before(tokens, office.first)
        or _country_of_republic(document, tokens, office)
        or _country_of_ministry(tokens, office)
        or _country_of_side(document, tokens, first)
        or _country_of_master(document, office, tokens)
        or _country_of_group(document, tokens, first)
    )


def country_behind(document: Document, tokens: Sequence[Token], index: int) -> str:
    """The country behind a name: "Prime Minister John Smith of Britain", "министры A (Казахстан) и B (Грузия)"."""
    if index < len(tokens) and tokens[index].kind == "bracketed":
        return country_in_brackets(document, tokens[index])
    if index + 1 >= len(tokens) or tokens[index].key != "of":
        return ""
    token = tokens[index + 2] if tokens[index + 1].key == "the" and index + 2 < len(tokens) else tokens[index + 1]
    return token.country if token.kind == "country" else ""


def country_in_brackets(document: Document, bracket: Token) -> str:
    """The country that is all that stands in brackets; "" where it is not."""
    for name in within(document.names, bracket.start, bracket.end):
        if name.kind == "country" and (name.start, name.end) == (bracket.start + 1, bracket.end - 1):
            return name.key
    return _country_of_body(document, bracket)


def _country_of_body(document: Document, bracket: Token) -> str:
    """The country of the body named in brackets, by the one town, land or body in its name: "(Port of Baku)"."""
    rows = gazetteer().rows
    names = [
        name for name in within(document.names, bracket.start, bracket.end) if name.kind not in ("route", "person")
    ]
    told = {n.key if n.kind == "country" else rows[n.kind][n.key].get("country", "") for n in names} - {""}
    return told.pop() if len(told) == 1 else ""


def _country_named_before(tokens: Sequence[Token], index: int) -> str:
    """The country last named, where an office is held in "the country": "..., the country's finance minister"."""
    if index == 0 or tokens[index - 1].key not in _OF_THE_COUNTRY:
        return ""
    return next((token.country for token in reversed(tokens[:index]) if token.country), "")


def _country_of_republic(document: Document, tokens: Sequence[Token], office: Office) -> str:
    """Of «вице-премьер республики» the first country told in the sentence or the one before; of «этой» the last."""
    if document.lexicon.language != "ru":
        return ""
    start, end = tokens[office.last].start, tokens[min(office.last + 1, len(tokens) - 1)].end
    told = _OF_REPUBLIC.search(document.text, start, end)
    if told is None:
        return ""
    sentence = document.sentence_at(tokens[office.first].start)
    before = document.sentences[max(sentence.number - 1, 0)]
    for low, high in ((sentence.start, tokens[office.first].start), (before.start, before.end)):
        named = [name.key for name in within(document.names, low, high) if name.kind == "country"]
        if named:
            return named[-1] if told["this"] else named[0]
    return ""


def _country_of_ministry(tokens: Sequence[Token], office: Office) -> str:
    """The country of the ministry named before "Minister A": "Kazakistan Dışişleri Bakanlığı, Bakan A'nın ..."."""
    if set(office.cores) != {"minister"} or office.before or office.after:
        return ""
    bodies = [n for n in range(max(office.first - 6, 0), office.first) if tokens[n].key == "ministry"]
    low = bodies[-1] if bodies else 0
    near = [token for token in tokens[max(low - 4, 0) : low] if token.kind in ("country", "nationality")]
    return near[-1].country if near else ""


def _country_of_side(document: Document, tokens: Sequence[Token], index: int) -> str:
    """The country of the side someone is named for: "from the Georgian side Minister A", "с грузинской стороны"."""
    start = tokens[index].start
    side = _SIDE.search(document.folded, max(start - _MASTER_REACH, 0), start)
    if side is None:
        behalf = _BEHALF.search(document.folded, max(start - _MASTER_REACH, 0), start)
        owner = [t for t in tokens[max(index - 8, 0) : index] if t.country and behalf and t.start >= behalf.start()]
        return owner[0].country if len(owner) == 1 else ""
    named = [token for token in tokens[max(index - 8, 0) : index] if token.country and token.end <= side.start()]
    return named[-1].country if named and side.start() - named[-1].end < _ENDING else ""


def _country_of_master(document: Document, office: Office, tokens: Sequence[Token]) -> str:
    """The country of whom one serves: "Vladimir Putin's special envoy", "Putinin xüsusi nümayəndəsi"."""
    start = tokens[office.first].start
    if not SERVING & set(office.cores):
        return ""
    for name in within(document.names, max(start - _MASTER_REACH, 0), start):
        owns = _OWNS.fullmatch(document.folded, name.end, start) or _GENITIVE.search(document.folded, name.start, start)
        if name.kind == "person" and owns:
            return gazetteer().rows["person"][name.key]["country"]
    return ""


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
    led = [token for token in tokens[group + 1 : min(group + 6, index)] if token.kind in ("country", "nationality")]
    if len(led) == 1 and _LED_BY.search(document.folded, led[0].end, tokens[index].start):
        return led[0].country
    bodies = [n for n in within(document.names, tokens[group].end, tokens[index].start) if n.kind == "body"]
    if len(bodies) == 1 and _LED_BY.search(document.folded, bodies[0].end, tokens[index].start):
        return gazetteer().rows["body"][bodies[0].key]["country"]  # "a delegation of Georgian Railway led by A"
    around = [token for token in tokens[max(group - 3, 0) : index] if token.country and token.kind != "place"]
    return around[0].country if len(around) == 1 and around[0].start < tokens[group].start else ""


def _tells_group(token: Token, stems: tuple[str, ...]) -> bool:
    return token.kind == "word" and any(word.startswith(stems) for word in token.key.split())


@cache
def _group_words(language: str) -> tuple[str, ...]:
    words = lexicon(language)
    return tuple(w.rstrip("*") for label in ("group", "delegation") for w in words.words(f"meettake.{label}"))


def with_country_of_body(document: Document, tokens: Sequence[Token], title: Title, office: Office) -> Title:
    """Give an office the country of a body that the reference tables know: "Head of TPO"."""
    if title.country:
        return title
    rows = gazetteer().rows["body"]
    for name in within(document.names, tokens[office.first].start, tokens[office.last].end):
        if name.kind == "body" and rows[name.key]["country"]:
            return title._replace(country=rows[name.key]["country"])
    return title
