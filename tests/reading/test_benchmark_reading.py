"""The made-up articles of the benchmark are articles: of the length and language they should be, with work for all."""

import pytest

from tools.benchmark_reading import made_up
from tradelines.reading.articles import article_from_record
from tradelines.reading.articles.language import language_of
from tradelines.reading.reader import read


@pytest.mark.parametrize("language", ["en", "ru", "az", "tr"])
def test_made_up_articles_are_read(language: str) -> None:
    record = made_up(language, 1)
    facts = read(article_from_record(record, source="benchmark"))
    assert record == made_up(language, 1)
    assert len(record["text"].split()) >= 500
    assert language_of(record["text"]) == language
    assert facts.trade
    assert facts.meetings
    assert facts.freight
