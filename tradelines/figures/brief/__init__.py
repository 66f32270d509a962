"""Briefs: a note on two countries or on a corridor, to hand on as a page or as a document."""
