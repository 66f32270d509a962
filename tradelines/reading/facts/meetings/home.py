"""Whose countries an article is about, and from which it is written."""

from collections import Counter
from functools import cache

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, once, within

HOMES = {"az": "AZE", "tr": "TUR"}

# Within how many characters the dateline's city stands.
_HEAD = 40
# A dateline below a headline stands within so many.
_FIRST_LINES = 500


@once
def main_pair(document: Document) -> list[str]:
    """The two countries an article names most; fewer where it names fewer."""
    codes = groups()
    counted = Counter(name.key for name in document.names if name.kind == "country" and name.key not in codes)
    most = counted.most_common(3)
    unclear = len(most) == 3 and most[2][1] * 3 > most[1][1] * 2
    return [code for code, _ in most[: 1 if unclear else 2]]


@cache
def groups() -> frozenset[str]:
    """Codes that stand for several countries."""
    return frozenset(code for code, row in gazetteer().rows["country"].items() if row["kind"] != "country")


@cache
def _codes() -> dict[str, str]:
    """The countries' codes by their English names."""
    return {gazetteer().english("country", code): code for code in gazetteer().rows["country"]}


def host_of(role: str) -> str:
    """The country at which an office is held: "Ambassador to Russia"; "" for offices at home."""
    _, _, host = role.partition(" to ")
    return _codes().get(host, "")


@once
def home_of(document: Document) -> str:
    """The country of the outlet: by language, or by the city in capitals at the head of the text; "" if unknown."""
    home = HOMES.get(document.lexicon.language, "")
    if home:
        return home
    start = len(document.text) - len(document.text.lstrip())
    places = gazetteer().rows["place"]
    for name in within(document.names, start, start + _FIRST_LINES):
        near = name.start < start + _HEAD or _opens_line(document.text, name.start, name.end)
        town = name.kind == "place" or name.form == "capital"
        if near and town and document.text[name.start : name.end].isupper():
            return places[name.key].get("country", "") if name.kind == "place" else name.key
    return ""


def _opens_line(text: str, start: int, end: int) -> bool:
    """Whether a town stands as datelines do, first in its line and before a comma, dash, bracket, slash or stop."""
    return text[:start].rstrip(" ").endswith("\n") and text[end : end + 2].lstrip()[:1] in tuple(",-–—(/.")


def host_told(document: Document, role: str, core: str, country: str) -> str:
    """The country to which an ambassador is sent: by his office, else the other of the article's two."""
    host, pair = host_of(role), main_pair(document)
    if (
        host
        or core.split("+", maxsplit=1)[0] != "ambassador"
        or len(pair) != len(("one", "other"))
        or country not in pair
    ):
        return host
    return next(code for code in pair if code != country)
