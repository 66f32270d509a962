import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.figures import formats


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (339.1, "339.1"),
        (1063.45, "1,063.45"),
        (-12.5, "−12.5"),
        (1e9, "1,000,000,000"),
        (0.1 + 0.2, "0.30000000000000004"),
    ],
)
def test_number(value, words):
    assert formats.number(value) == words


@pytest.mark.parametrize(
    ("value", "unit", "approx", "words"),
    [
        (339_100_000, "USD", "exact", "339.1 million USD"),
        (2_063_450_200, "USD", "exact", "2.0634502 billion USD"),
        (-96_300_000, "USD", "exact", "−96.3 million USD"),
        (612, "t", "over", "over 612 t"),
        (13_500, "TEU", "about", "about 13,500 TEU"),
        (1.5e12, "IRR", "under", "under 1.5 trillion IRR"),
        (35, "", "exact", "35"),
        (0, "USD", "exact", "0 USD"),
    ],
)
def test_amount(value, unit, approx, words):
    assert formats.amount(value, unit, approx) == words


@given(st.integers(1, 10**15))
def test_an_amount_keeps_its_digits(value):
    digits = formats.amount(value).replace(",", "").split(" ")[0].replace(".", "").strip("0")
    assert digits == str(value).strip("0")


@pytest.mark.parametrize(
    ("values", "scale"),
    [
        ([84.4e6, 188.7e6, 273.1e6], (1e6, "million")),
        ([5e5], (1.0, "")),
        ([], (1.0, "")),
        ([float("nan"), 2e9], (1e9, "billion")),
        ([-3e6, 0, 4e6], (1e6, "million")),
    ],
)
def test_one_scale_for_all(values, scale):
    assert formats.scale_of(values) == scale


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2020-01-01", "2020-12-31", "2020"),
        ("2021-01-01", "2021-05-31", "Jan-May 2021"),
        ("2021-05-01", "2021-05-31", "May 2021"),
        ("2020-02-01", "2020-02-29", "Feb 2020"),
        ("2020-03-21", "2021-03-20", "21 Mar 2020 - 20 Mar 2021"),
        ("2020-11-01", "2021-02-28", "Nov 2020 - Feb 2021"),
        ("2016-01-01", "2020-12-31", "2016-2020"),
        ("2021-07-06", "2021-07-06", "6 Jul 2021"),
        ("", "2029-12-31", "by 2029"),
        ("", "2029-06-30", "by 30 Jun 2029"),
        ("2019-01-01", "", "since 2019"),
        ("2019-05-04", "", "since 4 May 2019"),
        ("", "", "period not stated"),
    ],
)
def test_period(start, end, words):
    assert formats.period(start, end) == words


@pytest.mark.parametrize(
    ("value", "end", "inferred", "words"),
    [
        ("2021-07-06", "", False, "6 July 2021"),
        ("2021-07-06", "", True, "6 July 2021 (year inferred)"),
        ("2022-05", "", False, "May 2022"),
        ("2022-05", "", True, "May 2022 (inferred)"),
        ("2022", "", False, "2022"),
        ("2022-05-02", "2022-05-04", False, "2-4 May 2022"),
        ("2022-05-30", "2022-06-01", False, "30 May 2022 - 1 June 2022"),
        ("2022-05-02", "2022-05-02", False, "2 May 2022"),
        ("", "", False, "date not stated"),
    ],
)
def test_day(value, end, inferred, words):
    assert formats.day(value, end=end, inferred=inferred) == words


def test_countries_and_pairs():
    assert formats.pair("AZE", "TUR") == "Azerbaijan–Türkiye"
    assert formats.pair("GEO", "WLD") == "Georgia–all partners"
    assert formats.country("QQQ") == "QQQ"


@pytest.mark.parametrize(
    ("words", "sentence"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listed(words, sentence):
    assert formats.listed(words) == sentence


@pytest.mark.parametrize(
    ("size", "words"), [(0, "no figures"), (1, "1 figure"), (2, "2 figures"), (12345, "12,345 figures")]
)
def test_count(size, words):
    assert formats.count(size, "figure") == words


@pytest.mark.parametrize(("change", "words"), [(8, "+8%"), (-12.5, "−12.5%"), (0, "0%")])
def test_percent(change, words):
    assert formats.percent(change) == words


@given(st.text(max_size=200), st.integers(5, 60))
def test_short_text_is_never_longer(text, most):
    cut = formats.short(text, most)
    assert len(cut) <= most
    assert cut == text or cut.endswith("…")
