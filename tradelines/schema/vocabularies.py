"""Closed vocabularies of the tables, each once, as types that the checker and the schema both read."""

from typing import Any, Literal, get_args, get_origin

PublishedBasis = Literal["given", "page", "dateline", "url", "text", ""]
ArticleStatus = Literal["read", "duplicate", "rejected"]

Flow = Literal["turnover", "export", "import", "balance"]
Approx = Literal["exact", "about", "over", "under"]
PeriodBasis = Literal["stated", "inherited", "inferred", ""]
TradeKind = Literal["actual", "target", "forecast"]
FreightKind = Literal["actual", "target", "forecast", "capacity"]
FreightUnit = Literal["t", "TEU", "containers", "wagons", "trains", "vehicles"]

MeetingKind = Literal["meeting", "visit", "commission session", "conference", "call", "signing"]
MeetingMode = Literal["in person", "online", "phone", ""]
DatePrecision = Literal["day", "month", "year", ""]
DateBasis = Literal["stated", "relative", "inherited", "inferred", ""]
Topic = Literal[
    "trade", "customs", "transport", "transit", "energy", "investment", "SMB", "agriculture",
    "tourism", "defence", "diplomacy", "digital", "finance", "education", "other",
]  # fmt: skip

Corridor = Literal["Middle Corridor", "North-South", "Persian Gulf-Black Sea", "Zangezur", "other"]
SegmentMode = Literal["rail", "road", "sea", "port", "bridge", "terminal", "pipeline", "air", ""]
SegmentStatus = Literal["proposed", "agreed", "under construction", "completed", "operating", ""]

CheckOutcome = Literal["passed", "failed"]
WarningCode = Literal[
    "part_year", "period_unknown", "year_inferred", "date_conflict", "unresolved_partner", "sum_mismatch",
    "growth_mismatch", "unit_suspect", "implausible", "mirror_conflict", "official_conflict", "name_variant",
    "reference_conflict", "stale_status", "subnational", "boilerplate", "unread_number",
]  # fmt: skip


def values(vocabulary: Any) -> tuple[str, ...]:
    """The allowed words of a vocabulary, in order; empty for a type that is not a vocabulary."""
    return get_args(vocabulary) if get_origin(vocabulary) is Literal else ()
