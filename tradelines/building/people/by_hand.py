"""What someone has said of two persons, or of two reports: that they are one, or that they are not."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tradelines.building.people.persona import Mark, Persona, Sighting, slug_of
from tradelines.schema import CorrectionRow

_WITH_COUNTRY = re.compile(r"(.+?) *\(([A-Z]{2,})\)")


@dataclass(slots=True)
class ByHand:
    """Corrections that join two or keep them apart, and why some of them could not be applied."""

    rows: Sequence[CorrectionRow] = ()
    failed: dict[str, str] = field(default_factory=dict)

    def of(self, table: str) -> "ByHand":
        """Those about persons (`people`) or about reports (`meetings`)."""
        rows = [row for row in self.rows if row.table == table and row.correction_id not in self.failed]
        return ByHand(rows, self.failed)

    def marks(self, sighting: Sighting) -> frozenset[Mark]:
        """The sides on which a sighting stands by its id or spelling; of two sides, the one that names it better."""
        found = []
        for number, row in enumerate(self.rows):
            fits = [_fit(side, sighting) for side in (row.row_id, row.other_id)]
            if any(fits):
                found.append(Mark(number, fits.index(max(fits))))
        return frozenset(found)

    def of_person(self, person_id: str) -> list[Mark]:
        """The sides that name a person by id."""
        sides = ((number, (row.row_id, row.other_id)) for number, row in enumerate(self.rows))
        return [Mark(number, names.index(person_id)) for number, names in sides if person_id in names]

    def splitting(self, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        """Those of the marks that keep sightings of one name apart."""
        return tuple(sorted(mark for mark in marks if self.rows[mark.pair].kind == "apart"))

    def unrefer(self, personas: Sequence[Persona]) -> None:
        """Of two kept apart only the first is the person of the reference table, whom both are taken for by name."""
        for number, row in enumerate(self.rows):
            if row.kind == "apart":
                known = {persona.reference for persona in personas if Mark(number, 0) in persona.marks}
                for persona in personas:
                    if Mark(number, 1) in persona.marks and persona.reference in known:
                        persona.reference = ""

    def applied(self, marks: Iterable[Mark]) -> list[str]:
        """Ids of the corrections that were applied to someone with these marks, in their order."""
        ids = dict.fromkeys(self.rows[pair].correction_id for pair in sorted(mark.pair for mark in marks))
        return [correction_id for correction_id in ids if correction_id not in self.failed]

    def apart(self, ours: Iterable[Mark], theirs: Iterable[Mark]) -> CorrectionRow | None:
        """The correction that keeps two with these marks apart, if there is one."""
        others = set(theirs)
        for mark in ours:
            if Mark(mark.pair, 1 - mark.side) in others and self.rows[mark.pair].kind == "apart":
                return self.rows[mark.pair]
        return None


def joined_by_hand(
    personas: Sequence[Persona], root: Callable[[int], int], hand: ByHand
) -> Iterator[tuple[Persona, Persona, CorrectionRow]]:
    """The persons whom someone has said to be one. Corrections that name nobody, or several, have failed."""
    standing: dict[Mark, set[int]] = defaultdict(set)
    for persona in personas:
        for mark in persona.marks:
            standing[mark].add(persona.number)
    for number, row in enumerate(hand.rows):
        sides = [sorted({root(found) for found in standing[Mark(number, side)]}) for side in (0, 1)]
        failure = _failure(row, [[personas[found] for found in side] for side in sides])
        if not failure and row.kind == "join":
            one, other = (personas[side[0]] for side in sides)
            contrary = hand.apart(one.marks, other.marks)
            if contrary:
                failure = f"{contrary.correction_id} keeps the two apart"
            elif one is not other:
                yield one, other, row
        if failure:
            hand.failed[row.correction_id] = failure


def by_hand(row: CorrectionRow) -> str:
    """How a joining by hand is given as a reason."""
    return f"joined by hand, {row.correction_id}: {row.reason}"


def name_and_country(side: str) -> tuple[str, str]:
    """A spelling and the country behind it: "Ali Asadov (AZE)"; the country may be left out."""
    parts = _WITH_COUNTRY.fullmatch(side)
    return (parts[1], parts[2]) if parts else (side, "")


def _failure(row: CorrectionRow, sides: Sequence[Sequence[Persona]]) -> str:
    """Why two persons cannot be joined or kept apart; empty where they can."""
    for side, found in zip((row.row_id, row.other_id), sides, strict=True):
        if not found:
            return f"nobody in these articles is {side!r}"
        if row.kind == "join" and len(found) > 1:
            several = ", ".join(sorted(slug_of(persona.names, persona.reference, persona.country) for persona in found))
            return f"{side!r} may be several persons ({several}); name one of them, or a participant_id"
    return ""


def _fit(side: str, sighting: Sighting) -> int:
    """How exactly a side names a sighting: by its own id, its spelling, or another one in its article."""
    if side == sighting.participant_id:
        return 3
    name, country = name_and_country(side)
    if not country or sighting.country in ("", country):
        if name == sighting.name:
            return 2
        return int(name in sighting.spellings)
    return 0
