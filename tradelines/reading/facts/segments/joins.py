"""The two ends of a link where they stand apart from it: "the line from X to Y", "a corridor connecting X and Y"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tradelines.reading.facts.segments.cues import cues_in, kind_of
from tradelines.reading.facts.segments.ends import is_known_railway
from tradelines.reading.facts.segments.sites import MODIFIERS
from tradelines.reading.facts.segments.spots import Spot, chains_of, latin, spots_of
from tradelines.reading.facts.segments.verbs_between import behind_verb
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence

# Function words of the four grammars; the verbs of joining stand in the lexicon.
_BETWEEN = {
    "en": r"\s+between\s+(?:the\s+)?(?:(?:[a-z-]+\s+){1,3}of\s+)?",
    "ru": r"\s+между\s+(?:городами\s+|станциями\s+|портами\s+)?",
}
_FROM = {
    "en": r"[^.;]{0,40}\bfrom\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?",
    "ru": r"[^.;]{0,40}\b(?:от|из|с)\s+(?:[\w-]+\s+){0,2}?",
}
_AND = {"en": r"(?:\s*,\s*|,?\s+and\s+)(?:the\s+)?(?:(?:[a-z-]+\s+){1,3}of\s+)?", "ru": r"(?:\s*,\s*|\s+и\s+)"}
_TO = {
    "en": r"[^.;]{0,60}?\b(?:and|to|with)\s+(?:the\s+)?(?:[\w'-]+\s+){0,5}?",
    "ru": r"[^.;]{0,60}?(?:\b(?:и|с|со|в|до|к)\s+|\s?-\s?)(?:[\w-]+\s+){0,3}?",
}
_TURKIC_AND = re.compile(r"'?\w{0,5}(?:\s+(?:ilə|ile|və|ve)\s+|\s*[-,]\s*|\s+)(?:\w+\s+){0,4}")
_FROM_TURKIC = re.compile(r"'?[dt][əae]n\b")
_OBJECT = re.compile(r"'[yn]?[iıuü]\s")
_VIA = re.compile(r"\büz[əe]rind[əe]n\b")
_THROUGH = re.compile(r"(?:geç|keç)")
_ENDING = re.compile(r"'?\w*")
_ABLATIVE, _DATIVE = re.compile(r"[dt][aəe]n$"), re.compile(r"(?:[^aəeiouöü][aəe]|y[aəe])$")
_TURKIC_JOIN = re.compile(r"'?\w{0,6}\s+(?:[\w'-]+\s+){0,3}")
_GAP = re.compile(r"[^.;,\n]*(?:,\s*(?:which\s+|that\s+|котор\w+\s+)?(?:\w+\s+){0,2})?")
_HEAD = re.compile(r"\b(?:between|между)\s+(?:the\s+)?(?:ports\s+of\s+|портами\s+|городами\s+)?$")
# Ends that no table need know: "between Termez and Kharlachi", "from Amirabad to Incheh Borun".
_NAME = r"(?:the\s+)?((?:[A-Z][\w'’]+)(?:[ -](?:[a-z]{1,2}-)?[A-Z][\w'’]+){0,2})"
_PRINTED = re.compile(rf"\s+(?:between|from)\s+{_NAME}\s+(?:and|to)\s+{_NAME}(?=[\s,.;)]|$)")
_RIGHT_BEHIND = re.compile(r"\s+(?:between|from|между|от|из)\s")
_PRINTED_RU = re.compile(
    r"\s+(?:между|от|из|с)\s+(?:(?:станци\w+|город\w*|порт\w*)\s+)?([А-ЯЁ][\w-]+)\s+(?:и|до|в|на)\s+"
    r"(?:(?:станци\w+|город\w*|порт\w*)\s+)?([А-ЯЁ][\w-]+)"
)
# The endings of a Russian name behind "от" and "до", "между" and "в": without them it is the nearest to its own form.
_CASE = re.compile(r"(?<=[бвгджзйклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$")
_FEMININE = re.compile(r"(?<=[бвгджзйклмнпрстфхцчшщ])(?:ы|ой)$")  # "До Кызылорды", "с Кызылордой".
_LISTED = re.compile(r"\s*,\s*(?:(?:and|и)\s+)?(?:the\s+)?|\s+(?:and|и)\s+(?:the\s+)?")
_WITH_OTHERS = re.compile(r"\s+(?:with|to|с|со)\s")  # "Links the ports of X and Y with Z": X and Y are one end.
_AND_LAST = re.compile(r"\b(?:and|и)\b")
_ASIDE = re.compile(r",\s+(?:which|where|that|an?|the|котор\w+|где)\s[^,.;]{3,80},")
_RUN = re.compile(rf"(?<!from )\b(?:The\s+)?{_NAME}\s+to\s+{_NAME}\s+(?:(?:rail|railway|road|main)\s+)?$")
_THE_COUNTRIES = re.compile(
    r",?\s+(?:(?:which|that)\s+)?(?:(?:will|would|is to|to)\s+)?(?:link|connect|join)(?:ing|s)?"
    r"\s+the\s+(two|three|four)\s+(?:neighbou?ring\s+)?(?:countries|nations|states)\b"
)
_HOW_MANY = {"two": 2, "three": 3, "four": 4}
_OWNED, _NEAR_OWNED = re.compile(r"'s\s+(?:[\w-]+\s+){0,5}"), 60
_BY_WAY_OF = re.compile(r"\s*,?\s+(?:(?:passing|running|going|проходящ\w+)\s+)?(?:through|via|across|over|через)\s")
_TO_SPOT = re.compile(r"\b(?:to|until|до|в)\s+(?:the\s+)?(?:(?:port|city|города?|порта?)\s+(?:of\s+)?)?$")
# "From X to the Turkish border, the minister said, with ...": the far end is told, and is no name.
_GONE_TO = re.compile(r"\bto\s[^,]*,")
_REACH, _NEAR_HEAD = 110, 50


def joined_ends(document: Document, start: int, end: int) -> tuple[str, str]:
    """The ends that the sentence gives a link named at [start, end); empty where it gives none."""
    sentence = document.sentence_at(start)
    spots = within(spots_of(document), sentence.start, sentence.end)
    if document.lexicon.language in ("az", "tr"):
        return _turkic(document, start, end, _with_unknown(document, spots, sentence))
    end = behind_verb(document, end)
    printed = _printed(document, end)
    if printed is not None:
        known = {spot.start: spot.name for spot in spots}
        first, second = (known.get(printed.start(group)) or _plain(printed[group]) for group in (1, 2))
        return first, second
    spots = [spot for spot in spots if not _owns_place(document, spot, spots)]
    named = _countries_named(document, end, [spot for spot in spots if spot.end <= start])
    if named is not None:
        return named
    after = [spot for spot in spots if spot.start >= end]
    if len(after) < 2:
        return _leading(document, start, [spot for spot in spots if spot.end <= start]) or ("", "")
    return _worded(document, end, after) or _verbal(document, end, sentence.end, after) or ("", "")


def _countries_named(document: Document, end: int, before: Sequence[Spot]) -> tuple[str, str] | None:
    """Of "China, Kyrgyzstan and Uzbekistan agreed to build a railway connecting the three countries"."""
    told = _THE_COUNTRIES.match(document.folded, end)
    countries = list(dict.fromkeys(spot.name for spot in before if spot.kind == "country"))
    if told is None or len(countries) != _HOW_MANY[told[1]]:
        return None
    return countries[0], countries[-1]


def _owns_place(document: Document, spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a country only owns the place behind it: "Iran's Khaf", "Afghanistan's western city of Herat"."""
    if spot.kind != "country" or not document.folded.startswith("'s ", spot.end):
        return False
    near = within(spots, spot.end, spot.end + _NEAR_OWNED)
    return any(place.kind == "place" and _OWNED.fullmatch(document.folded, spot.end, place.start) for place in near)


