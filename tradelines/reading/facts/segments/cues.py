"""Words of state, and what their sentence says of when: to come, in part, long ago."""

import re
from dataclasses import dataclass

from tradelines.reading.facts.segments.conjugation import conjugated
from tradelines.reading.facts.segments.links import TURKIC
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import Percent, percents_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.terms import labelled
from tradelines.reading.spans.timewords import timewords_of
from tradelines.schema import SegmentStatus

STATUS: dict[str, SegmentStatus] = {
    "talks": "proposed", "planned": "proposed", "gets": "proposed", "study": "proposed",
    "begins": "proposed", "whendone": "proposed", "agreed": "agreed", "begun": "under construction",
    "building": "under construction", "ongoing": "under construction", "pace": "under construction",
    "due": "under construction", "done": "completed", "started": "operating", "runs": "operating",
}  # fmt: skip
_FUTURE = re.compile(
    r"\b(?:will|would|to|should|must|shall|expected|planned|scheduled|may|might|can|could|может|могут|мог|могла|будет|будут|должн\w+|планируется)\s+(?:\w+\s+){0,3}$"
)
# "The railway from X to Y resumed", "thanks to the newly built X": where it leads, and no infinitive.
_TO_PLACE = re.compile(r"to\s+(?:(?:the\s+)?[A-Z]|(?:the|an?|its|their|this|that)\s)")
# An opening on a named day is as good as done.
_ON_A_DAY = re.compile(
    r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|сегодня|завтра|bu gün|bugün|sabah)\b"
)
_SHARE_GAP = re.compile(
    r"^\s*(?:на\s*|by\s*|'?\w{0,3}\s*|complete\w*\s*|of the (?:works?|project)\s+(?:is|was|has been|are)\s*|i\s*)?$"
)
# "Proposed as a solution", "projected as the flagship": a role, and no plan for the thing itself.
_AS = re.compile(
    r"\s+(?:as\s+(?!(?:a\s+)?part\b|(?:per|planned|scheduled|agreed|soon|early|quickly|well|of)\b)|в качестве\s)"
)
# "Has already constructed 12 km": a piece.
_KM = re.compile(
    r"\s+(?:(?:about|some|nearly|over|only|около|более|свыше|почти|порядка|уже)\s+)?\d[\d.,]*[\s-]?(?:km|kilomet|км|километр|miles?\b)"
)
_BY_KM = re.compile(r"\s+на\s+[\d.,]+\s+(?:км|километр)")
_PAST = re.compile(r"(?:has|have|had|was|were|been|был[аои]?)\b")
_EARLIER = re.compile(
    r"\blast year\b|\byears? ago\b|\bв прошлом году\b|\b(?:год|года|лет) назад\b|\b(?:ötən|keçən) il(?:in)?\b|"
    r"\bil əvvəl\b|\bgeçen yil(?:in)?\b|\byil önce\b"
)
# "Has not started yet", "еще не начато": what has not begun is only planned.
_NOT_YET = re.compile(r"\b(?:not|never|yet to|не)\s+(?:yet\s+|been\s+|even\s+|был\w?\s+){0,2}$")
# Words for a start that is to come.
STARTS = ("begins", "planned")
_BEGUN = ("begun", "building", "started")
# "Yenidən açılıb", "снова открыт", "opened again": it was in use before.
_AGAIN = re.compile(r"\b(?:yenid[əe]n|t[əe]krar|снова|вновь|повторно|again)\s+$")
# "Yenidən qurulub", "rebuilt": built anew, and not open again.
_UNDERTOOK = re.compile(r"(?:undert\w+|pledge\w*|agree\w*|commit\w*|обяза\w+|обязу\w+)\b")
_BUILT = re.compile(r"(?:inşa|tik|qur|yap|bərpa|(?:was |were |has been )?(?:built|completed)|построен|сооруж|завершен)")
# "Tikilib qurtaracaq", "yapıp bitirecek": what stands between a converb and its verb.
_CONVERB, _ONE_CLAUSE = re.compile(r"[iuü][bp]$"), re.compile(r"\s+(?:\w+\s+){0,3}")
_ENDS_IN_PAST = re.compile(r"(?:[dt][iuü]|m[iuü]ş[dt][iuü]|[iuü]b(?:d[iuü]r)?|[iuü]bl[aə]r)\W*$")
_DECADE = 10
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")


