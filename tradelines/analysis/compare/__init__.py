"""Comparing trade figures like with like: pairs, claims on one fact, values that follow, growth against levels."""

from tradelines.analysis.compare.claims import Claim, Fact, Reason, fact_numbers, fact_of, likely_reason, near
from tradelines.analysis.compare.comparable import OF_TIME, Basis, Comparison, Obstacle, comparable_pair, compare
from tradelines.analysis.compare.derived import Derived, Rate, balance, change, flow_beside, rank, rate_of, share
from tradelines.analysis.compare.dollars import NoRate, Rates, change_in_dollars, in_dollars, no_rate, rate_in
from tradelines.analysis.compare.figure import Figure, figure_of, figures_of, shared_currency
from tradelines.analysis.compare.growth import Growth, growth_of
from tradelines.analysis.compare.pace import Pace, pace_of

__all__ = [
    "OF_TIME",
    "Basis",
    "Claim",
    "Comparison",
    "Derived",
    "Fact",
    "Figure",
    "Growth",
    "NoRate",
    "Obstacle",
    "Pace",
    "Rate",
    "Rates",
    "Reason",
    "balance",
    "change",
    "change_in_dollars",
    "comparable_pair",
    "compare",
    "fact_numbers",
    "fact_of",
    "figure_of",
    "figures_of",
    "flow_beside",
    "growth_of",
    "in_dollars",
    "likely_reason",
    "near",
    "no_rate",
    "pace_of",
    "rank",
    "rate_in",
    "rate_of",
    "share",
    "shared_currency",
]
