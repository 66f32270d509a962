"""Words of time that belong together: "the first five months of | 2021", "geçen yılın | aynı dönemi"."""

import re
from dataclasses import dataclass

from tradelines.reading.spans.amount import ABLATIVE
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.period_upto import leads_up_to, months_up_to
from tradelines.reading.spans.timeword import TimeWord
from tradelines.reading.spans.timewords import timewords_of

# What may stand between two words of one period: blanks, brackets, commas, and words without weight.
_GLUE = re.compile(
    r"[\s,(\"'’\[-]*(?:(?:of|the|in|for|during|to|period|year|calendar|which|on|its|fiscal|data|results|figures|"
    r"год[ауе]?|г\.?|в|за|по|период[ае]?|месяц[аеы]?|months?|которы[йе]|"
    r"ilin|ilinin|ili|il|ay|ayi|ayin|ayinin|ayinda|ayina|aylari|aylarinda|aylarinin|dövründə|dövrü|ərzində|müddətində|"
    r"yilinin|yili|yilin|ayina|un|ün|nin|nun|nün|döneminde|dönemi|dönemindeki|içinde|arasinda|arasindaki)(?![^\W\d_])[\s,(\[-]*)*$"
)
_STOP = re.compile(r"\d\.\s")
_EDGE = re.compile(
    r"\b(?:(?P<first>start\w*|began|begin\w*|начал\w*|начавш\w*|начин\w*|başla\w*)|"
    r"(?P<last>end\w*|kapan\w*|tamamlan\w*|заверш\w*|законч\w*|bit\w+|sona))\b[\s,]*(?:(?:on|in|erən|eren)\s)?$"
)
_RANGE = re.compile(r"\.?(?:\s?-\s?|\s(?:to|through|thru|till|until|по|до)\s(?:the\s)?(?:end\sof\s|кон(?:ец|ца)\s)?)$")
_AND = re.compile(r"\.?\s(?:and|и|və|ve|ilə|ile)\s$")
_YEARS = re.compile(r"\s(?:to|through|till|until|по|до)\s$")
_FROM = re.compile(r"\b(?:from|since|с|со|between|между)\s$")
_BETWEEN = re.compile(r"\b(?:between|между)\s$")
_BEHIND = re.compile(r"\s(?:aylari\s|tarihleri\s|tarixləri\s)?aras[iı]nda")
_LOCATIVE = ("da", "də", "de", "ta", "te")
# "1 Ocak'tan 22 Ekim'e", "yanvarın 1-dən oktyabrın 22-dək": the case stands at the number or behind an apostrophe.
_FROM_DAY = re.compile(r"['-]?(?:dan|dən|den|tan|tən|ten|nan|nən|nden|ndan|ndən)\s")
_PERIOD_FROM = re.compile(r"\s(?:between|from|of|с|со|между)\s(?:the\s)?")
_LONGEST_GAP, _LONGEST_RANGE = 28, len(". through the end of ")
# Years below are Iranian ones.
_OLDEST_GREGORIAN = 1500
_IRANIAN = (1340, 1450)
_IN = re.compile(r"\b(?:in|of|for|during|by|since|until|year|and|from|to|в|за|с|году?)\s$")


@dataclass(frozen=True, slots=True)
class Range:
    """One month or day, or two with a range between them; `last` is `first` where there is one only."""

    start: int
    end: int
    first: TimeWord
    last: TimeWord


