"""Corrections by hand: kept in a file, applied at every build between reading and resolving, withdrawn at will."""

from tradelines.building.corrections.applying import Corrections
from tradelines.building.corrections.cells import fields_of
from tradelines.building.corrections.file import Corrected, CorrectionsError, load
from tradelines.building.corrections.making import add, withdraw

__all__ = ["Corrected", "Corrections", "CorrectionsError", "add", "fields_of", "load", "withdraw"]
