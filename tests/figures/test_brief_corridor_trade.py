"""The brief on a corridor: the trade that is said, in its own sentence, to go along it."""

import pytest
from made_tables import article, fact, figure, write

from tradelines.analysis.network import NetworkChoice, load_network
from tradelines.analysis.tables import load_tables
from tradelines.figures.brief.corridor import corridor_note

ALONG = "In 2021 Kazakhstan sold goods for $70 million to Georgia, 1.2 million tons, along the Middle Corridor."
APART = "In 2021 Kazakhstan bought goods for $30 million from Georgia."
YEAR = ("2021-01-01", "2021-12-31")


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    text = f"{ALONG}\n{APART}"
    freight = {"freight_id": "c1-f1", "article_id": "c1", "route": "Middle Corridor", "quantity": 1.2e6, "unit": "t"}
    return load_tables(
        write(
            tmp_path_factory.mktemp("along"),
            articles=[article("c1", "Along the corridor", "2022-02-01")],
            texts=[{"article_id": "c1", "text": text}],
            trade=[
                figure(text, "$70 million", "c1-t1", "KAZ", "GEO", "export", 70e6, YEAR),
                figure(text, "$30 million", "c1-t2", "KAZ", "GEO", "import", 30e6, YEAR),
            ],
            freight=[fact(text, "1.2 million tons", **freight)],
        )
    )


@pytest.mark.parametrize(("corridor", "told"), [("Middle Corridor", 1), ("North-South", 0)])
def test_trade_stands_with_the_corridor_that_its_own_sentence_names(tables, corridor, told):
    note = corridor_note(tables, load_network(), NetworkChoice(corridors=(corridor,)))
    (part,) = [section for section in note.sections if section.heading == "Trade said to go along them"]
    assert len(part.lines) == told
    assert bool(part.empty) == (not told)
    for line in part.lines:
        assert line.cells == ("2021: 70 million USD exports, Kazakhstan to Georgia", "Middle Corridor")
        assert note.sources[line.cites[0] - 1].sentence == ALONG
