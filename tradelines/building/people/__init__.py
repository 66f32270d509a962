"""Persons and events across articles: who is behind the spellings, which reports tell of one meeting."""

from tradelines.building.people.events import resolve_events
from tradelines.building.people.persona import Merge, People, Sighting
from tradelines.building.people.persons import resolve_people, resolve_sightings, sighting_of

__all__ = ["Merge", "People", "Sighting", "resolve_events", "resolve_people", "resolve_sightings", "sighting_of"]
