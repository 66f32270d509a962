"""Countries that only tell whose minister, customs or company is spoken of."""

import re

from tradelines.reading.facts.trade.endings import Mark
from tradelines.reading.gazetteer import Name
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of

# What may stand between an English preposition and a country.
FILL = (
    r"(?:(?:the|its|their|country|neighbou?ring|neighbou?r,?|southern|northern|western|eastern|brotherly|friendly|"
    r"republic of|islamic republic of|member states of|countries (?:in|of)|states (?:in|of)|"
    r"member countries of|members of|state of|markets? of|both|four|five|other|mentioned|said|"
    r"these|those|its|(?!(?:19|20)\d\d\b)\d+|another|fellow|european)\s){0,4}$"
)
_OF_IT = re.compile(r"\bof\s" + FILL)
# Between an office and a country: another statement. "The official put the value of Iran's exports at $3 million"
_OTHER_CLAUSE = re.compile(r"[,.;:()\"]|\b(?:said|says|that|was|were|is|has|puts?|value|volume|level|сообщ\w+)\b")
_SEVERAL = re.compile(r"l[aeə]ri?n?[iıuü]?n?$")


def is_of_office(document: Document, name: Name, mark: Mark, since: int) -> bool:
    """Whether the country only tells whose minister, customs or ambassador is spoken of."""
    folded = document.folded
    offices = terms_of(document, "office", "flow")
    if mark in ("owner", "subject", "origin"):
        ahead = next(iter(within(offices, name.end, name.end + 32)), None)
        if (
            ahead
            and ahead.label.startswith("office")
            and not _is_in_group(document, name.end, ahead)
            and not is_of_firms(document, ahead)
            and not re.search(r"[,.;:()]|\b(?:and|to|with|и|с|со|və|ve|ilə)\b", folded[name.end : ahead.start])
        ):
            adjacent = (
                mark == "owner"
                or name.form == "adjective"
                or document.lexicon.language in ("az", "tr")
                or ahead.start - name.end <= 2
            )
            if adjacent:
                return True
    possessive = mark == "owner" and not _OF_IT.search(folded, max(since, name.start - 40), name.start)
    if mark in ("to", "in", "owner", "with") and not (document.lexicon.language == "en" and possessive):
        family = "envoy" if mark in ("to", "with") else "office"
        behind = within(terms_of(document, family, "flow"), max(since, name.start - 42), name.start)
        if behind and not behind[-1].label.startswith("flow") and mark != "in":
            between = folded[behind[-1].end : name.start]
            return not _OTHER_CLAUSE.search(between)
    return False


def is_of_firms(document: Document, office: Match) -> bool:
    """Whether the firms of a country are named, whose trade is that of the country: "Türk şirketleri ihraç etti"."""
    firms = within(terms_of(document, "enterprise"), office.start, office.start + 1)
    verb_last = document.lexicon.language in TURKIC
    return bool(firms) and verb_last and bool(_SEVERAL.search(document.folded, firms[0].start, firms[0].end))


def _is_in_group(document: Document, since: int, word: Match) -> bool:
    """Whether a word of an office is part of a group's name: "Türkiyənin Türk Dövlətləri Təşkilatına ... ixracı"."""
    names = within(document.names, since, word.start)
    groups = within(terms_of(document, "group"), since, word.start)
    return any(name.end > word.start for name in names) or any(group.end > word.start for group in groups)