def _with_unknown(document: Document, spots: Sequence[Spot], sentence: Sentence) -> Sequence[Spot]:
    """The spots of a sentence and the ends of its chains that no table knows."""
    chained = [spot for chain in within(chains_of(document), sentence.start, sentence.end) for spot in chain.spots]
    known = {spot.start for spot in spots}
    unknown = [spot for spot in chained if spot.start not in known]
    return sorted([*spots, *unknown], key=lambda spot: spot.start) if unknown else spots


def run_before(document: Document, start: int) -> tuple[int, str, str] | None:
    """Where "Zahedan to Khash" begins in front of a noun at `start`, and its two ends; None where no such words are."""
    run = _RUN.search(document.text, max(0, start - _REACH), start) if document.lexicon.language == "en" else None
    if run is None or run[1] == run[2]:
        return None
    known = {spot.start: spot.name for spot in within(spots_of(document), run.start(), start)}
    return run.start(1), known.get(run.start(1), run[1]), known.get(run.start(2), run[2])


def _leading(document: Document, start: int, spots: Sequence[Spot]) -> tuple[str, str] | None:
    """Of `Between X and Y a line was opened`."""
    for first, second in pairwise(spots):
        head = document.folded[max(0, first.start - 40) : first.start]
        gap = document.folded[second.end : start]
        joined = re.fullmatch(r"\s+(?:and|и)\s+(?:the\s+)?", document.folded[first.end : second.start])
        of_deal = any(
            kind_of(cue) in ("agreed", "talks")
            and document.folded[cue.end : first.start].strip() in ("between", "между")
            for cue in cues_in(document, first.start - 40, first.start)
        )
        if not of_deal and _HEAD.search(head) and joined and len(gap) < _NEAR_HEAD and not re.search(r"[.;:,]", gap):
            return first.name, second.name
    return None


