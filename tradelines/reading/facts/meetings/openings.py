"""What people of several countries open together, where no word for a ceremony tells of it."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import home_of
from tradelines.reading.spans.document import Document

_BY = re.compile(r"\s(?:(?:in|on|at|в|во)\s(?:[\w.]+,?\s){1,4})?(?:jointly )?by\s")


def opened_together(document: Document, frame: Frame) -> bool:
    """Whether named people of two countries open something or come to its opening: "A and B opened the terminal"."""
    if frame.trigger.form != "open" or frame.doubtful:
        return False
    people = frame.people
    if not frame.attended and not _BY.match(document.folded, frame.trigger.end):
        russian = document.lexicon.language == "ru"  # whose subject may stand behind
        people = [m for m in people if russian or m.start < frame.trigger.start]
    return len({mention.person.country for mention in people if mention.person.name and mention.person.country}) > 1


def toured_together(document: Document, frame: Frame) -> bool:
    """Whether named people of two countries looked at something together: "A and B inspected the bridge"."""
    if frame.trigger.form != "tour":
        return False
    sides = {person.country or (home_of(document) if person.role else "") for person in frame.named}
    return len(sides - {""}) > 1
