"""Periods as typed intervals: kinds, months, likeness, the same months of another year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.schema.intervals import Interval, calendar_year, interval_of

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
INTERVALS = st.builds(lambda start, days: Interval(start, start + timedelta(days=days)), DAYS, st.integers(0, 4000))
MONTH_STARTS = st.builds(date, st.integers(1990, 2060), st.integers(1, 12), st.just(1))


def interval(start, end):
    found = interval_of(start, end)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("start", "end", "span", "months", "calendar"),
    [
        ("2020-01-01", "2020-12-31", "year", 12, True),
        ("2020-03-20", "2021-03-20", "year", 12, False),
        ("2020-03-21", "2021-03-20", "year", 12, False),
        ("2019-07-01", "2020-06-30", "year", 12, True),
        ("2021-01-01", "2021-05-31", "part", 5, True),
        ("2020-02-01", "2020-02-29", "part", 1, True),
        ("2021-03-21", "2021-05-20", "part", 2, False),
        ("2021-03-21", "2021-08-22", "part", 5, False),
        ("2020-03-20", "2020-12-20", "part", 9, False),
        ("2021-03-05", "2021-08-06", "part", None, False),
        ("2021-03-05", "2021-03-09", "part", None, False),
        ("2021-03-05", "2021-03-05", "part", None, False),
        ("2016-01-01", "2020-12-31", "years", 60, True),
    ],
)
def test_what_kind_of_time_it_is(start, end, span, months, calendar):
    found = interval(start, end)
    assert (found.span, found.months, found.calendar) == (span, months, calendar)


@pytest.mark.parametrize(
    ("start", "end"), [("", "2020-12-31"), ("2020-01-01", ""), ("2020-12-31", "2020-01-01"), ("2020-01", "2020-02")]
)
def test_what_is_no_interval(start, end):
    assert interval_of(start, end) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("2020-01-01", "2020-12-31"), ("2021-01-01", "2021-12-31"), True),
        (("2020-02-01", "2020-02-29"), ("2021-02-01", "2021-02-28"), True),
        (("2020-01-01", "2020-02-29"), ("2019-01-01", "2019-02-28"), True),
        (("2020-10-01", "2021-03-31"), ("2021-10-01", "2022-03-31"), True),
        (("2020-10-01", "2021-03-31"), ("2021-01-01", "2021-03-31"), False),
        (("2019-03-21", "2020-03-19"), ("2020-03-20", "2021-03-20"), True),
        (("2019-03-21", "2020-03-19"), ("2020-03-24", "2021-03-20"), False),
        (("2020-01-01", "2020-12-31"), ("2020-03-20", "2021-03-19"), False),
        (("2020-01-01", "2021-12-31"), ("2019-01-01", "2019-12-31"), False),
    ],
)
def test_the_same_months(one, other, same):
    assert interval(*one).same_months(interval(*other)) is same
    assert interval(*other).same_months(interval(*one)) is same


@given(INTERVALS, st.integers(1950, 2090))
def test_moved_to_another_year_it_ends_there_in_the_same_months(period, year):
    moved = period.in_year(year)
    assert moved.year == year
    assert period.same_months(moved)
    assert abs(moved.days - period.days) <= 1


@given(MONTH_STARTS, st.integers(1, 60))
def test_calendar_months_tile_the_interval(start, months):
    after = date(start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1, 1)
    period = Interval(start, after - timedelta(days=1))
    tiles = list(period.calendar_months())
    assert period.calendar and period.months == months == len(tiles)
    assert tiles[0].start == period.start and tiles[-1].end == period.end
    assert all(tile.months == 1 and period.contains(tile) for tile in tiles)
    assert sum(tile.days for tile in tiles) == period.days


def test_a_year_contains_its_months_and_no_others():
    year = calendar_year(2020)
    assert year.contains(interval("2020-02-01", "2020-02-29"))
    assert not year.contains(interval("2020-12-01", "2021-01-31"))
