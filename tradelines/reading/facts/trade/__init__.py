"""Trade figures of an article: who trades what with whom, how much and when."""

from tradelines.reading.facts.trade.reader import read_trade

__all__ = ["read_trade"]
