"""One file to articles: opened, fingerprinted as it is read, unpacked, decoded."""

import gzip
import hashlib
import io
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any, BinaryIO, cast

from tradelines.building.sources.addresses import SourceFile
from tradelines.building.sources.given import LONGEST_ARTICLE, Given, Rejected, as_given
from tradelines.building.sources.outside import NAME, OutsideKnowledge
from tradelines.building.sources.records import NotArticlesError, from_csv, from_json_lines, from_parquet

_CHUNK = 1 << 18
_LONGEST_TEXT_FILE = 4 * LONGEST_ARTICLE
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_READERS = {".jsonl": from_json_lines, ".csv": from_csv, ".parquet": from_parquet}
_TEXT_ENDINGS = (".txt", ".md")


class Contents:
    """Reads files to articles; keeps the fingerprint of each file read to its end, and the bytes read so far."""

    def __init__(self, note: Callable[[str], None]) -> None:
        """Take what is told of files that were passed over."""
        self.fingerprints: dict[str, str] = {}
        self.bytes_read = 0
        self._note = note
        self._outside = OutsideKnowledge(self.fingerprints)

    def articles(self, file: SourceFile) -> Iterator[Given | Rejected]:
        """Every article of a file. What cannot be read comes as `Rejected`; nothing is raised for a bad file."""
        ending, gzipped = file.endings
        if ending not in _READERS and ending not in _TEXT_ENDINGS:
            kind = f"{ending}.gz" if gzipped else ending or "no ending"
            yield Rejected(file.stem, file.shown, f"not read: this kind of file ({kind}) is not supported")
            return
        try:
            with file.filesystem.open(file.path, "rb") as raw:
                yield from self._read(file, cast(BinaryIO, raw), ending, gzipped)
        except NotArticlesError as error:
            if file.named:
                yield Rejected(file.stem, file.shown, str(error))
            elif file.name != NAME:
                self._note(f"{file.shown}: passed over, {error}")
        except (OSError, EOFError, zlib.error) as error:
            yield Rejected(file.stem, file.shown, f"the file cannot be read, or not to its end: {error}")

    def _read(self, file: SourceFile, raw: BinaryIO, ending: str, gzipped: bool) -> Iterator[Given | Rejected]:
        if ending == ".parquet":
            with _unpacked(raw) if gzipped else nullcontext(raw) as table:
                yield from from_parquet(table, file.shown, file.stem)
            raw.seek(0)
        watched = _Watched(raw, self._count)
        stream = io.BufferedReader(watched, _CHUNK)
        plain = cast(BinaryIO, gzip.GzipFile(fileobj=stream)) if gzipped else cast(BinaryIO, stream)
        if ending in _TEXT_ENDINGS:
            content = plain.read(_LONGEST_TEXT_FILE + 1)
            yield article_of_bytes(content, file.stem, file.shown, self._outside.about(file))
        elif ending != ".parquet":
            yield from _READERS[ending](plain, file.shown, file.stem)
        while stream.read(_CHUNK):  # what the reader left unread belongs to the fingerprint too
            pass
        self.fingerprints[file.shown] = watched.digest.hexdigest()

    def _count(self, number: int) -> None:
        self.bytes_read += number


def article_of_bytes(
    content: bytes, article_id: str, source: str, outside: Mapping[str, str] | None = None
) -> Given | Rejected:
    """A text file's article: UTF-8, or what its byte order mark says. No other encoding is guessed at."""
    if len(content) > _LONGEST_TEXT_FILE:
        return Rejected(article_id, source, f"too long: an article may have {LONGEST_ARTICLE:,} characters")
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        reason = f"not UTF-8: byte {error.start:,} begins no character; save it as UTF-8 if it is text"
        return Rejected(article_id, source, reason)
    return as_given({"text": text, **(outside or {})}, fallback_id=article_id, source=source)


class _Watched(io.RawIOBase):
    """A file of bytes that passes on what it reads to a fingerprint and a counter."""

    def __init__(self, raw: BinaryIO, count: Callable[[int], None]) -> None:
        super().__init__()
        self.digest = hashlib.sha256()
        self._raw = raw
        self._count = count

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        chunk = self._raw.read(len(buffer))
        buffer[: len(chunk)] = chunk
        self.digest.update(chunk)
        self._count(len(chunk))
        return len(chunk)


@contextmanager
def _unpacked(raw: BinaryIO) -> Iterator[BinaryIO]:
    """What a gzipped file holds, laid down on disk, so that it can be read in any order."""
    with tempfile.TemporaryFile() as plain:
        shutil.copyfileobj(gzip.GzipFile(fileobj=raw), plain)
        plain.seek(0)
        yield cast(BinaryIO, plain)
