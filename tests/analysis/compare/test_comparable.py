"""Which figures may be set side by side, and why others may not: a table of cases, each there and back."""

import pytest
from figures_made import figure

from tradelines.analysis.compare import comparable_pair, compare

YEAR_20, YEAR_21 = "2020", "2021"
JAN_MAY_20, JAN_MAY_21 = "2020-01-01/2020-05-31", "2021-01-01/2021-05-31"
JAN_SEP_21, FEB_20, FEB_21 = "2021-01-01/2021-09-30", "2020-02-01/2020-02-29", "2021-02-01/2021-02-28"
Q1_20, Q2_20, Q2_21 = "2020-01-01/2020-03-31", "2020-04-01/2020-06-30", "2021-04-01/2021-06-30"
IRANIAN_98, IRANIAN_99 = "2019-03-21/2020-03-19", "2020-03-20/2021-03-20"
IRANIAN_MONTHS_98, IRANIAN_MONTHS_99 = "2019-03-21/2019-07-22", "2020-03-20/2020-07-21"
FIVE_YEARS, NEXT_FIVE = "2011-01-01/2015-12-31", "2016-01-01/2020-12-31"
JULY_YEAR_19, JULY_YEAR_20 = "2019-07-01/2020-06-30", "2020-07-01/2021-06-30"
SALES, PURCHASES, BALANCE = {"flow": "export"}, {"flow": "import"}, {"flow": "balance"}
IRANS = {"reporter": "IRN", "partner": "AZE"}
WITH_GEORGIA = {"reporter": "AZE", "partner": "GEO"}
KAZAKH_CHINESE = {"reporter": "CHN", "partner": "KAZ"}
EUROS, EUROS_TOLD = {"currency": "EUR"}, {"currency": "EUR", "value_usd": 120e6}

# (what, one figure, other figure, basis)
COMPARABLE = [
    ("two full years", (YEAR_20, {}), (YEAR_21, {}), "over time"),
    ("two full years far apart", ("2008", {}), (YEAR_21, {}), "over time"),
    ("the same five months of two years", (JAN_MAY_20, {}), (JAN_MAY_21, {}), "over time"),
    ("February of a leap year and of another", (FEB_20, {}), (FEB_21, {}), "over time"),
    ("the same quarter of two years", (Q2_20, {}), (Q2_21, {}), "over time"),
    ("two Iranian years, of which one begins a day later", (IRANIAN_98, {}), (IRANIAN_99, {}), "over time"),
    ("the same Iranian months of two years", (IRANIAN_MONTHS_98, {}), (IRANIAN_MONTHS_99, {}), "over time"),
    ("two years that begin in July", (JULY_YEAR_19, {}), (JULY_YEAR_20, {}), "over time"),
    ("two spans of five years", (FIVE_YEARS, {}), (NEXT_FIVE, {}), "over time"),
    ("exports of two years", (YEAR_20, SALES), (YEAR_21, SALES), "over time"),
    ("imports of two years", (YEAR_20, PURCHASES), (YEAR_21, PURCHASES), "over time"),
    ("balances of two years", (YEAR_20, BALANCE), (YEAR_21, BALANCE), "over time"),
    ("the same goods in two years", (YEAR_20, {"commodity": "tea"}), (YEAR_21, {"commodity": "tea"}), "over time"),
    ("targets of two years", ("2025", {"kind": "target"}), ("2030", {"kind": "target"}), "over time"),
    ("one side's statistics of two years", (YEAR_20, {"source_side": "AZE"}), (YEAR_21, {"source_side": "AZE"}),
     "over time"),
    ("one year's side is not told", (YEAR_20, {"source_side": "AZE"}), (YEAR_21, {}), "over time"),
    ("euros in both years", (YEAR_20, EUROS), (YEAR_21, EUROS), "over time"),
    ("euros with dollars beside dollars", (YEAR_20, EUROS_TOLD), (YEAR_21, {}), "over time"),
    ("the world's imports of two years", (YEAR_20, {"partner": "WLD", **PURCHASES}),
     (YEAR_21, {"partner": "WLD", **PURCHASES}), "over time"),
    ("two claims on one turnover", (YEAR_20, {}), (YEAR_20, {}), "same fact"),
    ("two claims on exports of five months", (JAN_MAY_21, SALES), (JAN_MAY_21, SALES), "same fact"),
    ("about the same, once hedged", (YEAR_20, {"approx": "over"}), (YEAR_20, {}), "same fact"),
    ("one claim on goods, twice", (YEAR_20, {"commodity": "oil"}), (YEAR_20, {"commodity": "oil"}), "same fact"),
    ("exports of one and imports of the other", (YEAR_20, SALES), (YEAR_20, {**IRANS, **PURCHASES}), "mirror"),
    ("imports of one and exports of the other", (Q2_20, PURCHASES), (Q2_20, {**IRANS, **SALES}), "mirror"),
    ("turnover by one side and by the other", (YEAR_20, {"source_side": "AZE"}), (YEAR_20, {"source_side": "IRN"}),
     "mirror"),
    ("exports by the reporter's and by the partner's statistics", (YEAR_20, SALES),
     (YEAR_20, {"source_side": "IRN", **SALES}), "mirror"),
    ("one reporter's turnover with two partners", (YEAR_20, {}), (YEAR_20, WITH_GEORGIA), "across pairs"),
    ("one reporter's exports to two partners", (YEAR_20, SALES), (YEAR_20, {**WITH_GEORGIA, **SALES}), "across pairs"),
    ("turnover of two pairs with nobody in common", (YEAR_20, {}), (YEAR_20, KAZAKH_CHINESE), "across pairs"),
    ("the same months of one year, two pairs", (JAN_MAY_21, {}), (JAN_MAY_21, WITH_GEORGIA), "across pairs"),
    ("exports to one partner and to the world", (YEAR_20, SALES), (YEAR_20, {"partner": "WLD", **SALES}),
     "across pairs"),
]  # fmt: skip

