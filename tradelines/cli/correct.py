"""The commands of corrections: put right what was read or merged wrongly, see what was put right, take it back."""

import getpass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import typer

from tradelines.cli.ending import FAILED, UNUSABLE, end
from tradelines.schema import CorrectedTable, CorrectionKind, CorrectionRow

app = typer.Typer(
    no_args_is_help=True,
    help="What was read or merged wrongly, put right by hand. Corrections stand in data/corrections.csv with who, when "
    "and why; every build applies them; a correction that is withdrawn leaves no trace. One lapses, and says so, when "
    "the sentence under it changes.",
)
adding = typer.Typer(no_args_is_help=True, help="Make a correction.")
app.add_typer(adding, name="add")

Facts = Literal["trade", "freight", "meetings", "participants", "segments"]
Pairs = Literal["people", "meetings"]
Why = Annotated[str, typer.Option("--why", metavar="WORDS", help="The reason; it is shown with the row.")]
Who = Annotated[str, typer.Option("--who", metavar="NAME", show_default="your user name", help="Who makes it.")]
File = Annotated[
    Path | None,
    typer.Option("--corrections", metavar="FILE", show_default="data/corrections.csv", help="File of corrections."),
]
Folder = Annotated[
    Path | None,
    typer.Option("--tables", metavar="DIR", show_default="data/tables", help="Tables in which the rows are looked up."),
]
Row = Annotated[str, typer.Argument(metavar="ROW_ID", help="Key of the row, as it stands in the table.")]
One = Annotated[
    str,
    typer.Argument(
        metavar="ONE",
        help="meetings: a meeting_id. people: a person_id, a participant_id, or a spelling, with its country where "
        'several have it: "Ali Asadov (AZE)".',
    ),
]
Other = Annotated[str, typer.Argument(metavar="OTHER", help="The other one, named in the same ways.")]


@adding.command("field")
def add_field(
    table: Annotated[Facts, typer.Argument(metavar="TABLE", help="The table of facts.")],
    row_id: Row,
    field: Annotated[str, typer.Argument(metavar="COLUMN", help="The column to set.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="What is to stand there, as in CSV; '' for unknown.")],
    why: Why,
    who: Who = "",
    corrections: File = None,
    tables: Folder = None,
) -> None:
    """Set one field of one row."""
    _add("field", table, row_id, field=field, value=value, said=(why, who), places=(corrections, tables))


@adding.command("drop")
def add_drop(
    table: Annotated[Facts, typer.Argument(metavar="TABLE", help="The table of facts.")],
    row_id: Row,
    why: Why,
    who: Who = "",
    corrections: File = None,
    tables: Folder = None,
) -> None:
    """Leave out one row; with a meeting, its participants."""
    _add("drop", table, row_id, said=(why, who), places=(corrections, tables))


@adding.command("join")
def add_join(
    table: Annotated[Pairs, typer.Argument(metavar="people|meetings", help="What the two are.")],
    one: One,
    other: Other,
    why: Why,
    who: Who = "",
    corrections: File = None,
    tables: Folder = None,
) -> None:
    """Take two persons for one, or two reports for reports of one meeting."""
    _add("join", table, one, other=other, said=(why, who), places=(corrections, tables))


@adding.command("apart")
def add_apart(
    table: Annotated[Pairs, typer.Argument(metavar="people|meetings", help="What the two are.")],
    one: One,
    other: Other,
    why: Why,
    who: Who = "",
    corrections: File = None,
    tables: Folder = None,
) -> None:
    """Keep two persons or spellings apart, or two reports that tell of two meetings."""
    _add("apart", table, one, other=other, said=(why, who), places=(corrections, tables))


@app.command("list")
def list_(corrections: File = None) -> None:
    """Show all corrections, and what is wrong with those that cannot be used."""
    from tradelines.building.corrections import CorrectionsError, load
    from tradelines.building.places import CORRECTIONS

    try:
        found = load(corrections or CORRECTIONS)
    except CorrectionsError as error:
        end(UNUSABLE, str(error))
    for row in found.rows:
        typer.echo(f"{row.correction_id}  {what(row)}\n    {row.made_on}, {row.author}: {row.reason}")
    for problem in found.problems:
        typer.echo(problem, err=True)
    if not found.rows:
        typer.echo("There are no corrections.")


@app.command()
def withdraw(
    correction_id: Annotated[str, typer.Argument(metavar="ID", help="The correction, such as c3.")],
    corrections: File = None,
) -> None:
    """Take a correction back. The next build is as if it had never been made."""
    from tradelines.building.corrections import CorrectionsError
    from tradelines.building.corrections import withdraw as take_out
    from tradelines.building.places import CORRECTIONS

    path = corrections or CORRECTIONS
    try:
        row = take_out(path, correction_id)
    except CorrectionsError as error:
        end(UNUSABLE, str(error))
    except OSError as error:
        _end_unwritten(path, error)
    typer.echo(f"withdrawn: {row.correction_id}  {what(row)}\nThe next build leaves it out: tradelines build")


def what(row: CorrectionRow) -> str:
    """A correction in words."""
    if row.kind == "field":
        return f"{row.table} {row.row_id}: {row.field} is {row.value!r}, not {row.old!r}"
    if row.kind == "drop":
        return f"{row.table} {row.row_id}: dropped"
    verb = "are one" if row.kind == "join" else "are not one"
    return f"{row.table} {row.row_id!r} and {row.other_id!r} {verb}"


def _add(
    kind: CorrectionKind,
    table: CorrectedTable,
    row_id: str,
    *,
    said: tuple[str, str],
    places: tuple[Path | None, Path | None],
    other: str = "",
    field: str = "",
    value: str = "",
) -> None:
    from tradelines.building.corrections import CorrectionsError, add
    from tradelines.building.places import CORRECTIONS
    from tradelines.building.places import TABLES as BUILT

    why, who = said
    path = places[0] or CORRECTIONS
    wanted = CorrectionRow(
        correction_id="", kind=kind, table=table, row_id=row_id, other_id=other, field=field, value=value,
        author=who or getpass.getuser(), made_on=date.today().isoformat(), reason=why,
    )  # fmt: skip
    try:
        made = add(path, places[1] or BUILT, wanted)
    except CorrectionsError as error:
        end(UNUSABLE, str(error))
    except OSError as error:
        _end_unwritten(path, error)
    typer.echo(
        f"{made.correction_id}  {what(made)}\nThe next build applies it: tradelines build\n"
        f"To take it back: tradelines correct withdraw {made.correction_id}"
    )


def _end_unwritten(path: Path, error: OSError) -> NoReturn:
    end(FAILED, f"{path} is as it was: {error}")
