"""How a build is told of: a bar on a terminal, one line at its end anywhere."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from tradelines.building.build import Progress, Summary
from tradelines.building.sources import shown_source
from tradelines.schema import FACT_TABLES

_SHOWN_REJECTED = 5


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def progress_bar() -> Iterator[Progress | None]:
    """A bar on standard error where that is a terminal; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description:<16}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[articles]:,} articles"),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0, articles=0)

        def progress(phase: str, share: float, articles: int) -> None:
            bar.update(task, description=phase, completed=share, articles=articles)

        yield progress


def tell(summary: Summary) -> None:
    """One line of what was built; on standard error, before it, what was rejected and passed over."""
    for source, reason in summary.rejected[:_SHOWN_REJECTED]:
        typer.echo(f"not read: {source}: {reason}", err=True)
    more = len(summary.rejected) - _SHOWN_REJECTED
    if more > 0:
        typer.echo(f"not read: {more:,} more, listed with their reasons in the table articles", err=True)
    for note in summary.notes:
        typer.echo(note, err=True)
    typer.echo(_line(summary))


def _line(summary: Summary) -> str:
    counts, statuses = summary.counts, summary.statuses
    articles = [f"{statuses['read']:,} read", f"{summary.articles_read_now:,} of them now"]
    articles += [f"{statuses['duplicate']:,} duplicate", f"{statuses['rejected']:,} rejected"]
    facts = ", ".join(f"{counts[table]:,} {table}" for table in FACT_TABLES)
    return (
        f"{counts['articles']:,} articles ({', '.join(articles)}): {facts}, {counts['warnings']:,} warnings "
        f"in {shown_source(str(summary.out))}, {summary.seconds:.1f} s"
    )
