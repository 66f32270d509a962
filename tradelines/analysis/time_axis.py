"""Which times one axis can show together: a few that lie far from all the others would press those together."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

# Of so many marks at most one may be left out at either end.
_ONE_IN = 25


def within_sight(first: "pd.Series[pd.Timestamp]", last: "pd.Series[pd.Timestamp]") -> NDArray[np.bool_]:
    """Which of the times from `first` to `last` (datetimes, none missing) are near enough to the others.

    Those are left out, at most one in 25 at either end, that stand before or behind a gap longer than all the time
    the rest cover, so that they would take more than half of the axis.
    """
    starts, ends = (days.to_numpy(dtype="datetime64[D]").astype(np.int64) for days in (first, last))
    near = np.ones(len(starts), dtype=bool)
    near[_far(starts, ends)] = False
    near[_far(-ends, -starts)] = False
    return near


def _far(starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.intp]:
    """The places of those that lie far before all others."""
    most = len(starts) // _ONE_IN
    if not most:
        return np.array([], dtype=np.intp)
    order = np.argsort(starts, kind="stable")
    until = np.maximum.accumulate(ends[order])[:most]
    onward = starts[order][1 : most + 1]
    rest = np.sort(ends)[-1 - most] - onward  # without those that may be far away at the other end
    apart = np.flatnonzero(onward - until > rest)
    return order[: apart[-1] + 1] if len(apart) else order[:0]
