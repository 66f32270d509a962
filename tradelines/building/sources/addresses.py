"""SOURCE arguments to files: a file, a folder, a pattern, or an address of another file system."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import fsspec
from fsspec.implementations.local import LocalFileSystem

from tradelines.building.sources.given import clean_id

PROJECT = Path(__file__).resolve().parents[3]

# What a folder may hold beside articles without anybody meaning it as one.
_ABOUT_THE_FOLDER = frozenset({"readme", "license", "licence"})
_PATTERN = frozenset("*?[")


class SourceError(ValueError):
    """A SOURCE argument that leads to nothing."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of a source. `shown` is how the tables name it; `named` is false where it was found in a folder."""

    filesystem: Any
    path: str
    shown: str
    named: bool
    size: int

    @property
    def name(self) -> str:
        """The file's own name."""
        return PurePosixPath(self.path).name

    @property
    def endings(self) -> tuple[str, bool]:
        """The ending that tells the kind of file, in lower case, and whether the file is gzipped."""
        plain = PurePosixPath(self.name.lower())
        gzipped = plain.suffix == ".gz"
        return (PurePosixPath(plain.stem).suffix if gzipped else plain.suffix), gzipped

    @property
    def stem(self) -> str:
        """The file's name without its endings, fit for an id."""
        ending, gzipped = self.endings
        return clean_id(self.name[: len(self.name) - len(ending) - 3 * gzipped]) or "article"

    def beside(self, name: str) -> str:
        """The path of another file in the same folder."""
        return str(PurePosixPath(self.path).parent / name)


def files_of(sources: list[str]) -> list[SourceFile]:
    """Every file of the sources, in the order of the arguments, by path inside each, none twice.

    SourceError where a source leads to no file.
    """
    found: dict[str, SourceFile] = {}
    for source in sources:
        for file in _files(source):
            found.setdefault(file.shown, file)
    return list(found.values())


def shown(filesystem: Any, path: str) -> str:
    """How a path is named: within the project or the working folder without what stands before them."""
    if not isinstance(filesystem, LocalFileSystem):
        return str(filesystem.unstrip_protocol(path))
    for folder in (PROJECT, Path.cwd()):
        if Path(path).is_relative_to(folder):
            path = Path(path).relative_to(folder).as_posix()
            break
    return path.encode("utf-8", "replace").decode("utf-8")  # a name on disk may hold bytes that are no UTF-8


def shown_source(source: str) -> str:
    """How a SOURCE argument is named, so that the same source has one name from wherever it is given."""
    return shown(*fsspec.url_to_fs(source))


def located(source: str) -> str:
    """The SOURCE argument that `shown_source` gave the name: within the project, else as the name stands."""
    inside = PROJECT / source
    return str(inside) if "://" not in source and (inside.exists() or any(PROJECT.glob(source))) else source


def _files(source: str) -> list[SourceFile]:
    try:
        filesystem, path = fsspec.url_to_fs(source)
        if filesystem.isdir(path):
            listed = [item for item in sorted(filesystem.find(path)) if _may_be_article(item, path)]
            if listed:
                return [_file(filesystem, item, named=False) for item in listed]
            raise SourceError(f"{source}: there is no article in this folder")
        if filesystem.exists(path):
            return [_file(filesystem, path, named=True)]
        if _PATTERN & set(path):
            matches = [item for item in sorted(filesystem.glob(path)) if filesystem.isfile(item)]
            if matches:
                return [_file(filesystem, item, named=True) for item in matches]
            raise SourceError(f"{source}: no file matches this pattern")
    except (ImportError, OSError, ValueError) as error:
        if isinstance(error, SourceError):
            raise
        raise SourceError(f"{source}: {error}") from error
    raise SourceError(f"{source}: there is no such file or folder")


def _file(filesystem: Any, path: str, *, named: bool) -> SourceFile:
    return SourceFile(filesystem, path, shown(filesystem, path), named, int(filesystem.size(path) or 0))


def _may_be_article(path: str, folder: str) -> bool:
    inside = PurePosixPath(path).relative_to(PurePosixPath(folder))
    hidden = any(part.startswith((".", "__")) for part in inside.parts)
    return not hidden and inside.name.lower().split(".")[0] not in _ABOUT_THE_FOLDER
