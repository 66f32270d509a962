"""How many meetings there were in each week, month or year, those held apart from those only planned."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

STEPS: Mapping[str, str] = {"month": "M", "week": "W-SUN", "year": "Y"}
# What must be known of a date to say in which week, month or year it lies.
_EXACT: Mapping[str, tuple[str, ...]] = {
    "week": ("day",),
    "month": ("day", "month"),
    "year": ("day", "month", "year"),
}
MOST_BARS = 260


@dataclass(frozen=True, slots=True)
class Density:
    """Numbers of meetings by step of time, oldest first, steps without a meeting among them.

    `bars` has start and end (datetime64, first and last day), held, planned. `vague` have a date that is not known so
    exactly, `undated` none at all; `cut` lie before the first bar, because only the newest are given.
    """

    step: str
    bars: pd.DataFrame
    vague: int
    undated: int
    cut: int


def density(shown: pd.DataFrame, step: str) -> Density:
    """The events of `shown` counted by week (Monday to Sunday), month or year of their first day."""
    exact = shown[shown["date_precision"].isin(_EXACT[step]) & shown["first"].notna()]
    undated = int(shown["first"].isna().sum())
    periods = exact["first"].dt.to_period(STEPS[step])
    if periods.empty:
        return Density(step, _bars([], [], []), len(shown) - undated, undated, 0)
    steps = pd.period_range(periods.min(), periods.max())[-MOST_BARS:]
    held = exact["held"].astype(bool)
    happened = periods[held].value_counts().reindex(steps, fill_value=0)
    planned = periods[~held].value_counts().reindex(steps, fill_value=0)
    return Density(
        step,
        _bars(list(steps), [int(size) for size in happened], [int(size) for size in planned]),
        len(shown) - undated - len(exact),
        undated,
        int((periods < steps[0]).sum()),
    )


def _bars(steps: list[pd.Period], held: list[int], planned: list[int]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "start": pd.to_datetime([step.start_time for step in steps]),
            "end": pd.to_datetime([step.end_time.normalize() for step in steps]),
            "held": pd.Series(held, dtype="int64"),
            "planned": pd.Series(planned, dtype="int64"),
        }
    )
