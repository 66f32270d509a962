import pytest

from tradelines.official.times import frequency_of, period_of, years_of


@pytest.mark.parametrize(
    ("code", "start", "end", "frequency"),
    [
        ("2020", "2020-01-01", "2020-12-31", "A"),
        ("2020-A1", "2020-01-01", "2020-12-31", "A"),
        ("2016-M09", "2016-09-01", "2016-09-30", "M"),
        ("2016-12", "2016-12-01", "2016-12-31", "M"),
        ("202002", "2020-02-01", "2020-02-29", "M"),
        ("2021-Q4", "2021-10-01", "2021-12-31", "Q"),
        (" 2021-Q1 ", "2021-01-01", "2021-03-31", "Q"),
    ],
)
def test_periods_as_offices_write_them(code, start, end, frequency):
    period = period_of(code)
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)
    assert frequency_of(period) == frequency


@pytest.mark.parametrize("code", ["", "20", "2020-M13", "2020-Q5", "soon", "2020-00", "12020"])
def test_no_periods(code):
    with pytest.raises(ValueError, match="no year, quarter or month"):
        period_of(code)


@pytest.mark.parametrize(("text", "years"), [("2010:2025", (2010, 2025)), ("2020", (2020, 2020))])
def test_years(text, years):
    assert years_of(text) == years


@pytest.mark.parametrize("text", ["", "2025:2010", "10:20", "2010-2020", "1000"])
def test_no_years(text):
    with pytest.raises(ValueError, match="names no years"):
        years_of(text)
