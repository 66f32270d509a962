"""When a claim is old: no news for two years, for four."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.schema.staleness import staleness, years_between


@pytest.mark.parametrize(
    ("last", "newest", "told"),
    [
        ("2022-03-01", "2023-12-31", ""),
        ("2022-03-01", "2024-03-05", "stale"),
        ("2020-03-01", "2024-02-20", "stale"),
        ("2020-03-01", "2024-03-05", "dormant"),
        ("2020", "2022-06", "stale"),
        ("2024-03-05", "2020-03-01", ""),
    ],
)
def test_two_years_without_news_are_stale_and_four_dormant(last: str, newest: str, told: str) -> None:
    assert staleness(last, newest) == told


def test_dates_known_to_the_year_or_month_count_from_their_first_day() -> None:
    assert years_between("2020", "2021-01-01") == pytest.approx(1, abs=0.01)
    assert years_between("2020-07", "2021") == pytest.approx(0.5, abs=0.01)


@given(st.lists(st.dates(), min_size=3, max_size=3).map(sorted))
def test_a_claim_never_grows_younger(days: list[date]) -> None:
    last, earlier, later = map(str, days)
    order = ("", "stale", "dormant")
    assert order.index(staleness(last, earlier)) <= order.index(staleness(last, later))
