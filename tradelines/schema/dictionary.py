"""The data dictionary as text, made from the schema and never written by hand."""

from tradelines.schema.columns import Column, Table


def as_markdown(tables: dict[str, Table]) -> str:
    """One heading and one Markdown table for each of the tables, in order."""
    return "\n\n".join(_table(table) for table in tables.values())


def _table(table: Table) -> str:
    lines = [f"### {table.name}", "", table.meaning, "", "| column | type | meaning |", "|---|---|---|"]
    lines += [f"| `{column.name}` | {_type(column)} | {_meaning(column)} |" for column in table.columns]
    return "\n".join(lines)


def _type(column: Column) -> str:
    return f"{column.type}, {column.unit}" if column.unit else column.type


def _meaning(column: Column) -> str:
    words = ", ".join(f"`{word}`" for word in column.vocabulary)
    return f"{column.meaning}: {words}" if words else column.meaning
