"""SOURCE arguments to a stream of articles as they were given, with what could not be read among them."""

from collections.abc import Iterator, Sequence

from tradelines.building.sources.addresses import PROJECT, SourceError, files_of, located, shown_source
from tradelines.building.sources.contents import Contents, article_of_bytes
from tradelines.building.sources.given import Given, Ids, Rejected, as_given

__all__ = [
    "PROJECT",
    "Given",
    "Ids",
    "Rejected",
    "SourceError",
    "Sources",
    "article_of_bytes",
    "as_given",
    "located",
    "shown_source",
]


class Sources:
    """Everything that some SOURCE arguments lead to, read once, in order."""

    def __init__(self, sources: Sequence[str]) -> None:
        """Find the files; nothing is read yet. SourceError where an argument leads to no file."""
        self._files = files_of(list(sources))
        self._bytes_total = sum(file.size for file in self._files)
        self.notes: list[str] = []
        self._contents = Contents(self.notes.append)

    @property
    def share_read(self) -> float:
        """How much of all bytes has been read, 0 to 1."""
        return min(self._contents.bytes_read / self._bytes_total, 1.0) if self._bytes_total else 1.0

    @property
    def fingerprints(self) -> dict[str, str]:
        """sha256 of each file that was read to its end, by the file's name in the tables, in order of name."""
        return dict(sorted(self._contents.fingerprints.items()))

    def __iter__(self) -> Iterator[Given | Rejected]:
        """Every article, and every file or record that is none, with the reason."""
        for file in self._files:
            yield from self._contents.articles(file)
