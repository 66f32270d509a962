"""What stands in the five seed articles, written out by hand, against what is read from them.

In the CSV files of this folder a cell is what the table must hold there: `*` stands for anything, an empty cell for
unknown. Lists of countries and spellings must hold the same; of topics and people those that are named, at least.
"""

import csv
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

GOLD = Path(__file__).parent
SAME = ("countries", "spellings")
AT_LEAST = ("topics", "people")


def gold(table):
    with (GOLD / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fits(expected, row):
    return all(cell_fits(name, cell, row[name]) for name, cell in expected.items())


def cell_fits(name, expected, cell):
    if expected == "*":
        return True
    if name in SAME:
        return set(expected.split("|")) == set(cell.split("|"))
    if name in AT_LEAST:
        return set(filter(None, expected.split("|"))) <= set(cell.split("|"))
    return fnmatchcase(cell, expected)


def with_words(seeds, table):
    texts = {row["article_id"]: row["text"] for row in seeds["texts"]}
    for row in seeds[table]:
        people = [p["name"] for p in seeds["participants"] if p["meeting_id"] == row.get("meeting_id")]
        words = texts[row["article_id"]][int(row["start"]) : int(row["end"])] if row.get("end") else ""
        yield row | {"words": words, "people": "|".join(people)}


@pytest.mark.parametrize("table", ["trade", "meetings", "participants", "segments"])
def test_every_fact_of_the_seeds_is_read_and_no_other(table, seeds):
    rows = list(with_words(seeds, table))
    missing = []
    for expected in gold(table):
        found = next((row for row in rows if fits(expected, row)), None)
        if found is None:
            missing.append(expected)
        else:
            rows.remove(found)
    assert not missing
    rows = [row for row in rows if table != "participants" or row["name"]]  # those without a name are told by halves
    assert not [{name: row[name] for name in gold(table)[0]} for row in rows]


def test_no_freight_is_read_where_there_is_none(seeds):
    assert seeds["freight"] == []


@pytest.mark.parametrize("expected", gold("warnings"), ids=lambda row: f"{row['article_id']}-{row['code']}")
def test_the_warnings_of_the_seeds(expected, seeds):
    assert [row for row in seeds["warnings"] if fits(expected, row)]


def test_exports_and_imports_make_the_turnover(seeds):
    assert [(row["code"], row["outcome"], row["detail"]) for row in seeds["checks"]] == [
        ("sum_mismatch", "passed", "84.4 + 188.7 = 273.1 million USD")
    ]


def test_two_seeds_hold_no_figure_and_all_are_read(seeds):
    figures = Counter(row["article_id"][:3] for row in seeds["trade"])
    assert figures == {"000": 2, "004": 4}
    assert [row["status"] for row in seeds["articles"]] == ["read"] * 5


def test_dates_of_publication(seeds):
    dates = {row["article_id"][:3]: (row["published"], row["published_basis"]) for row in seeds["articles"]}
    assert dates == {
        "000": ("", ""),
        "001": ("", ""),
        "002": ("2022-08-24", "page"),
        "003": ("2022-01-29", "page"),
        "004": ("2022-11-16", "page"),
    }


def test_anniversaries_and_the_founding_of_relations_are_no_meetings(seeds):
    assert not [
        row for row in seeds["meetings"] if "established" in row["evidence"] or "anniversary" in row["evidence"]
    ]


@pytest.mark.parametrize("table", ["trade", "meetings", "participants", "segments"])
def test_every_row_points_at_its_words(table, seeds):
    texts = {row["article_id"]: row["text"] for row in seeds["texts"]}
    assert seeds[table]
    for row in seeds[table]:
        text = texts[row["article_id"]]
        words = text[int(row["start"]) : int(row["end"])]
        assert words.strip()
        assert words in row["evidence"]
        assert row["evidence"] in text
        assert row["rule"]
