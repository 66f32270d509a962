"""Terms of office in the reference data: who held what when, and the faults that a slip would make."""

import csv
from pathlib import Path

import pytest

from tradelines.building.reference_terms import term_faults

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
PEOPLE = [
    {"person_id": name, "country": country, "office": "", "office_from": "", "office_to": ""}
    for name, country in (("ani", "ARM"), ("nino", "GEO"), ("lado", "GEO"))
]


def term(person, office, begins, ends, country="GEO"):
    return {
        "person_id": person, "country": country, "office": office, "office_from": begins, "office_to": ends,
        "as_of": "2022",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ([term("nino", "President", "2010", "2014"), term("lado", "President", "2014", "")], []),
        ([term("nino", "President", "2010", "2015"), term("lado", "President", "2014", "")], ["lines 2 and 3"]),
        ([term("nino", "President", "2010", ""), term("lado", "President", "2014", "2018")], ["lines 2 and 3"]),
        ([term("nino", "Deputy Prime Minister", "2010", ""), term("lado", "Deputy Prime Minister", "2014", "")], []),
        ([term("nino", "Deputy Prime Minister", "2010", ""), term("nino", "Deputy Prime Minister", "2014", "")],
         ["lines 2 and 3"]),
        ([term("nino", "President", "2010", "2014"), term("nino", "Prime Minister", "2012", "")], []),
        ([term("nino", "President", "2014", "2010")], ["ends before it begins"]),
        ([term("ani", "President", "2010", "2014")], ["another country than ani"]),
        ([term("ani", "President", "2010", "", "ARM"), term("nino", "President", "2012", "")], []),
    ],
)  # fmt: skip
def test_faults_of_terms(terms, said):
    found = list(term_faults(PEOPLE, terms))
    assert [part in fault for part, fault in zip(said, found, strict=True)] == [True] * len(said)


def test_the_offices_an_analyst_looks_for_are_there_with_their_source():
    with (REFERENCE / "offices.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(row["source"].startswith("Wikidata (CC0) in https://") for row in rows)
    held = {(row["country"], row["office"]) for row in rows}
    for code in ("AZE", "IRN", "GEO", "TUR", "KAZ", "UZB", "TKM", "RUS", "ARM", "CHN", "PAK"):
        assert (code, "President") in held
        assert (code, "Minister of Foreign Affairs") in held
