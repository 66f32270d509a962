"""Checks as an article's and as all articles' rows of checks and warnings."""

import pytest

from tradelines.building.checks import NewestClaims, check_article, check_corpus, claim_of
from tradelines.building.checks.finding import amount, percent
from tradelines.schema import ArticleRow, Facts, WarningRow
from tradelines.schema.precision import half_unit

M = 1e6
ARTICLE = ArticleRow(article_id="a", source="a.txt")


def test_a_passed_sum_is_kept_and_warns_of_nothing(trade):
    rows = [trade("t", "turnover", 61.5 * M), trade("x", "export", 20.3 * M), trade("m", "import", 41.2 * M)]
    checks, warnings = check_article(ARTICLE, Facts(trade=rows))
    assert [(check.check_id, check.code, check.outcome) for check in checks] == [("a-c1", "sum_mismatch", "passed")]
    assert warnings == []


def test_a_failed_sum_is_kept_and_warns_at_the_turnover(trade):
    rows = [trade("t", "turnover", 71.5 * M), trade("x", "export", 20.3 * M), trade("m", "import", 41.2 * M)]
    checks, warnings = check_article(ARTICLE, Facts(trade=rows))
    assert [check.outcome for check in checks] == ["failed"]
    assert [(w.article_id, w.table, w.row_id, w.code) for w in warnings] == [("a", "trade", "t", "sum_mismatch")]


def test_a_slip_of_unit_is_told_once_and_not_as_a_wrong_sum_too(trade):
    rows = [trade("t", "turnover", 61.5 * M), trade("x", "export", 20.3e3), trade("m", "import", 41.2 * M)]
    checks, warnings = check_article(ARTICLE, Facts(trade=rows))
    assert checks == []
    assert [(w.row_id, w.code) for w in warnings] == [("x", "unit_suspect")]


@pytest.mark.parametrize("reason", ["subnational", "GROUP"])
def test_what_has_only_a_countrys_code_is_not_set_against_the_countrys(reason, trade):
    rows = [trade("t", "turnover", 71.5 * M), trade("x", "export", 20.3 * M), trade("m", "import", 41.2 * M)]
    warnings = []
    if reason == "GROUP":
        for row in rows:
            row.partner = "GROUP"
    else:
        warnings = [WarningRow(article_id="a", table="trade", row_id="m", code="subnational", detail="a province")]
    assert check_article(ARTICLE, Facts(trade=rows, warnings=warnings)) == ([], [])


def warned(rows):
    claims = [claim for row in rows if (claim := claim_of(row))]
    return [(w.article_id, w.row_id, w.code) for w in check_corpus(claims, NewestClaims(), "")]


def mirror(value, **more):
    return {"flow": "import", "value": value, "reporter": "TUR", "partner": "GEO", "article": "b"} | more


MIRRORS = {
    "two sides differ by a quarter": (mirror(100 * M), ["mirror_conflict"] * 2),
    "two sides agree": (mirror(84 * M), []),
    "another period": (mirror(100 * M, first="2022-01-01"), []),
    "another currency": (mirror(100 * M, currency="EUR"), []),
    "goods only": (mirror(100 * M, commodity="hazelnuts"), []),
    "the same side's statistics": (mirror(100 * M, source_side="GEO"), []),
    "a target": (mirror(100 * M, kind="target"), []),
    "three zeros too many": (mirror(80e9), ["unit_suspect"] * 2),
}


@pytest.mark.parametrize("name", MIRRORS)
def test_one_flow_told_by_two_sides(name, trade):
    other, codes = MIRRORS[name]
    rows = [trade("x", "export", 80 * M), trade("y", **other)]
    assert [code for _, _, code in warned(rows)] == codes


def test_turnovers_conflict_only_where_both_say_whose_statistics_they_are(trade):
    rows = [trade("a", "turnover", 80 * M), trade("b", "turnover", 120 * M, article="b")]
    assert warned(rows) == []
    rows[0].source_side, rows[1].source_side = "GEO", "TUR"
    assert warned(rows) == [("a", "a", "mirror_conflict"), ("b", "b", "mirror_conflict")]


def test_a_conflict_names_the_nearest_figure_of_the_other_side(trade):
    rows = [trade("x", "export", 80 * M), trade("y", **mirror(100 * M)), trade("z", **mirror(300 * M))]
    details = {w.row_id: w.detail for w in check_corpus([claim_of(row) for row in rows], NewestClaims(), "")}
    assert details["x"] == "80 million USD by GEO, 100 million USD by TUR (b)"


@pytest.mark.parametrize(
    ("value", "half"),
    [(273_100_000.0, 50_000), (3e9, 5e8), (8.0, 0.5), (8.3, 0.05), (0.0, 0), (-20.0, 0.5), (100e6, 5e5)],
)
def test_half_of_the_last_printed_digit(value, half):
    assert half_unit(value) == pytest.approx(half)


def test_amounts_in_words():
    assert amount(273_100_000, "USD") == "273.1 million USD"
    assert amount(-4500, "t") == "−4.5 thousand t"
    assert amount(12, "trains") == "12 trains"
    assert percent(8.25) == "+8.2 percent"
    assert percent(-3) == "−3 percent"
