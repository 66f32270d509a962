"""Where the project's own articles, tables and reference data lie."""

from tradelines.building.sources import PROJECT

SEEDS = PROJECT / "seeds"
TABLES = PROJECT / "data" / "tables"
REFERENCE = PROJECT / "data" / "reference"
