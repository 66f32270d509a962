"""Claims on lines that nobody has written about for years, though newer articles were read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tradelines.building.checks.finding import Finding
from tradelines.schema import SegmentRow
from tradelines.schema.staleness import FINISHED, staleness, years_between


@dataclass(slots=True)
class _Line:
    """One line: when it was last written of, and the newest rows that tell its state, as (article id, row id)."""

    name: str
    last_news: str
    state_as_of: str = ""
    status: str = ""
    rows: list[tuple[str, str]] = field(default_factory=list)


class NewestClaims:
    """The newest claim on each line of a build, gathered row by row; no more than that is kept."""

    def __init__(self) -> None:
        """Begin without any line."""
        self._lines: dict[tuple[str, str], _Line] = {}

    def add(self, row: SegmentRow) -> None:
        """Take a claim; an undated one says nothing of when."""
        if not row.as_of:
            return
        key = ("", row.reference_id) if row.reference_id else (row.mode, row.name)
        line = self._lines.setdefault(key, _Line(row.name, row.as_of))
        line.last_news = max(line.last_news, row.as_of)
        if not row.status or row.as_of < line.state_as_of:
            return
        if row.as_of > line.state_as_of:
            line.state_as_of, line.status, line.rows = row.as_of, row.status, []
        elif row.status in FINISHED:
            line.status = row.status
        line.rows.append((row.article_id, row.segment_id))

    def stale(self, newest: str) -> Iterator[tuple[str, Finding]]:
        """The newest claims that are old by the date `newest`, as (article id, finding); finished works never are."""
        for line in self._lines.values():
            if not line.status or line.status in FINISHED:
                continue
            told = staleness(line.last_news, newest)
            if told:
                silent = years_between(line.last_news, newest)
                detail = (
                    f"{told}: nothing newer was read about {line.name} since {line.last_news},"
                    f" {silent:.1f} years before the newest article ({newest})"
                )
                for article_id, row_id in line.rows:
                    yield article_id, Finding("segments", row_id, "stale_status", detail)
