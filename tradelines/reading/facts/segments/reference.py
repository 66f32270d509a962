"""The reference network and projects, as far as reading needs them: which row a line between two places is."""

import csv
from dataclasses import dataclass
from functools import cache
from typing import cast

from tradelines.reading.gazetteer import REFERENCE, gazetteer
from tradelines.reading.matching import fold
from tradelines.schema import SegmentMode

# What a project's name says of its kind.
_MODES: tuple[tuple[str, SegmentMode], ...] = (
    ("bridge", "bridge"), ("terminal", "terminal"), ("hub", "terminal"), ("dry port", "terminal"), ("zone", ""),
    ("port", "port"), ("corridor", ""), ("train", "rail"), ("track", "rail"), ("rehabilitation", "rail"),
    ("reconstruction", "rail"), ("restoration", "rail"), ("railway", "rail"),
)  # fmt: skip
# A published length that lies this near is the same length.
SAME_LENGTH = 0.005


@dataclass(frozen=True, slots=True)
class Known:
    """A row of the reference: its id, English name, corridor, ends, and every published length in km."""

    reference_id: str
    name: str
    corridor: str
    from_place: str
    to_place: str
    mode: SegmentMode
    is_work: bool
    lengths_km: tuple[float, ...]

    def contradicts(self, length_km: float) -> bool:
        """Whether no published length is that one."""
        return bool(self.lengths_km) and not any(
            abs(length_km - known) <= SAME_LENGTH * known for known in self.lengths_km
        )


class Reference:
    """Lines and works by their ends."""

    def __init__(self) -> None:
        """Load the tables."""
        segments = {row["segment_id"]: row for row in _rows("network")}
        self._by_id: dict[str, Known] = {}
        self._by_ends: dict[tuple[str, frozenset[str]], Known] = {}
        for segment in segments.values():
            self._add_segment(segment)
        self._routes = {
            (row["mode"], frozenset((row["from_place"], row["to_place"]))): row
            for row in gazetteer().rows["route"].values()
            if row["from_place"]
        }
        variants: dict[str, list[dict[str, str]]] = {}
        for row in _rows("projects"):
            variants.setdefault(row["project_id"].partition("@")[0], []).append(row)
        for key, rows in variants.items():
            self._add_project(key, rows, segments)

    def route_by_ends(self, mode: str, places: frozenset[str]) -> dict[str, str] | None:
        """The row of the table `routes` that runs between two places, countries or seas, of a mode."""
        return self._routes.get((mode, places))

    def by_id(self, reference_id: str) -> Known | None:
        """The row of an id; None where it is no segment and no project."""
        return self._by_id.get(reference_id)

    def by_ends(self, mode: str, places: frozenset[str]) -> Known | None:
        """The line between two places, or the work at one, of a mode; places by name, ports as their city."""
        return self._by_ends.get((mode, places))

    def _add_segment(self, row: dict[str, str]) -> None:
        ends = city(row["from_place"]), city(row["to_place"])
        length = (float(row["length_km"]),) if row["length_km"] else ()
        noun = {"rail": "railway", "road": "road"}.get(row["mode"])
        if noun is None:
            return
        known = Known(
            row["segment_id"],
            f"{ends[0]}-{ends[1]} {noun}",
            row["corridor"],
            *ends,
            cast(SegmentMode, row["mode"]),
            False,
            length,
        )
        self._by_id[row["segment_id"]] = known
        self._by_ends.setdefault((row["mode"], frozenset(ends)), known)

    def _add_project(self, key: str, rows: list[dict[str, str]], segments: dict[str, dict[str, str]]) -> None:
        name = rows[0]["name"]
        named = gazetteer().find(name, fold(name), "en")
        places = list(dict.fromkeys(city(found.key) for found in named if found.kind == "place"))
        segment = segments.get(rows[0]["segment_id"])
        lengths = tuple(float(row["length_km"]) for row in rows if row["length_km"])
        ends = (places[0], places[-1]) if len(set(places)) > 1 else ("", "")
        corridor = segment["corridor"] if segment else "other"
        mode: SegmentMode = next((mode for word, mode in _MODES if word in name.lower()), "")
        known = Known(key, name, corridor, *ends, mode, True, lengths)
        self._by_id[key] = known
        if places and mode not in {"", "port"}:
            self._by_ends[(mode, frozenset((places[0], places[-1])))] = known


@cache
def reference() -> Reference:
    """The reference, loaded once a process."""
    return Reference()


def city(place_id: str) -> str:
    """The name of the city of a place, so that a port, a station and a city of one name are one."""
    name = gazetteer().english("place", place_id).removeprefix("Port of ")
    return name.split(" (", maxsplit=1)[0].removesuffix(" deep-sea port").removesuffix(" dry port")


def _rows(table: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
