"""Tables for the tests of the analysis."""

from made_tables import few_tables, many_tables, no_tables

__all__ = ["few_tables", "many_tables", "no_tables"]
