"""Offices: "Iran's Customs Administration Head", "министр транспорта Грузии", "İranın nəqliyyat naziri"."""

from collections.abc import Iterator, Sequence

from tradelines.reading.spans.people.office import TOWARDS, Office
from tradelines.reading.spans.people.reach import Back
from tradelines.reading.spans.people.reach_ahead import Ahead
from tradelines.reading.spans.people.tokens import Token

# They are held in states, and at no body.
_OF_STATES = frozenset({"president", "prime_minister", "leader", "minister", "king", "emir", "sultan", "crown_prince"})
__all__ = ["Office", "offices_in"]


def offices_in(tokens: Sequence[Token], language: str, text: str) -> Iterator[Office]:
    """The offices of a sentence, in order; none inside another."""
    reached = 0
    for index in [number for number, token in enumerate(tokens) if token.kind == "office"]:
        if index >= reached:
            office = _office(tokens, index, reached, language, text)
            yield office
            reached = office.last + 1


_PLURAL = {
    "en": ("s", "chairmen", "spokesmen"),
    "ru": ("ы", "и", "ов", "ей", "ами", "ям", "ам"),
    "az": (
        *("lər", "ləri", "lərin", "lərinin", "lərlə", "ləriylə", "lərini", "lərinə"),
        *("lar", "ları", "ların", "larının", "larla", "larıyla", "larını", "larına"),
    ),
    "tr": (
        "lar",
        "ler",
        "ları",
        "leri",
        "ların",
        "lerin",
        "larının",
        "lerinin",
        "larıyla",
        "leriyle",
        "larını",
        "lerini",
    ),
}


def is_plural(head: Token, text: str, language: str) -> bool:
    """Whether a head stands in the plural. "глав" and "президента" do not end so; "главы" is read as one."""
    word = text[head.start : head.end].lower().removesuffix(" of")
    if word == "глав":
        return True
    if word.startswith("who "):
        return False  # "who heads"
    if language == "ru" and head.key in ("head", "prime_minister", "president") and word.startswith("главы"):
        return word.endswith("государств") or word.endswith("правительств")
    return word.endswith(_PLURAL.get(language, ())) or word.startswith("heads")


def _is_object(head: Token, text: str) -> bool:
    """Whether a Turkic office stands in the accusative of what is owned: "nazirini", "bakanını"."""
    return text.endswith(("ini", "ını", "unu", "ünü"), head.start, head.end)


def _office(tokens: Sequence[Token], index: int, reached: int, language: str, text: str) -> Office:
    first = last = index
    while first > reached and tokens[first - 1].kind == "degree":
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].kind in ("office", "degree"):
        if language in ("az", "tr") and tokens[last].kind == "office" and _is_object(tokens[last], text):
            break  # "İran nazirini | Baş nazir A qəbul edib"
        last += 1
    office = Office(first, last, list(tokens[first : last + 1]))
    ends = (tokens[last], next(token for token in reversed(office.heads) if token.kind == "office"))
    office.plural = any(is_plural(token, text, language) for token in ends)
    start = Back(tokens, reached, language, office, text).start()
    office.before, office.first = list(tokens[start:first]), start
    if language == "ru":  # "заместители председателя A и B"
        office.plural = office.plural or any(is_plural(one, text, language) for one in office.heads if _deputy(one))
    while office.last + 1 < len(tokens) and tokens[office.last + 1].kind == "rank":
        office.last += 1
        office.ranks.append(tokens[office.last])
    if language == "ru" or (language == "en" and (_opens(tokens, office) or _is_open(office, text))):
        start = office.last + 1
        end = Ahead(tokens, start, language, office).end()
        office.after, office.last = list(tokens[start:end]), max(end - 1, office.last)
        office.plural = office.plural or _of_many(office, text, language)
    return office


def _deputy(token: Token) -> bool:
    return token.kind == "degree" and token.key == "deputy"


def _of_many(office: Office, text: str, language: str) -> bool:
    """Whether "главы", nominative plural and genitive singular, is followed by two countries: "главы МИД A и B"."""
    heads = language == "ru" and any(text[token.start : token.end].lower() == "главы" for token in office.heads)
    return heads and len({token.country for token in office.after if token.kind == "country"}) > 1


def _opens(tokens: Sequence[Token], office: Office) -> bool:
    """Whether an English office goes on: "of ...", for some "to ...", "in ..." and "on ..."."""
    key = tokens[office.last + 1].key if office.last + 1 < len(tokens) else ""
    if key == "at":
        return not _OF_STATES & set(office.cores)  # "the Turkmen leader at the state residence"
    if key == "from" and "counterpart" in office.cores:
        return True  # "his counterpart from Azerbaijan Railways"
    return key in ("of", "for") or (key in ("to", "in", "on") and bool(TOWARDS & set(office.cores)))


def _is_open(office: Office, text: str) -> bool:
    """Whether the office's own words lead on: "chair of", "who heads"."""
    start, end = office.heads[-1].start, office.heads[-1].end
    return text.endswith(" of", start, end) or text.startswith("who ", start, end)
