"""People and bodies by their names as they stand on the pages."""

from collections.abc import Mapping
from typing import Any

from tradelines.analysis.meetings.bodies import commission_parties
from tradelines.figures.formats import country
from tradelines.figures.meetings.words import parties


def person_label(row: Mapping[str, Any]) -> str:
    """A person by a row of `persons`: "Anar Aliev (Azerbaijan)"."""
    return _of(row["name"] or row["person"], row["country"])


def body_label(row: Mapping[str, Any]) -> str:
    """A body by a row of `bodies`: "Ministry of Transport (Iran)", "Joint commission, Azerbaijan–Iran"."""
    if codes := commission_parties(row["body"]):
        return f"Joint commission, {parties(codes)}"
    return _of(row["name"], row["country"])


def _of(name: str, code: str) -> str:
    land = country(code) if code else ""
    return name if not land or land in name else f"{name} ({land})"
