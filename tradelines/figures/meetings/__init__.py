"""Meetings: the timeline, its tables, and all of it in words."""
