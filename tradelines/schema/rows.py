"""The rows of every table as types, column by column, in the order in which they are written.

Unknown is empty: `""` for text, `None` for numbers, `()` for lists. Dates are ISO 8601 text, so that a
month can stand as `YYYY-MM`. Countries are ISO 3166-1 alpha-3 or one of the group codes of the README.
"""

from dataclasses import dataclass, field, fields

from tradelines.schema.columns import column
from tradelines.schema.corrections import CORRECTED, CorrectionRow
from tradelines.schema.vocabularies import (
    Approx,
    ArticleStatus,
    CheckOutcome,
    ConsultMode,
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
)


@dataclass(slots=True, kw_only=True)
class ArticleRow:
    """One article that was given to the program, read or not."""

    article_id: str = column("the article's own id, or the stem of its file name")
    source: str = column("where it was read from: a file's path or a record's place in it")
    url: str = column("its address on the web", default="")
    title: str = column("its headline, where one is known", default="")
    publisher: str = column("the outlet that published it", default="")
    language: str = column("ISO 639-1 code of its language", default="")
    published: str = column("date of publication, ISO 8601", default="")
    published_basis: PublishedBasis = column("where the date of publication comes from", default="")
    words: int = column("length of the text", unit="words", default=0)
    sha256: str = column("fingerprint of the stored text", default="")
    duplicate_of: str = column("article_id of the article that has the same text", default="")
    status: ArticleStatus = column("what became of it", default="read")
    reason: str = column("why it was not read", default="")


@dataclass(slots=True, kw_only=True)
class TextRow:
    """The text of one article, as it was read."""

    article_id: str = column("the article")
    text: str = column("its text to the letter, as it is seen on the page; `start` and `end` of all facts count in it")


@dataclass(slots=True, kw_only=True)
class FactRow:
    """What every fact carries: the words it was read from, and the rule that read them."""

    evidence: str = column("the sentence as it stands in the article")
    start: int = column("where the words that carry the fact begin in the article's text", unit="characters")
    end: int = column("where they end", unit="characters")
    rule: str = column("id of the rule that read the fact")


@dataclass(slots=True, kw_only=True)
class TradeRow(FactRow):
    """One figure of trade. For turnover, reporter and partner stand in alphabetical order."""

    trade_id: str = column("the figure")
    article_id: str = column("the article that states it")
    reporter: str = column("whose exports, imports or balance it is")
    partner: str = column("with whom; WLD is all partners")
    flow: Flow = column("turnover, exports, imports, or the balance as the reporter sees it")
    value: float | None = column(
        "the amount; empty where only growth is stated", unit="units of currency", default=None
    )
    currency: str = column("ISO 4217 code, or IRT for the toman", default="")
    value_usd: float | None = column(
        "the amount in dollars, where it is in dollars or can be told", unit="USD", default=None
    )
    approx: Approx = column("how exact the article says it is", default="exact")
    period_start: str = column("first day of the period", default="")
    period_end: str = column("last day of the period", default="")
    period_basis: PeriodBasis = column("whether the period stands there, is taken over, or was inferred", default="")
    kind: TradeKind = column("what happened, what is aimed at, or what is expected", default="actual")
    change_pct: float | None = column("growth that the article states for it", unit="percent", default=None)
    commodity: str = column("the goods of a partial flow; empty is the whole flow", default="")
    source_side: str = column("whose statistics: a country's code or a body's name", default="")
    corrected: tuple[str, ...] = column(CORRECTED, default=())


@dataclass(slots=True, kw_only=True)
class FreightRow(FactRow):
    """One volume carried, planned or possible."""

    freight_id: str = column("the volume")
    article_id: str = column("the article that states it")
    route: str = column("the route, port or crossing, by its English name where it is known")
    quantity: float | None = column("the volume; empty where only growth is stated", unit="as in unit", default=None)
    unit: FreightUnit = column("what is counted")
    approx: Approx = column("how exact the article says it is", default="exact")
    period_start: str = column("first day of the period", default="")
    period_end: str = column("last day of the period", default="")
    period_basis: PeriodBasis = column("whether the period stands there, is taken over, or was inferred", default="")
    kind: FreightKind = column("what was carried, is aimed at, is expected, or could be carried", default="actual")
    change_pct: float | None = column("growth that the article states for it", unit="percent", default=None)
    commodity: str = column("the goods, where the volume is of some goods only", default="")
    corrected: tuple[str, ...] = column(CORRECTED, default=())


