"""One article's rows, in words for people or as JSON for programs."""

import json
import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from tradelines.building.checks.finding import amount, percent
from tradelines.building.work import Reading
from tradelines.reading.gazetteer import gazetteer
from tradelines.schema import (
    FACT_TABLES,
    TABLES,
    FactRow,
    Facts,
    FreightRow,
    MeetingRow,
    ParticipantRow,
    Row,
    SegmentRow,
    TradeRow,
)

_HEDGES = {"exact": "", "about": "about ", "over": "over ", "under": "under "}
_LANGUAGES = {"en": "English", "ru": "Russian", "az": "Azerbaijani", "tr": "Turkish"}
_FLOWS = {"turnover": "turnover", "export": "exports", "import": "imports", "balance": "balance"}
_KEYS = tuple(TABLES[table].key for table in FACT_TABLES)
_WIDTH = 100

F = TypeVar("F", bound=FactRow)


def to_json(reading: Reading) -> str:
    """One object: the article's row, and the rows of each table of facts and of the warnings."""
    content: dict[str, Any] = {"article": _cells("articles", reading.article)}
    for table in (*FACT_TABLES, "warnings"):
        content[table] = [_cells(table, row) for row in getattr(reading.facts, table)]
    return json.dumps(content, indent=2, ensure_ascii=False)


def as_words(reading: Reading) -> str:
    """What was read, table by table, each fact with its sentence and the warnings about it."""
    return "\n".join(_words(reading))


def _words(reading: Reading) -> Iterator[str]:
    yield from _head(reading)
    facts = reading.facts
    yield from _table("Trade", facts.trade, _trade, facts)
    yield from _table("Freight", facts.freight, _freight, facts)
    yield from _table("Meetings", facts.meetings, _meeting, facts)
    yield from _table("Corridor segments", facts.segments, _segment, facts)
    missing = [table for table in ("trade", "freight", "meetings", "segments") if not getattr(facts, table)]
    if missing:
        yield from ("", f"Nothing found for: {', '.join(missing)}")
    general = [w for w in facts.warnings if not w.row_id]
    if general:
        yield from ("", "About the article", *(f"  ! {w.code}: {w.detail}" for w in general))


def _table(title: str, rows: Sequence[F], told: Callable[[F], str], facts: Facts) -> Iterator[str]:
    if rows:
        yield from ("", title)
    for row in rows:
        yield f"  {told(row)}"
        people = [p for p in facts.participants if isinstance(row, MeetingRow) and p.meeting_id == row.meeting_id]
        yield from (f"    - {_person(person)}" for person in people)
        yield from _sentence(row.evidence)
        keys = {getattr(item, key) for item in (row, *people) for key in _KEYS if hasattr(item, key)}
        yield from (f"    ! {w.code}: {w.detail}" for w in facts.warnings if w.row_id in keys)


def _head(reading: Reading) -> Iterator[str]:
    article = reading.article
    yield article.title or article.article_id
    published = f"published {article.published} ({article.published_basis})" if article.published else "date unknown"
    language = _LANGUAGES.get(article.language, article.language)
    yield " · ".join(part for part in (article.publisher, language, published, f"{article.words:,} words") if part)


def _trade(row: TradeRow) -> str:
    what = f"{_country(row.reporter)} - {_country(row.partner)}: {_FLOWS[row.flow]}"
    return _figure(row, f"{what} of {row.commodity}" if row.commodity else what, row.value, row.currency)


def _freight(row: FreightRow) -> str:
    return _figure(row, f"{row.route or 'freight'}: {row.commodity}".rstrip(": "), row.quantity, row.unit)


def _figure(row: TradeRow | FreightRow, what: str, value: float | None, unit: str) -> str:
    parts = [f"{what} {_HEDGES[row.approx]}{amount(value, unit)}" if value is not None else what]
    if row.change_pct is not None:
        parts.append(percent(row.change_pct))
    if row.period_start or row.period_end:
        parts.append(f"{row.period_start} to {row.period_end} ({row.period_basis})")
    if row.kind != "actual":
        parts.append(row.kind)
    return ", ".join(parts)


def _meeting(row: MeetingRow) -> str:
    countries = ", ".join(_country(code) for code in row.countries)
    date = " to ".join(day for day in (row.date_start, row.date_end) if day) or "date unknown"
    parts = [f"{row.kind} of {countries}" if countries else row.kind, date, row.place, row.mode, ", ".join(row.topics)]
    parts += [] if row.main else ["only mentioned"]
    parts += [] if row.held else ["planned"]
    return " · ".join(part for part in parts if part)


def _person(row: ParticipantRow) -> str:
    role = ", ".join(part for part in (row.role, row.organisation, _country(row.country)) if part)
    spellings = [name for name in row.spellings if name != row.name]
    also = f" (also {', '.join(spellings)})" if spellings else ""
    return f"{row.name or 'not named'}{also}: {role}"


def _segment(row: SegmentRow) -> str:
    parts = [row.name, row.mode, row.status, f"{row.length_km:g} km" if row.length_km is not None else ""]
    parts += [amount(row.cost_usd, "USD") if row.cost_usd is not None else "", f"by {row.due}" if row.due else ""]
    return " · ".join(part for part in parts if part)


def _country(code: str) -> str:
    row = gazetteer().rows["country"].get(code)
    return row["name"] if row else code


def _sentence(evidence: str) -> list[str]:
    words = " ".join(evidence.split())
    return textwrap.wrap(words, _WIDTH, initial_indent="    > ", subsequent_indent="    > ")


def _cells(table: str, row: Row) -> dict[str, Any]:
    return {name: getattr(row, name) for name in TABLES[table].names}
