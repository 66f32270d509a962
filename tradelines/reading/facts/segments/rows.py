"""The rows of the table `segments`, and what their reader should know about them."""

from tradelines.reading.facts.segments.claims import links_of
from tradelines.reading.facts.segments.record import Link
from tradelines.reading.facts.segments.reference import reference
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts, SegmentRow, WarningRow


def read_segments(document: Document) -> Facts:
    """The claims on links in an article, in order of the text, with their warnings."""
    facts = Facts()
    for number, link in enumerate(links_of(document), start=1):
        row = _row(document, link, f"{document.article.article_id}-s{number}")
        facts.segments.append(row)
        facts.warnings.extend(_warnings(link, row))
    return facts


def _row(document: Document, link: Link, segment_id: str) -> SegmentRow:
    at = link.stated_at or link.described or link.first
    published = document.article.published
    return SegmentRow(
        segment_id=segment_id,
        article_id=document.article.article_id,
        corridor=link.first.corridor,
        reference_id=link.first.reference_id,
        name=link.first.name,
        from_place=link.first.from_place,
        to_place=link.first.to_place,
        mode=link.first.mode,
        status=link.stage.status if link.stage else "",
        length_km=link.length.km if link.length else None,
        cost_usd=link.cost.value_usd if link.cost else None,
        due=link.due,
        as_of=published.isoformat() if published else "",
        evidence=document.evidence(at.start, at.end),
        start=at.start,
        end=at.end,
        rule=_rule(link),
    )


def _rule(link: Link) -> str:
    if link.stage is not None:
        return "segments.state"
    if link.length is not None or link.cost is not None:
        return "segments.measure"
    return "segments.description"


def _warnings(link: Link, row: SegmentRow) -> list[WarningRow]:
    found = []
    known = reference().by_id(row.reference_id)
    if known is not None and row.length_km is not None and known.contradicts(row.length_km):
        published = ", ".join(f"{length:g}" for length in dict.fromkeys(known.lengths_km))
        detail = f"The article says {row.length_km:g} km; the reference has {published} km for {known.name}."
        found.append(WarningRow(article_id=row.article_id, table="segments", row_id=row.segment_id,
                                code="reference_conflict", detail=detail))  # fmt: skip
    if link.stage is None and link.described is not None:
        detail = "A standing description, not news: what the link joins, without its state."
        found.append(WarningRow(article_id=row.article_id, table="segments", row_id=row.segment_id,
                                code="boilerplate", detail=detail))  # fmt: skip
    return found
