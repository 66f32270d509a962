"""Make data/reference/sources.csv: origin, licence, date and fingerprint of every other file there.

Run it last, after any other script or any edit of a table: python -m tools.make_sources
"""

import hashlib
import tomllib

from tools.tables import REFERENCE, TOOLS, write_table

COLUMNS = ("file", "origin", "licence", "date", "sha256")


def main() -> None:
    """Write the table; KeyError for a file whose origin nobody has told."""
    told = tomllib.loads((TOOLS / "sources.toml").read_text("utf-8"))
    files = sorted(path for path in REFERENCE.iterdir() if path.is_file() and path.name != "sources.csv")
    write_table(
        "sources",
        COLUMNS,
        [
            {"file": path.name, **told[path.name], "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
            for path in files
        ],
    )


if __name__ == "__main__":
    main()
