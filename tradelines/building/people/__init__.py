"""Persons and events across articles: who is behind the spellings, which reports tell of one meeting."""

from tradelines.building.people.by_hand import ByHand, name_and_country
from tradelines.building.people.events import resolve_events
from tradelines.building.people.persona import Merge, People, Sighting
from tradelines.building.people.persons import resolve_sightings, sighting_of
from tradelines.building.people.report import Report, report_of

__all__ = [
    "ByHand",
    "Merge",
    "People",
    "Report",
    "Sighting",
    "name_and_country",
    "report_of",
    "resolve_events",
    "resolve_sightings",
    "sighting_of",
]
