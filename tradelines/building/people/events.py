"""One event behind several reports: the same countries, kind, time and people, or someone who said so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

import numpy as np

from tradelines.building.people.blocking import fingerprint
from tradelines.building.people.by_hand import ByHand, by_hand
from tradelines.building.people.report import DAYS_OF_NEWS, Report, why_same

Events = dict[str, list[Report]]


def resolve_events(reports: Sequence[Report], hand: ByHand | None = None) -> None:
    """Fill in `event_id`, `merged` and `corrected` of every report, in place: the id is that of the first report.

    What someone has said of two reports by hand stands over dates and people; `hand` is told what could not be done.
    """
    hand = hand or ByHand()
    ordered = sorted(reports, key=lambda report: report.meeting_id)
    for report in ordered:
        report.event_id, report.merged, report.corrected = report.meeting_id, "", ()
    events = {report.event_id: [report] for report in ordered}
    apart = {frozenset((row.row_id, row.other_id)): row.correction_id for row in hand.rows if row.kind == "apart"}
    for block in _blocks(ordered):
        for one, other in combinations(block, 2):
            if one.event_id != other.event_id and _fits(events, one, other, apart.keys()):
                _join(events, one.event_id, other.event_id)
    _by_hand(events, {report.meeting_id: report for report in ordered} if hand.rows else {}, hand, apart)
    for first, *others in events.values():
        for report in others:
            report.merged = report.merged or why_same(first, report)


def _blocks(reports: Sequence[Report]) -> Iterator[list[Report]]:
    """Reports that are worth comparing, in an order of their own: those that share a key.

    Keys are counted by fingerprint first: only the few that several reports share are kept in memory.
    """
    prints = np.fromiter((fingerprint(key) for report in reports for key in _keys(report)), dtype=np.uint64)
    found, counts = np.unique(prints, return_counts=True)
    shared = frozenset(found[counts > 1].tolist())
    blocks: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        for key in _keys(report):
            if fingerprint(key) in shared:
                blocks[key].append(report)
    for key in sorted(blocks):
        yield blocks[key]


def _keys(report: Report) -> Iterator[str]:
    """Under what a report is compared with others: its people and time, else its countries and day or number.

    A year alone is no time. Reports without a date are compared where they were in the news together: a stretch of
    twice the days allowed lies in one of two rows of stretches.
    """
    if len(report.date_start) > 4:
        times = [report.date_start[:7]]
    elif not report.date_start and report.published:
        stretch = date.fromisoformat(report.published).toordinal() // DAYS_OF_NEWS
        times = [f"news {stretch}", f"news {stretch + 1}"]
    else:
        times = []
    for person in report.people:
        yield from (f"{person} {time}" for time in times)
    countries = "|".join(sorted(report.countries))
    if len(report.date_start) == 10:
        yield f"{countries} {report.date_start} {report.kind}"
    if report.series_number is not None:
        yield f"{countries} no {report.series_number} {report.kind}"


def _fits(events: Events, one: Report, other: Report, apart: Iterable[frozenset[str]]) -> bool:
    """Whether two events, with all their reports, are one; two meetings of one article never are."""
    if not why_same(one, other):
        return False
    ours, theirs = events[one.event_id], events[other.event_id]
    if {report.article_id for report in ours} & {report.article_id for report in theirs}:
        return False
    return not _kept_apart(ours, theirs, apart) and all(why_same(a, b) for a in ours for b in theirs)


def _kept_apart(ours: Sequence[Report], theirs: Sequence[Report], apart: Iterable[frozenset[str]]) -> frozenset[str]:
    """The pair of reports that someone has said are not of one event; empty where there is none."""
    one, other = ({report.meeting_id for report in side} for side in (ours, theirs))
    return next((pair for pair in apart if pair & one and pair & other), frozenset())


def _join(events: Events, one: str, other: str) -> None:
    kept, given = sorted((one, other))
    for report in events.pop(given):
        report.event_id = kept
        events[kept].append(report)


def _by_hand(events: Events, known: dict[str, Report], hand: ByHand, apart: dict[frozenset[str], str]) -> None:
    """Join what someone has said to be one event, and mark whatever was said of."""
    for row in hand.rows:
        missing = [side for side in (row.row_id, row.other_id) if side not in known]
        if missing:
            hand.failed[row.correction_id] = f"there is no meeting {' and no '.join(missing)} in these articles"
            continue
        one, other = known[row.row_id], known[row.other_id]
        if row.kind == "join" and one.event_id != other.event_id:
            contrary = _kept_apart(events[one.event_id], events[other.event_id], apart.keys())
            if contrary:
                hand.failed[row.correction_id] = f"{apart[contrary]} keeps two of their reports apart"
                continue
            for report in events[max(one.event_id, other.event_id)]:
                report.merged = by_hand(row)
            _join(events, one.event_id, other.event_id)
        for report in (one, other):
            report.corrected = (*report.corrected, row.correction_id)
