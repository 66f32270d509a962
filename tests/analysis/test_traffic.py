import pytest

from tradelines.analysis.network import load_network
from tradelines.analysis.network.traffic import volumes, volumes_on, yearly_tonnes

SEGMENTS = load_network().segments


@pytest.mark.parametrize(
    ("segment", "tonnes"),
    [
        ("mc-main-16", 4_119_000),  # the corridor's newest whole year, on its main branch
        ("mc-btk-04", None),  # a corridor's total says nothing of a side branch
        ("ns-w-09", 800_000),  # its own
        ("ns-w-10", None),  # not in use
        ("ns-e-07", 2_100_000),  # of two sources for one year the higher, no plan
        ("pg-az-01", None),
    ],
)
def test_freight_of_a_year_where_it_is_published(segment, tonnes):
    assert yearly_tonnes(SEGMENTS[segment], volumes()) == tonnes


def test_what_holds_for_a_segment_begins_with_its_own_figures():
    told = volumes_on(SEGMENTS["ns-w-09"], volumes())
    assert [item.segment_id for item in told[:3]] == ["ns-w-09"] * 3
    assert told[0].year == 2024
    assert {item.corridor for item in told} == {"North-South"}


def test_plans_and_parts_of_years_are_told_apart():
    kinds = {(item.period, item.kind) for item in volumes()}
    assert ("year", "year") in kinds
    assert ("year (expected)", "expected") in kinds
    assert ("9 months", "part of a year") in kinds
