"""One fact, several claims: what the articles say of the same flow in the same time, and why they may differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

import pandas as pd

from tradelines.analysis.compare.figure import Figure, shared_currency
from tradelines.schema.precision import agree

Reason = Literal[
    "target or actual", "region", "goods", "flow", "direction", "period", "currency", "side", "rounding", "date",
    "unknown",
]  # fmt: skip
# Statistics of a month or year that are printed so many days apart may have been revised in between.
_REVISED_AFTER_DAYS = 30
# The two sides' statistics of one flow differ by a fifth at the median; nothing else does so that often.
_SIDES_APART = 1.05


@dataclass(frozen=True, slots=True)
class Claim:
    """What one or more articles say alike, within the rounding of what they print.

    `head` is the figure with the most digits. `reason` is the likely one why it is not the first claim of its fact
    (None for the first).
    """

    head: Figure
    figures: tuple[Figure, ...]
    reason: Reason | None = None

    @property
    def articles(self) -> int:
        """How many articles make it; one that says it twice in other digits counts once."""
        told: dict[str, int] = {}
        for figure in self.figures:
            told[figure.article_id] = max(told.get(figure.article_id, 0), figure.articles)
        return sum(told.values())


@dataclass(frozen=True, slots=True)
class Fact:
    """One flow of the same goods in the same time, with its claims: what most articles say first."""

    claims: tuple[Claim, ...]

    @property
    def disputed(self) -> bool:
        """Whether the articles disagree on what happened; a target beside an actual is no dispute."""
        return sum(claim.reason != "target or actual" for claim in self.claims) > 1


def fact_numbers(frame: pd.DataFrame) -> "pd.Series[int]":
    """A number for every claim or statement, the same for all that tell of one fact, counted from 0 in their order.

    One fact is one flow (both sides' words for it), its goods and its period. A figure without a period, of a region,
    or with "other named countries" is a fact of its own wherever it says something of its own. The frame is that of
    `trade.claims` or `trade.statements`.
    """
    inward = frame["flow"] == "import"
    origin = frame["reporter"].where(~inward, frame["partner"])
    destination = frame["partner"].where(~inward, frame["reporter"])
    mutual = frame["flow"].isin(["turnover", "balance"])
    swapped = mutual & (origin > destination)
    single = (frame["period_start"] == "") | (frame["period_end"] == "")
    single |= (frame["reporter"] == "GROUP") | (frame["partner"] == "GROUP")
    single |= frame["warnings"].str.contains("subnational", regex=False)
    keys = pd.DataFrame(
        {
            "family": frame["flow"].where(mutual, "goods"),
            "origin": origin.where(~swapped, destination),
            "destination": destination.where(~swapped, origin),
            "commodity": frame["commodity"],
            "period_start": frame["period_start"],
            "period_end": frame["period_end"],
            "single": frame["statement_no"].where(single, -1),
        }
    )
    return keys.groupby(list(keys.columns), sort=False, dropna=False).ngroup()


def fact_of(figures: Sequence[Figure]) -> Fact:
    """The fact that these figures tell of (they share a fact number): its claims, each with its likely reason."""
    heads: list[list[Figure]] = []
    for figure in sorted(figures, key=lambda figure: (-digits(figure), figure.trade_id)):
        group = next((group for group in heads if _agree(group[0], figure)), None)
        if group is None:
            heads.append([figure])
        else:
            group.append(figure)
    claims = sorted((Claim(group[0], tuple(group)) for group in heads), key=_weight)
    first = claims[0].head
    told = [Claim(claim.head, claim.figures, likely_reason(first, claim.head)) for claim in claims[1:]]
    return Fact((claims[0], *told))


def near(figure: Figure, among: Sequence[Figure]) -> list[tuple[Figure, Reason]]:
    """The pair's other figures of the same year that are not the same fact, each with what sets it apart.

    These are what a reader may take for another claim: five months beside the year, the other direction, a target.
    """
    year = figure.period.year if figure.period else None
    found: list[tuple[Figure, Reason]] = []
    for other in among:
        if other.pair != figure.pair or other.value is None or other.trade_id == figure.trade_id:
            continue
        if year and other.period and other.period.year == year:
            reason = likely_reason(figure, other)
            if reason in ("region", "goods", "flow", "direction", "period"):
                found.append((other, reason))
    return found


def likely_reason(one: Figure, other: Figure) -> Reason:
    """Why two figures of one pair that do not agree may differ: the first of these that holds.

    Target or actual; a region's or the country's; goods; flow or direction; period; no common currency; two sides'
    statistics; rounding or a hedge; sides that the articles do not name, where the gap is as wide as sides have; a
    later date of publication.
    """
    if one.kind != other.kind:
        return "target or actual"
    if one.subnational != other.subnational:
        return "region"
    if one.commodity != other.commodity:
        return "goods"
    if (one.flow in ("turnover", "balance") or other.flow in ("turnover", "balance")) and one.flow != other.flow:
        return "flow"
    if one.way != other.way:
        return "direction"
    if one.period != other.period:
        return "period"
    currency = shared_currency(one, other)
    if not currency:
        return "currency"
    return _reason_of_value(one, other, currency)


def _reason_of_value(one: Figure, other: Figure, currency: str) -> Reason:
    if one.side and other.side and one.side != other.side:
        return "side"
    if _rounded(one, other, currency) or _rounded(other, one, currency):
        return "rounding"
    if one.side != other.side or (not one.side and _ratio(one, other, currency) > _SIDES_APART):
        return "side"
    return "date" if _days_apart(one.published, other.published) >= _REVISED_AFTER_DAYS else "unknown"


def signed(figure: Figure, currency: str) -> float | None:
    """The amount in a currency; a balance as the alphabetically first of the two parties sees it."""
    amount = figure.amount(currency)
    turned = figure.flow == "balance" and figure.reporter != figure.way[0]
    return -amount if turned and amount is not None else amount


def digits(figure: Figure) -> int:
    """How many significant digits the amount has: 4 for 339.1 million; 0 where there is none."""
    return len(Decimal(f"{figure.value:.12g}").normalize().as_tuple().digits) if figure.value else 0


def _agree(one: Figure, other: Figure) -> bool:
    currency = shared_currency(one, other) if one.kind == other.kind else ""
    if not currency:
        return False
    a, b = signed(one, currency), signed(other, currency)
    return a is not None and b is not None and agree((a, one.approx), (b, other.approx))


def _weight(claim: Claim) -> tuple[bool, int, int, str]:
    """What happened before what is aimed at, then the most articles, then the most digits."""
    return claim.head.kind != "actual", -claim.articles, -digits(claim.head), claim.head.trade_id


def _rounded(rough: Figure, fine: Figure, currency: str) -> bool:
    """Whether the fine amount becomes the rough one once it is rounded as the rough one is, or fits its hedge."""
    a, b = signed(rough, currency), signed(fine, currency)
    if a is None or b is None or not a or digits(rough) > digits(fine):
        return False
    exponent = Decimal(f"{a:.12g}").normalize().as_tuple().exponent
    unit = 10.0 ** int(exponent)
    below, above = {"exact": (0.5, 0.5), "about": (1.0, 1.0), "over": (0.0, 1.0), "under": (1.0, 0.0)}[rough.approx]
    return a - below * unit <= b <= a + above * unit


def _ratio(one: Figure, other: Figure, currency: str) -> float:
    small, large = sorted(abs(figure.amount(currency) or 0.0) for figure in (one, other))
    return large / small if small else float("inf")


def _days_apart(one: str, other: str) -> int:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return 0
