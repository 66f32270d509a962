"""The commands of official statistics: fetch them, or take them from a file."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tradelines.cli.ending import FAILED, UNUSABLE, end

if TYPE_CHECKING:
    from tradelines.official.refreshing import Piece

_FREQUENCIES = {"A": "years", "Q": "quarters", "M": "months"}

app = typer.Typer(
    no_args_is_help=True,
    help="Official bilateral trade statistics, which quoted figures are set beside.",
)


@app.command()
def refresh(
    reporters: Annotated[
        list[str] | None,
        typer.Option(metavar="AZE,KAZ", show_default="25 countries round the Caspian", help="Whose statistics."),
    ] = None,
    years: Annotated[
        str, typer.Option(metavar="2010:2025", show_default="2010 to this year", help="First and last year.")
    ] = "",
) -> None:
    """Fetch annual and monthly trade of each reporter with all partners into data/official.

    From the IMF (no key needed); from UN Comtrade as well where the environment variable COMTRADE_API_KEY holds your
    key. Each piece is kept once it is whole; given again, the command goes on where it stopped. What is there is
    never made worse.
    """
    from tradelines.official.refreshing import FIRST_YEAR, REPORTERS, Refresh
    from tradelines.official.store import official_folder
    from tradelines.official.times import years_of

    today = date.today()
    try:
        span = years_of(years) if years else (FIRST_YEAR, today.year)
        wanted = _codes(",".join(reporters or ())) or REPORTERS
    except ValueError as error:
        end(UNUSABLE, str(error))
    try:
        done = Refresh(official_folder(), wanted, span, today.isoformat(), tell=_tell).run()
    except KeyboardInterrupt:
        end(FAILED, "stopped; what was fetched is kept, and the same command goes on from there")
    _sum_up(done)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV: the IMF's, Comtrade's, or your own columns.")],
) -> None:
    """Take official figures from a CSV that you have into data/official.

    Its layout is told by its columns: an export of the IMF's IMTS, one of UN Comtrade, or reporter, partner, flow,
    value_usd with year (and month) or period_start and period_end, and source. All of it is taken or nothing.
    """
    from tradelines.official.importing import import_file
    from tradelines.official.store import OfficialError, official_folder

    try:
        done = import_file(file, official_folder(), date.today().isoformat())
    except (OfficialError, OSError) as error:
        end(UNUSABLE, f"nothing was taken: {error}")
    left = f", {_count(done.passed_over, 'line')} passed over (single goods, groups, no value)" * (done.passed_over > 0)
    taken, files = _count(done.figures, "figure"), _count(len(done.files), "file")
    typer.echo(f"{taken} taken from {file} ({done.layout}) into {files}{left}")


def _codes(text: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(code.strip().upper() for code in text.replace(" ", ",").split(",") if code.strip()))
    for code in codes:
        if not (len(code) == 3 and code.isascii() and code.isalpha()):
            raise ValueError(f"{code!r} is no country; write codes of three letters such as AZE,KAZ")
    return codes


def _tell(piece: "Piece") -> None:
    what = f"{piece.source} {piece.reporter}, {_FREQUENCIES[piece.frequency]}"
    figures = f", {_count(piece.figures, 'figure')}" if piece.figures else ""
    why = f": {piece.detail}" if piece.detail else ""
    state = "kept as it was" if piece.state == "kept" else piece.state
    typer.echo(f"{what}: {state}{figures}{why}", err=piece.state in ("failed", "kept"))


def _sum_up(done: "list[Piece]") -> None:
    """One line of what was done; ends with 1 where anything failed, or where a service knew of nothing at all."""
    states = [piece.state for piece in done]
    figures = sum(piece.figures for piece in done if piece.state == "fetched")
    words = [f"{states.count(state):,} {state}" for state in dict.fromkeys(states)]
    typer.echo(f"{_count(figures, 'figure')} fetched; of {_count(len(done), 'piece')} {', '.join(words)}")
    if set(states) == {"nothing there"}:
        end(FAILED, "the services know of none of these countries and years; has an address changed?")
    if "failed" in states:
        raise typer.Exit(FAILED)


def _count(size: int, one: str) -> str:
    return f"{size:,} {one}{'' if size == 1 else 's'}"
