"""Amounts of other currencies in dollars: at the rate of their very period, marked, or not at all."""

import pandas as pd
import pytest
from figures_made import figure

from tradelines.analysis.compare import change_in_dollars, in_dollars, no_rate
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


def test_the_dollars_of_an_article_go_before_any_rate():
    assert in_dollars(manats("2020", value_usd=10.1e6), RATES) is None


def test_a_change_in_dollars_takes_each_year_at_its_own_rate():
    then, now = figure("2021", 8.85041e9, currency="TRY"), figure("2022", 16.54886e9, currency="TRY")
    value, percent = change_in_dollars(then, now, RATES)
    assert (value.value, percent.value) == (pytest.approx(0, abs=1), pytest.approx(0, abs=1e-6))
    assert [used.day for used in value.rates] == ["2021", "2022"]
    assert change_in_dollars(figure("2020-01-01/2020-05-31", 5e6, currency="TRY"), now, RATES) == []


def test_rates_are_of_the_right_order():
    rates = {(currency, period.year): 1 / found.usd_per_unit for (currency, period), found in RATES.items()}
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
