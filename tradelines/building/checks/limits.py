"""Sanity limits: figures that parse perfectly and cannot be.

Each limit lies well above the largest figure ever reported, so that what exceeds it is a slip of unit, a figure of
something else, or a misreading. The largest figures are rounded up.
"""

from collections.abc import Iterator, Sequence

from tradelines.building.checks.finding import Finding, amount, day, percent
from tradelines.building.checks.level import Level
from tradelines.schema import SegmentRow

# Largest total trade in goods of one year (exports and imports, billion USD): national statistics up to 2024. A
# country's trade with one partner cannot exceed it. Three times as much is the limit.
_LARGEST_TOTAL_TRADE = {
    "AFG": 12, "ARM": 30, "AZE": 53, "BLR": 92, "CHN": 6300, "GEO": 24, "IRN": 210, "IRQ": 160, "KAZ": 142,
    "KGZ": 17, "MDA": 14, "MNG": 28, "PAK": 115, "RUS": 850, "TJK": 9, "TKM": 32, "TUR": 620, "UKR": 160, "UZB": 67,
}  # fmt: skip
_TOTAL_TRADE_FACTOR = 3
# The two largest partners of the world traded some 1,000 billion USD in a year; the world's exports and imports
# together were some 50,000 billion.
_PAIR_USD, _WORLD_USD = 2e12, 6e13

# Largest volumes of one year at one port or on one railway: Ningbo-Zhoushan 1.4 billion t, Shanghai 52 million
# TEU, the Russian railways some 20 million wagons and 3 million trains, all lorries across all borders of China
# or the EU below 100 million.
_LARGEST_FREIGHT = {"t": 2e9, "TEU": 8e7, "containers": 8e7, "wagons": 4e7, "trains": 5e6, "vehicles": 2e8}

# More than a hundredfold growth is told of goods that were hardly traded before; as news of a flow it is a slip.
_LARGEST_GROWTH = 10_000.0
# The longest overland routes of the region, China to Western Europe, have some 12,000 km; all of the Belt and Road
# is put at some 1,000 billion USD, the dearest single railways at 100 billion.
_LONGEST_KM, _DEAREST_USD = 15_000.0, 3e11
_GROUPS = frozenset({"WLD", "EU", "EAEU", "CIS", "OTS", "ECO", "CASPIAN", "NEIGHBOURS", "GROUP"})


def impossible_levels(levels: Sequence[Level], published: str) -> Iterator[Finding]:
    """Amounts beyond the limits, negative ones, and "actual" ones of a time after publication."""
    for level in levels:
        reason = _negative(level) or _too_large(level) or _not_yet(level, published) or _out_of_order(level)
        if reason:
            yield Finding(level.table, level.row_id, "implausible", reason)


def impossible_growth(rows: Sequence[tuple[str, str, float | None]]) -> Iterator[Finding]:
    """Growth, as (table, row id, percent), that takes away more than all, or makes more than a hundredfold."""
    for table, row_id, change in rows:
        if change is not None and not -100 <= change <= _LARGEST_GROWTH:
            yield Finding(table, row_id, "implausible", f"a change of {percent(change)}")


def impossible_segments(rows: Sequence[SegmentRow]) -> Iterator[Finding]:
    """Lines longer than the continent, or dearer than any."""
    for row in rows:
        if row.length_km is not None and not 0 < row.length_km <= _LONGEST_KM:
            detail = f"a length of {amount(row.length_km, 'km')}"
            yield Finding("segments", row.segment_id, "implausible", detail)
        elif row.cost_usd is not None and not 0 < row.cost_usd <= _DEAREST_USD:
            detail = f"a cost of {amount(row.cost_usd, 'USD')}"
            yield Finding("segments", row.segment_id, "implausible", detail)


def _negative(level: Level) -> str:
    return "less than nothing" if level.value < 0 and "balance" not in level.thing else ""


def _too_large(level: Level) -> str:
    limit, what = _freight_limit(level) if level.table == "freight" else _trade_limit(level)
    value = level.value if level.table == "freight" else _dollars(level)
    if value is None or abs(value) <= limit * _years(level):
        return ""
    return f"{amount(level.value, level.unit)} is more than {what}"


def _trade_limit(level: Level) -> tuple[float, str]:
    parties = level.thing[1:3]
    known = [party for party in parties if party in _LARGEST_TOTAL_TRADE]
    if known:
        smallest = min(known, key=_LARGEST_TOTAL_TRADE.__getitem__)
        limit = _TOTAL_TRADE_FACTOR * 1e9 * _LARGEST_TOTAL_TRADE[smallest]
        return limit, f"{_TOTAL_TRADE_FACTOR} times the largest trade with the whole world that {smallest} ever had"
    if _GROUPS & set(parties):
        return _WORLD_USD, "the trade of the whole world"
    return _PAIR_USD, "any two countries ever traded in a year"


def _freight_limit(level: Level) -> tuple[float, str]:
    limit = _LARGEST_FREIGHT[level.unit]
    return limit, f"any one port or line ever carried in a year (limit {amount(limit, level.unit)})"


def _dollars(level: Level) -> float | None:
    """The amount in dollars; euros count as dollars, which is near enough for limits."""
    if level.usd is not None:
        return level.usd
    return level.value if level.unit in ("USD", "EUR") else None


def _years(level: Level) -> float:
    days = (level.period[1] - level.period[0]).days + 1 if level.period else 0
    return max(days / 365, 1.0)


def _not_yet(level: Level, published: str) -> str:
    told = day(published)
    if level.kind == "actual" and level.start and told and level.start > told:
        return f"told as a fact of a period that begins after publication ({told.isoformat()})"
    return ""


def _out_of_order(level: Level) -> str:
    return "its period ends before it begins" if level.start and level.end and level.start > level.end else ""
