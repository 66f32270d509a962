from datetime import date
from typing import get_args

import pytest

from tradelines.analysis import compare as c
from tradelines.analysis.official import Judgement, NoOfficial
from tradelines.figures import compare_words as words
from tradelines.schema.intervals import Interval


def figure(months: int, **given):
    period = Interval(date(2021, 1, 1), date(2021, 5, 31) if months == 5 else date(2021, 12, 31))
    own = {"trade_id": str(months), "article_id": "a", "reporter": "AZE", "partner": "IRN", "flow": "turnover"}
    return c.Figure(**own, value=167.4e6, currency="USD", value_usd=167.4e6, period=period, **given)


@pytest.mark.parametrize("code", get_args(c.Obstacle))
def test_every_obstacle_has_one_sentence(code):
    said = words.obstacle(c.Comparison(figure(5), figure(12), obstacle=code))
    assert said.endswith(".") and said.count(". ") == 0


@pytest.mark.parametrize("code", get_args(c.Reason))
def test_every_reason_has_words(code):
    assert words.reason(code)


@pytest.mark.parametrize("code", [code for code in get_args(NoOfficial) if code])
def test_every_missing_official_figure_has_words(code):
    assert words.verdict(Judgement("no official figure", reason=code)).startswith("no official figure: ")


def test_verdicts_in_words():
    assert words.verdict(Judgement("within 10 %", gap_pct=4.2)) == "within 10% of the official figure"
    assert words.verdict(Judgement("apart", gap_pct=32.14)) == "32.1% from the official figure"
    assert words.verdict(Judgement("apart", gap_pct=32.14, mirror_gap_pct=40.0)) == "32.1% from the official figure"
    told = words.verdict(Judgement("apart", gap_pct=12.9, mirror_gap_pct=0.1))
    assert told == "12.9% from the official figure, but within 1% of the partner's"


def test_a_pace_is_marked_as_one():
    reckoned = c.pace_of(figure(5))
    assert reckoned is not None
    assert words.pace(reckoned) == "5 months; at this pace 401.8 million USD in a year"


def test_part_and_year_are_named():
    assert words.obstacle(c.compare(figure(12), figure(5))) == "Jan-May 2021 is part of a year, 2021 is a whole one."
