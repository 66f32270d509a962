"""Persons of a handful of sightings, as a test has them, by the way that a build goes."""

from tradelines.building.people import ByHand, Gathering, person_of, resolve_persons


class People:
    """Who is who among some sightings: `ids` by participant_id, and what was merged."""

    def __init__(self, sightings, hand=None):
        ordered = sorted(sightings)
        gathering = Gathering(hand or ByHand())
        numbers = gathering.add(ordered)
        who = resolve_persons(gathering)
        self.ids = {s.participant_id: person_of(who, n) for s, n in zip(ordered, numbers, strict=True)}
        self.merges, self.rows = who.merges, who.rows
