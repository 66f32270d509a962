"""The documents say what is true: their links lead somewhere, their commands exist, their made parts are current."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
DOCUMENTS = {"README.md": README, "CONTRIBUTING.md": CONTRIBUTING}


def test_the_made_parts_of_the_readme_are_current():
    result = subprocess.run([sys.executable, "tools/update_readme.py", "--check"], cwd=ROOT, check=False)
    assert result.returncode == 0, "run: python tools/update_readme.py"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_to_files_lead_somewhere(name):
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", DOCUMENTS[name])
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_that_are_named_exist(name):
    named = set(re.findall(r"`((?:data|pages|seeds|tests|tools|tradelines)/[\w./*]*)`", DOCUMENTS[name]))
    assert named
    assert [path for path in sorted(named) if not list(ROOT.glob(path.rstrip("/")))] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_commands_exist(name):
    rules = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    said = set(re.findall(r"^\s*make ([a-z]+)|`make ([a-z]+)`", DOCUMENTS[name], re.MULTILINE))
    commands = {word for pair in said for word in pair if word}
    assert commands
    assert commands <= rules


def test_every_page_is_in_the_readme():
    pages = {path.stem for path in (ROOT / "pages").glob("*.py")}
    assert {name.lower() for name in re.findall(r"^\| \*\*(\w+)\*\* \|", README, re.MULTILINE)} == pages


def test_every_folder_of_the_package_is_on_the_map_of_the_house():
    folders = {path.parent.name for path in (ROOT / "tradelines").rglob("__init__.py")} - {"tradelines"}
    assert [name for name in sorted(folders) if f"{name}/" not in CONTRIBUTING] == []


def test_the_version_is_in_the_changelog():
    version = re.search(r'__version__ = "([^"]+)"', (ROOT / "tradelines" / "__init__.py").read_text("utf-8"))
    assert version
    assert f"## {version[1]}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_requirements_are_pinned():
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = [line for line in (ROOT / name).read_text("utf-8").splitlines() if line and line[0] not in "#-"]
        assert lines
        assert [line for line in lines if not re.fullmatch(r"[\w.\-\[\]]+==[\w.]+", line)] == []


def test_the_console_command_is_the_module():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["scripts"] == {"tradelines": "tradelines.cli:main"}
