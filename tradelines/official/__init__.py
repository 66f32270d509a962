"""Official statistics of trade: fetched, taken from files, and looked up for a quoted figure."""
