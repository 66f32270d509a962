"""The table `people`: one row a person, with all spellings, offices, and why they were taken for one."""

from made_people import People

from tradelines.building.people import Sighting


def sighting(number, name, role, organisation="", year=2020, country="AZE"):
    return Sighting(f"a{number}-m1-p1", f"a{number}-m1", name, (name,), role, organisation, country, year)


def test_a_person_has_spellings_offices_with_years_and_reasons():
    people = People(
        [
            sighting(1, "Rustam Aslanov", "Minister of Defense", "Ministry of Defense", 2019),
            sighting(2, "Rustem Aslanov", "Defense Minister", "Ministry of Defense", 2021),
            sighting(3, "Rustam Aslanov", "Minister of Defense", "Ministry of Defense", 2022),
        ]
    )
    (row,) = people.rows
    assert row.person_id == people.ids["a2-m1-p1"]
    assert set(row.spellings) == {"Rustam Aslanov", "Rustem Aslanov"}
    assert "Minister of Defense, Ministry of Defense (2019-2022)" in row.offices
    assert (row.first_year, row.last_year, row.meetings, row.country) == (2019, 2022, 3, "AZE")
    (why,) = row.merged
    assert "Rustem Aslanov" in why
    assert "the same office" in why


def test_who_was_merged_with_no_one_has_no_reason():
    people = People([sighting(1, "Ali Kerimli", "", year=0), sighting(2, "Leyla Kerimli", "", year=0)])
    assert [row.merged for row in people.rows] == [(), ()]
    assert [(row.first_year, row.offices) for row in people.rows] == [(None, ()), (None, ())]


def test_rows_do_not_depend_on_the_order_of_articles():
    sightings = [
        sighting(1, "R. Aslanov", "Minister of Trade", year=2020),
        sighting(2, "Rustam Aslanov", "Minister of Trade", year=2021),
        sighting(3, "Рустам Асланов", "Minister of Trade", year=2022),
    ]
    rows = People(sightings).rows
    assert People(reversed(sightings)).rows == rows
    assert sum(row.meetings for row in rows) == len(sightings)
