"""The build: articles in, tables out, as a whole or not at all."""

import shutil
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tradelines.building import manifest, store
from tradelines.building.corrections import Corrected, Corrections, load
from tradelines.building.executing import batches, mapped
from tradelines.building.resolve import resolve
from tradelines.building.sources import Ids, Rejected, Sources, shown_source
from tradelines.building.tables import FORMATS, TableFormat, TableWriters, file_name
from tradelines.building.work import Reading, Task, read_task, text_sha256
from tradelines.schema import TABLES, ArticleRow, TextRow

# Told how far the build is: what it does, how much of it is done (0 to 1), and how many articles that is.
Progress = Callable[[str, float, int], None]

_BATCH_ARTICLES, _BATCH_CHARACTERS = 16, 400_000
_STAGING = ".new-"


@dataclass(slots=True)
class Summary:
    """What a build did."""

    out: Path
    counts: dict[str, int] = field(default_factory=dict)
    statuses: Counter[str] = field(default_factory=Counter)
    articles_read_now: int = 0
    rejected: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seconds: float = 0.0


def build(  # noqa: PLR0913 - the options of the command line
    sources: Sequence[str],
    out: Path,
    *,
    table_format: TableFormat = "csv",
    workers: int = 1,
    full: bool = False,
    progress: Progress | None = None,
    executor: Executor | None = None,
    corrections: Path | None = None,
) -> Summary:
    """Read the articles of all sources into tables in `out`.

    The same input gives the same bytes, whatever the number of workers and whatever was built before. Articles that
    the last build into `out` has read are not read again, unless `full`. The tables in `out` stay as they are until
    the new ones are complete. An `executor` (concurrent.futures) does the reading. `corrections` need not exist.

    SourceError where a source leads to nothing, OSError where `out` cannot be written, CorrectionsError where the
    corrections cannot be used at all.
    """
    began = time.perf_counter()
    given = Sources(sources)
    by_hand = Corrections(load(corrections) if corrections else Corrected())
    out.mkdir(parents=True, exist_ok=True)
    try:
        with closing(store.Store(out)) as readings, _staging(out) as staging:
            with TableWriters(staging, table_format) as writers:
                run = _Run(given, readings, writers, by_hand, progress or _silent)
                run.read(full=full, workers=workers, executor=executor)
                summary = run.write(Summary(out))
            shown = [shown_source(source) for source in sources]
            built = manifest.Built(shown, {**given.fingerprints, **by_hand.fingerprint}, writers.counts, table_format)
            manifest.write_manifest(staging, built, list(writers.paths.values()))
            _install(staging, out, table_format)
            readings.forget_others()
    except sqlite3.Error as error:
        raise OSError(f"the readings in {out} cannot be kept: {error}") from error
    summary.counts, summary.notes = writers.counts, [*given.notes, *by_hand.notes()]
    summary.seconds = time.perf_counter() - began
    return summary


class _Run:
    """One pass of reading, and one of writing what belongs together across articles."""

    def __init__(
        self, given: Sources, readings: store.Store, writers: TableWriters, by_hand: Corrections, progress: Progress
    ) -> None:
        self._given = given
        self._readings = readings
        self._writers = writers
        self._by_hand = by_hand
        self._progress = progress
        self._articles = 0
        self._read_now = 0

    def read(self, *, full: bool, workers: int, executor: Executor | None) -> None:
        """Read every article that was not read before; keep the readings."""
        tasks = batches(self._tasks(full=full), _characters, most=_BATCH_ARTICLES, largest=_BATCH_CHARACTERS)
        for packed in mapped(_read_batch, tasks, workers=workers, executor=executor):
            self._readings.put(packed)
            self._read_now += len(packed)

    def write(self, summary: Summary) -> Summary:
        """Write every table but the texts, which are written as they come in."""
        resolved = resolve(self._corrected(), self._by_hand.pairs)
        self._writers.write("people", resolved.people)
        self._writers.write("corrections", self._by_hand.rows())
        for number, reading in enumerate(resolved.applied(self._corrected()), 1):
            self._write(reading)
            summary.statuses[reading.article.status] += 1
            if reading.article.status == "rejected":
                summary.rejected.append((reading.article.source, reading.article.reason))
            if number % 100 == 0 or number == self._articles:
                self._progress("Writing tables", number / self._articles, number)
        summary.articles_read_now = self._read_now
        return summary

    def _corrected(self) -> Iterator[Reading]:
        return map(self._by_hand.applied, self._readings.readings())

    def _tasks(self, *, full: bool) -> Iterator[Task]:
        """Enlist every article in order, store its text, and pass on those that are to be read."""
        ids = Ids()
        first_with: dict[bytes, str] = {}
        for item in self._given:
            self._articles += 1
            self._progress("Reading articles", self._given.share_read, self._articles)
            article_id = ids.unique(item.article_id)
            if isinstance(item, Rejected):
                row = ArticleRow(article_id=article_id, source=item.source, status="rejected", reason=item.reason)
                self._readings.enlist_rejected(row)
                continue
            self._writers.write("texts", [TextRow(article_id=article_id, text=item.text)])
            sha256 = text_sha256(item.text)
            original = first_with.setdefault(bytes.fromhex(sha256), article_id)
            task = Task(item.named(article_id), sha256, original if original != article_id else "")
            key = store.key_of(task)
            self._readings.enlist(key)
            if full or not self._readings.has(key):
                yield task

    def _write(self, reading: Reading) -> None:
        self._writers.write("articles", [reading.article])
        for table in store.FACTS:
            self._writers.write(table, getattr(reading.facts, table))
        self._writers.write("checks", reading.checks)


def _read_batch(tasks: list[Task]) -> list[tuple[bytes, bytes]]:
    """What runs in the workers: some articles to their readings, packed, with their keys."""
    return [(store.key_of(task), store.packed(read_task(task))) for task in tasks]


def _characters(task: Task) -> int:
    return len(task.given.text)


def _install(staging: Path, out: Path, table_format: TableFormat) -> None:
    """Move the new tables in place of the old ones, the manifest last."""
    for table in TABLES:
        name = file_name(table, table_format)
        (staging / name).replace(out / name)
    for other in FORMATS:
        for table in TABLES:
            if file_name(table, other) != file_name(table, table_format):
                (out / file_name(table, other)).unlink(missing_ok=True)
    (staging / manifest.NAME).replace(out / manifest.NAME)


@contextmanager
def _staging(out: Path) -> Iterator[Path]:
    """A folder for the new tables beside the old ones; what a killed build left of its own is removed."""
    for left in out.glob(f"{_STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=_STAGING, dir=out))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _silent(_phase: str, _share: float, _articles: int) -> None:
    pass
