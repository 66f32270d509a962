"""Runs of capitals that are names, and the office that each goes with."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.small_words import PARTICLES
from tradelines.reading.spans.people.tokens import Token, of_many_states

# Between a name and the office behind it: "Ali Aliyev, his Georgian counterpart".
_BEFORE_OFFICE = frozenset({"the", "a", "an", "its", "his", "her", "'s"})
# Words that tell what a body is for.
_MOST_WORDS = 5


def name_of(
    tokens: Sequence[Token], office: Office, bounds: tuple[int, int], language: str, taken: set[int]
) -> tuple[int, int] | None:
    """The words of the name that goes with an office: behind it, before it with a comma, behind it with a comma."""
    previous, following = bounds
    right = run_at(tokens, office.last + 1, following)
    left = _run_before(tokens, office.first, previous, taken)
    if right and language == "ru" and left and _of_office_before(tokens, previous, left[0]):
        return right
    if left and (office.after or not right):
        return left
    if right:
        return right
    if language == "ru" and (further := _behind_field(tokens, office.last + 1, following)):
        return further
    if language != "ru" or office.after:
        return _after_comma(tokens, office.last + 1, following)
    return None


def _behind_field(tokens: Sequence[Token], index: int, limit: int) -> tuple[int, int] | None:
    """The name behind what a Russian body is for: "председатель Госкомитета КНР | по развитию и реформам A"."""
    end = index + 1
    while end < limit and tokens[end].kind in ("word", "field") and end - index <= _MOST_WORDS:
        end += 1
    opens = index < limit and tokens[index].kind == "word" and tokens[index].key.split()[0] == "по"
    run = run_at(tokens, end, limit) if opens and end > index + 1 else None
    return run if run and run[1] - run[0] > 1 else None


def _of_office_before(tokens: Sequence[Token], previous: int, start: int) -> bool:
    """Whether a name belongs to the office before it: "заместитель председателя комитета по реформам A, министр B"."""
    between = tokens[previous + 1 : start]
    return previous >= 0 and all(token.kind in ("word", "name") for token in between)


def run_at(tokens: Sequence[Token], index: int, limit: int) -> tuple[int, int] | None:
    """The run of capitals that begins here, ranks and forms of address before it left out."""
    while index < limit and (
        tokens[index].kind in ("rank", "honorific", "bracketed") or tokens[index].key in ('"', "*")
    ):
        index += 1
    end = index
    while end < limit and end - index < 6 and _in_name(tokens, index, end):
        end += 1
    while end > index and tokens[end - 1].key in PARTICLES:
        end -= 1
    return (index, end) if end > index and _begins_name(tokens, index) else None


# A surname in Azerbaijani with the ending that says "with" closes the name: "Ceyhun Bayramovla Orta Dəhlizi ...".
_WITH = re.compile(r"(?:ov|ev|li|lı|lu|lü|zadə|yan|vili|dze)l[aə]$|(?:[oe]v|zadə|şvili|dze)$")
# A Turkish name with an ending is closed: "Kemal Demir'i Külliye'de ağırladı".
_SUFFIXED = re.compile(r"['’](?:n?[ıiuü]n|[yn]?[ıiuüae]|[dt][ae]n?|y?l[ae])$")


# "Rüstəm Səfərov Xocənddə", "Rüstem Seferov Hocent'te": where, and no part of the name.
_AT_TOWN = re.compile(r"(?<!za)də$|['’][dt][ae]n?$")


def _closes(token: Token) -> bool:
    return bool(_WITH.search(token.key))


def _begins_name(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].kind == "name" or _named_like_a_place(tokens, index) or _named_like_a_month(tokens, index)


def _named_like_a_month(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word for a month is a given name: "Cumhurbaşkanı Kasım Cömert Tokayev"."""
    if tokens[index].key != "month" or index == 0 or index + 1 >= len(tokens):
        return False
    before = tokens[index - 1].kind in ("office", "rank", "honorific", "country", "body")
    return before and tokens[index + 1].kind == "name"


def _in_name(tokens: Sequence[Token], start: int, index: int) -> bool:
    token = tokens[index]
    if index - start > 1 and _AT_TOWN.search(token.key):
        return False
    if index > start and (
        _SUFFIXED.search(tokens[index - 1].key) or (index - start > 1 and _closes(tokens[index - 1]))
    ):
        return False
    if token.kind == "name" or (index == start and _begins_name(tokens, index)):
        return index == start or token.start - tokens[index - 1].end <= 1
    if token.kind == "quoted" and index > start and index + 1 < len(tokens):  # Joko “Jokowi” Widodo
        return token.end - token.start < 14 and tokens[index + 1].kind == "name"
    if token.key == "month" and index > start:  # "Sui Jun"
        return token.end - token.start <= 3 and not _dated(tokens, index)
    return (
        index > start
        and token.key in PARTICLES
        and index + 1 < len(tokens)
        and tokens[index + 1].kind in ("name", "word")
    )


