"""How long a link is, as a sentence says it."""

import re

from tradelines.reading.facts.segments.cases import TRACKS
from tradelines.reading.facts.segments.lengths import Length, lengths_by_country, lengths_of
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled

# "The line, which is built in four parts and is 193 km, ...".
_WHICH_IS = re.compile(r"(?:'s)?,?\s+which\s[^.;\d]{0,60}\bis\s+(?:about\s+|some\s+|nearly\s+)?")
_TO_PIECE = 45
# "Hattın 224 kilometre olacağını", "bütün hat 930 kilometre", "xətt 110 kilometrdir".
_TURKIC_IS = re.compile(r"[-']?\w{0,6}\s+(?:(?:ise|isə|toplam|cəmi|yaklaşik|təxminən)\s+)?")
_TURKIC_COPULA = re.compile(
    r"['-]?(?:dir|dur)\b|\s+(?:olacaq|olacak|olacağ|olub|olup|təşkil|ibarət|oluş|olan|ve|və)\w*|\s*[.;]"
)
# "35-kilometer Rasht-Anzali route", "162 km of the railway": the number stands right before the name.
# "The 48-km, four-lane X highway", "35-kilometer X route".
_BEFORE = re.compile(
    r"(?:\s*\([^)\n]{1,20}\))?[\s-]*(?:(?:long|of|the|new|участ\w+|лик|lük|luk|of railway|будущ\w+)[\s-]*){0,3}"
    r"|(?:\s*\([^)\n]{1,20}\))?(?:[\s-]*long)?,?\s+(?:(?!(?:of|in|on|to|from|and|и|а|və|ve|section|stretch|part|for|at|by|with|is|was)\b)[\w-]+,?\s+){1,3}"
)
# "184 kilometrlik Gürcüstan hissəsi": the country stands between.
_BEFORE_PART = re.compile(r"[\s-]*(?:[\w-]+\s+){0,1}")
_STRETCH_OF = re.compile(r"\s{0,2}|[\s-]{0,2}(?:section|stretch|segment|part|length)\s+of\s+(?:the\s+)?")
_OF_THE = re.compile(r"\s+of\s+(?:the|this)\b")
_ITS, _TO_ITS = re.compile(r"\b(?:its|their|our)\s+$"), 8
_OUT_OF = re.compile(r"\bof\s+(?:the|its|all)\s+(?:(?:whole|total|planned)\s+)?$")
# Between a name and its length: "X, 162 km", "X (about 162 km)", "X: 162 km", "X is some 162 km long".
_APPOSED = re.compile(
    r"(?:['-]\w{1,6})?\s*(?:(?:(?:railway|railroad|rail|line|road|second|double) )?(?:project|tracks?)\s*|in\s+\w+\s*|"
    r"from\s+[\w-]+\s+to\s+[\w-]+\s+)?"
    r"(?:(?:toplam|cəmi|ümumilikdə|tamami|in total|всего)\s+|"
    r"(?:\(|[,:]\s*(?:an?\s+)?|\s-\s|(?:is|was|will be|составит|составляет)\s+(?:an?\s+)?"
    r"(?:(?:planned|new|major|future)\s+)?)"
    r"(?:(?:some|about|nearly|around|over|more than|approximately|almost|roughly|почти|около|примерно|порядка|более|"
    r"свыше|длиной|протяженностью|təxminən|yaklaşik|uzunluğu|cəmi|toplam)\s+){0,2})"
)
# "The line of 152 km will lead to": its own length, whatever follows.
_OF_KM = re.compile(r"\s+of\s+(?:(?:some|about|nearly|around|over|more than|almost|roughly)\s+)?")
_CLOSED = re.compile(
    r"[\s-]*(?:long|in length|(?:railway|road|line|motorway|highway|stretch|link|project)\b|"
    r"[,.;:()]|-\s|with\b|and\b|и\b|və\b|ve\b|$)|\w{0,4}\s+(?:yaxin|yakin|uzunlu\w+)\s*[,.;()]"
)
# "It will be about 270 km long", "протяженность составит 270 км", "uzunluğu 270 km olacaq".
_WILL_BE = re.compile(
    r"\b(?:will|would|is to|are to|is going to|is expected to|is planned to)\s+"
    r"(?:be|have|stretch|run|span|extend|measure|total)\s+(?:[\w-]+\s+){0,5}$"
    r"|\b(?:составит|будет|превысит|достигнет|протянется|протянутся|займет)\s+(?:\w+\s+){0,3}$"
)
_TO_BE = re.compile(r"(?:['-]?\w{0,4})\s+(?:\w+\s+)?ola(?:caq|cak|cağ)\w*")
_TOTAL = re.compile(r"(?:\btamami|\bbütünü|\btoplamda|\bümumilikdə|\bcəmi|\btotals|\btotalling|\bвсего)\s+$")
_OVER = re.compile(r"\bover\s+(?:an?\s+(?:distance|length)\s+of\s+)?(?:some\s+|about\s+)?$")
# "224 kilometrelik çift hatlı, elektrikli ve sinyalli demir yolu": what the line has stands between.
_OF_LENGTH = re.compile(r"[\w-]*\s(?:(?:bu|yeni|olan|çift|iki|tek|cüt|ve|və)\s|[\w-]+l[iıuü],?\s){0,6}")
_WAY_BEHIND = re.compile(r"\s(?:bu\s|yeni\s)?yol(?:un|da|u)?\b")  # "162 kilometrlik yolun": of a railway too.
_NEAR_LONG, _FAR_LONG, _NEXT = 140, 165, 22


