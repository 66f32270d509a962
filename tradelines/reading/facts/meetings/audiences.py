"""Those whom one meets and holds no talks with: the press, students; and goods that come or go as people do."""

import re

from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document

# "met the press", "встретился в Баку с журналистами", "jurnalistlərlə görüşüb", "gazetecilerle buluştu".
_BEHIND = {
    "en": re.compile(
        r"(?: (?:in|on|at) (?:[\w.]+ ){1,3}?)?(?: with)? (?:(?:the|some|a|group|of|local|foreign|national|state|"
        r"[a-z]+(?:ani|ian|an|ish|ek|kh|ese)) ){0,4}"
        r"(?:press(?! service| secretary| officer)|media(?! minister)|journalists?|reporters?|newsmen|newspeople|"
        r"correspondents|bloggers|students?|pupils|cadets|academics)\b"
    ),
    "ru": re.compile(
        r"(?: (?!с |со )[\w.-]+){0,5} со? (?!министр|посл|президент|глав|премьер)(?:[\w-]+(?:ими|ыми) )?"
        r"(?:журналист|репортер|корреспондент|сми\b|пресс(?:ой|ы)\b|студент|школьник|учащимися|блогер|"
        r"представителями (?:[\w-]+ ){0,2}(?:сми\b|прессы|медиа))"
    ),
}
_BEFORE = re.compile(
    r"\b(?:jurnalist|mətbuat|media|kiv|tələbə|şagird|bloger|gazeteci|basin|medya|öğrenci|muhabir)(?!\w*liy)\w*"
    r"(?: (?:nümayəndələri|mensuplari|temsilcileri|mensuplariyla|temsilcileriyle|nümayəndələriylə|işçiləri))?"
    r"(?:(?<=l[aəe])| il[eə]) (?:[\w-]+ ){0,3}$"
)
# "200,000 tons of our grain went to Azerbaijan", "the goods, A said, came to Georgia".
_GOODS = (
    r"tons?|tonnes|grain|wheat|barley|flour|rice|fruits?|vegetables|goods|cargo(?:es)?|freight|exports?|imports?|"
    r"shipments?|supplies|deliver(?:y|ies)|trucks?|trains?|wagons?|containers?|cars|vehicles|vessels?|ships?|tankers?|"
    r"flights?|planes?|oil|gas|petrol|coal|metals?|steel|products?|produce|commodities|percent|share|units|livestock|"
    r"cattle|sheep|tourists|investments?|money|funds|transit"
)
_GOODS_BEFORE = re.compile(
    rf"\b(?:{_GOODS})(?: (?!and\b|who\b|he\b|she\b|they\b|we\b|i\b|then\b|delegation|minister|president|chief|"
    r"head|company|exporter|authority)[\w'’%.-]+){0,5}?(?:, [^,;]{3,80} (?:said|noted|added|says),)? $"
)
# Characters before a word in which its subject is looked for.
_REACH = 140


def meets_press(document: Document, term: Match) -> bool:
    """Whether those met are journalists or students: told to be heard, and no side of talks."""
    if not term.label.startswith("meet.meeting."):
        return False
    if behind := _BEHIND.get(document.lexicon.language):
        return bool(behind.match(document.folded, term.end))
    return bool(_BEFORE.search(document.folded, max(term.start - 80, 0), term.start))


def goods_came(document: Document, term: Match) -> bool:
    """Whether not people came or went but goods, in English, where one verb tells of both."""
    if term.label not in ("meet.visit.verb", "meet.visit.future") or document.lexicon.language != "en":
        return False
    return bool(_GOODS_BEFORE.search(document.folded, max(term.start - _REACH, 0), term.start))