def _dated(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].key[:1].isdigit()


def _named_like_a_place(tokens: Sequence[Token], index: int) -> bool:
    """Whether a place's name is a given name here: "President Nursultan Nazarbayev"."""
    if tokens[index].kind not in ("place", "country", "nationality") or index + 1 >= len(tokens) or index == 0:
        return False
    if of_many_states(tokens, index):
        return True
    return tokens[index - 1].kind in ("office", "rank", "honorific", "country") and tokens[index + 1].kind == "name"


def _run_before(tokens: Sequence[Token], index: int, previous: int, taken: set[int]) -> tuple[int, int] | None:
    """The name before an office in apposition: "Ali Aliyev, the deputy chairman"."""
    index -= 1
    while index > previous and (tokens[index].key in _BEFORE_OFFICE or tokens[index].kind == "degree"):
        index -= 1
    glued = index > previous and tokens[index].kind == "name" and tokens[index + 1].key == "the"
    if index <= previous or not (glued or tokens[index].key in (",", "-")):
        return None
    end = index + 1 if glued else index  # "Ali Aliyev the deputy chairman" stands without the comma
    if end - 1 > previous and tokens[end - 1].kind == "bracketed":
        end -= 1
    start = end
    while start - 1 > previous and start - 1 not in taken and _before_in_name(tokens, start - 1, end):
        start -= 1
    while start < end and tokens[start].kind not in ("name", "place"):
        start += 1
    return (start, end) if end - start >= 2 else None


def _before_in_name(tokens: Sequence[Token], index: int, end: int) -> bool:
    token = tokens[index]
    if token.key == "month":
        return index + 1 == end and token.end - token.start <= 3 and tokens[index - 1].kind == "name"
    place = token.kind == "place" and index + 2 == end and tokens[index + 1].kind == "name"
    return token.kind == "name" or (index + 1 < end and token.key in PARTICLES) or place


def _after_comma(tokens: Sequence[Token], index: int, limit: int) -> tuple[int, int] | None:
    if index + 1 >= limit or tokens[index].key != ",":
        return None
    run = run_at(tokens, index + 1, limit)
    ranked = run is not None and run[0] > index + 1  # "deputy chief of staff, Vice-Admiral John Smith"
    if run is None or (run[1] - run[0] < 2 and not ranked):
        return None
    closed = run[1] >= len(tokens) or tokens[run[1]].kind in ("mark", "word")
    return run if closed else None


# "Deputy Prime Minister - Minister of Economy A"
_JOINS_OFFICES = frozenset({"and", "и", "ve", "və", ",", "-", "–", "—"})


def shares_name(tokens: Sequence[Token], office: Office, following: list[Office], language: str, text: str) -> bool:
    """Whether an office shares the next one's holder: "Deputy Prime Minister and Foreign Minister Murat Nurtleu"."""
    if not following:
        return False
    between = tokens[office.last + 1 : following[0].first]
    countries = {token.country for token in (*office.before, *office.after) if token.country}
    own = any(token.country for token in following[0].before) or any(
        token.country and countries and token.country not in countries for token in following[0].after
    )  # "President of A and President of B"
    if language == "az" and (_of_one_state(office, following[0]) or _chairs_pair(between, following[0])):
        return bool(between) and between[0].key in _JOINS_OFFICES
    joined = len(between) == 1 and between[0].key in _JOINS_OFFICES
    titled = bool(office.before) or (bool(office.after) and text[tokens[office.first].start].isupper())
    return joined and not own and (language != "en" or between[0].key != "," or titled)


def _of_one_state(office: Office, other: Office) -> bool:
    """Whether another office is of the same country, alone or with a second: "İranın naziri, İran-Rusiya ... sədri"."""
    ours = {token.country for token in (*office.before, *office.after) if token.country}
    return bool(ours) and not ours.isdisjoint({token.country for token in other.before if token.country})


def _chairs_pair(between: Sequence[Token], other: Office) -> bool:
    """Whether the next office is to chair what two countries have: "nazir, A ilə B arasında ... Komissiyanın sədri"."""
    chairs = bool({"chairman", "co_chairman"} & set(other.cores))
    words = " ".join(token.key for token in between if token.kind == "word")
    pair = {token.country for token in (*between, *other.before) if token.country}
    named = any(one.kind == other.kind == "name" for one, other in pairwise(between))
    told = (len(between) == 1 and len(pair) > 1) or ("arasinda" in words and "üzrə" in words)
    told = told or "tərəfdən" in words or "tərəfindən" in words
    return chairs and told and not named
