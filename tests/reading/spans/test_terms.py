"""Words of the genre from several families, and of certain labels only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.lexicon import LANGUAGES, USUAL, lexicon
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.terms import labelled, terms_of

_WORDS = st.lists(st.sampled_from(["exports", "imports", "rose", "fell", "bridge", "20", "km", "the", "."]))


def _document(text: str) -> Document:
    return Document(Article(article_id="a", text=text, language="en", published=None, published_basis=""))


def test_terms_of_several_families_stand_in_the_order_of_the_text() -> None:
    document = _document("Exports rose and the bridge was opened.")
    found = [(term.label.partition(".")[0], term.start) for term in terms_of(document, "direction", "flow")]
    assert [family for family, _ in found] == ["flow", "direction"]


@given(_WORDS)
def test_terms_of_families_are_those_of_each(words: list[str]) -> None:
    document = _document(" ".join(words))
    joined = terms_of(document, "flow", "direction")
    assert sorted(joined) == sorted([*document.family("flow"), *document.family("direction")])
    assert [term.start for term in joined] == sorted(term.start for term in joined)


def test_labelled_takes_only_the_labels_that_are_asked_for() -> None:
    document = _document("A bridge of 300 meters on a road of 20 km, 12 miles long.")
    assert [term.word for term in labelled(document, "segsize.km", "segsize.mile")] == ["km", "mile"]
    assert [term.word for term in labelled(document, "segsize.m")] == ["m"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_families_that_few_articles_are_asked_for_are_found_like_others(language: str) -> None:
    known = [(term, label) for term, label in lexicon(language).terms if "*" not in term]
    seldom = next((term, label) for term, label in known if label.partition(".")[0] not in ("beside", *USUAL))
    usual = next((term, label) for term, label in known if label.startswith("flow."))
    text = f"{usual[0]} {seldom[0]}"
    document = Document(Article(article_id="a", text=text, language=language, published=None, published_basis=""))
    for term, label in (usual, seldom):
        family = label.partition(".")[0]
        assert document.has(family)
        assert term.lower() in {text[found.start : found.end].lower() for found in document.family(family)}


def test_families_that_most_articles_are_asked_for_have_words() -> None:
    families = {label.partition(".")[0] for language in LANGUAGES for _, label in lexicon(language).terms}
    assert families >= USUAL
