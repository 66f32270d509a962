"""Which terminal it is: for grain, ferries, oil; a dry port, a logistics center; in English, whatever the language."""

import re

from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document

# The English words and what they are made of in the four languages.
_KINDS = (
    ("dry port", re.compile(r"dry port|сух\w* порт|quru liman|kuru liman")),
    ("logistics center", re.compile(r"логистическ\w* (?:центр|хаб)|logistika mərkəz|lojistik (?:merkez|üs)")),
    ("grain terminal", re.compile(r"grain|зернов|taxil|tahil")),
    ("ferry terminal", re.compile(r"ferry|паромн|bərə|feribot")),
    ("oil terminal", re.compile(r"\boil\b|нефтян|neft|petrol")),
    ("bulk cargo terminal", re.compile(r"\bbulk|навалочн|балкер|quru yük|dökme")),
    ("coal terminal", re.compile(r"\bcoal\b|угольн|kömür")),
    ("container terminal", re.compile(r"container|контейнерн|konteyner")),
)
# A terminal of one of these is not another that the reference knows at the place.
_OWN = ("grain terminal", "ferry terminal", "oil terminal", "coal terminal", "dry port")


def english_kind(document: Document, noun: Match) -> str:
    """The English words for a terminal's kind; empty where its noun tells none."""
    printed = document.folded[noun.start : noun.end]
    return next((kind for kind, pattern in _KINDS if pattern.search(printed)), "")


def is_another(word: str, known: str) -> bool:
    """Whether a terminal of a kind is not the one known at its place: a grain terminal is no container hub."""
    kinds = (kind for kind, pattern in _KINDS if kind in _OWN and pattern.search(word.casefold()))
    return any(kind.split()[0] not in known.casefold() for kind in kinds)
