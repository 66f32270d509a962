"""The tables that come with the project are what a fresh build gives."""

from tradelines.building.compare import differences
from tradelines.building.places import CORRECTIONS, TABLES


def test_the_committed_tables_equal_a_fresh_build():
    assert differences(TABLES, CORRECTIONS) == []