def _printed(document: Document, end: int) -> re.Match[str] | None:
    """The two names, known or not, of "between X and Y", "от X до Y" right behind an offset."""
    pattern = {"en": _PRINTED, "ru": _PRINTED_RU}.get(document.lexicon.language)
    return pattern.match(document.text, end) if pattern is not None else None


def _plain(printed: str) -> str:
    if not "а" <= printed[-1].lower() <= "я":
        return printed
    feminine = _FEMININE.search(printed)
    return latin(_FEMININE.sub("а", printed) if feminine else _CASE.sub("", printed))


def end_of_ends(document: Document, end: int, ends: tuple[str, str]) -> int:
    """Where the ends of "the line between X and Y", "the line from X to Y" stop, told right behind; else `end`."""
    if document.lexicon.language in ("az", "tr") or not _RIGHT_BEHIND.match(document.folded, end):
        return end
    sentence = document.sentence_at(end)
    printed = _printed(document, end)
    spots = [spot for spot in within(spots_of(document), end, min(sentence.end, end + _REACH)) if spot.name == ends[1]]
    return printed.end() if printed is not None else spots[0].end if spots else end


def _between_parties(document: Document, start: int) -> bool:
    """Whether "between" tells who agreed or talked, and no ends: "the deal between Iran and Russia to build a line"."""
    cues = [cue for cue in cues_in(document, start - 40, start) if kind_of(cue) in ("agreed", "talks")]
    return any(document.folded[cue.end : start].strip() in ("between", "между") for cue in cues)


def _worded(document: Document, end: int, spots: Sequence[Spot]) -> tuple[str, str] | None:
    """Of `between X, Y and Z` and `from X to Y`."""
    language = "ru" if document.lexicon.language == "ru" else "en"
    gap = document.folded[end : spots[0].start]
    if re.fullmatch(_BETWEEN[language], gap):
        last = spots[0]
        for spot in spots[1:]:
            if not re.fullmatch(_AND[language], document.folded[last.end : spot.start]):
                break
            last = spot
        return (spots[0].name, last.name) if last is not spots[0] else None
    if not re.fullmatch(_FROM[language], gap):
        return None
    last = _behind_way(document, spots)
    return (spots[0].name, last.name) if _reaches(document, spots[0], last, language) else None


def _behind_way(document: Document, spots: Sequence[Spot]) -> Spot:
    """The far end of "from A through B and C to D"; what is named next where no way is told."""
    if _BY_WAY_OF.match(document.folded, spots[0].end, spots[1].start):
        for spot in spots[2:5]:
            if _TO_SPOT.search(document.folded, spots[0].end, spot.start):
                return spot
    return spots[1]


