"""The official exchange rates of `data/reference`, and statements with their amounts turned into dollars at them."""

from functools import cache

import pandas as pd

from tradelines.analysis.compare import Rate, Rates
from tradelines.analysis.tables import records, reference
from tradelines.schema.intervals import Interval, interval_of

CONVERTED = ("usd_converted", "usd_rate", "usd_rate_source")


@cache
def official_rates() -> Rates:
    """The rates by currency and period. Never change it in place."""
    return {key: rate for key, (rate, _) in _by_period().items()}


def converted(frame: pd.DataFrame) -> pd.DataFrame:
    """Of each statement or claim in another currency: dollars, units of the currency for one dollar, and whose rate.

    Columns are CONVERTED, the index that of the frame; empty where the article gives dollars itself, or no rate of
    the very period is known.
    """
    known = _by_period()
    rows: list[tuple[float | None, float | None, str]] = []
    for row in records(frame[["value", "value_usd", "currency", "period_start", "period_end"]]):
        period = interval_of(row["period_start"], row["period_end"]) if row["currency"] not in ("", "USD") else None
        found = known.get((row["currency"], period)) if period and pd.isna(row["value_usd"]) else None
        if found is None or pd.isna(row["value"]):
            rows.append((None, None, ""))
        else:
            rate, units = found
            rows.append((row["value"] * rate.usd_per_unit, units, f"{rate.source}, {rate.kind}, {rate.day}"))
    table = pd.DataFrame(rows, columns=list(CONVERTED), index=frame.index)
    return table.astype({"usd_converted": "float64", "usd_rate": "float64", "usd_rate_source": "str"})


@cache
def _by_period() -> dict[tuple[str, Interval], tuple[Rate, float]]:
    found = {}
    for row in records(reference("exchange_rates")):
        period = interval_of(row["period_start"], row["period_end"])
        if period is not None:
            units = float(row["units_per_usd"])
            rate = Rate(row["currency"], 1 / units, str(period.year), row["source"], row["kind"])
            found[row["currency"], period] = rate, units
    return found
