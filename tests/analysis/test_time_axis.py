"""Which times one axis shows together: all of them, but for a few that lie far away."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.analysis.time_axis import within_sight


def seen(years: list[int]) -> list[int]:
    first = pd.Series(pd.to_datetime([f"{year}-01-01" for year in years]))
    last = pd.Series(pd.to_datetime([f"{year}-12-31" for year in years]))
    return [year for year, near in zip(years, within_sight(first, last), strict=True) if not near]


RECENT = [2010 + place % 12 for place in range(60)]


@pytest.mark.parametrize(
    ("years", "far"),
    [
        (RECENT, []),
        ([1916, *RECENT], [1916]),
        ([1916, 1955, *RECENT], [1916, 1955]),
        ([*RECENT, 1955, 2100], [1955, 2100]),
        ([*RECENT, 2000], []),  # nine years before a time of twelve
        ([2020] * 40 + [2030], []),
        ([*RECENT, 1916, 1933, 1955, 1979], [1916, 1933, 1955, 1979]),  # though none is far from the next
        ([*RECENT, *[1916] * 10], []),  # ten of 70 are no few any more
        ([*RECENT[:20], 1916], []),  # so few have room enough
        ([1916, 2020], []),  # so are one of two
        ([], []),
    ],
)
def test_a_few_far_from_all_others_are_out_of_sight(years, far):
    assert seen(years) == far


@given(st.lists(st.integers(1900, 2100), max_size=120))
def test_nearly_all_are_in_sight_and_order_does_not_matter(years):
    far = seen(years)
    assert len(far) <= 2 * (len(years) // 10)
    assert sorted(far) == sorted(seen(years[::-1]))


def test_a_long_time_is_not_cut_where_it_reaches_far():
    first = pd.Series(pd.to_datetime(["1990-01-01"] + ["2020-01-01"] * 40))
    last = pd.Series(pd.to_datetime(["2021-12-31"] + ["2020-12-31"] * 40))  # the long time reaches among the others
    assert np.all(within_sight(first, last))