@dataclass(frozen=True, slots=True)
class Stage:
    """A state and the words that say it; of a rebuilding, it is the link's only where nothing else is said.

    `is_vague` where the words leave the state open: what is talked of, or due to be completed, may be in any state
    short of it, so that a plain statement elsewhere in the article goes before.
    """

    status: SegmentStatus
    start: int
    end: int
    is_upgrade: bool = False
    is_vague: bool = False


# "80 тыс. контейнеров", "6,9 млрд долларов".
_NO_END = re.compile(
    r"(?<=\d)[.,](?=\d)|(?<=\bтыс)\.|(?<=\bмлн)\.|(?<=\bмлрд)\.|(?<=\bдолл)\.|(?<=\bmln)\.|(?<=\bbln)\.|(?<=\bmlrd)\.|(?<=\bmin)\.|(?<=\bkm)\.|(?<=\bкм)\."
)
_TO_TIME, _TO_ALMOST = 60, 30
_TO_BEGIN = re.compile(r"begin|start|commence|начн|начат|старт|başla|t[əe]m[əe]l")
VAGUE = ("talks", "due", "whendone")
# Words that tell a state only together with others, and such as tell none: "as planned", "the lease contract".
_BY_THEMSELVES_NOTHING = ("pace", "attributive", "ongoing", "begins", "aside")
_ATTRIBUTES = ("attributive", "ongoing", "planned", "due")


def clause_text(text: str) -> str:
    """Folded text in which no full stop or comma of a number or an abbreviation looks like the end of a clause."""
    return _NO_END.sub(" ", text)


def kind_of(cue: Match) -> str:
    """What a word of state says: talks, planned, agreed, begun, building, due, done, runs, stopped."""
    return cue.word


def cues_in(document: Document, start: int, end: int) -> list[Match]:
    """The words of state that begin in [start, end) and say it by themselves."""
    return list(within(_cues(document), start, end))


def paces_in(document: Document, start: int, end: int) -> list[Match]:
    """The words for works that go well or badly: "speed up", "obstacles to". They say a state of works only."""
    return [cue for cue in within(document.family("segstage"), start, end) if kind_of(cue) == "pace"]


def begins_in(document: Document, start: int, end: int) -> list[Match]:
    """The words for a start that is to come: "is to begin". They tell a state behind a noun of works only."""
    return [cue for cue in within(_words(document), start, end) if kind_of(cue) == "begins"]


def begins_on(document: Document, start: int, end: int) -> bool:
    """Whether a start that is to come has its month or year: it is settled, and not only thought of."""
    return bool(_TO_BEGIN.search(document.folded, start, end)) and is_dated(document, start, end)


def is_dated(document: Document, start: int, end: int) -> bool:
    """Whether a month or year stands near a stretch, in its sentence."""
    sentence = document.sentence_at(start)
    near = within(timewords_of(document), max(sentence.start, start - _TO_TIME), min(sentence.end, end + _TO_TIME))
    return any(word.kind in ("point", "year") for word in near)


def attributes_in(document: Document, start: int, end: int) -> list[Match]:
    """The Turkic participles in front of a name: "açılmış", "hizmete giren", "yapımı süren", "inşa edilecek"."""
    return [cue for cue in within(_words(document), start, end) if kind_of(cue) in _ATTRIBUTES]


@once
def _words(document: Document) -> list[Match]:
    """The words of state of the lexicon, and in Azerbaijani and Turkish the verbs of works in every form."""
    kept: list[Match] = []
    found = [*document.family("segstage"), *conjugated(document)]
    for word in sorted(found, key=lambda word: (word.start, -word.end)):
        if kept and kind_of(word) in ("due", "planned") and _goes_before(document, kept[-1], word):
            kept.pop()
        if not kept or word.start >= kept[-1].end:
            if kind_of(word) in _BEGUN and _NOT_YET.search(document.folded[max(0, word.start - 25) : word.start]):
                kept.append(word._replace(label="segstage.planned"))
                continue
            if kind_of(word) == "planned" and _UNDERTOOK.match(document.folded, word.start):
                kept.append(word._replace(label="segstage.agreed"))
                continue
            if kind_of(word) == "whendone" and _is_over(document, word):
                kept.append(word._replace(label="segstage.done"))
                continue
            opened = kind_of(word) == "done" and not _BUILT.match(document.folded, word.start)
            again = opened and _AGAIN.search(document.folded[max(0, word.start - 25) : word.start])
            kept.append(word._replace(label="segstage.runs") if again else word)
    return kept


