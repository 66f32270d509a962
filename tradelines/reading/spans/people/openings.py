"""Who is told by office first and by name next: "The Omani ambassador called for more. ... Adil Karimi said"."""

import re

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people.found import Found

# The office opens one of the first sentences, behind a dateline at most, or is said to speak there; the name may
# come so many sentences later.
_FIRST_SENTENCES, _HEAD, _LATER = 2, 45, 3
_SAYS = re.compile(  # "..., the ambassador said": behind the office or the name
    r"[,\s]*(?:also |further |then |has |had )?(?:said|says|told|noted|added|stated|stressed|announced|explained|"
    r"made the|underlined|highlighted|pointed|continued|emphasi[sz]ed|expressed|remarked|met|held|сказал|заявил|"
    r"отметил|сообщил|подчеркнул|добавил|рассказал|встретил|dedi|söyledi|belirtti|deyib|bildirib|qeyd edib)"
)
# "A, who was in Baku for the forum, met with B".
_WHO_MET = re.compile(r",? who [^.;]{5,160}?, (?:also )?(?:met|said|noted|told|held|added|stressed)\b")
_SAID_BY = re.compile(r"(?:\bas |сказал |заявил |отметил |сообщил |подчеркнул |рассказал |добавил )$")


def naming_sentences(first: int, count: int) -> range:
    """Of `count` sentences those that may bring the name to an office in sentence `first`, the earliest with one."""
    return range(first, min(first + _LATER + 1, count)) if first < _FIRST_SENTENCES else range(0)


def name_openings(document: Document, found: list[Found]) -> None:
    """Give an office that opens the article without a name to the first speaker without an office, in place."""
    opening = next((item for item in found if _opens(document, item)), None)
    if opening is None or any(item.name and _one_office(item, opening) for item in found):
        return
    if any(_holds(name.key, opening) for name in document.names if name.kind == "person"):
        return
    first = document.sentence_at(opening.start).number
    for item in sorted(found, key=lambda one: one.start):
        later = document.sentence_at(item.start).number - first
        if item.start <= opening.outer_end or not item.name:
            continue
        if later > _LATER or (item.title is not None and later):
            return
        if item.title is None and " " in item.name and _speaks(document, item):
            item.title, item.office = opening.title, opening.office
            return


def _holds(person: str, opening: Found) -> bool:
    """Whether the text names someone whom the reference table knows for that office: it is nobody else's then."""
    row = gazetteer().rows["person"][person]
    title = opening.title
    if title is None or row["country"] != title.country:
        return False
    return row["office"] == title.role or (title.core == "minister+foreign_affairs" and "Foreign" in row["office"])


def _opens(document: Document, item: Found) -> bool:
    """Whether an unnamed holder of a definite office is whom one of the first sentences is about."""
    if item.name or item.title is None or item.office is None or item.office.plural or item.indefinite:
        return False
    sentence = document.sentence_at(item.start)
    told = bool(item.title.country or item.title.organisation)
    subject = item.outer_start - sentence.start < _HEAD or bool(_SAYS.match(document.folded, item.outer_end))
    return told and subject and sentence.number < _FIRST_SENTENCES


def _one_office(item: Found, opening: Found) -> bool:
    one, other = item.title, opening.title
    return one is not None and other is not None and (one.core, one.country) == (other.core, other.country)


def _speaks(document: Document, item: Found) -> bool:
    said_by = _SAID_BY.search(document.folded, max(item.start - 15, 0), item.start)
    return bool(said_by or _SAYS.match(document.folded, item.end) or _WHO_MET.match(document.folded, item.end))
