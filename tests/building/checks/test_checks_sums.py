"""Exports and imports against turnover and balance, parts against wholes."""

import pytest

from tradelines.building.checks.sums import sums

M = 1e6
NINE = {"first": "2023-01-01", "last": "2023-09-30"}


def outcomes(rows):
    return [(finding.row_id, finding.outcome, finding.detail) for finding in sums(rows)]


# What stands in the rows, as (id, flow, value, anything else), and what is to come out.
EXAMPLES = {
    "sum to the digit": (
        [("t", "turnover", 61.5 * M, {}), ("x", "export", 20.3 * M, {}), ("m", "import", 41.2 * M, {})],
        [("t", "passed", "20.3 + 41.2 = 61.5 million USD")],
    ),
    "within the rounding": (
        [("t", "turnover", 3e9, {}), ("x", "export", 1.26e9, {}), ("m", "import", 1.9e9, {})],
        [("t", "passed", "1.26 + 1.9 = 3 billion USD")],
    ),
    "does not add up": (
        [("t", "turnover", 71.5 * M, {}), ("x", "export", 20.3 * M, {}), ("m", "import", 41.2 * M, {})],
        [("t", "failed", "20.3 + 41.2 ≠ 71.5 million USD")],
    ),
    "a rough total may be a little off": (
        [("t", "turnover", 63 * M, {"approx": "about"}), ("x", "export", 20.3 * M, {}), ("m", "import", 41.2 * M, {})],
        [("t", "passed", "20.3 + 41.2 = 63 million USD")],
    ),
    "the import told from the other side": (
        [
            ("t", "turnover", 61.5 * M, {}),
            ("x", "export", 20.3 * M, {}),
            ("y", "export", 41.2 * M, {"reporter": "TUR", "partner": "GEO"}),
        ],
        [("t", "passed", "20.3 + 41.2 = 61.5 million USD")],
    ),
    "two totals, of which one fits": (
        [
            ("t", "turnover", 80 * M, {}),
            ("u", "turnover", 61.5 * M, {}),
            ("x", "export", 20.3 * M, {}),
            ("m", "import", 41.2 * M, {}),
        ],
        [("u", "passed", "20.3 + 41.2 = 61.5 million USD")],
    ),
    "another period is not compared": (
        [("t", "turnover", 99 * M, NINE), ("x", "export", 20.3 * M, {}), ("m", "import", 41.2 * M, {})],
        [],
    ),
    "another currency is not compared": (
        [
            ("t", "turnover", 99 * M, {"currency": "EUR"}),
            ("x", "export", 20.3 * M, {}),
            ("m", "import", 41.2 * M, {}),
        ],
        [],
    ),
    "other statistics are not compared": (
        [
            ("t", "turnover", 99 * M, {"source_side": "TUR"}),
            ("x", "export", 20.3 * M, {}),
            ("m", "import", 41.2 * M, {}),
        ],
        [],
    ),
    "a target is not compared with what was reached": (
        [
            ("t", "turnover", 99 * M, {"kind": "target"}),
            ("x", "export", 20.3 * M, {}),
            ("m", "import", 41.2 * M, {}),
        ],
        [],
    ),
    "the balance": (
        [("b", "balance", -20.9 * M, {}), ("x", "export", 20.3 * M, {}), ("m", "import", 41.2 * M, {})],
        [("b", "passed", "20.3 − 41.2 = −20.9 million USD")],
    ),
    "the balance as the partner sees it": (
        [
            ("b", "balance", 20.9 * M, {"reporter": "TUR", "partner": "GEO"}),
            ("x", "export", 20.3 * M, {}),
            ("m", "import", 41.2 * M, {}),
        ],
        [("b", "passed", "41.2 − 20.3 = 20.9 million USD")],
    ),
    "a balance of the wrong sign": (
        [("b", "balance", 20.9 * M, {}), ("x", "export", 20.3 * M, {}), ("m", "import", 41.2 * M, {})],
        [("b", "failed", "20.3 − 41.2 ≠ 20.9 million USD")],
    ),
    "exports above the turnover": (
        [("t", "turnover", 61.5 * M, {}), ("x", "export", 203 * M, {})],
        [("x", "failed", "the export, 203 million USD, is more than the whole turnover, 61.5 million USD")],
    ),
    "exports below the turnover say nothing": ([("t", "turnover", 61.5 * M, {}), ("x", "export", 20.3 * M, {})], []),
    "goods above the whole": (
        [("x", "export", 20.3 * M, {}), ("g", "export", 41 * M, {"commodity": "hazelnuts"})],
        [("g", "failed", "the export of hazelnuts, 41 million USD, is more than the whole export, 20.3 million USD")],
    ),
    "a whole that is less than several of its parts": (
        [
            ("x", "export", 20.3 * M, {}),
            ("g", "export", 41 * M, {"commodity": "hazelnuts"}),
            ("h", "export", 1.2e9, {"commodity": "wine"}),
        ],
        [
            (
                "x",
                "failed",
                "the whole export, 20.3 million USD, is less than its parts: hazelnuts 41 million USD, "
                "wine 1.2 billion USD",
            )
        ],
    ),
    "goods below the whole say nothing": (
        [("x", "export", 20.3 * M, {}), ("g", "export", 4 * M, {"commodity": "hazelnuts"})],
        [],
    ),
    "growth without a level": ([("t", "turnover", None, {}), ("x", "export", 20.3 * M, {})], []),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_sums(name, trade):
    given, expected = EXAMPLES[name]
    rows = [trade(row_id, flow, value, **more) for row_id, flow, value, more in given]
    assert outcomes(rows) == expected


def test_the_order_of_the_rows_does_not_matter(trade):
    rows = [trade("t", "turnover", 61.5 * M), trade("x", "export", 20.3 * M), trade("m", "import", 41.2 * M)]
    assert outcomes(rows)[0][:2] == outcomes(rows[::-1])[0][:2] == ("t", "passed")


def test_a_check_names_all_rows_that_take_part(trade):
    rows = [trade("t", "turnover", 61.5 * M), trade("x", "export", 20.3 * M), trade("m", "import", 41.2 * M)]
    (finding,) = sums(rows)
    assert sorted(finding.row_ids) == ["m", "t", "x"]
