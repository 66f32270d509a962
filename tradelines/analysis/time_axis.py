"""Which times one axis can show together: a few that lie far from all the others would press those together."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

_FEWEST = 25  # marks: fewer have room enough, wherever they are
_ONE_IN = 10  # at most one of so many marks is left out at either end
_NEAR_DAYS = 3653  # ten years: what is no farther from the others is near, such as a target for the end of the decade


def within_sight(first: "pd.Series[pd.Timestamp]", last: "pd.Series[pd.Timestamp]") -> NDArray[np.bool_]:
    """Which of the times from `first` to `last` (datetimes, none missing) are near enough to the others.

    Those are left out, at most one in ten at either end, that are farther from the rest than the rest is long, and
    than ten years: with them the axis would be mostly empty.
    """
    starts, ends = (days.to_numpy(dtype="datetime64[D]").astype(np.int64) for days in (first, last))
    if len(starts) < _FEWEST:
        return np.ones(len(starts), dtype=bool)
    most = len(starts) // _ONE_IN
    early, late = np.sort(starts)[most], np.sort(ends)[-1 - most]
    length = max(late - early, _NEAR_DAYS)
    near: NDArray[np.bool_] = (ends >= early - length) & (starts <= late + length)
    return near
