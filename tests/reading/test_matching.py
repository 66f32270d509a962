"""Terms in a text: whole words, open endings, blanks, the longest of a family."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.matching import Matcher, Spans, begins_word, fold, one_of
from tradelines.reading.spans.document import within

TERMS = (
    ("export*", "flow.export"),
    ("export duty", "flow.none"),
    ("port", "site.port"),
    ("port of call", "site.stop"),
    ("t", "unit.tonne"),
    ("$", "currency.USD"),
    ("trade* with", "flow.with"),
    ("minister of trade", "post.minister"),
)


def found(text: str) -> list[tuple[str, str]]:
    """The words found in a text, with their labels."""
    folded = fold(text)
    finds = Matcher(TERMS).find(folded)
    terms = [term for family in ("currency", "flow", "post", "site", "unit") for term in finds.family(family)]
    return [(folded[one.start : one.end], one.label) for one in sorted(terms)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports grew", [("exports", "flow.export")]),
        ("the re-exporting port", [("exporting", "flow.export"), ("port", "site.port")]),
        ("an airport reports", []),
        ("an export duty", [("export duty", "flow.none")]),
        ("a port of call", [("port of call", "site.stop")]),
        ("5 t of it, not 5 tins", [("t", "unit.tonne")]),
        ("$5", [("$", "currency.USD")]),
        ("trading with all, traded with some", [("traded with", "flow.with")]),
        ("minister of trade with zeal", [("minister of trade", "post.minister"), ("trade with", "flow.with")]),
        ("", []),
    ],
)
def test_terms_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_label_is_a_word_of_its_vocabulary_or_an_error() -> None:
    term = Matcher(TERMS).find("exports").family("flow")[0]
    assert (term.word, term.one_of(("import", "export"))) == ("export", "export")
    with pytest.raises(ValueError, match="tuple"):
        one_of(("import", "turnover"), term.word)


def test_a_family_is_there_only_where_the_text_has_a_term_of_it() -> None:
    finds = Matcher(TERMS).find("exports by the port")
    assert "flow" in finds
    assert "unit" not in finds
    assert finds.family("unit") == []
    assert [term.label for term in finds.family("site")] == ["site.port"]


@given(st.lists(st.sampled_from(["export", "exports", "port", "of call", "ports", "trade with", "t", "$", "x."])))
def test_terms_of_one_family_stand_apart_and_in_order(words: list[str]) -> None:
    finds = Matcher(TERMS).find(" ".join(words))
    for family in ("flow", "site", "unit", "currency", "post"):
        terms = finds.family(family)
        assert all(one.end <= other.start for one, other in pairwise(terms))


@given(st.sets(st.integers(0, 60)), st.integers(0, 60), st.integers(0, 60))
def test_what_begins_in_a_stretch_is_the_same_for_kept_and_for_plain_lists(
    starts: set[int], low: int, high: int
) -> None:
    terms = Matcher([("a", "word.a")]).find("a " * 40).family("word")
    chosen = [term for term in terms if term.start in starts]
    expected = [term for term in chosen if low <= term.start < high]
    assert list(within(chosen, low, high)) == expected
    assert list(within(Spans(chosen), low, high)) == expected


_ALTERNATIVES = ("he", "her", "he and", r"s\w*", "о", "her ?o")


@given(st.lists(st.sampled_from(["he", "her", " ", "sh", "_", "о", "o", "\n", "1", "-", "and"])), st.integers(0, 9))
def test_a_word_is_found_by_its_first_letter_where_a_boundary_before_it_would_find_it(
    parts: list[str], low: int
) -> None:
    text = "".join(parts)
    plain = re.compile(rf"\b(?:{'|'.join(_ALTERNATIVES)})(?!o)")
    fast = re.compile(begins_word(*_ALTERNATIVES) + "(?!o)")
    found = [[match.span() for match in pattern.finditer(text, low)] for pattern in (plain, fast)]
    assert found[0] == found[1]
