"""What a link is: a railway, road, bridge, terminal, port, pipeline, ferry or corridor where a text names it."""

from dataclasses import dataclass
from typing import cast

from tradelines.reading.matching import Match
from tradelines.schema import Corridor, SegmentMode

TURKIC = ("az", "tr")
# The labels of the words for joining two places; "geçen yıl" is none of them.
JOINS = ("segjoin.now", "segjoin.finite", "segjoin.later")
# What runs from one place to another.
LINES = ("rail", "road", "pipeline", "bridge")
# The labels of the words for a phase of works: what is told with them is told of the phase.
PHASES = ("segpart.phase", "segpart.first", "segpart.second", "segpart.third", "segpart.fourth")
# The key of a way ("по маршруту X - Y") that a link named before it takes: no link of its own.
WAY = "way"
# What the key of a link without a name begins with: "a new railway".
NEW = "new:"
# The noun of a mention by "the project": it may be the rebuilding of a link that the words are about.
PROJECT = "project"
MODES: dict[str, SegmentMode] = {
    "rail": "rail", "train": "rail", "line": "rail", "bypass": "rail", "road": "road", "bridge": "bridge",
    "tunnel": "road", "terminal": "terminal", "port": "port", "pipeline": "pipeline", "ferry": "sea", "corridor": "",
    "crossing": "road",
}  # fmt: skip
# The English noun for a link that is named in another language.
NOUNS = {
    "rail": "railway", "train": "passenger train", "line": "line", "bypass": "bypass line", "road": "road",
    "bridge": "bridge", "tunnel": "tunnel", "terminal": "terminal", "port": "port", "pipeline": "pipeline",
    "ferry": "ferry line",
    "corridor": "corridor", "crossing": "border crossing",
}  # fmt: skip
NOUN_OF = {"rail": "rail", "port": "port", "terminal": "terminal", "pipeline": "pipeline", "": "corridor"}


@dataclass(frozen=True, slots=True)
class Mention:
    """A link where it is named. `key` is the same for all names of one link.

    `definite` tells that the words may mean a link named before: "the route from X to Y". Links of one `group`
    (not 0) share a noun and their state: "the A-B and C-D railways".
    """

    start: int
    end: int
    key: str
    name: str
    noun: str
    mode: SegmentMode
    corridor: Corridor = "other"
    reference_id: str = ""
    from_place: str = ""
    to_place: str = ""
    definite: bool = False
    group: int = 0


def of_route(row: dict[str, str], start: int, end: int) -> Mention:
    """A link by its row in the table `routes`."""
    return Mention(
        start=start, end=end, key=row["reference_id"] or row["full_name"], name=row["full_name"],
        noun=NOUN_OF[row["mode"]], mode=cast(SegmentMode, row["mode"]), corridor=cast(Corridor, row["corridor"]),
        reference_id=row["reference_id"], from_place=row["from_place"], to_place=row["to_place"],
    )  # fmt: skip


def kind_of(noun: Match) -> str:
    """The kind that a noun names: rail, road, ..."""
    return noun.word


def bare(name: str) -> str:
    """A place's name without the country in brackets."""
    return name.split(" (", maxsplit=1)[0]
