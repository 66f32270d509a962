"""One article to rows. Pure: no pandas, no disk but its own lexicon and the reference tables."""
