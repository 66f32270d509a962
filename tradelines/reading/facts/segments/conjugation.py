"""Verbs of works in every form: what their endings and their auxiliaries say of when.

The lexicon has the roots ("inşa ed*", "inaugurat*") and the words that put what follows into the future ("is due to",
"рассчитыва*"); the form tells a plan from works under way and from works done.
"""

import re
from functools import cache

from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document

_PAST = r"(?:[dt][iuü](?:l[aəe]r|k|q|m)?|[dt][iuü]ğ[iuü]\w*|m[iuü]ş[dt][iuü]\w*|[iuü]b(?:l[aə]r|dir)?)$"
_ENDINGS = (
    ("future", re.compile(r"(?:[ae]c[ae][kğ]|acaq|əcək|acağ|əcə[yğ]|m[aə]li|meli)\w*$")),
    ("past", re.compile(_PAST)),
    ("present", re.compile(r"(?:[iuü]yor\w*|m[ae]kt[ae]\w*|m[aə][qk]d[aə]\w*|(?<!d)[iuü]r(?:lar|lər|ik|uq)?)$")),
    ("participle", re.compile(r"(?:(?<!d)[aəe]n|m[iuü]ş)$")),
)  # fmt: skip
_NEGATIVE = re.compile(r"m(?:[aə]y[iıuü]b\w*|[aeə]d[iıuü]\w*|[aeə]m[iıuü]ş\w*|[iıuü]yor\w*)$")
# English forms: of a root with a star the ending must be one of a verb ("construct*" is no "constructive"). Verbs of
# several words ("put into service") and such as are adjectives too ("complete") count as participles.
_GERUND, _PARTICIPLE = re.compile(r"\w+ing$"), re.compile(r"(?:\w+(?:ed|uilt|aid|one)|complete|open|.+ .+)$")
_VERB_ENDING = re.compile(r"(?:e|ed|d|y|ied|ying|ing|ning|ping|ting)?")
_BEING = re.compile(r"\bbeing\s+(?:\w+ly\s+)?$")
_PROGRESSIVE = re.compile(r"\b(?:is|are|was|were|been|be)\s+(?:[\w-]+\s+)?$")
_PERFECT = re.compile(r"\b(?:has|have|had|was|were|is|are)\s+(?:(?!(?:being|to)\b)[\w-]+\s+){0,3}$")
# "Second tracks are being laid here, a bypass is built there": a present among others that go on.
_IS = re.compile(r"\b(?:is|are)\s$")
_IN_PROGRESS = re.compile(r"\b(?:being|under ?way|in progress|is rising|are rising)\b")
# "To be finished", "will cost $2 billion and be finished".
_PASSIVE_TO_COME = re.compile(r"\b(?:to|and) be\s+(?:\w+ly\s+)?$")
_TO_BE = re.compile(r"\b(?:be|become|stand|get)\s+(?:[\w-]+\s+)?$")
_NOT = re.compile(r"\b(?:not|never|no longer|n't|не)\b")
_RUSSIAN_GAP = r"[^.;:!?\n]{0,45}"
_NEAR = 60
# What a verb says of a link in each tense: a word of state of the lexicon.
_SAYS = {
    ("build", "future"): "planned", ("build", "present"): "building", ("build", "past"): "done",
    ("build", "participle"): "ongoing",
    ("upgrade", "future"): "planned", ("upgrade", "present"): "building", ("upgrade", "past"): "done",
    ("complete", "future"): "due", ("complete", "present"): "building", ("complete", "past"): "done",
    ("complete", "participle"): "attributive", ("complete", "undone"): "building",
    ("open", "future"): "due", ("open", "present"): "done", ("open", "past"): "done",
    ("open", "participle"): "attributive",
    ("start", "future"): "due", ("start", "present"): "started", ("start", "past"): "started",
    ("begin", "future"): "begins", ("begin", "present"): "begun", ("begin", "past"): "begun",
    ("start", "participle"): "attributive", ("ready", "future"): "due",
}  # fmt: skip


