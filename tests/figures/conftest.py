"""Tables for the tests of the figures."""

from made_tables import few_tables, many_tables, no_tables

__all__ = ["few_tables", "many_tables", "no_tables"]
