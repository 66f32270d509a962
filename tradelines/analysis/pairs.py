"""The dossier of two countries: all that the tables, the statistics and the network hold of the two together."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd

from tradelines.analysis import articles, meetings, trade
from tradelines.analysis.compare import Figure, figure_of
from tradelines.analysis.network import Network, Segment, claims_on_network
from tradelines.analysis.official import official_series
from tradelines.analysis.tables import Tables, derived, records, reference, rows_where
from tradelines.schema import Flow
from tradelines.schema.intervals import calendar_year

BETWEEN, SOIL = "between", "soil"
TURNOVER, BALANCE = "turnover", "balance"
_FLOWS: tuple[Flow, ...] = ("turnover", "export", "import")


@dataclass(frozen=True)
class Dossier:
    """All on two countries, whose codes stand in alphabetical order.

    `figures` are statements with `way` (see `way_of`), `official` the annual series (see `annual`), `meetings` events
    at which both took part, `people` who was there, with the `participant_id` that leads to a sentence. `lines` are
    the network's segments that cross from one to the other, `claims` tied claims with `relation`: BETWEEN for what
    joins the two, SOIL for what stands in them alone. `articles` have a figure, a meeting or a claim of the first
    kind, and `freight` is all that those tell of it.
    """

    one: str
    other: str
    figures: pd.DataFrame
    official: pd.DataFrame
    meetings: pd.DataFrame
    people: pd.DataFrame
    lines: tuple[Segment, ...]
    claims: pd.DataFrame
    freight: pd.DataFrame
    articles: pd.DataFrame

    @property
    def pair(self) -> str:
        """The code of the pair: AZE-IRN."""
        return f"{self.one}-{self.other}"

    @property
    def ways(self) -> tuple[str, str, str, str]:
        """Turnover, the goods from the one to the other, those back, and the balance."""
        return TURNOVER, f"{self.one}>{self.other}", f"{self.other}>{self.one}", BALANCE

    @property
    def empty(self) -> bool:
        """Whether no article tells of the two together."""
        return self.articles.empty and self.claims.empty


def way_of(flow: str, reporter: str, partner: str) -> str:
    """Turnover and balance as they are; goods from whom to whom, whoever reports them: "AZE>IRN"."""
    if flow in (TURNOVER, BALANCE):
        return flow
    return f"{reporter}>{partner}" if flow == "export" else f"{partner}>{reporter}"


def countries() -> frozenset[str]:
    """The codes of single countries, without groups and the world."""
    table = reference("countries")
    return frozenset(table.loc[table["kind"] == "country", "code"])


def covered(tables: Tables) -> pd.DataFrame:
    """The pairs of countries that the articles tell of, the best covered first.

    Columns: pair, figures, meetings (in which both took part) and size, the two together.
    """
    single = countries()
    told: Counter[str] = Counter()
    for pair, size in derived(trade.statements, tables)["pair"].value_counts().items():
        if single.issuperset(str(pair).split("-")):
            told[str(pair)] += int(size)
    met: Counter[str] = Counter()
    for codes in derived(meetings.events, tables)["countries"]:
        met.update("-".join(two) for two in combinations(sorted(single.intersection(codes)), 2))
    pairs = sorted({*told, *met}, key=lambda pair: (-told[pair] - met[pair], -told[pair], pair))
    return pd.DataFrame(
        {
            "pair": pd.Series(pairs, dtype="str"),
            "figures": pd.Series([told[pair] for pair in pairs], dtype="int64"),
            "meetings": pd.Series([met[pair] for pair in pairs], dtype="int64"),
            "size": pd.Series([told[pair] + met[pair] for pair in pairs], dtype="int64"),
        }
    )


def parties(pairs: pd.DataFrame, beside: str = "") -> list[str]:
    """The countries of the covered pairs, the best covered first; of those `beside` one, its partners first.

    After them all other countries by code, so that a pair of which nothing is known can be asked for as well.
    """
    sizes: Counter[str] = Counter()
    partners: Counter[str] = Counter()
    for pair, size in zip(pairs["pair"], pairs["size"], strict=True):
        one, other = pair.split("-")
        sizes.update({one: size, other: size})
        if beside in (one, other):
            partners[other if one == beside else one] += size
    first = sorted(sizes, key=lambda code: (-partners[code], -sizes[code], code))
    rest = sorted(countries() - sizes.keys())
    return [code for code in [*first, *rest] if code != beside]


def dossier(tables: Tables, network: Network, one: str, other: str) -> Dossier:
    """All on two countries; the order in which they are given does not matter."""
    first, second = sorted((one, other))
    figures = derived(trade.statements, tables).iloc[derived(_places, tables).get(f"{first}-{second}", [])]
    ways = [
        way_of(*row) for row in zip(*(figures[name].tolist() for name in ("flow", "reporter", "partner")), strict=True)
    ]
    figures = figures.assign(way=pd.Series(ways, index=figures.index, dtype="str"))
    events = derived(meetings.events, tables)
    both = [first in codes and second in codes for codes in events["countries"]]
    met = events[pd.Series(both, index=events.index, dtype="bool")]
    lines = tuple(line for line in network.segments.values() if {first, second} <= set(_soil(network, line.stops)))
    claims = _claims(derived(claims_on_network, tables), network, first, second)
    told = _articles(tables, figures, met, claims)
    return Dossier(
        one=first,
        other=second,
        figures=figures,
        official=annual(first, second),
        meetings=met,
        people=_people(tables, met),
        lines=lines,
        claims=claims,
        freight=_of(tables.freight, set(told["article_id"].tolist())),
        articles=told,
    )


def _places(tables: Tables) -> dict[str, list[int]]:
    """Where the statements of each pair stand among all."""
    groups = derived(trade.statements, tables).groupby("pair", sort=False).indices
    return {str(pair): list(rows) for pair, rows in groups.items()}


def _soil(network: Network, stops: Iterable[str]) -> list[str]:
    """The countries through which these places lead."""
    return [network.places[stop].country for stop in stops if stop in network.places]


def _relation(network: Network, spot: str, one: str, other: str) -> str:
    """BETWEEN where a spot of the network joins the two, SOIL where it lies in them alone, else empty."""
    if spot in network.segments:
        soil = set(_soil(network, network.segments[spot].stops))
    elif spot in network.places:
        soil = {network.places[spot].country}
    else:
        soil = {code for work in network.works.get(spot, ()) for code in work.countries}
    if {one, other} <= soil:
        return BETWEEN
    return SOIL if soil and soil <= {one, other} else ""


def _claims(tied: pd.DataFrame, network: Network, one: str, other: str) -> pd.DataFrame:
    """The tied claims on what joins the two, then on what stands in them alone, the newest first."""
    relations = {spot: _relation(network, spot, one, other) for spot in tied["spot"].unique()}
    found = tied.assign(relation=tied["spot"].map(relations).astype("str"))
    found = found[found["relation"] != ""]
    return found.sort_values(["relation", "as_of", "segment_id"], ascending=[True, False, True], kind="stable")


def _articles(tables: Tables, figures: pd.DataFrame, met: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """The articles on the pair, newest first."""
    told = derived(trade.claims, tables)
    wanted = np.zeros(len(told), dtype=bool)
    wanted[figures["statement_no"]] = True
    quoting = told["article_id"].take(np.flatnonzero(wanted[told["statement_no"].to_numpy()]))
    reports = {meeting for ids in met["meetings"] for meeting in ids}
    telling = tables.meetings.loc[tables.meetings["meeting_id"].isin(reports), "article_id"]
    joining = claims.loc[claims["relation"] == BETWEEN, "article_id"]
    contents = derived(articles.contents, tables)
    return _of(contents, {*quoting.tolist(), *telling.tolist(), *joining.tolist()})


def _of(frame: pd.DataFrame, article_ids: Collection[str]) -> pd.DataFrame:
    """The rows of these articles; a set of words is asked many times as quickly as a column is."""
    return rows_where(frame, pd.Series([key in article_ids for key in frame["article_id"].tolist()], dtype="bool"))


def _people(tables: Tables, met: pd.DataFrame) -> pd.DataFrame:
    """Who was at the meetings, each with the first row that names the person."""
    people = meetings.people(tables, met)
    rows = derived(meetings.participants, tables)
    reports = {meeting for ids in met["meetings"] for meeting in ids}
    named = rows[rows["meeting_id"].isin(reports)].drop_duplicates("person")
    first = dict(zip(named["person"], named["participant_id"], strict=True))
    return people.assign(participant_id=pd.Series(people["person"].map(first), index=people.index, dtype="str"))


def annual(one: str, other: str) -> pd.DataFrame:
    """The official figures of whole calendar years, as both sides report them.

    Columns: side (whose statistics), flow, way (see `way_of`), year, value_usd, source, estimated.
    """
    series = official_series(one, other)
    rows = []
    for side, partner in ((one, other), (other, one)):
        published = [*series.rows(side, partner, "export"), *series.rows(side, partner, "import")]
        for year in sorted({int(row.period_start[:4]) for row in published}):
            for flow in _FLOWS:
                found = series.figure(side, partner, flow, calendar_year(year))
                if found is not None:
                    way = way_of(flow, side, partner)
                    rows.append((side, flow, way, year, found.value_usd, found.source, found.estimated))
    return pd.DataFrame(rows, columns=["side", "flow", "way", "year", "value_usd", "source", "estimated"])


def figures_of(frame: pd.DataFrame) -> list[Figure]:
    """Statements as figures to compare; a region's is known by its warning."""
    return [figure_of(row, subnational="subnational" in row["warnings"].split("|")) for row in records(frame)]


