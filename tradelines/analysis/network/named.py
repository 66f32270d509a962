"""Which places of the reference the tables name, and in which rows."""

from collections.abc import Iterable

import pandas as pd

from tradelines.analysis.network.model import Network, load_network
from tradelines.analysis.tables import Tables

_ON_TRANSPORT = frozenset({"transport", "transit"})


def meeting_places(tables: Tables) -> dict[str, list[str]]:
    """Ids of the events of the tables by the place of the reference where they were held."""
    return meetings_by_place(tables.meetings, load_network())


def meetings_by_place(meetings: pd.DataFrame, network: Network) -> dict[str, list[str]]:
    """Ids of the events held at each place, by place id.

    A meeting's place may be a house in a city ("SCO Service Center, Qingdao"): each part between commas is tried. A
    name that several places bear is taken only where it is the full name of one of them.
    """
    index = _index(network)
    held: dict[str, list[str]] = {}
    told = meetings[["event_id", "place"]].drop_duplicates()
    for event_id, place in zip(told["event_id"], told["place"], strict=True):
        found = {index[part] for part in _parts(place) if index.get(part)}
        for place_id in sorted(found):
            held.setdefault(place_id, []).append(event_id)
    return held


def meetings_about(tables: Tables, claims: pd.DataFrame, spot: str) -> pd.DataFrame:
    """The meetings on transport in the articles that claim something of one thing on the map, the newest first.

    `claims` are the tied claims; rows of the table `meetings`.
    """
    articles = claims.loc[claims["spot"] == spot, "article_id"]
    told = tables.meetings[tables.meetings["article_id"].isin(articles)]
    on_transport = pd.Series(
        [bool(_ON_TRANSPORT.intersection(topics)) for topics in told["topics"]], index=told.index, dtype="bool"
    )
    return told.loc[on_transport].sort_values(["date_start", "meeting_id"], ascending=[False, True])


def _parts(place: str) -> Iterable[str]:
    return (part.strip().casefold() for part in place.split(","))


def _index(network: Network) -> dict[str, str]:
    """Place ids by name in lower case; "" for a name that does not tell its bearers apart."""
    index: dict[str, str] = {}
    for place in network.places.values():
        for name in {part.casefold() for part in place.names}:
            index[name] = "" if name in index else place.place_id
    for place in network.places.values():
        index[place.name.casefold()] = place.place_id
    return index
