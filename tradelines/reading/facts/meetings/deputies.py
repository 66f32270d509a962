"""A deputy who is told by whose he is: "Minister A and his deputy B", «его заместитель», "onun müavini"."""

import re

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of

_HIS = re.compile(
    r"\b(?:(?:his|her|their) deputy|(?:его|ее|их) (?:первый |первым )?заместител\w+|"
    r"(?:onun|və|ve) (?:birinci )?(?:müavini|yardimcisi)),? $"
)
# Characters before a name in which such words stand, and in which the one whose deputy he is was named.
_NEAR, _REACH = 30, 120


def is_deputy(document: Document, mention: Mention) -> bool:
    """Whether a full name without an office stands behind "his deputy"."""
    if mention.person.role or " " not in mention.person.name:
        return False
    return bool(_HIS.search(document.folded, max(mention.start - _NEAR, 0), mention.start))


def take_deputies(document: Document, event: Event) -> None:
    """Give the deputies of an event the office and country of those right before whose deputies they are."""
    for mention in event.people:
        if not is_deputy(document, mention):
            continue
        before = within(people_of(document), max(mention.start - _REACH, 0), mention.start)
        heads = [other.person for other in before if other.person.role and other.person.name]
        if heads:
            head, person = heads[-1], mention.person
            person.role, person.core = f"Deputy {head.role}", head.core + "+deputy"
            person.organisation, person.country = head.organisation, person.country or head.country
