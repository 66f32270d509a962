"""When two figures of an article are one fact: told again, told more loosely, told in a round number first."""

from math import floor, log10

from tradelines.reading.facts.trade.state import WORLD
from tradelines.schema import Approx, TradeRow

_OVER, _OVER_UNTIMED, _NEARLY = 0.05, 0.1, 0.01  # so much of itself a round number may leave out
_PASSED, _NEARED = 1.5, 0.8  # so far is a level from the mark that it passed or came near to
_ROUND = 3  # digits of a figure that a headline has rounded


def key_of(row: TradeRow, value: float | None) -> tuple[object, ...]:
    """What two rows of one fact have in common; an import is the partner's export."""
    seller, buyer = (row.partner, row.reporter) if row.flow == "import" else (row.reporter, row.partner)
    flow = "export" if row.flow == "import" else row.flow
    return flow, seller, buyer, value, row.currency, row.kind == "actual"


def is_vaguer(row: TradeRow, other: TradeRow) -> bool:
    """Whether a row tells the same to the cent as another that names the partner, without naming it."""
    plain = row.value is None or float(f"{abs(row.value):.1e}") == abs(row.value)
    return (
        not plain
        and row.flow == other.flow
        and WORLD == row.partner != other.partner
        and row.reporter == other.reporter
    )


def is_same_period(one: TradeRow, other: TradeRow) -> bool:
    """Whether two rows may be of one period: it is the same, or one of them does not state it."""
    if (one.period_start, one.period_end) == (other.period_start, other.period_end):
        return True
    bases = (one.period_basis, other.period_basis)
    return "stated" not in bases or "" in bases


def is_headed_aim(headed: TradeRow, row: TradeRow) -> bool:
    """Whether a fact was told as an aim by a headline in the present: "Peru, Chile raise trade to $5 in 2022"."""
    if (headed.kind, row.kind) != ("target", "actual") or not row.period_start:
        return False
    same = key_of(headed, headed.value)[:-1] == key_of(row, row.value)[:-1]
    return same and headed.period_start == row.period_start


def complete(row: TradeRow, again: TradeRow) -> None:
    """Take from the repetition what the first telling leaves open."""
    if not row.period_start:
        row.period_start, row.period_end, row.period_basis = again.period_start, again.period_end, again.period_basis
    row.change_pct = again.change_pct if row.change_pct is None else row.change_pct


def is_mark_of(approx: Approx, mark: float, level: float) -> bool:
    """Whether a round sum is the mark that a level has passed or come near to: "above $1 billion", "nearly $1"."""
    if approx == "over":
        return 1 < level / mark < _PASSED
    return approx == "under" and _NEARED < level / mark <= 1


def is_rounded(rough: TradeRow, row: TradeRow) -> bool:
    """Whether a row is the precise telling of a rough one: "over $970 million" and "$970.6 million"."""
    if not rough.value or not row.value or key_of(rough, None) != key_of(row, None):
        return False
    if rough.commodity != row.commodity or not is_same_period(rough, row) or {rough.kind, row.kind} != {"actual"}:
        return False
    unit = _unit_of(rough.value)
    if not unit or _unit_of(row.value) == unit or row.value % unit == 0:
        return False
    more = row.value - rough.value
    if rough.approx == "over":
        most = _OVER if rough.period_start else _OVER_UNTIMED
        return 0 <= more < min(unit, rough.value * most)
    return abs(more) <= min(unit / 2, rough.value * _NEARLY)


def _unit_of(value: float) -> float:
    """What the last digit of a round number counts: 10 million in 970 million; 0.0 where it is not round."""
    digits = f"{abs(value):.0f}".rstrip("0")
    return 0.0 if len(digits) > _ROUND else 10.0 ** (floor(log10(abs(value))) - len(digits) + 1)


def make_precise(rough: TradeRow, row: TradeRow) -> None:
    """Put the precise telling in the place of the rough one, with what only that one told."""
    complete(row, rough)
    for name in ("value", "value_usd", "approx", "period_start", "period_end", "period_basis", "change_pct"):
        setattr(rough, name, getattr(row, name))
    for name in ("source_side", "evidence", "start", "end", "rule"):
        setattr(rough, name, getattr(row, name))