def length_in(document: Document, mention: Mention, since: int, until: int) -> Length | None:
    """The length of a link in its part of the sentence."""
    if mention.mode == "port":
        return None
    of_part = "/" in mention.key
    by_country = {length.start for _, length in lengths_by_country(document, since, until)}
    for length in within(lengths_of(document), since, until):
        if length.start in by_country:
            continue
        is_name = length.part and _STRETCH_OF.fullmatch(
            document.folded, length.end, mention.start
        )  # "the 162-km stretch between X and Y"
        if length.part and not of_part and (not is_name or _is_of_one_side(document, length, mention)):
            continue
        inside = mention.start < length.start and length.end < mention.end
        in_front = of_part and _BEFORE_PART.fullmatch(document.folded, length.end, mention.start)
        if inside or in_front:
            return length
        if of_part and not length.part and length.end <= mention.start:
            continue
        told = _is_told(document, length, since, until)
        before = (
            length.end <= mention.start
            and _stands_before(document, length, mention)
            and (not _OF_THE.match(document.folded, length.end) or _is_of_all(document, length))
        )
        after = length.start >= mention.end and (
            told or _joins_over(document, length, mention) or _runs_its_ends(document, length, mention, until)
        )
        if before or after or (length.part and length.end <= mention.start) or _of_noun(document, length, mention):
            return length
        if told and length.end <= mention.start and document.lexicon.language in TURKIC:
            return length
    return None


def _stands_before(document: Document, length: Length, mention: Mention) -> bool:
    """Whether a length stands right in front of a name, or of what the link has: "82 kilometrelik çift hatlı X"."""
    turkic = document.lexicon.language in TURKIC
    between = TRACKS.sub("", document.folded[length.end : mention.start])
    return bool((turkic and _OF_LENGTH.fullmatch(between)) or _BEFORE.fullmatch(between))


def _is_of_one_side(document: Document, length: Length, mention: Mention) -> bool:
    """Whether a section is told to be somebody's: "Kazakhstan completed its 120-kilometer section"."""
    own = _ITS.search(document.folded, max(0, length.start - _TO_ITS), length.start)
    nouns = within(labelled(document, "segpart.nation"), mention.start, mention.start + 1)
    return own is not None and any(noun.end == mention.end for noun in nouns)


def _is_of_all(document: Document, length: Length) -> bool:
    """Whether a length is that of which a part is told: "60 of the 110 km of the line", "of its 532 km"."""
    return bool(_OUT_OF.search(document.folded, max(0, length.start - _TO_PIECE), length.start))


def is_length_to_be(document: Document, length: Length) -> bool:
    """Whether a length is that of a line to come: "the line will be 270 km long", "xəttin uzunluğu 162 km olacaq"."""
    sentence = document.sentence_at(length.start)
    before = document.folded[max(sentence.start, length.start - _TO_PIECE) : length.start]
    behind = document.folded[length.end : sentence.end]
    return bool(_WILL_BE.search(before) or _TO_BE.match(behind))


