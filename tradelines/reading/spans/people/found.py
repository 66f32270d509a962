"""Offices and names as one sentence shows them, before it is known who is who."""

from collections.abc import Sequence

from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.fellows import Found, cut
from tradelines.reading.spans.people.holders import Holders, is_route
from tradelines.reading.spans.people.listed import listed_of
from tradelines.reading.spans.people.offices import Office, offices_in
from tradelines.reading.spans.people.runs import run_at
from tradelines.reading.spans.people.tokens import Token, tokens_of
from tradelines.reading.spans.sentences import Sentence

__all__ = ["Found", "found_in"]


def found_in(document: Document, sentence: Sentence, *, bare: bool) -> list[Found]:
    """Offices and names of one sentence; `bare`: also names that no office stands by."""
    tokens = tokens_of(document).of(sentence)
    offices = list(offices_in(tokens, document.lexicon.language, document.text))
    holders = Holders(document, tokens, offices)
    holders.find()
    holders.found.extend(listed_of(document, tokens, offices, holders.taken))
    if bare:
        holders.found.extend(_bare(document, tokens, offices, holders.taken))
    return holders.found


def _bare(document: Document, tokens: Sequence[Token], offices: list[Office], taken: set[int]) -> list[Found]:
    """Capitals outside offices: full names without one, and surnames on second mention."""
    inside = {index for office in offices for index in range(office.first, office.last + 1)} | taken
    found = []
    reached = 0
    for index in [number for number, token in enumerate(tokens) if token.kind == "name"]:
        if index < reached or index in inside:
            continue
        run = run_at(tokens, index, len(tokens)) or (index, index + 1)
        stop = next((number for number in range(*run) if number in inside), run[1])
        known = _known_end(document, tokens[index].start)
        if known:
            stop = next((number for number in range(index, stop) if tokens[number].start >= known), stop)
        elif (
            stop < len(tokens)
            and tokens[stop].kind in ("body", "field", "region", "acronym")
            and tokens[stop].start - tokens[stop - 1].end <= 1
        ):
            reached = stop  # a body's name, not a person's
            continue
        start, end = tokens[index].start, tokens[stop - 1].end
        name, end = cut(document.text, start, end)
        if name and not is_route(document, start, end):
            addressed = index > 0 and tokens[index - 1].kind in ("honorific", "rank")
            found.append(Found(start, end, start, end, name, None, None, addressed))
        reached = stop
    return found


def _known_end(document: Document, start: int) -> int:
    """Where a name of the reference table that begins here ends, 0 for none: "Ceyhun Bayramov Hakan Fidanla"."""
    names = [name.end for name in within(document.names, start, start + 1) if name.kind == "person"]
    return max(names, default=0)
