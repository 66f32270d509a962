"""Whether two printed offices may be one: "Foreign Minister" is "Minister of Foreign Affairs"."""

import re
from functools import lru_cache

_SMALL = frozenset({"of", "the", "and", "for", "to", "in", "at", "on", "s"})
_SAME_WORDS = {
    "premier": "prime", "defence": "defense", "transportation": "transport", "petroleum": "oil",
    "commerce": "trade", "economic": "economy", "adviser": "advisor", "vice": "deputy", "head": "chairman",
    "chairwoman": "chairman", "chairperson": "chairman", "roads": "road",
    "affairs": "", "general": "", "colonel": "", "lieutenant": "", "major": "", "rear": "", "admiral": "",
    "first": "", "board": "", "acting": "", "republic": "",
}  # fmt: skip
_BODY_HEADS = frozenset({"chairman", "director", "president", "secretary", "governor", "executive", "chief", "manager"})


@lru_cache(maxsize=65536)
def office_words(role: str) -> frozenset[str]:
    """The words that make an office what it is, ranks and small words left out."""
    words = (word for word in re.split(r"[^\w]+", role.lower()) if word and word not in _SMALL)
    return frozenset(word for word in (_SAME_WORDS.get(word, word) for word in words) if word)


def same_office(role: str, organisation: str, other_role: str, other_organisation: str) -> bool:
    """Whether two offices may be one office: their words agree, and so do their bodies where both are named."""
    ours, theirs = office_words(role), office_words(other_role)
    if not ours or not theirs or ("deputy" in ours) != ("deputy" in theirs):
        return False
    if len(ours & theirs) * 3 < len(ours | theirs) * 2 and not (ours <= theirs or theirs <= ours):
        return False
    if (ours & theirs) <= _BODY_HEADS or (ours & theirs) == {"deputy"} | (ours & _BODY_HEADS):
        return _same_body(organisation, other_organisation)
    return bool(ours & theirs - {"minister", "deputy"}) or ours == theirs


def _same_body(one: str, other: str) -> bool:
    ours, theirs = office_words(one), office_words(other)
    if not ours or not theirs:
        return ours == theirs
    return len(ours & theirs) * 2 >= min(len(ours), len(theirs))
