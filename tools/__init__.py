"""Scripts that make the reference tables. Each writes the same bytes for the same input."""
