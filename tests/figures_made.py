"""Figures made for tests of comparing: a few words each, all else as usual."""

from itertools import count

from tradelines.analysis.compare import Figure
from tradelines.schema.intervals import interval_of

_number = count(1)


def figure(period: str, value: float | None = 100e6, **given):
    """A figure of Azerbaijan's turnover with Iran unless said otherwise; `period` as "2020" or "2020-01-01/…"."""
    first, _, last = period.partition("/")
    dates = (f"{first}-01-01", f"{first}-12-31") if first and not last else (first, last)
    number = next(_number)
    own = {
        "trade_id": f"t{number}", "article_id": f"a{number}", "reporter": "AZE", "partner": "IRN", "flow": "turnover",
        "currency": "USD" if value is not None else "", "period": interval_of(*dates),
    }  # fmt: skip
    own |= given
    own.setdefault("value_usd", value if own["currency"] == "USD" else None)
    return Figure(value=value, **own)
