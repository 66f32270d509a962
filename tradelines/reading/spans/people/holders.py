"""Offices of a sentence with the names of those who hold them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.lexicon import lexicon
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.runs import name_of, run_at, shares_name
from tradelines.reading.spans.people.titles import SERVING, Title, title_of
from tradelines.reading.spans.people.tokens import Token

# Words of a name; more may be those behind it.
_USUAL = 2
_LINKS = frozenset({"and", ",", "и", "və", "ve", "ilə", "ile"})
# What stands between who is served and his servant's office.
_OWNS = re.compile(r"(?:'s|['’]?n?[iuü]n) ")
_GENITIVE = re.compile(r"(?:'s|[iuü]n) $")
_MASTER_REACH = 40
_OF_THE_COUNTRY = frozenset({"country's", "country’s", "nation's", "ölkənin", "ülkenin", "страны", "республики"})


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


class Holders:
    """Goes through the offices of a sentence and gives each the name that stands by it, if one does."""

    def __init__(self, document: Document, tokens: Sequence[Token], offices: list[Office]) -> None:
        """Nothing is found yet; `taken` will number the words that are names of holders."""
        self.found: list[Found] = []
        self.taken: set[int] = set()
        self._document, self._tokens, self._offices = document, tokens, offices
        self._language = document.lexicon.language
        self._waiting: list[Office] = []
        self._served: Office | None = None
        self._before: tuple[int, int] | None = None

    def find(self) -> None:
        """Fill in `found` and `taken`."""
        for number, office in enumerate(self._offices):
            previous = self._offices[number - 1] if number else None
            following = self._offices[number + 1 : number + 2]
            limit = following[0].first if following else len(self._tokens)
            bounds = (previous.last if previous else -1, limit)
            run = name_of(self._tokens, office, bounds, self._language, self.taken)
            if run and _names_an_event(self._document.text, self._tokens, run, office):
                run = None
            if run and is_route(self._document, self._tokens[run[0]].start, self._tokens[run[1] - 1].end):
                run = None
            run = self._of_known(run) if run else None
            if not self._waits(office, run, following) and not self._adds(office, run or self._before, previous):
                self._take(office, run or self._before, limit)

    def _of_known(self, run: tuple[int, int]) -> tuple[int, int]:
        """The words of a name up to the end of one that the reference table knows: not "Ali Asadov Turkic ..."."""
        low, high = self._tokens[run[0]].start, self._tokens[run[1] - 1].end
        for name in within(self._document.names, low, high) if run[1] - run[0] > _USUAL else ():
            if name.kind == "person" and name.start == low:
                return run[0], next(n for n in range(*run) if self._tokens[n].end >= min(name.end, high)) + 1
        return run

    def _waits(self, office: Office, run: tuple[int, int] | None, following: list[Office]) -> bool:
        """Whether the next office tells more of the same holder, or of one of this one's staff."""
        if run is None and shares_name(self._tokens, office, following, self._language):
            self._waiting.append(office)
            return True
        behind = run is not None and run[0] > office.last
        if not (self._waiting or behind) and _is_served(self._tokens, office, following):
            self._served, self._before = office, run
            return True
        return False

    def _adds(self, office: Office, run: tuple[int, int] | None, previous: Office | None) -> bool:
        """Whether an office is the second of the holder found last."""
        if run or self._waiting or not _second_title(self._tokens, office, previous, self.found):
            return False
        last = self.found[-1]
        last.title = _both(last.title, title_of(office, self._document.text, self._language))
        last.outer_end = self._tokens[office.last].end
        return True

    def _take(self, office: Office, run: tuple[int, int] | None, limit: int) -> None:
        tokens = self._tokens
        holder = _joined(self._document, tokens, [*self._waiting, office], run, self._language)
        self.found.append(holder)
        if self._served is not None:
            master = title_of(self._served, self._document.text, self._language)
            _serve(holder, master, tokens[self._served.first].start)
        self._waiting, self._served, self._before = [], None, None
        if run is None:
            return
        self.taken.update(range(*run))
        if office.plural:
            for fellow, words in _fellows(self._document, tokens, (run[1], limit), holder):
                self.found.append(fellow)
                self.taken.update(range(*words))


