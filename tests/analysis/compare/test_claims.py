"""Several articles on one figure: what collapses, what stands side by side, and the likely reason."""

import pandas as pd
import pytest
from figures_made import figure
from hypothesis import given
from hypothesis import strategies as st

from tradelines.analysis import trade
from tradelines.analysis.compare import fact_numbers, fact_of, figures_of, likely_reason, near

IRANS = {"reporter": "IRN", "partner": "AZE"}
EXPORT, IMPORT, BALANCE = {"flow": "export"}, {"flow": "import"}, {"flow": "balance"}

# (what, one figure, other figure, are they one claim)
TOGETHER = [
    ("the same twice", (339.1e6, {}), (339.1e6, {}), True),
    ("one digit less", (339.1e6, {}), (339e6, {}), True),
    ("one digit more", (339.1e6, {}), (339.09e6, {}), True),
    ("another last digit", (339.1e6, {}), (339.3e6, {}), False),
    ("billions with one digit", (1.2e9, {}), (1.23e9, {}), True),
    ("billions with another digit", (1.2e9, {}), (1.27e9, {}), False),
    ("hedged and near", (340e6, {"approx": "about"}), (339.1e6, {}), True),
    ("hedged and far", (400e6, {"approx": "over"}), (339.1e6, {}), False),
    ("euros that the article gives in dollars", (90e6, {"currency": "EUR", "value_usd": 100e6}), (100e6, {}), True),
    ("exports told by their two sides alike", (40e6, EXPORT), (40e6, {**IRANS, **IMPORT}), True),
    ("a target at what happened", (500e6, {"kind": "target"}), (500e6, {}), False),
    ("a balance as both sides see it", (-50e6, BALANCE), (50e6, {**IRANS, **BALANCE}), True),
    ("balances that both call a surplus", (50e6, BALANCE), (50e6, {**IRANS, **BALANCE}), False),
]


def made(case):
    value, given_ = case
    return figure("2020", value, **given_)


@pytest.mark.parametrize(("one", "other", "together"), [case[1:] for case in TOGETHER], ids=[c[0] for c in TOGETHER])
def test_what_is_one_claim(one, other, together):
    a, b = made(one), made(other)
    assert len(fact_of([a, b]).claims) == (1 if together else 2)
    assert len(fact_of([b, a]).claims) == (1 if together else 2)


# (reason, one figure, other figure): as (period, amount in millions, all else)
APART = [
    ("target or actual", ("2020", 339.1, {}), ("2020", 500, {"kind": "target"})),
    ("target or actual", ("2020", 339.1, {"kind": "forecast"}), ("2020", 500, {"kind": "target"})),
    ("region", ("2020", 339.1, {}), ("2020", 60, {"subnational": True})),
    ("goods", ("2020", 339.1, {}), ("2020", 20, {"commodity": "tea"})),
    ("flow", ("2020", 339.1, {}), ("2020", 300, IMPORT)),
    ("flow", ("2020", 38, EXPORT), ("2020", -260, BALANCE)),
    ("direction", ("2020", 38, EXPORT), ("2020", 300, IMPORT)),
    ("direction", ("2020", 38, EXPORT), ("2020", 300, {**IRANS, **EXPORT})),
    ("period", ("2020", 339.1, {}), ("2020-01-01/2020-05-31", 120, {})),
    ("period", ("2020", 339.1, {}), ("2020-03-20/2021-03-20", 370, {})),
    ("currency", ("2020", 339.1, {}), ("2020", 290, {"currency": "EUR"})),
    ("side", ("2020", 38.5, EXPORT), ("2020", 30.8, {**IRANS, **IMPORT})),
    ("side", ("2020", 339.1, {"source_side": "AZE"}), ("2020", 314.4, {"source_side": "IRN"})),
    ("side", ("2020", 339.1, {"source_side": "AZE"}), ("2020", 314.4, {})),
    ("side", ("2020", 339.1, {}), ("2020", 251.7, {})),
    ("rounding", ("2020", 339.1, {}), ("2020", 300, {})),
    ("rounding", ("2020", 339.1, {}), ("2020", 340, {})),
    ("rounding", ("2020", 339.1, {}), ("2020", 300, {"approx": "over"})),
    ("rounding", ("2020", 339.1, {}), ("2020", 400, {"approx": "under"})),
    ("date", ("2020", 339.1, {"published": "2021-01-20"}), ("2020", 341.7, {"published": "2021-06-20"})),
    ("unknown", ("2020", 339.1, {"published": "2021-01-20"}), ("2020", 341.7, {"published": "2021-01-25"})),
    ("unknown", ("2020", 339.1, {}), ("2020", 341.7, {})),
]


