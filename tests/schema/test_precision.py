"""What the digits and hedges of a printed figure leave open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.schema.precision import agree, growth_follows, growth_pct, half_unit, leeway

APPROX = st.sampled_from(["exact", "about", "over", "under"])
PRINTED = st.tuples(st.integers(1, 10**7).map(lambda value: value * 1e4), APPROX)


@pytest.mark.parametrize(
    ("value", "approx", "open_by"),
    [
        (339.1e6, "exact", 0.05e6),
        (339e6, "exact", 0.5e6),
        (300e6, "exact", 0.5e6),
        (3e9, "exact", 0.5e9),
        (1.2e9, "exact", 0.05e9),
        (20.0, "exact", 0.5),
        (0.0, "exact", 0.0),
        (340e6, "about", 17e6),
        (3e9, "over", 0.5e9),
    ],
)
def test_how_far_the_true_figure_may_lie(value, approx, open_by):
    assert leeway(value, approx) == pytest.approx(open_by)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((339.1e6, "exact"), (339e6, "exact"), True),
        ((339.1e6, "exact"), (339.09e6, "exact"), True),
        ((339.1e6, "exact"), (340.2e6, "exact"), False),
        ((1e9, "exact"), (1.4e9, "exact"), True),
        ((1e9, "exact"), (1.6e9, "exact"), False),
        ((340e6, "about"), (350.1e6, "exact"), True),
        ((-5.1e6, "exact"), (5.1e6, "exact"), False),
    ],
)
def test_whether_two_printed_figures_can_be_one(one, other, same):
    assert agree(one, other) is same
    assert agree(other, one) is same


@given(PRINTED, st.floats(-1, 1))
def test_a_figure_agrees_with_whatever_it_may_be_rounded_from(printed, share):
    value, approx = printed
    assert agree(printed, (value + share * leeway(value, approx), "exact"))


@given(PRINTED)
def test_a_figure_agrees_with_itself_and_digits_never_widen_it(printed):
    assert agree(printed, printed)
    assert half_unit(printed[0]) <= printed[0] / 2


@given(PRINTED, PRINTED)
def test_the_growth_that_is_counted_follows(then, now):
    assert growth_follows(growth_pct(then[0], now[0]), then, now)


@pytest.mark.parametrize(
    ("change_pct", "then", "now", "follows"),
    [
        (8.0, 100e6, 108e6, True),
        (8.0, 100e6, 108.9e6, True),
        (8.0, 100e6, 112e6, False),
        (-50.0, 100e6, 50e6, True),
        (-50.0, 100e6, 150e6, False),
        (150.0, 100e6, 250e6, True),
        (250.0, 100e6, 250e6, True),
        (110.0, 100e6, 210e6, True),
        (20.0, 3e9, 4e9, True),
    ],
)
def test_stated_growth(change_pct, then, now, follows):
    assert growth_follows(change_pct, (then, "exact"), (now, "exact")) is follows
