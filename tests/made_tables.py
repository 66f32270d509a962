"""Built tables made for tests: by hand a few, by a generator many, and none at all; written as the schema says."""

import csv
import json
import random
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tradelines.analysis.tables import load_tables
from tradelines.schema import TABLES

PARTIES = ("AZE", "GEO", "IRN", "KAZ", "TUR", "UZB")
_TEXTS = pa.schema([("article_id", pa.string()), ("text", pa.string())])


def write(folder: Path, **tables):
    """Write the rows of the named tables, and all others empty, with a manifest; gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in TABLES.values():
        rows = tables.get(table.name, [])
        if table.name == "texts":
            pq.write_table(pa.Table.from_pylist(rows, schema=_TEXTS), folder / "texts.parquet")
            continue
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, table.names, lineterminator="\n")
            writer.writeheader()
            writer.writerows({name: _cell(row.get(name)) for name in table.names} for row in rows)
    counts = {name: len(tables.get(name, [])) for name in TABLES}
    manifest = {"schema_version": 1, "code_version": "0.0", "counts": counts, "inputs": {}, "tables": {}}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def _cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "|".join(value) if isinstance(value, tuple) else value


def fact(text: str, words: str, **columns):
    """A row's evidence columns for words that stand in a text, and its other columns."""
    start = text.index(words)
    line = next(line for line in text.split("\n") if words in line)
    return {"evidence": line, "start": start, "end": start + len(words), "rule": "made.by_hand", **columns}


def figure(text: str, words: str, row_id: str, reporter: str, partner: str, flow: str, value, period, **columns):
    """A row of the table `trade`; `period` is (first day, last day)."""
    own = {
        "trade_id": row_id, "article_id": row_id.rsplit("-", 1)[0], "reporter": reporter, "partner": partner,
        "flow": flow, "value": value, "currency": "USD", "value_usd": value, "approx": "exact",
        "period_start": period[0], "period_end": period[1], "period_basis": "stated", "kind": "actual",
    }  # fmt: skip
    return fact(text, words, **{**own, **columns})


def article(article_id: str, title: str = "", published: str = "", **columns):
    """A row of the table `articles`."""
    own = {"article_id": article_id, "source": f"made/{article_id}.txt", "title": title, "published": published}
    own |= {"published_basis": "page" if published else "", "language": "en", "words": 9, "status": "read"}
    return {**own, **columns}


FIGURES = (
    "Trade of Georgia and Kazakhstan made $50.5 million in 2020.\n\n"
    "In January-March 2021 turnover was $20 million: Georgian exports of $12 million and imports of $8 million.\n\n"
    "The sides aim at $100 million by 2030, and *not* less: see www.example.com, $5 :red[here] <b>now</b>.\n"
)
TALK = "The ministers Tamar Gelashvili and Aidar Nurlan met in Aktau on 3 March 2021.\n"


def few(folder: Path):
    """Four articles: one with five trade figures, one with a meeting and no figure, a rejected one, a duplicate."""
    return write(
        folder,
        articles=[
            article("a1", "Georgia and Kazakhstan trade more", "2021-05-02", publisher="Made News"),
            article("a2", "Ministers meet in Aktau", "2021-03-04"),
            article("a3", "", status="rejected", reason="the file is empty"),
            article("a4", "Georgia and Kazakhstan trade more", "2021-05-03", status="duplicate", duplicate_of="a1"),
        ],
        texts=[{"article_id": "a1", "text": FIGURES}, {"article_id": "a2", "text": TALK}],
        trade=_few_figures(),
        **_a_meeting(),
        checks=[
            {
                "check_id": "a1-c1",
                "article_id": "a1",
                "table": "trade",
                "row_ids": ("a1-t3", "a1-t4", "a1-t2"),
                "code": "sum_mismatch",
                "outcome": "passed",
                "detail": "12 + 8 = 20 million USD",
            },
        ],
        warnings=[
            {"article_id": "a1", "table": "trade", "row_id": "a1-t2", "code": "part_year", "detail": "3 months only"},
        ],
    )


