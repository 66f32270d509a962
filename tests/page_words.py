"""What stands on a page that a test has opened."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def words_of(app):
    """All Markdown and captions of a page, in order, as one text."""
    return "\n".join(element.value for element in [*app.markdown, *app.caption])


def addresses_of(app):
    """Where the links of a page lead to."""
    return [(link.proto.page, link.proto.query_string) for link in app.get("page_link")]
