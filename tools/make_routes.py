"""Make data/reference/routes.csv from the curated names beside this script.

Run: python -m tools.make_routes
"""

import tomllib
from typing import Any

from tools.declension import declined
from tools.tables import TOOLS, terms, write_table

COLUMNS = (
    "route_id",
    "name",
    "full_name",
    "names",
    "corridor",
    "mode",
    "from_place",
    "to_place",
    "reference_id",
    "source",
)


def main() -> None:
    """Write the table."""
    routes = tomllib.loads((TOOLS / "routes.toml").read_text("utf-8"))
    write_table("routes", COLUMNS, [_route(route, words) for route, words in routes.items()])


def _route(route: str, words: dict[str, Any]) -> dict[str, str]:
    ends = words.get("ends", "|").split("|")
    return {
        "route_id": route, "name": words["name"], "full_name": words.get("full_name", words["name"]),
        "names": terms(declined(words["names"]), _spaced(words["names"])), "corridor": words["corridor"],
        "mode": words.get("mode", ""),
        "from_place": ends[0], "to_place": ends[1], "reference_id": words.get("reference_id", ""),
        "source": "tools/routes.toml",
    }  # fmt: skip


def _spaced(names: list[str]) -> list[str]:
    """The names with blanks round the dashes: "north - south corridor"."""
    return [name.replace("-", " - ") for name in names if "-" in name and " - " not in name and "trans" not in name]


if __name__ == "__main__":
    main()
