"""Make data/reference/routes.csv from the curated names beside this script.

Run: python -m tools.make_routes
"""

import tomllib

from tools.declension import declined
from tools.tables import TOOLS, terms, write_table

COLUMNS = ("route_id", "name", "names", "corridor", "source")


def main() -> None:
    """Write the table."""
    routes = tomllib.loads((TOOLS / "routes.toml").read_text("utf-8"))
    write_table(
        "routes",
        COLUMNS,
        (
            {
                "route_id": route,
                "name": words["name"],
                "names": terms(declined(words["names"])),
                "corridor": words["corridor"],
                "source": "tools/routes.toml",
            }
            for route, words in routes.items()
        ),
    )


if __name__ == "__main__":
    main()
