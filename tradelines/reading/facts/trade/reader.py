"""From the sentences of an article to rows of trade."""

from collections.abc import Iterator
from dataclasses import replace

from tradelines.reading.facts.trade.figures import Figure, Growth, Unread, figures_of, growth_of
from tradelines.reading.facts.trade.grown_again import growth_again, growth_of_same
from tradelines.reading.facts.trade.headings import take_heading
from tradelines.reading.facts.trade.rows import rows_of
from tradelines.reading.facts.trade.state import opening
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.changes import changes_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.signs import signs_before
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import Facts

_OPENING, _COLON = 3, 24


def read_trade(document: Document) -> Facts:
    """Every trade figure of the article, each fact once, with the warnings about them."""
    return rows_of(document, _told(document)) if _may_tell(document) else Facts()


def _may_tell(document: Document) -> bool:
    """Whether the article has an amount or growth beside or behind a word of trade; most have not, and cost nothing."""
    if not document.has("flow") or not (document.has("currency", "percent", "times") or signs_before(document)):
        return False
    last = max((told[-1].start for told in (money_of(document), changes_of(document)) if told), default=-1)
    return last >= document.sentence_at(terms_of(document, "flow", "excess")[0].start).start


def _told(document: Document) -> Iterator[Figure | Growth | Unread]:
    """What the sentences tell, in order. A sentence that stands twice is marked: it makes no new rows."""
    state = opening(document)
    heard: set[str] = set()
    amounts, words, changes = money_of(document), terms_of(document, "flow"), changes_of(document)
    for sentence in document.sentences:
        if _is_of_elsewhere(document, sentence):
            continue
        if within(amounts, sentence.start, sentence.end):
            wording = document.folded[sentence.start : sentence.end]
            repeated = wording in heard
            heard.add(wording)
            for told in figures_of(document, sentence, state):
                if isinstance(told, Figure):
                    yield replace(told, repeated=repeated)
                elif not repeated:
                    yield told
        elif within(words, sentence.start, sentence.end):
            growth = growth_of_same(document, sentence, state) or growth_of(document, sentence, state)
            if growth:
                yield growth
        elif within(changes, sentence.start, sentence.end):
            again = growth_again(document, sentence, state)
            if again:
                yield again
        else:
            take_heading(document, sentence, state, None)


def _is_of_elsewhere(document: Document, sentence: Sentence) -> bool:
    """Whether a line only points to another story: "Read also: wine exports top $230 million"."""
    opens = within(terms_of(document, "elsewhere"), sentence.start, sentence.start + _OPENING)
    return bool(opens) and ":" in document.folded[opens[0].end : min(opens[0].end + _COLON, sentence.end)]
