"""Make data/reference/bodies.csv, people.csv and offices.csv from the curated lists beside this script.

Terms of office are facts of Wikidata (CC0), read from the lists of office holders that EveryPolitician made of it in
2022: a term without an end was held then. Who came after has the page that names him in office as `source`.

Run: python -m tools.make_names
"""

from tools.tables import TOOLS, read_table, terms, write_table

BODY_COLUMNS = ("body_id", "name", "names", "country", "kind", "source")
PERSON_COLUMNS = ("person_id", "name", "names", "country", "office", "office_from", "office_to", "source")
OFFICE_COLUMNS = ("person_id", "country", "office", "office_from", "office_to", "as_of", "body_id", "source")
SOURCE = "general knowledge, not checked against a page"
AS_OF = "2022"


def main() -> None:
    """Write the three tables."""
    bodies, people, offices = (read_table(TOOLS / f"{table}.csv") for table in ("bodies", "people", "offices"))
    country = {row["person_id"]: row["country"] for row in people}
    told = {_term(row): _page(row["list"]) for row in offices}
    write_table("bodies", BODY_COLUMNS, ({**row, **_terms(row), "source": SOURCE} for row in bodies))
    write_table(
        "people",
        PERSON_COLUMNS,
        ({**row, **_terms(row), "source": row["source"] or told.get(_term(row), SOURCE)} for row in people),
    )
    write_table(
        "offices",
        OFFICE_COLUMNS,
        (
            {**row, "country": country[row["person_id"]], "as_of": AS_OF, "source": _page(row["list"])}
            for row in offices
        ),
    )


def _terms(row: dict[str, str]) -> dict[str, str]:
    return {"names": terms(row["names"].split("|"))}


def _term(row: dict[str, str]) -> tuple[str, str, str]:
    return row["person_id"], row["office"], row["office_from"]


def _page(holders: str) -> str:
    return f"Wikidata (CC0) in https://github.com/every-politician-scrapers/{holders}/blob/main/html/holders21.csv"


if __name__ == "__main__":
    main()
