"""From the loads of a text to rows: what is freight, on which route, when, and whether it happened."""

import re
from dataclasses import dataclass, field

from tradelines.reading.facts.freight.judging import freight_terms, is_freight
from tradelines.reading.facts.freight.loads import Load, loads_of
from tradelines.reading.facts.freight.routes import Way, ways_of
from tradelines.reading.facts.freight.times import Zone, period_of
from tradelines.reading.lexicon import lexicon  # noqa: F401
from tradelines.reading.spans.changes import change_for, role_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.periods import Period, year_before
from tradelines.schema import Facts, FreightKind, FreightRow

_STOP = re.compile(r"[,;:.]")
_SHARE = re.compile(r"\s?\([^()]{0,40}\)")
_DATIVE_FOLLOWS = re.compile(r"[^.;\d]{0,20}[\d., ]+\s?(?:min|bin|milyon)?\s?(?:ədədə|adede|tona|teu'?y[ae])")
# A headline's round figure stands for the exact one of the body that is larger by less than this.
_ROUNDED = 0.1


@dataclass(slots=True)
class _State:
    """What a load takes over from those before it."""

    topic: Way | None = None
    base: Period | None = None
    sentence: int = -9
    used: set[int] = field(default_factory=set)


def read_freight(document: Document) -> Facts:
    """The freight rows of a document, in order of the text."""
    facts = Facts()
    loads = loads_of(document)
    state = _State()
    rows: list[FreightRow] = []
    for index, load in enumerate(loads):
        zone = _zone(document, loads, index)
        row = _row(document, load, zone, state)
        if row:
            rows.append(row)
    facts.freight = _numbered(document, _without_repeats(document, rows))
    return facts


def _zone(document: Document, loads: list[Load], index: int) -> Zone:
    load = loads[index]
    sentence = document.sentence_at(load.start)
    left = loads[index - 1].end if index and loads[index - 1].start >= sentence.start else sentence.start
    right = loads[index + 1].start if index + 1 < len(loads) and loads[index + 1].start < sentence.end else sentence.end
    return Zone(sentence.start, sentence.end, left, right)


def _row(document: Document, load: Load, zone: Zone, state: _State) -> FreightRow | None:
    number = document.sentence_at(load.start).number
    if not is_freight(document, load, follows=number - state.sentence <= 2):
        return None
    role = role_of(document, load.start, load.end, load.case)
    if role in ("increment", "difference"):
        return None
    previous = role == "previous" or (
        load.case == "ablative" and bool(_DATIVE_FOLLOWS.match(document.folded, load.end))
    )
    kind = _kind(document, load, zone)
    aimed = kind in ("target", "forecast")
    period = period_of(document, load, zone, aimed=aimed, previous=previous, base=state.base)
    if kind == "capacity":
        period = None
    published = document.article.published
    if kind == "actual" and period and published and period.first and period.first > published:
        kind = "target"
    if period and kind == "actual" and not previous and period.known:
        earlier = state.base and year_before(state.base).interval == period.interval
        state.base = state.base if earlier else period
    way = _way(document, load, zone, state)
    state.sentence = number
    return FreightRow(
        freight_id="",
        article_id=document.article.article_id,
        route=way.name if way else "",
        quantity=load.value,
        unit=load.unit,
        approx=load.approx,
        period_start=period.first.isoformat() if period and period.first else "",
        period_end=period.last.isoformat() if period and period.last else "",
        period_basis=period.basis if period and period.known else "",
        kind=kind,
        change_pct=None
        if previous or aimed
        else change_for(document, load.start, load.end, _reach(document, load, zone)),
        commodity=_commodity(document, load, zone),
        evidence=document.evidence(load.start, load.end),
        start=load.start,
        end=load.end,
        rule="freight.counted" if load.counted else "freight.quantity",
    )


def _kind(document: Document, load: Load, zone: Zone) -> FreightKind:
    labels = [
        term.label
        for term in within(freight_terms(document), max(zone.left, load.start - 80), min(zone.right, load.end + 50))
    ]
    if "loadrate.day" in labels or "loadable.capacity" in labels:
        return "capacity"
    return modality_of(document, load.start, load.end, zone.left, zone.right)


def _reach(document: Document, load: Load, zone: Zone) -> tuple[int, int]:
    return max(zone.left, load.start - 60), min(zone.right, load.end + 60)


def _way(document: Document, load: Load, zone: Zone, state: _State) -> Way | None:
    """The route of a load: named right before it, right behind it, earlier in its sentence, or the topic."""
    ways = ways_of(document)
    before = [way for way in within(ways, zone.left, load.start) if way.start not in state.used]
    wide = [way for way in before if way.kind != "leg"]
    chosen = before[-1] if before and before[-1].kind == "leg" else wide[0] if wide else None
    if not chosen:
        chosen = _behind(document, load, zone)
        if chosen:
            state.used.add(chosen.start)
    if not chosen:
        earlier = [way for way in within(ways, zone.since, load.start) if way.kind != "leg"]
        chosen = earlier[0] if earlier else None
    if chosen and chosen.kind != "leg" and chosen.start < load.start:
        state.topic = chosen
    if chosen:
        return chosen
    if state.topic:
        return state.topic
    passed = [way for way in ways if way.start < load.start and way.kind != "leg"]
    return passed[-1] if passed else next((way for way in ways if way.kind == "route"), None)


def _behind(document: Document, load: Load, zone: Zone) -> Way | None:
    """The route behind a load, where no comma stands between: "1,363 units (20.8%) went Baku-Kuryk-Baku"."""
    share = _SHARE.match(document.folded, load.end)
    since = share.end() if share else load.end
    stop = _STOP.search(document.folded, since, zone.right)
    ways = within(ways_of(document), since, stop.start() if stop else zone.right)
    return ways[0] if ways else None


def _commodity(document: Document, load: Load, zone: Zone) -> str:
    """The goods named right behind or shortly before a weight."""
    if load.unit not in ("t", "wagons"):
        return ""
    behind = within(freight_terms(document), load.end, min(zone.right, load.end + 25))
    before = within(freight_terms(document), max(zone.left, load.start - 40), load.start)
    for term in (*behind, *reversed(before)):
        if term.label.startswith("loadgoods."):
            return term.label.split(".", 1)[1]
    return ""


def _without_repeats(document: Document, rows: list[FreightRow]) -> list[FreightRow]:
    """One row a fact: repeats go, and so do the round figures of headlines that the body gives exactly."""
    kept: list[FreightRow] = []
    for row in rows:
        same = [
            other
            for other in kept
            if other.quantity == row.quantity
            and other.unit == row.unit
            and (other.period_start in ("", row.period_start) or not row.period_start)
            and other.kind == row.kind
        ]
        if not same and not _is_rounded(document, row, rows):
            kept.append(row)
    return kept


def _is_rounded(document: Document, row: FreightRow, rows: list[FreightRow]) -> bool:
    sentence = document.sentence_at(row.start)
    if document.text[sentence.end - 1 : sentence.end] in ".!?…" or row.approx == "exact" or not row.quantity:
        return False
    return any(
        other.start > row.start
        and other.unit == row.unit
        and other.quantity
        and row.quantity < other.quantity
        and other.quantity - row.quantity <= _ROUNDED * row.quantity
        for other in rows
    )


def _numbered(document: Document, rows: list[FreightRow]) -> list[FreightRow]:
    for number, row in enumerate(rows, 1):
        row.freight_id = f"{document.article.article_id}-f{number}"
    return rows
