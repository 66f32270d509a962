"""Warnings where the embedded official statistics give another figure, and where they must stay silent."""

import pytest

from tradelines.building.checks import check_article
from tradelines.schema import ArticleRow, Facts, WarningRow

ARTICLE = ArticleRow(article_id="a", source="a.txt")
M = 1e6
# Azerbaijan's statistics of 2020: exports to Iran 38.49, imports 300.61; Iran's, estimated by the IMF: 283.59, 30.78.
PAIR = {"reporter": "AZE", "partner": "IRN", "first": "2020-01-01", "last": "2020-12-31"}


def conflicts(trade, flow, value, warnings=(), **more):
    row = trade("t", flow, value, **{**PAIR, **more})
    _, warned = check_article(ARTICLE, Facts(trade=[row], warnings=list(warnings)))
    return [warning.detail for warning in warned if warning.code == "official_conflict"]


@pytest.mark.parametrize(
    ("flow", "value", "more"),
    [
        ("turnover", 500 * M, {}),
        ("turnover", 250 * M, {}),
        ("export", 60 * M, {}),
        ("import", 200 * M, {}),
        ("balance", 100 * M, {}),
        ("turnover", 500 * M, {"approx": "about"}),
        ("turnover", 950 * M, {"first": "2019-01-01", "last": "2020-12-31", "source_side": "AZE"}),
    ],
)
def test_a_figure_that_neither_side_knows_is_warned_of(trade, flow, value, more):
    assert len(conflicts(trade, flow, value, **more)) == 1


@pytest.mark.parametrize(
    ("flow", "value", "more"),
    [
        ("turnover", 339.1 * M, {}),
        ("turnover", 360 * M, {}),
        ("turnover", 314 * M, {}),
        ("turnover", 270 * M, {"approx": "about"}),
        ("export", 31 * M, {}),
        ("export", 60 * M, {"source_side": "IRN"}),
        ("export", 500 * M, {"reporter": "IRN", "partner": "AZE"}),
        ("turnover", 500 * M, {"kind": "target"}),
        ("turnover", 500 * M, {"commodity": "tea"}),
        ("turnover", 500 * M, {"first": "2020-01-01", "last": "2020-05-31"}),
        ("turnover", 500 * M, {"first": "2020-03-20", "last": "2021-03-20"}),
        ("turnover", 500 * M, {"first": "", "last": ""}),
        ("turnover", 500 * M, {"currency": "EUR"}),
        ("turnover", 500 * M, {"partner": "UZB"}),
    ],
)
def test_where_the_statistics_agree_or_cannot_tell_nothing_is_said(trade, flow, value, more):
    assert conflicts(trade, flow, value, **more) == []


def test_the_warning_has_the_figures(trade):
    assert conflicts(trade, "turnover", 500 * M) == [
        "500 million USD here; official are 339.094 million USD by AZE and 314.369 million USD by IRN, an estimate "
        "(IMF-DOTS-2022)"
    ]


def test_a_regions_figure_is_not_set_beside_the_countrys(trade):
    region = WarningRow(article_id="a", table="trade", row_id="t", code="subnational", detail="a province")
    assert conflicts(trade, "turnover", 500 * M, warnings=[region]) == []


def test_a_slip_of_unit_is_told_as_one_and_not_as_other_statistics(trade):
    rows = [trade("s", "turnover", 339.1e3, **PAIR)]
    rows += [
        trade(
            f"t{year}",
            "turnover",
            4e8,
            first=f"{year}-01-01",
            last=f"{year}-12-31",
            **{"reporter": "AZE", "partner": "IRN"},
        )
        for year in (2017, 2018, 2019)
    ]
    _, warned = check_article(ARTICLE, Facts(trade=rows))
    assert "unit_suspect" in [warning.code for warning in warned if warning.row_id == "s"]
    assert "official_conflict" not in [warning.code for warning in warned if warning.row_id == "s"]
