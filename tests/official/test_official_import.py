"""Official figures from a file of the user's: layouts told by their columns, and errors that name the line."""

import csv

import pytest
from service import imts_csv

from tradelines.official.importing import import_file
from tradelines.official.store import OfficialError, Shelf

TODAY = "2026-11-22"
OWN = "reporter,partner,year,flow,value_usd,source\n"


def taken(tmp_path, text, name="figures.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return import_file(path, tmp_path / "official", TODAY)


def rows(tmp_path, source, frequency="A", reporter="AZE"):
    return Shelf(tmp_path / "official", source, reporter, frequency).rows()


def test_our_own_columns_by_the_year(tmp_path):
    done = taken(
        tmp_path, f"{OWN}AZE,IRN,2020,export,38485800,IMF-DOTS-2022\nIRN,AZE,2020,export,1.5,IMF-DOTS-2022-est\n"
    )
    assert (done.layout, done.figures, len(done.files)) == ("our own columns", 2, 2)
    [row] = rows(tmp_path, "IMF-DOTS-2022", reporter="IRN")
    assert (row.period_start, row.period_end, row.value_usd, row.estimated) == ("2020-01-01", "2020-12-31", 1.5, True)
    assert row.retrieved == TODAY


def test_our_own_columns_by_the_month_and_under_their_other_names(tmp_path):
    text = "reporter_iso3,partner_iso3,year,month,flow,value_usd,source\nRUS,AZE,2006,1,export,71090170,RUS-FCS\n"
    assert taken(tmp_path, text).figures == 1
    [row] = rows(tmp_path, "RUS-FCS", "M", "RUS")
    assert (row.period_start, row.period_end) == ("2006-01-01", "2006-01-31")


def test_what_the_program_itself_has_written_is_taken_back(tmp_path):
    taken(tmp_path, f"{OWN}AZE,IRN,2020,export,38485800,office\n")
    [path] = (tmp_path / "official").rglob("*.csv")
    before = rows(tmp_path, "office")
    assert import_file(path, tmp_path / "official", "2027-01-01").figures == 1
    assert rows(tmp_path, "office") == before


def test_an_export_of_the_imf(tmp_path):
    done = taken(tmp_path, imts_csv("AZE", "A"))
    assert (done.layout, done.figures, done.passed_over) == ("IMF IMTS", 5, 1)
    assert len(rows(tmp_path, "IMF-IMTS")) == 5


def test_an_export_of_comtrade(tmp_path):
    path = tmp_path / "comtrade.csv"
    names = ["period", "reporterISO", "partnerISO", "flowCode", "cmdCode", "partner2Code", "motCode", "primaryValue"]
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerow([2020, "AZE", "IRN", "X", "TOTAL", 0, 0, 38485800.5])
        writer.writerow([2020, "AZE", "IRN", "X", "27", 0, 0, 9.0])
        writer.writerow([202005, "AZE", "W00", "M", "TOTAL", 0, 0, 5])
    done = import_file(path, tmp_path / "official", TODAY)
    assert (done.layout, done.figures, done.passed_over) == ("UN Comtrade", 2, 1)
    assert [row.period_start for row in rows(tmp_path, "UN-Comtrade", "M")] == ["2020-05-01"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "its columns are none"),
        ("land,amount\nAZE,5\n", "its columns are land, amount"),
        (f"{OWN}AZE,IRN,2020,export,many,x\n", "line 2: value_usd is 'many', not a number"),
        (f"{OWN}AZE,IRN,2020,export,-5,x\n", "line 2: value_usd is '-5', not an amount"),
        (f"{OWN}AZE,IRN,2020,export,nan,x\n", "line 2: value_usd is 'nan', not an amount"),
        (f"{OWN}AZE,IRN,2020,export,5,x\nAZE,Iran,2020,export,5,x\n", "line 3: partner is 'Iran'"),
        (f"{OWN}AZE,IRN,2020,sold,5,x\n", "line 2: flow is 'sold'"),
        (f"{OWN}AZE,IRN,soon,export,5,x\n", "line 2: 'soon' is no year"),
        (f"{OWN}AZE,IRN,2020,export,5\n", "line 2: it has not as many cells"),
        (f"{OWN}AZE,IRN,2020,export,5,x\nAZE,IRN,2020,export,6,x\n", "line 3: AZE export IRN .* stands there twice"),
        (OWN, "holds no official figure"),
        (f"{OWN}AZE,IRN,2020,export,,x\n", "holds no official figure"),
        (
            "reporter,partner,period_start,period_end,flow,value_usd\nAZE,IRN,2020-01-01,2020-05-31,export,5\n",
            "line 2: 2020-01-01 to 2020-05-31 is no year, quarter or month",
        ),
        (
            "reporter,partner,period_start,period_end,flow,value_usd\nAZE,IRN,2020-12-31,2020-01-01,export,5\n",
            "line 2: .* is no period",
        ),
    ],
)
def test_what_cannot_be_understood_is_named_with_its_line_and_nothing_is_taken(tmp_path, text, said):
    with pytest.raises(OfficialError, match=said):
        taken(tmp_path, text)
    assert not (tmp_path / "official").exists()


def test_a_file_that_is_not_there_or_no_text(tmp_path):
    with pytest.raises(OfficialError, match="cannot be read"):
        import_file(tmp_path / "none.csv", tmp_path / "official", TODAY)
    (tmp_path / "bytes.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(OfficialError, match="cannot be read"):
        import_file(tmp_path / "bytes.csv", tmp_path / "official", TODAY)


def test_a_second_file_adds_to_the_first_and_wins_where_both_tell(tmp_path):
    taken(tmp_path, f"{OWN}AZE,IRN,2019,export,5,office\nAZE,IRN,2020,export,6,office\n")
    taken(tmp_path, f"{OWN}AZE,IRN,2020,export,7,office\nAZE,GEO,2020,export,8,office\n")
    assert [(row.partner, row.value_usd) for row in rows(tmp_path, "office")] == [("GEO", 8), ("IRN", 5), ("IRN", 7)]
