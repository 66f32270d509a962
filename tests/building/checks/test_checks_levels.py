"""Growth, periods, units and limits: checks on single amounts and on amounts of the same thing."""

import pytest

from tradelines.building.checks.growth import growth
from tradelines.building.checks.level import levels_of
from tradelines.building.checks.limits import impossible_growth, impossible_levels, impossible_segments
from tradelines.building.checks.periods import part_years, unknown_periods
from tradelines.building.checks.units import suspect_units
from tradelines.schema import Facts, SegmentRow

M = 1e6
LAST_YEAR = {"first": "2022-01-01", "last": "2022-12-31"}
YEAR_BEFORE_LAST = {"first": "2021-01-01", "last": "2021-12-31"}


def levels(trade=(), freight=()):
    return levels_of(Facts(trade=list(trade), freight=list(freight)))


@pytest.mark.parametrize(
    ("now", "then", "change", "outcome"),
    [
        (125 * M, 100 * M, 25, "passed"),
        (125 * M, 100 * M, 20, "failed"),  # a fifth of the new level given as growth
        (80 * M, 100 * M, -20, "passed"),
        (80 * M, 100 * M, 20, "failed"),
        (1.3e9, 1.2e9, 8.1, "passed"),  # levels as rough as these leave it open
        (350 * M, 100.2 * M, 250, "passed"),
        (250 * M, 100.2 * M, 250, "passed"),  # "2.5 times more" means either
        (500 * M, 100.2 * M, 250, "failed"),
    ],
)
def test_growth_against_the_year_before(now, then, change, outcome, trade):
    rows = [trade("n", "export", now, change_pct=change), trade("t", "export", then, **LAST_YEAR)]
    assert [(finding.row_id, finding.outcome) for finding in growth(levels(rows))] == [("n", outcome)]


def test_growth_may_be_meant_against_an_earlier_year(trade):
    rows = [
        trade("n", "export", 150 * M, change_pct=50),
        trade("t", "export", 140 * M, **LAST_YEAR),
        trade("s", "export", 100 * M, **YEAR_BEFORE_LAST),
    ]
    assert [finding.outcome for finding in growth(levels(rows))] == ["passed"]


@pytest.mark.parametrize(
    "other",
    [
        {"first": "2022-01-01", "last": "2022-06-30"},
        {**LAST_YEAR, "partner": "ARM"},
        {**LAST_YEAR, "commodity": "wine"},
        {**LAST_YEAR, "kind": "target"},
    ],
)
def test_growth_is_not_counted_on_another_thing(other, trade):
    rows = [trade("n", "export", 125 * M, change_pct=60), trade("t", "export", 100 * M, **other)]
    assert not list(growth(levels(rows)))


def test_growth_of_freight_and_of_a_leap_years_february(freight):
    rows = [
        freight("n", 22_000, "2024-02-01", "2024-02-29", change_pct=10),
        freight("t", 20_000, "2023-02-01", "2023-02-28"),
    ]
    assert [finding.outcome for finding in growth(levels(freight=rows))] == ["passed"]


@pytest.mark.parametrize(
    ("first", "last", "detail"),
    [
        ("2023-01-01", "2023-12-31", None),
        ("2022-03-21", "2023-03-20", None),  # an Iranian year
        ("2019-01-01", "2023-12-31", None),
        ("2023-01-01", "2023-05-31", "January-May 2023 is 5 months"),
        ("2023-04-01", "2023-04-30", "April 2023 is 1 month"),
        ("2022-12-01", "2023-02-28", "December 2022-February 2023 is 3 months"),
        ("2023-03-21", "2023-05-21", "2023-03-21 to 2023-05-21 is 62 days"),
        ("2023-03-21", "2023-03-21", "2023-03-21 is a day"),
        ("", "", None),
        ("2023-01-01", "", None),
    ],
)
def test_part_years(first, last, detail, trade):
    found = [f.detail.split(",")[0] for f in part_years(levels([trade("t", "export", M, first, last)]))]
    assert found == ([detail] if detail else [])


@pytest.mark.parametrize(
    ("kind", "first", "warned"),
    [("actual", "", True), ("actual", "2023-01-01", False), ("target", "", False), ("capacity", "", False)],
)
def test_unknown_periods(kind, first, warned, freight):
    found = list(unknown_periods(levels(freight=[freight("f", 5000, first, first, kind=kind)])))
    assert bool(found) is warned


