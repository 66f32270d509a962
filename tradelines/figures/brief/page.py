"""A note as one page of HTML: it loads nothing, runs nothing, and can be printed."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tradelines.figures.brief.note import Note

MIME = "text/html"


def as_html(note: Note) -> bytes:
    """The page in UTF-8. All text of articles is escaped; only our own pictures go in as markup."""
    looks = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    looks.filters["drawn"] = Markup
    return looks.get_template("note.html").render(note=note).encode("utf-8")
