"""An article taken apart once, for all readers of facts: sentences, terms and names with their offsets."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property, wraps
from operator import attrgetter
from typing import Any, TypeVar

from tradelines.reading.articles import Article
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.lexicon import USUAL, Lexicon, lexicon
from tradelines.reading.matching import Finds, Match, S, Spans, fold
from tradelines.reading.spans.sentences import Sentence, sentences_of

T = TypeVar("T")


_START = attrgetter("start")


class Document:
    """One article, with what its text is made of. Each part is worked out when it is first asked for."""

    def __init__(self, article: Article) -> None:
        """Take the article; nothing is read yet."""
        self.article = article  # its text is what evidence is taken from, to the letter
        self.lexicon: Lexicon = lexicon(article.language)
        self.worked_out: dict[Any, Any] = {}

    @cached_property
    def text(self) -> str:
        """The text without the line breaks inside its sentences."""
        return _unwrapped(self.article.text, self.sentences)

    @cached_property
    def folded(self) -> str:
        """The same, as `fold` writes it."""
        return fold(self.text)

    @cached_property
    def sentences(self) -> Spans[Sentence]:
        """Sentences, in order."""
        return sentences_of(self.article.text)

    @cached_property
    def in_one_line(self) -> str:
        """The folded text without any line break: the lines of a hard-wrapped text break no term."""
        return fold(self.article.text).replace("\n", " ")

    @cached_property
    def _usual(self) -> Finds:
        """Words of the families that most articles are asked for."""
        return self.lexicon.find(self.in_one_line)

    @cached_property
    def _seldom(self) -> Finds:
        """Words of all other families."""
        return self.lexicon.find(self.in_one_line, seldom=True)

    def _of(self, family: str) -> Finds:
        return self._usual if family in USUAL else self._seldom

    def family(self, name: str) -> Spans[Match]:
        """The terms of one family (the part of a label before its first dot), in order."""
        return self._of(name).family(name)

    def has(self, *families: str) -> bool:
        """Whether the text has a term of any of these families: asked before anything is worked out from them."""
        return any(family in self._of(family) for family in families)

    @cached_property
    def names(self) -> Spans[Name]:
        """Countries, places, routes, bodies and known people, in order; a country whose money is told is not named."""
        found = gazetteer().find(self.text, self.folded, self.lexicon.language)
        money = self.family("currency")
        return Spans(name for name in found if not _is_of_money(name, money)) if money else found

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds an offset (the nearest before it, for white space between two)."""
        sentences = self.sentences
        return sentences[max(bisect_right(sentences.starts, offset) - 1, 0)]

    def evidence(self, start: int, end: int) -> str:
        """The sentence, or the run of sentences, that holds the stretch, to the letter."""
        return self.article.text[self.sentence_at(start).start : max(self.sentence_at(max(start, end - 1)).end, end)]


def _is_of_money(name: Name, money: Sequence[Match]) -> bool:
    """Whether a name of a country is that of its money: "US dollars", "долларов США", "Iranian rials"."""
    if name.kind != "country":
        return False
    at = bisect_right(money, name.start, key=_START)
    if at and name.end <= money[at - 1].end:
        return True
    return name.form == "adjective" and at < len(money) and money[at].start == name.end + 1


def _unwrapped(text: str, sentences: Sequence[Sentence]) -> str:
    """The text with blanks for the line breaks inside sentences: a hard-wrapped line breaks no name and no phrase."""
    wrapped = [sentence for sentence in sentences if "\n" in text[sentence.start : sentence.end]]
    if not wrapped:
        return text
    parts, reached = [], 0
    for sentence in wrapped:
        parts += [text[reached : sentence.start], text[sentence.start : sentence.end].replace("\n", " ")]
        reached = sentence.end
    return "".join([*parts, text[reached:]])


def once(work: "Callable[[Document], T]") -> "Callable[[Document], T]":
    """Make a function of a document remember its answer, so that every reader may ask for it."""

    @wraps(work)
    def remembered(document: Document) -> T:
        known = document.worked_out
        if work not in known:
            answer: Any = work(document)
            known[work] = Spans(answer) if type(answer) is list else answer  # lists are searched by place
        remembered_answer: T = known[work]
        return remembered_answer

    return remembered


def within(spans: Sequence[S], start: int, end: int) -> Sequence[S]:
    """Those of the spans (ordered by start) that begin in [start, end)."""
    if not spans:
        return spans
    if isinstance(spans, Spans):
        low = bisect_left(spans.starts, start)
        return spans[low : bisect_left(spans.starts, end, low)]
    low = bisect_left(spans, start, key=_START)
    return spans[low : bisect_left(spans, end, low, key=_START)]