def _few_figures():
    quarter, year, aim = ("2021-01-01", "2021-03-31"), ("2020-01-01", "2020-12-31"), ("", "2030-12-31")
    between = ("GEO", "KAZ")
    return [
        figure(FIGURES, "$50.5 million", "a1-t1", *between, "turnover", 50_500_000, year, source_side="GEO"),
        figure(FIGURES, "$20 million", "a1-t2", *between, "turnover", 20_000_000, quarter, change_pct=8),
        figure(FIGURES, "$12 million", "a1-t3", *between, "export", 12_000_000, quarter, period_basis="inherited"),
        figure(FIGURES, "$8 million", "a1-t4", *between, "import", 8_000_000, quarter),
        figure(FIGURES, "$100 million", "a1-t5", *between, "turnover", 100_000_000, aim, kind="target"),
    ]


def _a_meeting():
    meeting = {
        "meeting_id": "a2-m1", "event_id": "a2-m1", "article_id": "a2", "kind": "meeting", "mode": "in person",
        "date_start": "2021-03-03", "date_precision": "day", "date_basis": "stated", "place": "Aktau",
        "countries": ("GEO", "KAZ"), "topics": ("trade",), "main": True, "held": True,
    }  # fmt: skip
    people = [
        fact(TALK, name, participant_id=f"a2-m1-p{place}", meeting_id="a2-m1", article_id="a2", person_id=name)
        | {"name": name, "spellings": (name,), "role": "Minister", "country": country}
        for place, (name, country) in enumerate((("Tamar Gelashvili", "GEO"), ("Aidar Nurlan", "KAZ")), start=1)
    ]
    return {"meetings": [fact(TALK, "met", **meeting)], "participants": people}


def many(folder: Path, articles: int):
    """So many articles with three figures each, in several currencies, kinds, periods and with shared statements."""
    chance = random.Random(7)
    rows = {"articles": [], "texts": [], "trade": [], "warnings": []}
    for number in range(articles):
        key = f"n{number:05d}"
        said = [f"Figure {place} of report {number}: {place}{number % 90 + 10} million." for place in (1, 2, 3)]
        text = "\n\n".join(said)
        published = (date(2018, 1, 1) + timedelta(number % 2500)).isoformat()
        rows["articles"].append(article(key, f"Report {number}", published, publisher=f"Outlet {number % 5}"))
        rows["texts"].append({"article_id": key, "text": text})
        rows["trade"] += [_any_figure(chance, text, f"{key}-t{place}", place, number) for place in (1, 2, 3)]
        if number % 4 == 0:
            row = {"article_id": key, "table": "trade", "row_id": f"{key}-t1", "code": "implausible", "detail": "huge"}
            rows["warnings"].append(row)
    return write(folder, **rows)


def _any_figure(chance: random.Random, text: str, row_id: str, place: int, number: int):
    reporter, partner = sorted(chance.sample(PARTIES, 2))
    flow = chance.choice(("turnover", "export", "import", "balance"))
    year, month = chance.randrange(2015, 2022), chance.choice((3, 6, 9, 12))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    currency = chance.choice(("USD", "USD", "USD", "EUR"))
    value = int(f"{place}{number % 90 + 10}") * 1_000_000
    return figure(
        text, f"{place}{number % 90 + 10} million", row_id, reporter, partner, flow, value,
        (f"{year}-01-01", last.isoformat()), currency=currency, value_usd=value if currency == "USD" else None,
        kind=chance.choice(("actual", "actual", "target", "forecast")), commodity=chance.choice(("", "", "cotton")),
    )  # fmt: skip


@pytest.fixture(scope="session")
def few_tables(tmp_path_factory):
    return load_tables(few(tmp_path_factory.mktemp("few")))


@pytest.fixture(scope="session")
def many_tables(tmp_path_factory):
    return load_tables(many(tmp_path_factory.mktemp("many"), 200))


@pytest.fixture(scope="session")
def no_tables(tmp_path_factory):
    return load_tables(write(tmp_path_factory.mktemp("none")))
