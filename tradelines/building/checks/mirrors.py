"""Figures of all articles set against each other: two sides' statistics of one flow, and slips of unit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tradelines.building.checks.finding import Finding, amount
from tradelines.schema import TradeRow

# Exports are valued FOB and imports CIF, which alone makes some 6 to 10 percent.
_CONFLICT = 0.10
_THOUSANDFOLD = (700.0, 1400.0)


@dataclass(frozen=True, slots=True)
class Claim:
    """One article's figure for a whole flow of goods in a known period, and whose statistics it is."""

    article_id: str
    row_id: str
    flow: tuple[str, ...]
    side: str
    value: float
    unit: str


def claim_of(row: TradeRow) -> Claim | None:
    """The claim that a row makes; None for targets, balances, and where value or period is unknown.

    "Georgia's imports from Azerbaijan" and "Azerbaijan's exports to Georgia" are one flow, told by two sides.
    """
    if row.value is None or row.value <= 0 or row.kind != "actual" or not row.period_start or row.flow == "balance":
        return None
    origin, destination = (row.partner, row.reporter) if row.flow == "import" else (row.reporter, row.partner)
    kind = "turnover" if row.flow == "turnover" else "flow"
    flow = (kind, origin, destination, row.currency, row.commodity, row.period_start, row.period_end)
    side = row.source_side or ("" if row.flow == "turnover" else row.reporter)
    return Claim(row.article_id, row.trade_id, flow, side, row.value, row.currency)


def conflicts(claims: Iterable[Claim]) -> Iterator[tuple[str, Finding]]:
    """What the claims of all articles say against each other, as (article id, finding), in order of the claims."""
    flows: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    order: list[Claim] = []
    for claim in claims:
        flows[claim.flow].append(claim)
        order.append(claim)
    for claim in order:
        others = [other for other in flows[claim.flow] if other is not claim]
        finding = _slip(claim, others) or _mirror(claim, others)
        if finding:
            yield claim.article_id, finding


def _slip(claim: Claim, others: list[Claim]) -> Finding | None:
    """The same figure with three more or three fewer zeros in another article, and nowhere as it stands here."""
    elsewhere = [other for other in others if other.article_id != claim.article_id]
    if any(_ratio(claim, other) <= 2 for other in elsewhere):
        return None
    for other in elsewhere:
        if _THOUSANDFOLD[0] <= _ratio(claim, other) <= _THOUSANDFOLD[1]:
            stands = f"{amount(claim.value, claim.unit)} here, {amount(other.value, other.unit)} in {other.article_id}"
            return Finding("trade", claim.row_id, "unit_suspect", stands)
    return None


def _mirror(claim: Claim, others: list[Claim]) -> Finding | None:
    """The nearest figure of the other side, where it is more than a tenth away."""
    opposite = [other for other in others if claim.side and other.side and other.side != claim.side]
    if not opposite:
        return None
    nearest = min(opposite, key=lambda other: _ratio(claim, other))
    ratio = _ratio(claim, nearest)
    if ratio - 1 <= _CONFLICT or ratio >= _THOUSANDFOLD[0]:
        return None
    detail = (
        f"{amount(claim.value, claim.unit)} by {claim.side}, {amount(nearest.value, nearest.unit)} by {nearest.side}"
        f" ({nearest.article_id})"
    )
    return Finding("trade", claim.row_id, "mirror_conflict", detail)


def _ratio(one: Claim, other: Claim) -> float:
    return max(one.value, other.value) / min(one.value, other.value)
