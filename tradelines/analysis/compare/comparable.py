"""Like with like: whether two figures may be set side by side, why not, and which pair may be instead."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from tradelines.analysis.compare.figure import Figure, shared_currency

Basis = Literal["same fact", "mirror", "over time", "across pairs"]
Obstacle = Literal[
    "itself", "no amount", "no period", "region", "group", "kind", "goods", "flow", "direction", "parties", "side",
    "part-year", "other months", "several years", "other calendar", "other period", "currency",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two figures set side by side: on what basis, or else what is in the way; exactly one of the two is filled.

    `replaced` is the figure that was asked for and gave way to a comparable one; `currency` is that of both.
    """

    first: Figure
    second: Figure
    basis: Basis | None = None
    obstacle: Obstacle | None = None
    currency: str = ""
    replaced: Figure | None = None

    @property
    def comparable(self) -> bool:
        """Whether the two are like."""
        return self.basis is not None


def compare(one: Figure, other: Figure) -> Comparison:
    """Whether two figures are like: one fact, two sides of one flow, one flow over time, or one flow of two pairs.

    The earlier period comes first, otherwise the order stays.
    """
    first, second = _ordered(one, other)
    obstacle = _unusable(first, second) or _unlike(first, second)
    if obstacle:
        return Comparison(first, second, obstacle=obstacle)
    currency = shared_currency(first, second)
    if not currency:
        return Comparison(first, second, obstacle="currency")
    return Comparison(first, second, basis=_basis(first, second), currency=currency)


def comparable_pair(one: Figure, other: Figure, among: Iterable[Figure]) -> Comparison:
    """The two figures, or where only their periods differ the comparable pair nearest to them.

    One of the two then gives way to a figure of the same flow in the months of the one that stays; of two ways the
    one with the longer period is taken. Where there is none the obstacle is that of the two as they are.
    """
    asked = compare(one, other)
    if asked.obstacle not in OF_TIME or not one.period or not other.period:
        return asked
    offered = list(among)
    ways = [way for kept, left in ((one, other), (other, one)) if (way := _instead(kept, left, offered))]
    return max(ways, key=lambda way: way.first.period.days if way.first.period else 0, default=asked)


# What stands between two figures only because of their periods: another figure may do.
OF_TIME = frozenset({"part-year", "other months", "several years", "other calendar", "other period"})


def _ordered(one: Figure, other: Figure) -> tuple[Figure, Figure]:
    if one.period and other.period and other.period.start < one.period.start:
        return other, one
    return one, other


def _instead(kept: Figure, left: Figure, offered: list[Figure]) -> Comparison | None:
    """The figure that stays, beside one like the other in the same months of the other's year."""
    if not kept.period or not left.period:
        return None
    wanted = kept.period.in_year(left.period.year)
    for figure in offered:
        if not figure.period or not (figure.period == wanted or figure.period.same_months(wanted)):
            continue
        if figure.period.year != left.period.year or not _alike(figure, left):
            continue
        found = compare(kept, figure)
        if found.comparable and figure.trade_id not in (kept.trade_id, left.trade_id):
            return replace(found, replaced=left)
    return None


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures tell of the same thing, whenever that was."""
    return (one.reporter, one.partner, one.flow, one.commodity, one.kind) == (
        other.reporter, other.partner, other.flow, other.commodity, other.kind,
    ) and not _other_side(one, other)  # fmt: skip


def _unusable(one: Figure, other: Figure) -> Obstacle | None:
    """What is in the way of comparing either figure with anything, or these two because of what they are."""
    both = (one, other)
    if one.trade_id == other.trade_id:
        return "itself"
    if any(figure.value is None for figure in both):
        return "no amount"
    if any(figure.period is None for figure in both):
        return "no period"
    if any(figure.subnational for figure in both):
        return "region"
    if any("GROUP" in (figure.reporter, figure.partner) for figure in both):
        return "group"
    if one.kind != other.kind:
        return "kind"
    return "goods" if one.commodity != other.commodity else None


def _unlike(one: Figure, other: Figure) -> Obstacle | None:
    """What is in the way of comparing the flows and the periods of two figures that can be compared at all."""
    if one.pair == other.pair:
        return _other_flow(one, other) or _other_time(one, other)
    if one.flow != other.flow:
        return "parties" if {one.reporter, one.partner}.isdisjoint((other.reporter, other.partner)) else "flow"
    time = _other_time(one, other)
    return time or ("parties" if one.period != other.period else None)


def _other_flow(one: Figure, other: Figure) -> Obstacle | None:
    families = [figure.flow if figure.flow in ("turnover", "balance") else "goods" for figure in (one, other)]
    if families[0] != families[1]:
        return "flow"
    if one.way != other.way or (one.flow == "balance" and one.reporter != other.reporter):
        return "direction"
    # One flow told by its two sides is a mirror in the same period, but no series over time.
    return "side" if one.period != other.period and _other_side(one, other) else None


def _other_side(one: Figure, other: Figure) -> bool:
    return bool(one.side and other.side and one.side != other.side)


def _other_time(one: Figure, other: Figure) -> Obstacle | None:
    a, b = one.period, other.period
    if a is None or b is None or a == b or a.same_months(b):
        return None
    if a.calendar != b.calendar:
        return "other calendar"
    if "years" in (a.span, b.span):
        return "several years"
    if a.span != b.span:
        return "part-year"
    return "other months" if a.months and b.months else "other period"


def _basis(one: Figure, other: Figure) -> Basis:
    if one.pair != other.pair:
        return "across pairs"
    if one.period != other.period:
        return "over time"
    return "mirror" if _other_side(one, other) else "same fact"
