"""Corrections in a build: applied whatever the way, gone without a trace, lapsing where the text changes."""

import pytest

from tradelines.building.build import build
from tradelines.building.corrections import CorrectionsError, add, load, withdraw
from tradelines.building.tables import cells_of
from tradelines.schema import TABLES, CorrectionRow

FIGURES = (
    "Trade of Georgia\n\nThe trade turnover between Georgia and Armenia amounted to $512.4 million in 2019. Exports of"
    " Georgia to Armenia amounted to $312.4 million in 2019, and imports of Georgia from Armenia to $150 million.\n"
)
TALKS = (
    "BAKU, May 14, 2024\n\nAzerbaijani Minister of Transport Rashid Quliyev met with Georgian Minister of Economy Nino"
    " Beridze in Baku on May 14, 2024.\n"
)
AGAIN = (
    "BAKU, May 15, 2024\n\nOn May 14, 2024, Azerbaijani Minister of Transport Rashid Guliyev met with Georgian Minister"
    " of Economy Nino Beridze in Baku to discuss transit.\n"
)


@pytest.fixture
def place(tmp_path):
    """A folder with three articles and their tables."""
    (tmp_path / "news").mkdir()
    for name, text in (("figures", FIGURES), ("talks", TALKS), ("talks-again", AGAIN)):
        (tmp_path / "news" / f"{name}.txt").write_text(text)
    built(tmp_path)
    return tmp_path


def built(place, out="tables", **options):
    return build([str(place / "news")], place / out, corrections=place / "by-hand.csv", **options)


def contents(place, out="tables"):
    return {path.name: path.read_bytes() for path in (place / out).iterdir() if not path.name.startswith(".")}


def rows(place, table):
    return [dict(zip(TABLES[table].names, cells, strict=True)) for cells in cells_of(place / "tables", table)]


def correct(place, kind, table, row_id, **fields):
    row = CorrectionRow(
        correction_id="", kind=kind, table=table, row_id=row_id,
        **{"author": "nino", "made_on": "2024-06-01", "reason": "a misprint"} | fields,
    )  # fmt: skip
    return add(place / "by-hand.csv", place / "tables", row)


def total(place):
    return next(row for row in rows(place, "trade") if row["flow"] == "turnover")


def test_a_field_is_set_and_what_follows_from_it(place):
    codes = {(row["code"], row["row_id"]) for row in rows(place, "warnings")}
    assert ("sum_mismatch", total(place)["trade_id"]) in codes
    correct(place, "field", "trade", total(place)["trade_id"], field="value", value="462400000")
    summary = built(place)
    assert summary.articles_read_now == 0
    assert summary.notes == []
    row = total(place)
    assert (row["value"], row["value_usd"], row["corrected"]) == ("462400000", "462400000", "c1")
    assert "sum_mismatch" not in {row["code"] for row in rows(place, "warnings")}
    [said] = rows(place, "corrections")
    assert (said["old"], said["author"], said["reason"], said["state"]) == (
        "512400000",
        "nino",
        "a misprint",
        "applied",
    )


def test_a_correction_on_top_of_another_and_both_gone_again(place):
    before = contents(place)
    for value in ("462400000", "462500000"):
        correct(place, "field", "trade", total(place)["trade_id"], field="value", value=value)
        built(place)
    assert (total(place)["value"], total(place)["corrected"]) == ("462500000", "c1|c2")
    withdraw(place / "by-hand.csv", "c1")
    summary = built(place)
    assert total(place)["value"] == "512400000"
    assert "line 2 (c2): not applied: value is '512400000' now, not '462400000'" in summary.notes[0]
    withdraw(place / "by-hand.csv", "c2")
    built(place)
    assert contents(place) == before


def test_dropped_rows_take_what_hangs_on_them_along(place):
    before = contents(place)
    meeting = rows(place, "meetings")[0]
    correct(place, "drop", "meetings", meeting["meeting_id"])
    correct(place, "drop", "trade", total(place)["trade_id"])
    built(place)
    assert meeting["meeting_id"] not in {row["meeting_id"] for row in rows(place, "meetings")}
    assert meeting["meeting_id"] not in {row["meeting_id"] for row in rows(place, "participants")}
    assert "turnover" not in {row["flow"] for row in rows(place, "trade")}
    for correction_id in ("c1", "c2"):
        withdraw(place / "by-hand.csv", correction_id)
    built(place)
    assert contents(place) == before


