"""The one door: an article in, its rows out."""

from tradelines.reading.articles import Article
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts


def read(article: Article) -> Facts:
    """All facts of one article, with their warnings. Rows are in the order of the text, table by table."""
    Document(article)
    return Facts()
