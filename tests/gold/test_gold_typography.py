"""The same facts are read however a page sets its signs: blanks, dashes, apostrophes, and letters with their marks."""

import unicodedata
from collections import Counter
from dataclasses import fields

import pytest

from tradelines.building.places import SEEDS
from tradelines.reading.articles import article_from_text
from tradelines.reading.reader import read

TABLES = ("trade", "freight", "meetings", "participants", "segments")
PLACED = {"evidence", "start", "end"}
SETTINGS = {
    "letters apart from their marks": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": lambda text: text.replace("tion", "ti\u00adon"),
    "blanks of no width": lambda text: text.replace(" ", " \u200b"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "marks of direction": lambda text: text.replace("$", "\u200e$"),
    "blanks that do not break": lambda text: text.replace("million", "\u00a0million").replace(" \u00a0", "\u00a0"),
    "typographic apostrophes": lambda text: text.replace("'", "’"),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
}


def facts(text):
    read_facts = read(article_from_text(text, article_id="x", source="x"))
    return Counter((table, told(row)) for table in TABLES for row in getattr(read_facts, table))


def told(row):
    values = [getattr(row, field.name) for field in fields(row) if field.name not in PLACED | {"participant_id"}]
    return plain(str(values))


def plain(text):
    return unicodedata.normalize("NFC", text).replace("’", "'")


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("file", sorted(SEEDS.glob("*.txt")), ids=lambda file: file.stem[:3])
def test_the_setting_of_a_page_changes_nothing(file, setting):
    text = file.read_text("utf-8")
    assert facts(SETTINGS[setting](text)) == facts(text)