# (what, one figure, other figure, obstacle)
NOT_COMPARABLE = [
    ("five months and a year", (JAN_MAY_21, {}), (YEAR_20, {}), "part-year"),
    ("five months and the year that they are of", (JAN_MAY_20, {}), (YEAR_20, {}), "part-year"),
    ("a month and a year", (FEB_21, {}), (YEAR_20, {}), "part-year"),
    ("five and nine months", (JAN_MAY_20, {}), (JAN_SEP_21, {}), "other months"),
    ("the first and the second quarter", (Q1_20, {}), (Q2_20, {}), "other months"),
    ("a quarter and a month in it", (Q1_20, {}), (FEB_20, {}), "other months"),
    ("a quarter and the next year's other quarter", (Q1_20, {}), (Q2_21, {}), "other months"),
    ("five years and one", (NEXT_FIVE, {}), (YEAR_21, {}), "several years"),
    ("five years and five months", (NEXT_FIVE, {}), (JAN_MAY_21, {}), "several years"),
    ("five years and seven", (FIVE_YEARS, {}), ("2014-01-01/2020-12-31", {}), "several years"),
    ("an Iranian year and one of the calendar", (IRANIAN_99, {}), (YEAR_20, {}), "other calendar"),
    ("Iranian months and those of the calendar", (IRANIAN_MONTHS_99, {}), (JAN_MAY_20, {}), "other calendar"),
    ("a year that begins in July and one in January", (JULY_YEAR_19, {}), (YEAR_20, {}), "other months"),
    ("ten days and other ten days", ("2020-03-01/2020-03-10", {}), ("2020-05-02/2020-05-11", {}), "other period"),
    ("turnover and exports", (YEAR_20, {}), (YEAR_20, SALES), "flow"),
    ("turnover and imports of two years", (YEAR_20, {}), (YEAR_21, PURCHASES), "flow"),
    ("exports and balance", (YEAR_20, SALES), (YEAR_20, BALANCE), "flow"),
    ("exports and imports of one reporter", (YEAR_20, SALES), (YEAR_20, PURCHASES), "direction"),
    ("both sides' exports", (YEAR_20, SALES), (YEAR_20, {**IRANS, **SALES}), "direction"),
    ("imports of one and, a year later, of the other", (YEAR_20, PURCHASES), (YEAR_21, {**IRANS, **PURCHASES}),
     "direction"),
    ("both sides' balances", (YEAR_20, BALANCE), (YEAR_20, {**IRANS, **BALANCE}), "direction"),
    ("a year by one side, the next by the other", (YEAR_20, {"source_side": "AZE"}), (YEAR_21, {"source_side": "IRN"}),
     "side"),
    ("exports of a year and the mirror of the next", (YEAR_20, SALES), (YEAR_21, {**IRANS, **PURCHASES}), "side"),
    ("a target and what happened", ("2025", {"kind": "target"}), (YEAR_20, {}), "kind"),
    ("a target and what happened in its year", (YEAR_21, {"kind": "target"}), (YEAR_21, {}), "kind"),
    ("a forecast and a target", ("2025", {"kind": "forecast"}), ("2025", {"kind": "target"}), "kind"),
    ("tea and cotton", (YEAR_20, {"commodity": "tea"}), (YEAR_21, {"commodity": "cotton"}), "goods"),
    ("tea and the whole", (YEAR_20, {"commodity": "tea"}), (YEAR_20, {}), "goods"),
    ("euros and dollars", (YEAR_20, EUROS), (YEAR_21, {}), "currency"),
    ("euros and roubles of one year", (YEAR_20, EUROS), (YEAR_20, {"currency": "RUB"}), "currency"),
    ("a figure without a period", ("", {}), (YEAR_20, {}), "no period"),
    ("a target that begins nowhere", ("/2030-12-31", {}), (YEAR_20, {}), "no period"),
    ("a growth without an amount", (YEAR_20, {"value": None, "change_pct": 8.0}), (YEAR_21, {}), "no amount"),
    ("a region's and a country's", (YEAR_20, {"subnational": True}), (YEAR_20, {}), "region"),
    ("other named countries", (YEAR_20, {"partner": "GROUP"}), (YEAR_21, {"partner": "GROUP"}), "group"),
    ("two pairs in two years", (YEAR_20, {}), (YEAR_21, KAZAKH_CHINESE), "parties"),
    ("one reporter's two partners in two years", (YEAR_20, {}), (YEAR_21, WITH_GEORGIA), "parties"),
    ("exports of one pair and turnover of another", (YEAR_20, SALES), (YEAR_20, KAZAKH_CHINESE), "parties"),
    ("exports to one partner and imports from another", (YEAR_20, SALES), (YEAR_20, {**WITH_GEORGIA, **PURCHASES}),
     "flow"),
    ("a year of one pair and five months of another", (YEAR_20, {}), (JAN_MAY_20, WITH_GEORGIA), "part-year"),
]  # fmt: skip


