"""Fetching official figures into the folder: piece by piece, each kept as soon as it is whole, none made worse."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from tradelines.official import comtrade, imts
from tradelines.official.fetching import Client, FetchError, RefusedError
from tradelines.official.series import COMTRADE, IMTS
from tradelines.official.store import OfficialError, Shelf, journal, merged, note
from tradelines.official.times import Frequency, years_of
from tradelines.schema.official import OfficialRow

# Round the Caspian, and those with whom they trade most.
REPORTERS = (
    "AFG", "ARE", "ARM", "AZE", "BGR", "BLR", "CHN", "DEU", "GEO", "HUN", "IND", "IRN", "ISR", "ITA", "KAZ", "KGZ",
    "PAK", "POL", "ROU", "RUS", "TJK", "TKM", "TUR", "UKR", "UZB",
)  # fmt: skip
FIRST_YEAR = 2010
FREQUENCIES: tuple[Frequency, ...] = ("A", "M")
# An answer with less than half of the figures that are there already is not taken for news.
_SHRUNK = 0.5

State = Literal["fetched", "fetched today already", "nothing there", "kept", "failed"]


@dataclass(frozen=True, slots=True)
class Piece:
    """What became of one file: what one reporter reports to one source at one frequency.

    `kept` is an answer that looked worse than what is there, `failed` is none; both leave the file as it was.
    """

    source: str
    reporter: str
    frequency: Frequency
    state: State
    figures: int = 0
    detail: str = ""


@dataclass(slots=True)
class Refresh:
    """One refresh: whose figures of which years, into which folder, and as of which day."""

    folder: Path
    reporters: Sequence[str] = REPORTERS
    years: tuple[int, int] = (FIRST_YEAR, FIRST_YEAR)
    today: str = field(default_factory=lambda: date.today().isoformat())
    client: Client = field(default_factory=Client)
    tell: Callable[[Piece], None] = lambda _: None

    def run(self) -> list[Piece]:
        """Fetch all that is not there as of today, annual and monthly; what fails does not stop the rest.

        A refresh that is broken off and given again goes on where it stopped. Comtrade is asked where there is a key.
        """
        done: list[Piece] = []
        for piece in self._pieces():
            done.append(piece)
            self.tell(piece)
        return done

    def _pieces(self) -> Iterator[Piece]:
        yield from self._from(IMTS, {reporter: reporter for reporter in self.reporters})
        if not comtrade.key():
            return
        try:
            numbers = comtrade.reporter_codes(self.client)
        except FetchError as error:
            yield from (Piece(COMTRADE, reporter, "A", "failed", detail=str(error)) for reporter in self.reporters)
            return
        yield from self._from(COMTRADE, {reporter: numbers.get(reporter, "") for reporter in self.reporters})

    def _from(self, source: str, numbers: dict[str, str]) -> Iterator[Piece]:
        """The pieces of one source; once it refuses a key it is asked no more."""
        refused = ""
        for reporter, number in numbers.items():
            for frequency in FREQUENCIES:
                shelf = Shelf(self.folder, source, reporter, frequency)
                if refused or not number:
                    yield _piece(shelf, "failed" if refused else "nothing there", detail=refused)
                    continue
                try:
                    yield self._piece(shelf, number)
                except RefusedError as error:
                    refused = str(error)
                    yield _piece(shelf, "failed", detail=refused)
                except (OfficialError, OSError, ValueError) as error:
                    yield _piece(shelf, "failed", detail=str(error))

    def _piece(self, shelf: Shelf, number: str) -> Piece:
        if self._fresh(shelf):
            return _piece(shelf, "fetched today already", len(shelf.rows()))
        there = shelf.rows()
        found = self._fetched(shelf, number)
        before = [row for row in there if self.years[0] <= int(row.period_end[:4]) <= self.years[1]]
        if not found:
            return _piece(shelf, "kept" if before else "nothing there", len(there), "the answer was empty")
        if len(found) < _SHRUNK * len(before):
            detail = f"the answer has {len(found):,} figures where {len(before):,} are there"
            return _piece(shelf, "kept", len(there), detail)
        shelf.put(merged(there, found))
        note(self.folder, shelf.key, self.years, self.today)
        return _piece(shelf, "fetched", len(found))

    def _fetched(self, shelf: Shelf, number: str) -> list[OfficialRow]:
        if shelf.source == IMTS:
            return imts.fetch(self.client, number, shelf.frequency, self.years, self.today)
        return comtrade.fetch(self.client, (shelf.reporter, number), shelf.frequency, self.years, self.today)

    def _fresh(self, shelf: Shelf) -> bool:
        entry = journal(self.folder).get(shelf.key, {})
        if not shelf.path.exists() or entry.get("retrieved") != self.today:
            return False
        first, last = years_of(str(entry.get("years", "")))
        return first <= self.years[0] and self.years[1] <= last


def _piece(shelf: Shelf, state: State, figures: int = 0, detail: str = "") -> Piece:
    return Piece(shelf.source, shelf.reporter, shelf.frequency, state, figures, detail)
