"""Quoted figures beside official ones: embedded, fetched, mirrored, and where there is none."""

import pytest
from figures_made import figure

from tradelines.analysis.official import beside, official_rows, shares_of_total
from tradelines.official.importing import import_file
from tradelines.official.store import FOLDER_VARIABLE


@pytest.fixture
def take(tmp_path, monkeypatch):
    """Takes lines of our own columns as fetched statistics."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "official"))

    def taken(*lines, heading="reporter,partner,year,flow,value_usd,source", day="2026-11-22"):
        path = tmp_path / "figures.csv"
        path.write_text("\n".join([heading, *lines, ""]))
        import_file(path, tmp_path / "official", day)

    return taken


MONTHS = "reporter,partner,year,month,flow,value_usd,source"


@pytest.mark.parametrize(
    ("quoted", "verdict", "gap"),
    [
        (figure("2020", 339.1e6), "within 1 %", 0.0),
        (figure("2020", 350e6), "within 10 %", 3.2),
        (figure("2020", 500e6), "apart", 47.5),
        (figure("2020", 38.5e6, flow="export"), "within 1 %", 0.0),
        (figure("2020", 300e6, flow="import"), "within 1 %", 0.2),
        (figure("2020", -262.1e6, flow="balance"), "within 1 %", 0.0),
        (figure("2020", 262.1e6, flow="balance"), "apart", 200.0),
        (figure("2020", 314e6, source_side="IRN"), "within 1 %", 0.1),
        (figure("2020", 38.5e6, flow="export", source_side="IRN"), "apart", 25.1),
        (figure("2020", 314.4e6), "within 1 %", 0.0),
        (figure("2019-01-01/2020-12-31", 832.9e6), "within 1 %", 0.0),
    ],
)
def test_verdicts_of_the_embedded_table(quoted, verdict, gap):
    told = beside(quoted)
    assert (told.verdict, told.reason) == (verdict, "")
    assert told.gap_pct == pytest.approx(gap, abs=0.1)


def test_of_a_turnover_that_names_no_side_the_nearer_side_is_the_official_one():
    told = beside(figure("2020", 314.4e6))
    assert told.official is not None and told.mirror is not None
    assert (told.official.reporter, told.mirror.reporter) == ("IRN", "AZE")
    assert told.official.estimated and not told.mirror.estimated


def test_the_mirror_is_the_same_flow_told_by_the_other_side():
    told = beside(figure("2020", 38.5e6, flow="export"))
    assert told.mirror is not None
    assert (told.mirror.reporter, told.mirror.flow, told.mirror.value_usd) == ("IRN", "import", 30_779_085)
    assert told.mirror_gap_pct == pytest.approx(25.1, abs=0.1)


def test_what_the_rounding_leaves_open_is_told():
    told = beside(figure("2020", 0.36e9, approx="about"))
    assert (told.verdict, told.rounding) == ("within 10 %", False)
    assert beside(figure("2020", 0.35e9, approx="about")).rounding is True


@pytest.mark.parametrize(
    ("quoted", "reason"),
    [
        (figure("2020", 5e6, currency="EUR"), "no amount in dollars"),
        (figure("2020", None, change_pct=4.0), "no amount in dollars"),
        (figure("2030", kind="target"), "not actual"),
        (figure("2020", commodity="cotton"), "goods"),
        (figure("2020", subnational=True), "region"),
        (figure("2020", partner="EU"), "group"),
        (figure("2020", partner="GROUP"), "group"),
        (figure(""), "no period"),
        (figure("2020-03-21/2021-03-20"), "calendar"),
        (figure("2020", partner="ZWE"), "parties"),
        (figure("2005"), "period"),
        (figure("2020-01-01/2020-05-31"), "part-year"),
    ],
)
def test_where_there_is_no_official_figure_the_reason_is_told(quoted, reason):
    told = beside(quoted)
    assert (told.verdict, told.reason, told.official) == ("no official figure", reason, None)


def test_of_two_sides_that_have_nothing_the_one_that_has_more_says_why():
    assert beside(figure("2020-01-01/2020-05-31", reporter="IRN", partner="TUR")).reason == "part-year"
    assert beside(figure("2021", reporter="GEO", partner="TUR")).reason == "period"


def test_share_of_the_official_total():
    [found] = shares_of_total(figure("2020", 38.5e6, flow="export"))
    assert (found.total.value_usd, found.total.partner) == (13_740_817_500, "WLD")
    assert found.percent == pytest.approx(0.2802, rel=1e-3)


@pytest.mark.parametrize(
    "quoted",
    [
        figure("2020", 5e6, flow="balance"),
        figure("2020", 5e6, flow="export", partner="WLD"),
        figure("2020", 5e6, flow="export", commodity="tea"),
        figure("2020", 5e6, flow="export", kind="target"),
        figure("2020", 5e6, flow="export", currency="EUR"),
        figure("2020", 5e6, flow="export", subnational=True),
        figure("2020", 5e6, reporter="UZB", flow="export"),
        figure("2021-01-01/2021-05-31", 5e6, flow="export"),
        figure("", 5e6, flow="export"),
    ],
)
def test_no_share_where_no_official_total_answers(quoted):
    assert shares_of_total(quoted) == []


def test_a_turnover_is_a_share_of_that_of_either_side():
    found = shares_of_total(figure("2020", 339.1e6))
    assert [(share.total.reporter, share.total.flow) for share in found] == [("AZE", "turnover"), ("IRN", "turnover")]
    assert found[0].percent == pytest.approx(1.38, abs=0.05)


def test_what_was_fetched_goes_before_what_is_embedded(take):
    take("AZE,IRN,2020,export,50e6,IMF-IMTS", "AZE,IRN,2020,import,350e6,IMF-IMTS")
    told = beside(figure("2020", 400e6))
    assert told.verdict == "within 1 %" and told.official is not None
    assert (told.official.source, told.official.retrieved) == ("IMF-IMTS", "2026-11-22")


def test_half_of_a_turnover_that_was_fetched_is_not_mixed_with_the_embedded_other_half(take):
    take("AZE,IRN,2020,export,50e6,IMF-IMTS")
    told = beside(figure("2020", 339.1e6))
    assert told.official is not None
    assert (told.official.source, {part.source for part in told.official.parts}) == ("IMF-DOTS-2022", {"IMF-DOTS-2022"})


def test_the_imf_goes_before_comtrade_and_both_before_other_files(take):
    take("AZE,IRN,2020,export,1e6,UN-Comtrade", day="2026-11-23")
    take("AZE,IRN,2020,export,2e6,office", day="2026-11-24")
    found = beside(figure("2020", 1e6, flow="export")).official
    assert found is not None and found.source == "UN-Comtrade"
    take("AZE,IRN,2020,export,3e6,IMF-IMTS", day="2026-11-20")
    found = beside(figure("2020", 1e6, flow="export")).official
    assert found is not None and (found.source, found.value_usd) == ("IMF-IMTS", 3e6)


def test_months_make_a_part_of_a_year_and_only_all_of_them(take):
    take(*(f"AZE,IRN,2021,{month},export,{month}e6,office" for month in range(1, 6)), heading=MONTHS)
    quoted = figure("2021-01-01/2021-05-31", 15e6, flow="export")
    told = beside(quoted)
    assert told.verdict == "within 1 %" and told.official is not None and len(told.official.parts) == 5
    assert beside(figure("2021-01-01/2021-06-30", 15e6, flow="export")).reason == "period"


def test_the_rows_of_a_pair_stand_in_order_of_source_and_period(take):
    take("AZE,IRN,2021,export,5,IMF-IMTS")
    take("AZE,IRN,2021,2,export,5,IMF-IMTS", heading=MONTHS)
    rows = official_rows("AZE", "IRN", "export")
    assert list(rows["source"].unique()) == ["IMF-IMTS", "IMF-DOTS-2022"]
    assert list(rows["period_start"][:3]) == ["2021-01-01", "2021-02-01", "2010-01-01"]
    assert official_rows("AZE", "ZWE", "export").empty
