"""The foundation: every table and column once. Validation, dictionary and pages all come from here."""

from tradelines.schema.columns import Column, Table, table_of
from tradelines.schema.corrections import CorrectionRow
from tradelines.schema.rows import (
    ArticleRow,
    CheckRow,
    FactRow,
    Facts,
    FreightRow,
    MeetingRow,
    ParticipantRow,
    PersonRow,
    Row,
    SegmentRow,
    TextRow,
    TradeRow,
    WarningRow,
)
from tradelines.schema.vocabularies import (
    WARNING_MEANINGS,
    Approx,
    ArticleStatus,
    CheckOutcome,
    ConsultMode,
    CorrectedTable,
    CorrectionKind,
    CorrectionState,
    Corridor,
    DateBasis,
    DatePrecision,
    Flow,
    FreightKind,
    FreightUnit,
    MeetingKind,
    MeetingMode,
    PeriodBasis,
    PublishedBasis,
    SegmentMode,
    SegmentStatus,
    Topic,
    TradeKind,
    WarningCode,
    values,
)

SCHEMA_VERSION = 1

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        table_of("articles", "article_id", ArticleRow, "One article that was given to the program, read or not."),
        table_of("texts", "article_id", TextRow, "The text of each article as it was read; all offsets count in it."),
        table_of("trade", "trade_id", TradeRow, "One figure of trade between two parties, as one article states it."),
        table_of(
            "freight", "freight_id", FreightRow, "One volume carried, planned or possible on a route or at a port."
        ),
        table_of("meetings", "meeting_id", MeetingRow, "One meeting, visit, session, conference, call or signing."),
        table_of(
            "participants", "participant_id", ParticipantRow, "One person, or one unnamed office holder, at a meeting."
        ),
        table_of("people", "person_id", PersonRow, "One person of all articles, with every spelling and office."),
        table_of("segments", "segment_id", SegmentRow, "One claim about a line, port, bridge, terminal or corridor."),
        table_of(
            "checks", "check_id", CheckRow, "One arithmetic check of the figures against each other, passed or failed."
        ),
        table_of("warnings", "article_id", WarningRow, "One thing about a row that its reader should know."),
        table_of(
            "corrections", "correction_id", CorrectionRow, "One thing put right by hand, and whether it still holds."
        ),
    )
}

FACT_TABLES = ("trade", "freight", "meetings", "participants", "segments")

__all__ = [
    "FACT_TABLES",
    "SCHEMA_VERSION",
    "TABLES",
    "WARNING_MEANINGS",
    "Approx",
    "ArticleRow",
    "ArticleStatus",
    "CheckOutcome",
    "CheckRow",
    "Column",
    "ConsultMode",
    "CorrectedTable",
    "CorrectionKind",
    "CorrectionRow",
    "CorrectionState",
    "Corridor",
    "DateBasis",
    "DatePrecision",
    "FactRow",
    "Facts",
    "Flow",
    "FreightKind",
    "FreightRow",
    "FreightUnit",
    "MeetingKind",
    "MeetingMode",
    "MeetingRow",
    "ParticipantRow",
    "PeriodBasis",
    "PersonRow",
    "PublishedBasis",
    "Row",
    "SegmentMode",
    "SegmentRow",
    "SegmentStatus",
    "Table",
    "TextRow",
    "Topic",
    "TradeKind",
    "TradeRow",
    "WarningCode",
    "WarningRow",
    "table_of",
    "values",
]
