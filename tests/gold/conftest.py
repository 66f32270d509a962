"""The seeds, built once for all tests of this folder."""

import pytest

from tradelines.building.build import build
from tradelines.building.places import SEEDS
from tradelines.building.tables import cells_of
from tradelines.schema import TABLES


@pytest.fixture(scope="session")
def seeds(tmp_path_factory):
    """The tables of the five seed articles: name -> rows, each a dictionary of cells."""
    folder = tmp_path_factory.mktemp("seeds")
    build([str(SEEDS)], folder)
    return {
        name: [dict(zip(table.names, cells, strict=True)) for cells in cells_of(folder, name)]
        for name, table in TABLES.items()
    }
