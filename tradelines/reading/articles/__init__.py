"""What was given to the program, as an article: text, language, publication date and its basis."""

from tradelines.reading.articles.article import Article
from tradelines.reading.articles.making import article_from_record, article_from_text

__all__ = ["Article", "article_from_record", "article_from_text"]
