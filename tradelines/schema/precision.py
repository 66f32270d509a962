"""How exact a printed figure is: what its digits and its hedges leave open, and what follows from that."""

from decimal import Decimal
from functools import lru_cache

from tradelines.schema.vocabularies import Approx

# How far a figure that the article itself calls rough ("about", "over") may lie off.
_ROUGH = 0.05
# How far a growth may lie off besides what its own rounding and that of the levels explain.
_SLACK_POINTS = 1.0
_WORD_FOR_MULTIPLE = 0.15
# The words that stand for zeros in print: 3 billion is rounded to a billion, not to a dollar.
SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"), (1e3, "thousand"))


@lru_cache(maxsize=8192)
def half_unit(value: float) -> float:
    """Half of the last digit that stands in a figure as printed: 50,000 for 273.1 million, 0.5 for 20 (percent).

    Zeros before the word million count as printed, those after it do not: 100 million may stand for half a million
    more or less, 3 billion for half a billion.
    """
    exponent = Decimal(f"{value:.12g}").normalize().as_tuple().exponent
    scale = next((divisor for divisor, _ in SCALES if abs(value) >= divisor), 1.0)
    return 0.5 * min(10.0**exponent, scale) if isinstance(exponent, int) and value else 0.0


def leeway(value: float, approx: Approx) -> float:
    """How far the true figure may lie from the one that is printed."""
    return max(half_unit(value), _ROUGH * abs(value) if approx != "exact" else 0.0)


def agree(one: tuple[float, Approx], other: tuple[float, Approx]) -> bool:
    """Whether two printed figures can be one: 339.1 and 339 million can, 339.1 and 340.2 million cannot."""
    return abs(one[0] - other[0]) <= (leeway(*one) + leeway(*other)) * (1 + 1e-9)


def growth_pct(then: float, now: float) -> float:
    """Growth from one level to another in percent: (now / then - 1) * 100. ZeroDivisionError where `then` is 0."""
    return (now / then - 1) * 100


def growth_follows(change_pct: float, then: tuple[float, Approx], now: tuple[float, Approx]) -> bool:
    """Whether a stated growth lies in what the roundings of the two positive levels and its own leave open."""
    above, below = leeway(*now), leeway(*then)
    low = growth_pct(then[0] + below, now[0] - above)
    high = growth_pct(max(then[0] - below, then[0] / 10), now[0] + above)
    slack = _SLACK_POINTS + half_unit(change_pct)
    if change_pct >= 100 and change_pct % 100 == 0:
        # "tripled", "a fivefold rise": a word for a multiple is rough.
        slack = max(slack, _WORD_FOR_MULTIPLE * (100 + change_pct))
    # "2.5 times more" is written for 150 as well as for 250 percent.
    meant = (change_pct, change_pct - 100, change_pct + 100) if change_pct >= 100 else (change_pct,)
    return any(low - slack <= value <= high + slack for value in meant)
