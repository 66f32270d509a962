"""Routes over the network from place to place: how long, over how many borders, what is published of their time."""

from tradelines.analysis.routes.hops import BUILT, TRANSFER, Hop, hops_of
from tradelines.analysis.routes.lines import line_of
from tradelines.analysis.routes.plan import AT_SEA, Demand, Planner, Route, load_planner
from tradelines.analysis.routes.profile import NONE, SEA, UNKNOWN, MissingLink, Stretch, missing_links, profile
from tradelines.analysis.routes.times import (
    Covered,
    TimedLeg,
    along,
    covered,
    days_of,
    ordered,
    published_legs,
    shared_out,
    whole,
)

__all__ = [
    "AT_SEA",
    "BUILT",
    "NONE",
    "SEA",
    "TRANSFER",
    "UNKNOWN",
    "Covered",
    "Demand",
    "Hop",
    "MissingLink",
    "Planner",
    "Route",
    "Stretch",
    "TimedLeg",
    "along",
    "covered",
    "days_of",
    "hops_of",
    "line_of",
    "load_planner",
    "missing_links",
    "ordered",
    "profile",
    "published_legs",
    "shared_out",
    "whole",
]
