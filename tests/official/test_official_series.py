"""What must always hold of looking up official figures and of the verdict on a gap."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tradelines.official.judging import judge, verdict_of
from tradelines.official.series import Series
from tradelines.official.times import period_of
from tradelines.schema import Approx, Flow, TradeKind
from tradelines.schema.intervals import Interval, calendar_year
from tradelines.schema.official import OfficialFlow, OfficialRow

YEAR = calendar_year(2020)


@dataclass(frozen=True)
class Quoted:
    reporter: str = "GEO"
    partner: str = "TUR"
    flow: Flow = "export"
    value_usd: float | None = 1e6
    approx: Approx = "exact"
    period: Interval | None = YEAR
    kind: TradeKind = "actual"
    commodity: str = ""
    source_side: str = ""
    subnational: bool = False


def row(flow: OfficialFlow, code: str, value: float, reporter="GEO", partner="TUR", **more):
    period = period_of(code)
    own = {"source": "office", "retrieved": "2026-01-01", "period_start": period.start.isoformat()} | more
    return OfficialRow(
        reporter=reporter, partner=partner, flow=flow, value_usd=value, period_end=period.end.isoformat(), **own
    )


def months(flow, values, year=2020):
    return [row(flow, f"{year}-M{number:02}", value) for number, value in enumerate(values, start=1)]


AMOUNTS = st.floats(1e3, 1e12)


@given(st.lists(AMOUNTS, min_size=12, max_size=12), st.integers(1, 12), st.integers(1, 12))
def test_any_run_of_months_is_their_sum(values, first, last):
    assume(first <= last)
    found = Series(months("export", values)).figure(
        "GEO", "TUR", "export", Interval(date(2020, first, 1), period_of(f"2020-M{last:02}").end)
    )
    assert found is not None
    assert found.value_usd == pytest.approx(sum(values[first - 1 : last]))
    assert len(found.parts) == last - first + 1


@given(st.lists(AMOUNTS, min_size=12, max_size=12), st.integers(0, 11))
def test_a_month_that_is_missing_makes_no_year(values, gap):
    rows = months("export", values)
    del rows[gap]
    assert Series(rows).figure("GEO", "TUR", "export", YEAR) is None
    assert Series(rows).missing("GEO", "TUR", YEAR) == "period"


@given(AMOUNTS, AMOUNTS)
def test_turnover_and_balance_are_of_the_reporters_own_two_flows(outward, inward):
    series = Series([row("export", "2020", outward), row("import", "2020", inward)])
    turnover, balance = (series.figure("GEO", "TUR", flow, YEAR) for flow in ("turnover", "balance"))
    assert turnover is not None and turnover.value_usd == pytest.approx(outward + inward)
    assert balance is not None and balance.value_usd == pytest.approx(outward - inward)


def test_the_year_as_published_goes_before_the_sum_of_its_months():
    series = Series([*months("export", [1.0] * 12), row("export", "2020", 15.0)])
    found = series.figure("GEO", "TUR", "export", YEAR)
    assert found is not None and (found.value_usd, len(found.parts)) == (15.0, 1)


def test_of_one_source_what_was_retrieved_last_counts():
    rows = [row("export", "2020", value, retrieved=day) for value, day in ((1.0, "2026-02-01"), (2.0, "2026-01-01"))]
    for order in (rows, rows[::-1]):
        found = Series(order).figure("GEO", "TUR", "export", YEAR)
        assert found is not None and found.value_usd == 1.0


@given(AMOUNTS, st.floats(0.01, 3.0), st.floats(1e-3, 1e3))
def test_the_verdict_is_on_the_ratio_whatever_the_scale(official, ratio, scale):
    assume(min(abs(abs(ratio - 1) - limit) for limit in (0.01, 0.1)) > 1e-6)
    verdicts = {
        judge(Quoted(value_usd=official * ratio * size), Series([row("export", "2020", official * size)])).verdict
        for size in (1.0, scale)
    }
    assert verdicts == {verdict_of(abs(ratio - 1))}


@given(AMOUNTS, AMOUNTS, AMOUNTS)
def test_of_a_turnover_without_a_side_the_nearer_one_is_official(quoted, own, other):
    rows = [row("export", "2020", own / 2), row("import", "2020", own / 2)]
    rows += [row(flow, "2020", other / 2, reporter="TUR", partner="GEO") for flow in ("export", "import")]
    told = judge(Quoted(flow="turnover", value_usd=quoted), Series(rows))
    assert told.gap_pct is not None and told.mirror_gap_pct is not None
    assert told.gap_pct <= told.mirror_gap_pct
    swapped = judge(replace(Quoted(flow="turnover", value_usd=quoted), source_side="TUR"), Series(rows))
    assert swapped.official is not None and swapped.official.reporter == "TUR"


def test_where_only_the_partner_has_statistics_they_are_the_mirror_and_no_verdict():
    told = judge(Quoted(), Series([row("import", "2020", 1e6, reporter="TUR", partner="GEO")]))
    assert (told.verdict, told.reason, told.official) == ("no official figure", "parties", None)
    assert told.mirror is not None and told.mirror_gap_pct == 0.0
