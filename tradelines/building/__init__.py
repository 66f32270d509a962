"""Rows of many articles to tables: sources, duplicates, checks, what is one across articles, and the build itself."""
