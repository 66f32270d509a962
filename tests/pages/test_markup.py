import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.analysis.articles import Fact
from tradelines.ui.markup import Mark, escaped, highlighted
from tradelines.ui.reader import as_markdown, marks_of

JOINER = "\u2060"


def shown(markdown):
    """What the reader of the page sees of escaped text: no backslash of ours, no joiner."""
    return re.sub(r"\\(.)", r"\1", markdown).replace(JOINER, "")


@given(st.text(alphabet=st.characters(exclude_characters=JOINER)))
def test_escaped_text_is_seen_to_the_letter_but_for_the_width_of_gaps(text):
    assert shown(escaped(text)) == re.sub(r"\s+", " ", text)


@given(st.text(alphabet="*_`[]()<>#$:~|\\-+!&.=^/@ ab1"))
def test_no_character_of_markup_stands_without_its_backslash(text):
    bare = re.sub(r"\\.", "", escaped(text))
    assert not set(bare) & set("*_`[]()<>#$:~|\\-+!&.=^/@")


@pytest.mark.parametrize(
    "text", ["www.example.com", "https://a.example", "me@a.example", " -- ", " -> ", ":streamlit:"]
)
def test_what_streamlit_would_turn_into_links_and_signs_is_held_apart(text):
    assert JOINER in escaped(text)


def test_marked_words_stand_on_coloured_ground():
    text = "exports made $5 million in 2020"
    assert highlighted(text, [Mark(13, 23, "blue", chosen=True)]) == (
        "exports made :blue-background[**\\$5 million**] in 2020"
    )
    assert highlighted(text, []) == escaped(text)


def test_of_overlapping_marks_the_chosen_and_then_the_shorter_wins():
    text = "abcdef"
    assert highlighted(text, [Mark(0, 6, "gray"), Mark(2, 4, "blue")]) == (
        ":gray-background[ab]:blue-background[cd]:gray-background[ef]"
    )
    assert highlighted(text, [Mark(2, 3, "blue"), Mark(0, 6, "red", chosen=True)]) == ":red-background[**abcdef**]"


def test_marks_count_from_the_offset_of_the_stretch():
    assert highlighted("cd", [Mark(1, 3, "blue")], offset=2) == ":blue-background[c]d"
    assert highlighted("ab", [Mark(5, 9, "blue")]) == "ab"


@given(st.text(alphabet="ab $*\n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_highlighting_loses_no_word(text, start, end):
    markdown = as_markdown(text, [Mark(min(start, end), max(start, end), "blue")])
    plain = shown(re.sub(r"(?<!\\):blue-background\[|(?<!\\)\]", "", markdown))
    assert plain.split() == text.split() or "".join(plain.split()) == "".join(text.split())


def test_a_chosen_fact_is_marked_with_its_sentence():
    text = "First. It was 5 km.\nIt was 5 km."
    fact = Fact("segments", "s1", 27, 31, {"evidence": "It was 5 km."})
    assert marks_of(text, [fact], "s1") == [Mark(20, 32, "gray"), Mark(27, 31, "red", chosen=True)]
    assert marks_of(text, [fact], "") == [Mark(27, 31, "red")]
