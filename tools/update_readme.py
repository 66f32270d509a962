"""Write the parts of README.md that are made from the code: the data dictionary and the command line's help.

python tools/update_readme.py           rewrite the parts
python tools/update_readme.py --check   exit 1 where they are out of date
"""

import re
import sys
from pathlib import Path

from typer.testing import CliRunner

from tradelines.cli import app
from tradelines.schema import TABLES
from tradelines.schema.dictionary import as_markdown
from tradelines.schema.official import OFFICIAL

README = Path(__file__).resolve().parents[1] / "README.md"
# The parts of the README that show a command's help.
HELP = {
    "help": ("build",),
    "help of correct add field": ("correct", "add", "field"),
    "help of official refresh": ("official", "refresh"),
}


def current(readme: str) -> str:
    """The README with its made parts as the code would have them now."""
    readme = replaced(readme, "dictionary", as_markdown({**TABLES, OFFICIAL.name: OFFICIAL}))
    for part, words in HELP.items():
        readme = replaced(readme, part, f"```text\n{help_text(*words)}\n```")
    return readme


def replaced(text: str, part: str, content: str) -> str:
    """The text with what stands between the marks of a part exchanged; ValueError where the marks are missing."""
    pattern = re.compile(
        rf"(<!-- {part}: made by tools/update_readme.py -->\n).*?(\n<!-- end of {part} -->)", re.DOTALL
    )
    if not pattern.search(text):
        raise ValueError(f"README.md has no marks for {part}")
    return pattern.sub(lambda marks: marks[1] + "\n" + content + "\n" + marks[2], text)


def help_text(*words: str) -> str:
    """What `tradelines … --help` prints for a command, on a plain terminal of 100 columns."""
    plain = {"COLUMNS": "100", "TERMINAL_WIDTH": "100", "NO_COLOR": "1", "TERM": "dumb"}
    result = CliRunner().invoke(app, [*words, "--help"], env=plain, prog_name="tradelines")
    return "\n".join(line.rstrip() for line in result.output.strip().splitlines())


def main() -> int:
    """Rewrite, or with --check only compare."""
    text = README.read_text("utf-8")
    wanted = current(text)
    if "--check" in sys.argv[1:]:
        return int(wanted != text)
    README.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
