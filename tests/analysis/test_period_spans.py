import pytest

from tradelines.analysis.periods import span_of


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("2020-01-01", "2020-12-31", "year"),
        ("2020-03-21", "2021-03-20", "year"),
        ("2020-02-29", "2021-02-28", "year"),
        ("2021-01-01", "2021-05-31", "part"),
        ("2021-05-04", "2021-05-04", "part"),
        ("2016-01-01", "2020-12-31", "years"),
        ("2020-01-01", "2021-03-31", "years"),
        ("", "2030-12-31", "unknown"),
        ("2020-01-01", "", "unknown"),
        ("", "", "unknown"),
    ],
)
def test_span_of(start, end, span):
    assert span_of(start, end) == span