def test_persons_and_reports_are_kept_apart_and_joined_again(place):
    before = contents(place)
    assert len({row["event_id"] for row in rows(place, "meetings")}) == 1
    assert {row["name"] for row in rows(place, "people")} == {"Nino Beridze", "Rashid Guliyev"}
    correct(place, "apart", "people", "Rashid Guliyev", other_id="Rashid Quliyev")
    correct(place, "apart", "meetings", "talks-m1", other_id="talks-again-m1")
    built(place)
    assert {row["person_id"] for row in rows(place, "people")} >= {"rashid-guliyev-aze", "rashid-quliyev-aze"}
    assert [row["corrected"] for row in rows(place, "people") if row["country"] == "AZE"] == ["c1", "c1"]
    assert len({row["event_id"] for row in rows(place, "meetings")}) == 2
    assert {row["corrected"] for row in rows(place, "meetings")} == {"c2"}
    for correction_id in ("c1", "c2"):
        withdraw(place / "by-hand.csv", correction_id)
    correct(place, "join", "people", "Nino Beridze", other_id="rashid-guliyev-aze")
    built(place)
    [person] = rows(place, "people")
    assert "joined by hand, c1: a misprint" in person["merged"]
    assert {row["person_id"] for row in rows(place, "participants")} == {person["person_id"]}
    withdraw(place / "by-hand.csv", "c1")
    built(place)
    assert contents(place) == before


def test_full_builds_and_others_workers_give_the_same_bytes(place):
    correct(place, "field", "trade", total(place)["trade_id"], field="value", value="462400000")
    correct(place, "apart", "people", "Rashid Guliyev", other_id="Rashid Quliyev")
    built(place)
    built(place, "fresh", full=True, workers=2)
    assert contents(place) == contents(place, "fresh")


def test_a_correction_lapses_loudly_when_the_sentence_under_it_changes(place):
    correct(place, "field", "trade", total(place)["trade_id"], field="value", value="462400000")
    correct(place, "apart", "meetings", "talks-m1", other_id="talks-again-m1")
    for name in ("figures", "talks"):
        path = place / "news" / f"{name}.txt"
        path.write_text(path.read_text().replace("amounted to $512.4", "rose to $512.4").replace(" in Baku", ""))
    notes = built(place).notes
    assert [note.count("the sentence under it has changed") for note in notes] == [1, 1]
    assert {row["state"] for row in rows(place, "corrections")} == {"lapsed"}
    assert total(place)["corrected"] == ""


def test_an_unknown_row_or_person_is_named_with_file_and_line_and_the_rest_goes_on(place):
    correct(place, "drop", "trade", total(place)["trade_id"])
    correct(place, "apart", "people", "Rashid Guliyev", other_id="Rashid Quliyev")
    path = place / "by-hand.csv"
    text = path.read_text().replace(total(place)["trade_id"], "gone-t1").replace("Rashid Quliyev", "Nobody Atall")
    path.write_text(text + "c3,field,trade,x-t1,,flow,export,inport,words,,nino,2024-06-01,a misprint\nc4,broken\n")
    correction = ",".join(
        ["c5", "join", "people", "Nino Beridze", "Rashid Guliyev", *[""] * 5, "nino", "2024-06-01", "x"]
    )
    path.write_text(path.read_text() + correction + "\n")
    notes = built(place).notes
    assert [note.partition("by-hand.csv, ")[2].split(":")[0] for note in notes] == [
        "line 4 (c3)", "line 5 (c4)", "line 2 (c1)", "line 3 (c2)",
    ]  # fmt: skip
    assert "nobody in these articles is 'Nobody Atall'" in notes[3]
    assert len(rows(place, "people")) == 1


def test_a_join_that_another_correction_forbids_is_not_made(place):
    correct(place, "apart", "people", "Rashid Guliyev", other_id="Rashid Quliyev")
    correct(place, "join", "people", "Rashid Guliyev", other_id="Rashid Quliyev")
    correct(place, "apart", "meetings", "talks-m1", other_id="talks-again-m1")
    correct(place, "join", "meetings", "talks-m1", other_id="talks-again-m1")
    notes = built(place).notes
    assert "c1 keeps the two apart" in notes[0]
    assert "c3 keeps two of their reports apart" in notes[1]


@pytest.mark.parametrize(
    ("kind", "table", "row_id", "fields", "said"),
    [
        ("field", "trade", "figures-t1", {"field": "flow", "value": "inport"}, "one of turnover, export"),
        ("field", "trade", "figures-t1", {"field": "partner", "value": "Armenia"}, "alpha-3"),
        ("field", "trade", "figures-t1", {"field": "period_end", "value": "2019"}, "a date such as"),
        ("field", "trade", "figures-t1", {"field": "value", "value": "nan"}, "finite"),
        ("field", "trade", "figures-t1", {"field": "value", "value": "512400000"}, "already"),
        ("field", "trade", "figures-t1", {"field": "evidence", "value": "x"}, "no column 'evidence' to correct"),
        ("field", "trade", "nothing-t1", {"field": "value", "value": "1"}, "no trade_id 'nothing-t1'"),
        ("drop", "meetings", "nothing-m1", {}, "no meeting_id"),
        ("join", "people", "Nino Beridze", {"other_id": "Nobody"}, "nobody in"),
        ("join", "people", "Nino Beridze", {"other_id": "Nino Beridze"}, "two different"),
        ("drop", "trade", "figures-t1", {"reason": " "}, "say who makes the correction, and why"),
    ],
)
def test_what_cannot_be_corrected_is_refused_and_nothing_is_written(place, kind, table, row_id, fields, said):
    with pytest.raises(CorrectionsError, match=said):
        correct(place, kind, table, row_id, **fields)
    assert load(place / "by-hand.csv").rows == []
