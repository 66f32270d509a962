"""The data dictionary, from the schema."""

import pandas as pd

from tradelines.schema import TABLES


def dictionary(table: str) -> pd.DataFrame:
    """The columns of a table: name, meaning, type, unit, allowed values. KeyError for a table that is none."""
    return pd.DataFrame(
        {
            "Column": column.name,
            "Meaning": column.meaning,
            "Type": column.type,
            "Unit": column.unit,
            "Allowed values": ", ".join(column.vocabulary),
        }
        for column in TABLES[table].columns
    )
