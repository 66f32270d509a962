"""The port, terminal, bridge or line that stands at a place: its name, and the reference's where it is known."""

import re
from typing import cast

from tradelines.reading.facts.segments.links import MODES, NOUNS, Mention, bare, of_route
from tradelines.reading.facts.segments.reference import reference
from tradelines.reading.facts.segments.spots import Spot
from tradelines.reading.facts.segments.terminal_kinds import english_kind, is_another
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import Document
from tradelines.schema import Corridor

# "A terminal for bulk cargo".
_FOR_GOODS = re.compile(r"\s+for\s+((?:bulk|general|liquid)(?:\s+cargo)?|grain|oil|coal|container)(?:s|es)?\b")


def word_of(document: Document, kind: str, noun: Match) -> str:
    """The noun in English: as printed where the text is English."""
    if document.lexicon.language == "en":
        goods = _FOR_GOODS.match(document.folded, noun.end) if kind == "terminal" else None
        printed = document.text[noun.start : noun.end]
        return f"{goods[1]} {printed}" if goods is not None else printed
    return (english_kind(document, noun) if kind == "terminal" else "") or NOUNS[kind]


def at_site(kind: str, word: str, site: Spot, stretch: tuple[int, int]) -> Mention:
    """The port, terminal, bridge or line at a place; `word` is its noun in English."""
    mode = MODES[kind]
    known = reference().by_ends(mode, frozenset((bare(site.name),)))
    if known is not None and not is_another(word, known.name):
        return Mention(
            *stretch, known.reference_id, known.name, kind, mode, cast(Corridor, known.corridor), known.reference_id,
        )  # fmt: skip
    port = f"{bare(site.name)} port"
    named = (name for name in gazetteer().find(port, fold(port), "en") if name.kind == "route")
    route = next(named, None) if kind == "port" else None
    if route is not None:
        return of_route(gazetteer().rows["route"][route.key], *stretch)
    return Mention(*stretch, f"{mode}:{site.name}:{fold(word)}", f"{site.name} {word}", kind, mode)
