"""The reference network of corridors, what of it is shown, and what the articles claim of it."""

from tradelines.analysis.network.choice import NetworkChoice, Shown, branch_name, branches, choose
from tradelines.analysis.network.claims import (
    Disagreement,
    Statement,
    claims_on_network,
    disagreements,
    statements,
    tie_claims,
)
from tradelines.analysis.network.model import (
    Chokepoint,
    Network,
    Place,
    Position,
    Segment,
    Work,
    load_network,
    network_of,
)
from tradelines.analysis.network.named import meeting_places, meetings_about, meetings_by_place

__all__ = [
    "Chokepoint",
    "Disagreement",
    "Network",
    "NetworkChoice",
    "Place",
    "Position",
    "Segment",
    "Shown",
    "Statement",
    "Work",
    "branch_name",
    "branches",
    "choose",
    "claims_on_network",
    "disagreements",
    "load_network",
    "meeting_places",
    "meetings_about",
    "meetings_by_place",
    "network_of",
    "statements",
    "tie_claims",
]
