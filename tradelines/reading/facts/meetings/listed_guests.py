"""Whose country those have who stand in a list of guests: "A, Astana'da Kazakistan bakanı B, C ve D ile görüştü"."""

import re
from itertools import pairwise

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import Mention, Person

# What stands between two of a list, the second with words of his office that no vocabulary has, and before the last.
_NEXT = re.compile(r"\W{0,3},? ?(?:[^.;:]{0,60} )?")
_LAST = re.compile(r"\W{0,3} (?:və|ve|ile|ilə|hem de|həm də) (?:[^.,;:]{0,60} )?")


def country_of_listed_guest(document: Document, person: Person, event: Event, home: str) -> str:
    """The guests' country for one of them, the last of whom alone has the Turkic ending of "with"; "" for others.

    Who acts stands before them all, and is of the outlet's own country.
    """
    if document.lexicon.language not in ("az", "tr") or event.kind != "meeting":
        return ""
    number = next(n for n, mention in enumerate(event.people) if mention.person is person)
    before, behind = event.people[:number], event.people[number + 1 :]
    if not before or before[0].person.country != home or event.is_object(person):
        return ""
    if not _leads_to_guest(document, event, [event.people[number], *behind]):
        return ""
    last = before[-1].person.country
    if last not in ("", home) and len(before) > 1:
        joined = _NEXT.fullmatch(document.folded, before[-1].outer_end, event.people[number].outer_start)
        return last if joined else ""
    return event.place_country if len(before) == 1 and event.place_country != home else ""


def take_countries_of_neighbour(events: list[Event]) -> None:
    """Give a meeting of which one side alone is named the countries of that before it in the same town.

    "Türkiye ile Özbekistan heyetleri Ankara'da buluşuyor. Bakan A'nın katılacağı toplantı bugün Ankara'da yapılacak."
    """
    for last, event in pairwise(events):
        near = 0 < event.frames[0].sentence.number - last.frames[-1].sentence.number <= 1
        told = near and event.kind == "meeting" and len(event.countries) == 1 and bool(event.place)
        if told and event.named and event.place == last.place and event.countries[0] in last.countries:
            event.countries = list(last.countries)


def _leads_to_guest(document: Document, event: Event, listed: list[Mention]) -> bool:
    """Whether the list goes on to one with the ending, before whom "and" stands."""
    for one, other in pairwise(listed):
        if other.outer_start < one.outer_end:
            return False
        if event.is_object(other.person):
            return bool(_LAST.fullmatch(document.folded, one.outer_end, other.outer_start))
        if not _NEXT.fullmatch(document.folded, one.outer_end, other.outer_start):
            return False
    return False
