"""The one door: an article in, its rows out."""

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts

_READERS = (read_trade, read_freight, read_meetings, read_segments)


def read(article: Article) -> Facts:
    """All facts of one article, with their warnings. Rows are in the order of the text, table by table."""
    document = Document(article)
    facts = Facts()
    for reader in _READERS:
        facts.extend(reader(document))
    return facts
