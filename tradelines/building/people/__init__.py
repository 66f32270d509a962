"""Persons and events across articles: who is behind the spellings, which reports tell of one meeting."""

from tradelines.building.people.by_hand import ByHand, name_and_country
from tradelines.building.people.events import resolve_events
from tradelines.building.people.gathering import Gathering, sighting_of
from tradelines.building.people.persona import Merge, Sighting, Who
from tradelines.building.people.persons import person_of, resolve_persons
from tradelines.building.people.report import Report, report_of

__all__ = [
    "ByHand",
    "Gathering",
    "Merge",
    "Report",
    "Sighting",
    "Who",
    "name_and_country",
    "person_of",
    "report_of",
    "resolve_events",
    "resolve_persons",
    "sighting_of",
]