UNITS = {
    "thousand for million in one of two years": (
        [("a", "export", 84.4e3, {}), ("b", "export", 81.2 * M, LAST_YEAR)],
        {"a"},
    ),
    "the odd one of three": (
        [
            ("a", "export", 84.4 * M, {}),
            ("b", "export", 81.2e9, LAST_YEAR),
            ("c", "export", 77 * M, YEAR_BEFORE_LAST),
        ],
        {"b"},
    ),
    "tenfold growth": ([("a", "export", 840 * M, {}), ("b", "export", 81.2 * M, LAST_YEAR)], set()),
    "a target far above": ([("a", "export", 84 * M, {}), ("b", "export", 80e9, {"kind": "target"})], set()),
    "a small import beside a large export": ([("a", "export", 84 * M, {}), ("b", "import", 80e3, {})], set()),
    "the sum fits with three more zeros": (
        [("t", "turnover", 61.5 * M, {}), ("x", "export", 20.3e3, {}), ("m", "import", 41.2 * M, {})],
        {"x"},
    ),
    "the total with three fewer": (
        [("t", "turnover", 61.5e9, {}), ("x", "export", 20.3 * M, {}), ("m", "import", 41.2 * M, {})],
        {"t"},
    ),
    "a sum that is right": (
        [("t", "turnover", 61.5 * M, {}), ("x", "export", 61.49 * M, {}), ("m", "import", 10e3, {})],
        set(),
    ),
}


@pytest.mark.parametrize("name", UNITS)
def test_suspect_units(name, trade):
    given, expected = UNITS[name]
    rows = [trade(row_id, flow, value, **more) for row_id, flow, value, more in given]
    assert {finding.row_id for finding in suspect_units(levels(rows))} == expected


def test_one_trains_load_is_no_slip_beside_a_years_freight(freight):
    rows = [freight("year", 4.5e6), freight("train", 3000, "", "")]
    assert not list(suspect_units(levels(freight=rows)))
    rows[1] = freight("before", 4.1e3, "2022-01-01", "2022-12-31")
    assert [finding.row_id for finding in suspect_units(levels(freight=rows))] == ["before"]


@pytest.mark.parametrize(
    ("value", "more", "implausible"),
    [
        (2.9e9, {}, False),
        (2.9e12, {}, True),  # Georgia's trade with the whole world is some 24 billion dollars
        (2.9e12, {"currency": "KZT"}, False),
        (-5e6, {}, True),
        (-5e6, {"flow": "balance"}, False),
        (9e11, {"reporter": "CHN", "partner": "USA"}, False),
        (9e12, {"reporter": "DEU", "partner": "USA"}, True),
        (9e12, {"reporter": "EU", "partner": "WLD"}, False),
        (6e10, {"first": "2014-01-01"}, False),  # ten years
        (6e6, {"first": "2024-01-01", "last": "2024-12-31"}, True),  # a fact of next year
        (6e6, {"first": "2024-01-01", "last": "2024-12-31", "kind": "target"}, False),
        (6e6, {"first": "2023-12-31", "last": "2023-01-01"}, True),
    ],
)
def test_impossible_trade(value, more, implausible, trade):
    row = trade("t", **{"flow": "turnover", "value": value} | more)
    assert bool(list(impossible_levels(levels([row]), "2023-12-31"))) is implausible


@pytest.mark.parametrize(
    ("quantity", "unit", "implausible"),
    [(4.5e6, "t", False), (4.5e9, "t", True), (5e7, "TEU", False), (-3, "wagons", True), (9e6, "trains", True)],
)
def test_impossible_freight(quantity, unit, implausible, freight):
    found = list(impossible_levels(levels(freight=[freight("f", quantity, unit=unit)]), ""))
    assert bool(found) is implausible


@pytest.mark.parametrize(("change", "implausible"), [(-100, False), (-101, True), (900, False), (20_000, True)])
def test_impossible_growth(change, implausible):
    assert bool(list(impossible_growth([("trade", "t", change)]))) is implausible


@pytest.mark.parametrize(
    ("cells", "implausible"),
    [
        ({"length_km": 7200}, False),
        ({"length_km": 72_000}, True),
        ({"length_km": 0}, True),
        ({"cost_usd": 6e9}, False),
        ({"cost_usd": 6e12}, True),
        ({}, False),
    ],
)
def test_impossible_segments(cells, implausible):
    row = SegmentRow(segment_id="s", article_id="a", name="x", evidence="x", start=0, end=1, rule="test", **cells)
    assert bool(list(impossible_segments([row]))) is implausible
