"""The tables for the pages: where they lie, loaded once per build, built from the seeds where there are none."""

import gc
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import NoReturn

import streamlit as st

from tradelines.analysis.tables import MANIFEST, Tables, TablesError, derived, load_tables, manifest_key

__all__ = ["BuildFailedError", "derived", "open_tables", "tables_folder"]

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "data" / "tables"
FOLDER_VARIABLE = "TRADELINES_TABLES"
_building = threading.Lock()


class BuildFailedError(Exception):
    """The build ended with an error; the message is what it said last."""


def tables_folder() -> Path:
    """The folder of the tables: `data/tables`, or what the environment variable TRADELINES_TABLES names."""
    return Path(os.environ.get(FOLDER_VARIABLE) or BUILT)


def open_tables() -> Tables:
    """The tables of the newest build. Where there are none they are built; where that fails the page ends here."""
    folder = tables_folder()
    try:
        _ensure_built(folder)
        return _loaded(str(folder), manifest_key(folder))
    except (TablesError, BuildFailedError) as error:
        _cannot(error, folder)


# A resource, not data: the frames are shared and never changed, so nothing is copied on a rerun.
@st.cache_resource(max_entries=2, show_spinner="Loading the tables")
def _loaded(folder: str, key: str) -> Tables:  # noqa: ARG001
    tables = load_tables(Path(folder))
    # Streamlit has all that is held looked through for waste after each run of a page, a seventh of a second long in
    # which no page gets an answer; what is loaded by now stays, and need not be looked through.
    gc.freeze()
    return tables


def _ensure_built(folder: Path) -> None:
    if folder != BUILT or (folder / MANIFEST).exists():
        return
    with _building:
        if not (folder / MANIFEST).exists():
            _build(folder)
    st.rerun()  # so that the page stands alone, without the report of the build above it


def _build(folder: Path) -> None:
    """Run the build as a program of its own: the dashboard knows the tables only, not how they are made."""
    command = [sys.executable, "-m", "tradelines", "build", "seeds", "--out", str(folder)]
    with st.status("There are no tables yet. Building them from the articles in seeds/", expanded=True) as status:
        with subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        ) as process:
            said = ["The build said nothing."]
            for line in process.stdout or ():
                said.append(line.rstrip())
                st.text(said[-1])
        if process.returncode:
            status.update(label="The tables could not be built", state="error")
            raise BuildFailedError(said[-1])
        status.update(label="Tables built", state="complete", expanded=False)


def _cannot(error: Exception, folder: Path) -> NoReturn:
    """The page of an error: what happened, what is safe, what to do."""
    st.title("No tables to show")
    st.error(str(error), title="What happened", icon=":material/error:")
    st.markdown("**What is safe.** The articles in `seeds/` are never changed; tables can always be built from them.")
    st.markdown("**What to do.** Build the tables in a terminal, then reload this page:")
    st.code(f"python -m tradelines build --out {folder}", language="shell")
    if folder != BUILT:
        st.markdown(
            f"The folder comes from the environment variable `{FOLDER_VARIABLE}`; unset it to use `data/tables`."
        )
    st.stop()
