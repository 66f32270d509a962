"""Values that follow from quoted figures, each with its formula, its parts and, in dollars, its rates."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tradelines.analysis.compare.figure import Figure, shared_currency
from tradelines.schema import Flow

Name = Literal["balance", "cover ratio", "share", "rank", "change", "change in percent", "in dollars"]
PERCENT = "%"

_FORMULAS: dict[Name, str] = {
    "balance": "exports - imports",
    "cover ratio": "exports / imports × 100",
    "share": "amount / total of the reporter × 100",
    "rank": "place by amount among the partners of whom a figure is known",
    "change": "later - earlier",
    "change in percent": "(later / earlier - 1) × 100",
    "in dollars": "amount / units of the currency for one dollar",
}


@dataclass(frozen=True, slots=True)
class Rate:
    """Dollars for a unit of a currency: as of which day or year, by whom, and of what kind.

    `kind` is empty for the rate at which an article itself turns its amount.
    """

    currency: str
    usd_per_unit: float
    day: str
    source: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that follows from figures: `parts` stand in the order of the formula.

    `unit` is a currency, % or empty for a rank, which is a place `of` so many. `rates` is filled where the parts were
    quoted in another currency than the value's.
    """

    name: Name
    value: float
    unit: str
    parts: tuple[Figure, ...]
    rates: tuple[Rate, ...] = ()
    of: int = 0

    @property
    def converted(self) -> bool:
        """Whether it rests on an official rate and not on what the articles say in dollars."""
        return any(rate.kind for rate in self.rates)

    @property
    def formula(self) -> str:
        """How the value follows from its parts, in words and signs."""
        return _FORMULAS[self.name]


def rate_of(figure: Figure) -> Rate | None:
    """The rate at which the article itself turns its amount into dollars; None where it does not."""
    if figure.currency in ("", "USD") or not figure.value or figure.value_usd is None:
        return None
    day = figure.published or (figure.period.end.isoformat() if figure.period else "")
    return Rate(figure.currency, figure.value_usd / figure.value, day, figure.article_id)


def balance(exports: Figure, imports: Figure) -> list[Derived]:
    """Balance and cover ratio of a reporter's exports and imports of one period; empty where they do not belong so."""
    if (exports.flow, imports.flow) != ("export", "import") or not _one_account(exports, imports):
        return []
    found: list[Derived] = []
    for currency in _currencies(exports, imports):
        out, back = _amounts(currency, exports, imports)
        found.append(_made("balance", out - back, currency, currency, exports, imports))
    currency = shared_currency(exports, imports)
    if currency:
        out, back = _amounts(currency, exports, imports)
        if back > 0:
            found.append(_made("cover ratio", out / back * 100, PERCENT, currency, exports, imports))
    return found


def share(part: Figure, total: Figure) -> list[Derived]:
    """What part of the reporter's whole flow (partner WLD) goes to or comes from one partner."""
    currency = shared_currency(part, total)
    if total.partner != "WLD" or part.flow != total.flow or not currency or not _one_account(part, total, whole=True):
        return []
    amount, whole = _amounts(currency, part, total)
    return [_made("share", amount / whole * 100, PERCENT, currency, part, total)] if whole > 0 else []


def rank(figure: Figure, among: Sequence[Figure]) -> list[Derived]:
    """The partner's place in one flow of the reporter and period, among the partners with a figure in the currency."""
    currency = "USD" if figure.value_usd is not None else figure.currency
    own = figure.amount(currency)
    if own is None or figure.period is None or figure.partner == "WLD":
        return []
    largest: dict[str, Figure] = {figure.partner: figure}
    for other in among:
        amount = other.amount(currency)
        if amount is None or not _one_flow(figure, other) or other.partner in ("WLD", figure.partner):
            continue
        held = largest.get(other.partner)
        if held is None or amount > (held.amount(currency) or 0.0):
            largest[other.partner] = other
    if len(largest) < 2:
        return []
    others = [other for partner, other in largest.items() if partner != figure.partner]
    place = 1 + sum((other.amount(currency) or 0.0) > own for other in others)
    return [Derived("rank", float(place), "", (figure, *others), _rates(currency, figure, *others), len(largest))]


def change(earlier: Figure, later: Figure) -> list[Derived]:
    """The change between two comparable figures over time, in value (quoted currency and dollars) and in percent."""
    found: list[Derived] = []
    for currency in _currencies(earlier, later):
        then, now = _amounts(currency, earlier, later)
        found.append(_made("change", now - then, currency, currency, earlier, later))
        if then > 0:
            percent = (now / then - 1) * 100
            found.append(_made("change in percent", percent, PERCENT, currency, earlier, later))
    return found


def flow_beside(figure: Figure, flow: Flow, among: Sequence[Figure]) -> Figure | None:
    """The reporter's other flow with the same partner in the same period, the one with most in common first."""
    fits = [other for other in among if other.flow == flow and _one_account(figure, other)]
    return min(fits, key=lambda other: other.article_id != figure.article_id, default=None)


def _one_account(one: Figure, other: Figure, *, whole: bool = False) -> bool:
    """Whether two figures are of one reporter, partner (but for the whole), period, kind, goods and statistics."""
    if one.value is None or other.value is None or one.period is None or one.period != other.period:
        return False
    if (one.reporter, one.kind, one.commodity) != (other.reporter, other.kind, other.commodity):
        return False
    return (whole or one.partner == other.partner) and one.side == other.side and one.subnational == other.subnational


def _one_flow(one: Figure, other: Figure) -> bool:
    return one.flow == other.flow and _one_account(one, other, whole=True)


def _currencies(one: Figure, other: Figure) -> list[str]:
    """The quoted currency that both share, and dollars where both have them besides."""
    shared = shared_currency(one, other)
    dollars = one.amount("USD") is not None and other.amount("USD") is not None
    return list(dict.fromkeys([shared, *(["USD"] if dollars else [])])) if shared else []


def _amounts(currency: str, *figures: Figure) -> list[float]:
    return [figure.amount(currency) or 0.0 for figure in figures]


def _made(name: Name, value: float, unit: str, currency: str, *parts: Figure) -> Derived:
    return Derived(name, value, unit, parts, _rates(currency, *parts))


def _rates(currency: str, *parts: Figure) -> tuple[Rate, ...]:
    turned = (rate_of(part) for part in parts if part.currency != currency)
    return tuple(dict.fromkeys(rate for rate in turned if rate))
