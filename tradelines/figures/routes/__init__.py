"""Routes as pictures, tables and words."""
