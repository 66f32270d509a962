"""An amount of money, a quantity and a percentage, as they stand in a text."""

from dataclasses import dataclass
from typing import Literal

from tradelines.schema import Approx

TURKIC = ("az", "tr")  # the verb comes last, cases are endings
ABLATIVE = ("dan", "dən", "den", "tan", "ten")  # of such: "from", "than"
Case = Literal["", "dative", "ablative", "accusative", "locative", "adjective", "instrumental"]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money in units of its currency. `value_high` is the upper end of a range.

    `value_usd` is set for dollars and where dollars stand beside another currency. `case` is the grammatical
    case of the amount in Azerbaijani and Turkish. `borrowed` tells that currency or scale were taken from the
    amount at its side ("exports 359.5 million, imports 37.3 million dollars").
    """

    start: int
    end: int
    value: float
    currency: str
    approx: Approx = "exact"
    value_high: float | None = None
    value_usd: float | None = None
    case: Case = ""
    scale: float = 1.0
    borrowed: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of tonnes, TEU, containers, wagons, trains or vehicles."""

    start: int
    end: int
    value: float
    unit: str
    approx: Approx = "exact"
    value_high: float | None = None
    case: Case = ""


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage without its direction; `signed` where the text prints a plus or minus before it."""

    start: int
    end: int
    value: float
    signed: Literal["", "+", "-"] = ""
    points: bool = False
