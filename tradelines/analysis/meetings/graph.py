"""Who met whom: countries, their offices and people as a network, weighted by meetings held."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import pandas as pd

from tradelines.analysis.meetings.events import is_office, participants
from tradelines.analysis.tables import Tables, derived

NodeKind = Literal["country", "office", "person"]
OFFICE_KEY = "body:"
MET, BELONGS = "met", "belongs"


@dataclass(frozen=True, slots=True)
class Graph:
    """A network of meetings held.

    `nodes`: key (a country's code, OFFICE_KEY and the key of a body, a person's id), kind, country, meetings, countries
    (how many other countries it met), between (how many pairs of countries met it and not each other; of countries
    only); those of most meetings first. `links`: one, other, kind (met, or belongs), meetings; strongest first.
    `held` is the number of meetings, `planned` those left out since they were only planned.
    """

    nodes: pd.DataFrame
    links: pd.DataFrame
    held: int
    planned: int


def countries_graph(shown: pd.DataFrame) -> Graph:
    """Countries alone: two are linked by the meetings at which both were."""
    happened = shown[shown["held"].astype(bool)]
    return _graph(_countries(happened["countries"]), {}, {}, len(happened), len(shown) - len(happened))


def people_graph(tables: Tables, shown: pd.DataFrame) -> Graph:
    """People, the offices or bodies in which they came, and their countries; countries are linked by meetings."""
    happened = shown[shown["held"].astype(bool)]
    countries = _countries(happened["countries"])
    sides: dict[str, tuple[str, ...]] = dict(zip(happened["event_id"], happened["countries"], strict=True))
    there: dict[tuple[NodeKind, str], set[str]] = defaultdict(set)
    ties: dict[tuple[str, str], set[str]] = defaultdict(set)
    own: dict[str, str] = {}
    for (person, body, country), told in sorted(_present(tables, happened).items()):
        office = f"{OFFICE_KEY}{body}" if body else ""
        named = "" if is_office(person) else person
        nodes: tuple[tuple[NodeKind, str], ...] = (("office", office), ("person", named))
        for kind, key in nodes:
            if key:
                there[kind, key] |= told
                own[key] = country or own.get(key, "")
        for one, other in ((named, office or country), (office, country)):
            if one and other:
                ties[one, other] |= told
    inner = {
        key: (kind, own[key], len(told), len({code for event in told for code in sides[event]} - {own[key]}))
        for (kind, key), told in sorted(there.items())
    }
    belongs = {pair: len(told) for pair, told in ties.items() if pair[1] in inner or pair[1] in countries.meetings}
    return _graph(countries, inner, belongs, len(happened), len(shown) - len(happened))


def _present(tables: Tables, happened: pd.DataFrame) -> dict[tuple[str, str, str], set[str]]:
    """The events of each person (or unnamed office) in each body and for each country."""
    event_of = {
        meeting: event for event, ids in zip(happened["event_id"], happened["meetings"], strict=True) for meeting in ids
    }
    present: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for meeting, who in derived(_seats, tables):
        if event := event_of.get(meeting):
            present[who].add(event)
    return present


def _seats(tables: Tables) -> list[tuple[str, tuple[str, str, str]]]:
    """The meeting of each participant with the person, body and country, as plain tuples: a filter walks them often."""
    rows = derived(participants, tables)
    whose = zip(*(rows[name].tolist() for name in ("person", "body", "country")), strict=True)
    return list(zip(rows["meeting_id"].tolist(), whose, strict=True))


@dataclass(frozen=True, slots=True)
class _Countries:
    """How many meetings each country had, and each two had together."""

    meetings: Counter[str]
    met: Counter[tuple[str, str]]


def _countries(lists: Iterable[tuple[str, ...]]) -> _Countries:
    meetings: Counter[str] = Counter()
    met: Counter[tuple[str, str]] = Counter()
    for codes in lists:
        different = sorted(set(codes))
        meetings.update(different)
        met.update(combinations(different, 2))
    return _Countries(meetings, met)


def _graph(
    countries: _Countries,
    inner: dict[str, tuple[NodeKind, str, int, int]],
    belongs: dict[tuple[str, str], int],
    held: int,
    planned: int,
) -> Graph:
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in countries.met:
        beside[one].add(other)
        beside[other].add(one)
    own = [
        (code, "country", code, size, len(beside[code]), _between(beside, code))
        for code, size in countries.meetings.items()
    ]
    own += [(key, kind, country, size, lands, 0) for key, (kind, country, size, lands) in inner.items()]
    nodes = pd.DataFrame(own, columns=["key", "kind", "country", "meetings", "countries", "between"])
    pairs = [(*pair, MET, size) for pair, size in countries.met.items()] + [
        (*pair, BELONGS, n) for pair, n in belongs.items()
    ]
    links = pd.DataFrame(pairs, columns=["one", "other", "kind", "meetings"])
    return Graph(
        nodes.sort_values(["meetings", "key"], ascending=[False, True], ignore_index=True),
        links.sort_values(["meetings", "one", "other"], ascending=[False, True, True], ignore_index=True),
        held,
        planned,
    )


def _between(beside: dict[str, set[str]], code: str) -> int:
    """How many pairs of countries met this one and not each other."""
    around = beside[code]
    joined = sum(len(beside[other] & around) for other in around) // 2
    return len(around) * (len(around) - 1) // 2 - joined


def meetings_of(shown: pd.DataFrame, key: str, kind: NodeKind) -> pd.DataFrame:
    """The events of a node that were held, newest first, those without a date last."""
    column = {"country": "countries", "office": "bodies", "person": "people"}[kind]
    word = key.removeprefix(OFFICE_KEY) if kind == "office" else key
    keep = pd.Series([word in words for words in shown[column]], index=shown.index, dtype=bool)
    found = shown[keep & shown["held"].astype(bool)]
    return found.sort_values("first", ascending=False, na_position="last", kind="stable")
