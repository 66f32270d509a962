"""The official exchange rates of `data/reference`, and statements with their amounts turned into dollars at them."""

from functools import cache

import pandas as pd

from tradelines.analysis.compare import Rate, Rates, rate_in
from tradelines.analysis.tables import records, reference
from tradelines.schema.intervals import Interval, interval_of

CONVERTED = ("usd_converted", "usd_rate", "usd_rate_source")


@cache
def official_rates() -> Rates:
    """The rates by currency and period, a year or a month. Never change it in place."""
    found: dict[tuple[str, Interval], Rate] = {}
    for row in records(reference("exchange_rates")):
        period = interval_of(row["period_start"], row["period_end"])
        if period is not None:
            time = str(period.year) if period.span == "year" else f"{period.start:%Y-%m}"
            rate = Rate(row["currency"], 1 / float(row["units_per_usd"]), time, row["source"], row["kind"])
            found[row["currency"], period] = rate
    return found


def converted(frame: pd.DataFrame) -> pd.DataFrame:
    """Of each statement or claim in another currency: dollars, units of the currency for one dollar, and whose rate.

    Columns are CONVERTED, the index that of the frame; empty where the article gives dollars itself, or no rate of
    the very period is known.
    """
    rates = official_rates()
    rows: list[tuple[float | None, float | None, str]] = []
    for row in records(frame[["value", "value_usd", "currency", "period_start", "period_end"]]):
        period = interval_of(row["period_start"], row["period_end"]) if row["currency"] not in ("", "USD") else None
        rate = rate_in(rates, row["currency"], period) if period and pd.isna(row["value_usd"]) else None
        if rate is None or pd.isna(row["value"]):
            rows.append((None, None, ""))
        else:
            units = float(f"{1 / rate.usd_per_unit:.9g}")
            rows.append((row["value"] * rate.usd_per_unit, units, f"{rate.source}, {rate.kind}, {rate.day}"))
    table = pd.DataFrame(rows, columns=list(CONVERTED), index=frame.index)
    return table.astype({"usd_converted": "float64", "usd_rate": "float64", "usd_rate_source": "str"})
