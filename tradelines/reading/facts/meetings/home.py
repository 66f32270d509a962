"""Whose countries an article is about, and from which it is written."""

from collections import Counter

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, once
from tradelines.reading.spans.people.tokens import tokens_of

HOMES = {"az": "AZE", "tr": "TUR"}


@once
def main_pair(document: Document) -> list[str]:
    """The two countries an article names most; fewer where it names fewer."""
    groups = {code for code, row in gazetteer().rows["country"].items() if row["kind"] != "country"}
    counted = Counter(name.key for name in document.names if name.kind == "country" and name.key not in groups)
    most = counted.most_common(3)
    unclear = len(most) == 3 and most[2][1] * 3 > most[1][1] * 2
    return [code for code, _ in most[: 1 if unclear else 2]]


@once
def home_of(document: Document) -> str:
    """The country of the outlet: by language, or by the city in capitals at the head of the text."""
    home = HOMES.get(document.lexicon.language, "")
    if home or not document.sentences:
        return home
    for token in tokens_of(document).of(document.sentences[0])[:6]:
        if token.kind == "place" and document.text[token.start : token.end].isupper():
            return token.country
    return ""
