"""When works are due to end, as a sentence says it."""

import re

from tradelines.reading.facts.segments.links import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of

_DUE = {
    "en": r"\b(?:by|in|until|before|till|during|within|end of|from|later than|for)\s+"
    r"(?:the\s+)?(?:end\s+of\s+)?(?:\w+\s+(?:quarter|half)\s+of\s+)?(?:\w+(?:\s+|-))?(20[0-4]\d)\b",
    "ru": r"\b(?:к|до|в|на|с|не позднее|не позже|конца|концу|конце|начале|начала|срок \w+ -|срок -)\s+"
    r"(?:\w+\s+){0,2}(20[0-4]\d)\b",
    "az": r"\b(20[0-4]\d)(?:-\w+)?\s+(?:ilə|ilədək|ildə|ilin\s+\w+)",
    "tr": r"\b(20[0-4]\d)(?:'\w+|\s+yili\w*|\s+sonu\w*)",
}
# "In 2024-2026": the last of the years.
_LAST_OF = re.compile(r"\s?-\s?(20[0-4]\d)\b")
# Works that begin; what "begins operating", "fəaliyyətə başlayacaq" is ready.
_BEGINS = re.compile(
    r"(?:begin|began|start|launch|начн|начал|начат|начин|приступ|başla)\w*\b"
    r"(?!\s+(?:operat|work|function|running|serv|работ|действ|функцион|эксплуат|принима))[^.;]{0,12}$"
)
_BEGINS_NEXT = re.compile(r"[^.;,]{0,25}\b(?:begin|start|commence|нач)(?!\w*\s+(?:operat|work|function|работ|действ))")
_BEGINS_BEHIND = re.compile(
    r"(?:(?!\b(?:fəaliyyət|işə|faaliyet|hizmet|sefer))[^.;,]){0,30}?\b(?:başla|start ver|t[əe]m[əe]l)"
)
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
    r"|\b(?:by|before|at) (?:the end of the year|the year's end|year-?end)\b(?! 20)"
    r"|(?:до|к) конц[ау] (?:этого |текущего |нынешнего )?года\b|\bв (?:этом|текущем|нынешнем) году\b"
    r"|\b(?:bu|cari) il(?:in|ə|də)?\b|\bbu yil(?:in|a|da)?\b"
    r"|(?<!-\w\w )\b(?:ilin|yil) sonu\w*"
    r"|(?P<next>\bnext year\b|\bследующ\w+ год\w*|\b(?:gələn|növbəti) il(?:in|ə|də)?\b|"
    r"\b(?:gelecek|önümüzdeki) yil(?:in|a|da)?\b)"
)
_NEAR_DUE, _TO_MONTH = 100, 24


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
        begins = None if begins and language in TURKIC and "," in begins.group() else begins
        later = _BEGINS_BEHIND.match(document.folded, start + match.end()) if language in TURKIC else None
        over = _is_over(document, start + match.start(1))
        last = _LAST_OF.match(told, match.end(1))
        year = last[1] if last is not None else match[1]
        if not (begins or later or over) and (published is None or int(year) >= published.year):
            return year
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
