"""How the tests of meetings read a text."""

from datetime import date

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    return read_meetings(Document(Article(article_id="a", text=text, language=language, published=published)))


def told(facts):
    return [(row.kind, set(row.countries)) for row in facts.meetings]


def names(facts):
    return {row.name for row in facts.participants}
