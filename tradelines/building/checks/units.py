"""A figure about a thousand times its neighbours: a slip of unit, thousand for million or million for billion."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from statistics import median_low

from tradelines.building.checks.finding import Finding, amount
from tradelines.building.checks.level import Level
from tradelines.schema.precision import leeway

# Trade of one pair does grow tenfold; between a few hundred and a few thousand times lies no growth, only a unit.
_LEAST, _MOST = 300.0, 3000.0
_FITS = 0.01


def suspect_units(levels: Sequence[Level]) -> Iterator[Finding]:
    """Figures of an article that fit the others only with three more or three fewer zeros.

    Two signs count: the same thing in another period is a thousand times larger or smaller; or exports and imports
    make the turnover once one of them has three more or fewer zeros. Different sizes of different flows do not
    count: some countries do sell a thousand times what they buy.
    """
    found: dict[str, Finding] = {}
    for group in _same_things(levels):
        for odd, usual in _odd_ones(group):
            detail = f"{amount(odd.value, odd.unit)} beside {amount(usual, odd.unit)} for the same thing"
            found.setdefault(odd.row_id, Finding(odd.table, odd.row_id, "unit_suspect", detail))
    for finding in _sums_with_zeros(levels):
        found.setdefault(finding.row_id, finding)
    yield from found.values()


def _same_things(levels: Sequence[Level]) -> list[list[Level]]:
    groups: dict[tuple[str, ...], list[Level]] = defaultdict(list)
    for level in levels:
        if level.value > 0 and level.thing[3] != "balance":
            groups[level.kind, *level.thing].append(level)
    return [group for group in groups.values() if len(group) > 1]


def _odd_ones(group: list[Level]) -> Iterator[tuple[Level, float]]:
    """Those that are a thousand times off the others, with what is usual. Of two that disagree, the smaller."""
    if len(group) == 2:
        small, large = sorted(group, key=lambda level: level.value)
        if _comparable(small, large) and _thousandfold(large.value / small.value):
            yield small, large.value
        return
    for level in group:
        others = [other.value for other in group if other is not level and _comparable(level, other)]
        if others and all(_thousandfold(max(level.value / other, other / level.value)) for other in others):
            yield level, median_low(others)


def _comparable(one: Level, other: Level) -> bool:
    """Whether the two are of like scope: a train's load and a year's freight on its line are not.

    Periods may differ as a month and a year do. Freight of no known period may be anything; trade never is one
    delivery, so that there no period is needed.
    """
    if not one.period or not other.period:
        return one.table == "trade"
    days = sorted((last - first).days + 1 for first, last in (one.period, other.period))
    return days[1] <= 13 * days[0]


def _thousandfold(ratio: float) -> bool:
    return _LEAST <= ratio <= _MOST


def _sums_with_zeros(levels: Sequence[Level]) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], list[Level]] = defaultdict(list)
    for level in levels:
        if level.table == "trade" and level.period and level.value > 0:
            _, reporter, partner, _, *rest = level.thing
            groups[frozenset((reporter, partner)), level.period, level.kind, *rest].append(level)
    for group in groups.values():
        totals = [level for level in group if level.thing[3] == "turnover"]
        exports = [level for level in group if level.thing[3] == "export"]
        imports = [level for level in group if level.thing[3] == "import"]
        for total, x, m in product(totals[:5], exports[:5], imports[:5]):
            if x.thing[1] == m.thing[1]:
                yield from _one_with_zeros(total, x, m)


def _one_with_zeros(total: Level, x: Level, m: Level) -> Iterator[Finding]:
    allowed = sum(leeway(level.value, level.approx) for level in (total, x, m))
    if abs(x.value + m.value - total.value) <= allowed:
        return
    trio = (x, m, total)
    for odd, factor in product(trio, (1000.0, 0.001)):
        a, b, whole = (level.value * (factor if level is odd else 1) for level in trio)
        if abs(a + b - whole) <= _FITS * whole:
            detail = f"{amount(odd.value, odd.unit)} would fit the other two as {amount(odd.value * factor, odd.unit)}"
            yield Finding("trade", odd.row_id, "unit_suspect", detail)
            return
