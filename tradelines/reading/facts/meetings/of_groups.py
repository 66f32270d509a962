"""Meetings of a group of states: of whom they were, where some of its states are named and the group is too."""

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.home import groups
from tradelines.reading.spans.people import Person


def is_of_group(event: Event) -> bool:
    """Whether it is one of a numbered series of a group of states: "the 5th meeting of the ministers of X"."""
    first = event.frames[0]
    numbered = first.trigger.form == "noun" and first.trigger.number is not None
    return numbered and not groups().isdisjoint(first.stated) and len(event.named) != 2


def of_states(event: Event) -> list[Person]:
    """Those named who speak for one country, and for no group of them."""
    return [person for person in event.named if person.country not in groups()]


def without_groups(event: Event, codes: list[str]) -> list[str]:
    """Of a group those whose people came, and the host: "the ministers of X met in Baku", with A and B of it named."""
    groups_told = [code for code in codes if code in groups() and code != "EU"]
    open_to_many = event.kind in ("conference", "commission session") or is_of_group(event)
    members = of_states(event) or len(codes) > len(groups_told) + 1
    if not (groups_told and members and open_to_many and event.place_country):
        return codes
    codes = [code for code in codes if code not in groups_told]
    return codes if event.place_country in codes else [*codes, event.place_country]
