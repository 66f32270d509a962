"""A route of freight where a text names it, and which of several says most."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

# leg: two places of a longer route; pair: two countries; transit: through one; carrier: the railway or shipping line
# of a country; journey: from one place to another, trip: that of one train or ship ("left Aktau for Baku"); gate: a
# terminal or crossing; hub: such a place, or a port, without the word; site: where something is ("in Aktau").
Kind = Literal["route", "leg", "pair", "transit", "carrier", "journey", "trip", "gate", "hub", "site"]

PORTS_OF = "Ports of "
# The country that a text means which names none, by its language.
HOMES = {"az": "AZE", "tr": "TUR"}
# A full stop behind an abbreviation ("13,5 тыс. - по ...") ends nothing.
CLAUSE_END = re.compile(r"[,;:]|\.(?!\s+[^\W\d_A-ZА-ЯЁÇĞİÖŞÜƏ]|\s+[-–—])")
# "Ports and Maritime Organization": a noun in the name of a body.
OF_BODY = re.compile(r"\s(?:and|&)\s[^\W\d_]+\s(?:organi[sz]ation|authority|department|administration|agency)\b")
FIRST_TRAIN = re.compile(r"\b(?:first|ilk|birinci|перв\w+)\s(?:[^\W\d_]+\s){0,3}(?:train|tren|qatar|поезд|состав)")
PORT_WORDS = re.compile(r"^Port of | (?:deep-sea )?port$")
PORT_NAME = re.compile(r"^Port of|\bport$")
_ORDER: tuple[tuple[Kind, ...], ...] = (
    ("route", "transit"),
    ("leg",),
    ("carrier",),
    ("pair",),
    ("journey", "trip", "gate", "hub"),
    ("site",),
)
RANK: dict[Kind, int] = {kind: rank for rank, kinds in enumerate(_ORDER) for kind in kinds}


@dataclass(frozen=True, slots=True)
class Way:
    """A route where it is named: its English name in the reference tables, else as printed."""

    start: int
    end: int
    name: str
    kind: Kind


def is_national(way: Way) -> bool:
    """Whether a way is a country's transport of one mode, or its ports, and no one route."""
    return way.name.startswith(PORTS_OF) or way.name.endswith((" sea", " water", " road", " rail", " air"))


def best(ways: Sequence[Way]) -> Way | None:
    """The way that says most: a named route before a pair of countries, the first of equals."""
    return min(ways, key=lambda way: RANK[way.kind]) if ways else None
