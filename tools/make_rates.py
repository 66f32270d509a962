"""Make the monthly rows of data/reference/exchange_rates.csv from the daily reference rates of the ECB.

Run: python -m tools.make_rates EUROFXREF-HIST.CSV (unpacked from www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip)
The rows of other sources in the table, averages of years, are kept as they are.
"""

import calendar
import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import fmean

from tools.tables import REFERENCE, read_table, write_table

COLUMNS = ("currency", "period_start", "period_end", "units_per_usd", "kind", "source")
SOURCE = "ECB euro foreign exchange reference rates"
# Of the currencies in which articles quote trade, those for which the bank publishes a rate.
CURRENCIES = ("CNY", "EUR", "GBP", "INR", "JPY", "KRW", "RUB", "TRY")
FIRST_YEAR = 1999
_FEWEST_DAYS = 15  # rates of a month: one that ends earlier (the rouble's last, March 2022) has no average

Days = Mapping[tuple[str, str], list[float]]


def main(daily: Path) -> None:
    """Write the table."""
    kept = [row for row in read_table(REFERENCE / "exchange_rates.csv") if row["source"] != SOURCE]
    rows = [*kept, *_rows(_by_month(daily))]
    write_table("exchange_rates", COLUMNS, sorted(rows, key=lambda row: (row["currency"], row["source"] == SOURCE)))


def _by_month(daily: Path) -> Days:
    """Units for a dollar by currency and month; of the euro dollars for one euro, which is what the bank averages."""
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    with daily.open(encoding="utf-8", newline="") as file:
        for day in csv.DictReader(file):
            if int(day["Date"][:4]) < FIRST_YEAR:
                continue
            dollars = float(day["USD"])
            for currency in CURRENCIES:
                if currency == "EUR":
                    found[currency, day["Date"][:7]].append(dollars)
                elif day[currency] != "N/A":
                    found[currency, day["Date"][:7]].append(float(day[currency]) / dollars)
    return found


def _rows(days: Days) -> Iterator[dict[str, str]]:
    for (currency, month), rates in sorted(days.items()):
        if len(rates) < _FEWEST_DAYS:
            continue
        units = 1 / fmean(rates) if currency == "EUR" else fmean(rates)
        last = calendar.monthrange(int(month[:4]), int(month[5:]))[1]
        yield {
            "currency": currency, "period_start": f"{month}-01", "period_end": f"{month}-{last}",
            "units_per_usd": f"{units:.6g}", "kind": "reference rate, average of the month", "source": SOURCE,
        }  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
