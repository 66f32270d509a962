"""The tables that equal the pictures of a route: its steps, its published times, and those of its rivals."""

from collections.abc import Sequence

import pandas as pd

from tradelines.analysis.network import Network
from tradelines.analysis.routes import Hop, Route, TimedLeg
from tradelines.figures.formats import country, day
from tradelines.figures.maps.tables import first_address
from tradelines.figures.routes.words import days_words

_BASES = {"published": "published", "drawn": "measured on the line", "straight": "straight: at least"}


def steps(route: Route, network: Network) -> pd.DataFrame:
    """One row a hop, with the distance from the start at its end."""
    reached, rows = 0.0, []
    for hop in route.hops:
        reached += hop.length_km
        rows.append(
            {
                "From": network.name(hop.start),
                "To": network.name(hop.end),
                "Mode": hop.mode,
                "Length, km": round(hop.length_km, 1),
                "Length is": _BASES[hop.basis],
                "From the start, km": round(reached),
                "State": hop.status,
                "Gauge, mm": hop.gauge_mm or ("not known" if hop.mode == "rail" else ""),
                "Country": _countries(hop, network),
                "Change of gauge": "at its start" if hop.start in route.gauge_breaks else "",
                "Source": first_address(network.segments[hop.segments[0]].source) if hop.segments else "",
            }
        )
    return pd.DataFrame(rows)


def nothing() -> pd.DataFrame:
    """No steps."""
    return pd.DataFrame()


def _countries(hop: Hop, network: Network) -> str:
    codes = dict.fromkeys(network.places[stop].country for stop in (hop.start, hop.end))
    return "\u2013".join(country(code) for code in codes)


def times(legs: Sequence[tuple[TimedLeg, bool]]) -> pd.DataFrame:
    """One row a published time; the flag says that it was told of the way back."""
    return pd.DataFrame(
        [
            {
                "From": leg.origin,
                "To": leg.destination,
                "Route": leg.route,
                "Time": days_words(leg.days) if leg.days else "",
                "Least, days": leg.days[0] if leg.days else None,
                "Most, days": leg.days[1] if leg.days else None,
                "Distance, km": leg.distance_km,
                "As of": day(leg.as_of) if leg.as_of else "",
                "Kind": leg.kind,
                "Direction": "the other way" if back else "this way",
                "Remarks": leg.notes,
                "Source": first_address(leg.source),
            }
            for leg, back in legs
        ]
    )
