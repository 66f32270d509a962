"""A meeting called by its sides: the "Türkiye-Uzbekistan Cooperation" event, Azərbaycan-Gürcüstan biznes forumu."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import groups
from tradelines.reading.gazetteer import Name
from tradelines.reading.spans.document import Document, within

# Characters before the word for the meeting in which its name begins, and the dashes that join its sides.
_REACH = 110
_DASHES = frozenset({"-", "–", "—", "о-", " - ", " – "})
# From the sides to the word: "iqtisadi əməkdaşlığı" mövzusunda; capitals within quotation marks; a few plain words.
_QUOTED = re.compile(r"[^\"“”«».;:\n]{0,90}[\"”»](?:['’]?\w{0,4})(?: [\w-]+){0,3} ")
_TITLE = re.compile(r"(?: (?:[A-ZА-ЯÇƏĞİÖŞÜ][\w'’-]*|ve|və|и|and|of|on|for|по|üzrə)){0,8} ")
_PLAIN = re.compile(r"(?: (?!in\b|on\b|for\b|of\b|the\b|with\b|at\b|в\b|на\b|по\b|для\b|о\b)[\w-]+){0,3} ")
# In Azerbaijani and Turkish no word between is owned or has a case: not "Türkiye-Gürcistan maçı törenle".
_PLAIN_TURKIC = re.compile(
    r"(?: (?:iqtisadi|ticari|resmi|rəsmi|ekonomi|enerji|siyasi|mədəni|ikili|"
    r"(?!üçün\b|için\b)[\w-]*[^\Wıiuü](?<![dt][aəe]))){0,3} "
)
_OPENS_TITLE = re.compile(r"\s?[\"“„«]")
# "toplantısını yaptı", "tədbir keçirib", «провели форум».
_HOLDS = re.compile(
    r"['’\"”»]{0,2}\w{0,4}(?: [\w'’.()-]+){0,7}? "
    r"(?:yapt|düzenled|gerçekleştird|keçirib|keçirdi|təşkil e[dt]|organi[sz])"
)


def take_named_sides(document: Document, frame: Frame) -> None:
    """Give a meeting the countries that its own name joins by a dash; one with a title is a conference."""
    trigger = frame.trigger
    if trigger.kind not in ("meeting", "conference") or trigger.form not in ("noun", "bare"):
        return
    if behind := _pair_behind(document, frame):
        frame.near |= {name.key for name in behind}
    pair = _pair_before(document, frame)
    if not pair:
        return
    rest = document.text[pair[-1].end : trigger.start]
    title = bool(_QUOTED.fullmatch(rest) or (_TITLE.fullmatch(rest) and _opened(document, pair[0])))
    plain = _PLAIN_TURKIC if document.lexicon.language in ("az", "tr") else _PLAIN
    if not (title or plain.fullmatch(rest.lower()) or _TITLE.fullmatch(rest)):
        return
    codes = [name.key for name in pair]
    frame.stated = list(dict.fromkeys([*frame.stated, *codes]))
    frame.near |= set(codes)
    frame.held = frame.held or bool(_HOLDS.match(document.folded, trigger.end, frame.sentence.end))
    if title and trigger.kind == "meeting":
        frame.trigger = trigger._replace(kind="conference")


def _pair_before(document: Document, frame: Frame) -> list[Name]:
    """The last countries before the word that dashes join: "Azərbaycan–Gürcüstan–Türkiyə"."""
    low = max(frame.trigger.start - _REACH, frame.sentence.start)
    runs = _joined(document, within(document.names, low, frame.trigger.start))
    return runs[-1] if runs and _are_sides(runs[-1]) else []


def _pair_behind(document: Document, frame: Frame) -> list[Name]:
    """The sides with which the title right behind the word begins: форум «Узбекистан - Азербайджан: ...»."""
    low, high = frame.trigger.end, min(frame.trigger.end + _REACH, frame.sentence.end)
    runs = _joined(document, within(document.names, low, high))
    opens = bool(runs) and _OPENS_TITLE.fullmatch(document.text[low : runs[0][0].start])
    return runs[0] if opens and _are_sides(runs[0]) else []


def _are_sides(run: list[Name]) -> bool:
    codes = {name.key for name in run}
    return len(codes) > 1 and codes.isdisjoint(groups())


def _joined(document: Document, names: Sequence[Name]) -> list[list[Name]]:
    """Countries in runs that dashes join."""
    runs: list[list[Name]] = []
    for name in names:
        if name.kind != "country" or name.form == "capital":
            continue
        if runs and document.folded[runs[-1][-1].end : name.start] in _DASHES:
            runs[-1].append(name)
        else:
            runs.append([name])
    return runs


def _opened(document: Document, first: Name) -> bool:
    """Whether a quotation mark stands right before a name."""
    return document.text[max(first.start - 1, 0)] in "\"“„«'‘"
