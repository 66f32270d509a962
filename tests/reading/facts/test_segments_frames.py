"""What a clause says of a line: its predicate in any tense, its length in apposition, the words that take it up."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document

LINE = "Orvan-Kelt railway"
# A sentence, and of its links name, status, length in km and due year.
TENSES = [
    ("en", "The Orvan-Kelt railway would be fully finished by 2031.", (LINE, "under construction", None, "2031")),
    ("en", "The Orvan-Kelt railway, built with two banks, is to be complete by 2031.",
     (LINE, "under construction", None, "2031")),
    ("en", "The Orvan-Kelt railway has still not been finished.", (LINE, "under construction", None, "")),
    ("en", "The Orvan-Kelt railway has at last been commissioned.", (LINE, "completed", None, "")),
    ("en", "The Orvan-Kelt railway must be renewed.", (LINE, "proposed", None, "")),
    ("en", "The Orvan-Kelt railway is currently being widened.", (LINE, "under construction", None, "")),
    ("en", "Their army is ready to rebuild the Orvan-Kelt railway.", (LINE, "proposed", None, "")),
    ("ru", "Железную дорогу Орван - Кельт обещают полностью сдать в 2031 году.",
     (LINE, "under construction", None, "2031")),
    ("ru", "Железную дорогу Орван - Кельт нужно отремонтировать.", (LINE, "proposed", None, "")),
    ("ru", "Закончить железную дорогу Орван - Кельт рассчитывают к 2031 году.",
     (LINE, "under construction", None, "2031")),
]  # fmt: skip
LENGTHS = [
    ("en", "The railway matters here. Next comes Orvan-Kelt: 272 kilometers, which will be opened in 2031.",
     (LINE, "under construction", 272.0, "2031")),
    ("en", "The railway to the north is old. Orvan-Kelt, 115 kilometres, is due in 2031.",
     (LINE, "under construction", 115.0, "2031")),
    ("en", "They offer money for a rail line, Orvan-Kelt (115 km), on which the two ministers agreed.",
     (LINE, "agreed", 115.0, "")),
    ("tr", "Orvan-Kelt demir yolu hattında (312 km) ilerleme yüzde 67.",
     (LINE, "under construction", 312.0, "")),
    ("tr", "Orvan-Kelt arasındaki 189 kilometrelik hattın ihalesi yapılacak.",
     ("Orvan-Kelt line", "proposed", 189.0, "")),
    ("az", "Orvan-Kelt xəttində (224 km) işlər gedir, xəttin 2031-ci ildə açılması planlaşdırılır.",
     ("Orvan-Kelt line", "proposed", 224.0, "2031")),
]  # fmt: skip


def claims(language: str, text: str) -> list[tuple[str, str, float | None, str]]:
    article = Article(article_id="a", text=text, language=language, published=date(2025, 1, 1))
    rows = read_segments(Document(article)).segments
    return [(row.name, row.status, row.length_km, row.due) for row in rows]


@pytest.mark.parametrize(("language", "text", "expected"), [*TENSES, *LENGTHS], ids=str)
def test_predicate_and_apposition(language: str, text: str, expected: tuple[str, str, float | None, str]):
    assert claims(language, text) == [expected]


def test_a_trip_between_two_places_is_no_line():
    assert claims("en", "Our railway is proud. The flight Orvan-Kelt, 900 kilometres, takes an hour.") == []


def test_the_port_means_the_subject_of_the_sentence_before():
    found = claims("en", "The Chabahar port is a rival of the Gwadar port. The port was completed in 2019.")
    assert [(name, status) for name, status, _, _ in found] == [("Chabahar port", "operating")]


def test_a_phase_of_another_owner_is_not_that_of_the_link_named_before():
    found = claims("en", "The Orvan-Kelt railway was opened. Zagor's second phase is planned.")
    assert [name for name, *_ in found] == [LINE]
