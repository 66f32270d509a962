"""What of an article is said in quotation marks: who is only named there took no part in what is told outside."""

import re
from bisect import bisect_right

from tradelines.reading.spans.document import Document, once

_PARAGRAPH = re.compile(r"[^\n]+")
_MARK = re.compile(r'[“”„«»"]')
_OPENING = frozenset("“„«")
# Shorter quotations are names: the "Middle Corridor" forum. One that is never closed reaches no farther than this.
_LEAST, _OPEN_END = 50, 500
# ... but not where a mark ends what is said: “So it was,” he said.
# "..." mövzusunda, "..." forumu; форум «...», conference "..."
_EVENTS = r"forum|conference|seminar|summit|exhibition|event|session|panel|round table|meeting"
_OF_TITLE = re.compile(
    r"['’]?\w{0,3} (?:adli|mövzu\w+|temali|başlikli|layihə\w*|tədbir\w*|etkinli\w+|toplanti\w*|"
    rf"[\w-]*(?:forum|konfrans|konferans|seminar|sammit|zirve|sərgi|sergi|panel)\w*|{_EVENTS})\b"
)
_BEFORE_TITLE = re.compile(
    rf"(?:{_EVENTS}|on the theme(?: of)?|on the topic(?: of)?|titled|entitled|themed|called|"
    r"форум\w*|конференци\w+|семинар\w*|саммит\w*|выставк\w+|круглом столе|тем[еу]|мероприяти\w+)[,:]? $"
)
_SPOKEN = ",.!?"


@once
def _speeches(document: Document) -> list[tuple[int, int]]:
    """The stretches in quotation marks, in order."""
    found: list[tuple[int, int]] = []
    for paragraph in _PARAGRAPH.finditer(document.text):
        opened = -1
        for mark in _MARK.finditer(document.text, *paragraph.span()):
            sign, place = mark.group(), mark.start()
            if sign == '"' and not _is_quotation_mark(document.text, place, paragraph.end()):
                continue
            low = opened >= 0 and document.text[opened] == "„"
            if (sign in _OPENING and not low) or (sign == '"' and opened < 0):
                opened = place
            elif opened >= 0:
                long = place - opened > _LEAST and not _is_title(document, opened, place)
                if long or document.text[place - 1] in _SPOKEN:
                    found.append((opened, place))
                opened = -1
        if opened >= 0 and paragraph.end() - opened < _OPEN_END:
            found.append((opened, paragraph.end()))
    return found


def _is_title(document: Document, opened: int, closed: int) -> bool:
    """Whether a long quotation is the name of an event: форум «...», "..." mövzusunda konfrans."""
    return bool(
        _OF_TITLE.match(document.folded, closed + 1)
        or _BEFORE_TITLE.search(document.folded, max(opened - 40, 0), opened)
    )


def _is_quotation_mark(text: str, place: int, end: int) -> bool:
    """Whether a straight mark stands right behind a word or right before one, and not by itself."""
    behind = place > 0 and not text[place - 1].isspace()
    return behind or (place + 1 < end and not text[place + 1].isspace())


def speech_at(document: Document, place: int) -> tuple[int, int] | None:
    """The quotation that holds a place in the text, None where no one is quoted there."""
    speeches = _speeches(document)
    index = bisect_right(speeches, place, key=lambda speech: speech[0]) - 1
    return speeches[index] if index >= 0 and place < speeches[index][1] else None


def is_heard(document: Document, told: int, named: int) -> bool:
    """Whether what is named at one place belongs to what is told at another: it is not in a quotation of its own."""
    speech = speech_at(document, named)
    return speech is None or speech[0] <= told < speech[1]