def made(case):
    period, given = case
    return figure(period, **given)


def test_there_are_enough_cases():
    assert len(COMPARABLE) + len(NOT_COMPARABLE) >= 60


@pytest.mark.parametrize(("one", "other", "basis"), [case[1:] for case in COMPARABLE], ids=[c[0] for c in COMPARABLE])
def test_comparable(one, other, basis):
    a, b = made(one), made(other)
    assert (compare(a, b).basis, compare(a, b).obstacle) == (basis, None)
    assert compare(b, a).basis == basis
    assert compare(a, b).currency


@pytest.mark.parametrize(
    ("one", "other", "obstacle"), [case[1:] for case in NOT_COMPARABLE], ids=[c[0] for c in NOT_COMPARABLE]
)
def test_not_comparable_and_why(one, other, obstacle):
    a, b = made(one), made(other)
    assert (compare(a, b).basis, compare(a, b).obstacle) == (None, obstacle)
    assert compare(b, a).obstacle == obstacle


def test_a_figure_is_not_compared_with_itself():
    one = figure(YEAR_20)
    assert compare(one, one).obstacle == "itself"


def test_the_earlier_one_stands_first():
    later, earlier = figure(YEAR_21), figure(YEAR_20)
    assert compare(later, earlier).first is earlier


# What is asked for, what the articles hold besides, and which pair is found: numbers count `held` from 0.
FOUND = {
    "the same months of the year before": ([YEAR_20, JAN_MAY_21], [JAN_MAY_20], (JAN_MAY_20, JAN_MAY_21), YEAR_20),
    "the whole of the later year": ([YEAR_20, JAN_MAY_21], [YEAR_21], (YEAR_20, YEAR_21), JAN_MAY_21),
    "of two ways the longer": ([YEAR_20, JAN_MAY_21], [JAN_MAY_20, YEAR_21], (YEAR_20, YEAR_21), JAN_MAY_21),
    "nine months beside nine": ([JAN_MAY_20, JAN_SEP_21], ["2020-01-01/2020-09-30"],
                                ("2020-01-01/2020-09-30", JAN_SEP_21), JAN_MAY_20),
    "the calendar year beside one": ([IRANIAN_99, YEAR_20], [YEAR_21], (YEAR_20, YEAR_21), IRANIAN_99),
}  # fmt: skip


def days(figure):
    return f"{figure.period.start}/{figure.period.end}"


@pytest.mark.parametrize(("asked", "held", "pair", "replaced"), FOUND.values(), ids=FOUND)
def test_the_nearest_comparable_pair_is_found(asked, held, pair, replaced):
    one, other = map(figure, asked)
    found = comparable_pair(one, other, [one, other, *map(figure, held)])
    assert found.basis == "over time"
    assert (days(found.first), days(found.second)) == tuple(days(figure(period)) for period in pair)
    assert found.replaced is not None and days(found.replaced) == days(figure(replaced))


@pytest.mark.parametrize(
    "held",
    [
        [],
        [figure(JAN_MAY_20, flow="export")],
        [figure(JAN_MAY_20, kind="target")],
        [figure(JAN_MAY_20, commodity="tea")],
        [figure(JAN_MAY_20, reporter="AZE", partner="GEO")],
        [figure(JAN_MAY_20, currency="EUR")],
        [figure(JAN_MAY_20, value=None)],
        [figure(JAN_MAY_20, subnational=True)],
        [figure("2019-01-01/2019-05-31")],
    ],
)
def test_where_nothing_held_is_like_the_obstacle_stays(held):
    one, other = figure(YEAR_20), figure(JAN_MAY_21)
    assert comparable_pair(one, other, [one, other, *held]).obstacle == "part-year"


def test_other_obstacles_than_time_are_not_got_round():
    one, other = figure(YEAR_20), figure(YEAR_20, flow="export")
    assert comparable_pair(one, other, [one, other, figure(YEAR_20)]).obstacle == "flow"