def _is_over(document: Document, converb: Match) -> bool:
    """Whether a Turkic sentence with "bitince", "tamamlandıqdan sonra" ends in the past: it is over."""
    sentence = document.sentence_at(converb.start)
    turkic = document.lexicon.language in TURKIC
    return turkic and bool(_ENDS_IN_PAST.search(document.folded, max(converb.end, sentence.end - 25), sentence.end))


def _goes_before(document: Document, converb: Match, verb: Match) -> bool:
    """Azerbaijani "tikilib qurtaracaq", "inşa olunub istifadəyə veriləcək": the verb behind tells when."""
    done = kind_of(converb) == "done" and document.lexicon.language in TURKIC
    return (
        done
        and bool(_CONVERB.search(document.folded, converb.start, converb.end))
        and bool(_ONE_CLAUSE.fullmatch(document.folded, converb.end, verb.start))
    )


@once
def _cues(document: Document) -> list[Match]:
    return [
        cue
        for cue in _words(document)
        if kind_of(cue) not in _BY_THEMSELVES_NOTHING
        and not (kind_of(cue) in ("planned", "due") and _AS.match(document.folded, cue.end))
    ]


def is_ahead(document: Document, cue: Match) -> bool:
    """Whether the words are about the future; an opening on a named day is as good as done."""
    return is_to_come(document, cue.start) and not _ON_A_DAY.search(document.folded[cue.end : cue.end + 40])


def is_of_the_day(document: Document, start: int, end: int) -> bool:
    """Whether a stretch puts what it tells on the day or a named weekday: it is as good as done."""
    return bool(_ON_A_DAY.search(document.folded, start, end))


def is_to_come(document: Document, start: int) -> bool:
    """Whether the words in front of an offset put what follows, if it tells no past itself, into the future."""
    if _PAST.match(document.folded, start):
        return False
    ahead = _FUTURE.search(document.folded, max(0, start - 40), start)
    return ahead is not None and not _TO_PLACE.match(document.text, ahead.start())


def is_partly(document: Document, cue: Match) -> bool:
    """Whether a share of the works is done: "95 percent completed", "завершено на 95%", "построен на 15 км"."""
    if _BY_KM.match(document.folded, cue.end) or _KM.match(document.folded, cue.end) or _is_almost(document, cue):
        return True
    near = within(percents_of(document), cue.start - 40, cue.end + 15)
    return any(percent.value < 100 and _SHARE_GAP.search(_between(document, cue, percent)) for percent in near)


def _is_almost(document: Document, cue: Match) -> bool:
    """Whether a word of degree inside or in front of the words makes the end a near one: "almost completed"."""
    words = within(labelled(document, "segalmost.word"), cue.start - _TO_ALMOST, cue.end)
    return any(word.end >= cue.start - 2 for word in words)


def _between(document: Document, cue: Match, percent: Percent) -> str:
    return document.folded[min(cue.end, percent.end) : max(cue.start, percent.start)]


def was_earlier(document: Document, start: int, end: int, room: int = 60) -> bool:
    """Whether the sentence puts the end of the works in an earlier year than that of publication.

    News of the day do without a year: where the publication is unknown, a year that is told is an earlier one.
    """
    stretch = _round(document, start, end, room)
    if _EARLIER.search(stretch):
        return True
    published, years = _published(document), _YEAR.findall(stretch)
    return bool(years) and (max(years) < published if published.isdigit() else True)


def was_long_ago(document: Document, start: int, end: int) -> bool:
    """Whether the sentence tells a year that lies a decade or more before that of publication, and none after it."""
    published, years = _published(document), _YEAR.findall(_round(document, start, end, 60))
    return bool(years) and published.isdigit() and int(published) - int(max(years)) >= _DECADE


def _round(document: Document, start: int, end: int, room: int) -> str:
    sentence = document.sentence_at(start)
    return document.folded[max(sentence.start, start - room) : min(sentence.end, end + 60)]


def _published(document: Document) -> str:
    """The year of publication as far as it is known, else an empty text or a word for it."""
    return str(document.article.published or document.article.published_partial)[:4]
