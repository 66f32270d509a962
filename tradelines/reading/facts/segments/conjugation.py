"""Azerbaijani and Turkish verbs of works, in every form: what their endings say of when.

The lexicon has the roots ("inşa ed*", "hizmete aç*"); the ending tells a plan from works under way and from works done.
"""

import re

from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document

_PAST = r"(?:[dt][iuü](?:l[aəe]r|k|q|m)?|[dt][iuü]ğ[iuü]\w*|m[iuü]ş[dt][iuü]\w*|[iuü]b(?:l[aə]r|dir)?)$"
_ENDINGS = (
    ("future", re.compile(r"(?:[ae]c[ae][kğ]|acaq|əcək|acağ|əcə[yğ]|m[aə]li|meli)\w*$")),
    ("past", re.compile(_PAST)),
    ("present", re.compile(r"(?:[iuü]yor\w*|m[ae]kt[ae]\w*|m[aə][qk]d[aə]\w*|(?<!d)[iuü]r(?:lar|lər|ik|uq)?)$")),
    ("participle", re.compile(r"(?:[aəe]n|m[iuü]ş)$")),
)  # fmt: skip
# What a verb says of a link in each tense: a word of state of the lexicon.
_SAYS = {
    ("build", "future"): "planned", ("build", "present"): "building", ("build", "past"): "done",
    ("build", "participle"): "ongoing",
    ("upgrade", "future"): "planned", ("upgrade", "present"): "building", ("upgrade", "past"): "done",
    ("complete", "future"): "due", ("complete", "present"): "building", ("complete", "past"): "done",
    ("complete", "participle"): "attributive",
    ("open", "future"): "due", ("open", "present"): "done", ("open", "past"): "done",
    ("open", "participle"): "attributive",
    ("start", "future"): "due", ("start", "present"): "started", ("start", "past"): "started",
    ("start", "participle"): "attributive",
}  # fmt: skip


def tense_of(document: Document, verb: Match) -> str:
    """What the ending of a verb says of when: future, past, present, participle; empty for other forms."""
    printed = document.folded[verb.start : verb.end]
    return next((name for name, ending in _ENDINGS if ending.search(printed)), "")


def conjugated(document: Document) -> list[Match]:
    """The verbs of works of a text as words of state, in order; forms that tell no state are left out."""
    found = []
    for verb in document.family("segverb"):
        kind = _SAYS.get((verb.word, tense_of(document, verb)))
        if kind is not None:
            found.append(verb._replace(label=f"segstage.{kind}"))
    return found
