"""The same facts are read where a mail or an old page has broken the lines of an article at one width."""

from collections import Counter
from dataclasses import fields

import pytest

from tradelines.building.places import SEEDS
from tradelines.reading.articles import article_from_text
from tradelines.reading.reader import read

TABLES = ("trade", "freight", "meetings", "participants", "segments")


def wrapped(text, width):
    """The text with some of its blanks made line breaks, so that all offsets stay as they were."""
    return "\n".join(broken(paragraph, width) for paragraph in text.split("\n"))


def broken(paragraph, width):
    done, column = "", 0
    for word in paragraph.split(" "):
        breaks = bool(column) and column + 1 + len(word) > width
        done += ("\n" if breaks else " ") + word
        column = len(word) if breaks else column + 1 + len(word)
    return done[1:]


def facts(text):
    read_facts = read(article_from_text(text, article_id="x", source="x"))
    return Counter((table, told(row)) for table in TABLES for row in getattr(read_facts, table))


def told(row):
    return str([getattr(row, field.name) for field in fields(row) if field.name != "evidence"]).replace("\\n", " ")


@pytest.mark.parametrize("width", [60, 76, 95])
@pytest.mark.parametrize("file", sorted(SEEDS.glob("*.txt")), ids=lambda file: file.stem[:3])
def test_broken_lines_change_nothing(file, width):
    text = file.read_text("utf-8")
    assert len(wrapped(text, width)) == len(text)
    assert facts(wrapped(text, width)) == facts(text)


def test_the_evidence_keeps_its_line_breaks():
    text = "Trade between Peru and Chile reached $5\nmillion in 2020, and the two\nsides want more."
    [row] = read(article_from_text(text, article_id="x", source="x")).trade
    assert row.evidence == text
