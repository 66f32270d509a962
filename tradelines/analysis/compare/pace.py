"""A part of a year carried on to the whole of it: a reckoning, never a figure, shown only where it is asked for."""

from dataclasses import dataclass

from tradelines.analysis.compare.figure import Figure

_MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Pace:
    """A year at the pace of its first months: value * 12 / months, in the currency of the figure."""

    figure: Figure
    months: int
    value: float
    formula: str = "amount × 12 / months"


def pace_of(figure: Figure) -> Pace | None:
    """The year at the pace of a figure for its first months; None for any other figure.

    Only an actual whole flow from January on (or the first day of another year's months) can be carried on: trade
    of a single later month says too little of its year.
    """
    period = figure.period
    if period is None or figure.value is None or figure.kind != "actual" or period.span != "part":
        return None
    from_new_year = (period.start.month, period.start.day) in ((1, 1), (3, 20), (3, 21))
    if not from_new_year or not period.months:
        return None
    return Pace(figure, period.months, figure.value * _MONTHS_OF_A_YEAR / period.months)
