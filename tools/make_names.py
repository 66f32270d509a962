"""Make data/reference/bodies.csv and people.csv from the curated lists beside this script.

Run: python -m tools.make_names
"""

from tools.tables import TOOLS, read_table, terms, write_table

BODY_COLUMNS = ("body_id", "name", "names", "country", "kind", "source")
PERSON_COLUMNS = ("person_id", "name", "names", "country", "office", "office_from", "office_to", "source")
SOURCE = "general knowledge, not checked against a page"


def main() -> None:
    """Write both tables."""
    for table, columns in (("bodies", BODY_COLUMNS), ("people", PERSON_COLUMNS)):
        rows = read_table(TOOLS / f"{table}.csv")
        write_table(
            table, columns, ({**row, "names": terms(row["names"].split("|")), "source": SOURCE} for row in rows)
        )


if __name__ == "__main__":
    main()
