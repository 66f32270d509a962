"""From the sentences of an article to rows of trade."""

from collections.abc import Iterator
from dataclasses import replace

from tradelines.reading.facts.trade.rows import rows_of
from tradelines.reading.facts.trade.sentences import Figure, figures_of, note_sentence
from tradelines.reading.facts.trade.state import opening
from tradelines.reading.facts.trade.terms import terms_of
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.document import Document, within
from tradelines.schema import Facts


def read_trade(document: Document) -> Facts:
    """Every trade figure of the article, each fact once, with the warnings about them."""
    if not money_of(document) or not terms_of(document, "flow"):
        return Facts()
    return rows_of(document, list(_figures(document)))


def _figures(document: Document) -> Iterator[Figure]:
    state = opening(document)
    told: set[str] = set()
    amounts, words = money_of(document), terms_of(document, "flow")
    for sentence in document.sentences:
        if within(amounts, sentence.start, sentence.end):
            words_of_sentence = document.folded[sentence.start : sentence.end]
            repeated = words_of_sentence in told
            told.add(words_of_sentence)
            for figure in figures_of(document, sentence, state):
                if figure.frame.reporter != figure.frame.partner:
                    yield replace(figure, repeated=True) if repeated else figure
        elif within(words, sentence.start, sentence.end):
            growth = note_sentence(document, sentence, state)
            if growth:
                yield growth
