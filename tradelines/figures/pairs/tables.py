"""The tables of a dossier, which hold all that its figure shows and what had no room in it."""

from collections.abc import Mapping, Sequence

import pandas as pd

from tradelines.analysis.compare import Fact
from tradelines.analysis.network import Network
from tradelines.analysis.official import Judgement
from tradelines.analysis.pairs import BETWEEN, Dossier
from tradelines.analysis.tables import records
from tradelines.figures import compare_words, trade_table
from tradelines.figures.formats import amount, country, day, period, scale_of
from tradelines.figures.maps.legend import corridor_words
from tradelines.figures.pairs.words import way_name

_SCALE = 1e6


def figures_table(frame: pd.DataFrame, judged: Sequence[Judgement], disputed: Mapping[str, Fact]) -> pd.DataFrame:
    """Statements with what the statistics of the same side and of the other side say, and what else is claimed."""
    table = trade_table.rows(frame).drop(columns="Pair")
    told = {
        "Beside the statistics": [compare_words.verdict(judgement) for judgement in judged],
        "Official": [_official(judgement) for judgement in judged],
        "By the other side": [_mirror(judgement) for judgement in judged],
        "Other claims": [_claims(row["statement"], disputed) for row in records(frame)],
    }
    place = list(table.columns).index("Articles")
    for name, values in reversed(told.items()):
        if any(values):
            table.insert(place, name, values)
    return table


def _official(judgement: Judgement) -> str:
    return compare_words.official(judgement.official) if judgement.official else ""


def _mirror(judgement: Judgement) -> str:
    return compare_words.official(judgement.mirror) if judgement.mirror else ""


def _claims(statement: str, disputed: Mapping[str, Fact]) -> str:
    """What the other claims on the same fact are, each with the likely reason."""
    fact = disputed.get(statement)
    if fact is None:
        return ""
    others = [claim for claim in fact.claims if statement not in {figure.trade_id for figure in claim.figures}]
    words = [
        f"{amount(claim.head.value or 0.0, claim.head.currency, claim.head.approx)}"
        + (f" ({compare_words.reason(claim.reason)})" if claim.reason else "")
        for claim in others
    ]
    return "; ".join(words)


def official_table(found: Dossier) -> pd.DataFrame:
    """The official figures a year a line, each way of trade as both sides report it, and the publisher."""
    own = found.official
    if own.empty:
        return pd.DataFrame({"Year": []})
    divisor, word = scale_of(own["value_usd"])
    wide = (own["value_usd"] / divisor).groupby([own["year"], own["way"], own["side"]]).first().unstack(["way", "side"])
    table = pd.DataFrame({"Year": [str(year) for year in wide.index]})
    for way in found.ways:
        for side in (found.one, found.other):
            if (way, side) in wide.columns:
                name = f"{way_name(way)}, by {country(side)}, {f'{word} USD'.strip()}"
                table[name] = wide[way, side].round(3).to_numpy()
    table["Publisher"] = [", ".join(sorted(set(rows["source"]))) for _, rows in own.groupby("year")]
    return table


def people_table(people: pd.DataFrame) -> pd.DataFrame:
    """One row a person or unnamed office at the meetings of the two."""
    return pd.DataFrame(
        {
            "Name": people["name"].replace("", "not named").to_list(),
            "Office": people["role"].to_list(),
            "Organisation": people["organisation"].to_list(),
            "Country": [country(code) if code else "" for code in people["country"]],
            "Meetings": people["events"].to_list(),
        }
    )


def claims_table(claims: pd.DataFrame, network: Network) -> pd.DataFrame:
    """What the articles claim of what joins the two or stands in them."""
    rows = records(claims)
    return pd.DataFrame(
        {
            "Name": [row["name"] for row in rows],
            "Where": ["joins both" if row["relation"] == BETWEEN else "within one" for row in rows],
            "State": [row["status"] or "named only" for row in rows],
            "Length, km": claims["length_km"].to_list(),
            "Million USD": (claims["cost_usd"] / _SCALE).to_list(),
            "Due": [row["due"] for row in rows],
            "As of": [day(row["as_of"]) for row in rows],
            "On the map": [network.name(row["spot"]) for row in rows],
            "Sentence": [row["evidence"] for row in rows],
        }
    )


def lines_table(found: Dossier, network: Network) -> pd.DataFrame:
    """The network's lines from one to the other, with how many claims each has."""
    sizes = found.claims["spot"].value_counts()
    return pd.DataFrame(
        {
            "Line": [network.name(line.segment_id) for line in found.lines],
            "Corridor": [corridor_words(line.corridor) for line in found.lines],
            "Mode": [line.mode for line in found.lines],
            "State": [line.status for line in found.lines],
            "Length, km": [line.length_km for line in found.lines],
            "Claims": [int(sizes.get(line.segment_id, 0)) for line in found.lines],
        }
    )


def freight_table(freight: pd.DataFrame) -> pd.DataFrame:
    """The volumes that the articles on the pair tell of."""
    rows = records(freight)
    return pd.DataFrame(
        {
            "Route": [row["route"] for row in rows],
            "Period": [period(row["period_start"], row["period_end"]) for row in rows],
            "Volume": freight["quantity"].to_list(),
            "Unit": freight["unit"].to_list(),
            "Growth, %": freight["change_pct"].to_list(),
            "Kind": freight["kind"].to_list(),
            "Goods": freight["commodity"].to_list(),
            "Sentence": freight["evidence"].to_list(),
        }
    )


def articles_table(articles: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """The articles on the pair and what each holds."""
    rows = records(articles)
    return pd.DataFrame(
        {
            "Published": [day(row["published"]) for row in rows],
            "Outlet": articles["publisher"].to_list(),
            "Article": [names.get(row["article_id"], row["article_id"]) for row in rows],
            "Trade figures": articles["trade"].to_list(),
            "Meetings": articles["meetings"].to_list(),
            "Claims": articles["segments"].to_list(),
            "Freight": articles["freight"].to_list(),
        }
    )
