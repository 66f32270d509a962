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
# The modes of CONSULT in the event coding scheme PLOVER, for those who come from event data.
ConsultMode = Literal["visit", "third-party", "multilateral", "phone", ""]
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
CorrectionKind = Literal["field", "drop", "join", "apart"]
CorrectedTable = Literal["trade", "freight", "meetings", "participants", "segments", "people"]
CorrectionState = Literal["applied", "lapsed"]
WarningCode = Literal[
    "part_year", "period_unknown", "year_inferred", "date_conflict", "unresolved_partner", "sum_mismatch",
    "growth_mismatch", "unit_suspect", "implausible", "mirror_conflict", "official_conflict", "name_variant",
    "reference_conflict", "stale_status", "subnational", "boilerplate", "unread_number",
]  # fmt: skip

# Each warning in two or three words, and what it means for whoever uses the row.
WARNING_MEANINGS: dict[WarningCode, tuple[str, str]] = {
    "part_year": ("part of a year", "The figure covers less than a year; do not set it beside a full year."),
    "period_unknown": ("period unknown", "The article does not say what time the figure covers."),
    "year_inferred": ("year inferred", "The article gives no year; the year follows from something else in it."),
    "date_conflict": ("dates disagree", "Two dates in or about the article do not go together."),
    "unresolved_partner": ("partner unclear", "The article does not say clearly whose trade it is, or with whom."),
    "sum_mismatch": ("sum is off", "The parts that the article gives do not add up to its total."),
    "growth_mismatch": ("growth is off", "The growth that the article states does not fit its own figures."),
    "unit_suspect": ("unit doubtful", "The figure looks as if thousand, million or billion were mixed up in print."),
    "implausible": ("hard to believe", "The figure is far outside what is known for such a flow or route."),
    "mirror_conflict": ("two sides differ", "The two countries' figures for the same trade disagree."),
    "official_conflict": ("statistics differ", "The official statistics give another figure."),
    "name_variant": ("spellings differ", "One person or place is printed in more than one way."),
    "reference_conflict": ("reference differs", "The reference tables give another value for this line or place."),
    "stale_status": ("old claim", "Nothing newer was read about this line for a long time."),
    "subnational": ("region, not country", "The figure is a city's or province's, not the whole country's."),
    "boilerplate": ("standing text", "The sentence comes back in many articles and may be years old."),
    "unread_number": ("number not read", "The sentence holds a number that could not be understood."),
}


def values(vocabulary: Any) -> tuple[str, ...]:
    """The allowed words of a vocabulary, in order; empty for a type that is not a vocabulary."""
    return get_args(vocabulary) if get_origin(vocabulary) is Literal else ()
