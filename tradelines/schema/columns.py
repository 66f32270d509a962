"""What a column and a table are, and how a row class declares them."""

from dataclasses import MISSING, dataclass, field, fields
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from tradelines.schema.vocabularies import values

DataType = Literal["text", "number", "integer", "boolean", "list"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its type, unit, meaning and, where it is closed, its vocabulary."""

    name: str
    type: DataType
    meaning: str
    unit: str = ""
    vocabulary: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its name, the column that names a row, its grain, row class and columns in order."""

    name: str
    key: str
    meaning: str
    row: type
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Column names, in the order in which they are written."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """The column of that name; KeyError where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name} has no column {name}")


def column(meaning: str, *, unit: str = "", default: Any = MISSING) -> Any:
    """Declare a row's field: what it means and in what unit. No default means that it must be given."""
    metadata = {"meaning": meaning, "unit": unit}
    return field(metadata=metadata) if default is MISSING else field(default=default, metadata=metadata)


def table_of(name: str, key: str, row: type, meaning: str) -> Table:
    """The table that a row class declares: its own columns first, inherited ones (the evidence) last."""
    hints = get_type_hints(row)
    own = set(row.__annotations__)
    columns = tuple(
        Column(
            name=item.name,
            type=_data_type(hints[item.name]),
            meaning=item.metadata["meaning"],
            unit=item.metadata["unit"],
            vocabulary=tuple(word for word in _vocabulary(hints[item.name]) if word),
            required=item.default is MISSING,
        )
        for item in sorted(fields(row), key=lambda item: item.name not in own)
    )
    return Table(name, key, meaning, row, columns)


def _data_type(hint: Any) -> DataType:
    if get_origin(hint) is tuple:
        return "list"
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    kinds: tuple[tuple[type, DataType], ...] = ((bool, "boolean"), (int, "integer"), (float, "number"))
    return next((name for kind, name in kinds if kind in options), "text")


def _vocabulary(hint: Any) -> tuple[str, ...]:
    return values(get_args(hint)[0]) if get_origin(hint) is tuple else values(hint)
