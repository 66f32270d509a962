"""Values that follow from quoted figures: their formulas, parts and rates, and where nothing follows."""

import pytest
from figures_made import figure

from tradelines.analysis.compare import balance, change, flow_beside, growth_of, pace_of, rank, rate_of, share

EXPORT, IMPORT = {"flow": "export"}, {"flow": "import"}
EUROS = {"currency": "EUR"}
WORLD = {"partner": "WLD"}


def told(found):
    return [(value.name, round(value.value, 3), value.unit) for value in found]


def test_balance_and_cover_ratio():
    exports, imports = figure("2020", 38.5e6, **EXPORT), figure("2020", 300.6e6, **IMPORT)
    found = balance(exports, imports)
    assert told(found) == [("balance", -262.1e6, "USD"), ("cover ratio", 12.808, "%")]
    assert all(value.parts == (exports, imports) and value.rates == () for value in found)
    assert [value.formula for value in found] == ["exports - imports", "exports / imports × 100"]


def test_a_balance_in_euros_stands_in_dollars_too_with_the_articles_own_rates():
    exports = figure("2020", 90e6, **EXPORT, currency="EUR", value_usd=100e6, published="2021-02-01", article_id="a")
    imports = figure("2020", 45e6, **IMPORT, currency="EUR", value_usd=51e6, article_id="b")
    in_euros, in_dollars, cover = balance(exports, imports)
    assert (in_euros.value, in_euros.unit, in_euros.rates) == (45e6, "EUR", ())
    assert (in_dollars.value, in_dollars.unit) == (49e6, "USD")
    assert [(rate.currency, round(rate.usd_per_unit, 4), rate.day, rate.source) for rate in in_dollars.rates] == [
        ("EUR", 1.1111, "2021-02-01", "a"),
        ("EUR", 1.1333, "2020-12-31", "b"),
    ]
    assert cover.value == pytest.approx(200)


@pytest.mark.parametrize(
    "other",
    [
        figure("2019", 1e6, **IMPORT),
        figure("2020", 1e6, **IMPORT, partner="GEO"),
        figure("2020", 1e6, **IMPORT, reporter="IRN", partner="AZE"),
        figure("2020", 1e6, **IMPORT, kind="target"),
        figure("2020", 1e6, **IMPORT, commodity="tea"),
        figure("2020", 1e6, **IMPORT, source_side="IRN"),
        figure("2020", 1e6, **IMPORT, **EUROS),
        figure("2020", None, **IMPORT),
        figure("2020", 1e6, **EXPORT),
        figure("2020", 1e6),
    ],
)
def test_no_balance_of_what_does_not_belong_together(other):
    assert balance(figure("2020", 5e6, **EXPORT), other) == []


def test_no_cover_ratio_of_no_imports():
    found = balance(figure("2020", 5e6, **EXPORT), figure("2020", 0.0, **IMPORT))
    assert told(found) == [("balance", 5e6, "USD")]


def test_share_of_the_reporters_total():
    part, whole = figure("2020", 38.5e6, **EXPORT), figure("2020", 13.74e9, **EXPORT, **WORLD)
    [value] = share(part, whole)
    assert (value.name, value.value, value.parts) == ("share", pytest.approx(0.2802, rel=1e-3), (part, whole))


@pytest.mark.parametrize(
    "whole",
    [
        figure("2020", 1e9, **EXPORT),
        figure("2019", 1e9, **EXPORT, **WORLD),
        figure("2020", 1e9, **IMPORT, **WORLD),
        figure("2020", 1e9, **EXPORT, **WORLD, **EUROS),
        figure("2020", 0.0, **EXPORT, **WORLD),
        figure("2020", 1e9, **EXPORT, reporter="GEO", partner="WLD"),
    ],
)
def test_no_share_of_another_whole(whole):
    assert share(figure("2020", 5e6, **EXPORT), whole) == []


def test_rank_among_the_partners_of_whom_a_figure_is_known():
    own = figure("2020", 38e6, **EXPORT)
    others = [
        figure("2020", 460e6, **EXPORT, partner="GEO"),
        figure("2020", 12e6, **EXPORT, partner="KAZ"),
        figure("2020", 55e6, **EXPORT, partner="KAZ"),
        figure("2020", 9e6, **EXPORT, partner="UZB"),
        figure("2020", 9e9, **EXPORT, partner="WLD"),
        figure("2020", 9e9, **IMPORT, partner="TUR"),
        figure("2019", 9e9, **EXPORT, partner="TUR"),
        figure("2020", 9e9, **EXPORT, reporter="TUR", partner="CHN"),
        figure("2020", 9e9, **EXPORT, partner="RUS", **EUROS),
    ]
    [place] = rank(own, [own, *others])
    assert (place.value, place.of, len(place.parts)) == (3, 4, 4)
    assert rank(own, [own]) == []
    assert rank(figure("2020", None, **EXPORT), others) == []


