"""The command line. What a command needs is loaded when it is called, so that help is quick."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from tradelines.cli import correct, official
from tradelines.cli.ending import FAILED, UNUSABLE, end

_AS_THEY_WERE = "the tables are as they were, and what was read is kept for the next build"

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    help="Reads news articles on trade and transit round the Caspian into tables in which every figure leads back to "
    "its sentence. Start with: tradelines build",
)
app.add_typer(official.app, name="official")
app.add_typer(correct.app, name="correct")


SourcesGiven = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SOURCE",
        show_default="seeds/",
        help="Articles: text files (.txt, .md), files of article records (.jsonl, .csv, .parquet), any of them also "
        ".gz, folders of those, patterns in quotes, or addresses such as s3://bucket/news.",
    ),
]
Out = Annotated[Path | None, typer.Option(metavar="DIR", show_default="data/tables", help="Folder for the tables.")]
Format = Annotated[Literal["csv", "parquet"], typer.Option("--format", help="What the tables are written as.")]
Workers = Annotated[int, typer.Option(min=0, metavar="N", help="Processes that read; 0 is one for each core.")]
Full = Annotated[bool, typer.Option("--full", help="Read every article anew, unchanged ones too.")]


@app.command()
def build(
    sources: SourcesGiven = None,
    out: Out = None,
    table_format: Format = "csv",
    workers: Workers = 1,
    full: Full = False,
    corrections: correct.File = None,
) -> None:
    """Read articles into tables.

    An article that has not changed since the last build into the same folder is not read again. The old tables
    stay until the new ones are complete. What cannot be read does not stop the build: it is counted in the last
    line and listed with the reason in the table articles.
    """
    from concurrent.futures import BrokenExecutor

    from tradelines.building.build import build as build_tables
    from tradelines.building.corrections import CorrectionsError
    from tradelines.building.places import CORRECTIONS, SEEDS, TABLES
    from tradelines.building.sources import SourceError
    from tradelines.cli.progress import cores, progress_bar, tell

    try:
        with progress_bar() as progress:
            summary = build_tables(
                sources or [str(SEEDS)], out or TABLES,
                table_format=table_format, workers=workers or cores(), full=full, progress=progress,
                corrections=corrections or CORRECTIONS,
            )  # fmt: skip
    except (SourceError, CorrectionsError) as error:
        end(UNUSABLE, str(error))
    except OSError as error:
        end(FAILED, f"nothing was written: {error}")
    except KeyboardInterrupt:
        end(FAILED, f"stopped; {_AS_THEY_WERE}")
    except BrokenExecutor as error:
        end(FAILED, f"a process that reads has ended, perhaps for want of memory ({error}); {_AS_THEY_WERE}")
    tell(summary)


@app.command()
def read(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="One article, or - for standard input.")],
    published: Annotated[
        str, typer.Option(metavar="YYYY-MM-DD", help="Its date of publication, where the text does not print it.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of words.")] = False,
) -> None:
    """Show what is read from one article, each fact with its sentence."""
    from tradelines.building.single import NotOneArticleError, read_one
    from tradelines.building.sources import SourceError
    from tradelines.cli.show import as_words, to_json

    try:
        text = typer.get_binary_stream("stdin").read() if file == "-" else None
        reading = read_one(file, content=text, published=published)
    except (SourceError, NotOneArticleError, OSError) as error:
        end(UNUSABLE, str(error))
    typer.echo(to_json(reading) if as_json else as_words(reading))


@app.command()
def check(
    tables: Annotated[
        Path | None,
        typer.Option(metavar="DIR", show_default="data/tables", help="Folder of the tables to look at."),
    ] = None,
    corrections: correct.File = None,
) -> None:
    """Compare tables with a fresh build from the same sources, and look over the reference data.

    Ends with 1 where anything differs, and shows the rows.
    """
    from tradelines.building.compare import differences
    from tradelines.building.places import CORRECTIONS, REFERENCE, TABLES
    from tradelines.building.reference import check_reference
    from tradelines.building.sources import SourceError

    folder = tables or TABLES
    try:
        found = [*differences(folder, corrections or CORRECTIONS), *check_reference(REFERENCE)]
    except (SourceError, OSError, ValueError) as error:
        end(UNUSABLE, f"{folder} cannot be checked: {error}")
    for line in found:
        typer.echo(line)
    if found:
        raise typer.Exit(FAILED)
    typer.echo(f"{folder}: the same as a fresh build; the reference data are sound")


def main() -> None:
    """Run the command line."""
    app(prog_name="tradelines")
