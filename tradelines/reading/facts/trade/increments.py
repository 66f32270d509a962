"""Growths by arithmetic: amounts that only tell one ("reached $18 million, up 75% ($8 million)"), and whose it is."""

from itertools import pairwise

from tradelines.schema import Facts, TradeRow

_OFF = 0.01  # rounding of the percentage: so much of the increment may be off
# Where something doubled, the increment is also the level before: no arithmetic tells them apart. Nor is it at 62
# percent of growth, where the growth is that part of the new level.
_DOUBLED, _GOLDEN = (90.0, 110.0), (58.0, 66.0)


def without_increments(facts: Facts) -> None:
    """Drop each row whose value is the growth of a level told in its own sentence; the level keeps the percentage."""
    dropped = set()
    for row in facts.trade:
        level = next((other for other in facts.trade if _is_growth_of(row, other)), None)
        if level:
            level.change_pct = row.change_pct if level.change_pct is None else level.change_pct
            dropped.add(row.trade_id)
    facts.trade = [row for row in facts.trade if row.trade_id not in dropped]
    facts.warnings = [warning for warning in facts.warnings if warning.row_id not in dropped]


def with_growth_of_later(facts: Facts) -> None:
    """Give a growth to the later of the two levels it leads between: "it tripled: $30 million in 2014, $90 in 2019"."""
    for row, later in pairwise(facts.trade):
        if _leads_to(row, later):
            later.change_pct, row.change_pct = row.change_pct, None


def _leads_to(row: TradeRow, later: TradeRow) -> bool:
    """Whether the growth told with a level is the way from it to a later one of its sentence."""
    told = row.evidence == later.evidence and row.kind == later.kind == "actual" and _told_of(row) == _told_of(later)
    if not told or row.change_pct is None or later.change_pct is not None or not (row.value and later.value):
        return False
    ahead = bool(row.period_end) and row.period_end < later.period_start and row.commodity == later.commodity
    grown = (later.value / row.value - 1) * 100
    return ahead and abs(grown - row.change_pct) <= max(_OFF * abs(grown), 1)


def _is_growth_of(row: TradeRow, level: TradeRow) -> bool:
    """Whether an amount of the same sentence is what the level grew or fell by: "up 5% ($2 million) to $42 million"."""
    if row is level or row.evidence != level.evidence or row.commodity:
        return False
    alike = row.kind == level.kind == "actual" and _told_of(row) == _told_of(level)
    if level.period_start and row.period_start > level.period_start:
        # "fell by 38 percent from $6 billion to $3.7 billion": two levels, each of its time.
        return False
    percent = row.change_pct or level.change_pct
    if not (alike and percent and row.value and level.value) or _DOUBLED[0] < percent < _DOUBLED[1] or percent <= -100:
        return False
    grown = abs(level.value * percent / (100 + percent))
    # An office may print which part of the new level the growth is: "up 44.6% ($3.54 billion) to $7.94 billion".
    is_part = percent < _DOUBLED[0] and not _GOLDEN[0] < percent < _GOLDEN[1]
    part = abs(level.value * percent / 100) if is_part else 0.0
    return any(abs(row.value - told) <= _OFF * told for told in (grown, part))


def _told_of(row: TradeRow) -> tuple[object, ...]:
    """What a level and its growth have in common: sides, way and currency; "up 5% ($2 million) on 2021" has a time."""
    return frozenset({row.reporter, row.partner}), row.flow, row.currency
