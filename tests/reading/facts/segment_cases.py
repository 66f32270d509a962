"""How the tests of works read a sentence: as one of an article of a given day."""

from datetime import date

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document
from tradelines.schema import SegmentRow

PUBLISHED = date(2025, 8, 10)


def rows(language: str, text: str) -> list[SegmentRow]:
    article = Article(article_id="a", text=text, language=language, published=PUBLISHED)
    return read_segments(Document(article)).segments
