"""What holds for the whole house: sizes, imports, what may not stand in it, and the seeds to the byte."""

import ast
import hashlib
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LONGEST_FILE, LONGEST_TEST, LONGEST_FUNCTION = 300, 400, 40

SEEDS = {
    "000_22d461d5866cb0de.txt": "4c9ecb5d31042774e6adf925a5dc2ad60de5a27a66377f7bc0b3c52d1c3d4c85",
    "001_a24b668fe58f6127.txt": "9804ff8db2ad70480d4de73993bcfe474183d54f7f0ad6760abf0ffe534c0af3",
    "002_a48c69da99756c63.txt": "bc4355a5037ef3f7e525d861e33a963e947b28fd1bb975d6c0bbc6dac064716e",
    "003_c8cc351d235209ad.txt": "116f5d93ecf3bbfda0c405e51774b28ddb4cab34ffe8e64bf14fc631398a0531",
    "004_a182c1933fd68784.txt": "2e3588ad271ba8133662a6c2cfd989624fccfc7bf5c230922495051fb9673503",
}


def tracked(*patterns: str) -> list[Path]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


PYTHON = tracked("*.py")


def test_there_is_code_to_look_at():
    assert len(PYTHON) > 30


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_short(path):
    source = path.read_text("utf-8")
    longest = LONGEST_TEST if ROOT / "tests" in path.parents else LONGEST_FILE
    assert len(source.splitlines()) <= longest
    functions = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    too_long = [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno + 1 > LONGEST_FUNCTION]
    assert not too_long


# Put together here, so that this file does not hold what it looks for.
FORBIDDEN = {
    "a path of somebody's machine": re.compile(r"/(?:work|root|home/\w+|Users/\w+)/"),
    "an unfinished place": re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"),
    "a package registry's host": re.compile(r"pypi\.(?:org|python)|registry\.npmjs|deb\.debian\.org", re.IGNORECASE),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_nothing_stands_in_the_project_that_may_not(what):
    texts = tracked("*.py", "*.toml", "*.md", "*.txt", "*.sh", "*.csv", "*.json", "*.yml", "Makefile", ".ci/run")
    texts = [path for path in texts if path.parent != ROOT / "seeds" and path != Path(__file__).resolve()]
    found = [str(path.relative_to(ROOT)) for path in texts if FORBIDDEN[what].search(path.read_text("utf-8"))]
    assert not found


def test_the_seeds_are_the_users_to_the_byte():
    there = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (ROOT / "seeds").glob("*.txt")}
    assert there == SEEDS


def test_only_ui_and_pages_know_streamlit():
    allowed = {ROOT / "dashboard.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "tradelines" / "ui").rglob("*.py")}
    package = [path for path in PYTHON if ROOT / "tradelines" in path.parents]
    assert not [path for path in package if path not in allowed and "import streamlit" in path.read_text("utf-8")]
