"""A note as plain words, tables and pictures, before it is written as a page or a document."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tradelines.analysis.citations import Citation, Key, citations
from tradelines.analysis.evidence import Note as Warned
from tradelines.analysis.tables import Tables
from tradelines.figures.formats import day
from tradelines.schema import WARNING_MEANINGS

MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class Source:
    """One numbered sentence of the note: its words, the article, and where the words of the fact stand in it."""

    number: int
    sentence: str
    article: str
    place: str
    address: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table of the note: its cells, and the numbers of the sentences that it rests on."""

    cells: tuple[str, ...]
    cites: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as SVG, and in words for those who do not see it."""

    svg: str
    words: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the note. `words` stand above the table; `empty` says that there is nothing, where there is not."""

    heading: str
    words: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    bullets: tuple[Line, ...] = ()
    picture: Picture | None = None
    empty: str = ""

    @property
    def cited(self) -> bool:
        """Whether any row of the table names a sentence."""
        return any(line.cites for line in self.lines)


@dataclass(frozen=True, slots=True)
class Note:
    """The whole note: its title, the answer in a sentence or two, its parts, and the sentences that it rests on."""

    title: str
    answer: str
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    foot: str


@dataclass
class Cited:
    """The citations of a note as it is put together: each sentence gets its number when it is first asked for."""

    tables: Tables
    known: dict[Key, Citation] = field(default_factory=dict)
    numbers: dict[Key, int] = field(default_factory=dict)

    def look_up(self, keys: Iterable[Key]) -> None:
        """Find the sources of many rows at one go."""
        self.known |= citations(self.tables, [key for key in keys if key not in self.known])

    def number(self, keys: Sequence[Key]) -> tuple[int, ...]:
        """The numbers of the sentences of these rows; rows that are not there have none."""
        self.look_up(keys)
        for key in keys:
            if key in self.known:
                self.numbers.setdefault(key, len(self.numbers) + 1)
        return tuple(self.numbers[key] for key in keys if key in self.numbers)

    def warnings(self, keys: Sequence[Key]) -> list[str]:
        """What is doubtful about these rows, in words."""
        self.look_up(keys)
        noted = [note for key in keys if key in self.known for note in self.known[key].notes]
        return list(dict.fromkeys(warning_words(note) for note in noted))

    def sources(self) -> tuple[Source, ...]:
        """The numbered sentences, in order."""
        return tuple(source_of(number, self.known[key]) for key, number in self.numbers.items())


def warning_words(note: Warned) -> str:
    """A warning in words: what it is, and the thing itself."""
    name = WARNING_MEANINGS[note.code][0]
    return f"{name}: {note.detail}" if note.detail else name


def source_of(number: int, citation: Citation) -> Source:
    """A citation in words; what is not known says so."""
    published = day(citation.published) if citation.published else "date of publication unknown"
    parts = (f"\u201c{citation.title}\u201d", citation.publisher or "outlet unknown", published)
    place = f"characters {citation.start:,} to {citation.end:,} of its text"
    return Source(number, citation.sentence, ", ".join(parts), place, citation.address)


def most(size: int, one: str) -> tuple[str, ...]:
    """The line above a table that does not hold all there is."""
    return (f"The first {MOST_ROWS:,} of {size:,} {one}; the dashboard holds them all.",) if size > MOST_ROWS else ()
