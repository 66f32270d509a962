"""Every length that a text tells, and the lengths told country by country."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.numerals import numerals_of
from tradelines.reading.spans.terms import labelled

KM = {"km": 1.0, "m": 0.001, "mile": 1.609344}
_UNIT_GAP = re.compile(r"[\s'-]{0,2}")
# "523km": written without a space, so that no word begins at the unit.
_GLUED = re.compile(r"(?<=\d)(?:km|км)(?![\w²³])")
# "A section 20 km long", "на участке протяженностью 20 км": the length of a piece.
_PIECE_LONG = re.compile(
    r"'?\w{0,4}\s+(?:(?:with\s+)?(?:a\s+)?(?:length|total length)\s+of\s+|of\s+"
    r"|(?:общей\s+)?(?:протяженностью|длиной)\s+)"
    r"(?:(?:about|some|nearly|over|около|более|свыше|почти|порядка|в)\s+)?"
)
_FROM_BORDER = re.compile(
    r"\b(?:(?:from|between)\s+(?:the\s+)?(?:[\w-]+\s+)?border|(?:от|до)\s+(?:\w+\s+)?границы|s[əi]n[iı]r\w*[dt][ae]n|sərhəd\w*dən)"
    r"\b[^.;,]{0,40}$"
)
_NOT_A_LENGTH = re.compile(
    r"(?:\s*\([^)\n]{1,25}\))?"
    r"\s*(?:/|along\b|per\b|an hour|в час|saat|square|away|off\b|north|south|east|west|inland|wide|deep|apart|от\b|"
    r"in width|"
    r"uzaq|uzaklikta|məsafə|(?:long\s+|uzunluğunda\s+|uzunluqda\s+)?(?:an?\s+|bir\s+)?(?:tunnel(?!s\s(?:is|are|were|was|will|have|has)\b)|tünel|tunel|тоннел|туннел|viaduct|viyad|виадук))"
)
# "Eni 27,6 metr", "шириной 24 метра": no length.
_OTHER_SIZE = re.compile(
    r"\b(?:eni|genişliy\w*|genişliğ\w*|width|a depth|depth|height|altitude|ширин\w*|высот\w*|глубин\w*|"
    r"hündürlüyü|yüksekliğ\w*|dərinliy\w*|derinliğ\w*)\b[^.;,\d]{0,15}$"
    # «С тоннелем длиной 9 км»: that of the tunnel.
    r"|\b(?:тоннел|туннел|виадук|эстакад)\w*\s+(?:общей\s+)?(?:длиной|протяженностью)\s+(?:\w+\s+)?$"
)
# "2,000 km longer than", "shorter by 900 km", "yolu 900 km qısaldır": how much farther or nearer, and no length.
_COMPARED = re.compile(
    r"\s+(?:longer|shorter|farther|further|closer|nearer|less|короче|длиннее|ближе|меньше|больше|daha|qisa|kisa|azal)"
)
_BY = re.compile(r"\bby\s+(?:(?:some|about|nearly|almost|over|around|up to|more than|approximately|at least)\s+)?$")
_SHORTENS = re.compile(r"\b(?:сокра[тщ]\w+|корот\w+|укорот\w+|умень\w+)\b[^.;]{0,60}\bна\s+(?:\w+\s+)?$")
# "The train covered 8,693 km", «поезд прошел 1600 км», "tren 8 bin 693 kilometrelik yolu 12 günde bitirecek".
_TRAVELS = re.compile(
    r"\b(?:train|поезд|состав|эшелон|qatar|tren|truck|фур|tir)\w*\b[^.;]{0,100}?"
    r"(?:\b(?:cover(?:ed|ing|s)?|travel\w*|ran|journey\w*|прош(?:ел|ла|ли)|пройд\w+|проех\w+|преодоле\w+|продела\w+)\b[^.;]{0,40})$"
)
_TRAIN = re.compile(r"(?:qatar|tren|tir)(?:lar|ler|in|i|imiz)?\b")
_TRAVELLED = re.compile(
    r"\w*\s+(?:\w+\s+){0,2}(?:yol|məsafə|mesafe)\w*[^.;]{0,60}?\b(?:qət|keç|kat|geç|bitir|tamamla|aş|gəl|al)\w*"
)
_TO_SIZE, _TO_TRAIN = 45, 150
_BESIDE = re.compile(
    r"(?:'\w+|\w{0,4})?\s*(?:ise\s+|isə\s+)?(?:(?:of\s+(?:the\s+|its\s+)?(?:track|line|railway|route|road|it|them|which)s?\s+)?(?:will\s+)?(?:go|goes|run|runs|pass|passes|lie|lies|are|is|"
    r"проход\w+|пройд\w+|приход\w+|проляж\w+|пролега\w+|леж\w+)\s+)?(?:\w+\s+(?:içinde|içerisinde|daxilində)\s+|ərazisində\s+)?(?:-\s*)?"
    r"(?:(?:in|on|of|в|на|по территории|по|across|through|inside|within|within the territory of|"
    r"on the territory of)\s+(?:the\s+)?)?(?:about\s+|около\s+)?"
)
# "Of the China-Kyrgyzstan-Uzbekistan railway 312 km": a country in the line's own name has no length.
_IN_CHAIN = re.compile(r"\w\s?-\s?$")
_CHAINED = re.compile(r"\s?-\s?\w")
# "454 km, of which at least 280 km will lie within Kyrgyzstan": a part in one country alone.
_OF_WHICH = re.compile(
    r"\b(?:of which|of them|of these|of this|из них|из которых|из этого|в том числе|onun|bunun|bunlarin|ondan|bundan)\s"
    r"(?:(?:at least|about|some|over|nearly|more than|almost|не менее|около|более|свыше|почти|порядка|ən azi|en az|"
    r"təxminən|yaklaşik)\s)?$"
)
_LIST_GAP = re.compile(r"[^.;\d]{0,40},\s*[^.;,\d]{0,40}|[^.;,\d]{0,40}\s(?:and|и|və|ve)\s[^.;,\d]{0,40}")
# No single link of this part of the world is longer, in km, where a network is told of so near before.
_OF_NETWORK, _NEAR_NETWORK = 2000, 50
_TO_PIECE = 45


@dataclass(frozen=True, slots=True)
class Length:
    """A length in km, where it stands; `part` where it is that of a section of the link."""

    start: int
    end: int
    km: float
    part: bool


@once
def lengths_of(document: Document) -> list[Length]:
    """Every length of the text, in order; speeds, distances from a place and widths are none."""
    found = []
    for unit in _units(document):
        numeral = next((item for item in within(numerals_of(document), unit.start - 24, unit.start)
                        if _UNIT_GAP.fullmatch(document.folded, item.end, unit.start)), None)  # fmt: skip
        if numeral is None or _NOT_A_LENGTH.match(document.folded, unit.end):
            continue
        if numeral.value >= _OF_NETWORK and within(
            document.family("segnetwork"), numeral.start - _NEAR_NETWORK, numeral.start
        ):
            continue
        if _OTHER_SIZE.search(document.folded, max(0, numeral.start - _TO_SIZE), numeral.start):
            continue
        if _is_difference(document, numeral.start, unit.end) or _is_travelled(document, numeral.start, unit.end):
            continue
        km = numeral.value * KM[unit.word]
        part = any(
            0 <= noun.start - unit.end <= 2 for noun in within(document.family("segpart"), unit.end, unit.end + 4)
        )
        part = part or _is_of_piece(document, numeral.start)
        found.append(Length(numeral.start, unit.end, round(km, 4), part))
    return found


def _is_difference(document: Document, start: int, end: int) -> bool:
    """Whether so many km are how much longer or shorter a way is than another."""
    if _COMPARED.match(document.folded, end) or _BY.search(document.folded, max(0, start - _TO_SIZE), start):
        return True
    return document.lexicon.language == "ru" and bool(
        _SHORTENS.search(document.folded, document.sentence_at(start).start, start)
    )


def _is_travelled(document: Document, start: int, end: int) -> bool:
    """Whether so many km are how far a train went."""
    sentence = document.sentence_at(start)
    since = max(sentence.start, start - _TO_TRAIN)
    if document.lexicon.language in ("en", "ru"):
        return bool(_TRAVELS.search(document.folded, since, start))
    train = _TRAIN.search(document.folded, since, start)
    return train is not None and bool(_TRAVELLED.match(document.folded, end, sentence.end))


def _units(document: Document) -> list[Match]:
    """The units of length, also such as are written without a space behind their number."""
    glued = _GLUED.finditer(document.folded)
    units = [Match(unit.start(), unit.end(), "segsize.km", unit.end()) for unit in glued]
    units += labelled(document, "segsize.km", "segsize.m", "segsize.mile")
    return sorted(units, key=lambda unit: unit.start)


def _is_of_piece(document: Document, start: int) -> bool:
    """Whether a number at `start` is how long a piece is: "a section 20 km long", "from the border to X is 66 km"."""
    if _FROM_BORDER.search(document.folded[max(0, start - _TO_PIECE) : start]):
        return True
    nouns = within(labelled(document, "segpart.nation"), start - _TO_PIECE, start)
    return any(_PIECE_LONG.fullmatch(document.folded, noun.end, start) for noun in nouns)


@once
def _countries(document: Document) -> list[Name]:
    return [name for name in document.names if name.kind == "country" and name.form == "name"]


def lengths_by_country(document: Document, since: int, until: int) -> list[tuple[str, Length]]:
    """Lengths told country by country ("503 km in Azerbaijan, 79 km in Türkiye"); of one only behind "of which"."""
    countries = _countries(document)
    found = []
    for length in _with_bare(document, within(lengths_of(document), since, until), since):
        before = [name for name in within(countries, max(since, length.start - 30), length.start)
                  if _BESIDE.fullmatch(document.folded, name.end, length.start)
                  and not _IN_CHAIN.search(document.folded, max(0, name.start - 4), name.start)]  # fmt: skip
        after = [name for name in within(countries, length.end, min(until, length.end + 25))
                 if _BESIDE.fullmatch(document.folded, length.end, name.start)
                 and not _CHAINED.match(document.folded, name.end)]  # fmt: skip
        for name in (before or after)[:1]:
            found.append((gazetteer().english("country", name.key), length))
    alone = len(found) == 1 and _OF_WHICH.search(document.folded, since, found[0][1].start)
    return found if len(found) > 1 or alone else []


def _with_bare(document: Document, lengths: Sequence[Length], since: int) -> list[Length]:
    """The lengths, and before each the numbers of a list that share its unit: "429 in A, 220 in B and 79 km in C"."""
    found = list(lengths)
    for length in lengths:
        first = length
        for numeral in reversed(within(numerals_of(document), max(since, length.start - 120), length.start)):
            gap = document.folded[numeral.end : first.start]
            if not _LIST_GAP.fullmatch(gap) or re.search(r"\d", gap):
                break
            first = Length(numeral.start, numeral.end, numeral.value, part=False)
            found.append(first)
    return sorted(found, key=lambda length: length.start)