def tense_of(document: Document, verb: Match) -> str:
    """What the ending of a verb says of when: future, past, present, participle; empty for other forms."""
    printed = document.folded[verb.start : verb.end]
    return next((name for name, ending in _ENDINGS if ending.search(printed)), "")


def conjugated(document: Document) -> list[Match]:
    """The verbs of works of a text as words of state, in order; forms that tell no state are left out.

    In English and Russian the stretch takes in the words that put the verb into its tense.
    """
    found = []
    tell = {"en": _english, "ru": _russian}.get(document.lexicon.language, _turkic)
    for verb in document.family("segverb"):
        tense, start, end = tell(document, verb)
        kind = _SAYS.get((verb.word, tense))
        if kind is not None:
            found.append(Match(start, end, f"segstage.{kind}", end))
    return found


def _turkic(document: Document, verb: Match) -> tuple[str, int, int]:
    """The tense by the ending; what has not been done ("tamamlanmadı") is not done yet."""
    if _NEGATIVE.search(document.folded, verb.start, verb.end):
        return "undone", verb.start, verb.end
    return tense_of(document, verb), verb.start, verb.end


def _english(document: Document, verb: Match) -> tuple[str, int, int]:
    """The tense by what stands before the verb: "would be finished", "is being laid", "was opened"."""
    folded, since = document.folded, max(0, verb.start - _NEAR)
    if not _VERB_ENDING.fullmatch(folded, verb.stem_end, verb.end):
        return "", verb.start, verb.end
    before = folded[since : verb.start]
    ready = verb.word == "ready"
    ahead = _ahead(document.lexicon.language).search(before)
    if ahead is not None and not _NOT.search(ahead.group()) and not (ready and not _is_to_be(ahead.group())):
        return "future", since + ahead.start(), verb.end
    if _GERUND.match(folded, verb.start, verb.end):
        now = _PROGRESSIVE.search(before)
        return ("present", since + now.start(), verb.end) if now else ("", verb.start, verb.end)
    if not ready and not _PARTICIPLE.match(folded, verb.start, verb.end):
        return "", verb.start, verb.end
    first = document.sentence_at(verb.start).start
    if verb.word == "build" and _IS.search(before) and _IN_PROGRESS.search(folded, first, verb.start):
        return "present", verb.start, verb.end
    for tense, pattern in (("present", _BEING), ("future", _PASSIVE_TO_COME), ("past", _PERFECT)):
        told = pattern.search(before)
        if told is not None:
            return ("undone" if _NOT.search(told.group()) else tense), since + told.start(), verb.end
    return "", verb.start, verb.end


def _is_to_be(words: str) -> bool:
    return bool(_TO_BE.search(words))


def _russian(document: Document, verb: Match) -> tuple[str, int, int]:
    """An infinitive or short participle by a word for what is to come: "обещают открыть", "будет полностью сдан"."""
    folded, since = document.folded, max(0, verb.start - _NEAR)
    ahead = _ahead(document.lexicon.language).search(folded[since : verb.start])
    if ahead is not None:
        return ("" if _NOT.search(ahead.group()) else "future"), since + ahead.start(), verb.end
    behind = _ahead_behind(document.lexicon.language).match(folded, verb.end)
    if behind is not None and folded.endswith("ть", verb.start, verb.end):
        return "future", verb.start, behind.end()
    return "", verb.start, verb.end


@cache
def _words_ahead(language: str) -> str:
    words = lexicon(language).words("beside.segahead")
    return "|".join(re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in words)


@cache
def _ahead(language: str) -> re.Pattern[str]:
    gap = _RUSSIAN_GAP + r"(?<=\s)$" if language == "ru" else r"(?:\s+[\w-]+){0,2}\s+$"
    return re.compile(rf"\b(?:{_words_ahead(language)})(?=\s){gap}")


@cache
def _ahead_behind(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_RUSSIAN_GAP}\b(?:{_words_ahead(language)})\b")
