"""How a command ends that could not do what was asked: one line on standard error, and an exit code."""

from typing import NoReturn

import typer

UNUSABLE, FAILED = 2, 1


def end(code: int, message: str) -> NoReturn:
    """Say why and end: with UNUSABLE for what was given, with FAILED for what could not be done."""
    typer.echo(f"tradelines: {message}", err=True)
    raise typer.Exit(code)
