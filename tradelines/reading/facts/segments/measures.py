"""How long a link is, what it costs and when it is due, as a sentence says it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.numerals import numerals_of
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import labelled

KM = {"km": 1.0, "m": 0.001, "mile": 1.609344}
_UNIT_GAP = re.compile(r"[\s'-]{0,2}")
# "35-kilometer Rasht-Anzali route", "162 km of the railway": the number stands right before the name.
# "The 48-km, four-lane X highway", "35-kilometer X route".
_BEFORE = re.compile(
    r"[\s-]*(?:(?:long|of|the|new|участ\w+|лик|lük|luk|of railway|будущ\w+)[\s-]*){0,3}"
    r"|(?:[\s-]*long)?,?\s+(?:(?!(?:of|in|on|to|from|and|section|stretch|part|for|at|by|with|is|was)\b)[\w-]+,?\s+){1,3}"
)
# "184 kilometrlik Gürcüstan hissəsi": the country stands between.
_BEFORE_PART = re.compile(r"[\s-]*(?:[\w-]+\s+){0,1}")
_STRETCH_OF = re.compile(r"\s{0,2}|[\s-]{0,2}(?:section|stretch|segment|part|length)\s+of\s+(?:the\s+)?")
_OF_THE = re.compile(r"\s+of\s+(?:the|this)\b")
_NOT_A_LENGTH = re.compile(
    r"\s*(?:/|along\b|per\b|an hour|в час|saat|square|away|off\b|north|south|east|west|inland|wide|deep|apart|от\b|"
    r"in width|"
    r"uzaq|uzaklikta|məsafə|(?:long\s+|uzunluğunda\s+|uzunluqda\s+)?(?:an?\s+|bir\s+)?(?:tunnel|tünel|tunel|тоннел|туннел|viaduct|viyad|виадук))"
)
_DUE = {
    "en": r"\b(?:by|in|until|before|till|during|within|end of)\s+(?:the\s+)?(?:end\s+of\s+)?(?:\w+\s+)?(20[0-4]\d)\b",
    "ru": r"\b(?:к|до|в|конца|концу|конце|начале|начала)\s+(?:\w+\s+){0,2}(20[0-4]\d)\b",
    "az": r"\b(20[0-4]\d)(?:-\w+)?\s+(?:ilə|ilədək|ildə|ilin\s+\w+)",
    "tr": r"\b(20[0-4]\d)(?:'\w+|\s+yili\w*|\s+sonu\w*)",
}
_BESIDE = re.compile(
    r"(?:'\w+|\w{0,4})?\s*(?:ise\s+|isə\s+)?(?:(?:go|goes|run|runs|pass|passes|lie|lies|are|is|"
    r"проход\w+|пройд\w+|приход\w+|проляж\w+|пролега\w+|леж\w+)\s+)?(?:\w+\s+(?:içinde|içerisinde|daxilində)\s+|ərazisində\s+)?(?:-\s*)?"
    r"(?:(?:in|on|of|в|на|по территории|по|across|through|inside)\s+(?:the\s+)?)?(?:about\s+|около\s+)?"
)
_LIST_GAP = re.compile(r"[^.;\d]{0,40},\s*[^.;,\d]{0,40}|[^.;,\d]{0,40}\s(?:and|и|və|ve)\s[^.;,\d]{0,40}")
# Between a name and its length: "X, 162 km", "X (about 162 km)", "X: 162 km", "X is some 162 km long".
_APPOSED = re.compile(
    r"(?:['-]\w{1,6})?\s*(?:(?:(?:railway|railroad|rail|line|road|second|double) )?(?:project|tracks?)\s*|in\s+\w+\s*|"
    r"from\s+[\w-]+\s+to\s+[\w-]+\s+)?"
    r"(?:(?:toplam|cəmi|ümumilikdə|tamami|in total|всего)\s+|"
    r"(?:\(|[,:]\s*|\s-\s|(?:is|was|will be|составит|составляет)\s+(?:an?\s+)?(?:(?:planned|new|major|future)\s+)?)"
    r"(?:(?:some|about|nearly|around|over|more than|approximately|almost|roughly|почти|около|примерно|порядка|более|"
    r"свыше|длиной|протяженностью|təxminən|yaklaşik|uzunluğu|cəmi|toplam)\s+){0,2})"
)
_CLOSED = re.compile(
    r"[\s-]*(?:long|in length|[,.;:()]|with\b|and\b|и\b|və\b|ve\b|$)|\w{0,4}\s+(?:yaxin|yakin|uzunlu\w+)\s*[,.;()]"
)
_TOTAL = re.compile(r"(?:\btamami|\bbütünü|\btoplamda|\bümumilikdə|\bcəmi|\btotals|\btotalling|\bвсего)\s+$")
_OVER = re.compile(r"\bover\s+(?:an?\s+(?:distance|length)\s+of\s+)?(?:some\s+|about\s+)?$")
_BEGINS = re.compile(r"(?:begin|began|start|launch|начн|начал|начат|начин|başla)\w*[^.;]{0,12}$")
_BEGINS_NEXT = re.compile(r"[^.;,]{0,25}\b(?:begin|start|commence|нач)")
_BEGINS_BEHIND = re.compile(r"[^.;,]{0,30}?\b(?:başla|start ver|t[əe]m[əe]l)")
# "By the end of the current Iranian year (March 20, 2026)", "by the Iranian year 1404".
_IRANIAN_YEAR = re.compile(
    r"iranian (?:calendar )?year[^.;()]{0,15}\((?:which )?(?:to )?(?:end\w*)?\s?(?:on |in |by )?"
    r"march(?: \d{1,2},?)? (20\d\d)\)"
    r"|iranian (?:calendar )?year (1[34]\d\d)\b"
)
_YEAR_TO = re.compile(r"\byear to march (20\d\d)")
_IRANIAN_END = 622
_RELATIVE_YEAR = re.compile(
    r"\b(?:by|before|until|till|in) (?:the end of )?(?:this|the current) year\b|\bthis year\b"
    r"|(?:до|к) конц[ау] (?:этого |текущего |нынешнего )?года\b|\bв (?:этом|текущем|нынешнем) году\b"
    r"|\b(?:bu|cari) il(?:in)?\b|\bbu yil(?:in)?\b"
    r"|(?P<next>\bnext year\b|\bследующ\w+ год\w*|\b(?:gələn|növbəti) il(?:in)?\b|"
    r"\b(?:gelecek|önümüzdeki) yil(?:in)?\b)"
)
_OF_LENGTH = re.compile(r"[\w-]*\s(?:bu\s|yeni\s)?")
# No single link of this part of the world is longer, in km, where a network is told of so near before.
_OF_NETWORK, _NEAR_NETWORK = 2000, 50
_NEAR_DUE, _TO_MONTH = 100, 24
_NEAR_LONG, _FAR_LONG, _NEXT = 140, 165, 22


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
    units = labelled(document, "segsize.km", "segsize.m", "segsize.mile")
    found = []
    for unit in units:
        numeral = next((item for item in within(numerals_of(document), unit.start - 24, unit.start)
                        if _UNIT_GAP.fullmatch(document.folded, item.end, unit.start)), None)  # fmt: skip
        if numeral is None or _NOT_A_LENGTH.match(document.folded, unit.end):
            continue
        if numeral.value >= _OF_NETWORK and within(
            document.family("segnetwork"), numeral.start - _NEAR_NETWORK, numeral.start
        ):
            continue
        km = numeral.value * KM[unit.word]
        part = any(
            0 <= noun.start - unit.end <= 2 for noun in within(document.family("segpart"), unit.end, unit.end + 4)
        )
        found.append(Length(numeral.start, unit.end, round(km, 4), part))
    return found


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
        if length.part and not of_part and not is_name:
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
            and _BEFORE.fullmatch(document.folded, length.end, mention.start)
            and not _OF_THE.match(document.folded, length.end)
        )
        after = length.start >= mention.end and (
            told or _joins_over(document, length, mention) or _runs_its_ends(document, length, mention, until)
        )
        if before or after or (length.part and length.end <= mention.start) or _of_noun(document, length, mention):
            return length
        if told and length.end <= mention.start and document.lexicon.language in TURKIC:
            return length
    return None


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
    nouns = within(document.family("segnoun"), length.end, length.end + _NEXT)
    lines = [noun for noun in nouns if noun.word in ("line", "rail", "road")]
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
    first, last = length.end, length.end + 3
    return bool(within(document.family("segnoun"), first, last) or within(document.family("segwork"), first, last))


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
    apposed = _APPOSED.fullmatch(document.folded, end, length.start)
    return bool(apposed and _CLOSED.match(document.folded, length.end))


@once
def _countries(document: Document) -> list[Name]:
    return [name for name in document.names if name.kind == "country" and name.form == "name"]


def lengths_by_country(document: Document, since: int, until: int) -> list[tuple[str, Length]]:
    """Lengths told country by country ("503 km in Azerbaijan, 79 km in Türkiye"); none where there is but one."""
    countries = _countries(document)
    found = []
    for length in _with_bare(document, within(lengths_of(document), since, until), since):
        before = [name for name in within(countries, max(since, length.start - 30), length.start)
                  if _BESIDE.fullmatch(document.folded, name.end, length.start)]  # fmt: skip
        after = [name for name in within(countries, length.end, min(until, length.end + 25))
                 if _BESIDE.fullmatch(document.folded, length.end, name.start)]  # fmt: skip
        for name in (before or after)[:1]:
            found.append((gazetteer().english("country", name.key), length))
    return found if len(found) > 1 else []


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


def due_near(document: Document, start: int, end: int, since: int, until: int) -> str:
    """The year told behind a state at [start, end), else in front of it in its clause: "next year X will be opened"."""
    behind = due_after(document, start, until)
    if behind:
        return behind
    clause = max(document.folded.rfind(mark, since, start) for mark in (". ", "; ", ": ")) + 1
    return due_after(document, max(since, clause, start - _NEAR_DUE), end)


def due_after(document: Document, start: int, until: int) -> str:
    """The year by which works are to end, near behind `start`; empty where the text gives none that lies ahead.

    "This year" and "next year" count from the day of publication; an Iranian year ends in the March of its end.
    """
    language = document.lexicon.language
    published = document.article.published
    told = document.folded[start : min(until, start + _NEAR_DUE)]
    for match in re.finditer(_DUE.get(language, _DUE["en"]), told):
        begins = _BEGINS.search(document.folded[max(0, start + match.start() - 25) : start + match.start()])
        later = _BEGINS_BEHIND.match(document.folded, start + match.end()) if language in TURKIC else None
        over = _is_over(document, start + match.start(1))
        if not (begins or later or over) and (published is None or int(match[1]) >= published.year):
            return match[1]
    year_to = _YEAR_TO.search(told)
    if year_to is not None:
        return year_to[1]
    iranian = _IRANIAN_YEAR.search(told)
    if iranian is not None:
        return iranian[1] or str(int(iranian[2]) + _IRANIAN_END)
    relative = _RELATIVE_YEAR.search(told)
    if relative is None or published is None:
        return ""
    if _BEGINS.search(told[: relative.start()]) or _BEGINS_NEXT.match(told, relative.end()):
        return ""  # "Will begin this year", "this year work will begin": the year of the start.
    return str(published.year + (1 if relative.lastgroup == "next" else 0))


def _is_over(document: Document, year: int) -> bool:
    """Whether the month told with a year had passed when the article came out: "broken in April 2025"."""
    published = document.article.published
    near = within(periods_of(document), year - _TO_MONTH, year + 1)
    return any(
        period.end > year and period.kind in ("month", "days", "day") and published and period.last
        and period.last < published for period in near
    )  # fmt: skip
