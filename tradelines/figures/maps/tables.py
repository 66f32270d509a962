"""The tables that equal the map: its lines, its places, the claims, and who says what of one thing."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import pandas as pd

from tradelines.analysis.network import Network, Shown, Statement
from tradelines.figures.formats import country, day
from tradelines.figures.maps.legend import corridor_words, precision_words

_NOT_SAID = ""


def lines(network: Network, shown: Shown, claims: pd.DataFrame) -> pd.DataFrame:
    """One row a segment, in the order of the reference; `Claims` counts what the articles say of it."""
    quoted = claims["spot"].value_counts()
    rows = [
        {
            "Line": network.name(segment.segment_id),
            "Corridor": corridor_words(segment.corridor),
            "Mode": segment.mode,
            "State": segment.status,
            "Length, km": segment.length_km,
            "Drawn, km": segment.drawn_km,
            "Gauge, mm": segment.gauge_mm,
            "Opened": segment.opened,
            "Operator": segment.operator,
            "Drawn": precision_words(segment.precision),
            "Claims": int(quoted.get(segment.segment_id, 0)),
            "Source": first_address(segment.source),
            "id": segment.segment_id,
        }
        for segment in shown.segments
    ]
    return pd.DataFrame(rows)


def points(shown: Shown, claims: pd.DataFrame, gauge_breaks: Mapping[str, str] = MappingProxyType({})) -> pd.DataFrame:
    """One row a place or a work that stands on no line; `gauge_breaks` names the kind of break by place."""
    quoted = claims["spot"].value_counts()
    rows = [
        {
            "Place": place.name,
            "Kind": place.kind,
            "Country": country(place.country),
            "Latitude": place.lat,
            "Longitude": place.lon,
            "On a line": place in shown.places,
            "Change of gauge": gauge_breaks.get(place.place_id, "").removeprefix("gauge break "),
            "Claims": int(quoted.get(place.place_id, 0)),
            "id": place.place_id,
        }
        for place in (*shown.places, *shown.unlinked)
    ]
    rows += [
        {
            "Place": work.name,
            "Kind": "work",
            "Country": ", ".join(country(code) for code in work.countries),
            "Latitude": work.lat,
            "Longitude": work.lon,
            "On a line": False,
            "Claims": int(quoted.get(work.work_id, 0)),
            "id": work.work_id,
        }
        for work in shown.works
    ]
    return pd.DataFrame(rows)


def claims_table(claims: pd.DataFrame, network: Network) -> pd.DataFrame:
    """One row a claim of an article, with the thing on the map it stands for, or the reason why there is none."""
    return pd.DataFrame(
        {
            "Claim": claims["name"],
            "State": claims["status"],
            "Said on": [day(value) if value else _NOT_SAID for value in claims["as_of"]],
            "On the map": [network.name(spot) if spot else "no" for spot in claims["spot"]],
            "Why not": claims["reason"],
            "Length, km": claims["length_km"],
            "Corridor": claims["corridor"].map(corridor_words),
            "Sentence": claims["evidence"],
            "id": claims["segment_id"],
        }
    )


def who_says_what(said: Iterable[Statement]) -> pd.DataFrame:
    """One row a source: the reference, the projects' sources, the articles."""
    words = {"reference": "reference", "project": "work, by one source", "article": "article"}
    rows = [
        {
            "Who": words[item.by],
            "What": item.name,
            "As of": item.as_of,
            "State": item.status,
            "Length, km": item.length_km,
            "Cost, million USD": item.cost_usd_million,
            "Due": item.due,
            "Remarks": item.notes,
            "Source": first_address(item.source),
            "Article": item.article_id,
        }
        for item in said
    ]
    return pd.DataFrame(rows)


def first_address(source: str) -> str:
    """The first web address of a source; "" where it has none."""
    return next((part for part in source.replace(";", " ").split() if part.startswith("http")), "")
