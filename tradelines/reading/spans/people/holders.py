"""Offices of a sentence with the names of those who hold them."""

from collections.abc import Sequence

from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.fellows import (
    LINKS,
    OWNER_MARKS,
    Found,
    cut,
    fellows_of,
    leaders_of,
    of_known,
    peers_of,
)
from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.runs import name_of, shares_name
from tradelines.reading.spans.people.titles import SERVING, Title, title_of
from tradelines.reading.spans.people.tokens import Token
from tradelines.reading.spans.people.whose_office import country_told_beside, with_country_of_body


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
            run = of_known(self._document, self._tokens, run) if run else None
            if run and office.plural and "counterpart" in office.cores and not self._lists(run):
                run = None  # "A meets his counterparts", and the next line begins with a name
            if not self._waits(office, run, following) and not self._adds(office, run or self._before, previous):
                self._take(office, run or self._before, limit)

    def _lists(self, run: tuple[int, int]) -> bool:
        """Whether another name may follow the first."""
        return run[1] < len(self._tokens) and self._tokens[run[1]].key in LINKS

    def _waits(self, office: Office, run: tuple[int, int] | None, following: list[Office]) -> bool:
        """Whether the next office tells more of the same holder, or of one of this one's staff."""
        if run is None and shares_name(self._tokens, office, following, self._language, self._document.text):
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
            fellows = fellows_of(self._document, tokens, (run[1], limit), holder)
            if run[1] <= office.first:
                fellows += leaders_of(self._document, tokens, run[0], holder)
        else:
            fellows = peers_of(self._document, tokens, run[1], holder) if self._language == "en" else []
        for fellow, words in fellows:
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
    return bool(between) and all(key in OWNER_MARKS for key in between)


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


def _joined(
    document: Document, tokens: Sequence[Token], offices: list[Office], run: tuple[int, int] | None, language: str
) -> Found:
    titles = [title_of(office, document.text, language) for office in offices]
    titles = [with_country_of_body(document, tokens, *pair) for pair in zip(titles, offices, strict=True)]
    title = titles[0]
    for other in titles[1:]:
        title = _both(title, other)
    if not title.country:
        title = title._replace(country=country_told_beside(document, tokens, offices[0], run))
    outer_start, outer_end = tokens[offices[0].first].start, tokens[offices[-1].last].end
    if run is None:
        indefinite = offices[0].first > 0 and tokens[offices[0].first - 1].key in ("a", "an", "another")
        return Found(outer_start, outer_end, outer_start, outer_end, "", title, offices[-1], indefinite=indefinite)
    start, end = tokens[run[0]].start, tokens[run[1] - 1].end
    name, end = cut(document.text, start, end)
    return Found(start, end, min(start, outer_start), max(end, outer_end), name, title, offices[-1])
