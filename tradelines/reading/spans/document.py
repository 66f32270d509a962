"""An article taken apart once, for all readers of facts: sentences, terms and names with their offsets."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property, wraps
from typing import Any, Protocol, TypeVar

from tradelines.reading.articles import Article
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.lexicon import Lexicon, lexicon
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.sentences import Sentence, sentences_of


class Spanned(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...  # noqa: D102 - the protocol's whole meaning is above
    @property
    def end(self) -> int: ...  # noqa: D102


S = TypeVar("S", bound=Spanned)
T = TypeVar("T")


class Document:
    """One article, with what its text is made of. Each part is worked out when it is first asked for."""

    def __init__(self, article: Article) -> None:
        """Take the article; nothing is read yet."""
        self.article = article
        self.text = article.text
        self.folded = fold(article.text)
        self.lexicon: Lexicon = lexicon(article.language)
        self.worked_out: dict[Any, Any] = {}

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences, in order."""
        return sentences_of(self.text)

    @cached_property
    def terms(self) -> list[Match]:
        """Words of the genre, in order."""
        return self.lexicon.find(self.folded)

    @cached_property
    def _families(self) -> dict[str, list[Match]]:
        found: dict[str, list[Match]] = {}
        for term in self.terms:
            found.setdefault(term.label.partition(".")[0], []).append(term)
        return found

    def family(self, name: str) -> list[Match]:
        """The terms of one family (the part of a label before its first dot), in order."""
        return self._families.get(name, [])

    @cached_property
    def names(self) -> list[Name]:
        """Countries, places, routes, bodies and known people, in order."""
        return gazetteer().find(self.text, self.folded, self.lexicon.language)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds an offset (the nearest before it, for white space between two)."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[max(index, 0)]

    def evidence(self, start: int, end: int) -> str:
        """The sentence, or the run of sentences, that holds the stretch, to the letter."""
        return self.text[self.sentence_at(start).start : max(self.sentence_at(max(start, end - 1)).end, end)]


def once(work: "Callable[[Document], T]") -> "Callable[[Document], T]":
    """Make a function of a document remember its answer, so that every reader may ask for it."""

    @wraps(work)
    def remembered(document: Document) -> T:
        if work not in document.worked_out:
            document.worked_out[work] = work(document)
        answer: T = document.worked_out[work]
        return answer

    return remembered


def within(spans: Sequence[S], start: int, end: int) -> Sequence[S]:
    """Those of the spans (ordered by start) that begin in [start, end)."""
    low = bisect_left(spans, start, key=lambda span: span.start)
    high = bisect_left(spans, end, key=lambda span: span.start)
    return spans[low:high]