def length_apart(document: Document, since: int, until: int) -> Length | None:
    """The one length that a sentence without a link tells with a word of length: "puts its length at 647 km"."""
    told = [length for length in within(lengths_of(document), since, until) if not length.part]
    if len(told) != 1:
        return None
    of_it = _is_told(document, told[0], since, told[0].start) or _of_the_line(document, told[0])
    return told[0] if of_it else None


def _of_the_line(document: Document, length: Length) -> bool:
    """Azerbaijani and Turkish "162 kilometrlik xətdə", "224 kilometre boyunca döşenecek yolda"."""
    if document.lexicon.language not in TURKIC:
        return False
    if _WAY_BEHIND.match(document.folded, length.end):
        return True
    nouns = within(document.family("segnoun"), length.end, length.end + _NEXT)
    lines = [noun for noun in nouns if noun.word in ("line", "rail", "road", "pipeline", "bridge", "tunnel")]
    return bool(lines) and bool(_OF_LENGTH.fullmatch(document.folded, length.end, lines[0].start))


def _is_told(document: Document, length: Length, since: int, until: int) -> bool:
    """Whether a word of length stands beside the number: "with a length of 495 km", "495 km long"."""
    return bool(_TOTAL.search(document.folded[max(0, length.start - 25) : length.start])) or any(
        (term.label == "segsize.spans" and 0 <= length.start - term.end <= _NEXT)
        or (
            term.label == "segsize.long"
            and (0 <= length.start - term.end <= _NEAR_LONG or 0 <= term.start - length.end <= 15)
            and not re.search(r"\d", document.folded[term.end : length.start])
        )
        for term in within(
            document.family("segsize"), max(since, length.start - _NEAR_LONG - 25), min(until, length.end + 20)
        )
    )


def _joins_over(document: Document, length: Length, mention: Mention) -> bool:
    """Of "it is to link X with Y over 1,200 kilometers"."""
    over = _OVER.search(document.folded[max(0, length.start - 30) : length.start])
    return bool(over and within(document.family("segjoin"), mention.end, length.start))


def _of_noun(document: Document, length: Length, mention: Mention) -> bool:
    """Azerbaijani and Turkish "1200 kilometrelik demir yolu": an adjective, behind it the kind of link or of works."""
    if length.start < mention.end or document.lexicon.language not in TURKIC:
        return False
    last = _OF_LENGTH.match(document.folded, length.end)
    first, last_at = length.end, max(length.end + 3, last.end() + 1 if last else 0)
    nouns, works = (
        within(document.family("segnoun"), first, last_at),
        within(document.family("segwork"), first, last_at),
    )
    return bool(nouns or works)


def _runs_its_ends(document: Document, length: Length, mention: Mention, until: int) -> bool:
    """Whether "170 km" is followed by "from Rasht to Astara", the link's own ends, or stands beside its name."""
    behind = document.folded[length.end : min(until, length.end + 60)]
    if mention.from_place and mention.from_place.lower() in behind and mention.to_place.lower()[:6] in behind:
        return True
    return is_apposed(document, length, mention.end)


def apposed_length(document: Document, mention: Mention, until: int) -> Length | None:
    """The length that stands in apposition to the name of a link."""
    length = next(iter(within(lengths_of(document), mention.end, until)), None)
    if length is not None and is_apposed(document, length, mention.end):
        return length
    inside = next(iter(within(lengths_of(document), mention.start, mention.end)), None)
    if inside is not None:
        return inside
    before = within(lengths_of(document), mention.start - _NEXT, mention.start)
    return next((length for length in before if _OF_LENGTH.fullmatch(document.folded, length.end, mention.start)), None)


def is_apposed(document: Document, length: Length, end: int) -> bool:
    """Whether a length stands in apposition to a name that ends at `end`: "X (162 km)", "X, 162 km, ..."."""
    if document.lexicon.language in TURKIC and _TURKIC_IS.fullmatch(document.folded, end, length.start):
        return bool(_TURKIC_COPULA.match(document.folded, length.end))
    if _OF_KM.fullmatch(document.folded, end, length.start):
        return not _OF_THE.match(document.folded, length.end)
    apposed = _APPOSED.fullmatch(document.folded, end, length.start) or _WHICH_IS.fullmatch(
        document.folded, end, length.start
    )
    return bool(apposed and _CLOSED.match(document.folded, length.end))