@dataclass(slots=True)
class Chunk:
    """The words of one period, each in its place. `edge` tells whether a lone day begins or ends the period.

    `up_to` is set where the unit (or the year) is counted back from the month of `span`.

    `year_first` is set for languages in which a word for the year stands before its month.
    """

    start: int
    end: int
    span: Range | None = None
    year: TimeWord | None = None
    unit: TimeWord | None = None
    relative: TimeWord | None = None
    solar: TimeWord | None = None
    back: TimeWord | None = None
    todate: TimeWord | None = None
    aimed: TimeWord | None = None
    edge: str = ""
    up_to: bool = False
    year_first: bool = False

    def take(self, item: "TimeWord | Range", gap: str) -> bool:
        """Put the item into its place; False where that is taken, or where the two do not go together."""
        if isinstance(item, Range):
            fits = self._take_span(item, gap)
        elif item.kind == "year":
            fits = self._take_year(item, gap)
        else:
            fits = self._take_word(item, gap)
        if fits:
            self.start, self.end = min(self.start, item.start), max(self.end, item.end)
        return fits

    def _take_span(self, item: Range, gap: str) -> bool:
        if self.span or (self.back and self.back.what != "said"):
            return False
        if self._ends_with(item, gap):
            self.span, self.up_to = item, True
            return True
        # "for the period January-May": the period is named, nothing is pointed at.
        self.back = None
        days = self.unit is not None and self.unit.what == "day" and _is_month(item)
        if (self.unit and not (self.solar or days) and "(" not in gap and self.unit.number + self.unit.nth) or (
            self.year and item.last.year and not self.solar
        ):
            return False
        self.span = item
        edge = _EDGE.search(gap)
        if edge and item.first is item.last:
            self.edge = "first" if edge["first"] else "last"
        return True

    def _ends_with(self, item: Range, gap: str) -> bool:
        """Whether months that are counted, or "the year", end with this one: "nine months to September"."""
        if self.solar or self.todate or item.first is not item.last or not leads_up_to(gap):
            return False
        counted = self.unit.nth <= 0 if self.unit else self.relative is not None and self.relative.what == "bare"
        return counted and not self.year and months_up_to(self.unit, item.last) is not None

    def _take_year(self, item: TimeWord, gap: str) -> bool:
        if self.relative and item.year < _OLDEST_GREGORIAN and not self.year:
            # "the preceding year 1398": the number says that the year is Iranian.
            self.solar, self.relative, self.year = self.relative, None, item
            return True
        if self.year or (self.relative and self.relative.what != "bare"):
            # "(March 2019 - March 2020)" behind an Iranian year says again which year it is.
            return bool(self.solar and self.year and "(" in gap)
        if self.span and self.span.last.year and not self.solar:
            return False
        if item.year < _OLDEST_GREGORIAN and not (self.solar or (self.span and self.span.first.what == "solar")):
            return False
        self.year = item
        return True

    def _take_word(self, item: TimeWord, gap: str) -> bool:
        if item.kind == "unit":
            of_month = item.what == "day" and self.span is not None and _is_month(self.span)
            if self.unit or (self.span and not (self.solar or of_month)):
                return False
            self.unit = item
            return True
        if item.kind == "back" and ((self.relative and "," in gap) or self.span):
            return False
        # In Azerbaijani and Turkish the year stands before its month: "ocakta | geçen yılın aynı ayı".
        if item.kind == "relative" and self.span and self.year_first:
            return False
        if item.kind in ("relative", "solar") and (self.relative or self.solar):
            return False
        if item.kind == "relative" and self.year and item.what != "bare":
            return False
        if getattr(self, item.kind) is not None:
            return False
        setattr(self, item.kind, item)
        return True


def _is_month(span: Range) -> bool:
    """Whether a range is one whole month, of which the first days may be told."""
    return span.first is span.last and not span.first.day


def chunks_of(document: Document) -> list[Chunk]:
    """The words of time of a document, put together to periods, in order."""
    text = document.folded
    chunks: list[Chunk] = []
    iranian = bool(document.family("solaryear"))
    for item in _with_ranges(document):
        if _is_meanwhile(text, item):
            continue
        if chunks:
            gap = text[chunks[-1].end : item.start]
            if gap.startswith(".") and item.start < document.sentence_at(chunks[-1].start).end:
                gap = gap[1:]  # the full stop of "Aug."
            apart = document.lexicon.language in ("az", "tr") and _is_apart(text, chunks[-1], item)
            # "BAKU, December 3. This year": a dateline ends where the text begins.
            stop = _STOP.match(text, chunks[-1].end - 1)
            apart = apart or (stop is not None and document.text[item.start].isupper() and item.start == stop.end())
            joined = (_joins(gap) and not apart) or _names_period(chunks[-1], gap)
            if joined and chunks[-1].take(item, gap):
                continue
        chunk = Chunk(item.start, item.end, year_first=document.lexicon.language in ("az", "tr"))
        if iranian and isinstance(item, TimeWord) and _is_iranian_year(text, item):
            chunk.solar = item._replace(kind="solar", what="named")
        if chunk.take(item, ""):
            chunks.append(chunk)
    return chunks