@pytest.mark.parametrize(("reason", "one", "other"), APART)
def test_why_claims_may_differ(reason, one, other):
    a, b = (figure(period, amount * 1e6, **given_) for period, amount, given_ in (one, other))
    assert likely_reason(a, b) == likely_reason(b, a) == reason


def test_what_most_articles_say_stands_first_and_what_is_aimed_at_last():
    told = [
        figure("2020", 314.4e6, article_id="a"),
        figure("2020", 339.1e6, article_id="b"),
        figure("2020", 339e6, article_id="c"),
        figure("2020", 500e6, article_id="d", kind="target"),
        figure("2020", 500e6, article_id="e", kind="target"),
        figure("2020", 500e6, article_id="f", kind="target"),
    ]
    fact = fact_of(told)
    assert [(claim.head.value, claim.articles, claim.reason) for claim in fact.claims] == [
        (339.1e6, 2, None),
        (314.4e6, 1, "side"),
        (500e6, 3, "target or actual"),
    ]
    assert fact.disputed


def test_a_target_beside_what_happened_is_no_dispute():
    assert not fact_of([figure("2020", 339.1e6), figure("2020", 500e6, kind="target")]).disputed


def test_near_figures_are_those_that_a_reader_may_mix_up():
    year, part = figure("2020", 339.1e6), figure("2020-01-01/2020-05-31", 120e6)
    sales, tea = figure("2020", 38e6, flow="export"), figure("2020", 1e6, commodity="tea")
    strangers = [figure("2019", 1e6), figure("2020", partner="GEO"), figure("2020", 339.1e6), figure("2020", None)]
    assert near(year, [year, part, sales, tea, *strangers]) == [(part, "period"), (sales, "flow"), (tea, "goods")]


FIGURES = st.lists(
    st.builds(
        figure,
        st.just("2020"),
        st.integers(1, 40).map(lambda tens: tens * 1e7),
        kind=st.sampled_from(["actual", "target"]),
        approx=st.sampled_from(["exact", "about"]),
        source_side=st.sampled_from(["", "AZE", "IRN"]),
    ),
    min_size=1,
    max_size=12,
)


@given(FIGURES)
def test_every_figure_is_in_one_claim_and_the_order_of_reading_does_not_matter(figures):
    fact = fact_of(figures)
    assert sorted(f.trade_id for claim in fact.claims for f in claim.figures) == sorted(f.trade_id for f in figures)
    assert fact_of(figures[::-1]) == fact
    assert fact.claims[0].reason is None and all(claim.reason for claim in fact.claims[1:])


def test_facts_are_numbered_by_flow_goods_and_period(many_tables):
    claims = trade.claims(many_tables)
    numbers = fact_numbers(claims)
    inward = claims["flow"] == "import"
    plain = pd.DataFrame(
        {
            "family": claims["flow"].where(claims["flow"].isin(["turnover", "balance"]), "goods"),
            "pair": claims["pair"],
            "from": claims["reporter"].where(~inward, claims["partner"]).where(~claims["flow"].isin(["turnover"]), ""),
            "goods": claims["commodity"],
            "period": claims["period_start"] + claims["period_end"],
        }
    )
    plain.loc[plain["family"] != "goods", "from"] = ""
    expected = plain.groupby(list(plain.columns), sort=False).ngroup()
    assert list(numbers) == list(expected)


@pytest.mark.parametrize("own", [{"warnings": "part_year|subnational"}, {"partner": "GROUP"}, {"period_start": ""}])
def test_what_is_no_countrys_or_no_periods_is_a_fact_of_its_own(few_tables, own):
    claims = trade.claims(few_tables).head(2)
    told = pd.concat([claims, claims.assign(**own)], ignore_index=True)
    told["statement_no"] = range(len(told))
    assert list(fact_numbers(told)) == [0, 1, 2, 3]


def test_a_statement_brings_the_number_of_its_articles(few_tables):
    statements = trade.statements(few_tables).head(2).assign(articles=[3, 1])
    assert [figure.articles for figure in figures_of(statements)] == [3, 1]
    told = [figure("2020", 339.1e6, article_id="a", articles=3), figure("2020", 339e6, article_id="a")]
    assert fact_of([*told, figure("2020", 339.1e6, article_id="b", articles=2)]).claims[0].articles == 5


def test_a_figure_and_its_mirror_are_one_fact_and_the_undated_are_none(few_tables):
    claims = trade.claims(few_tables)
    told = pd.concat([claims, claims.head(3).assign(reporter="KAZ", partner="GEO", flow="import")], ignore_index=True)
    told["statement_no"] = range(len(told))
    numbers = fact_numbers(told)
    assert list(numbers[5:]) == [5, 2, 2]
    assert numbers[4] not in set(numbers.drop(4))
