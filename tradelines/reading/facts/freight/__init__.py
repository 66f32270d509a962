"""Volumes carried, planned or possible on routes, at ports and crossings, and in transit."""

from tradelines.reading.facts.freight.reader import read_freight

__all__ = ["read_freight"]