def _is_meanwhile(text: str, item: "TimeWord | Range") -> bool:
    """Whether "at the same time" only joins two statements; "at the same time last year" is a time."""
    if not isinstance(item, TimeWord) or item.kind != "back":
        return False
    joins = text.endswith("at the ", 0, item.start) and text.endswith(" time", 0, item.end)
    return joins and text[item.end : item.end + 1] in (",", ";", ":")


def _names_period(chunk: Chunk, gap: str) -> bool:
    """Whether the months of "the period" follow: "in the period between January and May 2019"."""
    return chunk.back is not None and chunk.back.what == "said" and bool(_PERIOD_FROM.fullmatch(gap))


def _is_iranian_year(text: str, item: TimeWord) -> bool:
    """Whether a bare number among Iranian years is one too: "but in 1398 trade fell"."""
    if item.kind != "year" or item.year_last or not _IRANIAN[0] <= item.year <= _IRANIAN[1]:
        return False
    return bool(_IN.search(text, max(0, item.start - 8), item.start))


def _is_apart(text: str, chunk: Chunk, item: "TimeWord | Range") -> bool:
    """Whether a year begins a new period behind months in the locative: "11 ayda | geçen yılın aynı dönemine göre"."""
    months = bool(chunk.unit or chunk.span) and not (chunk.solar or chunk.back)
    return (
        months
        and isinstance(item, TimeWord)
        and item.kind == "relative"
        and text[chunk.start : chunk.end].endswith(_LOCATIVE)
    )


def _joins(gap: str) -> bool:
    if len(gap) > _LONGEST_GAP or gap.count("\n") > 1:
        return False
    if leads_up_to(gap):
        return True
    edge = _EDGE.search(gap)
    return bool(_GLUE.match(gap[: edge.start()] if edge else gap))


def _with_ranges(document: Document) -> list[TimeWord | Range]:
    """The words, months and days made ranges: "January-May", "from 21 March to 20 April", "yanvar-may"."""
    items: list[TimeWord | Range] = []
    for word in timewords_of(document):
        previous = items[-1] if items else None
        if isinstance(previous, TimeWord) and word.kind == "year" and _are_years(document, previous, word):
            items[-1] = previous._replace(end=word.end, year_last=word.year)
        elif isinstance(previous, TimeWord) and _are_quarters(document, previous, word):
            items[-1] = word._replace(start=previous.start, number=word.nth, nth=1)
        elif word.kind != "point":
            items.append(word)
        elif isinstance(previous, Range) and previous.first is previous.last and _is_range(document, previous, word):
            items[-1] = Range(previous.start, word.end, previous.first, word)
        else:
            items.append(Range(word.start, word.end, word, word))
    return items


def _are_years(document: Document, previous: TimeWord, word: TimeWord) -> bool:
    """Whether two years are the ends of a stretch: "from 2018 to 2021", "с 2018 по 2021 год"."""
    if previous.kind != "year" or previous.year_last or word.year_last or not previous.year < word.year:
        return False
    text = document.folded
    gap = text[previous.end : word.start]
    from_there = _FROM.search(text[max(0, previous.start - 9) : previous.start])
    return bool(from_there and (_YEARS.fullmatch(gap) or (_AND.fullmatch(gap) and "ween" in from_there.group())))


def _are_quarters(document: Document, previous: TimeWord, word: TimeWord) -> bool:
    """Whether the first quarter and a later one are the ends of a stretch: "Q1-Q3 2022"."""
    if not (previous.kind == word.kind == "unit" and previous.what == word.what == "quarter"):
        return False
    alone = not (previous.number or previous.year or word.number)
    return alone and previous.nth == 1 < word.nth and bool(_RANGE.match(document.folded[previous.end : word.start]))


def _is_range(document: Document, previous: Range, word: TimeWord) -> bool:
    text = document.folded
    gap = text[previous.end : word.start]
    if len(gap) > _LONGEST_RANGE or previous.first.what != word.what or previous.first.day_last or word.day_last:
        return False
    if bool(previous.first.day) != bool(word.day):
        return False
    if _RANGE.match(gap):
        return True
    if _AND.match(gap):
        consecutive = word.number == previous.first.number + 1 and not word.day and not previous.first.year
        between = _BETWEEN.search(text[max(0, previous.start - 9) : previous.start]) or _BEHIND.match(text, word.end)
        return consecutive or bool(between)
    if _FROM_DAY.fullmatch(gap):
        return True
    return gap == " " and text[previous.start : previous.end].rstrip("0123456789- ").endswith(ABLATIVE)
