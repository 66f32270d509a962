"""Where the project's own articles, tables, reference data and corrections lie."""

from tradelines.building.sources import PROJECT

SEEDS = PROJECT / "seeds"
TABLES = PROJECT / "data" / "tables"
REFERENCE = PROJECT / "data" / "reference"
CORRECTIONS = PROJECT / "data" / "corrections.csv"
