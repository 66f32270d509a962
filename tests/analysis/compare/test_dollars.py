"""Amounts of other currencies in dollars: at the rate of their very period, marked, or not at all."""

import pandas as pd
import pytest
from figures_made import figure

from tradelines.analysis.compare import change_in_dollars, in_dollars, no_rate, rate_in
from tradelines.analysis.rates import CONVERTED, converted, official_rates
from tradelines.figures.compare_words import derived, rate

RATES = official_rates()


def manats(period: str, value: float | None = 17e6, **columns):
    return figure(period, value, currency="AZN", **columns)


def test_an_amount_of_a_year_is_turned_at_the_average_of_that_year():
    found = in_dollars(manats("2020"), RATES)
    assert found is not None
    assert (found.value, found.unit, found.converted) == (pytest.approx(10e6), "USD", True)
    assert derived(found) == "10 million USD"
    assert rate(found.rates[0]) == "1.7 AZN for 1 USD, official, average of the year 2020 (World Bank, PA.NUS.FCRF)"


@pytest.mark.parametrize(
    ("quoted", "why"),
    [
        (manats("2020"), None),
        (manats("2020-01-01/2020-05-31"), "no rate"),
        (manats("1999"), "no rate"),
        (manats(""), "no period"),
        (figure("2020", 5e12, currency="IRR"), "several rates"),
        (figure("2020", 5e11, currency="IRT"), "several rates"),
        (figure("2020", 5e6, currency="TMT"), "no rate"),
        (figure("2020", 5e6), None),
        (manats("2020", None), None),
        (manats("2020", value_usd=10.1e6), None),
    ],
)
def test_why_an_amount_is_not_turned(quoted, why):
    assert no_rate(quoted, RATES) == why
    if why:
        assert in_dollars(quoted, RATES) is None


def test_months_are_turned_at_the_mean_of_their_own_averages():
    found = in_dollars(figure("2021-01-01/2021-05-31", 5e6, currency="EUR"), RATES)
    assert found is not None
    assert found.value == pytest.approx(5e6 * 1.2066, rel=1e-3)  # the ECB's dollar that spring: 1.19 to 1.22
    assert rate(found.rates[0]) == (
        "0.8293472 EUR for 1 USD, reference rate, average of the month, mean of the months 2021-01 to 2021-05 "
        "(ECB euro foreign exchange reference rates)"
    )
    month = in_dollars(figure("2021-12-01/2021-12-31", 1e6, currency="TRY"), RATES)
    assert month is not None
    assert month.value == pytest.approx(1e6 / 13.56, rel=0.02)  # 18.4 lira before Christmas, 11 after it


@pytest.mark.parametrize(
    ("period", "currency"),
    [
        ("2022-01-01/2022-03-31", "RUB"),  # the bank published its last rate of the rouble on 1 March
        ("2021-03-21/2021-09-22", "EUR"),  # half an Iranian year: no whole months
        ("2020-01-01/2020-05-31", "KZT"),  # only averages of years
        ("2026-11-01/2027-01-31", "EUR"),
    ],
)
def test_a_period_of_which_a_month_is_not_known_has_no_rate(period, currency):
    quoted = figure(period, 5e6, currency=currency)
    assert (no_rate(quoted, RATES), in_dollars(quoted, RATES)) == ("no rate", None)


def test_a_year_of_which_only_the_months_are_published_is_their_mean():
    found = in_dollars(figure("2025", 1e6, currency="EUR"), RATES)
    assert found is not None
    assert 1.10e6 < found.value < 1.16e6  # the euro stood at 1.02 dollars in January and at 1.18 in September


@pytest.mark.parametrize("currency", ["CNY", "EUR", "GBP", "JPY", "RUB", "TRY"])
def test_the_months_of_a_year_agree_with_the_average_published_for_it(currency):
    years = [period for known, period in RATES if known == currency and period.span == "year"]
    monthly = {key: found for key, found in RATES.items() if key[1].span == "part"}
    both = [(RATES[currency, year], rate_in(monthly, currency, year)) for year in years]
    known = [(one.usd_per_unit, other.usd_per_unit) for one, other in both if other]
    assert len(known) >= 16
    assert all(one == pytest.approx(other, rel=0.01) for one, other in known)


def test_the_dollars_of_an_article_go_before_any_rate():
    assert in_dollars(manats("2020", value_usd=10.1e6), RATES) is None


def test_a_change_in_dollars_takes_each_year_at_its_own_rate():
    then, now = figure("2021", 8.85041e9, currency="TRY"), figure("2022", 16.54886e9, currency="TRY")
    value, percent = change_in_dollars(then, now, RATES)
    assert (value.value, percent.value) == (pytest.approx(0, abs=1), pytest.approx(0, abs=1e-6))
    assert [used.day for used in value.rates] == ["2021", "2022"]
    assert change_in_dollars(figure("2020-01-01/2020-05-31", 5e6, currency="KZT"), now, RATES) == []


def test_part_years_change_in_dollars_each_at_the_rate_of_its_own_months():
    then, now = (figure(f"{year}-01-01/{year}-03-31", 1e9, currency="TRY") for year in (2021, 2022))
    value, percent = change_in_dollars(then, now, RATES)
    assert percent.value == pytest.approx(-47, abs=1)  # 7.4 lira for a dollar, then 13.9
    assert [used.day for used in value.rates] == ["2021-01 to 2021-03", "2022-01 to 2022-03"]


def test_rates_are_of_the_right_order():
    rates = {
        (currency, period.year): 1 / found.usd_per_unit
        for (currency, period), found in RATES.items()
        if period.span == "year"
    }
    assert rates["EUR", 2020] == pytest.approx(0.8755, abs=1e-4)
    assert rates["RUB", 2015] == pytest.approx(60.94, abs=0.01)
    assert "IRR" not in {currency for currency, _ in rates}
    for (currency, year), units in rates.items():
        before = rates.get((currency, year - 1), units)
        assert units / before == pytest.approx(1, abs=0.95), (currency, year)


def test_a_table_has_the_rate_beside_the_amount():
    frame = pd.DataFrame(
        {
            "value": [17e6, 5e6, None, 17e6],
            "value_usd": [None, 5e6, None, 9.9e6],
            "currency": ["AZN", "USD", "", "AZN"],
            "period_start": ["2020-01-01"] * 4,
            "period_end": ["2020-12-31"] * 4,
        }
    )
    told = converted(frame)
    assert list(told.columns) == list(CONVERTED)
    assert told["usd_converted"].dropna().to_dict() == {0: pytest.approx(10e6)}
    assert told["usd_rate_source"].to_list() == [
        "World Bank, PA.NUS.FCRF, official, average of the year, 2020", "", "", "",
    ]  # fmt: skip
