"""What was given to the program, as an article: text, language, publication date and its basis."""

from tradelines.reading.articles.article import Article

__all__ = ["Article"]