@dataclass(slots=True, kw_only=True)
class MeetingRow(FactRow):
    """One meeting, visit, session, conference, call or signing, as one article tells of it."""

    meeting_id: str = column("the meeting in this article")
    event_id: str = column("the same for every report of one meeting", default="")
    article_id: str = column("the article that tells of it")
    kind: MeetingKind = column("what kind of meeting it was", default="meeting")
    mode: MeetingMode = column("in person, online or by phone", default="")
    date_start: str = column("first day, or the month as YYYY-MM", default="")
    date_end: str = column("last day, where it lasted more than one", default="")
    date_precision: DatePrecision = column("how exactly the date is known", default="")
    date_basis: DateBasis = column("whether the date stands there or how it was worked out", default="")
    place: str = column("where it was held", default="")
    countries: tuple[str, ...] = column("the countries that met", default=())
    topics: tuple[Topic, ...] = column("what was talked about", default=())
    main: bool = column("true for the meeting the article reports, false for one it mentions", default=True)
    held: bool = column("false where it was only planned or announced", default=True)
    series_number: int | None = column("its number in a series: 12 for a 12th session", default=None)
    consult_mode: ConsultMode = column(
        "its mode as PLOVER's event CONSULT has it: a visit; two sides in a third country; three or more; by phone",
        default="",
    )
    merged: str = column(
        "why this report is taken to tell of the same event as the first one, which names the event", default=""
    )
    corrected: tuple[str, ...] = column(CORRECTED, default=())


@dataclass(slots=True, kw_only=True)
class ParticipantRow(FactRow):
    """One person, or one unnamed office holder, at one meeting."""

    participant_id: str = column("this person at this meeting")
    meeting_id: str = column("the meeting")
    article_id: str = column("the article that names the person there")
    person_id: str = column("the same for all spellings of one person", default="")
    name: str = column("the name as printed; empty for an office holder without a name", default="")
    spellings: tuple[str, ...] = column("all spellings of the name in this article", default=())
    role: str = column("the office", default="")
    organisation: str = column("the ministry, agency or company", default="")
    country: str = column("whom the person speaks for", default="")
    corrected: tuple[str, ...] = column(CORRECTED, default=())


@dataclass(slots=True, kw_only=True)
class PersonRow:
    """One person of all articles, under all spellings, with the reasons for which they were taken for one."""

    person_id: str = column("the person; the same in participants")
    name: str = column("the name in the reference table, else the fullest spelling")
    country: str = column("whom the person speaks for", default="")
    spellings: tuple[str, ...] = column("all spellings in all articles", default=())
    offices: tuple[str, ...] = column("offices with their bodies and the years in which they are told of", default=())
    first_year: int | None = column("the earliest year of a meeting with this person", default=None)
    last_year: int | None = column("the latest year of a meeting with this person", default=None)
    meetings: int = column("how many reports of meetings name the person", default=0)
    reference_id: str = column("the person in the reference table, where known there", default="")
    merged: tuple[str, ...] = column("which spellings were taken for one person, and why", default=())
    corrected: tuple[str, ...] = column(CORRECTED, default=())


@dataclass(slots=True, kw_only=True)
class SegmentRow(FactRow):
    """One claim about a line, port, bridge, terminal or corridor."""

    segment_id: str = column("the claim")
    article_id: str = column("the article that makes it")
    corridor: Corridor = column("the corridor it belongs to", default="other")
    reference_id: str = column("id of the segment or project in the reference tables, where that is sure", default="")
    name: str = column("its English name where it is sure, else as printed")
    from_place: str = column("one end", default="")
    to_place: str = column("the other end", default="")
    mode: SegmentMode = column("what kind of link or work it is", default="")
    status: SegmentStatus = column("its state, as the article claims it", default="")
    length_km: float | None = column("length that the article gives", unit="km", default=None)
    cost_usd: float | None = column("cost that the article gives", unit="USD", default=None)
    due: str = column("year by which it is to be finished", default="")
    as_of: str = column("date of the claim", default="")
    corrected: tuple[str, ...] = column(CORRECTED, default=())


@dataclass(slots=True, kw_only=True)
class CheckRow:
    """One arithmetic check of figures against each other."""

    check_id: str = column("the check")
    article_id: str = column("the article whose figures were checked")
    table: str = column("table of the figures")
    row_ids: tuple[str, ...] = column("the figures that take part")
    code: WarningCode = column("the warning that a failed check would raise")
    outcome: CheckOutcome = column("whether the figures agree")
    detail: str = column("the sum, in words")


@dataclass(slots=True, kw_only=True)
class WarningRow:
    """One thing about a row that its reader should know."""

    article_id: str = column("the article")
    table: str = column("table of the row; articles where it is about the whole article")
    row_id: str = column("key of the row; empty where it is about no single one")
    code: WarningCode = column("what kind of thing")
    detail: str = column("the thing itself, in plain words")


Row = (
    ArticleRow
    | TextRow
    | TradeRow
    | FreightRow
    | MeetingRow
    | ParticipantRow
    | PersonRow
    | SegmentRow
    | CheckRow
    | WarningRow
    | CorrectionRow
)


@dataclass(slots=True)
class Facts:
    """The rows read from one article, and the warnings about them."""

    trade: list[TradeRow] = field(default_factory=list)
    freight: list[FreightRow] = field(default_factory=list)
    meetings: list[MeetingRow] = field(default_factory=list)
    participants: list[ParticipantRow] = field(default_factory=list)
    segments: list[SegmentRow] = field(default_factory=list)
    warnings: list[WarningRow] = field(default_factory=list)

    def extend(self, other: "Facts") -> None:
        """Take over the rows of another reading of the same article."""
        for item in fields(self):
            getattr(self, item.name).extend(getattr(other, item.name))
