"""The reader of one article: its text with facts highlighted in place, and the list of facts that leads to them."""

import re
from collections.abc import Iterable, Sequence

from tradelines.analysis.articles import Fact
from tradelines.figures.facts import TABLE_LABELS
from tradelines.ui.evidence import GROUNDS
from tradelines.ui.markup import Mark, escaped, highlighted

_LINE = re.compile(r"[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*")


def marks_of(text: str, facts: Iterable[Fact], chosen: str) -> list[Mark]:
    """The words to highlight: those of all facts, or of the chosen one with its sentence."""
    for fact in facts:
        if fact.row_id == chosen:
            sentence = str(fact.row["evidence"])
            begin = text.rfind(sentence, 0, fact.start + len(sentence))
            around = [Mark(begin, begin + len(sentence), "gray")] if 0 <= begin <= fact.start else []
            return [*around, Mark(fact.start, fact.end, GROUNDS[fact.table], chosen=True)]
    return [Mark(fact.start, fact.end, GROUNDS[fact.table]) for fact in facts]


def as_markdown(text: str, marks: Sequence[Mark]) -> str:
    """The text as Markdown, a paragraph for each of its lines, to the letter, with the marked words highlighted."""
    paragraphs = []
    for line in _LINE.finditer(text):
        lead = len(line[0]) - len(line[0].lstrip())
        here = [mark for mark in marks if mark.start < line.end() and mark.end > line.start()]
        paragraphs.append(highlighted(line[0].strip(), here, line.start() + lead))
    return "\n\n".join(paragraphs)


def fact_label(fact: Fact, name: str) -> str:
    """A fact in one line of Markdown, its kind in front on the ground that its words have in the text."""
    return f":small[:{GROUNDS[fact.table]}-background[{TABLE_LABELS[fact.table]}] {escaped(name)}]"
