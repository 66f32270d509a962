"""One pure function over many articles: in this process, in a pool, or on whatever has the interface of one."""

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

# Starting a pool takes longer than reading so many articles.
_FEW_BATCHES = 4
# Batches that wait for each worker: enough to keep it busy, few enough to keep memory flat.
_AHEAD = 3
# Objects made and not yet let go before the collector of cycles runs. Reading an article leaves no cycles behind, and
# at Python's 700 the collector takes a sixth of the reading time.
_UNCOLLECTED = 100_000


def batches(items: Iterable[T], size: Callable[[T], int], *, most: int, largest: int) -> Iterator[list[T]]:
    """Items in order, in lists of at most `most` items and, but for a single large one, `largest` in sum of sizes."""
    batch: list[T] = []
    held = 0
    for item in items:
        if batch and (len(batch) == most or held + size(item) > largest):
            yield batch
            batch, held = [], 0
        batch.append(item)
        held += size(item)
    if batch:
        yield batch


def mapped(
    function: Callable[[T], R], items: Iterable[T], *, workers: int, executor: Executor | None = None
) -> Iterator[R]:
    """The function of every item, in order; at most a few items per worker are held at a time.

    With an executor it runs there; else in a pool of `workers` processes, or here for one worker or few items.
    """
    items = iter(items)
    if executor is not None:
        yield from _in_order(executor, function, items, _AHEAD * max(workers, 1))
        return
    first = list(islice(items, _FEW_BATCHES)) if workers > 1 else []
    if len(first) < _FEW_BATCHES:
        with seldom_collected():
            yield from map(function, chain(first, items))
        return
    with _pool(workers) as pool:
        yield from _in_order(pool, function, chain(first, items), _AHEAD * workers)


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let the collector of cycles run seldom; as before behind it."""
    before = gc.get_threshold()
    gc.set_threshold(_UNCOLLECTED)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _in_order(executor: Executor, function: Callable[[T], R], items: Iterable[T], ahead: int) -> Iterator[R]:
    waiting: deque[Future[R]] = deque()
    for item in items:
        waiting.append(executor.submit(function, item))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


@contextmanager
def _pool(workers: int) -> Iterator[Executor]:
    # Spawned, not forked: a fork of a process with threads (a dashboard, a test run) may hang.
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _start_worker)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _start_worker() -> None:
    """Collect seldom, leave Ctrl-C to the parent, and end with it even where it is killed."""
    gc.set_threshold(_UNCOLLECTED)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
