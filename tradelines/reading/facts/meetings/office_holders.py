"""Who hold the office that a meeting names in the plural: "the interior ministers of A and B", named elsewhere."""

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, Person, people_of

# Offices of which a country has one holder; of ministers one for each field.
_SINGLE = frozenset({"president", "prime_minister", "leader", "speaker", "supreme_leader", "secretary_of_state"})
# "The leaders", "the heads of state" are presidents.
# Offices of the reference table.
_KNOWN = {
    "President": "president",
    "Prime Minister": "prime_minister",
    "Minister of Foreign Affairs": "minister+foreign_affairs",
}
_MEANT = {"leader": frozenset({"leader", "president"})}
_MOST = 3


def take_holders(document: Document, events: list[Event]) -> None:
    """Add the holders to meetings that name their offices and countries and, of a country, nobody."""
    for event in events:
        first = event.frames[0]
        codes = [code for code in first.stated if all(person.country != code for person in event.named)]
        if event.past or not codes or not 2 <= len(first.stated) <= _MOST:
            continue
        offices = [m for m in within(people_of(document), first.start, first.end) if m.plural and not m.person.name]
        for office in offices:
            holders = _holders(document, office, codes)
            # Of a meeting that is only looked back on, one side alone says too little.
            if (event is events[0] and not event.planned) or len(holders) == len(codes):
                event.people.extend(holders)
                event.by_office = event.by_office or bool(holders)


def _holders(document: Document, office: Mention, codes: list[str]) -> list[Mention]:
    """The first mentions of those who hold an office in one of some countries, of each country who is the only one."""
    if not _is_single(office.person.core):
        return []
    held: dict[str, dict[int, Mention]] = {}
    for mention in people_of(document):
        person = mention.person
        if person.country in codes and _holds(person, office.person.core):
            held.setdefault(person.country, {}).setdefault(id(person), mention)
    return [next(iter(people.values())) for people in held.values() if len(people) == 1]


def _is_single(core: str) -> bool:
    head, *rest = core.split("+")
    return "deputy" not in rest and (head in _SINGLE or (head == "minister" and bool(rest)))


def _holds(person: Person, core: str) -> bool:
    """Whether a named person holds the office: of joined fields ("economy and trade") it need be one."""
    if not person.name or not person.sure or person.former:
        return False
    head, *fields = core.split("+")
    known = _KNOWN.get(person.known_office, "")
    if not person.core and (known == core or known in _MEANT.get(core, ())):
        return True  # "the heads of state of A and B talked. Xi Jinping noted ..."
    for own in person.core.split("|"):
        theirs, *rest = own.split("+")
        if theirs in _MEANT.get(head, {head}) and "deputy" not in rest and set(fields) <= set(rest):
            return True
    return False
