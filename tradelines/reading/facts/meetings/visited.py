"""A visit to someone is a meeting with him: "Büyükelçi A, Bakan Yardımcısı B'yi makamında ziyaret etti"."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import host_of
from tradelines.reading.spans.document import Document, within

# Between the name, with its accusative, and the verb: "'yi makamında ".
_WHOM = re.compile(r"(?:['’]?(?:y|n)?[iuü])? (?:(?:da|de|də|makaminda|ofisinde|ofisində|yerinde|evinde) )*")
# "visited Minister A at his office", "paid a visit to President A".
_TO_WHOM = re.compile(r"(?: to)? (?:(?:the|his|her|visiting) )?")


def take_visited(document: Document, frame: Frame) -> None:
    """Make the visit to a named office holder of another country a meeting of the two."""
    trigger = frame.trigger
    envoy = frame.named[0] if frame.named else None
    before = within(document.family("meet"), 0, frame.sentence.start)
    alone = all(term.label.startswith("meet.visit") for term in before)
    if alone and trigger.kind == "visit" and trigger.form == "verb" and envoy and not frame.place_country:
        frame.place_country = host_of(envoy.role)  # a consul general visits a port of the land he is sent to
    if trigger.kind != "visit" or trigger.form not in ("verb", "future") or len(frame.named) < len(("guest", "host")):
        return
    if document.lexicon.language in ("az", "tr"):
        last = max((m for m in frame.people if m.end <= trigger.start), key=lambda m: m.end, default=None)
        whom = last is not None and _WHOM.fullmatch(document.folded, last.end, trigger.start)
    else:
        last = min((m for m in frame.people if m.start >= trigger.end), key=lambda m: m.start, default=None)
        whom = last is not None and _TO_WHOM.fullmatch(document.folded, trigger.end, last.outer_start)
    if whom and last is not None and last.person.role and len({p.country or "?" for p in frame.named}) > 1:
        frame.trigger = trigger._replace(kind="meeting")
        frame.objects = [last]