def _names_an_event(text: str, tokens: Sequence[Token], run: tuple[int, int], office: Office) -> bool:
    """Whether a capital is a word of a meeting's name: "Devlet Başkanları Gayriresmi Zirvesi"."""
    if run[1] - run[0] > 1 or run[1] >= len(tokens) or tokens[run[1]].key != "meet":
        return False
    return office.plural or (run[0] > office.last and text[tokens[run[1]].start].isupper())


def is_route(document: Document, start: int, end: int) -> bool:
    """Whether capitals are the name of a route: "Orta Dəhlizi"."""
    return any(name.kind == "route" for name in within(document.names, start, end))


def _second_title(tokens: Sequence[Token], office: Office, previous: Office | None, found: list[Found]) -> bool:
    """Whether an office is the second of whoever stands before the first: "Aliyev, advisor to A, head of B"."""
    if previous is None or not found or not found[-1].name or found[-1].start > tokens[previous.first].start:
        return False
    return office.first == previous.last + 2 and tokens[previous.last + 1].key in (",", "and", "и")


def _is_served(tokens: Sequence[Token], office: Office, following: list[Office]) -> bool:
    """Whether the next office is one of this one's own staff: "the foreign minister's special envoy"."""
    if not following or following[0].before or not SERVING & set(following[0].cores):
        return False
    between = [token.key for token in tokens[office.last + 1 : following[0].first]]
    return bool(between) and all(key in ("'", "’", "s", "'s") for key in between)


def _serve(found: Found, master: Title, start: int) -> None:
    """Give one of someone's staff the office and country of whom he serves."""
    assert found.title is not None  # it was made from an office
    title = found.title
    found.title = Title(
        f"{title.core}+{master.core}",
        f"{title.role} of the {master.role}",
        master.organisation or title.organisation,
        master.country,
    )
    found.outer_start = min(found.outer_start, start)
    if not found.name:
        found.start = found.outer_start


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
    around = (*first.office.before, *first.office.after)
    countries = list(dict.fromkeys(token.country for token in around if token.country))
    if len(countries) > 1:
        first.title = first.title._replace(country=countries[0])
    index, limit = bounds
    fellows: list[tuple[Found, tuple[int, int]]] = []
    while index < min(limit, bounds[0] + 12):
        link = tokens[index - 1].key
        run = run_at(tokens, index, limit) if link in _LINKS else None
        alone = index == bounds[0] + 1 and link != ","  # "ministers Aliyev and Smith"
        if run is None or (run[1] - run[0] < 2 and not alone):
            index += 1
            continue
        start = tokens[run[0]].start
        name, end = cut(document.text, start, tokens[run[1] - 1].end)
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
        title = title._replace(
            country=_country_named_before(tokens, offices[0].first)
            or _country_of_master(document, offices[0], tokens)
            or _country_of_group(document, tokens, first)
        )
    outer_start, outer_end = tokens[offices[0].first].start, tokens[offices[-1].last].end
    if run is None:
        indefinite = offices[0].first > 0 and tokens[offices[0].first - 1].key in ("a", "an", "another")
        return Found(outer_start, outer_end, outer_start, outer_end, "", title, offices[-1], indefinite=indefinite)
    start, end = tokens[run[0]].start, tokens[run[1] - 1].end
    name, end = cut(document.text, start, end)
    return Found(start, end, min(start, outer_start), max(end, outer_end), name, title, offices[-1])


def _country_behind(tokens: Sequence[Token], index: int) -> str:
    """The country behind a name: "Prime Minister John Smith of Britain"."""
    if index + 1 >= len(tokens) or tokens[index].key != "of":
        return ""
    token = tokens[index + 2] if tokens[index + 1].key == "the" and index + 2 < len(tokens) else tokens[index + 1]
    return token.country if token.kind == "country" else ""


def _country_named_before(tokens: Sequence[Token], index: int) -> str:
    """The country last named, where an office is held in "the country": "..., the country's finance minister"."""
    if index == 0 or tokens[index - 1].key not in _OF_THE_COUNTRY:
        return ""
    return next((token.country for token in reversed(tokens[:index]) if token.country), "")


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


def cut(text: str, start: int, end: int) -> tuple[str, int]:
    """A name without the possessive at its end."""
    name = text[start:end]
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            name = name[: -len(ending)]
    return " ".join(name.split()), start + len(text[start:end].rstrip()) - (len(text[start:end]) - len(name))
