"""The spans of an article to rows, one module a table. No module here imports another."""
