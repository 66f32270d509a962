import pandas as pd
import pytest
from made_meetings import many_meetings
from made_network import meetings_folder
from made_tables import write

from tradelines.analysis import meetings
from tradelines.analysis.meetings import who
from tradelines.analysis.meetings.bodies import body_key, commission_id, commission_parties
from tradelines.analysis.meetings.density import MOST_BARS, density
from tradelines.analysis.meetings.record import body_record, known_offices, person_record
from tradelines.analysis.meetings.reports import compare_reports
from tradelines.analysis.tables import load_tables


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return load_tables(meetings_folder(tmp_path_factory.mktemp("meetings")))


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    return load_tables(many_meetings(tmp_path_factory.mktemp("many"), 700))


@pytest.mark.parametrize(
    ("role", "organisation", "country", "key"),
    [
        ("Chairman", "State Customs Committee", "AZE", "az-customs"),
        ("Chairman", "State customs Committee of Azerbaijan", "AZE", "az-customs"),
        ("Chairman", "State Customs Committee", "TKM", "state-customs-committee-tkm"),
        ("Minister", "The Ministry of Made Things", "GEO", "ministry-of-made-things-geo"),
        ("Minister", "Ministry of Made Things of Georgia", "GEO", "ministry-of-made-things-geo"),
        ("President", "", "RUS", "president-rus"),
        ("", "", "RUS", ""),
    ],
)
def test_one_body_has_one_key_however_it_is_printed(role, organisation, country, key):
    assert body_key(role, organisation, country) == key


def test_the_commission_of_two_countries_is_a_body():
    assert commission_id("commission session", ["IRN", "AZE"]) == "commission-aze-irn"
    assert commission_id("meeting", ["IRN", "AZE"]) == commission_id("commission session", ["IRN"]) == ""
    assert commission_parties("commission-aze-irn") == ("AZE", "IRN")
    assert commission_parties("az-customs") == ()


def test_people_and_bodies_with_their_meetings(tables):
    [person] = who.persons(tables).to_dict("records")
    assert (person["person"], person["events"], person["role"]) == ("anar-aliev", 1, "Chairman")
    assert person["spellings"] == ("Anar Aliev", "Anar Aliyev")
    found = who.bodies(tables).set_index("body")
    assert found.loc["customs-irn", ["kind", "people", "events"]].to_list() == ["body", 0, 1]
    assert found.loc["commission-aze-irn", ["kind", "events", "planned"]].to_list() == ["commission", 0, 1]
    assert found.loc["chairman-aze", "kind"] == "office"


def test_no_people_at_all(tmp_path):
    nothing = load_tables(write(tmp_path))
    assert who.persons(nothing).empty
    assert who.bodies(nothing).empty
    assert density(meetings.events(nothing), "month").bars.empty


def test_a_person_has_every_office_with_its_time_and_sentence(tables):
    found = person_record(tables, "anar-aliev")
    assert set(found.lines["role"]) == {"Chairman", "Head of customs"}
    assert set(found.lines["participant_id"]) == {"b1-m1-p1", "c1-m1-p1"}
    assert (found.lines["first"] == pd.Timestamp("2022-05-06")).all()
    assert found.met == [("Head, Customs, IRN", 1)]


def test_a_body_has_its_people_and_its_meetings(tables):
    found = body_record(tables, "chairman-aze")
    assert list(found.lines["person"]) == ["anar-aliev"]
    assert list(found.meetings["event_id"]) == ["b1-m1"]
    sessions = body_record(tables, "commission-aze-irn")
    assert list(sessions.meetings["event_id"]) == ["b1-m3"]
    assert sessions.lines.empty
    assert sessions.met == []


def test_what_is_known_beforehand_has_its_years():
    offices = known_offices("heydar-aliyev")
    assert [(known.office, known.first, known.last) for known in offices] == [("President", "1993", "2003")]
    assert known_offices("") == ()


def test_reports_are_set_against_each_other(tables):
    found = compare_reports(tables, ("b1-m1", "c1-m1"))
    assert {said.aspect: said.agreement for said in found.said} == {
        "date": "fuller",
        "place": "silent",
        "participants": "fuller",
        "countries": "same",
        "kind": "same",
        "mode": "silent",
        "topics": "different",
        "held": "same",
    }
    assert found.names["Head, Customs, IRN"] == "Head, Customs"


@pytest.mark.parametrize(
    ("dates", "agreement"),
    [
        ((("2022-05-06", ""), ("2022-05-07", "")), "different"),
        ((("2022-05-06", ""), ("2022-05-06", "")), "same"),
        ((("2022-05-06", ""), ("2022", "")), "fuller"),
        ((("2022-05-06", "2022-05-08"), ("2022-05-07", "")), "fuller"),
        ((("2022-05-06", ""), ("2021", "")), "different"),
        ((("2022-05-06", ""), ("", "")), "silent"),
        ((("", ""), ("", "")), "same"),
    ],
)
def test_dates_go_together_where_one_holds_the_other(tmp_path, dates, agreement):
    plain = {"event_id": "e", "kind": "meeting", "main": True, "held": True, "start": 0, "end": 1}
    rows = [
        {**plain, "meeting_id": f"m{place}", "article_id": f"a{place}", "date_start": start, "date_end": end}
        for place, (start, end) in enumerate(dates)
    ]
    found = compare_reports(load_tables(write(tmp_path, meetings=rows)), ("m0", "m1"))
    assert found.said[0].agreement == agreement


@pytest.mark.parametrize("step", ["week", "month", "year"])
def test_every_meeting_is_in_a_bar_or_left_out_for_a_reason(many, step):
    events = meetings.events(many)
    found = density(events, step)
    bars = found.bars
    assert bars["held"].sum() + bars["planned"].sum() + found.vague + found.undated + found.cut == len(events)
    assert len(bars) <= MOST_BARS
    assert (found.cut > 0) == (step == "week")
    assert ((bars["end"] - bars["start"]).dt.days + 1).isin(range(7, 367)).all()


def test_weeks_begin_on_monday_and_planned_ones_are_told_apart(tables):
    events = meetings.events(tables)
    weeks = density(events, "week").bars
    assert list(weeks["start"].dt.day_name()) == ["Monday"]
    years = density(events, "year").bars
    assert list(zip(years["held"], years["planned"], strict=True)) == [(2, 0), (0, 1)]
