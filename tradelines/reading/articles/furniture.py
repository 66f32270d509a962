"""Publisher and headline of an article, where its page shows them plainly; otherwise nothing."""

import re
from functools import cache

from tradelines.reading.articles.dating import story_start
from tradelines.reading.articles.months import full_dates
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Matcher, fold

# A signature stands near the beginning or in the last line; a headline in the first lines. In characters.
_HEAD, _TAIL, _LINES = 500, 120, 1500
_HEADLINE_WORDS = range(4, 26)
_SENTENCE_END = re.compile(r"[.!?:;,…][\"»”')\]]*$")
_WORD = re.compile(r"\w+")


def publisher_of(text: str) -> str:
    """The outlet that signs the text, "" where none does plainly."""
    for part in (text[:_HEAD], text[-_TAIL:]):
        found = _signatures().find(fold(part)).family("outlet")
        if found:
            return found[0].label.split(".", 1)[1]
    return ""


def title_of(text: str) -> str:
    """The headline: a line that the page prints twice, or a first line that reads as one; "" otherwise."""
    start = story_start(text)
    lines = [line.strip(" \t•-") for line in text[start : start + _LINES].split("\n")]
    for number, line in enumerate(lines):
        if line and line in lines[number + 1 :] and _reads_as_headline(line):
            return line
    # Behind a crawler's date the page's menu may stand on the first line, which looks like a headline.
    first = next((line for line in lines if line), "")
    return first if not start and len(lines) > 1 and _reads_as_headline(first) else ""


def _reads_as_headline(line: str) -> bool:
    if len(line) > 200 or len(_WORD.findall(line)) not in _HEADLINE_WORDS or _SENTENCE_END.search(line):
        return False
    folded = fold(line)
    signed = folded.startswith("by ") or "outlet" in _signatures().find(folded)
    return line[0].isalnum() and not signed and next(full_dates(folded), None) is None


@cache
def _signatures() -> Matcher:
    return Matcher((term, label) for term, label in lexicon("en").terms if label.startswith("outlet."))