def test_change_in_value_and_in_percent():
    earlier, later = figure("2019", 493.8e6), figure("2020", 339.1e6)
    found = change(earlier, later)
    assert told(found) == [("change", -154.7e6, "USD"), ("change in percent", -31.328, "%")]
    assert [value.formula for value in found] == ["later - earlier", "(later / earlier - 1) × 100"]


def test_change_in_the_quoted_currency_and_in_dollars():
    earlier = figure("2019", 80e6, currency="EUR", value_usd=90e6)
    later = figure("2020", 90e6, currency="EUR", value_usd=103.5e6)
    assert told(change(earlier, later)) == [
        ("change", 10e6, "EUR"),
        ("change in percent", 12.5, "%"),
        ("change", 13.5e6, "USD"),
        ("change in percent", 15.0, "%"),
    ]


def test_change_of_a_balance_that_was_below_nothing_has_no_percent():
    found = change(figure("2019", -5e6, flow="balance"), figure("2020", 5e6, flow="balance"))
    assert told(found) == [("change", 10e6, "USD")]


def test_no_change_without_a_common_currency():
    assert change(figure("2019", 5e6, **EUROS), figure("2020", 5e6)) == []


@pytest.mark.parametrize(
    "quoted", [figure("2020"), figure("2020", 5e6, **EUROS), figure("2020", 0.0, currency="EUR", value_usd=0.0)]
)
def test_no_rate_where_the_article_gives_none(quoted):
    assert rate_of(quoted) is None


def test_the_other_flow_of_the_same_article_goes_before_that_of_others():
    exports = figure("2020", 38e6, **EXPORT, article_id="a")
    elsewhere, here = (figure("2020", 300e6, **IMPORT, article_id=article) for article in "ba")
    assert flow_beside(exports, "import", [exports, elsewhere, here]) is here
    assert flow_beside(exports, "import", [exports, elsewhere]) is elsewhere
    assert flow_beside(exports, "import", [exports, figure("2019", 1e6, **IMPORT)]) is None


@pytest.mark.parametrize(
    ("period", "given", "months", "value"),
    [
        ("2021-01-01/2021-05-31", {}, 5, 240e6),
        ("2021-01-01/2021-09-30", EXPORT, 9, 100e6 * 12 / 9),
        ("2021-01-01/2021-01-31", {}, 1, 1200e6),
        ("2020-03-20/2020-07-19", {}, 4, 300e6),
        ("2020", {}, None, None),
        ("2021-04-01/2021-06-30", {}, None, None),
        ("2021-01-01/2021-01-15", {}, None, None),
        ("2021-01-01/2021-05-31", {"kind": "target"}, None, None),
        ("2021-01-01/2021-05-31", {"value": None}, None, None),
        ("", {}, None, None),
    ],
)
def test_pace_of_the_first_months(period, given, months, value):
    found = pace_of(figure(period, **given))
    assert (found.months if found else None) == months
    assert (found.value if found else None) == (pytest.approx(value) if value else None)


def growth(change_pct, now=440e6, then=339.1e6, years=("2020", "2021"), **given):
    later = figure(years[1], now, change_pct=change_pct, **given)
    return growth_of(later, [later, figure(years[0], then)])


@pytest.mark.parametrize(
    ("change_pct", "follows"), [(30.0, True), (29.8, True), (29.75, True), (28.0, False), (-30.0, False), (45.0, False)]
)
def test_stated_growth_against_the_level_of_the_year_before(change_pct, follows):
    found = growth(change_pct)
    assert found is not None
    assert (found.follows, round(found.counted_pct, 1)) == (follows, 29.8)


def test_growth_without_a_comparable_level_is_not_judged():
    assert growth(None) is None
    assert growth(30.0, years=("2019", "2021")) is None
    assert growth(30.0, kind="target") is None
    assert growth(30.0, flow="export") is None
    assert growth(30.0, now=None) is None
    assert growth(30.0, now=440e6, then=0.0) is None


def test_of_several_levels_one_from_which_the_growth_follows_is_enough():
    now = figure("2021", 440e6, change_pct=30.0, article_id="a")
    wrong, right = figure("2020", 200e6, article_id="a"), figure("2020", 339.1e6, article_id="b")
    found = growth_of(now, [wrong, right])
    assert found is not None and found.then is right and found.follows
    found = growth_of(now, [wrong])
    assert found is not None and not found.follows
