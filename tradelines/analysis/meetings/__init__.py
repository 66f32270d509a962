"""Meetings as events: what is chosen of them, how often, who was there, what each report says, who met whom."""

from tradelines.analysis.meetings.choice import MeetingChoice, MeetingOptions, chosen, counted, options
from tradelines.analysis.meetings.events import MAIN, MENTIONED, PLANNED, events, is_office, participants, people

__all__ = [
    "MAIN",
    "MENTIONED",
    "PLANNED",
    "MeetingChoice",
    "MeetingOptions",
    "chosen",
    "counted",
    "events",
    "is_office",
    "options",
    "participants",
    "people",
]
