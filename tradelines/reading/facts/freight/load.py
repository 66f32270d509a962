"""A number with a unit of freight, as it stands in a text."""

import re
from dataclasses import dataclass
from typing import get_args

from tradelines.reading.spans.amounts import Case
from tradelines.schema import Approx, FreightUnit

UNITS: tuple[FreightUnit, ...] = get_args(FreightUnit)
# A sentence that is longer is none; only so much of it on either side of a load is looked at.
SENTENCE = 600
TEU_BEHIND = re.compile(
    r"\s?\w*\s?(?:\((?:in\s)?(?:teu|дфэ)|(?:in|в)\s(?:(?:twenty|20)-?\s?foot|двадцатифутов\w+|teu|дфэ)|\(?(?:teu|"
    r"iyirmifutluq|20 futluq) ekv)|\s(?:teu|дфэ)\b"
)

# "in TEU equivalent 30,774 containers"
TEU_BEFORE = re.compile(
    r"(?:\b(?:teu|дфэ)\s(?:ekvivalent\w*|эквивалент\w*|eşdeğer\w*|terms|equivalents?|cinsind\w+|olaraq)"
    r"|\bin teu|\bв дфэ),?\s"
    r"(?:[^\W\d_]+\s){0,2}$"
)


@dataclass(frozen=True, slots=True)
class Load:
    """A number with a unit of freight. `counted` tells that the unit was taken from a noun before the number.

    `ordinal` tells that it is the number of the last of them: "the 300th train".
    """

    start: int
    end: int
    value: float
    unit: FreightUnit
    approx: Approx = "exact"
    case: Case = ""
    counted: bool = False
    ordinal: bool = False
