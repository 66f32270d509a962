"""A quoted figure beside the official one of the same reporter, period and flow, and beside the partner's mirror."""

from dataclasses import dataclass, replace
from typing import Literal, Protocol

from tradelines.official.series import Missing, OfficialFigure, Series
from tradelines.schema import Approx, Flow, TradeKind
from tradelines.schema.intervals import Interval
from tradelines.schema.precision import leeway

Verdict = Literal["within 1 %", "within 10 %", "apart", "no official figure"]
NoOfficial = Literal[
    "no amount in dollars", "not actual", "goods", "region", "group", "no period", "calendar", "parties", "period",
    "part-year", "",
]  # fmt: skip
NEAR, FAR = 0.01, 0.10
_MIRRORED: dict[Flow, Flow] = {
    "export": "import",
    "import": "export",
    "turnover": "turnover",
    "balance": "balance",
}
_GROUPS = frozenset({"EU", "EAEU", "CIS", "OTS", "ECO", "CASPIAN", "NEIGHBOURS", "GROUP"})


class Quoted(Protocol):
    """What of a quoted figure is set beside the official one."""

    @property
    def reporter(self) -> str:
        """Whose flow it is."""

    @property
    def partner(self) -> str:
        """With whom; WLD is all partners."""

    @property
    def flow(self) -> Flow:
        """Turnover, exports, imports or balance."""

    @property
    def value_usd(self) -> float | None:
        """The amount in dollars."""

    @property
    def approx(self) -> Approx:
        """How exact the article says it is."""

    @property
    def period(self) -> Interval | None:
        """The time that it covers."""

    @property
    def kind(self) -> TradeKind:
        """What happened, is aimed at, or expected."""

    @property
    def commodity(self) -> str:
        """The goods of a partial flow."""

    @property
    def source_side(self) -> str:
        """Whose statistics, where the article says so."""

    @property
    def subnational(self) -> bool:
        """Whether it is a region's."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a quoted figure.

    `official` is by the side whose statistics the figure is (of a turnover of unknown side the nearer one), `mirror`
    by the other side as the same flow; each None where it is not known. `gap_pct` is how far the quoted figure lies
    from the official one, in percent of that; `rounding` is true where the quoted digits or hedge leave the official
    figure open. `reason` says why there is no official figure.
    """

    verdict: Verdict
    official: OfficialFigure | None = None
    mirror: OfficialFigure | None = None
    gap_pct: float | None = None
    mirror_gap_pct: float | None = None
    rounding: bool = False
    reason: NoOfficial = ""


def judge(quoted: Quoted, series: Series) -> Judgement:
    """Set a quoted figure beside the official one.

    The verdict is within 1 %, within 10 % or apart by the gap to the official figure, whatever the rounding.
    """
    value, period = quoted.value_usd, quoted.period
    reason = _unfit(quoted)
    if reason or value is None or period is None:
        return Judgement("no official figure", reason=reason)
    sides = _sides(quoted)
    own, other = (_seen_by(side, quoted, period, series) for side in sides)
    if _side_unknown(quoted) and other and (own is None or _gap(value, other) < _gap(value, own)):
        own, other = other, own
    mirror_gap = _gap(value, other) * 100 if other else None
    if own is None:
        missing = _missing(quoted, sides, period, series)
        return Judgement("no official figure", mirror=other, mirror_gap_pct=mirror_gap, reason=missing)
    gap = _gap(value, own)
    rounding = abs(value - own.value_usd) <= leeway(value, quoted.approx)
    return Judgement(verdict_of(gap), own, other, gap * 100, mirror_gap, rounding)


def verdict_of(gap: float) -> Verdict:
    """The verdict on a gap, as a part of the official figure: 0.01 and less is within 1 %."""
    if gap <= NEAR:
        return "within 1 %"
    return "within 10 %" if gap <= FAR else "apart"


def _unfit(quoted: Quoted) -> NoOfficial:
    """Why no official figure can answer to a quoted one, whatever the statistics hold."""
    if quoted.value_usd is None:
        return "no amount in dollars"
    if quoted.kind != "actual":
        return "not actual"
    if quoted.commodity:
        return "goods"
    if quoted.subnational:
        return "region"
    if _GROUPS & {quoted.reporter, quoted.partner}:
        return "group"
    if quoted.period is None:
        return "no period"
    return "" if quoted.period.calendar else "calendar"


def _sides(quoted: Quoted) -> tuple[str, str]:
    """Whose statistics the figure is, and the other side."""
    if quoted.source_side == quoted.partner:
        return quoted.partner, quoted.reporter
    return quoted.reporter, quoted.partner


def _side_unknown(quoted: Quoted) -> bool:
    return quoted.flow == "turnover" and quoted.source_side not in (quoted.reporter, quoted.partner)


def _missing(quoted: Quoted, sides: tuple[str, str], period: Interval, series: Series) -> Missing:
    """Why the side has no figure; of a turnover of unknown side, what is missing least of the two sides'."""
    asked = sides if _side_unknown(quoted) else sides[:1]
    reasons = [series.missing(side, next(iter({*sides} - {side}), side), period) for side in asked]
    return min(reasons, key=("part-year", "period", "parties").index)


def _seen_by(side: str, quoted: Quoted, period: Interval, series: Series) -> OfficialFigure | None:
    """The quoted flow as one of the two sides reports it; a balance as that side sees it turned to the reporter's."""
    if side == quoted.reporter:
        return series.figure(side, quoted.partner, quoted.flow, period)
    mirrored = series.figure(side, quoted.reporter, _MIRRORED[quoted.flow], period)
    if mirrored and quoted.flow == "balance":
        return replace(mirrored, value_usd=-mirrored.value_usd)
    return mirrored


def _gap(value: float, official: OfficialFigure) -> float:
    return abs(value - official.value_usd) / abs(official.value_usd) if official.value_usd else float("inf")
