"""Tradelines: news on trade and transit round the Caspian, read into sourced tables."""

__version__ = "0.1.0"
