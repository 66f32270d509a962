import pytest
from figures_made import figure

from tradelines.analysis import compare as c
from tradelines.analysis.official import beside, official_rows

FIVE_2021, FIVE_2020 = "2021-01-01/2021-05-31", "2020-01-01/2020-05-31"


@pytest.mark.parametrize(
    ("period", "value", "verdict"),
    [("2020", 339.1e6, "within 1 %"), ("2020", 350e6, "within 10 %"), ("2020", 500e6, "apart")],
)
def test_azerbaijan_and_iran_in_2020(period, value, verdict):
    told = beside(figure(period, value))
    assert told.verdict == verdict
    assert told.official is not None and told.official.value_usd == pytest.approx(339.09e6, rel=1e-4)
    assert (told.official.reporter, told.official.source) == ("AZE", "IMF-DOTS-2022")
    assert told.mirror is not None and told.mirror.reporter == "IRN"


def test_the_official_series_of_a_flow():
    rows = official_rows("AZE", "IRN", "export")
    assert list(rows["period_start"].str[:4]) == [str(year) for year in range(2010, 2021)]


def test_a_comparable_pair_is_found_for_a_year_and_a_part_of_the_next():
    year, part, before = figure("2020", 300e6), figure(FIVE_2021, 150e6), figure(FIVE_2020, 120e6)
    found = c.comparable_pair(year, part, [year, part, before])
    assert (found.first, found.second, found.replaced) == (before, part, year)
    assert c.compare(year, part).obstacle == "part-year"
    assert c.comparable_pair(year, part, [year, part]).obstacle == "part-year"


def test_claims_on_one_fact():
    told = [
        figure("2020", 339.1e6, article_id="a"),
        figure("2020", 339e6, article_id="b"),
        figure("2020", 410.2e6, source_side="IRN"),
        figure("2020", 500e6, kind="target"),
    ]
    fact = c.fact_of(told)
    assert [claim.reason for claim in fact.claims] == [None, "side", "target or actual"]
    assert fact.claims[0].articles == 2
    assert fact.claims[0].head.value == 339.1e6


def test_what_follows_from_exports_and_imports():
    exports = figure("2020", 40e6, flow="export")
    imports = figure("2020", 300e6, flow="import")
    balance, cover = c.balance(exports, imports)
    assert (balance.value, balance.unit, balance.formula) == (-260e6, "USD", "exports - imports")
    assert cover.value == pytest.approx(13.333, rel=1e-3)


def test_growth_against_the_level_of_another_article():
    now, then = figure("2021", 440e6, change_pct=30), figure("2020", 339.1e6)
    told = c.growth_of(now, [now, then])
    assert told is not None and told.follows and told.then is then