def facts_of(found: Dossier, most: int, wanted: str = "") -> list[articles.Fact]:
    """The facts of a dossier, each table's first `most` and the wanted one: what is newest first, then the others."""
    frames = (
        ("trade", found.figures.iloc[::-1], "trade_id"),
        ("meetings", found.meetings.iloc[::-1], "meeting_id"),
        ("participants", found.people, "participant_id"),
        ("segments", found.claims, "segment_id"),
        ("freight", found.freight, "freight_id"),
    )
    facts = []
    for name, frame, key in frames:
        shown = frame[(np.arange(len(frame)) < most) | (frame[key] == wanted)]
        facts += [articles.Fact(name, row[key], 0, 0, row) for row in records(shown)]
    return facts


def fact_in(tables: Tables, found: Dossier, article_id: str) -> str:
    """The first fact of a dossier that stands in an article: a figure, else a meeting, else a claim; "" for none."""
    reports = [meeting for ids in found.meetings["meetings"] for meeting in ids]
    met = tables.meetings[tables.meetings["meeting_id"].isin(reports)]
    for frame, key in ((found.figures, "trade_id"), (met, "meeting_id"), (found.claims, "segment_id")):
        told = frame.loc[frame["article_id"] == article_id, key]
        if len(told):
            return str(told.iloc[0])
    return ""
