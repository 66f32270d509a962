"""Official figures from a CSV that the user has: our own columns, an export of the IMF's IMTS, or one of Comtrade."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tradelines.official import comtrade, imts
from tradelines.official.series import ESTIMATE
from tradelines.official.store import OfficialError, merged, shelves_of
from tradelines.official.times import frequency_of, period_of
from tradelines.schema.intervals import interval_of
from tradelines.schema.official import OfficialRow

_Read = Callable[[dict[str, str], str], OfficialRow | None]
_Key = tuple[str, ...]
Layout = Literal["our own columns", "IMF IMTS", "UN Comtrade"]
_COMTRADE = ("period", "reporterISO", "partnerISO", "flowCode", "primaryValue")
_OWN = ("flow", "value_usd")
# Columns under other names that mean the same.
_ALIASES = {"reporter_iso3": "reporter", "partner_iso3": "partner"}
_MOST_BYTES_OF_A_CELL = 1 << 20


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken from a file: figures taken, lines passed over (single goods, groups), files written."""

    layout: Layout
    figures: int
    passed_over: int
    files: tuple[Path, ...]


def import_file(path: Path, folder: Path, today: str) -> Imported:
    """Take the figures of a file into the folder, all of them or none; what is there of the same thing gives way.

    OfficialError with file and line where something in it cannot be understood.
    """
    layout, lines, figures = _read(path, today)
    if not figures:
        raise OfficialError(f"{path} holds no official figure of whole trade between countries")
    shelves = shelves_of(folder, figures)
    held = {shelf: merged(shelf.rows(), rows) for shelf, rows in shelves.items()}
    for shelf, rows in held.items():
        shelf.put(rows)
    return Imported(layout, len(figures), lines - len(figures), tuple(shelf.path for shelf in held))


def _read(path: Path, today: str) -> tuple[Layout, int, list[OfficialRow]]:
    csv.field_size_limit(_MOST_BYTES_OF_A_CELL)
    figures: dict[_Key, OfficialRow] = {}
    lines = 0
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            names = tuple(reader.fieldnames or ())
            layout, read = _layout(path, names)
            for cells in reader:
                lines += 1
                place = f"{path}, line {reader.line_num}"
                row = _figure(cells, names, read, today, place)
                if row:
                    figures[_key(row, figures, place)] = row
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise OfficialError(f"{path} cannot be read as CSV in UTF-8: {error}") from error
    return layout, lines, list(figures.values())


def _layout(path: Path, names: tuple[str, ...]) -> tuple[Layout, _Read]:
    known = {_ALIASES.get(name, name) for name in names}
    if known >= set(imts.NEEDED):
        return "IMF IMTS", imts.row_of
    if known >= set(_COMTRADE):
        return "UN Comtrade", comtrade.row_of
    if known >= {"reporter", "partner", *_OWN} and ("year" in known or {"period_start", "period_end"} <= known):
        return "our own columns", _own
    raise OfficialError(
        f"{path} has none of the layouts that are known; its columns are {', '.join(names) or 'none'}. Known are: "
        "reporter, partner, flow, value_usd, with year (and month) or period_start and period_end, and source; "
        f"an export of the IMF ({', '.join(imts.NEEDED)}); one of UN Comtrade ({', '.join(_COMTRADE)})"
    )


def _figure(
    cells: Mapping[str | None, str | None], names: tuple[str, ...], read: _Read, today: str, place: str
) -> OfficialRow | None:
    if None in cells or None in cells.values():
        raise OfficialError(f"{place}: it has not as many cells as the heading")
    try:
        return read({_ALIASES.get(name, name): cells[name] or "" for name in names}, today)
    except ValueError as error:
        raise OfficialError(f"{place}: {error}") from error


def _own(cells: dict[str, str], today: str) -> OfficialRow | None:
    if cells["flow"] not in ("export", "import"):
        raise ValueError(f"flow is {cells['flow']!r}, not export or import")
    for name in ("reporter", "partner"):
        if not (len(cells[name]) == 3 and cells[name].isalpha() and cells[name].isupper()):
            raise ValueError(f"{name} is {cells[name]!r}, not a code of three letters such as AZE")
    if not cells["value_usd"].strip():
        return None
    if "period_start" in cells:
        period = interval_of(cells["period_start"], cells["period_end"])
        if period is None:
            raise ValueError(f"{cells['period_start']!r} to {cells['period_end']!r} is no period")
    else:
        month = cells.get("month", "").strip()
        period = period_of(f"{cells['year'].strip()}-{month:0>2}" if month else cells["year"])
    frequency_of(period)
    source = cells.get("source", "").strip() or "file"
    return OfficialRow(
        reporter=cells["reporter"], partner=cells["partner"], flow="export" if cells["flow"] == "export" else "import",
        period_start=period.start.isoformat(), period_end=period.end.isoformat(),
        value_usd=_amount(cells["value_usd"]), source=source.removesuffix(ESTIMATE),
        estimated=source.endswith(ESTIMATE) or cells.get("estimated", "") == "true",
        retrieved=cells.get("retrieved", "").strip() or today,
    )  # fmt: skip


def _amount(text: str) -> float:
    try:
        value = float(text)
    except ValueError as error:
        raise ValueError(f"value_usd is {text!r}, not a number") from error
    if not 0 <= value < float("inf"):
        raise ValueError(f"value_usd is {text!r}, not an amount")
    return value


def _key(row: OfficialRow, before: Mapping[_Key, OfficialRow], place: str) -> _Key:
    """What the figure is of; OfficialError where it came before in the file with another value."""
    key = (row.source, row.reporter, row.partner, row.flow, row.period_start, row.period_end)
    if key in before and before[key].value_usd != row.value_usd:
        raise OfficialError(
            f"{place}: {row.reporter} {row.flow} {row.partner} {row.period_start} to {row.period_end} stands there "
            f"twice, as {before[key].value_usd:,.0f} and {row.value_usd:,.0f}"
        )
    return key