def _verbal(document: Document, end: int, until: int, spots: Sequence[Spot]) -> tuple[str, str] | None:
    """Of `connecting X and Y` and `that will link X to Y`."""
    language = "ru" if document.lexicon.language == "ru" else "en"
    for join in within(document.family("segjoin"), end, min(until, end + _REACH)):
        first = next((spot for spot in spots if spot.start >= join.end), None)
        if first is None or first.start - join.end > 45 or not _GAP.fullmatch(document.folded, end, join.start):
            continue
        if within(document.family("segmany"), end, join.start):
            return None  # "the A railway and the B railway are two lines that link ...": it tells the ends of several.
        last = _last_listed(document, first, spots)
        if last is not first and is_known_railway((first.name, last.name)):
            return first.name, last.name
        since = _behind_aside(document, first)
        second = next((spot for spot in spots if spot.start >= since), None)
        if second is not None and _reaches(document, first, second, language):
            both = _LISTED.fullmatch(document.folded, first.end, second.start)
            return None if both and _WITH_OTHERS.match(document.folded, second.end) else (first.name, second.name)
    return None


def _last_listed(document: Document, first: Spot, spots: Sequence[Spot]) -> Spot:
    """The last of a list that a name heads: "China, Kyrgyzstan and Uzbekistan"; the name where it heads none."""
    listed = [first]
    for spot in spots:
        if spot.start >= listed[-1].end and _LISTED.fullmatch(document.folded, listed[-1].end, spot.start):
            listed.append(spot)
    closed = len(listed) > 2 and _AND_LAST.search(document.folded, listed[-2].end, listed[-1].start)
    return listed[-1] if closed and all(spot.kind == first.kind for spot in listed) else first


def _behind_aside(document: Document, spot: Spot) -> int:
    """Where a clause that only tells of a place is over: "Astara, which is on the border with Azerbaijan, with"."""
    aside = _ASIDE.match(document.folded, spot.end)
    return aside.end() if aside else spot.end


def _reaches(document: Document, first: Spot, second: Spot, language: str) -> bool:
    gap = document.folded[_behind_aside(document, first) : second.start]
    return first.name != second.name and not _GONE_TO.search(gap) and bool(re.fullmatch(_TO[language], gap))


def _turkic(document: Document, start: int, end: int, spots: Sequence[Spot]) -> tuple[str, str]:
    """Of `X ile Y arasındaki hat`, `X'i Y'ye bağlayan hat`, `hat X'i Y'ye bağlayacak` and `X'den Y'ye hat`."""
    ends = [spot for spot in spots if start - _NEAR_HEAD < spot.start and spot.end <= start][-2:]
    if len(ends) == 2 and _run_from_to(document, ends[0], ends[1], start):
        return ends[0].name, ends[1].name
    for join in within(document.family("segjoin"), start - 60, end + _REACH):
        if _THROUGH.match(document.folded, join.start):
            continue
        before = [spot for spot in spots if spot.end <= join.start]
        if len(before) < 2:
            continue
        first, second = before[-2:]
        far = next((spot for spot in before[:-1] if _is_far_end(document, spot, join.start)), None)
        near = far is not None and join.start - far.start < _REACH and join.end <= start < join.end + 40
        if far is not None and near and _TURKIC_JOIN.fullmatch(document.folded, second.end, join.start):
            return far.name, second.name
        through = _THROUGH.search(document.folded, first.end, second.start)
        pair = not through and _TURKIC_AND.fullmatch(document.folded, first.end, second.start)
        verb = _TURKIC_JOIN.fullmatch(document.folded, second.end, join.start)
        beside = join.end <= start < join.end + 40 or 0 <= first.start - end < 25
        if pair and verb and beside:
            return first.name, second.name
    return "", ""


def _is_far_end(document: Document, spot: Spot, join: int) -> bool:
    """Whether a place is where a link comes from: "X'ten", or "X'i" of "X'i A ve B üzerinden Y'ye bağlayacak"."""
    if _FROM_TURKIC.match(document.folded, spot.end):
        return True
    return bool(_OBJECT.match(document.folded, spot.end)) and bool(_VIA.search(document.folded, spot.end, join))


def _run_from_to(document: Document, one: Spot, other: Spot, start: int) -> bool:
    """Whether two names in front of a link's noun at `start` are "from the one to the other"."""
    if not MODIFIERS.fullmatch(document.folded, _word_end(document, other), start):
        return False
    return _ends_with(document, one, _ABLATIVE) and _ends_with(document, other, _DATIVE)


def _word_end(document: Document, spot: Spot) -> int:
    """The end of a name with its case ending."""
    ending = _ENDING.match(document.folded, spot.end)
    return ending.end() if ending else spot.end


def _ends_with(document: Document, spot: Spot, case: re.Pattern[str]) -> bool:
    return bool(case.search(document.folded, spot.start, _word_end(document, spot)))
