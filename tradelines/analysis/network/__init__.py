"""The reference network of corridors, what of it is shown, and what the articles claim of it."""

from tradelines.analysis.network.choice import NetworkChoice, Shown, branch_name, choose
from tradelines.analysis.network.claims import (
    Statement,
    disagreements,
    statements,
    tie_claims,
)
from tradelines.analysis.network.model import (
    Chokepoint,
    Network,
    Place,
    Segment,
    Work,
    load_network,
)

__all__ = [
    "Chokepoint",
    "Network",
    "NetworkChoice",
    "Place",
    "Segment",
    "Shown",
    "Statement",
    "Work",
    "branch_name",
    "choose",
    "disagreements",
    "load_network",
    "statements",
    "tie_claims",
]
