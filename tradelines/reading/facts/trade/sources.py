"""Whose statistics are cited: those of customs, of an office of statistics, or "Turkish figures"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.facts.trade.state import Frame
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of

_NEAR = 40
_BESIDE = 28
# Between a country and the word of its statistics: "Turkish customs figures", «по данным Турции», "İran'ın verilerine".
_AT_ONCE = re.compile(r"(?:'?\w{0,4})?\s(?:[^\W\d_]+\s){0,2}")
# "Peru Ticaret Bakanlığı verilerine göre", "Peru's trade ministry figures"
_BODY = re.compile(
    r"(?:'\w{0,4})?\s(?:[^\W\d_]+\s){0,3}?(?:(?:bakanl|nazirl|komite|büyükelçi|səfir)\w+\s(?:\w+\s)?(?:veri|rəqəm|məlumat|statistik|rakam)"
    r"|(?:ministry|committee|embassy)(?:'s)?\s(?:figures|data|statistics|numbers))"
)
_OF = re.compile(r"\s(?:(?:of|by|from|in)\s(?:the\s)?)?(?:[^\W\d_]+\s)?")


def source_of(document: Document, start: int, end: int) -> str:
    """The country whose customs or statistics a stretch cites; "" where it cites none."""
    for name in within(document.names, start, end):
        row = gazetteer().rows["body"][name.key] if name.kind == "body" else {}
        if row.get("kind") in ("customs", "statistics") and row.get("country", "") not in ("", *GROUPS):
            return row["country"]
    for party in within(parties_of(document), start, end):
        of_body = party.mark in ("subject", "owner") and _BODY.match(document.folded, party.end)
        alone = (party.mark == "other" or of_body) and len(party.codes) == 1 and party.codes[0] not in GROUPS
        since, until = max(party.start - _NEAR, start), min(party.end + _NEAR, end)
        if alone and within(terms_of(document, "statistics"), since, until):
            return party.codes[0]
    return ""


def cited_in(document: Document, sentence: Sentence) -> str:
    """The one country whose figures a sentence without a flow of its own gives: "Official Turkish data show $3"."""
    if within(document.family("flow"), sentence.start, sentence.end):
        return ""
    if not within(document.family("statistics"), sentence.start, sentence.end):
        return ""
    names = [name for name in within(document.names, sentence.start, sentence.end) if name.kind == "country"]
    return names[0].key if len(names) == 1 and _is_cited(document, names[0], sentence.start, sentence.end) else ""


def sources_of(clauses: Sequence[Clause], source: str) -> dict[int, str]:
    """The source of each clause by its start: that of the sentence, unless a later amount has one of its own."""
    own = [other_source(clause) if clause.terms("statistics") else "" for clause in clauses]
    if not any(own[1:]):
        own = [source] * len(clauses)
    return {clause.start: one for clause, one in zip(clauses, own, strict=True)}


def other_source(clause: Clause) -> str:
    """The country whose statistics stand at the amount of a clause: "(Turkish figures: $6 billion)"; "" for none."""
    document = clause.document
    for name in within(document.names, clause.start, clause.end):
        if name.kind == "country" and name.key not in GROUPS and _is_cited(document, name, clause.start, clause.end):
            return name.key
    return ""


def as_counted(clause: Clause) -> Clause:
    """The clause; what is set against an amount is of the same time where only who counts is another one.

    As in "$5 billion in 2023, compared with $3 billion according to Georgian data".
    """
    if clause.role != "previous" or not clause.terms("statistics") or not other_source(clause):
        return clause
    timed = within(periods_of(clause.document), clause.start, clause.end)
    return clause if timed else replace(clause, role="level")


def tells_other_count(clause: Clause, frame: Frame) -> bool:
    """Whether a later amount is the same trade as another country counts it: "and $6 billion by Turkish data"."""
    if clause.role != "level" or not clause.terms("statistics") or clause.terms("flow", "goods", "untraded"):
        return False
    source = other_source(clause)
    named = {code for party in clause.parties() for code in party.codes}
    return source in frame.pair and named <= {source}


def _is_cited(document: Document, name: Name, start: int, end: int) -> bool:
    """Whether a word of statistics stands right beside a country's name."""
    since, until = max(name.start - _BESIDE, start), min(name.end + _BESIDE, end)
    behind = within(terms_of(document, "statistics"), name.end, until)
    if behind and _AT_ONCE.fullmatch(document.folded, name.end, behind[0].start):
        return True
    before = within(terms_of(document, "statistics"), since, name.start)
    return bool(before) and bool(_OF.fullmatch(document.folded, before[-1].end, name.start))
